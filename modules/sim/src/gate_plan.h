// SPDX-License-Identifier: GPL-3.0-or-later
// The site and its flows, compiled for the gate model: indices instead of ids, tables instead of
// distributions, metres along chains of tracks. Immutable, shared by all copies of a model.
#pragma once
#include "geometry.h"

#include <cmath>
#include <coi/sim/gate_sim.h>
#include <coi/sim/philox.h>
#include <coi/sim/variate.h>

namespace coi::sim {

using domain::Direction;
using domain::LaneKind;

constexpr std::size_t indexOf(Direction d)
{
    return static_cast<std::size_t>(d);
}
constexpr std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

struct LanePlan
{
    const domain::LaneSpec* spec = nullptr;
    int zone = -1;
    bool inPhase = true, openAtStart = true;
    Spot spot, before, after; // of a person or vehicle: inside, in front, behind, in the direction of travel
};

struct ZonePlan
{
    const domain::QueueZone* spec = nullptr;
    LaneKind kind = LaneKind::EGate;
    Direction direction = Direction::Exit;
    std::vector<int> lanes;
    int reversed = -1; // the zone its lanes serve when their direction is reversed
    double widthM = 1, depthM = 1;
    std::vector<std::uint8_t> places; // surfaces a body waiting here can be on
};

struct StationPlan
{
    const domain::StationSpec* spec = nullptr;
    Spot spot;
    double halfW = 0, halfH = 0;
    Spot stand(int server) const; // of a vehicle that is served
};

struct HallPlan
{ // one direction of Bridge I
    int deck = -1;
    double deckM = 0;
    std::vector<std::uint8_t> places;
    Spot landSide, bridgeSide;
    int forecourt = -1; // surface
    std::vector<int> eGateZones, boothZones;
    int health = -1, customs = -1; // stations
    bool healthFirst = false;
    int door = -1; // gate by which people come in, -1: always open
    Spot doorSpot;
    int lastHall = -1;     // hall area in front of the bridge
    double routeUnits = 1; // plan units of the walk through the hall, to share out its time
};

struct Chain
{ // tracks end to end, perhaps with a gap where bodies go through areas
    struct Part
    {
        int surface = 0;
        double startM = 0, lengthM = 0;
        bool reversed = false; // driven from u 1 to u 0
    };
    std::vector<Part> parts;
    double lengthM = 0;
    bool empty() const { return parts.empty(); }
};

struct RoadPlan
{ // trucks, one direction of Bridge II
    Chain chain;
    double approachM = 0; // end of the tracks before the truck lanes; 0: trucks come straight to the queue
    double laneM = 0;     // start of the tracks behind them
    double borderM = 0;   // middle of the bridge
    Chain spur;           // to (exit) or from (entry) the yard of the carriers; may be empty
    double spurM = 0;     // where it leaves or joins the chain
    int zone = -1;
    // Stations on the way, -1 when the site has none; where a truck stands for each, metres along the chain.
    int documents = -1, weighbridge = -1, xray = -1, dock = -1, laboratory = -1;
    double documentsM = 0, weighM = 0, xrayM = 0, dockM = 0;
    std::vector<std::uint8_t> places;
    int columns = 1, rows = 1; // of standing trucks in the queue zone
};

struct Cell
{                           // a place for one carrier on the ring
    double m = 0;           // its middle, metres along the ring
    std::int16_t part = 0;  // of FleetPlan::ring
    std::int16_t pass = -1; // of FleetPlan::passes, to get through when entering
    bool corridor = false, away = false;
};

struct Pass
{ // a barrier across the ring: an IGV lane with its doors, or a gate of the counterpart
    int lane = -1, gate = -1;
    std::vector<int> doors; // gates, in driving order
};

enum class SidingUse : std::uint8_t { Home, Away, Charger, Parking, Bay };

struct Siding
{ // off the ring, for one carrier: a terminal, charger or stand, or a bay to pass a stalled one
    SidingUse use = SidingUse::Parking;
    int surface = 0;
    double lengthM = 0, stopU = 0.5;
    double inM = 0, outM = 0;    // where it leaves and joins the ring
    int inCell = 0, outCell = 0; // the last cells before these points
    bool deadEnd = false;
    int gate = -1;            // of a bay: the barrier that must be open
    std::vector<bool> direct; // per siding: on the same side of the border and reached without crossing it
};

// The tracks of a fleet, made one ring: the exit tracks, then those entry tracks that are not among them.
struct FleetPlan
{
    const domain::CarrierSpec* spec = nullptr;
    Chain ring;
    std::vector<Cell> cells;
    std::vector<int> platoon; // carriers a part takes at a time
    std::vector<bool> leased; // parts of corridor zones, which are entered by leave of fleet control
    std::vector<Pass> passes;
    std::vector<Siding> sidings;
    double speed = 5.56, yardSpeed = 1.4; // m/s
    int borderOut = -1, borderIn = -1;    // first cells beyond the border, each way

