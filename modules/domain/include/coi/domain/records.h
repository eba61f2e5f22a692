// SPDX-License-Identifier: GPL-3.0-or-later
// The small records State is made of. A record is replaced whole, never patched; `id` is its key. fields()
// lists every member once, in wire order: codec, digest, comparison and history are made from it, so a member
// without a line there does not exist outside the process. Times are UTC instants, durations carry their unit
// in the name, -1 = not known.
//
//   template <class Self, class F> static void fields(Self& r, F&& f) { f("id", r.id); f("status", r.status);
//   }
//
// Field types: bool, std::int32_t, std::int64_t, double, std::string, UtcTime, enums of codes.h,
// std::optional<T>, std::vector<T>, and structs with fields().
#pragma once
#include <coi/core/time.h>
#include <coi/domain/codes.h>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coi::domain {

using core::UtcTime;

struct DeviceState
{
    DeviceKind kind = DeviceKind::FaceCamera;
    DeviceHealth health = DeviceHealth::Ok;
    template <class S, class F> static void fields(S& r, F&& f) { f("kind", r.kind), f("health", r.health); }
    bool operator==(const DeviceState&) const = default;
};

// A leased override: reverts by itself at `ends`.
struct Lease
{
    std::string commandId;
    std::string by;
    UtcTime ends{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("commandId", r.commandId), f("by", r.by), f("ends", r.ends);
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
    double servedPerHour = 0;     // last 15 min
    std::int32_t servedToday = 0;
    bool staffed = true;
    bool occupied = false; // somebody is inside
    std::vector<DeviceState> devices;
    std::string note; // "WO-2231 until 17:00", "No officer planned"
    GateResult lastResult = GateResult::Accept;
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
        f("note", r.note), f("lastResult", r.lastResult), f("lastPlate", r.lastPlate), f("lease", r.lease);
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
    double arrivingPerHour = 0, servedPerHour = 0; // last 15 min
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
    std::int32_t doneToday = 0;
    bool faulty = false, reported = false;
    std::string note;
    UtcTime observedAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("waiting", r.waiting), f("inService", r.inService), f("openServers", r.openServers);
        f("waitS", r.waitS), f("doneToday", r.doneToday), f("faulty", r.faulty), f("reported", r.reported);
        f("note", r.note), f("observedAt", r.observedAt);
    }
    bool operator==(const StationState&) const = default;
};

struct CarrierState
{                   // one IGV or monorail unit, discrete state; its pose travels in frames
    std::string id; // "IGV-14"
    std::string fleet;
    ConnectionState connection = ConnectionState::Online;
    OperatingMode mode = OperatingMode::Automatic;
    CarrierTask task = CarrierTask::Idle;
    bool loaded = false, paused = false;
    Direction direction = Direction::Exit;
    std::string zone;                                    // corridor zone or yard it is in
    std::string waitsFor;                                // zone or gate it waits for; empty when it does not
    std::string heldBy;                                  // carrier or gate that holds what it waits for
    std::string orderId, consignment, lastNode, baseEnd; // VDA 5050 order, last released node
    std::int32_t orderUpdateId = 0;
    double speedKmh = 0; // rounded to 1 km/h
    std::int32_t batteryPct = 100;
    UtcTime taskSince{}, observedAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("fleet", r.fleet), f("connection", r.connection), f("mode", r.mode),
            f("task", r.task);
        f("loaded", r.loaded), f("paused", r.paused), f("direction", r.direction), f("zone", r.zone);
        f("waitsFor", r.waitsFor), f("heldBy", r.heldBy), f("orderId", r.orderId),
            f("consignment", r.consignment);
        f("lastNode", r.lastNode), f("baseEnd", r.baseEnd), f("orderUpdateId", r.orderUpdateId);
        f("speedKmh", r.speedKmh), f("batteryPct", r.batteryPct), f("taskSince", r.taskSince);
        f("observedAt", r.observedAt);
    }
    bool operator==(const CarrierState&) const = default;
};

