// SPDX-License-Identifier: GPL-3.0-or-later
// The coaches in front of the exit hall. A coach is known until it has left and all its people have passed a
// lane.
#pragma once
#include "gate_model.h"

namespace coi::sim {

// Everybody is off and the coach leaves its stand.
void coachLeaves(GateModel& m, std::uint32_t coach);
// One of its people has passed, or is not coming any more.
void passedFromCoach(GateModel& m, std::uint32_t coach);

void observeForecourt(GateModel& m, bool force);

} // namespace coi::sim
