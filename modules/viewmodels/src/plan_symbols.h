// SPDX-License-Identifier: GPL-3.0-or-later
// Newest frames of the mirror as draw data in plan units. GUI thread; the result is immutable.
#pragma once
#include <coi/scene/draw_data.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/plan_marks.h>

namespace coi::viewmodels {

// Everything that moves.
std::shared_ptr<const scene::SymbolFrame> symbolFrame(const Context& context);
std::shared_ptr<const std::vector<scene::HeatZone>> heatZones(const Context& context);
std::vector<PlanMark> cameraMarks(const Context& context);
// 0 moving, 1 handling, 2 waiting, 3 stopped, 4 charging, 5 service.
int fleetGroup(const domain::CarrierState& carrier);

} // namespace coi::viewmodels
