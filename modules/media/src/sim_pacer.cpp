// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_pacer.h"

#include <algorithm>

namespace coi::media {
using namespace std::chrono_literals;

namespace {
constexpr auto kBusy = 700ms;      ///< below the age at which a picture counts as late
constexpr auto kCalm = 250ms;      ///< finer again
constexpr int kCalmLooks = 200;    ///< some seconds: no coming and going of the detail
constexpr auto kNoNewSize = 450ms; ///< somebody waits so long already
constexpr int kCoarsest = 2;
constexpr QSize kReadable(320, 180); ///< not coarser than that
} // namespace

int SimPacer::next(const std::vector<Instant>& lastLooks, Instant now)
{
    int fresh = -1, longest = -1;
    for (int i = 0; i < static_cast<int>(lastLooks.size()); ++i) {
        const Instant at = lastLooks[static_cast<std::size_t>(i)];
        if (at == Instant{})
            fresh = fresh < 0 ? i : fresh;
        else if (longest < 0 || at < lastLooks[static_cast<std::size_t>(longest)])
            longest = i;
    }
    if (fresh < 0 || longest < 0)
        return fresh < 0 ? longest : fresh;
    return now - lastLooks[static_cast<std::size_t>(longest)] > kNoNewSize ? longest : fresh;
}

void SimPacer::took(Span span)
{
    if (span > kBusy) {
        m_coarser = std::min(m_coarser + 1, kCoarsest);
        m_calm = 0;
    } else if (span > kCalm) {
        m_calm = 0;
    } else if (++m_calm >= kCalmLooks) {
        m_coarser = std::max(m_coarser - 1, 0);
        m_calm = 0;
    }
}

QSize SimPacer::size(QSize wanted, QSize before, Span longestWait) const
{
    if (!before.isEmpty() && longestWait > kNoNewSize)
        return before;
    const int width = static_cast<int>(wanted.width() * detail()) & ~1;
    const QSize scaled = m_coarser == 0 ? wanted : QSize(width, width * 9 / 16);
    return scaled.expandedTo(wanted.boundedTo(kReadable));
}

} // namespace coi::media
