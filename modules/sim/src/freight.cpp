// SPDX-License-Identifier: GPL-3.0-or-later
#include "freight.h"

#include "faults.h"
#include "fleet.h"
#include "freight_names.h"
#include "lanes.h"
#include "sources.h"

#include <algorithm>

namespace coi::sim {

using domain::CustomsChannel;
using domain::FreightStage;

namespace {

constexpr double kRoadSpeed = 4.2, kBridgeSpeed = 5.6; // m/s, loaded trucks
constexpr Tick kGone = 10 * kMinute;                   // the record stays after acceptance
constexpr double kXrayOfYellow = 0.05;

const RoadPlan& roadOf(const GateModel& m, const Truck& t)
{
    return m.plan->roads[t.direction];
}

bool exits(const Truck& t)
{
    return t.direction == indexOf(Direction::Exit);
}

const domain::FreightFlow& flowOf(const GateModel& m, const Truck& t)
{
    return m.plan->flows->freight[at(t.flow)];
}

std::uint32_t drawOf(const GateModel& m, const Truck& t, Purpose p, std::uint32_t n = 0)
{
    return m.draw(EntityClass::Truck, t.number, p, n);
}

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

Spot spotOf(const GateModel& m, const Truck& t)
{
    const RoadPlan& r = roadOf(m, t);
    if (t.motion.track == Motion::kChain)
        return m.plan->spotAt(t.onSpur ? r.spur : r.chain, t.motion.a(m.now));
    return {t.motion.a(m.now), t.motion.b(m.now)};
}

// Along the road (or the spur); calls onFreightLeg with `next` when there.
void drive(GateModel& m, std::uint32_t slot, double fromM, double toM, double speed, TruckStep next,
           bool spur = false)
{
    Truck& t = m.trucks[slot];
    const auto time = static_cast<Tick>(std::max(0.0, toM - fromM) / speed * 1e6);
    t.visible = true;
    t.onSpur = spur;
    t.motion = {m.now, m.now + time,  static_cast<float>(fromM), 0.3F, static_cast<float>(toM),
                0.3F,  Motion::kChain};
    after(m, slot, time, next);
}

void glide(GateModel& m, std::uint32_t slot, Spot to, Tick time)
{
    Truck& t = m.trucks[slot];
    const Spot from = spotOf(m, t);
    t.motion = {m.now,
                m.now + time,
                static_cast<float>(from.x),
                static_cast<float>(from.y),
                static_cast<float>(to.x),
                static_cast<float>(to.y)};
}

double here(const GateModel& m, const Truck& t)
{
    const RoadPlan& r = roadOf(m, t);
    return t.motion.track == Motion::kChain
               ? t.motion.a(m.now)
               : m.plan->metresAt(r.chain, {t.motion.a(m.now), t.motion.b(m.now)});
}

int stationOf(const GateModel& m, const Truck& t, TruckStep step)
{
    const RoadPlan& r = roadOf(m, t);
    switch (step) {
    case TruckStep::Documents:
        return r.documents;
    case TruckStep::Weigh:
        return r.weighbridge;
    case TruckStep::Scan:
        return r.xray;
    case TruckStep::Dock:
        return r.dock;
    case TruckStep::Lab:
        return r.laboratory;
    default:
        return kNone;
    }
}

GateStage statsStage(TruckStep step)
{
    switch (step) {
    case TruckStep::Weigh:
        return GateStage::Weighbridge;
    case TruckStep::Scan:
        return GateStage::XRay;
    case TruckStep::Dock:
        return GateStage::InspectionDock;
    case TruckStep::Lab:
        return GateStage::Laboratory;
    default:
        return GateStage::Documents;
    }
}

const Variate& serviceOf(const GateModel& m, TruckStep step)
{
    const Times& t = m.plan->times;
    switch (step) {
    case TruckStep::Weigh:
        return t.weighbridge;
    case TruckStep::Scan:
        return t.xray;
    case TruckStep::Dock:
        return t.inspection;
    case TruckStep::Lab:
        return t.laboratory;
    default:
        return t.documents;
    }
}

void startService(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const int station = stationOf(m, t, t.step);
    StationState& s = m.stations[at(station)];
    m.stats.wait[static_cast<std::size_t>(statsStage(t.step))][t.direction].add(m.now - t.queuedAt);
    t.stand = kNone;
    if (t.visible && t.step != TruckStep::Lab) {
        for (std::int16_t i = 0; i < 64 && t.stand == kNone; ++i)
            if ((s.stands >> i & 1U) == 0)
                s.stands |= std::uint64_t{1} << i, t.stand = i;
        glide(m, slot, m.plan->stations[at(station)].stand(t.stand), 4 * kSecond);
    }
    const Tick time =
        serviceOf(m, t.step).at(drawOf(m, t, Purpose::Service, static_cast<std::uint32_t>(t.step)));
    s.dirty = true;
    m.schedule(m.now + std::max(time, kSecond), TieClass::Release, Kind::FreightDone, slot,
               m.trucks.generation(slot));
}

void nextStep(GateModel& m, std::uint32_t slot);

void enterStation(GateModel& m, std::uint32_t slot, TruckStep step)
{
    Truck& t = m.trucks[slot];
    t.step = step;
    t.queuedAt = m.now;
    const int station = stationOf(m, t, step);
    if (station == kNone) {
        nextStep(m, slot);
        return;
    }
    StationState& s = m.stations[at(station)];
    s.dirty = true;
    if (s.station.arrive(m.now, slot))
        startService(m, slot);
}

// On the road to the place of a station; a container in the yard does not move.
void goTo(GateModel& m, std::uint32_t slot, TruckStep step, double metres)
{
    Truck& t = m.trucks[slot];
    if (!t.visible) {
        after(m, slot, kSecond, step);
        return;
    }
    const double from = here(m, t);
    drive(m, slot, from, std::max(from, metres), kRoadSpeed, step);
}

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
    after(m, slot, kGone, TruckStep::ToEnd);
}

void dwell(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    t.visible = false;
    const Variate& time = t.smart ? m.plan->times.smartDwell : m.plan->times.truckDwell;
    after(m, slot, time.at(drawOf(m, t, Purpose::Stage, 1)), TruckStep::Dwell);
    observeConsignment(m, slot);
}

void toYardOrDwell(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    if (t.smart && exits(t) && t.visible && !r.spur.empty())
        drive(m, slot, here(m, t), r.spurM, kRoadSpeed, TruckStep::ToYard);
    else
        dwell(m, slot);
}

void afterChecks(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    if (t.lab) {
        reach(m, slot, FreightStage::Lab);
        enterStation(m, slot, TruckStep::Lab);
        return;
    }
    toYardOrDwell(m, slot);
}

void assignChannel(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const auto& shares = m.plan->flows->channels;
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Truck),
                                 static_cast<std::uint32_t>(Purpose::Channel));
    t.channel = b[0] < chance(shares[0])               ? CustomsChannel::Green
                : b[0] < chance(shares[0] + shares[1]) ? CustomsChannel::Yellow
                                                       : CustomsChannel::Red;
    t.lab = b[1] < chance(flowOf(m, t).labShare);
    t.mismatch = b[2] < chance(m.plan->flows->weightMismatchShare);
    const bool scan = t.channel == CustomsChannel::Red || t.mismatch ||
                      (t.channel == CustomsChannel::Yellow && b[3] < chance(kXrayOfYellow));
    if (scan) {
        goTo(m, slot, TruckStep::Scan, roadOf(m, t).xrayM);
        observeConsignment(m, slot);
    } else if (t.channel == CustomsChannel::Yellow) {
        after(m, slot, m.plan->times.yellowCheck.at(drawOf(m, t, Purpose::Stage, 2)), TruckStep::Yellow);
        t.visible = false;
        observeConsignment(m, slot);
    } else {
        afterChecks(m, slot);
    }
}

