// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting times between attempts: doubled from first to most, each with ±25 % jitter so that cameras which
// were lost together do not come back together.
#pragma once
#include <algorithm>
#include <chrono>
#include <random>

namespace coi::media {

class Backoff
{
public:
    using ms = std::chrono::milliseconds;
    Backoff(ms first, ms most, unsigned seed) : m_first(first), m_most(most), m_next(first), m_random(seed) {}

    ms next()
    {
        const ms base = m_next;
        m_next = std::min(m_next * 2, m_most);
        std::uniform_real_distribution<double> jitter(0.75, 1.25);
        return ms(static_cast<ms::rep>(static_cast<double>(base.count()) * jitter(m_random)));
    }
    void reset() { m_next = m_first; }

private:
    ms m_first;
    ms m_most;
    ms m_next;
    std::minstd_rand m_random;
};

} // namespace coi::media
