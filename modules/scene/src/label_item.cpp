// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow.h"

#include <coi/scene/label_item.h>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGImageNode>
#include <cmath>
#include <coi/scene/label_layout.h>

namespace coi::scene {

namespace {

// All names share an atlas, so that they are drawn together.
const QQuickWindow::CreateTextureOptions kTogether =
    QQuickWindow::CreateTextureOptions(QQuickWindow::TextureHasAlphaChannel) |
    QQuickWindow::TextureCanUseAtlas;

constexpr double kHalo = 2;   // pixels around the text
constexpr double kLine = 1.3; // line height
constexpr double kAway = 20;  // of a follower from its vehicle, plan units
constexpr double kFar = 44;   // when near there is no room
constexpr double kNudge = 8;  // pixels a fixed label may move
constexpr double kFarNudge = 14;
constexpr double kSymbol = 13; // half the length of a vehicle, plan units
constexpr int kCarrier = static_cast<int>(Shape::Carrier);

struct LabelNode : QSGNode
{
    QString key;
    QSGImageNode* image = nullptr;
};

double marginOf(const PlanLabel& label)
{
    return label.halo == Ink::None ? 0 : kHalo;
}

double arrowWidth(const PlanLabel& label)
{
    return label.arrow == 0 ? 0 : label.textPx + 7;
}

void drawArrow(QPainter& painter, QPointF tip, double size, int direction)
{
    const double d = direction > 0 ? 1 : -1;
    painter.drawLine(tip, tip + QPointF(0, d * size));
    painter.drawLine(tip, tip + QPointF(-size * 0.38, d * size * 0.38));
    painter.drawLine(tip, tip + QPointF(size * 0.38, d * size * 0.38));
}

} // namespace

LabelItem::LabelItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void LabelItem::setFeed(LabelFeed* feed)
{
    if (!follow(this, m_feed, feed, &LabelFeed::changed, &QQuickItem::polish))
        return;
    polish();
    Q_EMIT feedChanged();
}

void LabelItem::setColors(ScenePalette* colors)
{
    if (!follow(this, m_colors, colors, &ScenePalette::changed, &LabelItem::recolour))
        return;
    recolour();
    Q_EMIT colorsChanged();
}

void LabelItem::setSymbols(SymbolItem* symbols)
{
    if (!follow(this, m_symbols, symbols, &SymbolItem::frameShown, &QQuickItem::polish))
        return;
    polish();
    Q_EMIT symbolsChanged();
}

void LabelItem::setZoom(qreal zoom)
{
    if (qFuzzyCompare(m_zoom, zoom) || zoom <= 0)
        return;
    m_zoom = zoom;
    m_before.clear();
    polish();
    Q_EMIT zoomChanged();
}

void LabelItem::setTextZoom(qreal zoom)
{
    if (qFuzzyCompare(m_textZoom, zoom) || zoom <= 0)
        return;
    m_textZoom = zoom;
    recolour();
    Q_EMIT zoomChanged();
}

void LabelItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    polish();
}

void LabelItem::recolour()
{
    m_painted.clear();
    polish();
    update();
}

void LabelItem::setBrief(bool brief)
{
    if (m_brief == brief)
        return;
    m_brief = brief;
    recolour();
    Q_EMIT briefChanged();
}

void LabelItem::setFlow(bool flow)
{
    if (m_flow == flow)
        return;
    m_flow = flow;
    polish();
    Q_EMIT flowChanged();
}

QStringList LabelItem::linesOf(const PlanLabel& label) const
{
    return m_brief && label.rank == LabelRank::Rest ? label.lines.mid(0, 1) : label.lines;
}

QRectF LabelItem::placeOf(const QString& key) const
{
    return m_places.value(key);
}

QFont LabelItem::fontOf(const PlanLabel& label, bool first) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound((first ? label.textPx : 12) * m_textZoom)));
    font.setBold(label.bold && first);
    return font;
}

QSizeF LabelItem::sizeOf(const PlanLabel& label) const
{
    double width = 0, height = 0;
    const QStringList lines = linesOf(label);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFont font = fontOf(label, i == 0);
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(lines[i]) +
                                    (i == 0 ? arrowWidth(label) * m_textZoom : 0));
        height += font.pixelSize() * kLine;
    }
    return {std::ceil(width + label.lead * m_textZoom) + 2 * marginOf(label),
            std::ceil(std::max(height, label.minimumHeight * m_textZoom))};
}

std::vector<QPointF> LabelItem::placesOf(const PlanLabel& label, QSizeF size) const
{
    if (label.flow && !m_flow)
        return {};
    if (label.follows < 0) {
        QPointF at = label.at * m_zoom + label.shift * m_textZoom;
        at.ry() -= fontOf(label, true).pixelSize() * 1.05;
        at.rx() += label.align == PlanLabel::Align::Start    ? -marginOf(label)
                   : label.align == PlanLabel::Align::Centre ? -size.width() / 2
                                                             : marginOf(label) - size.width();
        if (!label.drawn)
            return {at};
        return {at, at + QPointF(0, kNudge), at - QPointF(0, kNudge), at + QPointF(0, kFarNudge)};
    }
    const QPointF at = m_symbols ? m_symbols->positionOf(label.follows, kCarrier) : QPointF(-1, -1);
    if (at.x() < 0)
        return {};
    std::vector<QPointF> out;
    for (const double away : {kAway * m_zoom, kFar * m_zoom})
        for (const QPointF side : {QPointF(1, 0), QPointF(-1, 0), QPointF(1, -1), QPointF(1, 1),
                                   QPointF(-1, -1), QPointF(-1, 1), QPointF(0, -1), QPointF(0, 1)})
            out.push_back(at + side * away +
                          QPointF((side.x() - 1) / 2 * size.width(), (side.y() - 1) / 2 * size.height()));
    return out;
}

