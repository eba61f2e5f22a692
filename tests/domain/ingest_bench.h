// SPDX-License-Identifier: GPL-3.0-or-later
// A small gate, its field and a State for the tests of the ingest.
#pragma once
#include <QTest>
#include <coi/domain/ingest.h>

namespace coi::domain::test {

using core::fromMs;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

inline const UtcTime kStart = fromMs(1'792'112'400'000); // 2026-10-16 08:00:00 at the gate, 01:00 UTC

inline std::shared_ptr<const Site> makeSite()
{
    auto s = std::make_shared<Site>();
    const auto lane = [&](const char* id, LaneKind kind, Direction d, const char* zone) {
        LaneSpec spec;
        spec.id = id, spec.kind = kind, spec.direction = d, spec.queueZone = zone;
        spec.devices = {DeviceKind::DocumentReader, DeviceKind::Doors};
        s->lanes.push_back(spec);
    };
    lane("E1", LaneKind::EGate, Direction::Exit, "Q1");
    lane("E2", LaneKind::EGate, Direction::Exit, "Q1");
    lane("E3", LaneKind::EGate, Direction::Exit, "Q1");
    lane("N1", LaneKind::Booth, Direction::Entry, "Q2");
    lane("T1", LaneKind::Truck, Direction::Exit, "QT");
    s->lanes[2].phase1 = false;
    const auto zone = [&](const char* id, bool vehicles) {
        QueueZone z;
        z.id = id, z.vehicles = vehicles, z.areaM2 = 100;
        s->zones.push_back(z);
    };
    zone("Q1", false), zone("Q2", false), zone("QT", true);
    GateSpec gate;
    gate.id = "G1";
    s->gates.push_back(gate);
    StationSpec station;
    station.id = "S1";
    s->stations.push_back(station);
    CameraSpec camera;
    camera.id = "C1";
    s->cameras.push_back(camera);
    return s;
}

inline std::shared_ptr<const Flows> makeFlows()
{
    auto f = std::make_shared<Flows>();
    DayProfile day;
    day.travellersPerDay = 24000, day.vehiclesPerDay = 2400;
    day.travellerHours.fill(1.0 / 24), day.vehicleHours.fill(1.0 / 24);
    f->profiles.push_back(day);
    day.profile = Profile::Peak, day.travellersPerDay = 48000;
    f->profiles.push_back(day);
    return f;
}

struct Bench
{
    Ingest ingest{makeSite(), makeFlows()};
    State state;
    UtcTime now = kStart;

    template <class E> void take(E e) { ingest.take({now, std::move(e)}); }
    std::vector<Change> flush()
    {
        auto changes = ingest.flush(now);
        for (const Change& c : changes)
            apply(state, c);
        return changes;
    }
    void lane(const char* id, LaneStatus status = LaneStatus::InService)
    {
        LaneObserved e;
        e.lane = id, e.status = status;
        take(e);
    }
    void served(const char* id, int waitS = 10, GateResult result = GateResult::Accept, bool leaves = true)
    {
        take(Transaction{id, result, TravellerClass::Resident, waitS * 1000, 12000, leaves});
    }
    const LaneState& at(const char* id) const { return state.lanes.at(id); }
    const ZoneState& zone(const char* id) const { return state.zones.at(id); }
    const Totals& totals() const { return state.totals.at("site"); }
};

inline int countOfKind(const std::vector<Change>& changes, RecordKind kind, const std::string& id)
{
    return static_cast<int>(std::count_if(
        changes.begin(), changes.end(), [&](const Change& c) { return kindOf(c) == kind && idOf(c) == id; }));
}

} // namespace coi::domain::test
