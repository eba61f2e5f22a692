// SPDX-License-Identifier: GPL-3.0-or-later
// Positive durations in fixed bins, 128 an octave of microseconds, that merge exactly. A bin knows its
// smallest and largest entry: a quantile is exact where the entries of its bin are equal or evenly spread,
// and never off by more than 0.8 %.
#pragma once
#include <bit>
#include <coi/sim/event_queue.h>

namespace coi::sim {

class NetworkHistogram
{
public:
    void add(Tick duration) // above 0
    {
        if (m_bins.empty()) [[unlikely]]
            m_bins.resize(kBins);
        const auto v = static_cast<std::uint64_t>(duration);
        const int shift = v < 2 * kSub ? 0 : static_cast<int>(std::bit_width(v)) - kDigits - 1;
        const std::uint64_t place = v >> shift; // below 2 kSub
        Bin& bin = m_bins[(static_cast<std::size_t>(shift) << kDigits) + place];
        const auto low =
            static_cast<std::uint32_t>(std::min<std::uint64_t>(v - (place << shift), 0xffffffffU));
        ++bin.count;
        bin.low = std::min(bin.low, low);
        bin.high = std::max(bin.high, low);
    }

    void merge(const NetworkHistogram& other);
    void clear() { std::fill(m_bins.begin(), m_bins.end(), Bin{}); }

    // The smallest duration that at least q of all have, when `zeros` more lasted 0 and `count` did not.
    double quantileTicks(double q, std::uint64_t zeros, std::uint64_t count) const;

    template <class Visit> void each(Visit visit) const // filled bins: index, count, smallest, largest
    {
        for (std::size_t i = 0; i < m_bins.size(); ++i)
            if (m_bins[i].count > 0)
                visit(i, m_bins[i].count, m_bins[i].low, m_bins[i].high);
    }

private:
    static constexpr int kDigits = 7, kTickBits = 46;
    static constexpr std::uint64_t kSub = std::uint64_t{1} << kDigits;
    static constexpr std::size_t kBins = static_cast<std::size_t>(kTickBits - kDigits + 1) << kDigits;
    struct Bin
    {
        std::uint32_t count = 0, low = 0xffffffffU, high = 0; // offsets inside the bin
    };

    std::vector<Bin> m_bins;
};

} // namespace coi::sim
