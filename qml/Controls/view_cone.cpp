// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_cone.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace coi::controls {

namespace {

constexpr qreal kReach = 40, kLine = 1;
constexpr float kFill = 0.16F, kStrongFill = 0.34F, kEdge = 0.55F;
constexpr qreal kNarrowest = 4; // still to be seen

} // namespace

qreal ViewCone::reach() const
{
    return kReach;
}

void ViewCone::draw(QPainter& painter, const Theme& theme)
{
    const qreal wide = std::clamp(m_fieldOfView, kNarrowest, 180.0);
    const QPointF middle(width() / 2, height() / 2);
    const QRectF circle(middle - QPointF(kReach, kReach), middle + QPointF(kReach, kReach));
    QColor fill = theme.text1(), edge = theme.text1();
    fill.setAlphaF(m_strong ? kStrongFill : kFill);
    edge.setAlphaF(kEdge);
    painter.setBrush(fill);
    painter.setPen(QPen(edge, kLine));
    // Qt counts sixteenths of degrees against the clock from three o'clock.
    painter.drawPie(circle, qRound((90 - m_bearing - wide / 2) * 16), qRound(wide * 16));
}

} // namespace coi::controls