void LabelItem::updatePolish()
{
    m_places.clear();
    const auto feed = m_feed ? m_feed->value() : nullptr;
    if (!feed || !m_colors)
        return;
    std::vector<LabelBox> boxes;
    boxes.reserve(feed->labels.size());
    for (const PlanLabel& label : feed->labels) {
        const QSizeF size = sizeOf(label);
        boxes.push_back({size, placesOf(label, size), label.rank, m_before.value(label.key, -1)});
    }
    std::vector<QRectF> solid, soft;
    for (const QRectF& o : feed->obstacles)
        solid.push_back({o.topLeft() * m_zoom, o.size() * m_zoom});
    if (m_symbols)
        for (const QPointF at : m_symbols->positionsOf(kCarrier))
            soft.push_back(
                QRectF(at, QSizeF()).marginsAdded(QMarginsF(kSymbol, kSymbol, kSymbol, kSymbol) * m_zoom));
    const auto placed = placeLabels(boxes, solid, soft, QRectF(0, 0, width(), height()));
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const PlanLabel& label = feed->labels[i];
        if (!placed[i])
            continue;
        m_before[label.key] = placed[i]->index;
        m_places[label.key] = placed[i]->rect;
        if (!label.drawn) { // another item does from now on
            m_painted.remove(label.key);
            continue;
        }
        Painted& painted = m_painted[label.key];
        if (painted.image.isNull() || !(painted.label == label))
            painted = {label, imageOf(label, boxes[i].size), true};
    }
    update();
    Q_EMIT laidOut();
}

QImage LabelItem::imageOf(const PlanLabel& label, QSizeF size) const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    QImage image((size * ratio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    double y = 0;
    const QStringList lines = linesOf(label);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFont font = fontOf(label, i == 0);
        const double arrow = i == 0 ? arrowWidth(label) * m_textZoom : 0;
        const double width = QFontMetricsF(font).horizontalAdvance(lines[i]) + arrow;
        const double margin = marginOf(label);
        const double free = size.width() - 2 * margin - label.lead * m_textZoom - width;
        const double x = margin + label.lead * m_textZoom +
                         (label.align == PlanLabel::Align::Start    ? 0
                          : label.align == PlanLabel::Align::Centre ? free / 2
                                                                    : free);
        const bool behind = label.align == PlanLabel::Align::End;
        const QPointF base(x + (behind ? 0 : arrow), y + font.pixelSize() * 1.05);
        painter.setFont(font);
        if (label.halo != Ink::None) {
            QPainterPath outline;
            outline.addText(base, font, lines[i]);
            painter.strokePath(outline, QPen(m_colors->ink(label.halo), 2 * kHalo, Qt::SolidLine,
                                             Qt::RoundCap, Qt::RoundJoin));
        }
        if (arrow > 0) {
            painter.setPen(QPen(m_colors->ink(label.bold ? Ink::Text2 : label.first), 1.5));
            const double height = font.pixelSize() * 0.75;
            const double ax = behind ? x + width - arrow / 2 + 2 : x + arrow / 2 - 2;
            const double ay = label.arrow > 0 ? base.y() - height : base.y();
            drawArrow(painter, {ax, ay}, height, label.arrow);
        }
        painter.setPen(m_colors->ink(i == 0 ? label.first : label.rest));
        painter.drawText(base, lines[i]);
        y += font.pixelSize() * kLine;
    }
    return image;
}

QSGNode* LabelItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    QSGNode* root = old ? old : new QSGNode;
    QHash<QString, LabelNode*> nodes;
    for (QSGNode* child = root->firstChild(); child;) {
        auto* const node = static_cast<LabelNode*>(child);
        child = child->nextSibling();
        const auto painted = m_painted.constFind(node->key);
        const bool stays =
            m_places.contains(node->key) && painted != m_painted.cend() && painted->label.drawn;
        if (stays)
            nodes.insert(node->key, node);
        else
            delete node;
    }
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        const auto painted = m_painted.find(place.key());
        if (painted == m_painted.end() || painted->image.isNull())
            continue;
        LabelNode* node = nodes.value(place.key());
        const bool made = !node;
        if (made) {
            node = new LabelNode;
            node->key = place.key();
            node->image = window()->createImageNode();
            node->image->setOwnsTexture(true);
        }
        if (made || painted->fresh)
            node->image->setTexture(window()->createTextureFromImage(painted->image, kTogether));
        painted->fresh = false;
        // On whole pixels, so that the letters stay sharp.
        node->image->setRect(QRectF(QPointF(std::round(place->x()), std::round(place->y())), place->size()));
        if (made) { // complete: the software renderer looks at it at once
            node->appendChildNode(node->image);
            root->appendChildNode(node);
        }
    }
    return root;
}

} // namespace coi::scene
