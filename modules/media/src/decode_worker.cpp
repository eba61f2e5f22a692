// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode_worker.h"

#include <ctime>

#include "av_input.h"
#include "av_scaler.h"

extern "C" {
#include <libavutil/frame.h>
}

namespace coi::media {
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {
constexpr auto kShortestFileStep = 20ms; // also keeps a file of one picture from spinning
constexpr auto kLongestFileStep = 10s;
} // namespace

qint64 threadCpuUs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return qint64{t.tv_sec} * 1000000 + t.tv_nsec / 1000;
}

struct DecodeWorker::Session
{
    std::unique_ptr<AvInput> input;
    AvScaler scaler;
    bool pictures = false;
    Clock::time_point nextPublish{};
    // Pacing of files: when the picture with the time stamp `pts` was due.
    std::optional<std::int64_t> pts;
    Clock::time_point due{};
};

DecodeWorker::DecodeWorker(CameraSource source, FeedOptions options, std::shared_ptr<FeedBoard> board,
                           FeedBoard::Ticket ticket)
    : m_source(std::move(source)), m_options(options), m_board(std::move(board)), m_ticket(ticket),
      m_backoff(options.retryFirst, options.retryMost,
                static_cast<unsigned>(ticket * 2654435761u + qHash(m_source.location)))
{
}

void DecodeWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop.store(true);
    }
    m_wake.notify_all();
}

bool DecodeWorker::waitUntil(Clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_until(lock, until, [this] { return m_stop.load(); });
}

void DecodeWorker::run()
{
    while (!m_stop.load()) {
        m_board->connecting(m_ticket);
        const FeedCause cause = session();
        countCpu();
        if (m_stop.load())
            return;
        const auto retryAt = Clock::now() + m_backoff.next();
        m_board->lost(m_ticket, cause, retryAt);
        waitUntil(retryAt);
    }
}

FeedCause DecodeWorker::session()
{
    Session s;
    s.input = std::make_unique<AvInput>(m_stop);
    FeedCause cause = s.input->open(m_source, m_options.connectTimeout);
    while (cause == FeedCause::None && !m_stop.load()) {
        // The first picture belongs to connecting: a live stream may have to wait for its next key picture.
        cause = s.input->next(s.pictures ? m_options.readTimeout : m_options.connectTimeout);
        if (cause == FeedCause::None)
            cause = onPicture(s);
        else if (cause == FeedCause::Ended && m_source.kind == SourceKind::File && s.pictures)
            cause = again(s);
    }
    return cause == FeedCause::Ended && !s.pictures ? FeedCause::NoVideo : cause;
}

FeedCause DecodeWorker::onPicture(Session& s)
{
    const AVFrame& frame = *s.input->frame();
    const auto pts = s.input->ptsUs();
    if (m_source.kind == SourceKind::File)
        pace(s, pts);
    if (!s.pictures)
        m_backoff.reset();
    s.pictures = true;
    const Freshness::Arrival arrival{contentHash(frame), pts};
    const bool isNew = m_board->arrived(m_ticket, arrival, QSize(frame.width, frame.height));
    const auto now = Clock::now();
    if (isNew && now >= s.nextPublish) {
        // A quarter of slack, so that a stream of just this rate is not halved by jitter.
        s.nextPublish = now + std::chrono::microseconds(static_cast<qint64>(0.75e6 / m_options.mostFps));
        const QImage image = s.scaler.toImage(frame, m_board->target());
        if (image.isNull())
            return FeedCause::BadStream;
        m_board->publish(m_ticket, image, pts.value_or(-1), 0);
    }
    countCpu();
    return FeedCause::None;
}

FeedCause DecodeWorker::again(Session& s)
{
    s.pts.reset();
    if (s.input->rewind())
        return FeedCause::None;
    s.input = std::make_unique<AvInput>(m_stop);
    return s.input->open(m_source, m_options.connectTimeout);
}

void DecodeWorker::pace(Session& s, std::optional<std::int64_t> pts)
{
    const auto now = Clock::now();
    std::chrono::microseconds step = kShortestFileStep;
    if (pts && s.pts && *pts > *s.pts)
        step =
            std::min<std::chrono::microseconds>(std::chrono::microseconds(*pts - *s.pts), kLongestFileStep);
    s.pts = pts;
    s.due += step;
    if (s.due < now - 200ms) // behind: go on from here, do not rush after lost time
        s.due = now;
    if (s.due > now)
        waitUntil(s.due);
}

void DecodeWorker::countCpu()
{
    const qint64 used = threadCpuUs();
    m_board->addCpu(used - m_cpuSeenUs);
    m_cpuSeenUs = used;
}

} // namespace coi::media
