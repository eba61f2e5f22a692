// SPDX-License-Identifier: GPL-3.0-or-later
// Which alarm conditions hold now: the catalogue applied to State. Pure; the delays, acknowledgement and
// memory are in alarm_lifecycle.h. Evaluate after every flush of the ingest, so that no short fact is missed.
//
//   const auto conditions = evaluate(site, catalogue, state, now);
//   const AlarmStep step = stepAlarms(catalogue, state.alarms, timers, conditions, now);
#pragma once
#include <coi/domain/alarm.h>
#include <coi/domain/state.h>

namespace coi::domain {

// Why a condition that holds is not announced.
enum class AlarmHold : std::uint8_t {
    None,
    ByDesign,    // a stricter limit of the same condition at the same object holds too
    OutOfService // the object is out of service for maintenance
};

struct Condition
{
    std::string definition, object;
    double value = 0, limit = 0; // 0, 0 when the condition has no numbers
    std::string parent;          // alarm id of the cause; empty when there is none
    AlarmHold hold = AlarmHold::None;
    bool operator==(const Condition&) const = default;
};

inline constexpr char kAuditStore[] = "audit"; // the object of AuditUnavailable

std::string alarmId(std::string_view definition, std::string_view object); // "<definition>@<object>"

// In catalogue order, then by object. A cause is followed to its root: a carrier that waits for a carrier
// that waits for a faulty gate has the gate's alarm as parent; a stale feed is the cause of its stale
// objects; a lane fault is the cause of crowding at its queue when it is at least as urgent. What happened
// once (a weighing, a hit, a tailgating) before `since` counts only while its alarm is there already.
// `auditWritable` is the one fact that is not in State: of the gateway, not of the gate.
std::vector<Condition> evaluate(const Site& site, const AlarmCatalogue& catalogue, const State& state,
                                UtcTime now, UtcTime since = {}, bool auditWritable = true);

// How far a weighing is off what was declared, in whole kg, more is positive; 0 before it is weighed.
double weightOffKg(const Consignment& consignment);
// The most it may be off: threshold kg or percent of what was declared, whichever is more.
double weightLimitKg(const AlarmDefinition& definition, const Consignment& consignment);
// Whether it is off by more, and Customs have not cleared it.
bool weightDiffers(const AlarmDefinition& definition, const Consignment& consignment);

} // namespace coi::domain
