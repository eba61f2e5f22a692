// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace coi::controls {

namespace {

struct Scale
{
    qreal minimum;
    qreal maximum;
    QSizeF size;
    qreal x(qsizetype index, qsizetype count) const
    {
        return static_cast<qreal>(index) * (size.width() - 3) /
                   static_cast<qreal>(std::max<qsizetype>(count - 1, 1)) +
               0.5;
    }
    qreal y(qreal value) const
    {
        const qreal span = maximum - minimum;
        return size.height() - 1.5 - (value - minimum) / (span > 0 ? span : 1.0) * (size.height() - 3);
    }
};

QList<QPolygonF> runsOf(const QList<qreal>& values, const Scale& scale)
{
    QList<QPolygonF> runs(1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            runs.last().append(QPointF(scale.x(i, values.size()), scale.y(values[i])));
        else if (!runs.last().isEmpty())
            runs.append(QPolygonF());
    }
    if (runs.last().isEmpty())
        runs.removeLast();
    return runs;
}

void fillUnder(QPainter& painter, const QPolygonF& run, qreal bottom, const QColor& color)
{
    QPolygonF area = run;
    area << QPointF(run.last().x(), bottom) << QPointF(run.first().x(), bottom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

Sparkline::Sparkline(QQuickItem* parent) : DrawnItem(parent)
{
    setImplicitSize(54, 26);
}

void Sparkline::draw(QPainter& painter, const Theme& theme)
{
    qreal low = std::numeric_limits<qreal>::infinity();
    qreal high = -low;
    for (const qreal value : m_values + m_reference) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (low > high)
        return;
    const Scale scale{std::isfinite(m_minimum) ? m_minimum : low, std::isfinite(m_maximum) ? m_maximum : high,
                      QSizeF(width(), height())};
    const auto dashed = [&painter](const QColor& color, qreal on, qreal off) {
        QPen pen(color, 1.0, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({on, off});
        painter.setPen(pen);
    };
    dashed(theme.series3(), 3, 2.5);
    for (const QPolygonF& run : runsOf(m_reference, scale))
        painter.drawPolyline(run);
    if (std::isfinite(m_limit)) {
        dashed(theme.line2(), 2, 2);
        painter.drawLine(QPointF(0, scale.y(m_limit)), QPointF(width(), scale.y(m_limit)));
    }
    const QList<QPolygonF> runs = runsOf(m_values, scale);
    for (const QPolygonF& run : runs) {
        if (m_filled)
            fillUnder(painter, run, height(), theme.band1());
        painter.setPen(QPen(m_color.isValid() ? m_color : theme.series1(), theme.strokeSpark(), Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(run);
    }
    if (!m_values.isEmpty() && std::isfinite(m_values.last())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color.isValid() ? m_color : theme.value());
        painter.drawEllipse(runs.last().last(), 2, 2);
    }
}

} // namespace coi::controls
