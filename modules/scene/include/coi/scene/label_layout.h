// SPDX-License-Identifier: GPL-3.0-or-later
// Where labels stand so that none touches another: in the order of their rank each takes the best of its
// places. A pure function, any thread; pixels throughout.
#pragma once
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <coi/scene/draw_data.h>
#include <optional>
#include <vector>

namespace coi::scene {

struct LabelBox
{
    QSizeF size;
    std::vector<QPointF> places; // top left corners, the best first
    LabelRank rank = LabelRank::Rest;
    int before = -1; // index of the place it had; it stays there while nothing is in the way
    // The line from a callout to what it speaks of, one for each place; none: no line. It may cross no other
    // label, and no label may lie on it.
    std::vector<QRectF> leaders = {};
};

struct LabelPlace
{
    int index = 0; // of the place taken
    QRectF rect;
};

// One answer a box; empty: it has to go. A rectangle lies inside `bounds` and is at least kLabelGap pixels
// from any other. `solid` is what labels of rank Attention and Rest never cover and others only when they
// have no better place; `soft` is what labels with more than four places rather leave free.
inline constexpr double kLabelGap = 2;
std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelBox>& boxes,
                                                   const std::vector<QRectF>& solid,
                                                   const std::vector<QRectF>& soft, const QRectF& bounds);

} // namespace coi::scene
