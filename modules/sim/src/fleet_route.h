// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a carrier as nodes on the ring (VDA 5050): what is released, what is planned.
#pragma once
#include "gate_model.h"

namespace coi::sim {

// "N4-3": third cell of the fourth track.
std::string nodeOf(const GateModel& m, int cell);
// The last released node: as far as the cells ahead are free, at most to a barrier, a zone that takes nobody
// more, or the end of the order. kNone: it is not on the ring.
int baseEndCell(const GateModel& m, const Carrier& c);
// What lies ahead; a goal that is chosen only beyond the border is left open, the way leads to the yard
// there.
std::vector<domain::RouteNode> routeOf(const GateModel& m, const Carrier& c);

// When it will be at the end of its way, driving on without a stop; kNone: it stands, or has no order.
Tick etaOf(const GateModel& m, const Carrier& c);

} // namespace coi::sim
