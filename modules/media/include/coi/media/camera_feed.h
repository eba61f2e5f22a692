// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of one camera: opened, decoded, scaled, timed out and retried by a thread of its own, so that
// no call here ever waits for a camera. start, stop and setTarget belong to one thread (the GUI thread);
// newest, sequence, health and counters may be called from any thread. Only the newest picture is kept,
// dropped ones are counted.
//
//   CameraFeed feed(services);
//   feed.start(QStringLiteral("rtsp://10.0.0.7/main"), {.target = {480, 270}});
//   if (feed.sequence() != shown) show(feed.newest());
//   feed.stop();     // returns at once; the thread ends by itself and is joined by the reaper
#pragma once
#include <memory>

#include <coi/media/camera_frame.h>
#include <coi/media/camera_source.h>
#include <coi/media/feed_health.h>

namespace coi::media {

class FeedBoard;
class SimRenderer;
class WorkerReaper;
class DecodeWorker;

struct FeedOptions
{
    std::chrono::milliseconds connectTimeout{5000};
    std::chrono::milliseconds readTimeout{5000};
    std::chrono::milliseconds retryFirst{1000}; ///< doubled after each failure …
    std::chrono::milliseconds retryMost{15000}; ///< … up to this, always with ±25 % jitter
    QSize target{};                             ///< pictures are fitted into this; empty: as sent
    double mostFps = 20;                        ///< pictures beyond this rate are decoded but not scaled
    FeedLimits limits{};
};

struct FeedCounters
{
    quint64 newPictures = 0;
    quint64 repeats = 0;
    quint64 dropped = 0;  ///< overwritten before anybody looked
    quint64 failures = 0; ///< connections lost or not made
    qint64 cpuUs = 0;     ///< processor time of the thread so far
};

/// What feeds share; made by CameraHub. The renderer may be null where no sim: source is used.
struct FeedServices
{
    std::shared_ptr<WorkerReaper> reaper;
    std::shared_ptr<SimRenderer> sim;
};

class CameraFeed
{
public:
    explicit CameraFeed(FeedServices services);
    ~CameraFeed();
    CameraFeed(const CameraFeed&) = delete;
    CameraFeed& operator=(const CameraFeed&) = delete;

    /// Restarts with a new source: no picture of the source before remains.
    void start(const QString& url, const FeedOptions& options);
    void stop();
    /// Stopped from outside for a reason that is to be seen, e.g. DecoderLimit.
    void suspend(FeedCause cause);
    bool running() const { return m_running; }
    bool decodes() const { return m_running && m_kind != SourceKind::Sim; }
    void setTarget(QSize size);

    CameraFrame newest() const;
    quint64 sequence() const;
    FeedHealth health() const;
    FeedCounters counters() const;

private:
    FeedServices m_services;
    std::shared_ptr<FeedBoard> m_board;
    std::shared_ptr<DecodeWorker> m_worker;
    SourceKind m_kind = SourceKind::Sim;
    bool m_running = false;
};

} // namespace coi::media
