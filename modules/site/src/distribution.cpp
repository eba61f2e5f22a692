// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution_kinds.h"
#include "flows_reader.h"

#include <algorithm>

namespace coi::site {

namespace {

using domain::Distribution;
using Kind = Distribution::Kind;

constexpr Range kSeconds{0, 604800}; // a week
constexpr Range kMean{0.001, 604800};

void readUniform(Distribution& d, Node& p)
{
    d.min = p.number("min", kSeconds);
    d.max = p.number("max", kSeconds);
    d.mean = (d.min + d.max) / 2;
    if (d.max < d.min)
        p.expected("max", "at least min, " + inWords(d.min), inWords(d.max));
}

void readTriangular(Distribution& d, Node& p)
{
    d.min = p.number("min", kSeconds);
    d.mode = p.number("mode", kSeconds);
    d.max = p.number("max", kSeconds);
    d.mean = (d.min + d.mode + d.max) / 3;
    if (d.mode < d.min || d.max < d.mode)
        p.expected("mode", "min <= mode <= max",
                   inWords(d.min) + ", " + inWords(d.mode) + ", " + inWords(d.max));
}

void readEmpirical(Distribution& d, Node& p)
{
    d.values = p.numbers("values", -1, kSeconds);
    d.weights = p.numbers("weights", static_cast<qsizetype>(d.values.size()), {0, 1e9});
    double sum = 0, weighted = 0;
    for (std::size_t i = 0; i < std::min(d.values.size(), d.weights.size()); ++i)
        sum += d.weights[i], weighted += d.weights[i] * d.values[i];
    if (!(sum > 0))
        p.expected("weights", "weights with a sum above 0", inWords(sum));
    d.mean = sum > 0 ? weighted / sum : 0;
}

void readKind(Distribution& d, Kind kind, Node& p)
{
    d.kind = kind;
    switch (kind) {
    case Kind::Exp:
        d.mean = p.number("mean", kMean);
        break;
    case Kind::Det:
        d.mean = p.number("value", kSeconds);
        break;
    case Kind::Uniform:
        readUniform(d, p);
        break;
    case Kind::Erlang:
        d.k = p.whole("k", {1, 1000});
        d.mean = p.number("mean", kMean);
        break;
    case Kind::Lognormal:
        d.mean = p.number("mean", kMean);
        d.cv = p.number("cv", {0.001, 10});
        break;
    case Kind::Triangular:
        readTriangular(d, p);
        break;
    case Kind::Empirical:
        readEmpirical(d, p);
        break;
    }
    p.finish();
}

} // namespace

Distribution readDistribution(Node& parent, const char* key)
{
    Distribution d;
    auto n = parent.object(key);
    if (!n)
        return d;
    const int found = readKinds(*n, [&d](Kind kind, Node& p) { readKind(d, kind, p); });
    if (found != 1)
        parent.expected(key, kOneDistribution, std::to_string(found) + " of them");
    n->text("source");
    n->finish();
    return d;
}

} // namespace coi::site
