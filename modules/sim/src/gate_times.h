// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of the gate's steps: those of the flows, or a default where the file has none.
#pragma once
#include <coi/domain/flows.h>

namespace coi::sim {

domain::Distribution eGateTime(const domain::Flows& flows);
domain::Distribution boothTime(const domain::TravellerFlow& flow);
// A named time of the flows: "documents", "walk_hall", ... (see Flows::times), "yard_dwell",
// "yard_dwell_smart".
domain::Distribution gateTime(const domain::Flows& flows, std::string_view name);

} // namespace coi::sim
