// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/scene/camera_item.h>

#include <QQuickWindow>
#include <QSGImageNode>

namespace coi::scene {
using media::FeedState;

namespace {

/// Grey and darker: an old picture must not look like a live one, not even at a glance.
QImage greyed(const QImage& image)
{
    QImage out = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < out.height(); ++y) {
        auto* p = reinterpret_cast<QRgb*>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x) {
            const int g = qGray(p[x]) * 184 / 256;
            p[x] = qRgb(g, g, g);
        }
    }
    return out;
}

} // namespace

CameraItem::CameraItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

CameraItem::~CameraItem() = default;

void CameraItem::setHub(media::CameraHub* hub)
{
    if (m_hub == hub)
        return;
    dropLease();
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (hub) {
        connect(hub, &media::CameraHub::present, this, &CameraItem::onPresent);
        connect(hub, &media::CameraHub::tick, this, &CameraItem::onTick);
    }
    updateLease();
    Q_EMIT hubChanged();
}

void CameraItem::setCameraId(const QString& id)
{
    if (m_cameraId == id)
        return;
    dropLease();
    m_cameraId = id;
    updateLease();
    Q_EMIT cameraIdChanged();
}

void CameraItem::setFillMode(FillMode mode)
{
    if (m_fillMode == mode)
        return;
    m_fillMode = mode;
    update();
    Q_EMIT fillModeChanged();
}

QSize CameraItem::pixelSize() const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    return (size() * ratio).toSize();
}

bool CameraItem::wanted() const
{
    if (!m_hub || m_cameraId.isEmpty() || !isComponentComplete() || !isVisible() || !window())
        return false;
    const QWindow::Visibility v = window()->visibility();
    return v != QWindow::Hidden && v != QWindow::Minimized && !pixelSize().isEmpty();
}

void CameraItem::updateLease()
{
    if (!wanted())
        return dropLease();
    if (m_lease)
        return; // another size is asked for at the next tick, not for each step of an animation
    m_lease = m_hub->acquire(m_cameraId, pixelSize());
    onPresent();
    takeHealth(m_lease.feed()->health());
}

void CameraItem::dropLease()
{
    if (!m_lease)
        return;
    m_lease.release();
    m_frame = {};
    m_textureStale = true;
    update();
    Q_EMIT pictureChanged();
    takeHealth({});
}

void CameraItem::onPresent()
{
    if (!m_lease || m_lease.feed()->sequence() == m_frame.sequence)
        return;
    m_frame = m_lease.feed()->newest();
    m_textureStale = true;
    if (m_health.state != FeedState::Live)
        takeHealth(m_lease.feed()->health()); // back to live with the picture, not a beat later
    update();
    Q_EMIT pictureChanged();
}

void CameraItem::onTick()
{
    if (!m_lease)
        return;
    m_lease.resize(pixelSize());
    takeHealth(m_lease.feed()->health());
}

void CameraItem::takeHealth(const media::FeedHealth& health)
{
    const media::FeedHealth before = std::exchange(m_health, health);
    const bool stateChanged = before.state != health.state;
    if (stateChanged) {
        m_textureStale = true;
        update();
    }
    // The instant is computed from an age each time; what is shown must not tremble by a millisecond.
    const qint64 since = health.stateSinceUtcMs;
    const bool sinceChanged = stateChanged || std::abs(since - m_sinceUtcMs) > 100;
    if (sinceChanged)
        m_sinceUtcMs = since;
    if (sinceChanged || before.cause != health.cause || before.pictureSize != health.pictureSize)
        Q_EMIT healthChanged();
    if (before.age != health.age || before.retryIn != health.retryIn ||
        !qFuzzyCompare(1 + before.fps, 1 + health.fps))
        Q_EMIT ageChanged();
}

QImage CameraItem::shownImage() const
{
    if (m_health.state == FeedState::Offline || m_health.state == FeedState::Connecting)
        return {};
    return m_health.state == FeedState::Frozen ? greyed(m_frame.image) : m_frame.image;
}

CameraItem::Placing CameraItem::place(QSizeF item, QSizeF picture, FillMode mode)
{
    const QRectF area(QPointF(0, 0), item);
    const QRectF whole(QPointF(0, 0), picture);
    if (item.isEmpty() || picture.isEmpty())
        return {area, whole};
    if (mode == Crop) {
        QRectF part(QPointF(0, 0), item.scaled(picture, Qt::KeepAspectRatio));
        part.moveCenter(whole.center());
        return {area, part};
    }
    QRectF target(QPointF(0, 0), picture.scaled(item, Qt::KeepAspectRatio));
    target.moveCenter(area.center());
    return {target, whole};
}

QSGNode* CameraItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (!node || m_textureStale) {
        const QImage image = shownImage();
        if (image.isNull()) {
            delete node;
            return nullptr;
        }
        if (!node) {
            node = window()->createImageNode();
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Linear);
        }
        node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
        m_textureStale = false;
    }
    const Placing placing = place(size(), node->texture()->textureSize(), m_fillMode);
    node->setRect(placing.target);
    node->setSourceRect(placing.source);
    return node;
}

void CameraItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    updateLease();
    update();
}

void CameraItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemSceneChange) {
        disconnect(m_windowVisibility);
        if (data.window)
            m_windowVisibility =
                connect(data.window, &QWindow::visibilityChanged, this, [this] { updateLease(); });
    }
    if (change == ItemSceneChange || change == ItemVisibleHasChanged)
        updateLease();
}

void CameraItem::componentComplete()
{
    QQuickItem::componentComplete();
    updateLease();
}

} // namespace coi::scene
