// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that answers questions, on read-only connections. post() may be called from any thread.
#pragma once
#include "history_reader.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace coi::historian {

class Reader
{
public:
    Reader(std::unique_ptr<Db> journal, std::unique_ptr<Db> history);
    ~Reader(); // questions that are still queued are not answered

    using Job = std::function<void(Db& journal, HistoryReader& history)>;
    bool post(Job job); // false: too many questions are waiting

private:
    void run();

    std::unique_ptr<Db> m_journal, m_history;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace coi::historian
