// SPDX-License-Identifier: GPL-3.0-or-later
// All cameras of the desktop by id: one feed per camera however many tiles show it, at most `mostDecoders` of
// them decoding, larger tiles first. GUI thread only; no call waits for a camera. A feed that nobody shows
// any more lives on for `linger`, so that changing the layout does not reconnect.
//
//   FeedLease lease = hub->acquire(QStringLiteral("CAM-2-06"), QSize(480, 270));
//   show(lease.feed()->newest());          // the lease's end releases the feed
#pragma once
#include <map>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <coi/media/camera_feed.h>

namespace coi::media {

class CameraHub;
class SimSceneProvider;

class FeedLease
{
public:
    FeedLease() = default;
    ~FeedLease() { release(); }
    FeedLease(FeedLease&& other) noexcept { swap(other); }
    FeedLease& operator=(FeedLease&& other) noexcept
    {
        FeedLease taken(std::move(other));
        swap(taken);
        return *this;
    }

    explicit operator bool() const { return m_feed != nullptr; }
    CameraFeed* feed() const { return m_feed.get(); }
    void resize(QSize size);
    void release();

private:
    friend class CameraHub;
    void swap(FeedLease& other) noexcept;

    QPointer<CameraHub> m_hub;
    std::shared_ptr<CameraFeed> m_feed;
    QString m_cameraId;
    int m_key = 0;
};

struct HubOptions
{
    int mostDecoders = 16;
    double simFps = 10;
    double simIdleFps = 2;
    std::chrono::milliseconds linger{3000};
    FeedOptions feed{};
};

class CameraHub : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int decodersRunning READ decodersRunning NOTIFY statsChanged)
    Q_PROPERTY(int decodersWaiting READ decodersWaiting NOTIFY statsChanged)
    Q_PROPERTY(int drawnRunning READ drawnRunning NOTIFY statsChanged)
    Q_PROPERTY(double decodeLoadPercent READ decodeLoadPercent NOTIFY statsChanged)
    Q_PROPERTY(int liveCount READ liveCount NOTIFY statsChanged)
    Q_PROPERTY(int frozenCount READ frozenCount NOTIFY statsChanged)
    Q_PROPERTY(int offlineCount READ offlineCount NOTIFY statsChanged)
public:
    explicit CameraHub(const HubOptions& options = {}, QObject* parent = nullptr);
    ~CameraHub() override;

    /// Adds a camera or gives it another source; a running feed restarts.
    void setSource(const QString& cameraId, const QString& url);
    void setSimProvider(std::shared_ptr<SimSceneProvider> provider);

    FeedLease acquire(const QString& cameraId, QSize size);
    /// Empty if nobody shows the camera.
    std::optional<FeedHealth> health(const QString& cameraId) const;

    /// Whether the clocks run: only while somebody looks or a feed lingers.
    bool ticking() const { return m_tick.isActive() || m_present.isActive(); }

    int decodersRunning() const { return m_stats.decoding; }
    int decodersWaiting() const { return m_stats.waiting; }
    int drawnRunning() const { return m_stats.drawn; }
    /// Processor time of all camera threads in the last second, in per cent of one core.
    double decodeLoadPercent() const { return m_stats.loadPercent; }
    int liveCount() const { return m_stats.live; }
    int frozenCount() const { return m_stats.frozen; }
    int offlineCount() const { return m_stats.offline; }

Q_SIGNALS:
    /// Time to look for new pictures; one beat for all tiles, so that one repaint shows them all.
    void present();
    /// The shared clock of all ages and badges, four times a second.
    void tick();
    void statsChanged();

private:
    friend class FeedLease;
    using Instant = std::chrono::steady_clock::time_point;
    struct Camera
    {
        QString url;
        std::shared_ptr<CameraFeed> feed;
        std::map<int, QSize> leases;
        Instant releasedAt{};
        enum class Mode { Idle, Running, Waiting } mode = Mode::Idle;
        bool decoded = false; ///< needs a decoder: a stream or a file
        qint64 cpuSeenUs = 0;
        qint64 pixels() const;
        QSize target() const;
    };
    struct Stats
    {
        int decoding = 0;
        int waiting = 0;
        int drawn = 0;
        int live = 0;
        int frozen = 0;
        int offline = 0;
        double loadPercent = 0;
        bool operator==(const Stats&) const = default;
    };

    void resized(const QString& cameraId, int key, QSize size);
    void released(const QString& cameraId, int key);
    void allocate();
    void run(Camera& camera);
    void onTick();
    void dropUnused();
    void measure();

    HubOptions m_options;
    FeedServices m_services;
    std::map<QString, Camera> m_cameras;
    Stats m_stats;
    QTimer m_tick;
    QTimer m_present;
    Instant m_measuredAt{};
    int m_nextKey = 0;
};

} // namespace coi::media
