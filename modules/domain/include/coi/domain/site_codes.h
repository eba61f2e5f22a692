// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the gate as it is built: kinds of lanes, gates, surfaces, stations, cameras, devices and
// interlock rules. Rules for values and codes as in codes.h, which is what to include.
#pragma once
#include <cstdint>

namespace coi::domain {

enum class Bridge : std::uint8_t { BacLuan1, BacLuan2 };
enum class Direction : std::uint8_t { Exit /* VN to CN */, Entry /* CN to VN */ };
enum class LaneKind : std::uint8_t { EGate, Booth, Truck, Igv };
enum class GateKind : std::uint8_t { Barrier, HallDoor, IgvGate };
enum class SurfaceKind : std::uint8_t { Area, Track };
enum class SurfaceUse : std::uint8_t {
    Hall,
    Queue,
    BridgeDeck,
    Road,
    Corridor,
    Yard,
    Terminal,
    Bay,
    Charger,
    Parking,
    Forecourt,
    Station
};
enum class StationKind : std::uint8_t {
    HealthScreening,
    CustomsBaggage,
    Documents,
    Weighbridge,
    XRay,
    Laboratory,
    InspectionDock,
    Yard,
    Warehouse,
    ECommerce,
    Exhibition,
    CounterpartHall,
    CounterpartYard,
    Officers // where the officers of a hall are counted
};
enum class CarrierKind : std::uint8_t { Igv, Monorail };
enum class ShapeKind : std::uint8_t {
    Water,
    LandHome,
    LandAway,
    Road,
    Building,
    BorderLine,
    Bank,
    Break,
    Label,
    Contour,    // thin line in water
    Marking,    // thin solid line on a building or road
    CentreLine, // thin dashed line on a road
    Rail,       // bridge railing: ticks across the line, `width` long, every 14 plan units
    Stack,      // container rows, cells of 17 x 9
    Crane,
    Slot, // outlined standing place
    Flow  // two chevrons in the middle of a line, pointing along it
};
// A live figure that stands at a label of the plan, after its text.
enum class ShapeFigure : std::uint8_t {
    None,
    ExitFlow, // travellers an hour
    EntryFlow,
    VehicleFlow, // trucks an hour, both ways
    Coaches,     // coaches on the forecourts
    Charging,    // carriers at chargers and in service
    Fleet,       // box: the fleet at a glance
    Vehicles     // box: vehicles of the day
};
enum class CameraView : std::uint8_t {
    EGates,
    Booths,
    QueueHall,
    TruckLane,
    Bridge,
    Corridor,
    Yard,
    RiverBank,
    Forecourt,
    Station
};
enum class DeviceKind : std::uint8_t {
    FaceCamera,
    DocumentReader,
    FingerprintReader,
    Doors,
    BoothDesk,
    PlateReader,
    Loop,
    Barrier,
    Lamp,
    Network,
    Scale
};
// MinimumOpen: at least `minimum` members stay in service. Exclusive: at most one member open at a time.
// Airlock: never two neighbours open at once. DirectionLocked: members keep their direction of travel.
enum class InterlockRule : std::uint8_t { MinimumOpen, Exclusive, Airlock, DirectionLocked };

} // namespace coi::domain
