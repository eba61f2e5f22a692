// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_ring.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace coi::controls {

void ProgressRing::draw(QPainter& painter, const Theme& theme)
{
    painter.scale(width() / 44.0, height() / 44.0);
    const QRectF circle(4, 4, 36, 36);
    painter.setPen(QPen(theme.line2(), 4.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(circle);
    const qreal part = std::clamp(m_value, 0.0, 1.0);
    painter.setPen(QPen(theme.value(), 4.5, Qt::SolidLine, Qt::FlatCap));
    if (part > 0)
        painter.drawArc(circle, 90 * 16, -qRound(part * 360 * 16));
    if (m_done) {
        painter.setPen(QPen(theme.value(), 4.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{QPointF(14, 22.5), QPointF(20, 29), QPointF(31, 16)});
    }
}

} // namespace coi::controls