// What follows a step that has ended.
void nextStep(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    switch (t.step) {
    case TruckStep::Documents:
        if (!exits(t) && t.smart) {
            assignChannel(m, slot); // weighed by the carrier
            break;
        }
        goTo(m, slot, TruckStep::Weigh, r.weighM);
        break;
    case TruckStep::Weigh:
        assignChannel(m, slot);
        break;
    case TruckStep::Scan:
        after(m, slot, m.plan->times.imageDecision.at(drawOf(m, t, Purpose::Stage, 3)), TruckStep::Image);
        break;
    case TruckStep::Image:
        if (t.channel == CustomsChannel::Red)
            goTo(m, slot, TruckStep::Dock, r.dockM);
        else
            afterChecks(m, slot);
        break;
    case TruckStep::Dock: {
        const Tick exam = m.plan->times.redExam.at(drawOf(m, t, Purpose::Stage, 4));
        const Tick opened = m.plan->times.inspection.at(
            drawOf(m, t, Purpose::Service, static_cast<std::uint32_t>(TruckStep::Dock)));
        t.visible = false;
        after(m, slot, std::max<Tick>(exam - opened, kMinute), TruckStep::Yellow);
        break;
    }
    case TruckStep::Yellow:
        afterChecks(m, slot);
        break;
    case TruckStep::Lab:
        toYardOrDwell(m, slot);
        break;
    default:
        break;
    }
}

