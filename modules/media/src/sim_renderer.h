// SPDX-License-Identifier: GPL-3.0-or-later
// One thread that draws all simulated cameras which are shown. Thread-safe. A view that has not changed is
// drawn again only now and then: clock and sensor noise go on, as with a real camera.
#pragma once
#include <condition_variable>
#include <map>
#include <thread>

#include "feed_board.h"
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
    void draw(Shown& camera, SimSceneProvider* provider, Instant now);
    void lost(Shown& camera, FeedCause cause);
    std::vector<std::shared_ptr<Shown>> shown(std::shared_ptr<SimSceneProvider>* provider);

    const Rates m_rates;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::shared_ptr<SimSceneProvider> m_provider;
    std::map<FeedBoard*, std::shared_ptr<Shown>> m_shown;
    std::thread m_thread;
    bool m_stop = false;
};

} // namespace coi::media
