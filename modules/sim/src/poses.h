// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's place at an instant, as a function of the model's state: between two events bodies move
// smoothly. A body changes its surface without a jump where surfaces touch on the plan; jumps remain where a
// truck comes back to the road after a stay inside.
#pragma once
#include "gate_model.h"

namespace coi::sim {

void writePoses(const GateModel& m, Tick now, std::vector<domain::Pose>& out);
// Where a carrier was last seen, and where it is.
domain::Pose carrierPose(const GateModel& m, int carrier, Tick now);
domain::Pose truePose(const GateModel& m, int carrier, Tick now);

} // namespace coi::sim
