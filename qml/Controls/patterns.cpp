// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns.h"

#include <QtGui/QPainter>

#include <cmath>
#include <numbers>

namespace coi::controls {

namespace {
constexpr qreal kFinestPitch = 2.0;

QPen dashedPen(const QColor& color, qreal lineWidth, const QList<qreal>& pattern)
{
    QPen pen(color, lineWidth, Qt::SolidLine, Qt::FlatCap);
    if (pattern.isEmpty() || pattern.size() % 2 != 0 || lineWidth <= 0)
        return pen;
    QList<qreal> inWidths; // QPen counts in line widths, tokens in pixels
    for (const qreal length : pattern)
        inWidths.append(std::max(length, 0.1) / lineWidth);
    pen.setDashPattern(inWidths);
    return pen;
}
} // namespace

void Hatch::draw(QPainter& painter, const Theme&)
{
    const qreal step = std::max(m_pitch, kFinestPitch) * std::numbers::sqrt2;
    const qreal w = width();
    const qreal h = height();
    QList<QLineF> lines;
    for (qreal x = 0; x < w + h; x += step) {
        lines.append(QLineF(x, 0, x - h, h));
        if (m_crossed)
            lines.append(QLineF(x - h, 0, x, h));
    }
    painter.setClipRect(QRectF(0, 0, w, h));
    painter.setPen(QPen(m_color, m_lineWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

void DashedFrame::draw(QPainter& painter, const Theme&)
{
    painter.setPen(dashedPen(m_color, m_lineWidth, m_pattern));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = m_lineWidth / 2;
    painter.drawRoundedRect(QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset), m_radius,
                            m_radius);
}

void DashedLine::draw(QPainter& painter, const Theme&)
{
    painter.setPen(dashedPen(m_color, m_lineWidth, m_pattern));
    const bool flat = width() >= height();
    painter.drawLine(flat ? QLineF(0, height() / 2, width(), height() / 2)
                          : QLineF(width() / 2, 0, width() / 2, height()));
}

} // namespace coi::controls
