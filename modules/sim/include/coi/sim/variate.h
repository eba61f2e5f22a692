// SPDX-License-Identifier: GPL-3.0-or-later
// A random time by inversion: one uniform of 32 bits in, microseconds out. The quantile function is tabulated
// once with plain arithmetic (no libm, whose last digits differ between machines), finer towards both ends:
// 24 octaves of probability a side, 32 linear pieces each; the relative error of a quantile is below 2e-4.
// Copies share nothing; at() is const and may run in any thread.
//
//   const Variate service = Variate::of({.kind = Distribution::Kind::Lognormal, .mean = 12, .cv = 0.4});
//   const Tick t = service.at(draws.u32(number, kTraveller, kService));
#pragma once
#include <coi/domain/flows.h>
#include <coi/sim/event_queue.h>

namespace coi::sim {

class Variate
{
public:
    Variate() = default; // always 0
    static Variate of(const domain::Distribution& distribution);
    static Variate seconds(double fixed);

    Tick at(std::uint32_t u) const;
    Tick mean() const { return m_mean; } // of the tabulated distribution

private:
    static constexpr int kOctaves = 24, kPieces = 32;
    static constexpr int kPoints = kOctaves * kPieces + 1;

    void tabulate(const domain::Distribution& distribution);

    // [0]: quantiles of u below one half, by -log2 u; [1]: of 1 - u. Empty: the constant m_mean.
    std::vector<Tick> m_low, m_high;
    std::vector<std::uint32_t> m_steps; // empirical: upper end of each value's share of u
    std::vector<Tick> m_values;
    Tick m_mean = 0;
};

} // namespace coi::sim
