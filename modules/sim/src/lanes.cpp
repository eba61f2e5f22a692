// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include "faults.h"
#include "fleet.h"
#include "freight.h"
#include "hall_staff.h"
#include "travellers.h"

#include <algorithm>

namespace coi::sim {

using domain::BarrierPosition;
using domain::DeviceKind;
using domain::GateResult;
using domain::LaneStatus;

namespace {

constexpr Tick kDoorTime = 3 * kSecond, kBarrierTime = 4 * kSecond, kReportWhileMoving = 500 * kMilli;

void stepMove(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    m.schedule(std::min(l.moveEnd, m.now + kReportWhileMoving), TieClass::Release, Kind::LaneMove, u32(lane),
               l.timer);
}

void moveTo(GateModel& m, int lane, LaneStatus status, int pct)
{
    LaneState& l = m.lanes[at(lane)];
    const auto kind = m.plan->lanes[at(lane)].spec->kind;
    const bool person = kind == LaneKind::EGate || kind == LaneKind::Booth;
    const int from = positionOf(l, m.now);
    l.status = status;
    l.fromPct = static_cast<std::uint8_t>(from), l.toPct = static_cast<std::uint8_t>(pct);
    l.moveStart = m.now;
    const Tick whole = person ? kDoorTime : kBarrierTime;
    l.moveEnd = m.now + std::max<Tick>(kReportWhileMoving, whole * std::abs(pct - from) / 100);
    l.timer = (l.timer + 1) & kGenerationMask;
    observeLane(m, lane);
    stepMove(m, lane);
}

} // namespace

// Closing waits for whoever is inside.
void retarget(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    if (isOpen(l.target)) {
        moveTo(m, lane, LaneStatus::Opening, 100);
    } else if (l.occupant != kNoSlot) {
        l.status = LaneStatus::Closing; // the present one finishes first
        observeLane(m, lane);
    } else {
        moveTo(m, lane, LaneStatus::Closing, 0);
    }
}

namespace {

Tick serviceTime(const GateModel& m, int lane, const Traveller& t)
{
    const auto& plan = m.plan->lanes[at(lane)];
    const std::uint32_t u = m.draw(EntityClass::Traveller, t.number,
                                   plan.spec->kind == LaneKind::Booth ? Purpose::Booth : Purpose::Service);
    Tick time =
        plan.spec->kind == LaneKind::Booth ? m.plan->times.booth[t.cls].at(u) : m.plan->times.eGate.at(u);
    if (m.lanes[at(lane)].status == LaneStatus::HeldOpen)
        time /= 4; // waved through
    else if (hasFaulty(m, lane, DeviceKind::DocumentReader))
        time += plan.spec->kind == LaneKind::Booth ? time / 2 : 0; // data typed by hand
    return std::max<Tick>(time, kSecond);
}

GateResult rejection(std::uint32_t u)
{
    struct Share
    {
        double upTo;
        GateResult result;
    };
    // Design shares of the causes of referral; watch-list hits follow the false positive rate of face search.
    constexpr std::array<Share, 8> shares{{{0.42, GateResult::RejectFace},
                                           {0.64, GateResult::RejectDocRead},
                                           {0.74, GateResult::RejectFinger},
                                           {0.82, GateResult::RejectNotEligible},
                                           {0.88, GateResult::RejectLiveness},
                                           {0.93, GateResult::TimeoutUser},
                                           {0.97, GateResult::DbTimeout},
                                           {0.99, GateResult::HitWatchlist}}};
    for (const Share& s : shares)
        if (u < chance(s.upTo))
            return s.result;
    return GateResult::RejectDocAuth;
}

GateResult resultOf(const GateModel& m, int lane, const Traveller& t)
{
    if (m.plan->lanes[at(lane)].spec->kind == LaneKind::Booth)
        return GateResult::Accept;
    if (m.lanes[at(lane)].status == LaneStatus::HeldOpen)
        return GateResult::OperatorOverride;
    if (hasFaulty(m, lane, DeviceKind::DocumentReader))
        return GateResult::RejectDocRead;
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Traveller),
                                 static_cast<std::uint32_t>(Purpose::Result));
    const bool burst = rejectBurst(m, lane);
    if (b[0] >= chance(burst ? 0.4 : m.plan->flows->referral))
        return GateResult::Accept;
    return burst ? GateResult::RejectFace : rejection(b[1]);
}

void startTraveller(GateModel& m, int lane, std::uint32_t slot, std::size_t rank)
{
    LaneState& l = m.lanes[at(lane)];
    const LanePlan& plan = m.plan->lanes[at(lane)];
    Traveller& t = m.travellers[slot];
    const ZoneState& zone = m.zones[at(l.zone)];
    const Spot from = queueSpot(m.plan->zones[at(l.zone)], t, rank, zone.queue.size() + 1);
    const Tick time = serviceTime(m, lane, t), wait = m.now - t.queuedAt;
    t.step = Step::AtLane;
    t.lane = static_cast<std::int16_t>(lane);
    t.waited += wait;
    t.motion = through(m.now, std::min<Tick>(time / 2, 3 * kSecond), from, plan.before, plan.spot);
    const auto stage = plan.spec->kind == LaneKind::Booth ? GateStage::Booth : GateStage::EGate;
    m.stats.wait[static_cast<std::size_t>(stage)][t.direction].add(wait);
    l.occupant = slot;
    l.busySince = m.now;
    m.schedule(m.now + time, TieClass::Release, Kind::LaneDone, u32(lane), l.doneTimer);
    observeLane(m, lane);
}

