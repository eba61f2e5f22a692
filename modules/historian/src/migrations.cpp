// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

namespace coi::historian {

namespace {

using core::Errc;
using core::Error;

constexpr std::int64_t kFullCheckPages =
    16384; // 64 MiB; larger files are checked page by page as they are read

Error fault(const Db& db, Errc code, std::string text)
{
    return {code, db.name() + ": " + std::move(text)};
}

core::Status checkSound(Db& db, const Schema& schema)
{
    const auto tables = db.number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    const auto id = db.number("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*tables > 0 && *id != schema.applicationId)
        return fault(db, Errc::Invalid, std::string("is a database, but not a COI ") + schema.what);
    const auto pages = db.number("PRAGMA page_count");
    if (!pages)
        return pages.error();
    if (*tables == 0 || *pages > kFullCheckPages)
        return core::Done{};
    Statement check(db, "PRAGMA quick_check(1)");
    const auto row = check.step();
    if (!row)
        return row.error();
    if (const std::string said = check.text(0); said != "ok")
        return fault(db, Errc::Invalid, "damaged: " + said);
    return core::Done{};
}

core::Result<int> versionOf(Db& db)
{
    const auto known =
        db.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'");
    if (!known)
        return known.error();
    if (*known == 0)
        return 0;
    const auto version = db.number("SELECT coalesce(max(version), 0) FROM schema_version");
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

core::Status applyStep(Db& db, const Schema& schema, const Migration& step)
{
    Transaction t(db);
    if (auto s = t.begin(); !s)
        return s;
    const std::string id = "PRAGMA application_id = " + std::to_string(schema.applicationId);
    if (auto s = db.exec(id.c_str()); !s)
        return s;
    if (auto s = db.exec("CREATE TABLE IF NOT EXISTS schema_version ("
                         "version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) WITHOUT ROWID");
        !s)
        return s;
    if (auto s = db.exec(step.sql); !s)
        return s;
    if (step.then)
        if (auto s = step.then(db); !s)
            return s;
    Statement done(db, "INSERT INTO schema_version VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
    if (auto s = done.bind(std::int64_t{step.version}).run(); !s)
        return s;
    return t.commit();
}

} // namespace

core::Status migrate(Db& db, const Schema& schema, int upTo)
{
    if (auto s = checkSound(db, schema); !s)
        return s;
    const auto version = versionOf(db);
    if (!version)
        return version.error();
    const int newest = schema.steps.back().version;
    if (*version > newest)
        return fault(db, Errc::Unsupported,
                     "schema version " + std::to_string(*version) + " is newer than this program knows (" +
                         std::to_string(newest) + ")");
    for (const Migration& step : schema.steps) {
        if (step.version <= *version || step.version > upTo)
            continue;
        if (auto s = applyStep(db, schema, step); !s)
            return fault(db, s.error().code,
                         "migration to version " + std::to_string(step.version) + ": " + s.error().text);
    }
    return core::Done{};
}

} // namespace coi::historian
