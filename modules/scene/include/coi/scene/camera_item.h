// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the newest picture of one camera and knows how far it can be trusted. GUI thread. It holds a feed
// only while it is visible and has a size. State and ages come from the hub's clock, not from arriving
// pictures, so that a decoder that hangs cannot freeze its own badge. Offline and connecting cameras show no
// picture, frozen ones a grey one.
//
//   CameraItem { hub: console.cameraHub; cameraId: tile.cameraId; fillMode: CameraItem.Crop }
#pragma once
#include <coi/media/camera_hub.h>

#include <QPointer>
#include <QQuickItem>
#include <qqmlregistration.h>

namespace coi::scene {

class CameraItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coi::media::CameraHub* hub READ hub WRITE setHub NOTIFY hubChanged)
    Q_PROPERTY(QString cameraId READ cameraId WRITE setCameraId NOTIFY cameraIdChanged)
    Q_PROPERTY(FillMode fillMode READ fillMode WRITE setFillMode NOTIFY fillModeChanged)
    Q_PROPERTY(CameraState cameraState READ cameraState NOTIFY healthChanged)
    /// Stable code, e.g. "refused"; empty while live. The codes are those of coi::media::causeCode().
    Q_PROPERTY(QString cause READ cause NOTIFY healthChanged)
    /// Frozen: time of the last new picture. Offline: time of the loss. Else 0. UTC.
    Q_PROPERTY(double sinceUtcMs READ sinceUtcMs NOTIFY healthChanged)
    Q_PROPERTY(QSize pictureSize READ pictureSize NOTIFY healthChanged)
    /// Of the last new picture; -1 without any.
    Q_PROPERTY(int ageMs READ ageMs NOTIFY ageChanged)
    Q_PROPERTY(qreal fps READ fps NOTIFY ageChanged)
    /// Until the next attempt to connect; 0 while one runs; -1 when none is planned.
    Q_PROPERTY(int retryInMs READ retryInMs NOTIFY ageChanged)
    /// Time code of the picture shown, UTC; 0 without any.
    Q_PROPERTY(double pictureUtcMs READ pictureUtcMs NOTIFY pictureChanged)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY pictureChanged)

public:
    enum CameraState { Connecting, Live, Late, Frozen, Offline };
    Q_ENUM(CameraState)
    enum FillMode { Fit, Crop };
    Q_ENUM(FillMode)

    explicit CameraItem(QQuickItem* parent = nullptr);
    ~CameraItem() override;

    media::CameraHub* hub() const { return m_hub; }
    void setHub(media::CameraHub* hub);
    QString cameraId() const { return m_cameraId; }
    void setCameraId(const QString& id);
    FillMode fillMode() const { return m_fillMode; }
    void setFillMode(FillMode mode);

    CameraState cameraState() const { return static_cast<CameraState>(m_health.state); }
    QString cause() const { return media::causeCode(m_health.cause); }
    double sinceUtcMs() const { return static_cast<double>(m_sinceUtcMs); }
    QSize pictureSize() const { return m_health.pictureSize; }
    int ageMs() const { return static_cast<int>(m_health.age.count()); }
    qreal fps() const { return m_health.fps; }
    int retryInMs() const { return static_cast<int>(m_health.retryIn.count()); }
    double pictureUtcMs() const { return static_cast<double>(m_frame.pictureUtcMs); }
    bool hasPicture() const { return !m_frame.image.isNull(); }

    /// Where a picture lies in an item and which part of it is shown.
    struct Placing
    {
        QRectF target;
        QRectF source;
    };
    static Placing place(QSizeF item, QSizeF picture, FillMode mode);

Q_SIGNALS:
    void hubChanged();
    void cameraIdChanged();
    void fillModeChanged();
    void healthChanged();
    void ageChanged();
    void pictureChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void componentComplete() override;

private:
    QSize pixelSize() const;
    bool wanted() const;
    void updateLease();
    void dropLease();
    void onPresent();
    void onTick();
    void takeHealth(const media::FeedHealth& health);
    QImage shownImage() const;

    QPointer<media::CameraHub> m_hub;
    QString m_cameraId;
    FillMode m_fillMode = Fit;
    media::FeedLease m_lease;
    QMetaObject::Connection m_windowVisibility;
    media::CameraFrame m_frame;
    media::FeedHealth m_health;
    qint64 m_sinceUtcMs = 0;
    bool m_textureStale = true;
};

/// Makes the hub known to QML as a type of properties.
struct CameraHubForeign
{
    Q_GADGET
    QML_FOREIGN(coi::media::CameraHub)
    QML_NAMED_ELEMENT(CameraHub)
    QML_UNCREATABLE("The program makes the hub.")
};

} // namespace coi::scene
