// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway in small for the tests of the life of alarms.
#pragma once
#include <QTest>
#include <coi/domain/alarm_lifecycle.h>

namespace coi::domain::test {

using core::fromMs;
using std::chrono::seconds;

inline AlarmCatalogue makeCatalogue()
{
    AlarmCatalogue c;
    const auto add = [&](const char* id, AlarmPriority p, std::int32_t on, std::int32_t off, bool latched) {
        AlarmDefinition d;
        d.id = id, d.priority = p, d.onDelayS = on, d.offDelayS = off, d.latched = latched;
        c.definitions.push_back(d);
    };
    add("CRIT", AlarmPriority::Critical, 0, 0, false);
    add("HIGH", AlarmPriority::High, 0, 5, false);
    add("SLOW", AlarmPriority::Medium, 10, 5, false);
    add("LATCH", AlarmPriority::High, 0, 0, true);
    add("LOW", AlarmPriority::Low, 0, 0, false);
    return c;
}

// A gateway in small: the same steps, applied to a State.
struct Desk
{
    AlarmCatalogue catalogue = makeCatalogue();
    State state;
    AlarmTimers timers;
    UtcTime now = fromMs(1'792'138'847'000);
    std::vector<Condition> conditions;
    std::vector<AlarmEvent> events;

    void take(const AlarmStep& step)
    {
        for (const Change& c : step.changes)
            QVERIFY(apply(state, c)); // a step never tells what is so already
        events.insert(events.end(), step.events.begin(), step.events.end());
    }
    void step(std::int64_t s = 0)
    {
        now += seconds{s};
        take(stepAlarms(catalogue, state.alarms, timers, conditions, now));
    }
    void on(const char* definition, const char* object = "A", AlarmHold hold = AlarmHold::None,
            const char* parent = "")
    {
        conditions.push_back({definition, object, 0, 0, parent, hold});
    }
    void off() { conditions.clear(); }
    AlarmOutcome ask(AlarmVerb verb, const char* alarm, const char* comment = "", std::int32_t shelveS = 0)
    {
        AlarmRequest r;
        r.id = "r", r.verb = verb, r.alarms = {alarm}, r.comment = comment, r.shelveS = shelveS;
        return send(r);
    }
    AlarmOutcome send(const AlarmRequest& r)
    {
        AlarmOutcome o = handleAlarms(catalogue, state.alarms, r, "binh", now);
        take(o.step);
        return o;
    }
    const Alarm* alarm(const std::string& id) const
    {
        const auto i = state.alarms.find(id);
        return i == state.alarms.end() ? nullptr : &i->second;
    }
    AlarmState is(const std::string& id) const
    {
        const Alarm* a = alarm(id);
        return a ? a->state : AlarmState::Normal;
    }
    QString story(const std::string& id) const
    {
        QStringList out;
        for (const AlarmEvent& e : events)
            if (e.alarm == id)
                out << QString::fromStdString(e.note.what);
        return out.join(QLatin1Char(' '));
    }
};

} // namespace coi::domain::test
