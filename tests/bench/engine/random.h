// SPDX-License-Identifier: GPL-3.0-or-later
// A fast generator and plain inversion for the engines the bench compares with: xoshiro256+ (Blackman and
// Vigna), seeded by splitmix64. Times are microseconds.
#pragma once
#include <array>
#include <cmath>
#include <cstdint>

namespace coi::bench {

class Random
{
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t& word : m_state) {
            seed += 0x9e3779b97f4a7c15U;
            std::uint64_t z = seed;
            z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
            z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
            word = z ^ (z >> 31U);
        }
    }

    double unit() // in [0, 1)
    {
        const std::uint64_t sum = m_state[0] + m_state[3], t = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = (m_state[3] << 45U) | (m_state[3] >> 19U);
        return static_cast<double>(sum >> 11U) * 0x1.0p-53;
    }

    double exponential(double mean) { return -mean * std::log1p(-unit()); }
    double uniform(double min, double max) { return min + (max - min) * unit(); }

    double normal() // Box and Muller, one of the pair kept for the next call
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double radius = std::sqrt(exponential(2)), angle = 6.283185307179586 * unit();
        m_spare = radius * std::sin(angle);
        m_hasSpare = true;
        return radius * std::cos(angle);
    }

    double triangular(double min, double mode, double max)
    {
        const double u = unit(), split = (mode - min) / (max - min);
        return u < split ? min + std::sqrt(u * (max - min) * (mode - min))
                         : max - std::sqrt((1 - u) * (max - min) * (max - mode));
    }

private:
    std::array<std::uint64_t, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

// A lognormal law by its mean and coefficient of variation.
class Lognormal
{
public:
    Lognormal(double mean, double cv)
        : m_sigma(std::sqrt(std::log1p(cv * cv))), m_mu(std::log(mean) - m_sigma * m_sigma / 2)
    {
    }
    double draw(Random& r) const { return std::exp(m_mu + m_sigma * r.normal()); }

private:
    double m_sigma, m_mu;
};

} // namespace coi::bench
