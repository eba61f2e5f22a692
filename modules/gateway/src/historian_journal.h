// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's Journal on the historian. Gateway thread.
#pragma once
#include <coi/gateway/journal.h>
#include <coi/historian/historian.h>

namespace coi::gateway {

class HistorianJournal final : public Journal
{
public:
    HistorianJournal(historian::Historian& historian, QObject* context)
        : m_historian(historian), m_context(context)
    {
    }
    bool writable() const override { return m_historian.writable(); }
    void command(const domain::CommandRecord& record, const domain::AuditRow& row,
                 const std::optional<domain::StandingOverride>& lease, Done done) override
    {
        m_historian.journalCommand(record, row, m_context, std::move(done), {{}, lease});
    }
    void progress(const domain::CommandRecord& record, std::optional<domain::AuditRow> row,
                  const domain::OverrideChange& leases) override
    {
        m_historian.journalProgress(record, std::move(row), leases);
    }
    void audit(const domain::AuditRow& row, const domain::OverrideChange& leases = {}) override
    {
        if (leases.empty())
            m_historian.recordAudit(row);
        else
            m_historian.recordLeases(row, leases);
    }
    void alarms(const std::vector<domain::Change>& changes, const std::vector<domain::AlarmEvent>& events,
                Done done) override
    {
        m_historian.recordAlarms(changes, events, m_context, std::move(done));
    }

private:
    historian::Historian& m_historian;
    QObject* m_context;
};

} // namespace coi::gateway
