// SPDX-License-Identifier: GPL-3.0-or-later
// The gate as it is built: what a site file describes and what never changes while a program runs. Real
// positions are WGS 84 lon/lat in degrees; plan positions are in units of the schematic plan (1424 x 804, x
// to the right, y down, north up). Plain values, immutable after loading, shared between threads as
// std::shared_ptr<const Site>.
#pragma once
#include <coi/domain/codes.h>
#include <coi/domain/ptz.h>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coi::domain {

struct GeoPoint
{
    double lon = 0, lat = 0;
};

struct PlanPoint
{
    double x = 0, y = 0;
};

struct PlanRect
{
    double x = 0, y = 0, w = 0, h = 0;
};

// Somewhere people or vehicles can be. An area is a rectangle given by its corner ring (first corner = u 0, v
// 0; second = u 1, v 0; third = u 1, v 1), a track a polyline whose length is u 0..1 and whose width is v
// 0..1 (0.5 = centre line). Real and plan geometry have the same number of points, so a place (surface, u, v)
// can be shown on both.
struct Surface
{
    std::string id;
    LocalText name;
    SurfaceKind kind = SurfaceKind::Area;
    SurfaceUse use = SurfaceUse::Hall;
    Bridge bridge = Bridge::BacLuan1;
    std::optional<Direction> direction; // of travel, when one-way
    std::vector<GeoPoint> geo;
    std::vector<PlanPoint> plan;
    double lengthM = 0, widthM = 0;
    std::string zone;         // corridor zone (VN-1 ... CN-2) for IGV tracks
    bool counterpart = false; // across the border: what is there is reported, not measured
};

struct LaneSpec
{
    std::string id; // "1X-E3"
    LocalText name;
    Bridge bridge = Bridge::BacLuan1;
    Direction direction = Direction::Exit;
    LaneKind kind = LaneKind::EGate;
    int ordinal = 1;
    bool phase1 = true, phase2 = true; // belongs to the lane set of this phase
    bool initiallyOpen = true;
    bool residents = true, tourists = true; // whom the lane serves
    std::string queueZone;                  // QueueZone::id
    std::string interlockGroup;             // InterlockGroup::id, may be empty
    std::string surface;                    // track through the lane; u 0.5 is its gate
    std::vector<DeviceKind> devices;
    std::vector<std::string> cameras;
    GeoPoint geo;
    PlanPoint plan;
    double bearingDeg = 0; // of travel, clockwise from north
};

struct GateSpec
{ // a barrier or door that is not part of a lane
    std::string id;
    LocalText name;
    GateKind kind = GateKind::Barrier;
    Bridge bridge = Bridge::BacLuan2;
    bool counterpart = false; // on the Dongxing side: reported, not commanded
    std::string interlockGroup;
    GeoPoint geo;
    PlanPoint plan;
};

struct QueueZone
{
    std::string id; // "1X-Q1"
    LocalText name;
    Bridge bridge = Bridge::BacLuan1;
    Direction direction = Direction::Exit;
    bool vehicles = false;
    double areaM2 = 0;
    int capacity = 0;
    int cellsX = 13, cellsY = 10; // heat grid; row 0 is at the top of the plan rectangle
    bool headAtTop = true;        // the lanes are at the top edge of the plan rectangle
    std::string surface;
    PlanRect plan;
    std::optional<PlanPoint> tag; // where count and wait stand; at the zone when there is none
    GeoPoint geo;
};

struct StationSpec
{
    std::string id;
    LocalText name;
    LocalText planName,
        briefName; // on the plan, where the place tells the rest; empty: as `name`, `planName`
    StationKind kind = StationKind::Documents;
    Bridge bridge = Bridge::BacLuan2;
    std::optional<Direction> direction;
    int servers = 1;
    int capacity = 0; // waiting + in service; 0 = not limited
    bool counterpart = false;
    std::string surface; // where people and vehicles are while they are served; may be empty
    GeoPoint geo;
    PlanRect plan;
};

