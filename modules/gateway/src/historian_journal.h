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
    void command(const domain::CommandRecord& record, const domain::AuditRow& row, Done done) override
    {
        m_historian.journalCommand(record, row, m_context, std::move(done));
    }
    void progress(const domain::CommandRecord& record, std::optional<domain::AuditRow> row) override
    {
        m_historian.journalProgress(record, std::move(row));
    }
    void audit(const domain::AuditRow& row) override { m_historian.recordAudit(row); }
    void alarms(const std::vector<domain::Change>& changes,
                const std::vector<domain::AlarmEvent>& events) override
    {
        m_historian.recordAlarms(changes, events);
    }

private:
    historian::Historian& m_historian;
    QObject* m_context;
};

} // namespace coi::gateway
