// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_store.h"

#include "record_cbor.h"

#include <coi/historian/audit_chain.h>

namespace coi::historian {

using domain::codeOf;

domain::AuditRow auditRowOf(const Statement& s)
{
    domain::AuditRow r;
    r.seq = s.integer(0);
    r.at = core::fromMs(s.integer(1));
    int column = 2;
    for (std::string* text :
         {&r.who, &r.session, &r.console, &r.what, &r.object, &r.before, &r.after, &r.cause, &r.commandId})
        *text = s.text(column++);
    return r;
}

JournalStore::JournalStore(Db& db)
    : m_db(db),
      m_command(db, "INSERT INTO commands VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                    "open = excluded.open, status = excluded.status, record = excluded.record"),
      m_override(db, "INSERT OR REPLACE INTO overrides VALUES (?, ?, ?)"),
      m_endOverride(db, "DELETE FROM overrides WHERE command_id = ?"),
      m_audit(db, "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_alarm(db, "INSERT OR REPLACE INTO alarms VALUES (?, ?)"),
      m_eraseAlarm(db, "DELETE FROM alarms WHERE id = ?"),
      m_event(db, "INSERT INTO alarm_events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_user(db, "INSERT OR REPLACE INTO users VALUES (?, ?, ?, ?, ?)")
{
}

core::Status JournalStore::loadHead()
{
    Statement s(m_db, "SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1");
    const auto row = s.step();
    if (!row)
        return row.error();
    m_seq = *row ? s.integer(0) : 0;
    m_hash = *row ? s.blob(1) : chainStart();
    return core::Done{};
}

core::Status JournalStore::putCommand(const domain::CommandRecord& c)
{
    return m_command.bind(c.id)
        .bind(core::toMs(c.requestedAt))
        .bind(std::int64_t{!domain::isTerminal(c.status)})
        .bind(codeOf(c.status))
        .bind(codeOf(c.request.target))
        .bind(c.request.object)
        .bind(codeOf(c.request.action))
        .bind(c.by)
        .bindBlob(encodeRecord(c))
        .run();
}

core::Status JournalStore::changeOverrides(const domain::OverrideChange& change)
{
    for (const std::string& id : change.ended)
        if (auto s = m_endOverride.bind(id).run(); !s)
            return s;
    if (!change.begun)
        return core::Done{};
    return m_override.bind(change.begun->id)
        .bind(change.begun->request.object)
        .bindBlob(encodeRecord(*change.begun))
        .run();
}

core::Status JournalStore::addAudit(domain::AuditRow r)
{
    r.seq = m_seq + 1;
    const std::string hash = chainHash(r, m_hash);
    m_audit.bind(r.seq).bind(core::toMs(r.at));
    for (const std::string* text :
         {&r.who, &r.session, &r.console, &r.what, &r.object, &r.before, &r.after, &r.cause, &r.commandId})
        m_audit.bind(*text);
    if (auto s = m_audit.bindBlob(hash).run(); !s)
        return s;
    m_seq = r.seq;
    m_hash = hash;
    return core::Done{};
}

core::Status JournalStore::putAlarm(const domain::Alarm& a)
{
    return m_alarm.bind(a.id).bindBlob(encodeRecord(a)).run();
}

core::Status JournalStore::eraseAlarm(const std::string& id)
{
    return m_eraseAlarm.bind(id).run();
}

core::Status JournalStore::addAlarmEvent(const domain::AlarmEvent& e)
{
    return m_event.bind(core::toMs(e.note.at))
        .bind(e.alarm)
        .bind(e.definition)
        .bind(e.object)
        .bind(codeOf(e.priority))
        .bind(codeOf(e.state))
        .bind(e.note.who)
        .bind(e.note.what)
        .bind(e.note.comment)
        .bind(std::int64_t{e.note.level})
        .run();
}

core::Status JournalStore::putUser(const UserRow& u)
{
    return m_user.bind(u.name)
        .bind(u.displayName)
        .bind(u.role)
        .bind(u.passwordHash)
        .bind(std::int64_t{u.disabled})
        .run();
}

core::Status JournalStore::probe()
{
    {
        Transaction t(m_db);
        if (auto s = t.begin(); !s)
            return s;
        if (auto s = m_db.exec("INSERT OR REPLACE INTO probe VALUES (1, zeroblob(65536))"); !s)
            return s;
        if (auto s = t.commit(); !s)
            return s;
    }
    return m_db.exec("DELETE FROM probe"); // its pages are the reserve for the next rows
}

namespace {

// The records in the only column of `sql`; an unreadable one names its table.
template <class T> core::Result<std::vector<T>> readRecords(Db& db, const char* sql, const char* table)
{
    std::vector<T> out;
    Statement s(db, sql);
    for (;;) {
        const auto row = s.step();
        if (!row)
            return row.error();
        if (!*row)
            return out;
        auto record = decodeRecord<T>(s.blob(0));
        if (!record)
            return core::Error{core::Errc::Invalid, db.name() + ": " + table + ": " + record.error().text};
        out.push_back(*std::move(record));
    }
}

} // namespace

core::Result<std::vector<domain::Alarm>> readAlarms(Db& db)
{
    return readRecords<domain::Alarm>(db, "SELECT record FROM alarms ORDER BY id", "alarms");
}

core::Result<std::vector<domain::CommandRecord>> readOpenCommands(Db& db)
{
    return readRecords<domain::CommandRecord>(
        db, "SELECT record FROM commands WHERE open = 1 ORDER BY requested_at, id", "commands");
}

core::Result<std::vector<domain::StandingOverride>> readOverrides(Db& db)
{
    return readRecords<domain::StandingOverride>(db, "SELECT record FROM overrides ORDER BY command_id",
                                                 "overrides");
}

core::Result<std::vector<UserRow>> readUsers(Db& db)
{
    std::vector<UserRow> out;
    Statement s(db, "SELECT name, display_name, role, password_hash, disabled FROM users ORDER BY name");
    for (;;) {
        const auto row = s.step();
        if (!row)
            return row.error();
        if (!*row)
            return out;
        out.push_back({s.text(0), s.text(1), s.text(2), s.text(3), s.integer(4) != 0});
    }
}

namespace {
constexpr std::int32_t kMaxRows = 5000; // of one answer
}

domain::AuditResult readAudit(Db& db, const domain::AuditQuery& q)
{
    domain::AuditResult out;
    out.id = q.id;
    if (q.limit < 1 || q.limit > kMaxRows) {
        out.error = "limit: 1 to " + std::to_string(kMaxRows);
        return out;
    }
    std::string sql = "SELECT seq, at, who, session, console, what, object, before, after, cause, command_id "
                      "FROM audit WHERE at >= ? AND at < ?";
    if (!q.object.empty())
        sql += " AND object = ?";
    sql += " ORDER BY seq DESC LIMIT ?";
    Statement s(db, sql.c_str());
    s.bind(core::toMs(q.from));
    s.bind(q.to == core::UtcTime{} ? INT64_MAX : core::toMs(q.to));
    if (!q.object.empty())
        s.bind(q.object);
    s.bind(std::int64_t{q.limit});
    for (;;) {
        const auto row = s.step();
        if (!row) {
            out.error = row.error().text;
            return out;
        }
        if (!*row)
            return out;
        out.rows.push_back(auditRowOf(s));
    }
}

domain::AlarmLogResult readAlarmLog(Db& db, const domain::AlarmLogQuery& q)
{
    domain::AlarmLogResult out{q.id, {}, {}};
    if (q.limit < 1 || q.limit > kMaxRows) {
        out.error = "limit: 1 to " + std::to_string(kMaxRows);
        return out;
    }
    std::string sql = "SELECT alarm, definition, object, priority, state, at, who, what, comment, level "
                      "FROM alarm_events WHERE at >= ? AND at < ?";
    if (!q.alarm.empty())
        sql += " AND alarm = ?";
    sql += " ORDER BY seq DESC LIMIT ?";
    Statement s(db, sql.c_str());
    s.bind(core::toMs(q.from)).bind(q.to == core::UtcTime{} ? INT64_MAX : core::toMs(q.to));
    if (!q.alarm.empty())
        s.bind(q.alarm);
    s.bind(std::int64_t{q.limit});
    for (;;) {
        const auto row = s.step();
        if (!row)
            out.error = row.error().text;
        if (!row || !*row)
            return out;
        domain::AlarmEvent e{s.text(0), s.text(1), s.text(2), {}, {}, {}};
        const auto priority = domain::fromCode<domain::AlarmPriority>(s.text(3));
        const auto state = domain::fromCode<domain::AlarmState>(s.text(4));
        if (!priority || !state) {
            out.error = "alarm_events: unknown code " + (priority ? s.text(4) : s.text(3));
            out.rows.clear();
            return out;
        }
        e.priority = *priority, e.state = *state;
        e.note = {core::fromMs(s.integer(5)), s.text(6), s.text(7), s.text(8),
                  static_cast<std::int32_t>(s.integer(9))};
        out.rows.push_back(std::move(e));
    }
}

} // namespace coi::historian
