// SPDX-License-Identifier: GPL-3.0-or-later
// Records of lanes, gates that stand alone, queue zones and stations. Rules for records: record_fields.h.
#pragma once
#include <coi/domain/record_fields.h>

namespace coi::domain {

// A rate of a lane or queue is that of the last full minutes, so many, and the one under way.
inline constexpr int kRateMinutes = 15;

struct DeviceState
{
    DeviceKind kind = DeviceKind::FaceCamera;
    DeviceHealth health = DeviceHealth::Ok;
    template <class S, class F> static void fields(S& r, F&& f) { f("kind", r.kind), f("health", r.health); }
    bool operator==(const DeviceState&) const = default;
};

// A leased override: reverts by itself at `ends`, by the command `revert`.
struct Lease
{
    std::string commandId;
    std::string by;
    UtcTime ends{};
    CommandAction revert = CommandAction::Close;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("commandId", r.commandId), f("by", r.by), f("ends", r.ends), f("revert", r.revert);
    }
    bool operator==(const Lease&) const = default;
};

struct LaneState
{
    std::string id;
    LaneStatus status = LaneStatus::Unknown;
    Direction direction = Direction::Exit;
    BarrierPosition barrier = BarrierPosition::Unknown;
    std::int32_t positionPct = 0; // of the moving barrier or doors, 100 = open
    std::int32_t queue = 0;       // persons or vehicles waiting for this lane (its share of a common queue)
    std::int32_t waitS = -1;      // queue / service rate, smoothed over 60 s
    double servedPerHour = 0;     // of kRateMinutes
    std::int32_t servedToday = 0;
    bool staffed = true;
    bool occupied = false; // somebody is inside
    std::vector<DeviceState> devices;
    std::string note; // "WO-2231 until 17:00", "No officer planned"
    GateResult lastResult =
        GateResult::Accept; // a watch-list hit or tailgating is given in a flush of its own
    UtcTime lastResultAt{};
    std::string lastPlate; // ANPR, truck lanes
    std::optional<Lease> lease;
    std::string changedBy; // of the last change of status; empty: by the lane itself
    UtcTime changedAt{};
    UtcTime observedAt{}; // when the field last said anything about it
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("status", r.status), f("direction", r.direction), f("barrier", r.barrier);
        f("positionPct", r.positionPct), f("queue", r.queue), f("waitS", r.waitS),
            f("servedPerHour", r.servedPerHour);
        f("servedToday", r.servedToday), f("staffed", r.staffed), f("occupied", r.occupied),
            f("devices", r.devices);
        f("note", r.note), f("lastResult", r.lastResult), f("lastResultAt", r.lastResultAt),
            f("lastPlate", r.lastPlate), f("lease", r.lease);
        f("changedBy", r.changedBy), f("changedAt", r.changedAt), f("observedAt", r.observedAt);
    }
    bool operator==(const LaneState&) const = default;
};

struct GateState
{
    std::string id;
    LaneStatus status = LaneStatus::Unknown;
    BarrierPosition barrier = BarrierPosition::Unknown;
    bool reported = false; // by the counterpart, not measured
    std::string note;
    std::optional<Lease> lease;
    std::string changedBy;
    UtcTime changedAt{}, observedAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("status", r.status), f("barrier", r.barrier), f("reported", r.reported),
            f("note", r.note);
        f("lease", r.lease), f("changedBy", r.changedBy), f("changedAt", r.changedAt),
            f("observedAt", r.observedAt);
    }
    bool operator==(const GateState&) const = default;
};

struct ZoneState
{ // a queue zone
    std::string id;
    std::int32_t count = 0; // smoothed over 60 s
    double m2PerPerson = 0; // of the densest quarter of the occupied cells; 0 when empty
    Los los = Los::A;
    std::int32_t waitS = -1;                       // Little: count / served rate
    double arrivingPerHour = 0, servedPerHour = 0; // of kRateMinutes
    UtcTime losSince{}, observedAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("count", r.count), f("m2PerPerson", r.m2PerPerson), f("los", r.los),
            f("waitS", r.waitS);
        f("arrivingPerHour", r.arrivingPerHour), f("servedPerHour", r.servedPerHour),
            f("losSince", r.losSince);
        f("observedAt", r.observedAt);
    }
    bool operator==(const ZoneState&) const = default;
};

struct StationState
{
    std::string id;
    std::int32_t waiting = 0, inService = 0, openServers = 0;
    std::int32_t waitS = -1;
    std::int32_t exitWaitS = -1, entryWaitS = -1; // by direction, where one hall serves both
    std::int32_t doneToday = 0;
    bool faulty = false, reported = false;
    std::string note;
    UtcTime observedAt{};
    std::int32_t stored = -1; // places taken by goods, of StationSpec::capacity; -1: it stores none
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("waiting", r.waiting), f("inService", r.inService), f("openServers", r.openServers);
        f("waitS", r.waitS), f("exitWaitS", r.exitWaitS), f("entryWaitS", r.entryWaitS);
        f("doneToday", r.doneToday), f("faulty", r.faulty), f("reported", r.reported);
        f("note", r.note), f("observedAt", r.observedAt), f("stored", r.stored);
    }
    bool operator==(const StationState&) const = default;
};

} // namespace coi::domain
