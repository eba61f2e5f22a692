// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow.h"

#include <coi/scene/heat_item.h>

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>

namespace coi::scene {

namespace {

// Texels per cell: 9 of colour, 1 of gap to the right and below. A is a dot of 2 x 2; F cells carry a cross.
constexpr int kCell = 10, kColour = 9, kDot = 4, kCrossFrom = 2, kCrossTo = 7;

struct ZoneNode : QSGNode
{
    QSGImageNode* image = nullptr;
    HeatZone shown;
    ~ZoneNode() override = default;
};

} // namespace

HeatItem::HeatItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void HeatItem::setFeed(HeatFeed* feed)
{
    if (!follow(this, m_feed, feed, &HeatFeed::changed, &QQuickItem::update))
        return;
    update();
    Q_EMIT feedChanged();
}

void HeatItem::setColors(ScenePalette* colors)
{
    const auto recolour = [this] { m_recolour = true, update(); };
    if (!follow(this, m_colors, colors, &ScenePalette::changed, recolour))
        return;
    recolour();
    Q_EMIT colorsChanged();
}

void HeatItem::setZoom(qreal zoom)
{
    if (qFuzzyCompare(m_zoom, zoom))
        return;
    m_zoom = zoom;
    update();
    Q_EMIT zoomChanged();
}

QImage HeatItem::imageOf(const HeatZone& zone, const ScenePalette& colors)
{
    // A zone without cells has one that is empty: a node without a texture can not be drawn.
    QImage image(std::max(1, zone.cellsX) * kCell, std::max(1, zone.cellsY) * kCell,
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const std::array<QColor, 6> ramp{colors.losA, colors.losB, colors.losC,
                                     colors.losD, colors.losE, colors.losF};
    QPainter painter(&image); // without antialiasing: whole texels
    for (std::size_t i = 0; i < zone.bands.size(); ++i) {
        const int band = zone.bands[i];
        const int x = static_cast<int>(i) % zone.cellsX * kCell,
                  y = static_cast<int>(i) / zone.cellsX * kCell;
        if (band == 0)
            continue;
        if (band == 1) { // A: somebody is there, no colour
            painter.fillRect(x + kDot, y + kDot, 2, 2, colors.equipOff);
            continue;
        }
        painter.fillRect(x, y, kColour, kColour,
                         ramp[std::min<std::size_t>(static_cast<std::size_t>(band) - 1, 5)]);
        if (band < 6)
            continue;
        painter.setPen(colors.well);
        painter.drawLine(x + kCrossFrom, y + kCrossFrom, x + kCrossTo - 1, y + kCrossTo - 1);
        painter.drawLine(x + kCrossFrom, y + kCrossTo - 1, x + kCrossTo - 1, y + kCrossFrom);
    }
    return image;
}

QSGNode* HeatItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (!m_feed || !m_feed->value() || !m_colors) {
        delete old;
        return nullptr;
    }
    const auto& zones = *m_feed->value();
    QSGNode* root = old ? old : new QSGNode;
    while (root->childCount() > static_cast<int>(zones.size()))
        delete root->lastChild();
    QSGNode* child = root->firstChild();
    for (const HeatZone& zone : zones) {
        auto* node = static_cast<ZoneNode*>(child);
        const bool made = node == nullptr;
        if (made) {
            node = new ZoneNode;
            node->image = window()->createImageNode();
            node->image->setFiltering(QSGTexture::Nearest);
            node->image->setOwnsTexture(true);
        }
        if (made || m_recolour || node->shown.bands != zone.bands) {
            node->image->setTexture(window()->createTextureFromImage(imageOf(zone, *m_colors),
                                                                     QQuickWindow::TextureHasAlphaChannel));
            node->shown = zone;
        }
        node->image->setRect(QRectF(zone.rect.topLeft() * m_zoom, zone.rect.size() * m_zoom));
        if (made) { // complete: the software renderer looks at it at once
            node->appendChildNode(node->image);
            root->appendChildNode(node);
        }
        child = node->nextSibling();
    }
    m_recolour = false;
    return root;
}

} // namespace coi::scene
