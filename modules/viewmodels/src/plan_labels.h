// SPDX-License-Identifier: GPL-3.0-or-later
// Every text above the plan: names of the site file with their live figures, ordinals of lanes, tags of
// queues, names of vehicles. GUI thread.
#pragma once
#include <coi/scene/draw_data.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/plan_marks.h>

namespace coi::viewmodels {

// `carriers`: the vehicles with a mark of their own, `chosen`: id of the object the console looks at.
std::shared_ptr<const scene::PlanLabels> planLabels(const Context& context,
                                                    const std::vector<PlanMark>& zones,
                                                    const std::vector<PlanMark>& carriers,
                                                    const QString& chosen);

// The box the site file keeps for a figure; empty when it has none.
QRectF boxFor(const domain::Site& site, domain::ShapeFigure figure);

} // namespace coi::viewmodels
