// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate says by itself: queues and stations each second when they changed, heartbeats of feeds, the
// counterpart's words every one to three minutes. Changes of lanes, carriers and consignments are reported
// where they happen.
#pragma once
#include "gate_model.h"

namespace coi::sim {

// Goes on to `start`; tells each minute what the queues' counters saw in the quarter hour before it: rates
// are taken over that long.
void recallQueues(GateModel& m, Tick start);
void startReports(GateModel& m); // everything as it is now, then regularly
void onReport(GateModel& m);
void onCounterpartReport(GateModel& m);

// Persons per cell of a queue zone, in 1/256 person, row by row as drawn on the plan.
void crowdGrid(const GateModel& m, int zone, std::vector<std::uint32_t>& cells);

} // namespace coi::sim
