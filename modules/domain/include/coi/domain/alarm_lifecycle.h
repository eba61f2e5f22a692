// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an alarm after ISA-18.2: raised after its on-delay, returned after its off-delay, acknowledged,
// escalated, shelved, latched until reset, and gone from State only when it is over and known to somebody.
// Pure functions: they read the alarms of State and return changes plus one AlarmEvent per step, which is
// what the journal keeps. `now` must not run backwards between calls; a restart of the field starts with new
// timers. After a restart of the gateway, step only when the field has reported, or restored alarms return.
//
//   AlarmStep s = stepAlarms(catalogue, state.alarms, timers, conditions, now);
//   for (const Change& c : s.changes) apply(state, c);
//   journal(s.events);
#pragma once
#include <coi/domain/alarm_rules.h>
#include <coi/domain/requests.h>

namespace coi::domain {

inline constexpr std::int32_t kMaxShelveS = 8 * 3600;
inline constexpr std::int32_t kLongShelveS = 3600; // longer needs a higher role, see roles.h
inline constexpr std::int32_t kMaxEscalation = 4;
inline constexpr std::size_t kMaxNotes = 64; // per alarm in State: the first and the newest; history has all

// Conditions that wait for their delay. Value; kept by the caller between steps.
struct AlarmTimers
{
    std::map<std::string, UtcTime, std::less<>> onSince;  // holds, not raised yet
    std::map<std::string, UtcTime, std::less<>> offSince; // raised, does not hold any more
};

struct AlarmStep
{
    std::vector<Change> changes; // Alarm or Erase
    std::vector<AlarmEvent> events;
};

// Raises, returns, unshelves and escalates what is due. An alarm whose definition left the catalogue returns.
AlarmStep stepAlarms(const AlarmCatalogue& catalogue, const RecordMap<Alarm>& alarms, AlarmTimers& timers,
                     const std::vector<Condition>& conditions, UtcTime now);

struct AlarmOutcome
{
    Refusal cause = Refusal::None; // None: at least one alarm was handled
    std::string detail;            // names what was wrong, and alarms that were left out
    AlarmStep step;
};

// Executes a request. A request that is wrong as a whole (no alarm named, comment missing, time out of range)
// changes nothing; alarms of it that can not be handled are left out and named in `detail`.
AlarmOutcome handleAlarms(const AlarmCatalogue& catalogue, const RecordMap<Alarm>& alarms,
                          const AlarmRequest& request, const std::string& who, UtcTime now);

} // namespace coi::domain
