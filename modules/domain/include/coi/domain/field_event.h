// SPDX-License-Identifier: GPL-3.0-or-later
// What the field tells the gateway, whatever the driver: small facts with the instant they were observed. The
// gateway turns them into changes of State; drivers never touch State. Plain values, passed between threads
// by move.
#pragma once
#include <coi/domain/frames.h>
#include <coi/domain/records.h>
#include <variant>

namespace coi::domain {

struct LaneObserved
{ // the controller's own report, on change and at least each second while connected
    std::string lane;
    LaneStatus status = LaneStatus::Unknown;
    BarrierPosition barrier = BarrierPosition::Unknown;
    std::int32_t positionPct = 0;
    bool occupied = false, staffed = true;
    std::string note;
    std::optional<Direction> direction = {}; // of travel now; empty: as built
};
struct GateObserved
{ // on change and at least each second while connected
    std::string gate;
    LaneStatus status = LaneStatus::Unknown;
    BarrierPosition barrier = BarrierPosition::Unknown;
    bool reported = false;
    std::string note;
};
struct DeviceObserved
{ // on change
    std::string lane;
    DeviceKind device = DeviceKind::FaceCamera;
    DeviceHealth health = DeviceHealth::Ok;
};
struct Transaction
{ // one traveller or vehicle handled by a lane
    std::string lane;
    GateResult result = GateResult::Accept;
    TravellerClass traveller = TravellerClass::Resident;
    std::int32_t waitMs = 0, serviceMs = 0;
    bool leaves = true; // false: referred to a booth
};
struct QueueObserved
{
    std::string zone;
    std::int32_t count = 0;
    double m2PerPerson = 0;    // of the densest quarter of the occupied cells
    std::int32_t arrivals = 0; // since the last report
};
struct StationObserved
{
    std::string station;
    std::int32_t waiting = 0, inService = 0, openServers = 0, waitS = -1,
                 done = 0; // done since the last report
    bool faulty = false, reported = false;
    std::string note;
    std::int32_t stored = -1;                     // places taken by goods; -1: it stores none
    std::int32_t exitWaitS = -1, entryWaitS = -1; // by direction, where one hall serves both
};
struct HallStaffObserved
{
    HallStaff staff;
};
struct ForecourtObserved
{
    ForecourtState forecourt;
};
struct PlateRead
{                                      // ANPR
    std::string lane, plate, declared; // declared: plate of the declaration
    double confidence = 0;
};
struct CarrierObserved
{
    CarrierState state;
};
struct ConsignmentObserved
{
    Consignment consignment;
};
struct ConsignmentGone
{ // accepted by the counterpart; the record leaves State
    std::string id;
};
struct VehicleCounted
{
    Direction direction = Direction::Exit;
    bool smart = false;
    std::int64_t clearanceMs = -1; // yard in to accepted
};
struct CameraObserved
{
    std::string camera;
    bool online = true, frozen = false;
};
struct FeedAlive
{ // nothing new, but the feed works
    FeedKind feed = FeedKind::Lanes;
};
struct SimObserved
{
    SimStatus status;
};

struct DayCounted
{ // the field's own counters since local midnight; replaces what was counted here
    std::int32_t travellersExit = 0, travellersEntry = 0, vehiclesExit = 0, vehiclesEntry = 0,
                 smartVehicles = 0;
};

struct FieldEvent
{
    UtcTime at{};
    std::variant<LaneObserved, GateObserved, DeviceObserved, Transaction, QueueObserved, StationObserved,
                 PlateRead, CarrierObserved, ConsignmentObserved, ConsignmentGone, VehicleCounted,
                 CameraObserved, FeedAlive, SimObserved, DayCounted, HallStaffObserved, ForecourtObserved>
        what;
};

// What the gateway tells a device. `commandId` comes back in the acknowledgement.
struct FieldCommand
{
    std::string commandId;
    TargetKind target = TargetKind::Lane;
    std::string object;
    CommandAction action = CommandAction::Open;
    std::string text = {}; // of a message to people
};

struct FieldAck
{ // the device's word; the position feedback follows as an observation
    std::string commandId;
    bool accepted = false;
    Refusal cause = Refusal::None;
    std::string detail;
    bool pending = false; // not yet its word: somebody has been asked and answers later
};

} // namespace coi::domain
