// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include <algorithm>
#include <iterator>
#include <sqlite3.h>

namespace coi::historian {

namespace {

using core::Errc;
using core::Error;

constexpr std::size_t kGroup = 256;
constexpr std::size_t kMinutesPerCommit = 240;

// After one of these the file can not be trusted any more: a failed sync may have dropped what was written
// before, so trying again would report durability that is not there.
bool isFatal(int code)
{
    const int primary = code & 0xff;
    return code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC || primary == SQLITE_CORRUPT ||
           primary == SQLITE_NOTADB;
}

bool isStorage(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY:
    case SQLITE_NOMEM:
        return true;
    default:
        return isFatal(code);
    }
}

} // namespace

void deliver(QObject* context, std::function<void()> done)
{
    if (context && done)
        QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}

Writer::Writer(std::unique_ptr<Db> journal, std::unique_ptr<Db> history, const HistorianOptions& options)
    : m_options(options), m_journalDb(std::move(journal)), m_historyDb(std::move(history)),
      m_journal(*m_journalDb), m_history(*m_historyDb), m_forecasts(*m_historyDb)
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

core::Status Writer::start()
{
    if (auto s = m_journal.loadHead(); !s)
        return s;
    m_thread = std::thread([this] { run(); });
    return core::Done{};
}

void Writer::post(JournalJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_journalJobs.push_back(std::move(job));
        m_health.journalWaiting = m_journalJobs.size();
    }
    m_wake.notify_one();
}

bool Writer::post(std::vector<domain::MinuteRollup> minutes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_historyJobs.size() + minutes.size() > m_options.telemetryQueue) {
            m_health.telemetryDropped += minutes.size();
            return false;
        }
        std::move(minutes.begin(), minutes.end(), std::back_inserter(m_historyJobs));
    }
    m_wake.notify_one();
    return true;
}

bool Writer::post(std::vector<domain::StoredForecast> figures)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_historyJobs.size() >= m_options.telemetryQueue) {
            ++m_health.telemetryDropped;
            return false;
        }
        m_historyJobs.emplace_back(std::move(figures));
    }
    m_wake.notify_one();
    return true;
}

void Writer::forgetFrom(core::UtcTime from)
{
    {
        const std::lock_guard lock(m_mutex);
        m_historyJobs.emplace_back(from);
    }
    m_wake.notify_one();
}

bool Writer::writable() const
{
    const std::lock_guard lock(m_mutex);
    return m_health.writable;
}

HistorianHealth Writer::health() const
{
    const std::lock_guard lock(m_mutex);
    return m_health;
}

void Writer::run()
{
    std::deque<JournalJob> journal; // taken, not written yet
    std::deque<HistoryJob> history;
    const auto retry = std::chrono::milliseconds{m_options.retryMs};
    for (;;) {
        bool stop = false, writable = true;
        {
            std::unique_lock lock(m_mutex);
            const auto work = [&] { return m_stop || !m_journalJobs.empty() || !m_historyJobs.empty(); };
            if (m_health.writable && history.empty())
                m_wake.wait(lock, work);
            else
                m_wake.wait_for(lock, retry, [&] { return m_stop || !m_journalJobs.empty(); });
            std::move(m_journalJobs.begin(), m_journalJobs.end(), std::back_inserter(journal));
            m_journalJobs.clear();
            if (history.empty())
                history.swap(m_historyJobs);
            stop = m_stop;
            writable = m_health.writable;
        }
        if (!writable)
            probe();
        writeJournal(journal);
        writeHistory(history);
        const std::lock_guard lock(m_mutex);
        m_health.journalWaiting = journal.size() + m_journalJobs.size();
        if (stop && m_journalJobs.empty() && (m_historyJobs.empty() || !history.empty()))
            return;
    }
}

void Writer::writeJournal(std::deque<JournalJob>& jobs)
{
    while (!jobs.empty()) {
        if (const HistorianHealth h = health(); !h.writable)
            return refuse(jobs, {Errc::Io, h.error});
        const std::size_t count = std::min(jobs.size(), kGroup);
        core::Status s = writeGroup(jobs, count);
        if (!s && !isStorage(m_journalDb->lastCode()) && count > 1) {
            // One job of the group is at fault, not the disk: each by itself.
            for (std::size_t i = 0; i < count && health().writable; ++i) {
                s = writeGroup(jobs, 1);
                if (!s && isStorage(m_journalDb->lastCode()))
                    onFailure(s);
                else
                    settle(jobs, 1, s);
            }
            continue;
        }
        if (!s && isStorage(m_journalDb->lastCode())) {
            onFailure(s);
            continue;
        }
        settle(jobs, count, s);
    }
}

