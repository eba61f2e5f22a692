// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow.h"
#include "plan_node.h"

#include <coi/scene/plan_item.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>

namespace coi::scene {

namespace {

constexpr qreal kLargestPx = 8192; // of a texture's side

QPainterPath pathOf(const Primitive& p, double zoom)
{
    QPainterPath path;
    const QPolygonF& pts = p.points;
    if (pts.isEmpty())
        return path;
    path.moveTo(pts[0] * zoom);
    for (qsizetype i = 1; i < pts.size(); ++i) {
        if (!p.smooth) {
            path.lineTo(pts[i] * zoom);
            continue;
        }
        // Horizontal tangents at each point: a calm river bank.
        const QPointF a = pts[i - 1] * zoom, b = pts[i] * zoom;
        const double mid = (a.x() + b.x()) / 2;
        path.cubicTo(QPointF(mid, a.y()), QPointF(mid, b.y()), b);
    }
    if (p.closed)
        path.closeSubpath();
    return path;
}

} // namespace

PlanItem::PlanItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PlanItem::repaint()
{
    m_stale = true;
    polish();
    update();
}

void PlanItem::redraw()
{
    repaint();
    Q_EMIT textRectsChanged();
}

void PlanItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        repaint();
}

void PlanItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window))
        repaint();
}

void PlanItem::setFeed(PlanFeed* feed)
{
    if (!follow(this, m_feed, feed, &PlanFeed::changed, &PlanItem::redraw))
        return;
    redraw();
    Q_EMIT feedChanged();
}

void PlanItem::setColors(ScenePalette* colors)
{
    if (!follow(this, m_colors, colors, &ScenePalette::changed, &PlanItem::repaint))
        return;
    repaint();
    Q_EMIT colorsChanged();
}

void PlanItem::setZoom(qreal zoom)
{
    if (qFuzzyCompare(m_zoom, zoom) || zoom <= 0)
        return;
    m_zoom = zoom;
    redraw();
    Q_EMIT zoomChanged();
}

void PlanItem::setTextZoom(qreal zoom)
{
    if (qFuzzyCompare(m_textZoom, zoom) || zoom <= 0)
        return;
    m_textZoom = zoom;
    redraw();
    Q_EMIT zoomChanged();
}

void PlanItem::updatePolish()
{
    if (!m_stale || !window())
        return;
    m_stale = false;
    m_fresh = true;
    m_picture = {};
    if (!m_colors || !m_feed || !m_feed->value() || width() < 1 || height() < 1)
        return;
    const qreal ratio =
        std::min(window()->effectiveDevicePixelRatio(), kLargestPx / std::max(width(), height()));
    m_picture = QImage(static_cast<int>(std::ceil(width() * ratio)),
                       static_cast<int>(std::ceil(height() * ratio)), QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_colors->background);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Primitive& p : *m_feed->value())
        p.text.isEmpty() ? paintPrimitive(painter, p) : paintText(painter, p);
}

QSGNode* PlanItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (!m_fresh && (old || m_picture.isNull()))
        return old;
    m_fresh = false;
    return renewPlanNode(old, *window(), m_picture);
}

void PlanItem::paintPrimitive(QPainter& painter, const Primitive& p) const
{
    const QPainterPath path = pathOf(p, m_zoom);
    if (p.fill != Ink::None)
        painter.fillPath(path, m_colors->ink(p.fill));
    if (p.hatched) {
        // Fixed pixel pitch, whatever the zoom.
        painter.save();
        painter.setClipPath(path);
        QColor line = m_colors->text3;
        line.setAlphaF(0.35F);
        painter.setPen(QPen(line, 1));
        const QRectF r = path.boundingRect();
        for (double x = r.left() - r.height(); x < r.right(); x += 6)
            painter.drawLine(QPointF(x, r.bottom()), QPointF(x + r.height(), r.top()));
        painter.restore();
    }
    if (p.stroke == Ink::None)
        return;
    QPen pen(m_colors->ink(p.stroke), p.width > 4 ? p.width * m_zoom : p.width, Qt::SolidLine,
             p.width > 4 ? Qt::FlatCap : Qt::SquareCap, Qt::RoundJoin);
    if (!p.dash.empty()) {
        pen.setDashPattern(QList<qreal>(p.dash.begin(), p.dash.end()));
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QFont PlanItem::fontOf(const Primitive& p) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(p.textPx * m_textZoom));
    font.setBold(p.bold);
    return font;
}

QPointF PlanItem::beginOf(const Primitive& p) const
{
    QPointF at = p.points[0] * m_zoom;
    const double width = QFontMetrics(fontOf(p)).horizontalAdvance(p.text);
    if (p.centred)
        at.rx() -= width / 2;
    else if (p.alignRight)
        at.rx() -= width;
    return at;
}

QList<QRectF> PlanItem::textRects() const
{
    QList<QRectF> out;
    if (!m_feed || !m_feed->value())
        return out;
    for (const Primitive& p : *m_feed->value()) {
        if (p.text.isEmpty() || p.points.isEmpty())
            continue;
        const QFontMetricsF metrics(fontOf(p));
        const QPointF at = beginOf(p);
        out << QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(p.text), metrics.height());
    }
    return out;
}

void PlanItem::paintText(QPainter& painter, const Primitive& p) const
{
    if (p.points.isEmpty())
        return;
    const QFont font = fontOf(p);
    const QPointF at = beginOf(p);
    painter.setFont(font);
    if (p.halo != Ink::None) {
        QPainterPath outline;
        outline.addText(at, font, p.text);
        painter.strokePath(outline,
                           QPen(m_colors->ink(p.halo), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(m_colors->ink(p.stroke));
    painter.drawText(at, p.text);
}

} // namespace coi::scene
