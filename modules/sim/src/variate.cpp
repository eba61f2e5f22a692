// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/variate.h>

#include "det_math.h"

#include <algorithm>
#include <cmath>

namespace coi::sim {

using domain::Distribution;

namespace {

// Longer times mean never; the bound keeps the interpolation inside 63 bits.
constexpr double kLongest = 70'368'744'177'663; // 2^46 - 1

Tick ticks(double seconds)
{
    const double t = seconds * 1e6 + 0.5;
    return seconds <= 0 ? 0 : t >= kLongest ? static_cast<Tick>(kLongest) : static_cast<Tick>(t);
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

// A random time that is always the same.
bool fixed(const Distribution& d)
{
    switch (d.kind) {
    case Distribution::Kind::Det:
        return true;
    case Distribution::Kind::Uniform:
    case Distribution::Kind::Triangular:
        return d.max <= d.min;
    case Distribution::Kind::Lognormal:
        return d.mean <= 0 || d.cv <= 0;
    case Distribution::Kind::Exp:
    case Distribution::Kind::Erlang:
        return d.mean <= 0;
    case Distribution::Kind::Empirical:
        break;
    }
    return false;
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
    if (fixed(d))
        return v;
    if (d.kind != Distribution::Kind::Empirical) {
        v.m_memoryless = d.kind == Distribution::Kind::Exp;
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
    v.m_shape = v.m_values.empty() ? Shape::Constant : Shape::Steps;
    v.m_mean = ticks(mean);
    return v;
}

void Variate::tabulate(const Distribution& d)
{
    m_shape = Shape::Table;
    std::vector<double> exact(2 * kPoints);
    double octave = 1.0 / 8589934592.0; // 2^-33, the lower end of the octave
    for (std::uint32_t i = 0; i < kPoints; ++i) {
        const double p = octave * (1 + static_cast<double>(i % kPieces) / kPieces);
        exact[i] = quantile(d, p, 1 - p);
        exact[kPoints + i] = quantile(d, 1 - p, p);
        if (i % kPieces == kPieces - 1)
            octave *= 2;
    }
    // A piece between points on the curve is off by curvature h^2 / 12 on average; points that much off the
    // curve make up for it. Where an octave begins the pieces are h / 2 and h wide: h^2 / 16.
    m_table.resize(exact.size());
    for (std::uint32_t side = 0; side < 2; ++side) {
        const double* const f = exact.data() + side * kPoints;
        for (std::uint32_t i = 0; i < kPoints; ++i) {
            double bend = 0;
            if (i == kPoints - 1)
                bend = (exact[kPoints - 2] - 2 * f[i] + exact[2 * kPoints - 2]) / 12;
            else if (i > 0)
                bend = i % kPieces == 0 ? (f[i - 2] - 2 * f[i] + f[i + 1]) / 16
                                        : (f[i - 1] - 2 * f[i] + f[i + 1]) / 12;
            m_table[side * kPoints + i] = ticks(f[i] - bend);
        }
    }
}

Tick Variate::step(std::uint32_t u) const
{
    const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), u);
    return above == m_steps.end() ? m_values.back()
                                  : m_values[static_cast<std::size_t>(above - m_steps.begin())];
}

// The quantile at distance p <= 1/2 from 0 or from 1.
Tick Variate::atDistance(bool upper, double p) const
{
    const Tick* const t = m_table.data() + (upper ? kPoints : 0);
    const double scaled = p * 18446744073709551616.0; // 2^64; 2^-33 is 2^31
    if (scaled < 2147483648.0)
        return t[0];
    const auto fixed = static_cast<std::uint64_t>(scaled);
    const auto octave = static_cast<std::uint32_t>(std::countl_zero(fixed)); // 1 .. 32
    if (octave == 0)
        return t[kPoints - 1];
    const std::uint64_t digits = fixed << octave;
    const std::size_t i = (32 - octave) * kPieces + (digits >> 58 & 31U);
    if (i >= kPoints - 1)
        return t[kPoints - 1];
    return t[i] + (((t[i + 1] - t[i]) * static_cast<Tick>(digits >> 42 & 0xffffU) + 0x8000) >> 16);
}

// P(X > t), from the table.
double Variate::survival(Tick t) const
{
    const Tick* const low = m_table.data();
    const Tick* const high = low + kPoints;
    const auto distance = [](std::size_t i, double part) { // of point i + part
        const double octave = std::ldexp(1.0, static_cast<int>(i / kPieces) - 33);
        return octave * (1 + (static_cast<double>(i % kPieces) + part) / kPieces);
    };
    if (t < low[kPoints - 1]) { // ascending
        const auto i = static_cast<std::size_t>(std::upper_bound(low, low + kPoints, t) - low);
        if (i == 0)
            return 1;
        const double part = static_cast<double>(t - low[i - 1]) / static_cast<double>(low[i] - low[i - 1]);
        return 1 - distance(i - 1, part);
    }
    const auto i = static_cast<std::size_t>( // descending: the first not above t
        std::upper_bound(high, high + kPoints, t, [](Tick a, Tick b) { return a >= b; }) - high);
    if (i == 0)
        return 0;
    if (i >= kPoints)
        return 0.5;
    const double part = static_cast<double>(high[i - 1] - t) / static_cast<double>(high[i - 1] - high[i]);
    return distance(i - 1, part);
}

Tick Variate::residual(Tick age, std::uint32_t u) const
{
    if (m_memoryless || age <= 0)
        return at(u);
    if (m_shape == Shape::Constant)
        return std::max<Tick>(m_mean - age, 0);
    const double v = (static_cast<double>(u) + 0.5) / 4294967296.0;
    if (m_shape == Shape::Table) {
        const double s = survival(age) * v; // of the whole time
        const Tick whole = s < 0.5 ? atDistance(true, s) : atDistance(false, 1 - s);
        return std::max<Tick>(whole - age, 0);
    }
    std::uint64_t below = 0, left = 0; // the values still possible, by their shares
    for (int pass = 0; pass < 2; ++pass) {
        const auto rank = static_cast<std::uint64_t>(v * static_cast<double>(left));
        below = 0;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const std::uint64_t share = m_steps[i] - (i > 0 ? m_steps[i - 1] : 0U);
            if (m_values[i] > age && (below += share) > rank && pass == 1)
                return m_values[i] - age;
        }
        left = below;
    }
    return 0;
}

} // namespace coi::sim
