// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_steps.h"

#include <algorithm>

namespace coi::domain {

namespace {

std::chrono::seconds dueAfter(const AlarmCatalogue& c, std::int32_t level)
{
    switch (level) {
    case 2:
        return std::chrono::seconds{c.escalateLevel2S};
    case 3:
        return std::chrono::seconds{c.escalateLevel3S};
    case 4:
        return std::chrono::seconds{c.escalateLevel4S};
    default:
        return std::chrono::seconds{0};
    }
}

} // namespace

AlarmEdit::AlarmEdit(const AlarmCatalogue& catalogue, Alarm alarm, UtcTime now)
    : m_catalogue(catalogue), m_def(catalogue.find(alarm.definition)), m_alarm(std::move(alarm)), m_now(now)
{
}

bool AlarmEdit::announced() const
{
    return std::any_of(m_alarm.notes.begin(), m_alarm.notes.end(),
                       [](const AlarmNote& n) { return n.what == "raised"; });
}

bool AlarmEdit::escalates() const
{
    const bool urgent =
        m_alarm.priority == AlarmPriority::Critical || m_alarm.priority == AlarmPriority::High;
    return urgent && (m_alarm.state == AlarmState::Unacknowledged ||
                      m_alarm.state == AlarmState::LatchedUnacknowledged);
}

void AlarmEdit::note(std::string_view what, std::string_view who, std::string_view comment)
{
    AlarmNote n{m_now, std::string(who), std::string(what), std::string(comment), m_alarm.escalation};
    m_new.push_back(n);
    if (m_alarm.notes.size() >= kMaxNotes)
        m_alarm.notes.erase(m_alarm.notes.begin() + 2); // the first two tell how it began
    m_alarm.notes.push_back(std::move(n));
}

void AlarmEdit::scheduleFrom(UtcTime from)
{
    const std::int32_t next = m_alarm.escalation + 1;
    m_alarm.nextEscalationAt = next > kMaxEscalation ? UtcTime{}
                                                     : from + dueAfter(m_catalogue, next) -
                                                           dueAfter(m_catalogue, m_alarm.escalation);
}

void AlarmEdit::raiseLevel()
{
    ++m_alarm.escalation;
    if (m_alarm.escalation >= kMaxEscalation)
        m_alarm.nextEscalationAt = {};
    else if (m_alarm.nextEscalationAt != UtcTime{})
        scheduleFrom(m_alarm.nextEscalationAt);
}

void AlarmEdit::updateState()
{
    updateState(m_alarm.state == AlarmState::SuppressedByDesign ? AlarmHold::ByDesign
                : m_alarm.state == AlarmState::OutOfService     ? AlarmHold::OutOfService
                                                                : AlarmHold::None);
}

void AlarmEdit::updateState(AlarmHold hold)
{
    if (shelved())
        m_alarm.state = AlarmState::Shelved;
    else if (hold == AlarmHold::OutOfService)
        m_alarm.state = AlarmState::OutOfService;
    else if (hold == AlarmHold::ByDesign)
        m_alarm.state = AlarmState::SuppressedByDesign;
    else if (active())
        m_alarm.state = acknowledged() ? AlarmState::Acknowledged : AlarmState::Unacknowledged;
    else if (latched())
        m_alarm.state = acknowledged() ? AlarmState::LatchedAcknowledged : AlarmState::LatchedUnacknowledged;
    else
        m_alarm.state = AlarmState::RtnUnacknowledged;
    if (!escalates())
        m_alarm.nextEscalationAt = {};
}

void AlarmEdit::finish(AlarmStep& step, const Alarm* before, bool reset)
{
    const bool known = acknowledged() && (!latched() || reset);
    const bool over = !active() && (known || !announced());
    if (over) {
        m_alarm.state = AlarmState::Normal;
        note("cleared");
        if (before)
            step.changes.emplace_back(Erase{RecordKind::Alarm, m_alarm.id});
    } else if (!before || !(*before == m_alarm)) {
        step.changes.emplace_back(m_alarm);
    }
    for (AlarmNote& n : m_new)
        step.events.push_back(
            {m_alarm.id, m_alarm.definition, m_alarm.object, m_alarm.priority, m_alarm.state, std::move(n)});
    m_new.clear();
}

} // namespace coi::domain