void finishTraveller(GateModel& m, int lane, GateResult result)
{
    LaneState& l = m.lanes[at(lane)];
    const std::uint32_t slot = l.occupant;
    Traveller& t = m.travellers[slot];
    const bool leaves = result == GateResult::Accept || result == GateResult::OperatorOverride;
    domain::Transaction report;
    report.lane = m.plan->lanes[at(lane)].spec->id;
    report.result = result;
    report.traveller = m.plan->flows->travellers[t.cls].traveller;
    report.waitMs = static_cast<std::int32_t>((l.busySince - t.queuedAt) / kMilli);
    report.serviceMs = static_cast<std::int32_t>((m.now - l.busySince) / kMilli);
    report.leaves = leaves;
    if (laneHeard(m, lane))
        m.emit(report);
    ++m.stats.results[static_cast<std::size_t>(result)];
    l.occupant = kNoSlot;
    l.freeSince = m.now;
    if (leaves)
        ++l.served, ++m.stats.laneServed[at(lane)];
    leaveLane(m, slot, leaves);
}

// Would the lane take somebody of its zone's queue? The newest one decides: older ones were asked before.
bool suitsAny(const GateModel& m, int lane)
{
    const auto& queue = m.zones[at(m.lanes[at(lane)].zone)].queue;
    if (queue.empty() || m.plan->lanes[at(lane)].spec->kind == LaneKind::Truck)
        return !queue.empty();
    return suits(m, m.travellers[queue.at(queue.size() - 1)], lane);
}

// Of two free lanes the one for some only, which leaves the other to everybody; else the one free for longer.
bool prefers(const GateModel& m, int lane, int other)
{
    const auto forSome = [&m](int l) {
        const domain::LaneSpec& spec = *m.plan->lanes[at(l)].spec;
        return spec.residents != spec.tourists;
    };
    return forSome(lane) != forSome(other) ? forSome(lane)
                                           : m.lanes[at(lane)].freeSince < m.lanes[at(other)].freeSince;
}

bool serveTraveller(GateModel& m, int lane)
{
    const int zone = m.lanes[at(lane)].zone;
    Ring<std::uint32_t>& queue = m.zones[at(zone)].queue;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        if (!suits(m, m.travellers[queue.at(i)], lane))
            continue;
        const std::uint32_t slot = queue.take(i);
        startTraveller(m, lane, slot, i);
        return true;
    }
    return false;
}

} // namespace

void startLanes(GateModel& m)
{
    const GatePlan& plan = *m.plan;
    m.lanes.resize(plan.lanes.size());
    m.stats.laneServed.resize(plan.lanes.size());
    for (std::size_t i = 0; i < m.lanes.size(); ++i) {
        LaneState& l = m.lanes[i];
        const LanePlan& p = plan.lanes[i];
        l.zone = p.zone;
        l.direction = p.spec->direction;
        l.status = l.target = !p.inPhase      ? LaneStatus::OutOfService
                              : p.openAtStart ? LaneStatus::InService
                                              : LaneStatus::Closed;
        l.fromPct = l.toPct = p.openAtStart ? 100 : 0;
    }
    m.schedule(30 * kSecond, TieClass::Report, Kind::HallWatch, 0);
}

int positionOf(const LaneState& l, Tick now)
{
    if (now >= l.moveEnd || l.moveEnd <= l.moveStart)
        return l.toPct;
    return l.fromPct +
           static_cast<int>((l.toPct - l.fromPct) * (now - l.moveStart) / (l.moveEnd - l.moveStart));
}

bool laneServes(const GateModel& m, int lane)
{
    const LaneState& l = m.lanes[at(lane)];
    return l.status == l.target && isOpen(l.status);
}

int openLanes(const GateModel& m, int zone)
{
    int n = 0;
    for (std::size_t i = 0; i < m.lanes.size(); ++i)
        if (m.lanes[i].zone == zone && laneServes(m, static_cast<int>(i)))
            ++n;
    return std::max(n, 1);
}

bool serveNext(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    if (l.occupant != kNoSlot || l.zone == kNone || !laneServes(m, lane) || m.zones[at(l.zone)].queue.empty())
        return false;
    if (m.plan->lanes[at(lane)].spec->kind == LaneKind::Truck)
        return serveTruck(m, lane);
    return serveTraveller(m, lane);
}

