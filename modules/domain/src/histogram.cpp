// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/histogram.h>

#include <algorithm>
#include <cmath>

namespace coi::domain {

namespace {

constexpr double kFineEnd = 600, kMiddleEnd = 3600, kCoarseEnd = 14400;
constexpr double kFine = 5, kMiddle = 30, kCoarse = 300;
constexpr char kFormat = 1; // of packed()

int binOf(double s)
{
    if (!(s > 0)) // also not a number
        return 0;
    if (s < kFineEnd)
        return static_cast<int>(s / kFine);
    if (s < kMiddleEnd)
        return 120 + static_cast<int>((s - kFineEnd) / kMiddle);
    if (s < kCoarseEnd)
        return 220 + static_cast<int>((s - kMiddleEnd) / kCoarse);
    return WaitHistogram::kBins - 1;
}

void putVarint(std::string& out, std::uint32_t v)
{
    for (; v >= 0x80; v >>= 7)
        out += static_cast<char>((v & 0x7f) | 0x80);
    out += static_cast<char>(v);
}

std::optional<std::uint32_t> takeVarint(std::string_view& in)
{
    std::uint64_t v = 0;
    for (int shift = 0; shift < 35; shift += 7) {
        if (in.empty())
            return std::nullopt;
        const auto b = static_cast<unsigned char>(in.front());
        in.remove_prefix(1);
        v |= std::uint64_t{b & 0x7fU} << shift;
        if (!(b & 0x80))
            return v <= UINT32_MAX ? std::optional(static_cast<std::uint32_t>(v)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

double WaitHistogram::lowerEdge(int bin)
{
    if (bin <= 120)
        return bin * kFine;
    if (bin <= 220)
        return kFineEnd + (bin - 120) * kMiddle;
    if (bin <= 256)
        return kMiddleEnd + (bin - 220) * kCoarse;
    return kCoarseEnd + kCoarse;
}

void WaitHistogram::add(double seconds)
{
    ++m_bins[static_cast<std::size_t>(binOf(seconds))];
    ++m_count;
}

void WaitHistogram::add(const WaitHistogram& other)
{
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        m_bins[i] += other.m_bins[i];
    m_count += other.m_count;
}

void WaitHistogram::remove(const WaitHistogram& other)
{
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const std::uint32_t n = std::min(m_bins[i], other.m_bins[i]);
        m_bins[i] -= n;
        m_count -= n;
    }
}

double WaitHistogram::percentile(double share) const
{
    if (m_count == 0)
        return -1;
    const double target = std::clamp(share, 0.0, 1.0) * static_cast<double>(m_count);
    double below = 0;
    int last = 0;
    for (int i = 0; i < kBins; ++i) {
        const double n = bin(i);
        if (n <= 0)
            continue;
        last = i;
        if (below + n >= target)
            return lowerEdge(i) + (lowerEdge(i + 1) - lowerEdge(i)) * std::max(0.0, target - below) / n;
        below += n;
    }
    return lowerEdge(last + 1);
}

double WaitHistogram::shareBelow(double seconds) const
{
    if (m_count == 0)
        return -1;
    double below = 0;
    for (int i = 0; i < kBins; ++i) {
        const double lo = lowerEdge(i), hi = lowerEdge(i + 1);
        if (seconds <= lo)
            break;
        below += bin(i) * std::min(1.0, (seconds - lo) / (hi - lo));
    }
    return below / static_cast<double>(m_count);
}

std::string WaitHistogram::packed() const
{
    std::string out(1, kFormat);
    std::uint32_t skipped = 0;
    for (std::uint32_t n : m_bins) {
        if (n == 0) {
            ++skipped;
            continue;
        }
        putVarint(out, skipped);
        putVarint(out, n);
        skipped = 0;
    }
    return out;
}

std::optional<WaitHistogram> WaitHistogram::unpack(std::string_view bytes)
{
    if (bytes.empty() || bytes.front() != kFormat)
        return std::nullopt;
    bytes.remove_prefix(1);
    WaitHistogram h;
    std::uint64_t at = 0;
    while (!bytes.empty()) {
        const auto skip = takeVarint(bytes);
        const auto n = skip ? takeVarint(bytes) : std::nullopt;
        if (!n || at + *skip >= kBins)
            return std::nullopt;
        at += *skip;
        h.m_bins[static_cast<std::size_t>(at)] = *n;
        h.m_count += *n;
        ++at;
    }
    return h;
}

} // namespace coi::domain
