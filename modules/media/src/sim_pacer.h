// SPDX-License-Identifier: GPL-3.0-or-later
// Who is drawn next when there is not enough time for all: the camera that has waited longest. A picture in a
// new size costs many times one in the size before (the empty place is drawn anew), so such a change waits
// while another camera is about to become late, and all pictures get coarser before they get rare. Pure
// state, no clock of its own, not thread-safe.
#pragma once
#include <chrono>
#include <vector>

#include <QSize>

namespace coi::media {

class SimPacer
{
public:
    using Instant = std::chrono::steady_clock::time_point;
    using Span = std::chrono::steady_clock::duration;

    /// Index of the longest waiting one; -1 when there is none. One without any picture yet (epoch) goes
    /// first, but not before one that is about to become late.
    static int next(const std::vector<Instant>& lastLooks, Instant now);

    /// `span`: from one look at a camera to the next, of the one that waited longest.
    void took(Span span);
    /// Of the width and height asked for: 1, 3/4 or 1/2.
    double detail() const { return 1.0 - 0.25 * m_coarser; }

    /// Size to draw now: `wanted` scaled by detail, or the size before while somebody else is nearly late.
    QSize size(QSize wanted, QSize before, Span longestWait) const;

private:
    int m_coarser = 0;
    int m_calm = 0; ///< looks in a row with time to spare
};

} // namespace coi::media
