// SPDX-License-Identifier: GPL-3.0-or-later
// Takes over threads that were told to end, so that whoever told them need not wait. Thread-safe. The
// destructor waits a bounded time; a thread stuck in a system call (name resolution) is then left to itself:
// workers hold everything they touch by shared ownership.
#pragma once
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace coi::media {

class WorkerReaper
{
public:
    WorkerReaper() = default;
    ~WorkerReaper();
    WorkerReaper(const WorkerReaper&) = delete;
    WorkerReaper& operator=(const WorkerReaper&) = delete;

    /// Runs the body in a new thread that the reaper owns from now on.
    void launch(std::function<void()> body);
    /// Joins what has ended and returns how many threads still run.
    int collect();
    /// True if all threads ended in time.
    bool waitAll(std::chrono::milliseconds most);

private:
    struct Worker
    {
        std::thread thread;
        std::shared_ptr<std::atomic<bool>> done;
    };
    std::mutex m_mutex;
    std::vector<Worker> m_workers;
};

} // namespace coi::media
