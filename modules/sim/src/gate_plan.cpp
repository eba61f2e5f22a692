// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_plan.h"

#include "gate_times.h"

#include <algorithm>

namespace coi::sim {

using domain::Bridge;
using domain::StationKind;
using domain::SurfaceKind;
using domain::SurfaceUse;

namespace {

template <class T> int findId(const std::vector<T>& items, std::string_view id)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].id == id)
            return static_cast<int>(i);
    return -1;
}

bool matches(const std::optional<Direction>& direction, Direction d)
{
    return !direction || *direction == d;
}

// Halls, queues, stations and the like, as areas or as straight tracks through a lane.
bool isStand(const domain::Surface& s, Bridge bridge)
{
    switch (s.use) {
    case SurfaceUse::Hall:
    case SurfaceUse::Queue:
    case SurfaceUse::Forecourt:
    case SurfaceUse::Station:
        return true;
    case SurfaceUse::BridgeDeck:
        return s.kind == SurfaceKind::Area;
    case SurfaceUse::Road:
        return bridge == Bridge::BacLuan2 && (s.kind == SurfaceKind::Area || s.plan.size() == 2);
    default:
        return false;
    }
}

Spot centre(const domain::PlanRect& r)
{
    return {r.x + r.w / 2, r.y + r.h / 2};
}

} // namespace

GatePlan::GatePlan(std::shared_ptr<const domain::Site> s, std::shared_ptr<const domain::Flows> f,
                   const GateConfig& c)
    : site(std::move(s)), flows(std::move(f)), day(flows->profile(c.profile)), config(c), geometry(*site)
{
    compileZones();
    compileLanes();
    compileStations();
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        compileHall(d);
        compileRoad(d);
    }
    compileFleet();
    compileTimes();
    compileStores();
    coachMean = (flows->coachMin + flows->coachMax) / 2;
}

int GatePlan::laneIndex(std::string_view id) const
{
    return findId(site->lanes, id);
}
int GatePlan::zoneIndex(std::string_view id) const
{
    return findId(site->zones, id);
}
int GatePlan::stationIndex(std::string_view id) const
{
    return findId(site->stations, id);
}
int GatePlan::gateIndex(std::string_view id) const
{
    return findId(site->gates, id);
}
int GatePlan::cameraIndex(std::string_view id) const
{
    return findId(site->cameras, id);
}

std::vector<std::uint8_t> GatePlan::surfacesFor(Bridge bridge, Direction d) const
{
    std::vector<std::uint8_t> out;
    for (std::size_t i = 0; i < site->surfaces.size() && i < 256; ++i) {
        const auto& s = site->surfaces[i];
        if (s.bridge == bridge && matches(s.direction, d) && isStand(s, bridge))
            out.push_back(static_cast<std::uint8_t>(i));
    }
    return out;
}

void GatePlan::compileZones()
{
    for (const auto& spec : site->zones) {
        ZonePlan z;
        z.spec = &spec;
        z.direction = spec.direction;
        z.kind = spec.vehicles ? LaneKind::Truck : LaneKind::EGate;
        const double units = spec.plan.w * spec.plan.h;
        const double scale = units > 0 && spec.areaM2 > 0 ? spec.areaM2 / units : 1; // m2 per square unit
        z.widthM = spec.plan.w * std::sqrt(scale);
        z.depthM = spec.plan.h * std::sqrt(scale);
        z.places = surfacesFor(spec.bridge, spec.direction);
        const int own = site->surfaceIndex(spec.surface);
        if (own >= 0) {
            std::erase(z.places, static_cast<std::uint8_t>(own));
            z.places.insert(z.places.begin(), static_cast<std::uint8_t>(own));
        }
        zones.push_back(std::move(z));
    }
}

void GatePlan::compileLanes()
{
    for (std::size_t i = 0; i < site->lanes.size(); ++i) {
        const auto& spec = site->lanes[i];
        LanePlan lane;
        lane.spec = &spec;
        lane.zone = zoneIndex(spec.queueZone);
        lane.inPhase = config.phase == 2 ? spec.phase2 : spec.phase1;
        lane.openAtStart = lane.inPhase && (spec.initiallyOpen || config.profile == domain::Profile::Peak);
        lane.spot = {spec.plan.x, spec.plan.y};
        bool up = spec.direction == Direction::Exit;
        if (lane.zone >= 0) {
            ZonePlan& z = zones[at(lane.zone)];
            up = z.spec->headAtTop;
            z.kind = spec.kind;
            z.lanes.push_back(static_cast<int>(i));
        }
        lane.before = {lane.spot.x, lane.spot.y + (up ? 14 : -14)};
        lane.after = {lane.spot.x, lane.spot.y + (up ? -16 : 16)};
        if (const int track = site->surfaceIndex(spec.surface); track >= 0)
            lane.before = geometry.at(track, 0, 0.5), lane.after = geometry.at(track, 1, 0.5);
        lanes.push_back(lane);
    }
    for (ZonePlan& a : zones)
        for (std::size_t j = 0; j < zones.size(); ++j)
            if (zones[j].kind == a.kind && zones[j].direction != a.direction &&
                zones[j].spec->bridge == a.spec->bridge)
                a.reversed = static_cast<int>(j);
}

void GatePlan::compileStations()
{
    for (const auto& spec : site->stations)
        stations.push_back({&spec, centre(spec.plan), spec.plan.w / 2, spec.plan.h / 2});
    for (std::size_t i = 0; i < site->stations.size() && counterpartHall < 0; ++i)
        if (site->stations[i].kind == StationKind::CounterpartHall)
            counterpartHall = static_cast<int>(i);
}

