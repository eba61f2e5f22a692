// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_item.h"

#include "vision.h"

#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>
#include <QtQuick/QSGTexture>

#include <cmath>
#include <memory>

namespace coi::controls {

namespace {
constexpr qreal kLargestPx = 8192.0; // no screen is larger; protects from absurd sizes while a layout settles
}

DrawnItem::DrawnItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void DrawnItem::redraw()
{
    m_stale = true;
    polish();
    update();
}

void DrawnItem::componentComplete()
{
    QQuickItem::componentComplete();
    m_theme = Theme::of(this);
    if (m_theme) {
        connect(m_theme, &Theme::colorsChanged, this, &DrawnItem::redraw);
        connect(m_theme, &Theme::metricsChanged, this, &DrawnItem::redraw);
        connect(m_theme, &Theme::motionChanged, this, &DrawnItem::redraw);
    }
    redraw();
}

// Numbers are written in the language's digits and separators.
bool DrawnItem::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        redraw();
    return QQuickItem::event(event);
}

QRectF DrawnItem::picture() const
{
    const qreal o = std::ceil(overhang());
    return QRectF(-o, -o, std::ceil(width()) + 2 * o, std::ceil(height()) + 2 * o);
}

void DrawnItem::updatePolish()
{
    if (!m_stale || !window())
        return;
    m_stale = false;
    m_upload = true;
    const QRectF area = picture();
    const bool drawable =
        m_theme && width() > 0 && height() > 0 && area.width() <= kLargestPx && area.height() <= kLargestPx;
    if (!drawable) {
        m_image = {};
        return;
    }
    const qreal dpr = window()->effectiveDevicePixelRatio();
    const QSize pixels = (area.size() * dpr).toSize();
    if (m_image.size() != pixels)
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dpr, dpr);
    painter.translate(-area.topLeft());
    draw(painter, *m_theme);
    painter.end();
    seeBy(m_vision, m_image);
    ++m_paintCount;
}

QSGNode* DrawnItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (m_image.isNull() || !window()) {
        delete node;
        return nullptr;
    }
    const bool fresh = node == nullptr;
    if (fresh) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    if (fresh || m_upload)
        node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureCanUseAtlas));
    m_upload = false;
    node->setRect(picture());
    return node;
}

void DrawnItem::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        redraw();
}

void DrawnItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window))
        redraw();
}

} // namespace coi::controls
