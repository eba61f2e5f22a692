// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_store.h"

#include <map>

namespace coi::historian {

namespace {

std::int64_t secondsOf(core::UtcTime t)
{
    return std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count();
}

std::int64_t quarterOf(std::int64_t t)
{
    return t - ((t % kQuarterS) + kQuarterS) % kQuarterS;
}

core::Status runWith(Db& db, const char* sql, std::int64_t value)
{
    return Statement(db, sql).bind(value).run();
}

std::string sql(const std::string& prefix, const char* rest)
{
    return "INSERT INTO " + prefix + rest;
}

core::Status mergeWaits(Db& db, std::int64_t from)
{
    std::map<std::pair<std::string, std::int64_t>, domain::WaitHistogram> quarters;
    Statement read(db, "SELECT object, t, bins FROM minute_waits WHERE t >= ?");
    read.bind(from);
    for (;;) {
        const auto row = read.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const auto h = domain::WaitHistogram::unpack(read.blob(2)))
            quarters[{read.text(0), quarterOf(read.integer(1))}].add(*h);
    }
    Statement write(db, "INSERT INTO quarter_waits VALUES (?, ?, ?)");
    for (const auto& [key, waits] : quarters)
        if (auto s = write.bind(key.first).bind(key.second).bindBlob(waits.packed()).run(); !s)
            return s;
    return core::Done{};
}

} // namespace

HistoryStore::Level::Level(Db& d, const std::string& prefix)
    : db(d), counts(d, sql(prefix, "_counts VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (t) DO UPDATE SET "
                                   "travellers_exit = travellers_exit + excluded.travellers_exit, "
                                   "travellers_entry = travellers_entry + excluded.travellers_entry, "
                                   "vehicles_exit = vehicles_exit + excluded.vehicles_exit, "
                                   "vehicles_entry = vehicles_entry + excluded.vehicles_entry, "
                                   "smart = smart + excluded.smart")
                           .c_str()),
      lanes(d, sql(prefix, "_lanes VALUES (?, ?, ?) ON CONFLICT (lane, t) DO UPDATE SET "
                           "served = served + excluded.served")
                   .c_str()),
      zones(d, sql(prefix, "_zones VALUES (?, ?, ?, ?) ON CONFLICT (zone, t) DO UPDATE SET "
                           "total = total + excluded.total, samples = samples + excluded.samples")
                   .c_str()),
      up(d, sql(prefix, "_up VALUES (?, ?, ?, ?) ON CONFLICT (kind, t) DO UPDATE SET "
                        "up = up + excluded.up, total = total + excluded.total")
                .c_str()),
      down(d, sql(prefix, "_down VALUES (?, ?, 1) ON CONFLICT (lane, t) DO UPDATE SET "
                          "minutes = minutes + excluded.minutes")
                  .c_str()),
      readWaits(d, ("SELECT bins FROM " + prefix + "_waits WHERE object = ? AND t = ?").c_str()),
      writeWaits(d, ("INSERT OR REPLACE INTO " + prefix + "_waits VALUES (?, ?, ?)").c_str())
{
}

core::Status HistoryStore::Level::addWaits(const std::string& object, std::int64_t t,
                                           const domain::WaitHistogram& waits)
{
    domain::WaitHistogram sum = waits;
    const auto row = readWaits.bind(object).bind(t).step();
    if (!row)
        return row.error();
    if (*row) {
        if (const auto before = domain::WaitHistogram::unpack(readWaits.blob(0)))
            sum.add(*before);
        readWaits.reset();
    }
    return writeWaits.bind(object).bind(t).bindBlob(sum.packed()).run();
}

core::Status HistoryStore::Level::add(std::int64_t t, const domain::MinuteRollup& m)
{
    counts.bind(t).bind(std::int64_t{m.travellersExit}).bind(std::int64_t{m.travellersEntry});
    counts.bind(std::int64_t{m.vehiclesExit}).bind(std::int64_t{m.vehiclesEntry});
    if (auto s = counts.bind(std::int64_t{m.smartVehicles}).run(); !s)
        return s;
    for (const auto& [lane, served] : m.lanes)
        if (auto s = lanes.bind(lane).bind(t).bind(std::int64_t{served}).run(); !s)
            return s;
    for (const auto& [zone, sample] : m.zones)
        if (auto s = zones.bind(zone).bind(t).bind(sample.sum).bind(std::int64_t{sample.samples}).run(); !s)
            return s;
    for (const auto& [kind, sample] : m.up)
        if (auto s = up.bind(kind).bind(t).bind(std::int64_t{sample.up}).bind(std::int64_t{sample.of}).run();
            !s)
            return s;
    for (const std::string& lane : m.down)
        if (auto s = down.bind(lane).bind(t).run(); !s)
            return s;
    for (const auto& [object, waits] : m.waits)
        if (auto s = addWaits(object, t, waits); !s)
            return s;
    return core::Done{};
}

