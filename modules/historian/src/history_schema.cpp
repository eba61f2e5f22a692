// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_store.h"
#include "migrations.h"

#include <array>

namespace coi::historian {

namespace {

// Quarters of an hour were added later: they are made from the minutes that are there.
core::Status fillQuarters(Db& db)
{
    return HistoryStore::rebuildQuarters(db, INT64_MIN);
}

// t is the start of the minute or quarter in seconds since 1970, UTC.
constexpr std::array<Migration, 4> kSteps{{
    {1, "CREATE TABLE minute_counts (t INTEGER PRIMARY KEY, travellers_exit INTEGER NOT NULL,"
        " travellers_entry INTEGER NOT NULL, vehicles_exit INTEGER NOT NULL, vehicles_entry INTEGER NOT NULL,"
        " smart INTEGER NOT NULL);"
        "CREATE TABLE minute_lanes (lane TEXT NOT NULL, t INTEGER NOT NULL, served INTEGER NOT NULL,"
        " PRIMARY KEY (lane, t)) WITHOUT ROWID;"
        "CREATE TABLE minute_zones (zone TEXT NOT NULL, t INTEGER NOT NULL, total INTEGER NOT NULL,"
        " samples INTEGER NOT NULL, PRIMARY KEY (zone, t)) WITHOUT ROWID;"
        "CREATE TABLE minute_waits (object TEXT NOT NULL, t INTEGER NOT NULL, bins BLOB NOT NULL,"
        " PRIMARY KEY (object, t)) WITHOUT ROWID;"
        "CREATE TABLE clearances (at INTEGER NOT NULL, smart INTEGER NOT NULL, seconds INTEGER NOT NULL);"
        "CREATE INDEX clearances_at ON clearances (at);"},
    {2,
     "CREATE TABLE quarter_counts (t INTEGER PRIMARY KEY, travellers_exit INTEGER NOT NULL,"
     " travellers_entry INTEGER NOT NULL, vehicles_exit INTEGER NOT NULL, vehicles_entry INTEGER NOT NULL,"
     " smart INTEGER NOT NULL);"
     "CREATE TABLE quarter_lanes (lane TEXT NOT NULL, t INTEGER NOT NULL, served INTEGER NOT NULL,"
     " PRIMARY KEY (lane, t)) WITHOUT ROWID;"
     "CREATE TABLE quarter_zones (zone TEXT NOT NULL, t INTEGER NOT NULL, total INTEGER NOT NULL,"
     " samples INTEGER NOT NULL, PRIMARY KEY (zone, t)) WITHOUT ROWID;"
     "CREATE TABLE quarter_waits (object TEXT NOT NULL, t INTEGER NOT NULL, bins BLOB NOT NULL,"
     " PRIMARY KEY (object, t)) WITHOUT ROWID;",
     fillQuarters},
    {3, "CREATE TABLE minute_up (kind TEXT NOT NULL, t INTEGER NOT NULL, up INTEGER NOT NULL,"
        " total INTEGER NOT NULL, PRIMARY KEY (kind, t)) WITHOUT ROWID;"
        "CREATE TABLE quarter_up (kind TEXT NOT NULL, t INTEGER NOT NULL, up INTEGER NOT NULL,"
        " total INTEGER NOT NULL, PRIMARY KEY (kind, t)) WITHOUT ROWID;"
        "CREATE TABLE minute_down (lane TEXT NOT NULL, t INTEGER NOT NULL, minutes INTEGER NOT NULL,"
        " PRIMARY KEY (lane, t)) WITHOUT ROWID;"
        "CREATE TABLE quarter_down (lane TEXT NOT NULL, t INTEGER NOT NULL, minutes INTEGER NOT NULL,"
        " PRIMARY KEY (lane, t)) WITHOUT ROWID;"},
    // made in milliseconds since 1970; quantity as ForecastQuantity; observed when its time has come.
    {4,
     "CREATE TABLE forecasts (made INTEGER NOT NULL, place TEXT NOT NULL, quantity INTEGER NOT NULL,"
     " lead INTEGER NOT NULL, mean REAL NOT NULL, low REAL NOT NULL, high REAL NOT NULL,"
     " over_limit REAL NOT NULL, observed REAL, PRIMARY KEY (made, place, quantity, lead)) WITHOUT ROWID;"},
}};

} // namespace

const Schema& historySchema()
{
    static const Schema schema{0x434f4948, "history", kSteps}; // "COIH"
    return schema;
}

} // namespace coi::historian
