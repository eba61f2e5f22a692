// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that changes during a run, as vectors of plain structs: copying it copies the run. Customers
// wait in lists linked through them, so leaving a queue from its middle costs nothing and nothing is
// allocated once the number present has been reached before.
#pragma once
#include "network_queue.h"

#include <array>
#include <coi/sim/slab.h>

namespace coi::sim {

enum class Stage : std::uint8_t { Free, WaitsForUnit, WaitsForServer, InService };

inline constexpr std::uint16_t kExit = 0xffff; // as a node

struct alignas(64) Customer
{
    Tick entered = 0;                                 // the system
    Tick since = 0;                                   // joined the node; when in service: was taken
    Tick time = 0;                                    // the service at the node; when in service: at the next
    std::uint32_t held = 0, farHeld = 0;              // fleets, a bit each; taken on the far side
    std::uint32_t number = 0, hop = 0;                // of its source; nodes visited before
    std::uint32_t next = kNoSlot, previous = kNoSlot; // in a list
    std::uint32_t stamp = 0;                          // tells an old patience event
    std::uint16_t source = 0, node = 0;
    std::uint16_t to = kExit, then = kExit; // the next node, and in service the one after that
    std::uint8_t customerClass = 0;
    Stage stage = Stage::Free;
    std::uint8_t server = 0; // in service where servers are reserved: whose, as freeServer() says
};
static_assert(sizeof(Customer) == 64);

struct CustomerList
{
    std::uint32_t first = kNoSlot, last = kNoSlot;
};

// `inService` are with a server, up or broken; `ready` are idle servers that can break but have not.
struct alignas(64) NodeState
{
    std::int32_t servers = 0, number = 0, inService = 0, waiting = 0, interrupted = 0, ready = 0;
    std::uint32_t serverFirst = 0, serverCount = 0;
    double scale = 1; // of service times
};

enum class ServerStage : std::uint8_t { Up, WaitsForCrew, InRepair };

struct Server
{
    Tick since = 0;   // of the present stage; busy and up: of this stretch of service
    Tick left = 0;    // of the service, when the stretch began
    Tick served = 0;  // of the service, before the stretch
    Tick life = 0;    // failing only in service: time up left when the stretch began
    Tick upSince = 0; // when repaired
    Tick spent = 0;   // in service since repaired, before the stretch
    std::uint32_t customer = kNoSlot, next = kNoSlot; // `next` waits for the crew, by name
    std::uint32_t name = kNoSlot;                     // node << 17 | place among its servers
    std::uint32_t generation = 0, failures = 0;
    ServerStage stage = ServerStage::Up;
};

struct Visit // of a node
{
    Tick time = 0; // of service
    std::uint16_t to = kExit;
};

struct SourceState
{
    Tick last = 0; // arrival; its time on the clock is where the next gap begins
    std::uint32_t draws = 0, customers = 0, generation = 0;
    std::array<std::uint32_t, 4> words{};
    double pace = 1; // rate factor
    // By timetable, in expected arrivals: what was left after the last one of its turn, negative when nobody
    // knows; and of the turn of the next one, when it comes.
    double rest = 0, turn = 0;
    Visit first; // of the customer with the number `firstOf`
    std::uint32_t firstOf = kNoSlot;
};

struct FleetSide // [0] near, which is all there is of a fleet without sides
{
    std::int32_t waiting = 0, coming = 0; // customers; empty units
    std::int32_t taken = 0;               // units customers took here, for the other side
    CustomerList queue;
};

struct FleetState
{
    std::int32_t size = 0, used = 0; // used: by customers, on the way back, on an empty trip
    std::int32_t farIdle = 0;        // of those not used
    std::uint32_t trips = 0;         // empty ones so far
    std::array<FleetSide, 2> sides;

    std::int32_t idle(std::size_t side) const { return side == 1 ? farIdle : size - used - farIdle; }
};

struct ReturnTrip // of a unit whose customer has gone on, or that goes to a side empty
{
    Tick since = 0;
    std::uint32_t fleet = kNoSlot, node = 0, next = kNoSlot;
    std::uint32_t number = 0, hop = 0;
    std::uint16_t source = 0;
    bool empty = false;
    std::uint8_t side = 0; // where it will be idle
};

struct CrewState
{
    std::int32_t size = 0, used = 0;
    std::uint32_t first = kNoSlot, last = kNoSlot; // servers waiting, by name
};

struct NetworkState
{
    Tick now = 0;
    std::uint64_t events = 0;
    std::vector<Customer> customers;
    std::uint32_t freeCustomer = kNoSlot, initial = 0;
    std::vector<std::int32_t> present; // per class
    std::vector<NodeState> nodes;
    std::vector<CustomerList> lists;
    // By entry of the plan's list: in service, and servers.
    std::vector<std::int32_t> reserved, reservedServers;
    std::vector<Server> servers;
    std::vector<SourceState> sources;
    std::vector<FleetState> fleets;
    std::vector<CrewState> crews;
    std::vector<ReturnTrip> returns;
    std::uint32_t freeReturn = kNoSlot;
    NetworkQueue queue;
};

} // namespace coi::sim
