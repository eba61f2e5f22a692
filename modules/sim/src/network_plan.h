// SPDX-License-Identifier: GPL-3.0-or-later
// A network made ready to run: references resolved to one list of nodes (stations, then delays), times
// tabulated, probabilities as thresholds. Immutable and shared by all runs and threads.
#pragma once
#include <array>
#include <coi/sim/network.h>
#include <coi/sim/slab.h>
#include <coi/sim/variate.h>

namespace coi::sim {

struct PlanRoute
{
    std::uint64_t below = 0; // taken when the 32-bit draw is below this
    std::uint16_t node = 0;  // 0xffff: out
};

struct PlanBreakdown
{
    Variate up, repair;
    std::int32_t crew = kNone;
    bool whenBusy = false;
};

struct PlanReserved
{
    std::int32_t servers = 0;
    std::vector<char> takes; // by class
};

struct alignas(64) PlanNode
{
    std::uint32_t serviceFirst = 0; // services[serviceFirst + c] is the one of class c
    std::uint32_t routeFirst = 0, routeCount = 0;
    std::uint32_t listFirst = 0,
                  listCount = 1; // one, one a priority, or where servers are reserved one a class
    std::uint32_t reservedFirst = 0, reservedCount = 0;
    std::int32_t servers = 0, capacity = INT32_MAX;
    std::int32_t seize = kNone, release = kNone, releaseAfter = kNone; // fleets, variate
    std::int32_t breakdown = kNone;
    bool station = true, priority = false;
    bool free = false;              // a delay that takes no unit: everybody goes on at once
    bool outside = false;           // of the part of the network that this plan is for: nobody comes there
    std::uint8_t side = 0;          // on which the unit is seized or released
    std::int32_t otherwise = kNone; // node, or kExit: where they go while there is no server
};

struct PlanClass
{
    std::uint32_t rank = 0; // among the priorities, lowest number first
    std::int32_t patience = kNone;
};

struct PlanSource
{
    std::uint32_t customerClass = 0, node = 0;
    std::int32_t gap = kNone, batch = kNone, batchOver = kNone; // variates
    std::array<double, 24> gapTicks{}; // profile: ticks between two expected arrivals; 0: none
    bool timetable = false;
};

struct PlanFleet
{
    std::int32_t size = 0;
    std::int32_t emptyTrip = kNone, farPlaces = INT32_MAX,
                 nearPlaces = INT32_MAX; // variate; kNone: has no sides
};

struct NetworkPlan
{
    std::vector<PlanNode> nodes; // stations first
    std::uint32_t stations = 0, lists = 0, ranks = 1;
    std::vector<const Variate*> services; // in `variates`
    std::vector<PlanRoute> routes;
    std::vector<Variate> variates;
    std::vector<PlanBreakdown> breakdowns;
    std::vector<PlanReserved> reserved;
    std::vector<PlanClass> classes;
    std::vector<PlanSource> sources;
    std::vector<PlanFleet> fleets;
    std::vector<std::int32_t> crews; // sizes
    std::vector<std::pair<std::uint32_t, std::int32_t>> initial;
    Variate unit; // exponential with mean 1e9, for profiles
    Tick horizon = 0, warmup = 0;

    std::uint32_t nodeOf(NetworkNode node) const
    {
        const bool delay = node.kind == NetworkNode::Kind::Delay;
        return static_cast<std::uint32_t>(node.index) + (delay ? stations : 0);
    }

    NetworkPlan() = default;
    NetworkPlan(NetworkPlan&&) = default;          // a copy would point into this one
    static NetworkPlan of(const Network& network); // a valid one
};

static_assert(sizeof(PlanNode) == 64);

// Arrivals that a profile expects between two times.
double expectedBetween(const PlanSource& plan, Tick from, Tick to);

inline constexpr double kUnitTicks = 1e9;
Tick ticksOf(double seconds); // 0 .. kNever

} // namespace coi::sim
