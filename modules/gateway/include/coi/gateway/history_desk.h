// SPDX-License-Identifier: GPL-3.0-or-later
// Answers questions to the history and the audit, each to the session that asked, when the reader thread has
// the answer. While silent it keeps them and answers afterwards. Gateway thread.
#pragma once
#include <coi/domain/flows.h>
#include <coi/gateway/requester.h>
#include <coi/gateway/state_store.h>
#include <coi/historian/historian.h>

namespace coi::gateway {

class HistoryDesk
{
public:
    using Answer = std::function<void(const domain::HistoryResult&)>;
    using AlarmLogAnswer = std::function<void(const domain::AlarmLogResult&)>;
    using ScoreAnswer = std::function<void(const domain::ForecastScoreResult&)>;
    using AuditAnswer = std::function<void(const domain::AuditResult&)>;

    // All outlive the desk; `context` is the object in whose thread answers arrive.
    HistoryDesk(historian::Historian& historian, const domain::Flows& flows, const StateStore& store,
                QObject* context)
        : m_historian(historian), m_flows(flows), m_store(store), m_context(context)
    {
    }

    void setSilent(bool silent);
    void query(const Requester& who, const domain::HistoryQuery& query, Answer answer);
    void audit(const Requester& who, const domain::AuditQuery& query, AuditAnswer answer);
    void scores(const Requester& who, const domain::ForecastScoreQuery& query, ScoreAnswer answer);
    void alarmLog(const Requester& who, const domain::AlarmLogQuery& query, AlarmLogAnswer answer);

private:
    void put(std::function<void()> question); // to the historian, now or when it is no longer silent

    historian::Historian& m_historian;
    const domain::Flows& m_flows;
    const StateStore& m_store;
    QObject* m_context;
    bool m_silent = false;
    std::vector<std::function<void()>> m_kept;
};

} // namespace coi::gateway
