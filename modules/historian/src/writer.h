// SPDX-License-Identifier: GPL-3.0-or-later
// The only thread that writes or checkpoints the two databases. Journal jobs are taken in order and committed
// in groups; what was decided must not be lost, what was only measured may be. post*() may be called from any
// thread and never waits for the disk.
#pragma once
#include "forecast_store.h"
#include "history_store.h"
#include "journal_store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace coi::historian {

struct JournalJob
{
    std::function<core::Status(JournalStore&)> write;
    QObject* context = nullptr;
    Historian::Done done; // empty: nobody waits
    bool keep = false;    // true: kept in memory while the disk is full; false: refused
};

using HistoryJob =
    std::variant<domain::MinuteRollup, std::vector<domain::StoredForecast>, core::UtcTime /* forget from */>;

class Writer
{
public:
    Writer(std::unique_ptr<Db> journal, std::unique_ptr<Db> history, const HistorianOptions& options);
    ~Writer(); // writes what is queued
    core::Status start();

    void post(JournalJob job);
    bool post(std::vector<domain::MinuteRollup> minutes);
    bool post(std::vector<domain::StoredForecast> figures);
    void forgetFrom(core::UtcTime from);
    bool writable() const;
    HistorianHealth health() const;

private:
    void run();
    void writeJournal(std::deque<JournalJob>& jobs);
    core::Status writeGroup(std::deque<JournalJob>& jobs, std::size_t count);
    void settle(std::deque<JournalJob>& jobs, std::size_t count, const core::Status& status);
    void onFailure(const core::Status& status);
    void refuse(std::deque<JournalJob>& jobs, const core::Error& error);
    void probe();
    void writeHistory(std::deque<HistoryJob>& jobs);
    core::Status writeHistoryJob(const HistoryJob& job);
    core::Status writeForecasts(const std::vector<domain::StoredForecast>& figures);

    const HistorianOptions m_options;
    std::unique_ptr<Db> m_journalDb, m_historyDb;
    JournalStore m_journal;
    HistoryStore m_history;
    ForecastStore m_forecasts;
    std::int64_t m_purgedDay = 0, m_purgedForecasts = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<JournalJob> m_journalJobs;
    std::deque<HistoryJob> m_historyJobs;
    HistorianHealth m_health;
    bool m_stop = false;
    std::thread m_thread;
};

// Runs `done` in the thread of `context`.
void deliver(QObject* context, std::function<void()> done);

} // namespace coi::historian
