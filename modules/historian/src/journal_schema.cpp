// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_store.h"
#include "migrations.h"

#include <array>
#include <coi/historian/audit_chain.h>

namespace coi::historian {

namespace {

// Rows written before there was a chain are linked as they are found.
core::Status linkOldRows(Db& db)
{
    Statement read(db,
                   "SELECT seq, at, who, session, console, what, object, before, after, cause, command_id "
                   "FROM audit ORDER BY seq");
    Statement write(db, "UPDATE audit SET chain = ? WHERE seq = ?");
    std::string last = chainStart();
    for (;;) {
        const auto row = read.step();
        if (!row)
            return row.error();
        if (!*row)
            return core::Done{};
        const domain::AuditRow r = auditRowOf(read);
        last = chainHash(r, last);
        if (auto s = write.bindBlob(last).bind(r.seq).run(); !s)
            return s;
    }
}

constexpr std::array<Migration, 3> kSteps{{
    {1, "CREATE TABLE commands (id TEXT PRIMARY KEY, requested_at INTEGER NOT NULL, open INTEGER NOT NULL,"
        " status TEXT NOT NULL, target TEXT NOT NULL, object TEXT NOT NULL, action TEXT NOT NULL,"
        " who TEXT NOT NULL, record BLOB NOT NULL) WITHOUT ROWID;"
        "CREATE INDEX commands_open ON commands (requested_at) WHERE open = 1;"
        "CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL,"
        " session TEXT NOT NULL, console TEXT NOT NULL, what TEXT NOT NULL, object TEXT NOT NULL,"
        " before TEXT NOT NULL, after TEXT NOT NULL, cause TEXT NOT NULL, command_id TEXT NOT NULL);"
        "CREATE INDEX audit_object ON audit (object, seq);"
        "CREATE TABLE alarms (id TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE alarm_events (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, alarm TEXT NOT NULL,"
        " definition TEXT NOT NULL, object TEXT NOT NULL, priority TEXT NOT NULL, state TEXT NOT NULL,"
        " who TEXT NOT NULL, what TEXT NOT NULL, comment TEXT NOT NULL, level INTEGER NOT NULL);"
        "CREATE INDEX alarm_events_raised ON alarm_events (at, priority) WHERE what = 'raised';"
        "CREATE INDEX alarm_events_alarm ON alarm_events (alarm, seq);"},
    {2,
     "ALTER TABLE audit ADD COLUMN chain BLOB NOT NULL DEFAULT x'';"
     "CREATE TABLE users (name TEXT PRIMARY KEY, display_name TEXT NOT NULL, role TEXT NOT NULL,"
     " password_hash TEXT NOT NULL, disabled INTEGER NOT NULL) WITHOUT ROWID;"
     "CREATE TABLE probe (id INTEGER PRIMARY KEY, filler BLOB NOT NULL);",
     linkOldRows},
    {3, "CREATE TABLE overrides (command_id TEXT PRIMARY KEY, object TEXT NOT NULL, record BLOB NOT NULL)"
        " WITHOUT ROWID;"},
}};

} // namespace

const Schema& journalSchema()
{
    static const Schema schema{0x434f494a, "journal", kSteps}; // "COIJ"
    return schema;
}

} // namespace coi::historian
