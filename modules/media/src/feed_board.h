// SPDX-License-Identifier: GPL-3.0-or-later
// Where the thread that makes pictures and the threads that show them meet. Thread-safe. Each start of a
// source gets a new ticket; what a stopped worker still reports under an old ticket is ignored.
#pragma once
#include <atomic>
#include <mutex>

#include <coi/media/camera_feed.h>
#include <coi/media/freshness.h>

namespace coi::media {

class FeedBoard
{
public:
    using Instant = Freshness::Instant;
    using Ticket = quint64;

    Ticket newTicket(const FeedLimits& limits);
    /// Ends the current ticket.
    void close();

    void connecting(Ticket ticket);
    /// Whether the arrival was a new picture.
    bool arrived(Ticket ticket, const Freshness::Arrival& arrival, QSize pictureSize);
    void publish(Ticket ticket, const QImage& image, qint64 ptsUs, qint64 pictureUtcMs);
    void lost(Ticket ticket, FeedCause cause, std::optional<Instant> retryAt);
    void addCpu(qint64 us) { m_cpuUs.fetch_add(us, std::memory_order_relaxed); }

    CameraFrame newest() const;
    quint64 sequence() const { return m_sequence.load(std::memory_order_acquire); }
    FeedHealth health() const;
    FeedCounters counters() const;

    void setTarget(QSize size);
    QSize target() const;

private:
    mutable std::mutex m_mutex;
    Freshness m_freshness;
    FeedLimits m_limits;
    CameraFrame m_frame;
    QSize m_pictureSize;
    Ticket m_ticket = 0;
    mutable quint64 m_lastTaken = 0;
    quint64 m_dropped = 0;
    quint64 m_failures = 0;
    std::atomic<quint64> m_sequence{0};
    std::atomic<quint64> m_target{0};
    std::atomic<qint64> m_cpuUs{0};
};

qint64 utcNowMs();

} // namespace coi::media
