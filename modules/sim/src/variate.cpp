// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/variate.h>

#include "det_math.h"

#include <bit>
#include <cmath>

namespace coi::sim {

using domain::Distribution;

namespace {

Tick ticks(double seconds)
{
    return seconds <= 0 ? 0 : static_cast<Tick>(seconds * 1e6 + 0.5);
}

// Distribution function of an Erlang variable of k stages with mean 1.
double erlangCdf(int k, double x)
{
    const double y = x * k;
    double term = 1, sum = 1;
    for (int i = 1; i < k; ++i) {
        term = term * y / i;
        sum = sum + term;
    }
    return 1 - detExp(-y) * sum;
}

double erlangQuantile(int k, double p)
{
    double lo = 0, hi = 2;
    while (erlangCdf(k, hi) < p && hi < 1e3)
        hi *= 2;
    for (int i = 0; i < 60; ++i) {
        const double mid = (lo + hi) / 2;
        (erlangCdf(k, mid) < p ? lo : hi) = mid;
    }
    return (lo + hi) / 2;
}

double triangularQuantile(const Distribution& d, double p, double complement)
{
    const double width = d.max - d.min, left = d.mode - d.min, right = d.max - d.mode;
    if (width <= 0)
        return d.min;
    if (p * width < left)
        return d.min + std::sqrt(p * width * left);
    return d.max - std::sqrt(complement * width * right);
}

// `p` and `complement` = 1 - p are both given: near 1 the difference would lose its digits.
double quantile(const Distribution& d, double p, double complement)
{
    switch (d.kind) {
    case Distribution::Kind::Exp:
        return -d.mean * detLog(complement);
    case Distribution::Kind::Uniform:
        return d.min + (d.max - d.min) * p;
    case Distribution::Kind::Erlang:
        return d.mean * erlangQuantile(d.k < 1 ? 1 : d.k, p);
    case Distribution::Kind::Lognormal: {
        const double variance = detLog(1 + d.cv * d.cv);
        const double z = p < 0.5 ? detNormalQuantile(p) : -detNormalQuantile(complement);
        return d.mean * detExp(std::sqrt(variance) * z - variance / 2);
    }
    case Distribution::Kind::Triangular:
        return triangularQuantile(d, p, complement);
    case Distribution::Kind::Det:
    case Distribution::Kind::Empirical:
        break;
    }
    return d.mean;
}

double meanOf(const Distribution& d)
{
    switch (d.kind) {
    case Distribution::Kind::Uniform:
        return (d.min + d.max) / 2;
    case Distribution::Kind::Triangular:
        return (d.min + d.mode + d.max) / 3;
    default:
        return d.mean;
    }
}

} // namespace

Variate Variate::seconds(double fixed)
{
    Variate v;
    v.m_mean = ticks(fixed);
    return v;
}

Variate Variate::of(const Distribution& d)
{
    Variate v;
    v.m_mean = ticks(meanOf(d));
    if (d.kind == Distribution::Kind::Det)
        return v;
    if (d.kind != Distribution::Kind::Empirical) {
        v.tabulate(d);
        return v;
    }
    double total = 0, sum = 0, mean = 0;
    for (std::size_t i = 0; i < d.values.size(); ++i)
        total += i < d.weights.size() ? d.weights[i] : 1;
    for (std::size_t i = 0; i < d.values.size() && total > 0; ++i) {
        const double w = (i < d.weights.size() ? d.weights[i] : 1) / total;
        sum += w, mean += w * d.values[i];
        v.m_steps.push_back(sum >= 1 ? 0xffffffffU : static_cast<std::uint32_t>(sum * 4294967296.0));
        v.m_values.push_back(ticks(d.values[i]));
    }
    v.m_mean = ticks(mean);
    return v;
}

void Variate::tabulate(const Distribution& d)
{
    m_low.resize(kPoints), m_high.resize(kPoints);
    double octave = 0.5; // upper end of the octave of probability
    for (int o = 0; o < kOctaves; ++o, octave /= 2) {
        for (int i = 0; i <= kPieces; ++i) {
            const double p = octave * (1 - 0.5 * i / kPieces);
            const auto at = static_cast<std::size_t>(o * kPieces + i);
            m_low[at] = ticks(quantile(d, p, 1 - p));
            m_high[at] = ticks(quantile(d, 1 - p, p));
        }
    }
}

Tick Variate::at(std::uint32_t u) const
{
    if (!m_values.empty()) {
        std::size_t i = 0;
        while (i + 1 < m_steps.size() && u >= m_steps[i])
            ++i;
        return m_values[i];
    }
    if (m_low.empty())
        return m_mean;
    const bool upper = u >= 0x80000000U;
    // The middle of the 2^-32 wide cell of u, as a distance from its end of [0, 1): 33 bits.
    const std::uint64_t p = (std::uint64_t{upper ? ~u : u} << 1) | 1U;
    const int width = static_cast<int>(std::bit_width(p)); // p < 2^32: octave 0 is width 32
    const int octave = 32 - width;
    if (octave >= kOctaves)
        return upper ? m_high.back() : m_low.back();
    // Position inside the octave, from its upper end down, in 1/2^26 pieces.
    const std::uint64_t rest = ((std::uint64_t{1} << 32) - (p << octave)) >> 5; // below 2^26
    const auto piece = static_cast<std::size_t>(rest >> 21);
    const auto part = static_cast<Tick>(rest & 0x1fffffU);
    const std::vector<Tick>& table = upper ? m_high : m_low;
    const std::size_t at = static_cast<std::size_t>(octave) * kPieces + piece;
    // Long times would overflow the product; 2^21 pieces of up to 2^41 us are safe.
    return table[at] + (((table[at + 1] - table[at]) * part) >> 21);
}

} // namespace coi::sim
