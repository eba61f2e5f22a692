// SPDX-License-Identifier: GPL-3.0-or-later
// Means with intervals, in plain arithmetic: the same digits on every machine.
#pragma once
#include <array>
#include <coi/sim/network_run.h>

namespace coi::sim {

// Of the values that are numbers, in their order.
Estimate estimate(const std::vector<double>& values);

// Of values that are all numbers, with two controls each whose expectation is 0: where the least-squares
// plane through them stands at 0. Fewer than 10 values or controls without effect: as without.
Estimate estimate(const std::vector<double>& values, const std::vector<std::array<double, 2>>& controls);

// The upper 2.5 % point of Student's t (relative error below 1e-3), and of the normal for many degrees.
double studentT(std::size_t degrees);

} // namespace coi::sim
