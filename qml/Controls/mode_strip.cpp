// SPDX-License-Identifier: GPL-3.0-or-later
#include "mode_strip.h"

#include <QtGui/QPainter>

namespace coi::controls {

namespace {

constexpr qreal kBlock = 24;
constexpr qreal kBlockPitch = 36;
constexpr qreal kChevronPitch = 24;
constexpr qreal kBarPitch = 20 * 1.41421356;

// The four painters work on a strip of `length` x `depth` along x; a vertical strip is turned before.
void blocks(QPainter& painter, qreal length, qreal depth, QColor color)
{
    QColor pale = color;
    pale.setAlphaF(0.3F);
    painter.fillRect(QRectF(0, 0, length, depth), pale);
    for (qreal x = 0; x < length; x += kBlockPitch)
        painter.fillRect(QRectF(x, 0, kBlock, depth), color);
}

void chevrons(QPainter& painter, qreal length, qreal depth, const QColor& color, QColor ink)
{
    painter.fillRect(QRectF(0, 0, length, depth), color);
    ink.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const qreal k = depth / 8;
    for (qreal x = 0; x < length; x += kChevronPitch)
        painter.drawPolygon(QPolygonF{QPointF(x + 13 * k, 0), QPointF(x + 7 * k, 4 * k),
                                      QPointF(x + 13 * k, 8 * k), QPointF(x + 18 * k, 8 * k),
                                      QPointF(x + 12 * k, 4 * k), QPointF(x + 18 * k, 0)});
}

void bars(QPainter& painter, qreal length, qreal depth, const QColor& light, const QColor& dark)
{
    painter.fillRect(QRectF(0, 0, length, depth), dark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    for (qreal x = -depth; x < length + depth; x += kBarPitch)
        painter.drawPolygon(QPolygonF{QPointF(x, depth), QPointF(x + depth, 0),
                                      QPointF(x + depth + kBarPitch / 2, 0),
                                      QPointF(x + kBarPitch / 2, depth)});
}

} // namespace

void ModeStrip::draw(QPainter& painter, const Theme& theme)
{
    const bool upright = height() > width();
    if (upright) {
        painter.translate(width(), 0);
        painter.rotate(90);
    }
    const qreal length = upright ? height() : width();
    const qreal depth = upright ? width() : height();
    painter.setClipRect(QRectF(0, 0, length, depth));
    if (m_mode == QLatin1String("simulation"))
        painter.fillRect(QRectF(0, 0, length, depth), theme.modeSim());
    else if (m_mode == QLatin1String("training"))
        blocks(painter, length, depth, theme.modeTraining());
    else if (m_mode == QLatin1String("replay"))
        chevrons(painter, length, depth, theme.modeReplay(), theme.inkOnModeReplay());
    else if (m_mode == QLatin1String("linkLost"))
        bars(painter, length, depth, theme.modeLinkLostA(), theme.modeLinkLostB());
}

} // namespace coi::controls
