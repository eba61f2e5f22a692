// SPDX-License-Identifier: GPL-3.0-or-later
// The still part of the plan as drawing primitives in plan units: shapes of the site file, queue wells,
// containers in the yards. Any thread.
#pragma once
#include <coi/domain/site.h>
#include <coi/scene/draw_data.h>
#include <utility>

namespace coi::viewmodels {

// Share of the places for containers that are taken, 0 to 1: of the yard on this side, of the counterpart's.
struct YardFill
{
    double home = 0, away = 0;
};

// How many containers stand in a yard is known, not where: the slots fill in an order of their own, and the
// share of them that carries a second container grows with it.
std::vector<scene::Primitive> drawPlan(const domain::Site& site, const YardFill& fill);

// Number of slots of the site drawn as taken, on this side and on the other; a new drawing is due when it
// changes.
std::pair<int, int> slotsTaken(const domain::Site& site, const YardFill& fill);

} // namespace coi::viewmodels
