// SPDX-License-Identifier: GPL-3.0-or-later
// One alarm being changed within a step: its facts (active, acknowledged, shelved) decide its state.
#pragma once
#include <coi/domain/alarm_lifecycle.h>

namespace coi::domain {

class AlarmEdit
{
public:
    AlarmEdit(const AlarmCatalogue& catalogue, Alarm alarm, UtcTime now);

    Alarm& alarm() { return m_alarm; }
    const AlarmDefinition* definition() const { return m_def; }
    bool active() const { return m_alarm.returnedAt == UtcTime{}; }
    bool acknowledged() const { return m_alarm.ackedAt != UtcTime{}; }
    bool latched() const { return m_def && m_def->latched; }
    bool announced() const; // somebody was told
    bool shelved() const { return m_alarm.shelvedUntil > m_now; }
    bool escalates() const; // critical or high and nobody has acknowledged it

    void note(std::string_view what, std::string_view who = {}, std::string_view comment = {});
    void scheduleFrom(UtcTime from); // the next level is due its time after `from`
    void raiseLevel();               // one level up; the next one follows at its distance
    void updateState();              // keeps a hold that it knows nothing of
    void updateState(AlarmHold hold);

    // Adds what changed to the step; over and known to somebody: the alarm leaves State.
    void finish(AlarmStep& step, const Alarm* before, bool reset = false);

private:
    const AlarmCatalogue& m_catalogue;
    const AlarmDefinition* m_def;
    Alarm m_alarm;
    UtcTime m_now;
    std::vector<AlarmNote> m_new;
};

} // namespace coi::domain
