// SPDX-License-Identifier: GPL-3.0-or-later
// Trucks at the truck lanes: approach, queue, plate reading.
#include "faults.h"
#include "freight_names.h"
#include "freight_steps.h"
#include "lanes.h"

#include <algorithm>

namespace coi::sim {

Spot laneQueueSpot(const GateModel& m, Direction d, std::size_t rank)
{
    const RoadPlan& road = m.plan->roads[indexOf(d)];
    const auto& zone = *m.plan->zones[at(road.zone)].spec;
    const auto column = rank % at(road.columns), row = std::min(rank / at(road.columns), at(road.rows));
    const double depth = std::min(1.0, (static_cast<double>(row) + 0.5) / road.rows);
    return {zone.plan.x + zone.plan.w * (static_cast<double>(column) + 0.5) / road.columns,
            zone.plan.y + zone.plan.h * (zone.headAtTop ? depth : 1 - depth)};
}

// Through the zone to the end of the queue.
void approachLanes(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    if (r.zone == kNone) {
        joinLaneQueue(m, slot);
        return;
    }
    const ZonePlan& zone = m.plan->zones[at(r.zone)];
    const Spot to = laneQueueSpot(m, static_cast<Direction>(t.direction), m.zones[at(r.zone)].queue.size());
    if (!t.visible) // comes in at the end of the zone
        t.motion = straight(m.now, 0, {},
                            {to.x, zone.spec->plan.y + (zone.spec->headAtTop ? zone.spec->plan.h : 0)});
    t.visible = true;
    const Spot from = placeNow(m, t);
    const double metres = distance(from, to) * zone.depthM / std::max(zone.spec->plan.h, 1.0);
    const Tick time = 2 * kSecond + static_cast<Tick>(metres / kRoadSpeed * 1e6);
    glide(m, slot, to, time);
    after(m, slot, time, TruckStep::LaneQueue);
}

void joinLaneQueue(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    t.queuedAt = m.now;
    t.visible = true;
    t.step = TruckStep::LaneQueue;
    if (r.zone == kNone) {
        reach(m, slot, domain::FreightStage::YardIn);
        goTo(m, slot, TruckStep::Documents, r.documentsM);
        return;
    }
    ZoneState& zone = m.zones[at(r.zone)];
    zone.queue.push(slot);
    ++zone.arrivals;
    callNext(m, r.zone);
}

bool serveTruck(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    const LanePlan& plan = m.plan->lanes[at(lane)];
    const std::uint32_t slot = m.zones[at(l.zone)].queue.pop();
    Truck& t = m.trucks[slot];
    const Spot from =
        t.queuedAt == m.now ? placeNow(m, t) : laneQueueSpot(m, static_cast<Direction>(t.direction), 0);
    m.zones[at(l.zone)].movedUp = m.now;
    t.step = TruckStep::AtLane;
    t.lane = static_cast<std::int16_t>(lane);
    t.motion = through(m.now, 6 * kSecond, from, plan.before, plan.spot);
    m.stats.wait[static_cast<std::size_t>(GateStage::TruckLane)][t.direction].add(m.now - t.queuedAt);
    l.occupant = slot;
    l.busySince = m.now;
    const Tick time = m.plan->times.anpr.at(drawOf(m, t, Purpose::Service)) + kBarrierTime;
    m.schedule(m.now + time, TieClass::Release, Kind::LaneDone, u32(lane), l.doneTimer);
    observeLane(m, lane);
    return true;
}

namespace {

void reportRead(GateModel& m, int lane, const Truck& t)
{
    const LaneState& l = m.lanes[at(lane)];
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Truck),
                                 static_cast<std::uint32_t>(Purpose::Plate), 1);
    const bool wrong = b[0] < chance(misreadBurst(m, lane) ? 0.6 : m.plan->flows->plateMisreadShare);
    const double spread = static_cast<double>(b[2]) / 4294967296.0;
    domain::PlateRead read;
    read.lane = m.plan->lanes[at(lane)].spec->id;
    read.declared = plateOf(drawOf(m, t, Purpose::Plate), !exits(t));
    read.plate = wrong ? misread(read.declared, b[1]) : read.declared;
    read.confidence = wrong ? 0.45 + 0.3 * spread : 0.9 + 0.095 * spread;
    domain::Transaction report;
    report.lane = read.lane;
    report.waitMs = static_cast<std::int32_t>((l.busySince - t.queuedAt) / kMilli);
    report.serviceMs = static_cast<std::int32_t>((m.now - l.busySince) / kMilli);
    m.emit(std::move(read));
    m.emit(std::move(report));
}

} // namespace

void finishTruck(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    const LanePlan& plan = m.plan->lanes[at(lane)];
    const std::uint32_t slot = l.occupant;
    Truck& t = m.trucks[slot];
    if (m.reporting && laneHeard(m, lane))
        reportRead(m, lane, t);
    l.occupant = kNoSlot;
    l.freeSince = m.now;
    ++l.served, ++m.stats.laneServed[at(lane)];
    t.lane = kNone;
    const RoadPlan& r = roadOf(m, t);
    t.motion =
        through(m.now, kMergeTime, placeNow(m, t), plan.after, m.plan->spotAt(r.chain, r.laneM + 0.1, 0.3));
    reach(m, slot, domain::FreightStage::YardIn);
    after(m, slot, kMergeTime, TruckStep::Merge);
}

} // namespace coi::sim
