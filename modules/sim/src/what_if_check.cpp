// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_check.h"

#include <cmath>
#include <coi/sim/what_if.h>

namespace coi::sim {

namespace {

void checkChange(Findings& f, const Network& n, const WhatIfChange& c, const std::string& at)
{
    using Kind = WhatIfChange::Kind;
    const bool station = c.kind == Kind::Servers || c.kind == Kind::Reserved;
    const std::size_t size = station                 ? n.stations.size()
                             : c.kind == Kind::Fleet ? n.fleets.size()
                                                     : n.sources.size();
    if (c.index < 0 || static_cast<std::size_t>(c.index) >= size)
        f.add(at, "no such station, fleet or source");
    else if (c.kind == Kind::Reserved &&
             (c.entry < 0 || static_cast<std::size_t>(c.entry) >=
                                 n.stations[static_cast<std::size_t>(c.index)].reserved.size()))
        f.add(at + ".entry", "the station reserves none there");
    if (!(c.value >= 0) || c.value > (c.kind == Kind::Pace ? 1e3 : kMostServers))
        f.add(at + ".value", "out of range");
    else if (c.kind != Kind::Pace && c.value != std::floor(c.value))
        f.add(at + ".value", "must be whole");
    if (!(c.fromS >= 0))
        f.add(at + ".from_s", "must not be negative");
    if (!(c.untilS > c.fromS))
        f.add(at + ".until_s", "must be after from_s");
}

void checkUnseen(Findings& f, const Network& n, const NetworkUnseen& u, const std::string& at)
{
    const auto below = [](int i, std::size_t size) { return i >= 0 && static_cast<std::size_t>(i) < size; };
    if (u.at.kind != NetworkNode::Kind::Delay || !below(u.at.index, n.delays.size()))
        f.add(at + ".at", "no such delay");
    if (!below(u.customerClass, n.classes.size()))
        f.add(at + ".class", "no such class");
    if (!below(u.source, n.sources.size()))
        f.add(at + ".source", "no such source");
    if (!(u.perS >= 0) || u.perS > 1e3)
        f.add(at + ".per_s", "must be between 0 and 1000");
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
    for (std::size_t i = 0; i < r.unseen.size(); ++i)
        checkUnseen(f, n, r.unseen[i], item("$.unseen", i));
    for (std::size_t i = 0; i < r.limitS.size(); ++i)
        if (!(r.limitS[i] >= 0))
            f.add(item("$.limit_s", i), "must not be negative");
    return std::move(f.list);
}

} // namespace coi::sim
