// SPDX-License-Identifier: GPL-3.0-or-later
// Officers of the travellers' halls, from the roster of the flows. An open booth, a desk of the baggage
// customs and the post of the health screening bind one each; the others walk the floor and can be sent to a
// booth. A hall without a roster has as many as it needs and tells nothing.
#pragma once
#include "gate_model.h"

namespace coi::sim {

int officersPresent(const GateModel& m, Direction d);
int officersFree(const GateModel& m, Direction d); // at no post
// The lane needs nobody more than it has, or somebody is free for it.
bool staffFor(const GateModel& m, int lane);
std::string noOfficer(const GateModel& m, int lane); // detail of a refusal

// The hall leader is asked for an officer at this booth: sends one, if one is free, who opens it when there.
domain::FieldAck askOfficer(GateModel& m, int lane, const domain::FieldCommand& command);
void onOfficerArrives(GateModel& m, int lane);

void observeStaff(GateModel& m, Direction d, bool force);

} // namespace coi::sim