void joinLaneQueue(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    t.queuedAt = m.now;
    t.visible = true;
    t.step = TruckStep::LaneQueue;
    if (r.zone == kNone) {
        reach(m, slot, FreightStage::YardIn);
        goTo(m, slot, TruckStep::Documents, r.documentsM);
        return;
    }
    ZoneState& zone = m.zones[at(r.zone)];
    zone.queue.push(slot);
    ++zone.arrivals;
    callNext(m, r.zone);
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
        drive(m, slot, 0, r.approachM, kBridgeSpeed, TruckStep::LaneQueue);
    } else {
        joinLaneQueue(m, slot);
    }
}

} // namespace

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
    const RoadPlan& r = roadOf(m, t);
    switch (t.step) {
    case TruckStep::Filed:
        reach(m, slot, FreightStage::OnWay);
        after(m, slot, t.arrived - m.now, TruckStep::OnWay);
        break;
    case TruckStep::OnWay:
        arrive(m, slot);
        break;
    case TruckStep::LaneQueue:
        joinLaneQueue(m, slot);
        break;
    case TruckStep::Merge:
        drive(m, slot, r.laneM, std::max(r.laneM, r.documentsM), kRoadSpeed, TruckStep::Documents);
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
    case TruckStep::ToYard:
        if (!t.onSpur)
            drive(m, slot, 0, r.spur.lengthM, kRoadSpeed, TruckStep::ToYard, true);
        else
            dwell(m, slot);
        break;
    case TruckStep::Dwell:
        release(m, slot);
        break;
    case TruckStep::ToBorder:
        reach(m, slot, FreightStage::Border);
        drive(m, slot, r.borderM, r.chain.lengthM, kBridgeSpeed, TruckStep::ToEnd);
        break;
    case TruckStep::ToEnd:
        if (t.stage == FreightStage::Accepted) {
            m.emit(domain::ConsignmentGone{consignmentId(t)});
            m.trucks.drop(slot);
        } else if (t.onSpur) {
            drive(m, slot, r.spurM, r.chain.lengthM, kRoadSpeed, TruckStep::ToEnd);
        } else {
            accepted(m, slot);
        }
        break;
    default:
        break;
    }
}

void onFreightDone(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    StationState& s = m.stations[at(stationOf(m, t, t.step))];
    if (t.stand != kNone)
        s.stands &= ~(std::uint64_t{1} << t.stand), t.stand = kNone;
    ++s.done, s.dirty = true;
    const std::uint32_t next = s.station.release(m.now);
    if (next != kNoSlot)
        startService(m, next);
    nextStep(m, slot);
}

void setStation(GateModel& m, int station, bool faulty)
{
    StationState& s = m.stations[at(station)];
    s.faulty = faulty, s.dirty = true;
    s.station.setServers(m.now, faulty ? 0 : m.plan->stations[at(station)].spec->servers);
    for (std::uint32_t next = s.station.startNext(m.now); next != kNoSlot; next = s.station.startNext(m.now))
        startService(m, next);
}

bool serveTruck(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    Ring<std::uint32_t>& queue = m.zones[at(l.zone)].queue;
    const std::uint32_t slot = queue.pop();
    Truck& t = m.trucks[slot];
    const ZonePlan& zone = m.plan->zones[at(l.zone)];
    const Spot head{zone.spec->plan.x + zone.spec->plan.w / 2,
                    zone.spec->plan.y + (zone.spec->headAtTop ? 0 : zone.spec->plan.h)};
    const Spot spot = m.plan->lanes[at(lane)].spot;
    t.step = TruckStep::AtLane;
    t.lane = static_cast<std::int16_t>(lane);
    t.motion = {m.now,
                m.now + 4 * kSecond,
                static_cast<float>(head.x),
                static_cast<float>(head.y),
                static_cast<float>(spot.x),
                static_cast<float>(spot.y)};
    m.stats.wait[static_cast<std::size_t>(GateStage::TruckLane)][t.direction].add(m.now - t.queuedAt);
    l.occupant = slot;
    l.busySince = m.now;
    // Reading, barrier up, through, barrier down.
    const Tick time = m.plan->times.anpr.at(drawOf(m, t, Purpose::Service)) + 12 * kSecond;
    m.schedule(m.now + time, TieClass::Release, Kind::LaneDone, u32(lane), l.doneTimer);
    observeLane(m, lane);
    return true;
}

void finishTruck(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    const std::uint32_t slot = l.occupant;
    Truck& t = m.trucks[slot];
    const std::string& id = m.plan->lanes[at(lane)].spec->id;
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Truck),
                                 static_cast<std::uint32_t>(Purpose::Plate), 1);
    const bool burst = misreadBurst(m, lane);
    const bool wrong = b[0] < chance(burst ? 0.6 : m.plan->flows->plateMisreadShare);
    if (!isLost(m, TargetOfFault::Lane, lane)) {
        domain::PlateRead read;
        read.lane = id;
        read.declared = plateOf(drawOf(m, t, Purpose::Plate), t.direction != 0);
        read.plate = wrong ? misread(read.declared, b[1]) : read.declared;
        const double spread = static_cast<double>(b[2]) / 4294967296.0;
        read.confidence = wrong ? 0.45 + 0.3 * spread : 0.9 + 0.095 * spread;
        m.emit(std::move(read));
        domain::Transaction report;
        report.lane = id;
        report.waitMs = static_cast<std::int32_t>((l.busySince - t.queuedAt) / kMilli);
        report.serviceMs = static_cast<std::int32_t>((m.now - l.busySince) / kMilli);
        m.emit(std::move(report));
    }
    l.occupant = kNoSlot;
    l.freeSince = m.now;
    ++l.served, ++m.stats.laneServed[at(lane)];
    t.lane = kNone;
    reach(m, slot, FreightStage::YardIn);
    glide(m, slot, m.plan->spotAt(roadOf(m, t).chain, roadOf(m, t).laneM + 0.1, 0.3), 5 * kSecond);
    after(m, slot, 5 * kSecond, TruckStep::Merge);
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
