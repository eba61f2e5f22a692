// SPDX-License-Identifier: GPL-3.0-or-later
// Text and pens the charts share.
#pragma once

#include "theme.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace coi::controls {

inline QFont captionFont(const Theme& theme, bool bold = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(theme.fontCaption());
    font.setBold(bold);
    return font;
}

// A dash pattern in pixels, whatever the width of the line.
inline QPen dashedPen(const QColor& color, qreal width, qreal on, qreal off)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({on / width, off / width});
    return pen;
}

// What is not known, or old.
inline void hatch(QPainter& painter, const QRectF& area, const QColor& color)
{
    constexpr qreal kPitch = 6;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(color, 1));
    for (qreal at = area.left() - area.height(); at < area.right(); at += kPitch)
        painter.drawLine(QPointF(at, area.bottom()), QPointF(at + area.height(), area.top()));
    painter.restore();
}

inline void placeText(QPainter& painter, QPointF baseline, const QString& text, Qt::Alignment alignment)
{
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const qreal shift = alignment & Qt::AlignRight ? wide : alignment & Qt::AlignHCenter ? wide / 2 : 0;
    painter.drawText(baseline - QPointF(shift, 0), text);
}

// Room for the labels of an axis, at least `least`: the widest of them in the painter's font, and the gap to
// the plot.
inline qreal axisRoom(const QFont& font, const QStringList& labels, qreal gap, qreal least)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString& label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::max(least, std::ceil(widest + gap) + 1);
}

} // namespace coi::controls
