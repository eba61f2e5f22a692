// SPDX-License-Identifier: GPL-3.0-or-later
// A random time by inversion: one uniform of 32 bits in, microseconds out. The quantile function is tabulated
// once with plain arithmetic (no libm, whose last digits differ between machines), finer towards both ends:
// 32 octaves of probability a side, 32 linear pieces each. The points lie off the curve by what makes the
// pieces right on average: mean and second moment are exact to 1e-5, a quantile to 2e-4. Copies share
// nothing; at() is const and may run in any thread.
//
//   const Variate service = Variate::of({.kind = Distribution::Kind::Lognormal, .mean = 12, .cv = 0.4});
//   const Tick t = service.at(draws.u32(number, kTraveller, kService));
#pragma once
#include <bit>
#include <coi/domain/flows.h>
#include <coi/sim/event_queue.h>

namespace coi::sim {

class Variate
{
public:
    Variate() = default; // always 0
    static Variate of(const domain::Distribution& distribution);
    static Variate seconds(double fixed);

    [[gnu::always_inline]] Tick at(std::uint32_t u) const
    {
        if (m_shape != Shape::Table) [[unlikely]]
            return m_shape == Shape::Constant ? m_mean : step(u);
        const std::uint32_t side = u >> 31;
        // The middle of the 2^-32 wide cell of u as a distance from its end of [0, 1), in 2^-33.
        const std::uint32_t p = ((u ^ (0U - side)) << 1) | 1U;
        const auto octave = static_cast<std::uint32_t>(std::countl_zero(p));
        const std::uint32_t digits = p << octave; // the first one is 1
        const Tick* const t = m_table.data() + side * kPoints + ((31 - octave) << 5 | (digits >> 26 & 31U));
        const auto part = static_cast<Tick>(digits >> 10 & 0xffffU);
        return t[0] + (((t[1] - t[0]) * part + 0x8000) >> 16);
    }

    // What is still to come of a time that has lasted `age` already.
    Tick residual(Tick age, std::uint32_t u) const;

    Tick mean() const { return m_mean; } // of the distribution
    bool memoryless() const { return m_memoryless; }
    bool constant() const { return m_shape == Shape::Constant; }

private:
    static constexpr int kOctaves = 32, kPieces = 32;
    static constexpr std::uint32_t kPoints = kOctaves * kPieces + 1;
    enum class Shape : std::uint8_t { Constant, Table, Steps };

    void tabulate(const domain::Distribution& distribution);
    Tick step(std::uint32_t u) const;
    Tick atDistance(bool upper, double p) const;
    double survival(Tick t) const;

    Shape m_shape = Shape::Constant;
    bool m_memoryless = false;
    Tick m_mean = 0;
    // Quantiles at the distances 2^-33 ... 1/2 from 0, then from 1.
    std::vector<Tick> m_table;
    std::vector<std::uint32_t> m_steps; // empirical: upper end of each value's share of u
    std::vector<Tick> m_values;
};

} // namespace coi::sim
