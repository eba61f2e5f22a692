// SPDX-License-Identifier: GPL-3.0-or-later
// coi-sim run and coi-sim bench. Both answer the exit status of the program.
#pragma once
#include "options.h"

#include <ostream>

namespace coi::simapp {

inline constexpr int kWrongInput = 2;

int runModel(const RunOptions& options);
int runBench(const BenchOptions& options);

void printJson(std::ostream& out, const sim::Network& network, const sim::NetworkRunResult& result);
void printTable(std::ostream& out, const sim::Network& network, const sim::NetworkRunResult& result);

} // namespace coi::simapp
