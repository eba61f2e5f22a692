// SPDX-License-Identifier: GPL-3.0-or-later
// The two halves of gateNetwork(): the halls of Bridge I and the freight of Bridge II.
#pragma once
#include "gate_plan.h"
#include "network_builder.h"

#include <coi/sim/gate_stats.h>

namespace coi::sim {

void buildHall(NetworkBuilder& b, const GatePlan& plan, Direction d);
void buildFreight(NetworkBuilder& b,
                  const GatePlan& plan); // both directions: they share docks, laboratory, carriers

std::string stageName(GateStage stage, Direction d); // "egate_exit"
std::string directed(const char* name, Direction d); // "deck_exit"
int openLanes(const GatePlan& plan, const std::vector<int>& zones);

} // namespace coi::sim