HistoryStore::HistoryStore(Db& db)
    : m_db(db), m_minutes(db, "minute"), m_quarters(db, "quarter"),
      m_clearance(db, "INSERT INTO clearances VALUES (?, ?, ?)")
{
}

core::Status HistoryStore::add(const domain::MinuteRollup& m)
{
    const std::int64_t t = secondsOf(m.minute);
    if (auto s = m_minutes.add(t, m); !s)
        return s;
    if (auto s = m_quarters.add(quarterOf(t), m); !s)
        return s;
    for (const domain::ClearanceValue& c : m.clearances) {
        m_clearance.bind(core::toMs(c.at)).bind(std::int64_t{c.smart});
        if (auto s = m_clearance.bind(std::int64_t{c.seconds}).run(); !s)
            return s;
    }
    return core::Done{};
}

core::Status HistoryStore::forgetFrom(core::UtcTime from)
{
    if (auto s = runWith(m_db, "DELETE FROM clearances WHERE at >= ?", core::toMs(from)); !s)
        return s;
    const std::int64_t t = secondsOf(from), minute = t - ((t % kMinuteS) + kMinuteS) % kMinuteS;
    for (const char* statement :
         {"DELETE FROM minute_counts WHERE t >= ?", "DELETE FROM minute_lanes WHERE t >= ?",
          "DELETE FROM minute_zones WHERE t >= ?", "DELETE FROM minute_waits WHERE t >= ?",
          "DELETE FROM minute_up WHERE t >= ?", "DELETE FROM minute_down WHERE t >= ?"})
        if (auto s = runWith(m_db, statement, minute); !s)
            return s;
    if (auto s = rebuildUp(m_db, quarterOf(t)); !s)
        return s;
    return rebuildQuarters(m_db, quarterOf(t));
}

core::Status HistoryStore::rebuildQuarters(Db& db, std::int64_t t)
{
    for (const char* statement :
         {"DELETE FROM quarter_counts WHERE t >= ?", "DELETE FROM quarter_lanes WHERE t >= ?",
          "DELETE FROM quarter_zones WHERE t >= ?", "DELETE FROM quarter_waits WHERE t >= ?",
          "INSERT INTO quarter_counts SELECT t - t % 900, sum(travellers_exit), sum(travellers_entry), "
          "sum(vehicles_exit), sum(vehicles_entry), sum(smart) FROM minute_counts WHERE t >= ? GROUP BY 1",
          "INSERT INTO quarter_lanes SELECT lane, t - t % 900, sum(served) FROM minute_lanes WHERE t >= ? "
          "GROUP BY 1, 2",
          "INSERT INTO quarter_zones SELECT zone, t - t % 900, sum(total), sum(samples) FROM minute_zones "
          "WHERE t >= ? GROUP BY 1, 2"})
        if (auto s = runWith(db, statement, t); !s)
            return s;
    return mergeWaits(db, t);
}

core::Status HistoryStore::rebuildUp(Db& db, std::int64_t t)
{
    for (const char* statement :
         {"DELETE FROM quarter_up WHERE t >= ?", "DELETE FROM quarter_down WHERE t >= ?",
          "INSERT INTO quarter_up SELECT kind, t - t % 900, sum(up), sum(total) FROM minute_up "
          "WHERE t >= ? GROUP BY 1, 2",
          "INSERT INTO quarter_down SELECT lane, t - t % 900, sum(minutes) FROM minute_down "
          "WHERE t >= ? GROUP BY 1, 2"})
        if (auto s = runWith(db, statement, t); !s)
            return s;
    return core::Done{};
}

core::Status HistoryStore::dropMinutesBefore(std::int64_t t)
{
    for (const char* statement :
         {"DELETE FROM minute_counts WHERE t < ?", "DELETE FROM minute_lanes WHERE t < ?",
          "DELETE FROM minute_zones WHERE t < ?", "DELETE FROM minute_waits WHERE t < ?",
          "DELETE FROM minute_up WHERE t < ?", "DELETE FROM minute_down WHERE t < ?"})
        if (auto s = runWith(m_db, statement, t); !s)
            return s;
    return core::Done{};
}

} // namespace coi::historian
