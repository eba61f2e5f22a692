// SPDX-License-Identifier: GPL-3.0-or-later
// Durations in fixed bins that merge exactly: 32 bins per octave of milliseconds (3 % wide), and exact sum,
// sum of squares and count. A copyable POD; adding is O(1).
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <coi/sim/event_queue.h>

namespace coi::sim {

class Histogram
{
public:
    void add(Tick duration)
    {
        const auto ms = static_cast<std::uint64_t>(std::max<Tick>(duration, 0) / kMilli);
        ++m_bins[binOf(ms)];
        ++m_count;
        m_sumMs += ms;
        m_max = std::max(m_max, ms);
    }

    void merge(const Histogram& other)
    {
        for (std::size_t i = 0; i < m_bins.size(); ++i)
            m_bins[i] += other.m_bins[i];
        m_count += other.m_count;
        m_sumMs += other.m_sumMs;
        m_max = std::max(m_max, other.m_max);
    }

    std::uint64_t count() const { return m_count; }
    std::uint64_t sumMs() const { return m_sumMs; }
    double meanS() const
    {
        return m_count ? static_cast<double>(m_sumMs) / static_cast<double>(m_count) / 1000.0 : 0;
    }

    // Upper edge of the bin that holds the q-quantile, never above the largest value; 0 when empty.
    double quantileS(double q) const
    {
        const auto rank = static_cast<std::uint64_t>(q * static_cast<double>(m_count));
        std::uint64_t below = 0;
        for (std::size_t i = 0; i < m_bins.size() && m_count > 0; ++i) {
            below += m_bins[i];
            if (below > rank || below == m_count)
                return static_cast<double>(std::min(edgeOf(i), m_max)) / 1000.0;
        }
        return 0;
    }

private:
    static constexpr std::size_t kSub = 32, kBins = 28 * kSub; // up to 2^32 ms, 49 days

    static std::size_t binOf(std::uint64_t ms)
    {
        if (ms < kSub)
            return static_cast<std::size_t>(ms);
        const auto octave = static_cast<std::size_t>(std::bit_width(ms)) - 6; // 2^5 -> 0
        return std::min(kBins - 1, kSub + octave * kSub + static_cast<std::size_t>((ms >> octave) - kSub));
    }
    static std::uint64_t edgeOf(std::size_t bin)
    {
        if (bin < kSub)
            return bin;
        const std::size_t octave = (bin - kSub) / kSub;
        return (((bin - kSub) % kSub + kSub + 1) << octave) - 1;
    }

    std::array<std::uint32_t, kBins> m_bins{};
    std::uint64_t m_count = 0, m_sumMs = 0, m_max = 0;
};

} // namespace coi::sim
