// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan says of the travellers' halls besides lanes and queues: officers, coaches, prompts of the
// health screening, the counterpart's waits. Pure functions of the context, GUI thread.
#pragma once
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/plan_marks.h>
#include <optional>
#include <vector>

namespace coi::viewmodels {

// Of the hall of a station, lane or other place of that direction; null while nothing was told.
const domain::HallStaff* staffOf(const Context& context, domain::Direction direction);

// "1 prompt at lane", or how many are open when some are not.
QString healthText(const domain::StationSpec& spec, const domain::StationState& state);
QString healthBrief(const domain::StationSpec& spec, const domain::StationState& state); // on a small plan
// "exit 4 min · entry 9 min"; empty when the counterpart does not say.
QString waitsText(const Context& context, const domain::StationState& state);
// "3 coaches, 118 people, since 15:05"; empty when there is nobody.
QString coachesText(const Context& context);
// "11 / 12" at the place where the officers of a hall are counted; none while nothing was told.
std::optional<PlanMark> floorMark(const Context& context, const domain::StationSpec& spec);
// One mark for each officer at a post and on the floor, those on their way with the status "coming".
std::vector<PlanMark> officerMarks(const Context& context);

} // namespace coi::viewmodels
