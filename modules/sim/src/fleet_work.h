// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between how carriers move (fleet.cpp) and what they are asked to do (fleet_work.cpp).
#pragma once
#include "gate_model.h"

namespace coi::sim {

// Movement, called by the work.
// Out of its siding to another one; `goal` may be left open when the way leads across the border.
void depart(GateModel& m, int carrier, SidingUse use, int goal);
void passOn(GateModel& m, int carrier);            // out of the bay it has come into
void handle(GateModel& m, int carrier, Tick time); // loads, unloads or charges; handled() follows
void goOn(GateModel& m, int carrier);              // after a pause or a stall
void halt(Carrier& c);                             // stands by command; loses its order if that was asked
bool hasOrder(const Carrier& c);

// Work, called by the movement.
// In its yard: takes a free siding ahead for what it has to do. False: none is free, and it has asked for
// room.
bool chooseGoal(GateModel& m, int carrier);
void stands(GateModel& m, int carrier);               // has come into a siding
void handled(GateModel& m, int carrier);              // is done with what it did there
void finishPass(GateModel& m, int carrier, int lane); // went through an IGV lane

} // namespace coi::sim
