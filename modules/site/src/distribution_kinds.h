// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of time a file can name, as {"exp": {...}}: exactly one of these keys.
#pragma once
#include "node.h"

#include <coi/domain/flows.h>
#include <utility>

namespace coi::site {

inline constexpr std::pair<const char*, domain::Distribution::Kind> kDistributionKinds[] = {
    {"exp", domain::Distribution::Kind::Exp},
    {"det", domain::Distribution::Kind::Det},
    {"uniform", domain::Distribution::Kind::Uniform},
    {"erlang", domain::Distribution::Kind::Erlang},
    {"lognormal", domain::Distribution::Kind::Lognormal},
    {"triangular", domain::Distribution::Kind::Triangular},
    {"empirical", domain::Distribution::Kind::Empirical}};
inline constexpr const char* kOneDistribution =
    "one of exp, det, uniform, erlang, lognormal, triangular, empirical";

// read(kind, parameters) for each kind that stands in `law`; how many do.
template <class Read> int readKinds(Node& law, Read&& read)
{
    int found = 0;
    for (const auto& [name, kind] : kDistributionKinds) {
        if (!law.has(name))
            continue;
        ++found;
        if (auto parameters = law.object(name))
            read(kind, *parameters);
    }
    return found;
}

} // namespace coi::site
