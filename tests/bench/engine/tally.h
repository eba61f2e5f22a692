// SPDX-License-Identifier: GPL-3.0-or-later
// What the engines of the bench observe while they run. Times in microseconds.
#pragma once
#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <vector>

namespace coi::bench {

// Durations above 0 in fixed bins, 128 an octave.
class Histogram
{
public:
    void add(std::int64_t us)
    {
        if (m_bins.empty())
            m_bins.resize(kBins);
        const auto v = static_cast<std::uint64_t>(us);
        const int shift = std::max(0, static_cast<int>(std::bit_width(v)) - 8);
        ++m_bins[(static_cast<std::size_t>(shift) << 7) + (v >> shift)];
    }

private:
    static constexpr std::size_t kBins = 40 << 7;
    std::vector<std::uint32_t> m_bins;
};

// A number and its integral over time.
class Level
{
public:
    void add(std::int64_t now, int change)
    {
        m_area += m_number * (now - m_since);
        m_since = now;
        m_number += change;
    }

private:
    std::int64_t m_number = 0, m_since = 0, m_area = 0;
};

// Of a station; of a system: what is spent in it instead of waited.
struct Tally
{
    std::string name;
    std::int64_t served = 0, waitUs = 0;
    std::int64_t arrived = 0, waited = 0;
    double waitSquares = 0;
    Histogram waits{};
    Level present{}, busy{};

    void wait(std::int64_t us)
    {
        ++served;
        if (us <= 0)
            return;
        ++waited;
        waitUs += us;
        waitSquares += static_cast<double>(us) * static_cast<double>(us);
        waits.add(us);
    }
};

} // namespace coi::bench
