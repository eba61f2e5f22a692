// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_reader.h"

#include "history_store.h"

#include <algorithm>
#include <cmath>
#include <coi/domain/plan.h>
#include <coi/domain/rollup.h>
#include <map>

namespace coi::historian {

namespace {

using domain::HistoryMetric;
using domain::HistoryQuery;

std::int64_t secondsOf(core::UtcTime t)
{
    return std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count();
}

std::string checkQuery(const HistoryQuery& q)
{
    if (q.to <= q.from)
        return "period: `to` must be after `from`";
    if (q.metric == HistoryMetric::Clearance)
        return q.bucketS == 0 ? "" : "bucket: clearance has single values, bucketS = 0";
    if (q.bucketS < kMinuteS)
        return "bucket: at least 60 s";
    if ((q.to - q.from) / std::chrono::seconds{q.bucketS} >= domain::kMaxBuckets)
        return "period: more than " + std::to_string(domain::kMaxBuckets) + " buckets";
    return {};
}

// Quarters answer when every bucket begins and ends at one.
std::string tableFor(const HistoryQuery& q, const char* name)
{
    const bool quarters = q.bucketS % kQuarterS == 0 && secondsOf(q.from) % kQuarterS == 0;
    return std::string(quarters ? "quarter_" : "minute_") + name;
}

// Rows of `sql` with the time in column 0; the period is bound after `object`.
template <class F>
core::Status eachRow(Db& db, const std::string& sql, const std::string* object, const HistoryQuery& q, F&& f)
{
    Statement s(db, sql.c_str());
    if (object)
        s.bind(*object);
    s.bind(secondsOf(q.from)).bind(secondsOf(q.to));
    for (;;) {
        const auto row = s.step();
        if (!row)
            return row.error();
        if (!*row)
            return core::Done{};
        f(static_cast<std::size_t>((s.integer(0) - secondsOf(q.from)) / q.bucketS), s);
    }
}

void addTo(std::optional<double>& value, double more)
{
    value = value.value_or(0) + more;
}

} // namespace

domain::HistoryResult HistoryReader::answer(const HistoryQuery& q)
{
    domain::HistoryResult out{
        .id = q.id, .error = checkQuery(q), .from = q.from, .bucketS = q.bucketS, .values = {}};
    if (!out.error.empty())
        return out;
    if (q.bucketS > 0) {
        const auto step = std::chrono::seconds{q.bucketS};
        out.values.resize(static_cast<std::size_t>((q.to - q.from + step - core::Millis{1}) / step));
    }
    if (core::Status s = read(q, out.values); !s) {
        out.error = s.error().text;
        out.values.clear();
    }
    return out;
}

core::Status HistoryReader::read(const HistoryQuery& q, Values& out)
{
    switch (q.metric) {
    case HistoryMetric::TravellersExit:
        return counts(q, "travellers_exit", out);
    case HistoryMetric::TravellersEntry:
        return counts(q, "travellers_entry", out);
    case HistoryMetric::VehiclesExit:
        return counts(q, "vehicles_exit", out);
    case HistoryMetric::VehiclesEntry:
        return counts(q, "vehicles_entry", out);
    case HistoryMetric::WaitP50:
        return waits(q, 0.5, out);
    case HistoryMetric::WaitP90:
        return waits(q, 0.9, out);
    case HistoryMetric::WaitP95:
        return waits(q, 0.95, out);
    case HistoryMetric::LaneServed:
        return lane(q, out);
    case HistoryMetric::ZoneCount:
        return zone(q, out);
    case HistoryMetric::Clearance:
        return clearances(q, out);
    case HistoryMetric::AlarmsRaised:
        return alarms(q, out);
    case HistoryMetric::Availability:
        return availability(q, out);
    case HistoryMetric::LaneDown:
        return laneDown(q, out);
    case HistoryMetric::TravellersPlan:
    case HistoryMetric::VehiclesPlan:
        break;
    }
    return core::Error{core::Errc::Unsupported, "not stored: plan figures come from the flows"};
}

core::Status HistoryReader::counts(const HistoryQuery& q, const char* column, Values& out)
{
    const std::string sql =
        std::string("SELECT t, ") + column + " FROM " + tableFor(q, "counts") + " WHERE t >= ? AND t < ?";
    return eachRow(m_history, sql, nullptr, q, [&](std::size_t bucket, const Statement& s) {
        addTo(out[bucket], static_cast<double>(s.integer(1)));
    });
}

core::Status HistoryReader::watched(const HistoryQuery& q, Values& out)
{
    const std::string sql = "SELECT t FROM " + tableFor(q, "counts") + " WHERE t >= ? AND t < ?";
    return eachRow(m_history, sql, nullptr, q,
                   [&](std::size_t bucket, const Statement&) { out[bucket] = 0; });
}

core::Status HistoryReader::lane(const HistoryQuery& q, Values& out)
{
    if (auto s = watched(q, out); !s)
        return s;
    const std::string sql =
        "SELECT t, served FROM " + tableFor(q, "lanes") + " WHERE lane = ? AND t >= ? AND t < ?";
    return eachRow(m_history, sql, &q.object, q, [&](std::size_t bucket, const Statement& s) {
        addTo(out[bucket], static_cast<double>(s.integer(1)));
    });
}

core::Status HistoryReader::zone(const HistoryQuery& q, Values& out)
{
    std::vector<std::int64_t> samples(out.size());
    const std::string sql =
        "SELECT t, total, samples FROM " + tableFor(q, "zones") + " WHERE zone = ? AND t >= ? AND t < ?";
    auto s = eachRow(m_history, sql, &q.object, q, [&](std::size_t bucket, const Statement& row) {
        addTo(out[bucket], static_cast<double>(row.integer(1)));
        samples[bucket] += row.integer(2);
    });
    for (std::size_t i = 0; i < out.size(); ++i)
        if (out[i] && samples[i] > 0)
            *out[i] /= static_cast<double>(samples[i]);
    return s;
}

core::Status HistoryReader::availability(const HistoryQuery& q, Values& out)
{
    const auto& kinds = domain::kAvailabilityKinds;
    if (std::find(kinds.begin(), kinds.end(), q.object) == kinds.end())
        return core::Error{core::Errc::Invalid, "object: a kind of kAvailabilityKinds"};
    std::vector<std::int64_t> total(out.size());
    const std::string sql =
        "SELECT t, up, total FROM " + tableFor(q, "up") + " WHERE kind = ? AND t >= ? AND t < ?";
    auto s = eachRow(m_history, sql, &q.object, q, [&](std::size_t bucket, const Statement& row) {
        addTo(out[bucket], static_cast<double>(row.integer(1)));
        total[bucket] += row.integer(2);
    });
    for (std::size_t i = 0; i < out.size(); ++i)
        if (out[i] && total[i] > 0)
            *out[i] /= static_cast<double>(total[i]);
    return s;
}

core::Status HistoryReader::laneDown(const HistoryQuery& q, Values& out)
{
    if (auto s = watched(q, out); !s)
        return s;
    const std::string sql =
        "SELECT t, minutes FROM " + tableFor(q, "down") + " WHERE lane = ? AND t >= ? AND t < ?";
    return eachRow(m_history, sql, &q.object, q, [&](std::size_t bucket, const Statement& s) {
        addTo(out[bucket], static_cast<double>(s.integer(1)));
    });
}

core::Status HistoryReader::waits(const HistoryQuery& q, double share, Values& out)
{
    std::map<std::size_t, domain::WaitHistogram> buckets;
    const std::string sql =
        "SELECT t, bins FROM " + tableFor(q, "waits") + " WHERE object = ? AND t >= ? AND t < ?";
    auto s = eachRow(m_history, sql, &q.object, q, [&](std::size_t bucket, const Statement& row) {
        if (const auto h = domain::WaitHistogram::unpack(row.blob(1)))
            buckets[bucket].add(*h);
    });
    for (const auto& [bucket, waits] : buckets)
        if (waits.count() > 0)
            out[bucket] = std::round(waits.percentile(share) * 10) / 10;
    return s;
}

core::Status HistoryReader::clearances(const HistoryQuery& q, Values& out)
{
    if (!q.object.empty() && q.object != "smart" && q.object != "traditional")
        return core::Error{core::Errc::Invalid, "object: empty, smart or traditional"};
    std::string sql = "SELECT seconds FROM clearances WHERE at >= ? AND at < ?";
    if (!q.object.empty())
        sql += q.object == "smart" ? " AND smart = 1" : " AND smart = 0";
    sql += " ORDER BY at LIMIT " + std::to_string(domain::kMaxBuckets);
    Statement s(m_history, sql.c_str());
    s.bind(core::toMs(q.from)).bind(core::toMs(q.to));
    for (;;) {
        const auto row = s.step();
        if (!row)
            return row.error();
        if (!*row)
            return core::Done{};
        out.emplace_back(static_cast<double>(s.integer(0)));
    }
}

core::Status HistoryReader::alarms(const HistoryQuery& q, Values& out)
{
    if (!q.object.empty() && !domain::fromCode<domain::AlarmPriority>(q.object))
        return core::Error{core::Errc::Invalid, "object: empty or a priority"};
    if (auto s = watched(q, out); !s)
        return s;
    std::string sql = "SELECT at / 1000 FROM alarm_events WHERE what = 'raised'";
    sql += q.object.empty() ? " AND at >= ? * 1000 AND at < ? * 1000"
                            : " AND priority = ? AND at >= ? * 1000 AND at < ? * 1000";
    return eachRow(m_journal, sql, q.object.empty() ? nullptr : &q.object, q,
                   [&](std::size_t bucket, const Statement&) { addTo(out[bucket], 1); });
}

core::Result<domain::Totals> readTotals(Db& history, core::UtcTime from, core::UtcTime to)
{
    Statement s(history, "SELECT coalesce(sum(travellers_exit), 0), coalesce(sum(travellers_entry), 0), "
                         "coalesce(sum(vehicles_exit), 0), coalesce(sum(vehicles_entry), 0), "
                         "coalesce(sum(smart), 0) FROM minute_counts WHERE t >= ? AND t < ?");
    const auto row = s.bind(secondsOf(from)).bind(secondsOf(to)).step();
    if (!row)
        return row.error();
    domain::Totals t;
    t.travellersExit = static_cast<std::int32_t>(s.integer(0));
    t.travellersEntry = static_cast<std::int32_t>(s.integer(1));
    t.vehiclesExit = static_cast<std::int32_t>(s.integer(2));
    t.vehiclesEntry = static_cast<std::int32_t>(s.integer(3));
    t.smartVehicles = static_cast<std::int32_t>(s.integer(4));
    s.reset();
    return t;
}

} // namespace coi::historian
