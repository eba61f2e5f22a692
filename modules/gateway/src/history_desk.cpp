// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/plan.h>
#include <coi/gateway/history_desk.h>

namespace coi::gateway {

using namespace domain;

void HistoryDesk::setSilent(bool silent)
{
    m_silent = silent;
    if (silent)
        return;
    for (const auto& question : std::exchange(m_kept, {}))
        question();
}

void HistoryDesk::put(std::function<void()> question)
{
    if (m_silent)
        m_kept.push_back(std::move(question));
    else
        question();
}

void HistoryDesk::query(const Requester& who, const HistoryQuery& query, Answer answer)
{
    if (!may(who.role, RequestKind::History)) {
        HistoryResult refused;
        refused.id = query.id;
        refused.error = codeOf(Refusal::NotAuthorised);
        return answer(refused);
    }
    if (query.metric == HistoryMetric::TravellersPlan || query.metric == HistoryMetric::VehiclesPlan) {
        const auto& sim = m_store.state().sim;
        const Profile profile = sim.empty() ? Profile::Normal : sim.begin()->second.profile;
        return answer(answerPlan(m_flows, profile, query));
    }
    put([this, query, answer = std::move(answer)] { m_historian.query(query, m_context, answer); });
}

void HistoryDesk::audit(const Requester& who, const AuditQuery& query, AuditAnswer answer)
{
    if (!may(who.role, RequestKind::Audit)) {
        AuditResult refused;
        refused.id = query.id;
        refused.error = codeOf(Refusal::NotAuthorised);
        return answer(refused);
    }
    put([this, query, answer = std::move(answer)] { m_historian.audit(query, m_context, answer); });
}

void HistoryDesk::scores(const Requester& who, const ForecastScoreQuery& query, ScoreAnswer answer)
{
    if (!may(who.role, RequestKind::Forecast))
        return answer({query.id, std::string(codeOf(Refusal::NotAuthorised)), {}});
    put([this, query, answer = std::move(answer)] { m_historian.forecastScores(query, m_context, answer); });
}

void HistoryDesk::alarmLog(const Requester& who, const AlarmLogQuery& query, AlarmLogAnswer answer)
{
    if (!may(who.role, RequestKind::History))
        return answer({query.id, std::string(codeOf(Refusal::NotAuthorised)), {}});
    put([this, query, answer = std::move(answer)] { m_historian.alarmLog(query, m_context, answer); });
}

} // namespace coi::gateway