// Vehicles stand in rows of eight.
Spot StationPlan::stand(int server) const
{
    const int n = std::clamp(spec->servers, 1, 64), columns = std::min(n, 8),
              rows = (n + columns - 1) / columns;
    const int row = (server % n) / columns, column = (server % n) % columns;
    return {spot.x - halfW + 2 * halfW * (column + 0.5) / columns,
            spot.y - halfH + 2 * halfH * (row + 0.5) / rows};
}

// A station of that kind for the direction; one made for it goes before a shared one.
int GatePlan::stationFor(StationKind kind, Bridge bridge, Direction d) const
{
    int shared = -1;
    for (std::size_t i = 0; i < site->stations.size(); ++i) {
        const auto& s = site->stations[i];
        if (s.kind != kind || s.bridge != bridge || s.counterpart || !matches(s.direction, d))
            continue;
        if (s.direction)
            return static_cast<int>(i);
        shared = static_cast<int>(i);
    }
    return shared;
}

void GatePlan::compileHall(Direction d)
{
    HallPlan& h = halls[indexOf(d)];
    h.places = surfacesFor(Bridge::BacLuan1, d);
    for (std::size_t i = 0; i < site->surfaces.size(); ++i) {
        const auto& s = site->surfaces[i];
        if (s.bridge != Bridge::BacLuan1 || !matches(s.direction, d))
            continue;
        if (s.use == SurfaceUse::BridgeDeck)
            h.deck = static_cast<int>(i), h.deckM = s.lengthM;
        if (s.use == SurfaceUse::Forecourt && (h.forecourt < 0 || s.direction))
            h.forecourt = static_cast<int>(i);
    }
    Spot lanesAt;
    int n = 0;
    for (std::size_t z = 0; z < zones.size(); ++z) {
        if (zones[z].spec->bridge != Bridge::BacLuan1 || zones[z].direction != d || zones[z].lanes.empty())
            continue;
        (zones[z].kind == LaneKind::EGate ? h.eGateZones : h.boothZones).push_back(static_cast<int>(z));
        for (const int lane : zones[z].lanes)
            lanesAt.x += lanes[at(lane)].spot.x, lanesAt.y += lanes[at(lane)].spot.y, ++n;
    }
    if (n > 0)
        lanesAt = {lanesAt.x / n, lanesAt.y / n};
    compileDoor(h, d);
    h.bridgeSide = h.deck >= 0 ? geometry.at(h.deck, d == Direction::Exit ? 0 : 1, 0.5) : lanesAt;
    double near = 1e18;
    for (const std::uint8_t s : h.places) {
        const double away = distance(geometry.nearest(s, h.bridgeSide), h.bridgeSide);
        if (site->surfaces[s].use == SurfaceUse::Hall && site->surfaces[s].kind == SurfaceKind::Area &&
            away < near)
            near = away, h.lastHall = s;
    }
    h.landSide = h.forecourt >= 0 ? geometry.at(h.forecourt, 0.5, 0.5) : lanesAt;
    h.health = stationFor(StationKind::HealthScreening, Bridge::BacLuan1, d);
    h.customs = stationFor(StationKind::CustomsBaggage, Bridge::BacLuan1, d);
    const Spot from = d == Direction::Exit ? h.landSide : h.bridgeSide;
    if (h.health >= 0)
        h.healthFirst = distance(from, stations[at(h.health)].spot) < distance(from, lanesAt);
    h.routeUnits = std::max(1.0, distance(lanesAt, h.bridgeSide));
}

// The door by which people come into the hall: of those nearest to the hall the first one on their way.
void GatePlan::compileDoor(HallPlan& h, Direction d) const
{
    const auto way = [](Spot p) { return p.y; };
    for (std::size_t g = 0; g < site->gates.size(); ++g) {
        const auto& gate = site->gates[g];
        if (gate.kind != domain::GateKind::HallDoor || gate.bridge != Bridge::BacLuan1)
            continue;
        domain::Pose pose;
        const Spot p{gate.plan.x, gate.plan.y};
        if (!geometry.place(pose, h.places, p, {}))
            continue;
        const bool later = h.door >= 0 && (way(p) < way(h.doorSpot)) == (d == Direction::Exit);
        if (!later)
            h.door = static_cast<int>(g), h.doorSpot = p;
    }
}

void GatePlan::compileTimes()
{
    const auto named = [&](std::string_view name) { return Variate::of(gateTime(*flows, name)); };
    times.eGate = Variate::of(eGateTime(*flows));
    times.health = named("health_prompt");
    times.forecourtWalk = named("walk_forecourt");
    times.hallWalk = named("walk_hall");
    times.deckWalk = named("bridge_walk");
    times.customs = named("customs_baggage");
    times.anpr = named("anpr");
    times.documents = named("documents");
    times.weighbridge = named("weighbridge");
    times.xray = named("xray");
    times.imageDecision = named("image_decision");
    times.inspection = named("inspection");
    times.laboratory = named("lab");
    times.redExam = named("red_exam");
    times.yellowCheck = named("yellow_check");
    times.igvLoad = named("igv_load");
    times.igvUnload = named("igv_unload");
    times.igvGate = named("igv_gate");
    times.smartDwell = named("yard_dwell_smart");
    times.truckDwell = named("yard_dwell");
    times.officerCall = named("officer_call");
    times.counterpartHall = named("counterpart_hall");
    for (const auto& t : flows->travellers)
        times.booth.push_back(Variate::of(boothTime(t)));
}

} // namespace coi::sim
