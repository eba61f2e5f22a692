// SPDX-License-Identifier: GPL-3.0-or-later
#include "route_line.h"

#include <QtGui/QPainter>

namespace coi::controls {

namespace {

constexpr qreal kBase = 3, kHorizon = 2, kRing = 4.5;
constexpr qreal kTrailThin = 2, kTrailThick = 5.5, kTrailFaint = 0.14, kTrailStrong = 0.77;

void drawTrail(QPainter& painter, const QList<QPointF>& points, QColor color)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        const qreal t = static_cast<qreal>(i) / static_cast<qreal>(points.size() - 1);
        color.setAlphaF(static_cast<float>(kTrailFaint + (kTrailStrong - kTrailFaint) * t));
        painter.setPen(QPen(color, kTrailThin + (kTrailThick - kTrailThin) * t, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(points[i - 1], points[i]);
    }
}

QList<QPointF> zoomed(QList<QPointF> points, qreal zoom)
{
    for (QPointF& p : points)
        p *= zoom;
    return points;
}

} // namespace

qreal RouteLine::overhang() const
{
    return kRing + kHorizon;
}

void RouteLine::draw(QPainter& painter, const Theme& theme)
{
    const QList<QPointF> base = zoomed(m_base, m_zoom), horizon = zoomed(m_horizon, m_zoom);
    drawTrail(painter, zoomed(m_trail, m_zoom), theme.accent());
    painter.setBrush(Qt::NoBrush);
    if (horizon.size() > 1) {
        QPen pen(theme.accent(), kHorizon, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        QList<qreal> dash = theme.dashHorizon();
        for (qreal& length : dash)
            length /= kHorizon;
        pen.setDashPattern(dash);
        painter.setPen(pen);
        painter.drawPolyline(horizon.constData(), static_cast<int>(horizon.size()));
    }
    if (base.isEmpty())
        return;
    painter.setPen(QPen(theme.accent(), kBase, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(base.constData(), static_cast<int>(base.size()));
    painter.setPen(QPen(theme.accent(), kHorizon));
    painter.setBrush(theme.bg2());
    painter.drawEllipse(base.last(), kRing, kRing);
}

} // namespace coi::controls
