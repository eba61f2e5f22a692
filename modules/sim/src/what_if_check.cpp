// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_check.h"

#include <cmath>
#include <coi/sim/what_if.h>

namespace coi::sim {

namespace {

void checkChange(Findings& f, const Network& n, const WhatIfChange& c, const std::string& at)
{
    using Kind = WhatIfChange::Kind;
    const std::size_t size = c.kind == Kind::Servers ? n.stations.size()
                             : c.kind == Kind::Fleet ? n.fleets.size()
                                                     : n.sources.size();
    if (c.index < 0 || static_cast<std::size_t>(c.index) >= size)
        f.add(at, "no such station, fleet or source");
    if (!(c.value >= 0) || c.value > (c.kind == Kind::Pace ? 1e3 : kMostServers))
        f.add(at + ".value", "out of range");
    else if (c.kind != Kind::Pace && c.value != std::floor(c.value))
        f.add(at + ".value", "must be whole");
    if (!(c.fromS >= 0))
        f.add(at + ".from_s", "must not be negative");
    if (!(c.untilS > c.fromS))
        f.add(at + ".until_s", "must be after from_s");
}

} // namespace

std::vector<NetworkProblem> validate(const WhatIfRequest& r, const Network& n)
{
    Findings f;
    if (r.options.empty())
        f.add("$.options", "must not be empty");
    for (std::size_t i = 0; i < r.options.size(); ++i)
        for (std::size_t k = 0; k < r.options[i].changes.size(); ++k)
            checkChange(f, n, r.options[i].changes[k], item(item("$.options", i) + ".changes", k));
    for (std::size_t i = 0; i < r.watch.size(); ++i)
        if (r.watch[i] < 0 || static_cast<std::size_t>(r.watch[i]) >= n.stations.size())
            f.add(item("$.watch", i), "no such station");
    if (!(r.horizonS > 0) || r.horizonS > kLongestRunS)
        f.add("$.horizon_s", "must be positive and at most " + number(kLongestRunS));
    if (!(r.stepS > 0) || r.stepS > r.horizonS || r.horizonS / r.stepS > 10'000)
        f.add("$.step_s", "must divide the horizon into 1 to 10000 steps");
    if (r.replications == 0 || r.replications > 1'000'000)
        f.add("$.replications", "must be between 1 and 1000000");
    for (const auto* list : {&r.inputs.rateCv, &r.inputs.serviceCv, &r.inputs.rateFactor})
        for (const double x : *list)
            if (!(x >= 0) || x > 100)
                f.add("$.inputs", "must be between 0 and 100");
    return std::move(f.list);
}

} // namespace coi::sim
