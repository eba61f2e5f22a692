// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_store.h"
#include "migrations.h"
#include "reader.h"
#include "writer.h"

#include <coi/historian/historian.h>
#include <filesystem>

namespace coi::historian {

namespace {

namespace fs = std::filesystem;
using core::Errc;
using core::Error;

core::Result<std::unique_ptr<Db>> openForWriting(const std::string& path, const Schema& schema,
                                                 const char* pragmas)
{
    auto db = Db::open(path, Db::Mode::ReadWrite);
    if (!db)
        return db.error();
    // A file that is not ours, damaged or newer is recognised before anything is written to it.
    if (auto s = migrate(**db, schema); !s)
        return s.error();
    if (auto s = (*db)->exec(pragmas); !s)
        return s.error();
    return std::move(*db);
}

std::string fileOf(const HistorianOptions& o, const char* name)
{
    return (fs::path(o.dir) / name).string();
}

template <class Row, class F> core::Result<Row> readOnce(const std::string& path, F&& read)
{
    auto db = Db::open(path, Db::Mode::ReadOnly);
    if (!db)
        return db.error();
    return read(**db);
}

} // namespace

struct Historian::Impl
{
    HistorianOptions options;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Reader> reader;
};

Historian::Historian(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Historian::~Historian() = default;

core::Result<std::unique_ptr<Historian>> Historian::open(const HistorianOptions& options)
{
    std::error_code code;
    fs::create_directories(options.dir, code);
    if (code || !fs::is_directory(options.dir, code))
        return Error{Errc::Io, options.dir + ": can not be made or is not a directory" +
                                   (code ? ": " + code.message() : std::string{})};
    auto journal = openForWriting(fileOf(options, "journal.sqlite"), journalSchema(),
                                  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    if (!journal)
        return journal.error();
    auto history = openForWriting(fileOf(options, "history.sqlite"), historySchema(),
                                  "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    if (!history)
        return history.error();
    if (options.maxJournalPages > 0) {
        const std::string limit = "PRAGMA max_page_count = " + std::to_string(options.maxJournalPages);
        if (auto s = (*journal)->exec(limit.c_str()); !s)
            return s.error();
    }
    auto impl = std::make_unique<Impl>();
    impl->options = options;
    impl->writer = std::make_unique<Writer>(std::move(*journal), std::move(*history), options);
    auto readJournal = Db::open(fileOf(options, "journal.sqlite"), Db::Mode::ReadOnly);
    if (!readJournal)
        return readJournal.error();
    auto readHistory = Db::open(fileOf(options, "history.sqlite"), Db::Mode::ReadOnly);
    if (!readHistory)
        return readHistory.error();
    impl->reader = std::make_unique<Reader>(std::move(*readJournal), std::move(*readHistory));
    if (auto s = impl->writer->start(); !s)
        return s.error();
    return std::unique_ptr<Historian>(new Historian(std::move(impl)));
}

void Historian::journalCommand(const domain::CommandRecord& record, const domain::AuditRow& row,
                               QObject* context, Done done, const domain::OverrideChange& leases)
{
    m_impl->writer->post({[record, row, leases](JournalStore& s) {
                              core::Status put = s.putCommand(record);
                              if (put.ok())
                                  put = s.changeOverrides(leases);
                              return put.ok() ? s.addAudit(row) : put;
                          },
                          context, std::move(done), false});
}

void Historian::journalProgress(const domain::CommandRecord& record, std::optional<domain::AuditRow> row,
                                const domain::OverrideChange& leases)
{
    m_impl->writer->post({[record, row = std::move(row), leases](JournalStore& s) {
                              core::Status put = s.putCommand(record);
                              if (put.ok())
                                  put = s.changeOverrides(leases);
                              return put.ok() && row ? s.addAudit(*row) : put;
                          },
                          nullptr,
                          {},
                          true});
}

void Historian::recordLeases(const domain::AuditRow& row, const domain::OverrideChange& leases)
{
    m_impl->writer->post({[row, leases](JournalStore& s) {
                              const core::Status put = s.changeOverrides(leases);
                              return put.ok() ? s.addAudit(row) : put;
                          },
                          nullptr,
                          {},
                          true});
}

void Historian::recordAudit(const domain::AuditRow& row, QObject* context, Done done)
{
    const bool keep = !done; // nobody waits for the answer: it must not get lost
    m_impl->writer->post(
        {[row](JournalStore& s) { return s.addAudit(row); }, context, std::move(done), keep});
}

void Historian::recordAlarms(const std::vector<domain::Change>& changes,
                             const std::vector<domain::AlarmEvent>& events, QObject* context, Done done)
{
    m_impl->writer->post({[changes, events](JournalStore& s) {
                              core::Status status = core::Done{};
                              for (const domain::Change& c : changes) {
                                  if (const auto* alarm = std::get_if<domain::Alarm>(&c))
                                      status = s.putAlarm(*alarm);
                                  else if (const auto* e = std::get_if<domain::Erase>(&c);
                                           e && e->kind == domain::RecordKind::Alarm)
                                      status = s.eraseAlarm(e->id);
                                  if (!status.ok())
                                      return status;
                              }
                              for (const domain::AlarmEvent& e : events)
                                  if (status = s.addAlarmEvent(e); !status.ok())
                                      return status;
                              return status;
                          },
                          context, std::move(done), true});
}

bool Historian::addMinutes(std::vector<domain::MinuteRollup> minutes)
{
    return m_impl->writer->post(std::move(minutes));
}

bool Historian::addForecasts(std::vector<domain::StoredForecast> figures)
{
    return m_impl->writer->post(std::move(figures));
}

void Historian::forgetFrom(core::UtcTime from)
{
    m_impl->writer->forgetFrom(from);
}

core::Result<std::vector<domain::Alarm>> Historian::restoreAlarms()
{
    return readOnce<std::vector<domain::Alarm>>(fileOf(m_impl->options, "journal.sqlite"), readAlarms);
}

core::Result<std::vector<domain::CommandRecord>> Historian::loadOpenCommands()
{
    return readOnce<std::vector<domain::CommandRecord>>(fileOf(m_impl->options, "journal.sqlite"),
                                                        readOpenCommands);
}

core::Result<std::vector<domain::StandingOverride>> Historian::restoreOverrides()
{
    return readOnce<std::vector<domain::StandingOverride>>(fileOf(m_impl->options, "journal.sqlite"),
                                                           readOverrides);
}

core::Result<domain::Totals> Historian::restoreTotals(core::UtcTime midnight, core::UtcTime to)
{
    return readOnce<domain::Totals>(fileOf(m_impl->options, "history.sqlite"),
                                    [&](Db& db) { return readTotals(db, midnight, to); });
}

core::Result<std::vector<UserRow>> Historian::users()
{
    return readOnce<std::vector<UserRow>>(fileOf(m_impl->options, "journal.sqlite"), readUsers);
}

core::Result<std::vector<domain::StoredForecast>> Historian::openForecasts(core::UtcTime from)
{
    return readOnce<std::vector<domain::StoredForecast>>(fileOf(m_impl->options, "history.sqlite"),
                                                         [&](Db& db) { return readOpenForecasts(db, from); });
}

void Historian::putUser(const UserRow& user, const domain::AuditRow& row, QObject* context, Done done)
{
    m_impl->writer->post({[user, row](JournalStore& s) {
                              const core::Status put = s.putUser(user);
                              return put.ok() ? s.addAudit(row) : put;
                          },
                          context, std::move(done), false});
}

void Historian::query(const domain::HistoryQuery& query, QObject* context,
                      std::function<void(const domain::HistoryResult&)> done)
{
    const bool queued = m_impl->reader->post([=](Db&, HistoryReader& history) {
        deliver(context, [done, result = history.answer(query)] { done(result); });
    });
    if (!queued) {
        domain::HistoryResult busy;
        busy.id = query.id, busy.error = "too many questions at once";
        deliver(context, [done, busy] { done(busy); });
    }
}

void Historian::audit(const domain::AuditQuery& query, QObject* context,
                      std::function<void(const domain::AuditResult&)> done)
{
    const bool queued = m_impl->reader->post([=](Db& journal, HistoryReader&) {
        deliver(context, [done, result = readAudit(journal, query)] { done(result); });
    });
    if (!queued) {
        domain::AuditResult busy;
        busy.id = query.id, busy.error = "too many questions at once";
        deliver(context, [done, busy] { done(busy); });
    }
}

void Historian::alarmLog(const domain::AlarmLogQuery& query, QObject* context,
                         std::function<void(const domain::AlarmLogResult&)> done)
{
    const bool queued = m_impl->reader->post([=](Db& journal, HistoryReader&) {
        deliver(context, [done, result = readAlarmLog(journal, query)] { done(result); });
    });
    if (!queued)
        deliver(context, [done, id = query.id] { done({id, "too many questions at once", {}}); });
}

void Historian::forecastScores(const domain::ForecastScoreQuery& query, QObject* context,
                               std::function<void(const domain::ForecastScoreResult&)> done)
{
    const bool queued = m_impl->reader->post([=](Db&, HistoryReader& history) {
        deliver(context, [done, result = readScores(history.db(), query)] { done(result); });
    });
    if (!queued)
        deliver(context, [done, id = query.id] { done({id, "too many questions at once", {}}); });
}

bool Historian::writable() const
{
    return m_impl->writer->writable();
}

HistorianHealth Historian::health() const
{
    return m_impl->writer->health();
}

} // namespace coi::historian
