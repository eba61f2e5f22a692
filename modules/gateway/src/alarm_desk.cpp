// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/alarm_desk.h>

namespace coi::gateway {

using namespace domain;

void AlarmDesk::restore(const std::vector<Alarm>& alarms)
{
    std::vector<Change> changes(alarms.begin(), alarms.end());
    m_s.store.put(std::move(changes));
}

void AlarmDesk::take(AlarmStep step, Journal::Done done)
{
    if (!step.changes.empty() || !step.events.empty())
        m_s.journal.alarms(step.changes, step.events, std::move(done));
    m_s.store.put(std::move(step.changes));
}

void AlarmDesk::evaluate()
{
    const UtcTime now = m_s.fieldNow();
    const State& state = m_s.store.state();
    take(stepAlarms(m_s.catalogue, state.alarms, m_timers,
                    domain::evaluate(m_s.site, m_s.catalogue, state, now, m_since, m_s.journal.writable()),
                    now));
}

void AlarmDesk::request(const Requester& who, const AlarmRequest& request, const Done& done)
{
    const auto refuse = [&](Refusal cause, std::string detail) {
        AuditRow row = auditRow(who, m_s.fieldNow(), "alarm request refused",
                                request.alarms.empty() ? std::string{} : request.alarms.front());
        row.cause = std::string(codeOf(cause)) + ": " + detail;
        m_s.journal.audit(row);
        done({request.id, cause, std::move(detail)});
    };
    if (!may(who.role, kindOf(request)))
        return refuse(Refusal::NotAuthorised, std::string(codeOf(who.role)));
    AlarmOutcome outcome =
        handleAlarms(m_s.catalogue, m_s.store.state().alarms, request, who.user, m_s.fieldNow());
    if (outcome.cause != Refusal::None)
        return refuse(outcome.cause, outcome.detail);
    for (const AlarmEvent& event : outcome.step.events) {
        AuditRow row = auditRow(who, m_s.fieldNow(), "alarm " + event.note.what, event.alarm);
        const auto before = m_s.store.state().alarms.find(event.alarm);
        if (before != m_s.store.state().alarms.end())
            row.before = codeOf(before->second.state);
        row.after = codeOf(event.state);
        row.cause = event.note.comment;
        m_s.journal.audit(row);
    }
    take(std::move(outcome.step),
         [done, reply = Reply{request.id, Refusal::None, outcome.detail}](const core::Status& kept) {
             done(kept.ok() ? reply : Reply{reply.id, Refusal::AuditUnavailable, kept.error().text});
         });
}

void AlarmDesk::fieldRestarted()
{
    m_timers = {};
    AlarmStep step;
    for (const auto& [id, alarm] : m_s.store.state().alarms) {
        step.changes.emplace_back(Erase{RecordKind::Alarm, id});
        AlarmEvent event{id, alarm.definition, alarm.object, alarm.priority, AlarmState::Normal, {}};
        event.note = {m_s.fieldNow(), "gateway", "cleared", "the field started again", alarm.escalation};
        step.events.push_back(std::move(event));
    }
    take(std::move(step));
}

} // namespace coi::gateway
