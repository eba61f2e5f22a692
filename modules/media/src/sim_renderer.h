// SPDX-License-Identifier: GPL-3.0-or-later
// One thread that draws all simulated cameras which are shown, the longest waiting one first (sim_pacer.h).
// Thread-safe. A view that has not changed is drawn again only now and then: clock and sensor noise go on, as
// with a real camera.
#pragma once
#include <condition_variable>
#include <map>
#include <thread>

#include "feed_board.h"
#include "sim_pacer.h"
#include <coi/media/sim_painter.h>

namespace coi::media {

class SimRenderer
{
public:
    struct Rates
    {
        double fps = 10;
        double idleFps = 2;
    };
    explicit SimRenderer(Rates rates);
    ~SimRenderer();
    SimRenderer(const SimRenderer&) = delete;
    SimRenderer& operator=(const SimRenderer&) = delete;

    void setProvider(std::shared_ptr<SimSceneProvider> provider);
    void add(const QString& cameraId, std::shared_ptr<FeedBoard> board, FeedBoard::Ticket ticket);
    void remove(const std::shared_ptr<FeedBoard>& board);

private:
    using Instant = std::chrono::steady_clock::time_point;
    struct Shown;
    void run();
    // The longest waiting camera; none: stop. Waits until its turn has come.
    std::shared_ptr<Shown> await(std::shared_ptr<SimSceneProvider>* provider);
    void draw(Shown& camera, SimSceneProvider* provider, Instant now);
    void lost(Shown& camera, FeedCause cause);

    const Rates m_rates;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::shared_ptr<SimSceneProvider> m_provider;
    std::map<FeedBoard*, std::shared_ptr<Shown>> m_shown;
    SimPacer m_pacer;           // of the thread alone
    SimPacer::Span m_longest{}; // wait of the camera in work; of the thread alone
    std::thread m_thread;
    bool m_stop = false;
};

} // namespace coi::media
