// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the stored history and their answers. A series has one value per bucket from `from` on; a
// bucket without data is empty, never 0.
#pragma once
#include <coi/domain/alarm.h>
#include <coi/domain/records.h>

namespace coi::domain {

enum class HistoryMetric : std::uint8_t {
    TravellersExit,
    TravellersEntry, // count per bucket
    VehiclesExit,
    VehiclesEntry,
    TravellersPlan,
    VehiclesPlan, // expected per bucket from the day's profile
    WaitP50,
    WaitP90,
    WaitP95,      // s; object: queue zone id, or "exit" / "entry"
    LaneServed,   // count per bucket; object: lane id
    ZoneCount,    // mean persons; object: zone id
    Clearance,    // s, one value per vehicle accepted (bucketS = 0), object: "" | "smart" | "traditional"
    AlarmsRaised, // count per bucket; object: "" or a priority code
    Availability, // mean share 0..1 that worked; object: a kind of kAvailabilityKinds
    LaneDown      // minutes per bucket in fault or out of service; object: lane id
};

struct HistoryQuery
{
    std::string id; // chosen by the client, comes back in the answer
    HistoryMetric metric = HistoryMetric::TravellersExit;
    std::string object;
    UtcTime from{}, to{};
    std::int32_t bucketS = 3600;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("metric", r.metric), f("object", r.object), f("from", r.from), f("to", r.to);
        f("bucketS", r.bucketS);
    }
    bool operator==(const HistoryQuery&) const = default;
};

struct HistoryResult
{
    std::string id, error; // error: empty when answered
    UtcTime from{};
    std::int32_t bucketS = 0;
    std::vector<std::optional<double>> values;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("error", r.error), f("from", r.from), f("bucketS", r.bucketS), f("values", r.values);
    }
    bool operator==(const HistoryResult&) const = default;
};

struct AuditRow
{ // one decision
    std::int64_t seq = 0;
    UtcTime at{};
    std::string who, session, console, what, object, before, after, cause, commandId;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("seq", r.seq), f("at", r.at), f("who", r.who), f("session", r.session), f("console", r.console);
        f("what", r.what), f("object", r.object), f("before", r.before), f("after", r.after),
            f("cause", r.cause);
        f("commandId", r.commandId);
    }
    bool operator==(const AuditRow&) const = default;
};

struct AuditQuery
{                           // newest first
    std::string id, object; // object: empty = all
    UtcTime from{}, to{};
    std::int32_t limit = 200;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("object", r.object), f("from", r.from), f("to", r.to), f("limit", r.limit);
    }
    bool operator==(const AuditQuery&) const = default;
};

struct AuditResult
{
    std::string id, error;
    std::vector<AuditRow> rows;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("error", r.error), f("rows", r.rows);
    }
    bool operator==(const AuditResult&) const = default;
};

struct AlarmLogQuery
{                          // steps in the life of alarms, newest first
    std::string id, alarm; // alarm: empty = all
    UtcTime from{}, to{};  // to: epoch = no end
    std::int32_t limit = 500;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("alarm", r.alarm), f("from", r.from), f("to", r.to), f("limit", r.limit);
    }
    bool operator==(const AlarmLogQuery&) const = default;
};

struct AlarmLogResult
{
    std::string id, error;
    std::vector<AlarmEvent> rows;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("error", r.error), f("rows", r.rows);
    }
    bool operator==(const AlarmLogResult&) const = default;
};

} // namespace coi::domain
