// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

namespace coi::historian {

namespace {

constexpr std::size_t kMaxWaiting = 500;

} // namespace

Reader::Reader(std::unique_ptr<Db> journal, std::unique_ptr<Db> history)
    : m_journal(std::move(journal)), m_history(std::move(history)), m_thread([this] { run(); })
{
}

Reader::~Reader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

bool Reader::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.size() >= kMaxWaiting)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void Reader::run()
{
    HistoryReader history(*m_history, *m_journal);
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
            if (m_stop)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(*m_journal, history);
    }
}

} // namespace coi::historian