void callNext(GateModel& m, int zone)
{
    int best = kNone;
    for (const int lane : m.plan->zones[at(zone)].lanes) {
        const LaneState& l = m.lanes[at(lane)];
        if (l.zone != zone || l.occupant != kNoSlot || !laneServes(m, lane) || !suitsAny(m, lane))
            continue;
        if (best == kNone || prefers(m, lane, best))
            best = lane;
    }
    for (std::size_t lane = 0; best == kNone && lane < m.lanes.size(); ++lane) // reversed ones
        if (m.lanes[lane].zone == zone && m.plan->lanes[lane].zone != zone &&
            serveNext(m, static_cast<int>(lane)))
            return;
    if (best != kNone)
        serveNext(m, best);
}

void onLaneDone(GateModel& m, int lane, std::uint32_t timer)
{
    LaneState& l = m.lanes[at(lane)];
    if (timer != l.doneTimer || l.occupant == kNoSlot)
        return;
    if (m.plan->lanes[at(lane)].spec->kind == LaneKind::Truck)
        finishTruck(m, lane);
    else
        finishTraveller(m, lane, resultOf(m, lane, m.travellers[l.occupant]));
    if (l.status == LaneStatus::Closing)
        retarget(m, lane);
    else if (!serveNext(m, lane))
        observeLane(m, lane);
}

void onLaneMove(GateModel& m, int lane, std::uint32_t timer)
{
    LaneState& l = m.lanes[at(lane)];
    if (timer != l.timer)
        return;
    if (m.now < l.moveEnd) {
        observeLane(m, lane);
        stepMove(m, lane);
        return;
    }
    l.status = l.target;
    observeLane(m, lane);
    if (m.plan->lanes[at(lane)].spec->kind == LaneKind::Booth)
        observeStaff(m, m.plan->lanes[at(lane)].spec->direction, false);
    serveNext(m, lane);
    if (m.plan->lanes[at(lane)].spec->kind == LaneKind::Igv)
        wakeFleet(m);
}

void failLane(GateModel& m, int lane, DeviceKind device)
{
    LaneState& l = m.lanes[at(lane)];
    setDevice(m, lane, device, true);
    l.status = LaneStatus::Fault;
    l.fromPct = l.toPct = static_cast<std::uint8_t>(positionOf(l, m.now));
    l.moveEnd = m.now;
    l.timer = (l.timer + 1) & kGenerationMask;
    const auto kind = m.plan->lanes[at(lane)].spec->kind;
    if (l.occupant != kNoSlot && (kind == LaneKind::EGate || kind == LaneKind::Booth)) {
        l.doneTimer = (l.doneTimer + 1) & kGenerationMask;
        finishTraveller(m, lane, GateResult::DeviceFault);
    }
    observeLane(m, lane);
}

void repairLane(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    l.faultyDevices = 0;
    const auto& devices = m.plan->lanes[at(lane)].spec->devices;
    for (const DeviceKind d : devices)
        m.emit(domain::DeviceObserved{m.plan->lanes[at(lane)].spec->id, d, domain::DeviceHealth::Ok});
    if (l.status == LaneStatus::Fault)
        retarget(m, lane);
}

void setDevice(GateModel& m, int lane, DeviceKind device, bool faulty)
{
    const auto& spec = *m.plan->lanes[at(lane)].spec;
    const auto it = std::find(spec.devices.begin(), spec.devices.end(), device);
    if (it == spec.devices.end())
        return;
    const auto bit = std::uint32_t{1} << (it - spec.devices.begin());
    std::uint32_t& bits = m.lanes[at(lane)].faultyDevices;
    bits = faulty ? bits | bit : bits & ~bit;
    m.emit(domain::DeviceObserved{spec.id, device,
                                  faulty ? domain::DeviceHealth::Faulty : domain::DeviceHealth::Ok});
}

bool hasFaulty(const GateModel& m, int lane, DeviceKind device)
{
    const std::uint32_t bits = m.lanes[at(lane)].faultyDevices;
    if (bits == 0)
        return false;
    const auto& devices = m.plan->lanes[at(lane)].spec->devices;
    const auto it = std::find(devices.begin(), devices.end(), device);
    return it != devices.end() && (bits >> (it - devices.begin()) & 1U) != 0;
}

void observeLane(GateModel& m, int lane)
{
    if (!m.reporting || !laneHeard(m, lane))
        return;
    const LaneState& l = m.lanes[at(lane)];
    domain::LaneObserved o;
    o.lane = m.plan->lanes[at(lane)].spec->id;
    o.status = l.status;
    o.positionPct = positionOf(l, m.now);
    o.barrier = m.now < l.moveEnd     ? BarrierPosition::Moving
                : o.positionPct >= 50 ? BarrierPosition::Open
                                      : BarrierPosition::Closed;
    o.occupied = l.occupant != kNoSlot;
    if (l.direction != m.plan->lanes[at(lane)].spec->direction)
        o.direction = l.direction;
    o.staffed = l.status != LaneStatus::Closed && l.status != LaneStatus::OutOfService;
    if (!m.plan->lanes[at(lane)].inPhase)
        o.note = m.plan->config.phase == 1 ? "Opens in phase 2" : "Not used in phase 2";
    else if (l.officerDue > 0)
        o.note = "Officer on the way";
    else if (l.openedByWatch)
        o.note = "Opened by the hall leader";
    m.out.push_back({m.utc(m.now), std::move(o)});
}

} // namespace coi::sim
