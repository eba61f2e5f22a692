// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of the gateway, in one directory: journal.sqlite (commands, audit, alarms, accounts; every
// commit reaches the disk before it is reported) and history.sqlite (figures per minute and per quarter of an
// hour; consistent, but the last seconds may be lost with the power). One thread of its own writes both,
// another one with read-only connections answers questions. All functions may be called from any one thread
// and never block on the disk, except open(), the destructor and the ones marked "reads".
//
// Callbacks arrive in the thread of `context`, through its event loop, in the order of the calls; `context`
// must outlive the historian.
//
// When the journal can not be written (disk full, read-only), new commands and audit rows are answered with
// an error and writable() is false: refuse commands, go on watching. Results of running commands and alarm
// events are kept in memory and written when there is room again, which is tried each second. After a failed
// sync nothing is written any more (failed()): end the process and start again.
//
//   auto h = Historian::open({.dir = "/var/lib/coi"});
//   if (!h) return fail(h.error());
//   (*h)->journalCommand(record, row, this, [=](const core::Status& s) { s.ok() ? dispatch() : refuse(); });
#pragma once
#include <QObject>
#include <coi/core/result.h>
#include <coi/domain/alarm.h>
#include <coi/domain/forecast_records.h>
#include <coi/domain/history.h>
#include <coi/domain/rollup.h>
#include <coi/domain/standing_override.h>
#include <coi/domain/state.h>
#include <functional>
#include <memory>

namespace coi::historian {

struct HistorianOptions
{
    std::string dir; // made when it does not exist
    // Minutes, two days: a field may tell its past at once. More are dropped and counted.
    std::size_t telemetryQueue = 3000;
    int retryMs = 1000;       // between attempts while not writable
    int maxJournalPages = 0;  // > 0: the journal may not grow beyond; for tests of a full disk
    int keepMinutesDays = 35; // quarters are kept for ever
};

struct HistorianHealth
{
    bool writable = true;
    bool failed = false;
    std::string error; // of the last failure
    std::uint64_t telemetryDropped = 0, telemetryWritten = 0;
    std::uint64_t journalWaiting = 0; // kept in memory until there is room
    std::uint64_t journalWritten = 0; // rows
};

// An account as stored: `passwordHash` is opaque here (a PHC string).
struct UserRow
{
    std::string name, displayName, role, passwordHash;
    bool disabled = false;
    bool operator==(const UserRow&) const = default;
};

class Historian
{
public:
    using Done = std::function<void(const core::Status&)>;

    // Reads. Makes or migrates the files. A file that is damaged or newer than this program is an error that
    // names file and cause; it is left as it is.
    static core::Result<std::unique_ptr<Historian>> open(const HistorianOptions& options);
    ~Historian(); // writes what is queued, then closes

    Historian(const Historian&) = delete;
    Historian& operator=(const Historian&) = delete;

    // The intention, before anything is sent: one transaction with its audit row (seq is given here) and the
    // lease it would begin. `done` says it is on the disk, or why not.
    void journalCommand(const domain::CommandRecord& record, const domain::AuditRow& row, QObject* context,
                        Done done, const domain::OverrideChange& leases = {});
    // What became of it; an audit row when it is a decision or an end; what leases began or ended with it.
    // Never refused.
    void journalProgress(const domain::CommandRecord& record, std::optional<domain::AuditRow> row,
                         const domain::OverrideChange& leases = {});
    // Leases that ended without a command. Never refused.
    void recordLeases(const domain::AuditRow& row, const domain::OverrideChange& leases);
    // A decision without a command (alarm handling, log-in, simulation control).
    void recordAudit(const domain::AuditRow& row, QObject* context = nullptr, Done done = {});
    // Alarm changes of one step with their events: `changes` may hold Alarm and Erase, others are ignored.
    // Never refused; `done` says when they are on the disk.
    void recordAlarms(const std::vector<domain::Change>& changes,
                      const std::vector<domain::AlarmEvent>& events, QObject* context = nullptr,
                      Done done = {});
    // False: the queue is full and the minutes were dropped.
    bool addMinutes(std::vector<domain::MinuteRollup> minutes);
    // New figures of forecasts, and those that have been observed, which take the place of the same without.
    // False: the queue is full and they were dropped.
    bool addForecasts(std::vector<domain::StoredForecast> figures);
    // A simulated day starts again: figures from this instant on are void.
    void forgetFrom(core::UtcTime from);

    // Reads. For the start, before anything is written.
    core::Result<std::vector<domain::Alarm>> restoreAlarms();
    core::Result<std::vector<domain::CommandRecord>> loadOpenCommands(); // not in a terminal state
    // Also those of open commands, which have not begun yet.
    core::Result<std::vector<domain::StandingOverride>> restoreOverrides();
    // Counters of the day that began at `midnight`, up to `to`: what Ingest::reset() takes.
    core::Result<domain::Totals> restoreTotals(core::UtcTime midnight, core::UtcTime to);
    core::Result<std::vector<UserRow>> users();
    // Figures of forecasts that nobody has observed yet and that are due after `from`.
    core::Result<std::vector<domain::StoredForecast>> openForecasts(core::UtcTime from);

    void putUser(const UserRow& user, const domain::AuditRow& row, QObject* context, Done done);

    // Answered by the reader thread; sees what was committed before. Plan metrics are not stored: an error
    // in the result (domain::answerPlan has them).
    void query(const domain::HistoryQuery& query, QObject* context,
               std::function<void(const domain::HistoryResult&)> done);
    void audit(const domain::AuditQuery& query, QObject* context,
               std::function<void(const domain::AuditResult&)> done);
    void alarmLog(const domain::AlarmLogQuery& query, QObject* context,
                  std::function<void(const domain::AlarmLogResult&)> done);

    void forecastScores(const domain::ForecastScoreQuery& query, QObject* context,
                        std::function<void(const domain::ForecastScoreResult&)> done);

    bool writable() const;
    HistorianHealth health() const;

private:
    struct Impl;
    explicit Historian(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace coi::historian
