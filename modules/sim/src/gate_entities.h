// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what is in the gate model: plain structs, and the words for their events and random draws.
#pragma once
#include "gate_plan.h"

#include <coi/sim/network.h>
#include <coi/sim/ring.h>
#include <coi/sim/slab.h>
#include <coi/sim/station.h>

namespace coi::sim {

enum class Kind : std::uint8_t {
    TravellerSource, // slot: source
    CoachSource,
    CoachStep,     // slot: coach; one traveller gets off
    TravellerLeg,  // slot: traveller; end of a walk
    TravellerDone, // end of a service at a station
    LaneDone,      // slot: lane; end of a transaction
    LaneMove,      // slot: lane; doors or barrier have moved
    GateMove,
    HallWatch, // the hall leader looks at the queues
    FreightSource,
    FreightLeg,  // slot: truck; end of a drive, a delay
    FreightDone, // end of a service at a station
    CarrierStep, // slot: carrier; end of a move, a handling or a charge
    FaultEnd,
    Report,
    CounterpartReport,
    OfficerArrives,   // slot: lane
    StoreLeaves,      // slot: store, generation: places
    CounterpartAnswer // slot: question
};

enum class Purpose : std::uint32_t {
    Gap,
    Coach,
    Class,
    Route,
    Service,
    Result,
    Booth,
    Customs,
    Health,
    Walk,
    Place,
    Goods,
    Weight,
    Channel,
    Stage,
    Plate,
    Handling,
    Fault,
    Report,
    Roster,
    Call,
    Store,
    Answer
};

enum class EntityClass : std::uint32_t { Traveller, Coach, Truck, Carrier, Source, Fault, Officer };

struct Source
{ // a non-homogeneous Poisson process: unit exponentials through the inverse of the expected count
    std::array<double, 24> perHour{};
    double perDay = 0, elapsed = 0; // expected arrivals since tick 0 at the last arrival
    std::uint32_t number = 0;
    std::uint8_t direction = 0, cls = 0;
    bool coaches = false;
};

struct Coach
{
    Tick arrived = 0, leaves = 0, gap = 0;
    std::uint32_t number = 0;
    std::uint16_t people = 0, off = 0, passed = 0; // of its people: off the coach, through a lane
    std::uint8_t direction = 0, cls = 0, bay = 0;
    bool groupList = false; // its people go to the booths together
    bool left = false;      // its stand is free
};

enum class Step : std::uint8_t {
    Deck,
    AtDoor,
    ToHealth,
    Health,
    ToQueue,
    Queued,
    AtLane,
    ToCustoms,
    Customs,
    ToExit,
    Leaving
};

struct Traveller
{
    Motion motion;
    Tick queuedAt = 0, waited = 0;
    std::uint32_t number = 0, coach = kNoSlot; // coach: he came with, until he has passed a lane
    std::int16_t zone = kNone, lane = kNone;
    std::uint16_t lateral = 0; // where across a queue or deck, 1/65536
    std::uint8_t direction = 0, cls = 0;
    Step step = Step::ToQueue;
    bool referred = false, screened = false;
};

struct LaneState
{
    domain::LaneStatus status = domain::LaneStatus::Closed, target = domain::LaneStatus::Closed;
    domain::Direction direction = Direction::Exit;
    Tick moveStart = 0, moveEnd = 0, busySince = 0, freeSince = 0;
    std::uint8_t fromPct = 0, toPct = 0;
    std::uint32_t occupant = kNoSlot, timer = 0, doneTimer = 0;
    int zone = kNone;
    std::int32_t served = 0;
    std::uint32_t faultyDevices = 0; // bits by index in LaneSpec::devices
    bool openedByWatch = false, operatorSet = false;
    Tick officerDue = 0; // of a booth: when the officer who was asked for is there; 0: nobody was
};

struct GateState
{
    domain::LaneStatus status = domain::LaneStatus::InService, target = domain::LaneStatus::InService;
    Tick moveEnd = 0;
    std::uint32_t timer = 0;
};

struct ZoneState
{
    Ring<std::uint32_t> queue; // travellers, or trucks at vehicle zones
    std::int32_t arrivals = 0; // since the last report
    std::int32_t reported = -1;
    Tick reportedAt = 0, watchedSince = 0, movedUp = 0;
};

struct StationState
{
    Station station;
    std::int32_t done = 0, doneReported = 0;
    std::array<std::int32_t, 4> last{-1, -1, -1, -1}; // waiting, in service, open servers, stored as reported
    bool faulty = false, dirty = false;
    std::uint64_t stands = 0; // taken places of served vehicles
    Tick reportedAt = 0, movedUp = 0;
};

enum class TruckStep : std::uint8_t {
    Filed,
    OnWay,
    Driving,
    LaneQueue,
    AtLane,
    LaneApproach,
    Merge,
    Rejoin,
    Documents,
    Weigh,
    Yellow,
    Scan,
    Image,
    Dock,
    Lab,
    ToYard, // smart: to the carriers' yard
    Dwell,
    CarrierQueue, // smart: waits for a carrier
    OnCarrier,
    ToBorder,
    ToEnd
};

struct Truck
{
    Motion motion;
    std::array<Tick, 10> stamps{}; // per FreightStage, 0 = not reached
    Tick arrived = 0, queuedAt = 0;
    std::uint32_t number = 0;
    float weightT = 0, weighedT = 0; // as declared; as weighed, 0 before
    float targetM = 0;               // where it goes after Rejoin
    std::int16_t flow = kNone, lane = kNone, carrier = kNone, stand = kNone;
    std::uint8_t direction = 0;
    domain::CustomsChannel channel = domain::CustomsChannel::None;
    domain::FreightStage stage = domain::FreightStage::Filed;
    TruckStep step = TruckStep::Filed, next = TruckStep::Filed;
    bool smart = false, lab = false, mismatch = false, visible = false, onSpur = false;
};

enum class CarrierPhase : std::uint8_t {
    Standing, // in a siding
    Leaving,  // waits to get out of it, or drives out
    Driving,  // on the ring: on the way to the next cell, or waits for it
    Turning   // into its siding
};

struct ZoneHold
{ // leave to be in a part of the corridor
    std::int16_t part = kNone;
    Tick since = 0;
};

struct Carrier
{
    Motion motion; // kChain: metres along the ring; else a siding
    Tick taskSince = 0, lostAt = 0;
    std::int64_t batteryMilliWh = 0;
    std::uint32_t timer = 0, truck = kNoSlot, order = 0, orderUpdate = 0;
    domain::CarrierTask task = domain::CarrierTask::Idle;
    domain::OperatingMode mode = domain::OperatingMode::Automatic;
    CarrierPhase phase = CarrierPhase::Standing;
    SidingUse goalUse = SidingUse::Parking;
    std::int16_t cell = kNone, second = kNone; // held on the ring; a second one while turning or merging
    std::int16_t siding = kNone, goal = kNone; // stands in; reserved and driven to (chosen in its yard)
    std::int16_t waitsPass = kNone, waitsPart = kNone, heldBy = kNone, pass = kNone;
    std::uint8_t direction = 0, leg = 0;
    bool loaded = false, paused = false, pauseAsked = false, stalled = false, lost = false;
    bool waiting = false, busy = false; // waits for a place; a handling or charge goes on
    domain::Pose lastPose{};            // while lost
    std::array<ZoneHold, 2> holds{};    // of the part it is in and of the one it goes into
    bool bayAsked = false;              // it has been sent to the bay that is its goal, or stands there
    bool cancelAsked = false;           // loses its order when it stands
    Tick reportedAt = 0;
    std::uint64_t reportedHash = 0;
};

struct FleetState
{
    std::vector<Carrier> carriers;
    std::vector<std::int16_t> cells;          // carrier per cell, kNone = free
    std::vector<std::int16_t> sidings;        // carrier in it or on its way to it
    std::vector<std::int16_t> parts;          // carriers per part of the ring
    std::vector<std::int16_t> passes;         // carrier per pass
    std::array<Ring<std::uint32_t>, 2> loads; // trucks that wait for a carrier
    std::uint32_t orders = 0;
    bool dispatching = false;
};

struct Fault
{
    domain::ActiveFault fault;
    int object = kNone; // index of a lane, zone, station, carrier, camera or feed
    Tick until = 0;     // 0: until cleared
    bool active = true;
};

} // namespace coi::sim
