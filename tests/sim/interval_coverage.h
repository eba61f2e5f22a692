// SPDX-License-Identifier: GPL-3.0-or-later
// How often an interval that claims 95 % holds the truth, over many independent runs of queues whose truth is
// known.
#pragma once
#include "network_models.h"

#include <cmath>
#include <coi/sim/what_if.h>

namespace network_test {

struct Coverage
{
    int runs = 0, wait = 0, queue = 0, utilisation = 0; // how many runs held the truth
};

// Erlang's C formula: the probability that somebody has to wait, `load` servers' worth of work offered.
inline double erlangC(int servers, double load)
{
    double blocked = 1;
    for (int i = 1; i <= servers; ++i)
        blocked = load * blocked / (i + load * blocked);
    return blocked / (1 - load / servers * (1 - blocked));
}

// M/M/c with one second between two departures of busy servers. One replication gives intervals from its 20
// batches, several give Student's t over replications; `lengthS` is that of a batch or replication.
inline Coverage coverage(int servers, double rho, std::uint32_t replications, double lengthS, int runs)
{
    const double wait = erlangC(servers, rho * servers) / (1 - rho);
    Network n = single(rho, servers, exponential(servers), 0);
    n.warmupS = 300;
    n.horizonS = n.warmupS + lengthS * (replications == 1 ? 20 : 1);
    const auto holds = [](const Estimate& e, double truth) { return std::abs(e.mean - truth) <= e.ci95; };
    Coverage out;
    for (out.runs = 0; out.runs < runs; ++out.runs) {
        const auto seed = static_cast<std::uint64_t>(out.runs) + 1;
        const NetworkStationResult s = runNetwork(n, {replications, seed, 1, {}}).stations[0];
        out.wait += holds(s.waitS, wait);
        out.queue += holds(s.queueMean, rho * wait);
        out.utilisation += holds(s.utilisation, rho);
    }
    return out;
}

// Of the paired difference that one server fewer of three makes to a queue, in forecasts of `replications`
// each, against the mean of a forecast of 20,000.
inline Coverage differenceCoverage(std::uint32_t replications, int runs)
{
    Network n = single(0.5, 3, lognormal(4, 0.6), 1e6);
    NetworkSim live(n, 1);
    live.advanceTo(1000 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q;
    q.options = {{"as is", {}}, {"one fewer", {{WhatIfChange::Kind::Servers, 0, 2}}}};
    q.horizonS = 300, q.stepS = 50;
    q.replications = 20'000, q.seed = 1'000'000;
    const WhatIfResult many = runWhatIf(now, q);
    const double truth = many.options[1].cost.mean - many.options[0].cost.mean;
    q.replications = replications;
    Coverage out;
    for (out.runs = 0; out.runs < runs; ++out.runs) {
        q.seed = static_cast<std::uint64_t>(out.runs) + 1;
        const Estimate e = runWhatIf(now, q).options[1].costDifference;
        out.queue += std::abs(e.mean - truth) <= e.ci95;
    }
    return out;
}

} // namespace network_test
