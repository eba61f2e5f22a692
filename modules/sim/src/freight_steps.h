// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a consignment's life share: freight.cpp (its way), freight_lanes.cpp (truck lanes),
// freight_checks.cpp (stations and customs).
#pragma once
#include "freight.h"

namespace coi::sim {

inline constexpr double kRoadSpeed = 4.2, kBridgeSpeed = 5.6; // m/s, loaded trucks
inline constexpr Tick kBarrierTime = 12 * kSecond;            // drive in, barrier up, through, barrier down
inline constexpr Tick kMergeTime = 8 * kSecond; // from a lane, or from beside the road, to the road
inline constexpr double kXrayOfYellow = 0.05;   // share of the yellow channel that is scanned all the same

inline const RoadPlan& roadOf(const GateModel& m, const Truck& t)
{
    return m.plan->roads[t.direction];
}
inline bool exits(const Truck& t)
{
    return t.direction == indexOf(Direction::Exit);
}
inline const domain::FreightFlow& flowOf(const GateModel& m, const Truck& t)
{
    return m.plan->flows->freight[at(t.flow)];
}
inline std::uint32_t drawOf(const GateModel& m, const Truck& t, Purpose p, std::uint32_t n = 0)
{
    return m.draw(EntityClass::Truck, t.number, p, n);
}

// The step begins when the time is over.
void after(GateModel& m, std::uint32_t truck, Tick time, TruckStep step);
void reach(GateModel& m, std::uint32_t truck, domain::FreightStage stage);

// Where it is on the plan; the nearest place of the road.
Spot placeNow(const GateModel& m, const Truck& t);
double metresNow(const GateModel& m, const Truck& t);
// Straight over the plan.
void glide(GateModel& m, std::uint32_t truck, Spot to, Tick time);
// Along the road, or the spur to the carriers' yard; then `next` begins.
void drive(GateModel& m, std::uint32_t truck, double fromM, double toM, double speed, TruckStep next,
           bool spur = false);
// Back to the road if it stands beside it, then along it; a container in the yard does not move.
void goTo(GateModel& m, std::uint32_t truck, TruckStep next, double metres);

// In front of the truck lanes.
void approachLanes(GateModel& m, std::uint32_t truck);
void joinLaneQueue(GateModel& m, std::uint32_t truck);
Spot laneQueueSpot(const GateModel& m, Direction d, std::size_t rank);

void enterStation(GateModel& m, std::uint32_t truck, TruckStep step);
// What follows a step that has ended.
void nextStep(GateModel& m, std::uint32_t truck);
// All checks are done: waits for its slot, in the yard or beside the road.
void dwell(GateModel& m, std::uint32_t truck);

} // namespace coi::sim
