// SPDX-License-Identifier: GPL-3.0-or-later
// Text and pens the charts share.
#pragma once

#include "theme.h"

#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

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

inline void placeText(QPainter& painter, QPointF baseline, const QString& text, Qt::Alignment alignment)
{
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const qreal shift = alignment & Qt::AlignRight ? wide : alignment & Qt::AlignHCenter ? wide / 2 : 0;
    painter.drawText(baseline - QPointF(shift, 0), text);
}

} // namespace coi::controls
