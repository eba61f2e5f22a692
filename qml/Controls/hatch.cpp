// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatch.h"

#include <QtGui/QPainter>

#include <cmath>
#include <numbers>

namespace coi::controls {

namespace {
constexpr qreal kFinestPitch = 2.0;
}

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
    QPen pen(m_color, m_lineWidth, Qt::SolidLine, Qt::FlatCap);
    if (!m_pattern.isEmpty() && m_pattern.size() % 2 == 0 && m_lineWidth > 0) {
        QList<qreal> inWidths; // QPen counts in line widths, tokens in pixels
        for (const qreal length : m_pattern)
            inWidths.append(std::max(length, 0.1) / m_lineWidth);
        pen.setDashPattern(inWidths);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = m_lineWidth / 2;
    painter.drawRoundedRect(QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset), m_radius,
                            m_radius);
}

} // namespace coi::controls
