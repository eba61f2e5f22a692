// SPDX-License-Identifier: GPL-3.0-or-later
// What one decoder thread does: connect, decode, publish, and again after a failure. run() is the thread's
// body; stop() may be called from any thread and returns at once.
#pragma once
#include <atomic>
#include <condition_variable>

#include "backoff.h"
#include "feed_board.h"

namespace coi::media {

class AvInput;
class AvScaler;

class DecodeWorker
{
public:
    DecodeWorker(CameraSource source, FeedOptions options, std::shared_ptr<FeedBoard> board,
                 FeedBoard::Ticket ticket);

    void run();
    void stop();

private:
    struct Session;
    FeedCause session();
    FeedCause onPicture(Session& s);
    FeedCause again(Session& s);
    bool waitUntil(std::chrono::steady_clock::time_point until);
    void pace(Session& s, std::optional<std::int64_t> pts);
    void countCpu();

    const CameraSource m_source;
    const FeedOptions m_options;
    const std::shared_ptr<FeedBoard> m_board;
    const FeedBoard::Ticket m_ticket;
    Backoff m_backoff;
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    qint64 m_cpuSeenUs = 0;
};

qint64 threadCpuUs();

} // namespace coi::media
