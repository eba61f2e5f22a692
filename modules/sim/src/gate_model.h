// SPDX-License-Identifier: GPL-3.0-or-later
// The whole state of a simulated gate: plain structs in slabs and vectors plus the event list, so that a copy
// is a fork. The parts that act on it are in travellers.h, lanes.h, freight.h, fleet.h, faults.h, reports.h;
// each handles its own kinds of events. Tick 0 is local midnight of the day before GateConfig::start, since
// freight stays overnight.
#pragma once
#include "gate_entities.h"
#include "gate_told.h"

#include <coi/sim/gate_stats.h>
#include <map>
#include <optional>

namespace coi::sim {

struct GateModel
{
    GateModel(std::shared_ptr<const GatePlan> p, const GateConfig& c);

    std::shared_ptr<const GatePlan> plan;
    Draws draws;
    core::UtcTime epoch{}; // of tick 0
    Tick now = 0;
    EventQueue events;
    std::vector<Source> sources;
    Slab<Coach> coaches;
    Slab<Traveller> travellers;
    Slab<Truck> trucks;
    std::vector<LaneState> lanes;
    std::vector<GateState> gates;
    std::vector<ZoneState> zones;
    std::vector<StationState> stations;
    std::array<Ring<std::uint32_t>, 2> doorQueues; // travellers in front of a shut hall door
    std::array<AwayQueue, 2> away;                 // by direction
    FleetState fleet;
    std::vector<Fault> faults;
    std::vector<std::int32_t> stored;      // places taken, by GatePlan::stores
    std::vector<Question> questions;       // all that were asked
    std::vector<domain::FieldAck> answers; // not taken yet
    // What customs has to tell while its feed is lost: the newest of each consignment, or that it is gone.
    std::map<std::string, std::optional<domain::Consignment>> heldConsignments;
    GateStats stats;
    std::uint32_t travellerNumber = 0, coachNumber = 0, truckNumber = 0, faultNumber = 0, officerCalls = 0;

    bool reporting = false;
    bool counting = false; // what counts for the day is told although nothing else is
    std::vector<domain::FieldEvent> out;
    std::array<StaffTold, 2> staffTold; // last report of each hall
    ForecourtTold forecourtTold;

    void run(Tick until); // processes every event up to and including `until`
    core::UtcTime utc(Tick t) const { return epoch + core::Millis{t / kMilli}; }
    template <class W> void emit(W&& what)
    {
        using What = std::remove_cvref_t<W>;
        constexpr bool counts = std::is_same_v<What, domain::Transaction> ||
                                std::is_same_v<What, domain::VehicleCounted> ||
                                std::is_same_v<What, domain::QueueObserved>;
        if (reporting || (counts && counting))
            out.push_back({utc(now), std::forward<W>(what)});
    }
    std::uint32_t draw(EntityClass c, std::uint32_t entity, Purpose p, std::uint32_t n = 0) const
    {
        return draws.u32(entity, static_cast<std::uint32_t>(c), static_cast<std::uint32_t>(p), n);
    }
    void schedule(Tick when, TieClass tie, Kind kind, std::uint32_t slot, std::uint32_t generation = 0)
    {
        events.schedule(when, tie, static_cast<std::uint8_t>(kind), slot, generation);
    }

private:
    void dispatch(const Event& e);
};

inline std::uint32_t u32(int i)
{
    return static_cast<std::uint32_t>(i);
}

} // namespace coi::sim
