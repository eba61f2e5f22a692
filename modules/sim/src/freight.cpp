// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a consignment from filing to acceptance.
#include "freight.h"

#include "fleet.h"
#include "freight_steps.h"
#include "sources.h"
#include "stores.h"

#include <algorithm>

namespace coi::sim {

using domain::FreightStage;

namespace {

constexpr Tick kGone = 10 * kMinute; // the record stays after acceptance

void release(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    reach(m, slot, FreightStage::Cleared);
    const RoadPlan& r = roadOf(m, t);
    if (t.smart && exits(t)) {
        t.step = TruckStep::CarrierQueue;
        t.queuedAt = m.now;
        m.fleet.loads[t.direction].push(slot);
        dispatchFleet(m);
    } else if (t.smart && !r.spur.empty()) {
        drive(m, slot, 0, r.spur.lengthM, kRoadSpeed, TruckStep::ToEnd, true);
    } else if (exits(t)) {
        drive(m, slot, r.dockM, std::max(r.dockM, r.borderM), kBridgeSpeed, TruckStep::ToBorder);
    } else {
        drive(m, slot, r.dockM, r.chain.lengthM, kRoadSpeed, TruckStep::ToEnd);
    }
}

void accepted(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    t.visible = false;
    if (t.stamps[static_cast<std::size_t>(FreightStage::Border)] == 0)
        reach(m, slot, FreightStage::Border);
    reach(m, slot, FreightStage::Accepted);
    ++m.stats.vehiclesCrossed[t.direction][t.smart ? 1 : 0];
    m.stats.truckTime[t.smart ? 1 : 0].add(m.now - t.arrived);
    domain::VehicleCounted counted;
    counted.direction = static_cast<Direction>(t.direction);
    counted.smart = t.smart;
    counted.clearanceMs = (m.now - t.stamps[static_cast<std::size_t>(FreightStage::YardIn)]) / kMilli;
    m.emit(counted);
    if (!exits(t))
        storeGoods(m, t);
    after(m, slot, kGone, TruckStep::ToEnd);
}

void arrive(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    ++m.stats.vehiclesArrived[t.direction][t.smart ? 1 : 0];
    if (t.smart && !exits(t) && m.plan->fleet.spec) {
        t.step = TruckStep::CarrierQueue;
        t.queuedAt = m.now;
        m.fleet.loads[t.direction].push(slot);
        observeConsignment(m, slot);
        dispatchFleet(m);
    } else if (r.approachM > 0) {
        drive(m, slot, 0, r.approachM - 0.5, kBridgeSpeed, TruckStep::LaneApproach);
    } else {
        approachLanes(m, slot);
    }
}

void atEnd(GateModel& m, std::uint32_t slot)
{
    const Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    if (t.stage == FreightStage::Accepted) {
        tellGone(m, consignmentId(t));
        m.trucks.drop(slot);
    } else if (t.onSpur) {
        drive(m, slot, r.spurM, r.chain.lengthM, kRoadSpeed, TruckStep::ToEnd);
    } else {
        accepted(m, slot);
    }
}

// The end of a drive.
void onRoad(GateModel& m, std::uint32_t slot)
{
    const Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    switch (t.step) {
    case TruckStep::LaneApproach:
        approachLanes(m, slot);
        break;
    case TruckStep::LaneQueue:
        joinLaneQueue(m, slot);
        break;
    case TruckStep::Merge:
        drive(m, slot, r.laneM, std::max(r.laneM, r.documentsM), kRoadSpeed, TruckStep::Documents);
        break;
    case TruckStep::Rejoin: {
        const double from = metresNow(m, t);
        drive(m, slot, from, std::max<double>(from, static_cast<double>(t.targetM)), kRoadSpeed, t.next);
        break;
    }
    case TruckStep::ToYard:
        if (!t.onSpur)
            drive(m, slot, 0, r.spur.lengthM, kRoadSpeed, TruckStep::ToYard, true);
        else
            dwell(m, slot);
        break;
    case TruckStep::ToBorder:
        reach(m, slot, FreightStage::Border);
        drive(m, slot, r.borderM, r.chain.lengthM, kBridgeSpeed, TruckStep::ToEnd);
        break;
    case TruckStep::ToEnd:
        atEnd(m, slot);
        break;
    default:
        break;
    }
}

} // namespace

void after(GateModel& m, std::uint32_t slot, Tick wait, TruckStep step)
{
    m.trucks[slot].step = step;
    m.schedule(m.now + std::max<Tick>(wait, 1), TieClass::Arrival, Kind::FreightLeg, slot,
               m.trucks.generation(slot));
}

void reach(GateModel& m, std::uint32_t slot, FreightStage stage)
{
    Truck& t = m.trucks[slot];
    t.stage = stage;
    t.stamps[static_cast<std::size_t>(stage)] = m.now;
    observeConsignment(m, slot);
}

Spot placeNow(const GateModel& m, const Truck& t)
{
    const RoadPlan& r = roadOf(m, t);
    if (t.motion.track == Motion::kChain)
        return m.plan->spotAt(t.onSpur ? r.spur : r.chain, t.motion.a(m.now), t.motion.b(m.now));
    return {t.motion.a(m.now), t.motion.b(m.now)};
}

double metresNow(const GateModel& m, const Truck& t)
{
    return t.motion.track == Motion::kChain && !t.onSpur
               ? t.motion.a(m.now)
               : m.plan->metresAt(roadOf(m, t).chain, placeNow(m, t));
}

void glide(GateModel& m, std::uint32_t slot, Spot to, Tick time)
{
    Truck& t = m.trucks[slot];
    t.motion = straight(m.now, time, placeNow(m, t), to);
}

void drive(GateModel& m, std::uint32_t slot, double fromM, double toM, double speed, TruckStep next,
           bool spur)
{
    Truck& t = m.trucks[slot];
    const auto time = static_cast<Tick>(std::max(0.0, toM - fromM) / speed * 1e6);
    t.visible = true;
    t.onSpur = spur;
    t.motion = along(m.now, time, Motion::kChain, fromM, toM, 0.3);
    after(m, slot, time, next);
}

void goTo(GateModel& m, std::uint32_t slot, TruckStep next, double metres)
{
    Truck& t = m.trucks[slot];
    if (!t.visible) {
        after(m, slot, kSecond, next);
        return;
    }
    const double from = metresNow(m, t);
    if (t.motion.track == Motion::kChain) {
        drive(m, slot, from, std::max(from, metres), kRoadSpeed, next);
        return;
    }
    t.next = next;
    t.targetM = static_cast<float>(metres);
    glide(m, slot, m.plan->spotAt(roadOf(m, t).chain, from, 0.3), kMergeTime);
    after(m, slot, kMergeTime, TruckStep::Rejoin);
}

void dwell(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    t.visible = false;
    const Variate& time = t.smart ? m.plan->times.smartDwell : m.plan->times.truckDwell;
    after(m, slot, time.at(drawOf(m, t, Purpose::Stage, 1)), TruckStep::Dwell);
    observeConsignment(m, slot);
}

void addTruck(GateModel& m, std::uint8_t direction, Tick arrival)
{
    Truck t;
    t.number = ++m.truckNumber;
    t.direction = direction;
    t.arrived = arrival;
    double share = static_cast<double>(drawOf(m, t, Purpose::Goods)) / 4294967296.0;
    const auto& freight = m.plan->flows->freight;
    for (std::size_t i = 0; i < freight.size(); ++i) {
        if (indexOf(freight[i].direction) != direction)
            continue;
        t.flow = static_cast<std::int16_t>(i);
        share -= freight[i].share;
        if (share < 0)
            break;
    }
    if (t.flow == kNone)
        return;
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Truck),
                                 static_cast<std::uint32_t>(Purpose::Weight));
    t.smart = m.plan->fleet.spec && b[0] < chance(flowOf(m, t).smart);
    // The sum of three uniforms is close enough to a normal weight and stays within three deviations.
    double z = -1.5;
    for (std::size_t i = 1; i < 4; ++i)
        z += static_cast<double>(b[i]) / 4294967296.0;
    const auto& flow = flowOf(m, t);
    t.weightT = static_cast<float>(std::max(0.5, flow.weightMeanT + 2 * z * flow.weightSdT));
    const std::uint32_t slot = m.trucks.make(t);
    reach(m, slot, FreightStage::Filed);
    const Tick ahead = 20 * kMinute + static_cast<Tick>(drawOf(m, t, Purpose::Route) % 40) * kMinute;
    after(m, slot, arrival - ahead - m.now, TruckStep::Filed);
}

