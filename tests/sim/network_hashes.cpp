// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the state hashes of some runs and the digits of a forecast: the same on every machine, with every
// compiler, optimisation and number of threads (determinism.py).
#include "network_models.h"

#include <coi/sim/what_if.h>
#include <cstdio>

using namespace network_test;

namespace {

void runs(const char* name, const Network& n, std::uint32_t replications)
{
    for (const std::uint32_t threads : {1U, 2U, 4U}) {
        const auto r = runNetwork(n, {replications, 7, threads, {{n.horizonS / 2, 3}}});
        std::printf("%s %s %llu", name, r.stateHash.c_str(), static_cast<unsigned long long>(r.events));
        for (const NetworkStationResult& s : r.stations)
            std::printf(" %a %a %a", s.waitS.mean, s.waitSdS.mean, s.waitP95S.ci95);
        std::printf("\n");
    }
}

void forecast()
{
    NetworkSim live(everything(), 3);
    live.advanceTo(15000 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    for (const std::uint32_t threads : {1U, 2U, 4U}) {
        WhatIfRequest q;
        q.options = {{"as is", {}}, {"less", {{WhatIfChange::Kind::Servers, 0, 2, 0, 1000}}}};
        q.inputs.rateCv = {0.2, 0.1}, q.inputs.serviceCv = {0.1};
        q.replications = 12, q.threads = threads;
        const auto r = runWhatIf(now, q);
        std::printf("forecast %016llx", static_cast<unsigned long long>(live.stateHash()));
        for (const WhatIfOutcome& o : r.options)
            std::printf(" %a %a %a", o.cost.mean, o.costDifference.se, o.stations[1].waitS[5].high);
        std::printf("\n");
    }
}

} // namespace

int main()
{
    runs("everything", everything(), 3);
    Network morning = gateDay();
    morning.horizonS = 8 * 3600;
    runs("gate-day", morning, 4);
    runs("queue", single(0.9, 1, triangular(0.2, 0.9, 2), 2e4), 4);
    forecast();
}
