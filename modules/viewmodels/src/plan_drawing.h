// SPDX-License-Identifier: GPL-3.0-or-later
// The static part of the plan as drawing primitives in plan units: shapes of the site file, queue wells,
// station boxes. GUI thread.
#pragma once
#include <coi/scene/draw_data.h>
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

std::vector<scene::Primitive> drawPlan(const domain::Site& site, const Formats& formats);

} // namespace coi::viewmodels