struct CameraSpec
{
    std::string id; // "CAM-1X-03"
    LocalText name; // "exit e-gate queue"
    Bridge bridge = Bridge::BacLuan1;
    CameraView view = CameraView::EGates;
    std::string source;               // rtsp:// | file path | sim:<id>
    std::optional<PtzSpec> ptz;       // empty: it is fixed
    std::vector<std::string> looksAt; // ids of lanes, zones, stations, surfaces
    GeoPoint geo;
    PlanPoint plan;
    double bearingDeg = 0, fovDeg = 60;
};

// A fleet of guided carriers: battery IGVs or a monorail, the same model with other figures.
struct CarrierSpec
{
    std::string id; // "igv"
    LocalText name;
    CarrierKind kind = CarrierKind::Igv;
    std::string unitPrefix; // "IGV-"
    int units = 0;
    double speedMps = 0, yardSpeedMps = 0, payloadT = 0, lengthM = 0;
    double batteryKWh = 0, consumptionKWhPerKm = 0, chargeKW = 0; // 0 battery: fed by a rail, never charges
    std::vector<std::string> exitTracks, entryTracks; // Surface ids in driving order, terminal to terminal
    std::vector<std::string> terminalsHome, terminalsAway, bays, chargers, parking; // Surface ids
};

struct InterlockGroup
{
    std::string id;
    LocalText name;
    InterlockRule rule = InterlockRule::MinimumOpen;
    int minimum = 0;                  // for MinimumOpen
    std::vector<std::string> members; // lanes and gates
};

// Things drawn but never changing: land, water, roads, buildings, labels.
struct PlanShape
{
    std::string id;
    ShapeKind kind = ShapeKind::Building;
    LocalText name; // a label; empty when nothing is written
    std::vector<PlanPoint> plan;
    std::vector<GeoPoint> geo;
    double width = 0; // stroke of roads, plan units
    PlanPoint label;  // where the text starts
    bool counterpart = false;
    bool centred = false;           // label is centred on `label`
    bool title = false;             // label in title size
    bool atEnd = false;             // label ends at `label`
    bool strong = false;            // label in bold
    std::optional<Direction> arrow; // stands beside the label: exit = up
    ShapeFigure figure = ShapeFigure::None;
};

// What the gate promises.
struct ServiceTargets
{
    double waitS = 300;                                  // a traveller waits less than this ...
    double waitedLessPct = 95;                           // ... in so many of 100 cases
    double clearanceFromS = 14400, clearanceToS = 21600; // of a consignment, median
};

struct Site
{
    std::string id;
    LocalText name;
    ServiceTargets targets;
    double planWidth = 1424, planHeight = 804;
    GeoPoint origin; // of the local metre frame
    std::vector<Surface> surfaces;
    std::vector<LaneSpec> lanes;
    std::vector<GateSpec> gates;
    std::vector<QueueZone> zones;
    std::vector<StationSpec> stations;
    std::vector<CameraSpec> cameras;
    std::vector<CarrierSpec> carriers;
    std::vector<InterlockGroup> interlocks;
    std::vector<PlanShape> shapes;

    const Surface* surface(std::string_view id) const;
    int surfaceIndex(std::string_view id) const; // -1 when absent
    const LaneSpec* lane(std::string_view id) const;
    const GateSpec* gate(std::string_view id) const;
    const QueueZone* zone(std::string_view id) const;
    const StationSpec* station(std::string_view id) const;
    const CameraSpec* camera(std::string_view id) const;
    const InterlockGroup* interlock(std::string_view id) const;
};

// Where (surface, u, v) is on the plan, and the plan direction of travel there in degrees clockwise from
// "up".
struct PlanPose
{
    double x = 0, y = 0, headingDeg = 0;
};
PlanPose planAt(const Surface& surface, double u, double v);

// Metres from the site's origin, x east, y north (equirectangular; error below 0.1 % within 10 km).
struct Metres
{
    double x = 0, y = 0;
};
Metres toMetres(const Site& site, GeoPoint p);

// Where (surface, u, v) really is, and the direction of the u axis there in degrees clockwise from north.
struct GroundPose
{
    double x = 0, y = 0, bearingDeg = 0;
};
GroundPose groundAt(const Site& site, const Surface& surface, double u, double v);

} // namespace coi::domain
