// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/network.h>

namespace coi::sim {

using domain::Distribution;

namespace {

Distribution of(Distribution::Kind kind)
{
    Distribution d;
    d.kind = kind;
    return d;
}

} // namespace

Distribution exponential(double mean)
{
    Distribution d = of(Distribution::Kind::Exp);
    d.mean = mean;
    return d;
}

Distribution constant(double value)
{
    Distribution d = of(Distribution::Kind::Det);
    d.mean = value;
    return d;
}

Distribution uniform(double min, double max)
{
    Distribution d = of(Distribution::Kind::Uniform);
    d.min = min, d.max = max;
    return d;
}

Distribution erlang(int k, double mean)
{
    Distribution d = of(Distribution::Kind::Erlang);
    d.k = k, d.mean = mean;
    return d;
}

Distribution lognormal(double mean, double cv)
{
    Distribution d = of(Distribution::Kind::Lognormal);
    d.mean = mean, d.cv = cv;
    return d;
}

Distribution triangular(double min, double mode, double max)
{
    Distribution d = of(Distribution::Kind::Triangular);
    d.min = min, d.mode = mode, d.max = max;
    return d;
}

Distribution empirical(std::vector<double> values, std::vector<double> weights)
{
    Distribution d = of(Distribution::Kind::Empirical);
    d.values = std::move(values), d.weights = std::move(weights);
    return d;
}

} // namespace coi::sim
