// SPDX-License-Identifier: GPL-3.0-or-later
// The still part of the plan as drawing primitives in plan units: shapes of the site file, queue wells,
// containers in the yards. Any thread.
#pragma once
#include "yard_slots.h"

#include <coi/domain/site.h>
#include <coi/scene/draw_data.h>
#include <utility>

namespace coi::viewmodels {

std::vector<scene::Primitive> drawPlan(const domain::Site& site, const YardFill& fill);

// Number of slots of the site drawn as taken, on this side and on the other; a new drawing is due when it
// changes.
std::pair<int, int> slotsTaken(const domain::Site& site, const YardFill& fill);

} // namespace coi::viewmodels
