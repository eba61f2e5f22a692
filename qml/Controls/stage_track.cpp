// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_track.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>

namespace coi::controls {

namespace {
constexpr qreal kMarkY = 18.0;
constexpr qreal kNoteY = 41.0;
constexpr qreal kHeight = 48.0;
} // namespace

StageTrack::StageTrack(QQuickItem* parent) : DrawnItem(parent)
{
    layOut();
}

void StageTrack::setCount(int count)
{
    assign(m_count, std::max(count, 0));
    layOut();
}

void StageTrack::setStepWidth(qreal width)
{
    assign(m_stepWidth, width);
    layOut();
}

void StageTrack::layOut()
{
    setImplicitSize(m_stepWidth * m_count, kHeight);
}

void StageTrack::drawStage(QPainter& painter, const Theme& theme, int stage, QPointF at) const
{
    const bool reached = stage <= m_current;
    const QPen track(reached ? theme.text2() : theme.line2(), 2, Qt::SolidLine, Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    if (stage > 0) {
        QPen link = track;
        link.setWidthF(reached ? 2 : 1);
        if (!reached)
            link.setDashPattern({3, 3});
        painter.setPen(link);
        painter.drawLine(at - QPointF(m_stepWidth - 7, 0), at - QPointF(7, 0));
    }
    painter.setPen(track);
    if (m_skipped.contains(stage)) {
        painter.drawLine(at - QPointF(5, 0), at + QPointF(5, 0));
    } else if (stage == m_current) {
        painter.setPen(QPen(theme.value(), 2));
        painter.drawEllipse(at, 7.5, 7.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.value());
        painter.drawEllipse(at, 3, 3);
    } else if (reached) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2());
        painter.drawEllipse(at, 5, 5);
    } else {
        painter.setPen(QPen(theme.line2(), 1));
        painter.drawEllipse(at, 4.5, 4.5);
    }
}

void StageTrack::drawNote(QPainter& painter, const Theme& theme) const
{
    if (m_note.isEmpty() || m_current < 0)
        return;
    QFont font = QGuiApplication::font();
    font.setPixelSize(theme.fontCaption());
    painter.setFont(font);
    painter.setPen(theme.text1());
    const qreal wide = std::min(QFontMetricsF(font).horizontalAdvance(m_note), width());
    const qreal wanted = (m_current + 0.5) * m_stepWidth - (m_current < 2 ? 0 : wide / 2);
    const qreal x = std::clamp(wanted, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QPointF(x, kNoteY), QFontMetricsF(font).elidedText(m_note, Qt::ElideRight, width()));
}

void StageTrack::draw(QPainter& painter, const Theme& theme)
{
    for (int stage = 0; stage < m_count; ++stage)
        drawStage(painter, theme, stage, QPointF((stage + 0.5) * m_stepWidth, kMarkY));
    drawNote(painter, theme);
}

} // namespace coi::controls