core::Status Writer::writeGroup(std::deque<JournalJob>& jobs, std::size_t count)
{
    core::Status status = core::Done{};
    int code = SQLITE_OK;
    {
        Transaction t(*m_journalDb);
        status = t.begin();
        for (std::size_t i = 0; status.ok() && i < count; ++i)
            status = jobs[i].write(m_journal);
        if (status.ok())
            status = t.commit();
        code = m_journalDb->lastCode();
    }
    if (!status.ok()) {
        (void)m_journal.loadHead();
        m_journalDb->setCode(code);
    }
    return status;
}

void Writer::settle(std::deque<JournalJob>& jobs, std::size_t count, const core::Status& status)
{
    for (std::size_t i = 0; i < count; ++i) {
        JournalJob job = std::move(jobs.front());
        jobs.pop_front();
        if (job.done)
            deliver(job.context, [done = std::move(job.done), status] { done(status); });
    }
    const std::lock_guard lock(m_mutex);
    if (status.ok())
        m_health.journalWritten += count;
    else
        m_health.error = status.error().text;
}

void Writer::onFailure(const core::Status& status)
{
    const std::lock_guard lock(m_mutex);
    m_health.writable = false;
    m_health.error = status.error().text;
    if (!isFatal(m_journalDb->lastCode()))
        return;
    m_health.failed = true;
    m_journalDb->keepWal(); // the next start reads it with its checksums; nothing is synced again
}

void Writer::refuse(std::deque<JournalJob>& jobs, const Error& error)
{
    std::deque<JournalJob> kept;
    for (JournalJob& job : jobs) {
        if (job.keep)
            kept.push_back(std::move(job));
        else if (job.done)
            deliver(job.context, [done = std::move(job.done), error] { done(error); });
    }
    jobs = std::move(kept);
}

void Writer::probe()
{
    if (health().failed)
        return;
    const core::Status s = m_journal.probe();
    if (!s)
        return onFailure(s);
    const std::lock_guard lock(m_mutex);
    m_health.writable = true;
    m_health.error.clear();
}

void Writer::writeHistory(std::deque<HistoryJob>& jobs)
{
    while (!jobs.empty()) {
        const std::size_t count = std::min(jobs.size(), kMinutesPerCommit);
        core::Status s = core::Done{};
        {
            Transaction t(*m_historyDb);
            s = t.begin();
            for (std::size_t i = 0; s.ok() && i < count; ++i)
                s = writeHistoryJob(jobs[i]);
            if (s.ok())
                s = t.commit();
        }
        const std::lock_guard lock(m_mutex);
        if (!s) { // stays queued; newer minutes are dropped when the queue is full
            m_health.error = s.error().text;
            return;
        }
        m_health.telemetryWritten += count;
        jobs.erase(jobs.begin(), jobs.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

core::Status Writer::writeForecasts(const std::vector<domain::StoredForecast>& figures)
{
    for (const domain::StoredForecast& f : figures) {
        if (auto s = m_forecasts.put(f); !s)
            return s;
        const auto day = std::chrono::floor<std::chrono::days>(f.madeAt);
        if (day.time_since_epoch().count() == m_purgedForecasts)
            continue;
        m_purgedForecasts = day.time_since_epoch().count();
        if (auto s = m_forecasts.dropBefore(day - std::chrono::days{m_options.keepMinutesDays}); !s)
            return s;
    }
    return core::Done{};
}

core::Status Writer::writeHistoryJob(const HistoryJob& job)
{
    if (const auto* from = std::get_if<core::UtcTime>(&job)) {
        if (auto s = m_forecasts.forgetOpen(); !s)
            return s;
        return m_history.forgetFrom(*from);
    }
    if (const auto* figures = std::get_if<std::vector<domain::StoredForecast>>(&job))
        return writeForecasts(*figures);
    const auto& minute = std::get<domain::MinuteRollup>(job);
    const auto day = std::chrono::floor<std::chrono::days>(minute.minute).time_since_epoch().count();
    if (day != m_purgedDay) {
        m_purgedDay = day;
        const std::int64_t keepFrom = (day - m_options.keepMinutesDays) * std::int64_t{86400};
        if (auto s = m_history.dropMinutesBefore(keepFrom); !s)
            return s;
    }
    return m_history.add(minute);
}

} // namespace coi::historian
