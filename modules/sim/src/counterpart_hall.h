// SPDX-License-Identifier: GPL-3.0-or-later
// The counterpart's travellers' hall, of which only reports come: a queue in each direction before channels
// that take `counterpart_hall` seconds a traveller on the average. Those who leave reach it from the bridge;
// those who come have passed it before they step onto the bridge and are counted there. It opens and closes
// channels by the wait.
#pragma once
#include "gate_model.h"

namespace coi::sim {

void arriveAway(GateModel& m, std::uint8_t direction);
void watchAwayHall(GateModel& m); // with each look of the hall leader
void tellAwayHall(const GateModel& m, domain::StationObserved& report);

} // namespace coi::sim
