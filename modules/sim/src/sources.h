// SPDX-License-Identifier: GPL-3.0-or-later
// Arrivals: who comes when. Single travellers and trucks are non-homogeneous Poisson processes by hourly
// share; coaches run to a timetable, one per expected coach with a jitter, so that a day's total keeps its
// mean.
#pragma once
#include "gate_model.h"

namespace coi::sim {

// How long before it reaches the gate a consignment is filed.
inline constexpr Tick kFiledAhead = 90 * kMinute;

void startSources(GateModel& m);
// Each schedules the next arrival of its source and lets the present one in.
void onTravellerSource(GateModel& m, std::uint32_t source);
void onCoachSource(GateModel& m, std::uint32_t source);
void onCoachStep(GateModel& m, std::uint32_t coach);
void onFreightSource(GateModel& m, std::uint32_t source);
// A coach; with `groupList` its people cross on one list and so by the booths.
void addCoach(GateModel& m, std::uint8_t direction, std::uint8_t cls, bool groupList);

} // namespace coi::sim
