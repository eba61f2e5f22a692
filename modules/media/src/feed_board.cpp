// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_board.h"

#include <QDateTime>

namespace coi::media {

qint64 utcNowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

FeedBoard::Ticket FeedBoard::newTicket(const FeedLimits& limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = limits;
    m_freshness = Freshness();
    m_pictureSize = QSize();
    if (!m_frame.image.isNull()) { // a picture of the source before must not pass for one of the new source
        m_frame = {QImage(), 0, 0, -1, m_frame.sequence + 1};
        m_lastTaken = m_frame.sequence;
        m_sequence.store(m_frame.sequence, std::memory_order_release);
    }
    return ++m_ticket;
}

void FeedBoard::close()
{
    const std::lock_guard lock(m_mutex);
    ++m_ticket;
}

void FeedBoard::connecting(Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    if (ticket == m_ticket)
        m_freshness.connecting(std::chrono::steady_clock::now());
}

bool FeedBoard::arrived(Ticket ticket, const Freshness::Arrival& arrival, QSize pictureSize)
{
    const std::lock_guard lock(m_mutex);
    if (ticket != m_ticket)
        return false;
    m_pictureSize = pictureSize;
    return m_freshness.arrived(arrival, std::chrono::steady_clock::now());
}

void FeedBoard::publish(Ticket ticket, const QImage& image, qint64 ptsUs, qint64 pictureUtcMs)
{
    CameraFrame old; // its image is freed after the lock
    const qint64 now = utcNowMs();
    const std::lock_guard lock(m_mutex);
    if (ticket != m_ticket)
        return;
    if (m_frame.sequence != m_lastTaken)
        ++m_dropped;
    old = m_frame;
    m_frame = {image, now, pictureUtcMs ? pictureUtcMs : now, ptsUs, old.sequence + 1};
    m_sequence.store(m_frame.sequence, std::memory_order_release);
}

void FeedBoard::lost(Ticket ticket, FeedCause cause, std::optional<Instant> retryAt)
{
    const std::lock_guard lock(m_mutex);
    if (ticket != m_ticket)
        return;
    ++m_failures;
    m_freshness.lost(cause, retryAt, std::chrono::steady_clock::now());
}

CameraFrame FeedBoard::newest() const
{
    const std::lock_guard lock(m_mutex);
    m_lastTaken = m_frame.sequence;
    return m_frame;
}

FeedHealth FeedBoard::health() const
{
    const std::lock_guard lock(m_mutex);
    FeedHealth h = m_freshness.health(m_limits, std::chrono::steady_clock::now(), utcNowMs());
    h.pictureUtcMs = m_frame.pictureUtcMs;
    h.pictureSize = m_pictureSize;
    return h;
}

FeedCounters FeedBoard::counters() const
{
    const std::lock_guard lock(m_mutex);
    return {m_freshness.newPictures(), m_freshness.repeats(), m_dropped, m_failures,
            m_cpuUs.load(std::memory_order_relaxed)};
}

void FeedBoard::setTarget(QSize size)
{
    const quint64 packed =
        size.isEmpty() ? 0 : (static_cast<quint64>(size.width()) << 32) | static_cast<quint32>(size.height());
    m_target.store(packed, std::memory_order_relaxed);
}

QSize FeedBoard::target() const
{
    const quint64 packed = m_target.load(std::memory_order_relaxed);
    return {static_cast<int>(packed >> 32), static_cast<int>(packed & 0xffffffffu)};
}

} // namespace coi::media
