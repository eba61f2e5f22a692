// SPDX-License-Identifier: GPL-3.0-or-later
// The static part of the plan as drawing primitives in plan units: shapes of the site file, queue wells. Any
// thread.
#pragma once
#include <coi/domain/site.h>
#include <coi/scene/draw_data.h>

namespace coi::viewmodels {

std::vector<scene::Primitive> drawPlan(const domain::Site& site);

} // namespace coi::viewmodels