void onFreightLeg(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    switch (t.step) {
    case TruckStep::Filed:
        reach(m, slot, FreightStage::OnWay);
        after(m, slot, t.arrived - m.now, TruckStep::OnWay);
        break;
    case TruckStep::OnWay:
        arrive(m, slot);
        break;
    case TruckStep::Documents:
        reach(m, slot, FreightStage::Documents);
        enterStation(m, slot, TruckStep::Documents);
        break;
    case TruckStep::Weigh:
        reach(m, slot, FreightStage::Weigh);
        enterStation(m, slot, TruckStep::Weigh);
        break;
    case TruckStep::Scan:
        reach(m, slot, FreightStage::Scan);
        enterStation(m, slot, TruckStep::Scan);
        break;
    case TruckStep::Dock:
        enterStation(m, slot, TruckStep::Dock);
        observeConsignment(m, slot);
        break;
    case TruckStep::Image:
    case TruckStep::Yellow:
        nextStep(m, slot);
        break;
    case TruckStep::Dwell:
        release(m, slot);
        break;
    default:
        onRoad(m, slot);
        break;
    }
}

void loadedOn(GateModel& m, std::uint32_t slot, int carrier)
{
    Truck& t = m.trucks[slot];
    t.step = TruckStep::OnCarrier;
    t.carrier = static_cast<std::int16_t>(carrier);
    t.visible = false;
    m.stats.wait[static_cast<std::size_t>(GateStage::Corridor)][t.direction].add(m.now - t.queuedAt);
    observeConsignment(m, slot);
}

void crossedBorder(GateModel& m, std::uint32_t slot)
{
    if (exits(m.trucks[slot]))
        reach(m, slot, FreightStage::Border);
}

void delivered(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    t.carrier = kNone;
    ++m.stats.carrierCrossings;
    if (exits(t)) {
        accepted(m, slot);
        return;
    }
    reach(m, slot, FreightStage::YardIn);
    after(m, slot, 2 * kMinute, TruckStep::Documents);
}

} // namespace coi::sim
