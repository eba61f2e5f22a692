// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/worker_reaper.h>

#include <algorithm>

namespace coi::media {
using namespace std::chrono_literals;

WorkerReaper::~WorkerReaper()
{
    waitAll(3s);
    for (Worker& w : m_workers)
        w.thread.detach();
}

void WorkerReaper::launch(std::function<void()> body)
{
    collect();
    auto done = std::make_shared<std::atomic<bool>>(false);
    std::thread thread([body = std::move(body), done]() mutable {
        body();
        body = nullptr; // everything it owns is gone before the thread counts as ended
        done->store(true, std::memory_order_release);
    });
    const std::lock_guard lock(m_mutex);
    m_workers.push_back({std::move(thread), std::move(done)});
}

int WorkerReaper::collect()
{
    const std::lock_guard lock(m_mutex);
    const auto ended = std::partition(m_workers.begin(), m_workers.end(), [](const Worker& w) {
        return !w.done->load(std::memory_order_acquire);
    });
    std::for_each(ended, m_workers.end(), [](Worker& w) { w.thread.join(); });
    m_workers.erase(ended, m_workers.end());
    return static_cast<int>(m_workers.size());
}

bool WorkerReaper::waitAll(std::chrono::milliseconds most)
{
    const auto until = std::chrono::steady_clock::now() + most;
    while (collect() > 0) {
        if (std::chrono::steady_clock::now() >= until)
            return false;
        std::this_thread::sleep_for(2ms);
    }
    return true;
}

} // namespace coi::media
