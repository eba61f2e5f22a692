// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_steps.h"

#include <cmath>
#include <set>

namespace coi::domain {

namespace {

using std::chrono::seconds;

// A figure is shown again when it has moved noticeably, not with every tick of a growing age.
bool movedNoticeably(double from, double to)
{
    return std::abs(to - from) >= std::max(1.0, 0.1 * std::abs(from));
}

class Stepper
{
public:
    Stepper(const AlarmCatalogue& catalogue, const RecordMap<Alarm>& alarms, AlarmTimers& timers,
            const std::vector<Condition>& conditions, UtcTime now)
        : m_catalogue(catalogue), m_alarms(alarms), m_timers(timers), m_now(now)
    {
        for (const Condition& c : conditions)
            m_conditions.emplace(alarmId(c.definition, c.object), &c);
    }

    AlarmStep run()
    {
        // Causes first, so that what they hold back is never announced in the same step.
        for (const bool heldByDesign : {false, true})
            for (const auto& [id, c] : m_conditions)
                if ((c->hold == AlarmHold::ByDesign) == heldByDesign)
                    holds(id, *c);
        for (const auto& [id, alarm] : m_alarms)
            if (m_conditions.count(id) == 0)
                doesNotHold(alarm);
        tidyTimers();
        return std::move(m_step);
    }

private:
    bool waited(std::map<std::string, UtcTime, std::less<>>& timers, const std::string& id, std::int32_t s)
    {
        const auto since = timers.emplace(id, m_now).first;
        if (m_now - since->second < seconds{s})
            return false;
        timers.erase(since);
        return true;
    }

    bool exists(const std::string& id) const { return m_alarms.count(id) > 0 || m_raised.count(id) > 0; }

    AlarmHold effectiveHold(const Condition& c) const
    {
        return c.hold == AlarmHold::ByDesign && !exists(c.parent) ? AlarmHold::None : c.hold;
    }

    void holds(const std::string& id, const Condition& c)
    {
        const auto known = m_alarms.find(id);
        if (known == m_alarms.end())
            return raise(id, c);
        m_timers.offSince.erase(id);
        AlarmEdit edit(m_catalogue, known->second, m_now);
        Alarm& a = edit.alarm();
        a.parent = exists(c.parent) ? c.parent : std::string{};
        a.limit = c.limit;
        if (movedNoticeably(a.value, c.value))
            a.value = c.value;
        const AlarmDefinition* def = edit.definition();
        if (!edit.active() && waited(m_timers.onSince, id, def ? def->onDelayS : 0))
            again(edit);
        announce(edit, effectiveHold(c));
        expireShelf(edit, effectiveHold(c));
        escalate(edit);
        edit.finish(m_step, &known->second);
    }

    void raise(const std::string& id, const Condition& c)
    {
        const AlarmDefinition* def = m_catalogue.find(c.definition);
        if (!def || !waited(m_timers.onSince, id, def->onDelayS))
            return;
        Alarm fresh;
        fresh.id = id, fresh.definition = c.definition, fresh.object = c.object;
        fresh.priority = def->priority;
        fresh.raisedAt = m_now;
        fresh.value = c.value, fresh.limit = c.limit;
        fresh.parent = exists(c.parent) ? c.parent : std::string{};
        AlarmEdit edit(m_catalogue, std::move(fresh), m_now);
        announce(edit, effectiveHold(c));
        m_raised.insert(id);
        edit.finish(m_step, nullptr);
    }

    // Tells people of it, or notes why not.
    void announce(AlarmEdit& edit, AlarmHold hold)
    {
        Alarm& a = edit.alarm();
        const bool wasHeld = a.state == AlarmState::SuppressedByDesign || a.state == AlarmState::OutOfService;
        if (hold != AlarmHold::None) {
            if (!wasHeld && !edit.shelved())
                edit.note("suppressed", {}, hold == AlarmHold::ByDesign ? "by design" : "out of service");
            edit.updateState(hold);
            return;
        }
        edit.updateState(hold);
        if (!edit.announced()) {
            a.raisedAt = m_now;
            edit.note("raised");
            edit.scheduleFrom(m_now);
        } else if (wasHeld) {
            edit.note("unsuppressed");
            edit.scheduleFrom(m_now);
        }
        edit.updateState(hold);
    }

    // The condition came back before the alarm was over.
    void again(AlarmEdit& edit)
    {
        Alarm& a = edit.alarm();
        a.returnedAt = {};
        if (edit.acknowledged()) {
            a.ackedAt = {}, a.ackedBy.clear();
            a.raisedAt = m_now;
            a.escalation = 1;
        }
        edit.updateState();
        edit.note("raised");
        edit.scheduleFrom(m_now);
        // Returning and coming again does not buy time.
        if (a.escalation == 1)
            edit.scheduleFrom(a.raisedAt);
        edit.updateState();
    }

    void doesNotHold(const Alarm& before)
    {
        AlarmEdit edit(m_catalogue, before, m_now);
        Alarm& a = edit.alarm();
        m_timers.onSince.erase(a.id);
        const AlarmDefinition* def = edit.definition();
        if (edit.active() && waited(m_timers.offSince, a.id, def ? def->offDelayS : 0)) {
            a.returnedAt = m_now;
            a.parent.clear();
            edit.updateState(AlarmHold::None);
            edit.note("returned");
        }
        const bool held = a.state == AlarmState::SuppressedByDesign || a.state == AlarmState::OutOfService;
        if (!edit.active() && held)
            edit.updateState(AlarmHold::None);
        expireShelf(edit, AlarmHold::None);
        escalate(edit);
        edit.finish(m_step, &before);
    }

    void expireShelf(AlarmEdit& edit, AlarmHold hold)
    {
        Alarm& a = edit.alarm();
        if (a.shelvedUntil == UtcTime{} || edit.shelved())
            return;
        a.shelvedUntil = {};
        edit.updateState(hold);
        edit.note("unshelved", {}, "time over");
        if (hold == AlarmHold::None && edit.active() && !edit.announced())
            edit.note("raised");
        edit.scheduleFrom(m_now);
        edit.updateState(hold);
    }

    void escalate(AlarmEdit& edit)
    {
        Alarm& a = edit.alarm();
        while (edit.escalates() && a.nextEscalationAt != UtcTime{} && m_now >= a.nextEscalationAt) {
            edit.raiseLevel();
            edit.note("escalated", {}, "not acknowledged in time");
        }
    }

    void tidyTimers()
    {
        std::erase_if(m_timers.onSince, [this](const auto& t) { return m_conditions.count(t.first) == 0; });
        std::erase_if(m_timers.offSince, [this](const auto& t) { return m_alarms.count(t.first) == 0; });
    }

    const AlarmCatalogue& m_catalogue;
    const RecordMap<Alarm>& m_alarms;
    AlarmTimers& m_timers;
    UtcTime m_now;
    std::map<std::string, const Condition*, std::less<>> m_conditions;
    std::set<std::string, std::less<>> m_raised;
    AlarmStep m_step;
};

} // namespace

AlarmStep stepAlarms(const AlarmCatalogue& catalogue, const RecordMap<Alarm>& alarms, AlarmTimers& timers,
                     const std::vector<Condition>& conditions, UtcTime now)
{
    return Stepper(catalogue, alarms, timers, conditions, now).run();
}

} // namespace coi::domain
