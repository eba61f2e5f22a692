// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_run.h"

#include <iostream>

namespace coi::simapp {

namespace {

// A time that never comes would give a line of nothing.
bool reached(const RunOptions& options, const sim::Network& network)
{
    for (const sim::NetworkTimePoint& point : options.run.at)
        if (point.atS > network.horizonS) {
            std::cerr << "coi-sim: --at: " << point.atS << " is after the horizon of " << network.horizonS
                      << " s\n";
            return false;
        }
    return true;
}

} // namespace

int runModel(const RunOptions& options)
{
    const std::optional<sim::Network> network = loadModel(options.model);
    if (!network || !reached(options, *network))
        return kWrongInput;
    const sim::NetworkRunResult result = sim::runNetwork(*network, options.run);
    if (options.json)
        printJson(std::cout, *network, result);
    else
        printTable(std::cout, *network, result);
    return 0;
}

} // namespace coi::simapp