    // One unit in twelve is in the workshop's hands for the day, on a parking place.
    int inWorkshop() const { return spec->units / 12; }
};

struct StorePlan
{ // goods that stay: domain::GoodsStore at its station
    int station = 0;
    double share = 0, placesPerT = 0;
    Variate stay;
};

struct Times
{
    Variate eGate, health, forecourtWalk, hallWalk, deckWalk, customs, anpr, documents, weighbridge, xray,
        imageDecision, inspection, laboratory, redExam, yellowCheck, igvLoad, igvUnload, igvGate, smartDwell,
        truckDwell, officerCall, counterpartHall;
    std::vector<Variate> booth; // per TravellerFlow
};

struct GatePlan
{
    GatePlan(std::shared_ptr<const domain::Site> site, std::shared_ptr<const domain::Flows> flows,
             const GateConfig& config);

    std::shared_ptr<const domain::Site> site;
    std::shared_ptr<const domain::Flows> flows;
    const domain::DayProfile* day = nullptr;
    GateConfig config;
    Geometry geometry;
    std::vector<LanePlan> lanes;
    std::vector<ZonePlan> zones;
    std::vector<StationPlan> stations;
    std::array<HallPlan, 2> halls;
    std::array<RoadPlan, 2> roads;
    FleetPlan fleet;
    std::vector<StorePlan> stores;
    Times times;
    double coachMean = 37.5;
    int counterpartHall = -1; // station

    // The nearest place of a chain, in metres from its start.
    double metresAt(const Chain& chain, Spot p) const;
    Spot spotAt(const Chain& chain, double metres, double v = 0.5) const;
    int laneIndex(std::string_view id) const;
    int zoneIndex(std::string_view id) const;
    int stationIndex(std::string_view id) const;
    int gateIndex(std::string_view id) const;
    int cameraIndex(std::string_view id) const;

private:
    void compileZones();
    void compileLanes();
    void compileStations();
    void compileHall(Direction d);
    void compileDoor(HallPlan& hall, Direction d) const;
    void compileRoad(Direction d);
    void compileRoadStops(Direction d);
    void compileChain(Direction d, const std::vector<int>& tracks, int deck);
    Spot endOf(const Chain& chain) const;
    void addToChain(Chain& chain, int surface, bool reversed) const;
    void compileFleet();
    void compileRing();
    void compilePasses();
    void compileBays();
    void compileReach();
    void compileSidings(const std::vector<std::string>& ids, SidingUse use);
    int cellBefore(double metres) const;
    int cellNear(Spot p, bool corridorOnly) const;
    void compileTimes();
    void compileStores();
    std::vector<std::uint8_t> surfacesFor(domain::Bridge bridge, Direction d) const;
    int stationFor(domain::StationKind kind, domain::Bridge bridge, Direction d) const;
};

} // namespace coi::sim
