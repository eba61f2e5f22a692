// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_histogram.h"

#include <cmath>

namespace coi::sim {

void NetworkHistogram::merge(const NetworkHistogram& other)
{
    if (m_bins.empty())
        m_bins.resize(other.m_bins.size());
    for (std::size_t i = 0; i < other.m_bins.size(); ++i) {
        m_bins[i].count += other.m_bins[i].count;
        m_bins[i].low = std::min(m_bins[i].low, other.m_bins[i].low);
        m_bins[i].high = std::max(m_bins[i].high, other.m_bins[i].high);
    }
}

double NetworkHistogram::quantileTicks(double q, std::uint64_t zeros, std::uint64_t count) const
{
    const auto n = static_cast<double>(zeros + count);
    // Against products like 0.95 * 20 that come out a hair too large.
    auto rank = static_cast<std::uint64_t>(std::max(1.0, std::ceil(q * n - 1e-9)));
    if (rank <= zeros)
        return 0;
    rank -= zeros;
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const Bin& bin = m_bins[i];
        if (rank > bin.count) {
            rank -= bin.count;
            continue;
        }
        const std::size_t shift = i < 2 * kSub ? 0 : (i >> kDigits) - 1;
        const std::uint64_t edge = (i - (shift << kDigits)) << shift;
        const double part = bin.count > 1 ? static_cast<double>(rank - 1) / (bin.count - 1) : 0;
        return static_cast<double>(edge + bin.low) + part * static_cast<double>(bin.high - bin.low);
    }
    return 0;
}

} // namespace coi::sim
