// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is true of the gate now, as keyed records, and the only way to change it: apply(State&,
// Change). The gateway and every client apply the same changes in the same order, so their digests agree.
// Owned by one thread: the gateway thread there, the GUI thread in a client.
//
//   State s;
//   apply(s, Change{LaneState{.id = "1X-E3"}});
//   apply(s, Change{Erase{RecordKind::Consignment, "1187"}});
#pragma once
#include <coi/domain/alarm.h>
#include <coi/domain/command.h>
#include <coi/domain/forecast_records.h>
#include <coi/domain/records.h>
#include <functional>
#include <map>
#include <variant>

namespace coi::domain {

template <class R> using RecordMap = std::map<std::string, R, std::less<>>;

struct State
{
    RecordMap<LaneState> lanes;
    RecordMap<GateState> gates;
    RecordMap<ZoneState> zones;
    RecordMap<StationState> stations;
    RecordMap<CarrierState> carriers;
    RecordMap<Consignment> consignments;
    RecordMap<CameraState> cameras;
    RecordMap<FeedState> feeds;
    RecordMap<Alarm> alarms;
    RecordMap<CommandRecord> commands;
    RecordMap<Totals> totals; // at most one, "site"
    RecordMap<SimStatus> sim; // at most one, "sim"
    RecordMap<PlaceForecast> forecasts;
    RecordMap<PtzState> ptz; // cameras with a driver that turns them
    RecordMap<HallStaff> staff;
    RecordMap<ForecourtState> forecourts;
};

// Order is the wire number of the record kind; only ever appended.
enum class RecordKind : std::uint8_t {
    Lane,
    Gate,
    Zone,
    Station,
    Carrier,
    Consignment,
    Camera,
    Feed,
    Alarm,
    Command,
    Totals,
    Sim,
    Forecast,
    Ptz,
    Staff,
    Forecourt
};
inline constexpr int kRecordKinds = 16;

struct Erase
{
    RecordKind kind = RecordKind::Lane;
    std::string id;
    bool operator==(const Erase&) const = default;
};

using Change = std::variant<LaneState, GateState, ZoneState, StationState, CarrierState, Consignment,
                            CameraState, FeedState, Alarm, CommandRecord, Totals, SimStatus, PlaceForecast,
                            PtzState, HallStaff, ForecourtState, Erase>;

// Replaces or removes one record. Returns false when nothing changed (equal record, or nothing to erase).
bool apply(State& state, const Change& change);

RecordKind kindOf(const Change& change);
const std::string& idOf(const Change& change);

// Calls f(kind, map) for every record map, in wire order.
template <class S, class F> void forEachMap(S& s, F&& f)
{
    f(RecordKind::Lane, s.lanes), f(RecordKind::Gate, s.gates), f(RecordKind::Zone, s.zones);
    f(RecordKind::Station, s.stations), f(RecordKind::Carrier, s.carriers);
    f(RecordKind::Consignment, s.consignments), f(RecordKind::Camera, s.cameras),
        f(RecordKind::Feed, s.feeds);
    f(RecordKind::Alarm, s.alarms), f(RecordKind::Command, s.commands), f(RecordKind::Totals, s.totals);
    f(RecordKind::Sim, s.sim), f(RecordKind::Forecast, s.forecasts);
    f(RecordKind::Ptz, s.ptz);
    f(RecordKind::Staff, s.staff);
    f(RecordKind::Forecourt, s.forecourts);
}

// The whole state as changes, in wire order: a snapshot.
std::vector<Change> asChanges(const State& state);

// Equal states have equal digests on every machine.
std::uint64_t digest(const State& state);

} // namespace coi::domain
