// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between how carriers move (fleet.cpp) and what they are asked to do (fleet_work.cpp).
#pragma once
#include "gate_model.h"

namespace coi::sim {

// Movement, called by the work.
void depart(GateModel& m, int carrier, int goal);  // out of its siding to another one
void handle(GateModel& m, int carrier, Tick time); // loads, unloads or charges; handled() follows
void goOn(GateModel& m, int carrier);              // after a pause or a stall

// Work, called by the movement.
void stands(GateModel& m, int carrier);               // has come into a siding
void handled(GateModel& m, int carrier);              // is done with what it did there
void finishPass(GateModel& m, int carrier, int lane); // went through an IGV lane

} // namespace coi::sim
