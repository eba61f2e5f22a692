// SPDX-License-Identifier: GPL-3.0-or-later
// A small gate for tests of view-models: four exit e-gates, two booths, two truck lanes, a gate, queue zones,
// stations, cameras, a fleet of three and three alarm definitions.
#pragma once
#include <coi/domain/alarm.h>
#include <coi/domain/flows.h>
#include <coi/domain/site.h>
#include <memory>

namespace coi::testing {

inline domain::LocalText text(const std::string& en, const std::string& vi = {})
{
    return {en, vi, {}, {}};
}

inline domain::LaneSpec laneSpec(const std::string& id, domain::LaneKind kind, domain::Bridge bridge,
                                 const std::string& zone)
{
    domain::LaneSpec lane;
    lane.id = id;
    lane.name = text(id);
    lane.kind = kind;
    lane.bridge = bridge;
    lane.direction = domain::Direction::Exit;
    lane.ordinal = id.back() - '0';
    lane.queueZone = zone;
    lane.devices = {domain::DeviceKind::FaceCamera, domain::DeviceKind::DocumentReader};
    if (kind == domain::LaneKind::EGate)
        lane.interlockGroup = "exit-egates";
    lane.cameras = {"CAM-1X-01"};
    return lane;
}

inline domain::QueueZone zoneSpec(const std::string& id, const std::string& name, domain::Bridge bridge)
{
    domain::QueueZone zone;
    zone.id = id;
    zone.name = text(name);
    zone.bridge = bridge;
    zone.areaM2 = 130;
    zone.capacity = 200;
    zone.plan = {100, 400, 130, 100};
    return zone;
}

inline domain::StationSpec stationSpec(const std::string& id, const std::string& name,
                                       domain::StationKind kind)
{
    domain::StationSpec station;
    station.id = id;
    station.name = text(name);
    station.kind = kind;
    return station;
}

inline domain::CameraSpec cameraSpec(const std::string& id, const std::string& name,
                                     const std::string& looksAt)
{
    domain::CameraSpec camera;
    camera.id = id;
    camera.name = text(name);
    camera.source = "sim:" + id;
    camera.looksAt = {looksAt};
    return camera;
}

inline domain::Surface surfaceSpec(const std::string& id, domain::SurfaceUse use)
{
    domain::Surface surface;
    surface.id = id;
    surface.name = text(id);
    surface.kind = domain::SurfaceKind::Track;
    surface.use = use;
    surface.plan = {{100, 100}, {300, 100}};
    surface.geo = {{107.96, 21.53}, {107.97, 21.53}};
    surface.lengthM = 200;
    surface.widthM = 6;
    return surface;
}

inline void addLanes(domain::Site& site)
{
    using domain::Bridge;
    using domain::LaneKind;
    for (const char* id : {"1X-E1", "1X-E2", "1X-E3", "1X-E4"})
        site.lanes.push_back(laneSpec(id, LaneKind::EGate, Bridge::BacLuan1, "1X-Q1"));
    for (const char* id : {"1X-B1", "1X-B2"})
        site.lanes.push_back(laneSpec(id, LaneKind::Booth, Bridge::BacLuan1, "1X-Q2"));
    for (const char* id : {"2X-T1", "2X-T2"})
        site.lanes.push_back(laneSpec(id, LaneKind::Truck, Bridge::BacLuan2, "2X-Q1"));
    site.interlocks.push_back({"exit-egates",
                               text("exit e-gates"),
                               domain::InterlockRule::MinimumOpen,
                               1,
                               {"1X-E1", "1X-E2", "1X-E3", "1X-E4"}});
}

inline std::shared_ptr<const domain::Site> smallSite()
{
    auto site = std::make_shared<domain::Site>();
    site->id = "small";
    site->name = text("Small gate", "Cổng nhỏ");
    addLanes(*site);
    domain::GateSpec gate;
    gate.id = "G1";
    gate.name = text("IGV gate G1");
    gate.kind = domain::GateKind::IgvGate;
    site->gates.push_back(gate);
    site->zones = {zoneSpec("1X-Q1", "exit e-gate queue", domain::Bridge::BacLuan1),
                   zoneSpec("1X-Q2", "exit booth queue", domain::Bridge::BacLuan1),
                   zoneSpec("2X-Q1", "exit truck queue", domain::Bridge::BacLuan2)};
    site->stations = {stationSpec("XR1", "X-ray 1", domain::StationKind::XRay),
                      stationSpec("DOC1", "Documents", domain::StationKind::Documents)};
    site->cameras = {cameraSpec("CAM-1X-01", "exit e-gates", "1X-E1"),
                     cameraSpec("CAM-2-06", "corridor, border line", "corridor-out")};
    domain::PtzSpec turning;
    turning.pan = {-170, 170}, turning.tilt = {-45, 20}, turning.zoom = {1, 12};
    turning.focus = true;
    turning.presets = {{"all", text("Overview", "Toàn cảnh"), {}},
                       {"line", text("Border line"), {-24, 4, 2.5, 0}}};
    site->cameras[1].ptz = turning;
    site->surfaces = {surfaceSpec("corridor-out", domain::SurfaceUse::Corridor),
                      surfaceSpec("yard", domain::SurfaceUse::Yard)};
    domain::CarrierSpec fleet;
    fleet.id = "igv";
    fleet.name = text("IGV fleet");
    fleet.unitPrefix = "IGV-";
    fleet.units = 3;
    fleet.exitTracks = {"corridor-out"};
    site->carriers.push_back(fleet);
    return site;
}

inline domain::AlarmDefinition alarmDefinition(const std::string& id, domain::AlarmPriority priority,
                                               const std::string& en)
{
    domain::AlarmDefinition d;
    d.id = id;
    d.priority = priority;
    d.text = text(en);
    d.cause = text("cause of " + id);
    d.consequence = text("consequence of " + id);
    d.action = text("action for " + id);
    return d;
}

inline std::shared_ptr<const domain::AlarmCatalogue> smallCatalogue()
{
    auto catalogue = std::make_shared<domain::AlarmCatalogue>();
    catalogue->definitions = {
        alarmDefinition("igv_stopped", domain::AlarmPriority::Critical, "Vehicle stopped on the border line"),
        alarmDefinition("lane_fault", domain::AlarmPriority::High, "Lane fault"),
        alarmDefinition("zone_los", domain::AlarmPriority::Medium, "Queue crowded"),
        alarmDefinition("reader_down", domain::AlarmPriority::Low, "Document reader down"),
        alarmDefinition("weight", domain::AlarmPriority::Medium, "Weight differs")};
    domain::AlarmDefinition& weight = catalogue->definitions.back();
    weight.condition = domain::AlarmCondition::WeightMismatch, weight.threshold = 500, weight.percent = 3;
    return catalogue;
}

inline std::shared_ptr<const domain::Flows> smallFlows()
{
    auto flows = std::make_shared<domain::Flows>();
    flows->profiles.resize(2);
    flows->profiles[1].profile = domain::Profile::Peak;
    return flows;
}

} // namespace coi::testing
