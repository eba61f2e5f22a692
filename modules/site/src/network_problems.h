// SPDX-License-Identifier: GPL-3.0-or-later
// Brings together what a reader found and what the simulator's checks say about what was read.
#pragma once
#include "report.h"

#include <coi/sim/network.h>

namespace coi::site {

using NetworkProblems = std::vector<sim::NetworkProblem>;

NetworkProblems inWords(const std::vector<SiteProblem>& found);
// Adds `judged`, without what only follows from something that could not be read; answers how many were too
// many.
int addJudged(NetworkProblems& read, NetworkProblems judged);

} // namespace coi::site
