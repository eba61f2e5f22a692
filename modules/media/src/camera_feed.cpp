// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/camera_feed.h>

#include "decode_worker.h"
#include "sim_renderer.h"
#include <coi/media/worker_reaper.h>

namespace coi::media {

CameraFeed::CameraFeed(FeedServices services)
    : m_services(std::move(services)), m_board(std::make_shared<FeedBoard>())
{
}

CameraFeed::~CameraFeed()
{
    stop();
}

void CameraFeed::start(const QString& url, const FeedOptions& options)
{
    stop();
    const FeedBoard::Ticket ticket = m_board->newTicket(options.limits);
    m_board->setTarget(options.target);
    const auto source = parseCameraSource(url);
    if (!source)
        return m_board->lost(ticket, FeedCause::BadUrl, std::nullopt);
    m_kind = source->kind;
    if (m_kind == SourceKind::Sim) {
        if (!m_services.sim)
            return m_board->lost(ticket, FeedCause::NoSignal, std::nullopt);
        m_services.sim->add(source->location, m_board, ticket);
    } else {
        m_worker = std::make_shared<DecodeWorker>(*source, options, m_board, ticket);
        m_services.reaper->launch([worker = m_worker] { worker->run(); });
    }
    m_running = true;
}

void CameraFeed::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_board->close();
    if (m_worker)
        m_worker->stop();
    else if (m_services.sim)
        m_services.sim->remove(m_board);
    m_worker.reset();
}

void CameraFeed::suspend(FeedCause cause)
{
    stop();
    m_board->lost(m_board->newTicket({}), cause, std::nullopt);
}

void CameraFeed::setTarget(QSize size)
{
    m_board->setTarget(size);
}
CameraFrame CameraFeed::newest() const
{
    return m_board->newest();
}
quint64 CameraFeed::sequence() const
{
    return m_board->sequence();
}
FeedHealth CameraFeed::health() const
{
    return m_board->health();
}
FeedCounters CameraFeed::counters() const
{
    return m_board->counters();
}

} // namespace coi::media