struct Consignment
{                   // one truck or container load between filing and acceptance
    std::string id; // "1187"
    std::string goods, plate, container;
    double weightT = 0;
    Direction direction = Direction::Exit;
    bool smart = false; // smart corridor (IGV) or traditional truck
    CustomsChannel channel = CustomsChannel::None;
    FreightStage stage = FreightStage::Filed;
    std::string place; // station, lane or carrier id
    std::string note;
    std::vector<UtcTime>
        stamps; // instant each stage was reached, index = FreightStage; epoch = not reached or skipped
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("goods", r.goods), f("plate", r.plate), f("container", r.container),
            f("weightT", r.weightT);
        f("direction", r.direction), f("smart", r.smart), f("channel", r.channel), f("stage", r.stage);
        f("place", r.place), f("note", r.note), f("stamps", r.stamps);
    }
    bool operator==(const Consignment&) const = default;
};

struct CameraState
{ // what the field says of a camera; what a console sees of its picture is measured there
    std::string id;
    bool online = true, frozen = false;
    UtcTime since{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("online", r.online), f("frozen", r.frozen), f("since", r.since);
    }
    bool operator==(const CameraState&) const = default;
};

struct FeedState
{                   // freshness of one feed into the gateway
    std::string id; // code of FeedKind
    FeedKind kind = FeedKind::Lanes;
    Freshness freshness = Freshness::NoData;
    UtcTime lastAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("kind", r.kind), f("freshness", r.freshness), f("lastAt", r.lastAt);
    }
    bool operator==(const FeedState&) const = default;
};

struct Totals
{ // one record, id "site": counters since midnight UTC+7 and rates of the last hour
    std::string id = "site";
    std::int32_t travellersExit = 0, travellersEntry = 0, vehiclesExit = 0, vehiclesEntry = 0,
                 smartVehicles = 0;
    double exitPerHour = 0, entryPerHour = 0, vehiclesPerHour = 0,
           crossingsPerHour = 0;                        // travellers; IGV crossings
    std::int32_t waitP95ExitS = -1, waitP95EntryS = -1; // travellers served in the last hour
    double underFiveMinPct = -1, underFiveMinTodayPct = -1;
    std::int32_t clearanceMedianS = -1, clearanceP90S = -1; // yard in to accepted, last 24 h
    std::int32_t forecastTravellers = 0, forecastVehicles = 0, dayTravellers = 0,
                 dayVehicles = 0; // to now; whole day
    std::int32_t chatteringReads = 0, misreadsToday = 0;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("travellersExit", r.travellersExit), f("travellersEntry", r.travellersEntry);
        f("vehiclesExit", r.vehiclesExit), f("vehiclesEntry", r.vehiclesEntry),
            f("smartVehicles", r.smartVehicles);
        f("exitPerHour", r.exitPerHour), f("entryPerHour", r.entryPerHour),
            f("vehiclesPerHour", r.vehiclesPerHour);
        f("crossingsPerHour", r.crossingsPerHour), f("waitP95ExitS", r.waitP95ExitS);
        f("waitP95EntryS", r.waitP95EntryS), f("underFiveMinPct", r.underFiveMinPct);
        f("underFiveMinTodayPct", r.underFiveMinTodayPct), f("clearanceMedianS", r.clearanceMedianS);
        f("clearanceP90S", r.clearanceP90S), f("forecastTravellers", r.forecastTravellers);
        f("forecastVehicles", r.forecastVehicles), f("dayTravellers", r.dayTravellers);
        f("dayVehicles", r.dayVehicles), f("chatteringReads", r.chatteringReads),
            f("misreadsToday", r.misreadsToday);
    }
    bool operator==(const Totals&) const = default;
};

struct ActiveFault
{ // an injected fault of the simulator
    std::string id, object;
    FaultKind kind = FaultKind::EGateFault;
    UtcTime since{}, until{}; // until: epoch = until cleared
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("object", r.object), f("kind", r.kind), f("since", r.since), f("until", r.until);
    }
    bool operator==(const ActiveFault&) const = default;
};

struct SimStatus
{ // one record, id "sim"; absent when the field is real
    std::string id = "sim";
    double speed = 1; // 0.1 .. 3600 times real time
    bool paused = false;
    Profile profile = Profile::Normal;
    std::int32_t phase = 1;
    std::int64_t seed = 1;
    std::vector<ActiveFault> faults;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("speed", r.speed), f("paused", r.paused), f("profile", r.profile),
            f("phase", r.phase);
        f("seed", r.seed), f("faults", r.faults);
    }
    bool operator==(const SimStatus&) const = default;
};

} // namespace coi::domain
