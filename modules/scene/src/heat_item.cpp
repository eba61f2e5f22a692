// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow.h"

#include <coi/scene/heat_item.h>

#include <QImage>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>

namespace coi::scene {

namespace {

// Texels per cell: 4 of colour, 1 of gap to the right and below; F cells carry a cross inside the 4 x 4.
constexpr int kCell = 5;

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
    QImage image(zone.cellsX * kCell, zone.cellsY * kCell, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const std::array<QColor, 6> ramp{colors.losA, colors.losB, colors.losC,
                                     colors.losD, colors.losE, colors.losF};
    for (int y = 0; y < zone.cellsY; ++y) {
        for (int x = 0; x < zone.cellsX; ++x) {
            const auto band = zone.bands[static_cast<std::size_t>(y * zone.cellsX + x)];
            if (band == 0)
                continue;
            if (band == 1) { // A: somebody is there, no colour
                image.setPixelColor(x * kCell + 2, y * kCell + 2, colors.equipOff);
                continue;
            }
            const QColor c = ramp[std::min<std::size_t>(band - 1U, 5)];
            for (int j = 0; j < kCell - 1; ++j)
                for (int i = 0; i < kCell - 1; ++i)
                    image.setPixelColor(x * kCell + i, y * kCell + j,
                                        band == 6 && (i == j || i + j == kCell - 2) ? colors.well : c);
        }
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
    while (root->childCount() < static_cast<int>(zones.size())) {
        auto* node = new ZoneNode;
        node->image = window()->createImageNode();
        node->image->setFiltering(QSGTexture::Nearest);
        node->image->setOwnsTexture(true);
        node->appendChildNode(node->image);
        root->appendChildNode(node);
    }
    QSGNode* child = root->firstChild();
    for (const HeatZone& zone : zones) {
        auto* node = static_cast<ZoneNode*>(child);
        if (m_recolour || node->shown.bands != zone.bands) {
            node->image->setTexture(window()->createTextureFromImage(imageOf(zone, *m_colors),
                                                                     QQuickWindow::TextureHasAlphaChannel));
            node->shown = zone;
        }
        const QRectF r(zone.rect.topLeft() * m_zoom, zone.rect.size() * m_zoom);
        node->image->setRect(r);
        child = child->nextSibling();
    }
    m_recolour = false;
    return root;
}

} // namespace coi::scene
