// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting times as counts per bin, so that percentiles of any period and any set of lanes can be had by
// adding. Bins: 5 s up to 10 min, 30 s up to 1 h, 5 min up to 4 h, then one for all longer. A percentile is
// interpolated inside its bin. Plain value, any thread.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coi::domain {

class WaitHistogram
{
public:
    static constexpr int kBins = 120 + 100 + 36 + 1;

    void add(double seconds);
    void add(const WaitHistogram& other);
    void remove(const WaitHistogram& other); // bins never fall below 0
    std::uint64_t count() const { return m_count; }
    double percentile(double share) const;   // share 0..1; -1 when empty
    double shareBelow(double seconds) const; // 0..1; -1 when empty
    static double lowerEdge(int bin);        // s; lowerEdge(kBins) = upper end shown for the last bin
    std::uint32_t bin(int i) const { return m_bins[static_cast<std::size_t>(i)]; }

    std::string packed() const;                                         // sparse bytes for storage
    static std::optional<WaitHistogram> unpack(std::string_view bytes); // empty: not written by packed()
    bool operator==(const WaitHistogram&) const = default;

private:
    std::array<std::uint32_t, kBins> m_bins{};
    std::uint64_t m_count = 0;
};

} // namespace coi::domain
