// SPDX-License-Identifier: GPL-3.0-or-later
// What the controllers of lanes and gates obey, and the hall leader's own rule.
#include "counterpart.h"
#include "counterpart_hall.h"
#include "faults.h"
#include "field_word.h"
#include "fleet.h"
#include "hall_staff.h"
#include "lanes.h"
#include "travellers.h"

#include <algorithm>

namespace coi::sim {

using domain::BarrierPosition;
using domain::CommandAction;
using domain::FieldAck;
using domain::LaneStatus;
using domain::Refusal;

namespace {

constexpr Tick kWatch = 30 * kSecond, kGateTime = 5 * kSecond;
constexpr Tick kOpenAfter = 15 * kMinute, kTruckOpenAfter = 30 * kMinute, kCloseAfter = 15 * kMinute;

std::optional<LaneStatus> targetOf(CommandAction action)
{
    switch (action) {
    case CommandAction::Open:
    case CommandAction::ReturnToService:
        return LaneStatus::InService;
    case CommandAction::Close:
        return LaneStatus::Closed;
    case CommandAction::HoldOpen:
        return LaneStatus::HeldOpen;
    case CommandAction::TakeOutOfService:
        return LaneStatus::OutOfService;
    default:
        return std::nullopt;
    }
}

void setTarget(GateModel& m, int lane, LaneStatus target)
{
    LaneState& l = m.lanes[at(lane)];
    l.target = target;
    retarget(m, lane);
    wakeFleet(m);
}

// Only an empty lane may change its direction; it then serves the queue of the other side.
FieldAck reverseLane(GateModel& m, int lane, const domain::FieldCommand& c)
{
    LaneState& l = m.lanes[at(lane)];
    if (l.occupant != kNoSlot)
        return refuse(c, Refusal::BlockedByInterlock, "lane occupied");
    const int other = l.zone == kNone ? kNone : m.plan->zones[at(l.zone)].reversed;
    if (other == kNone)
        return refuse(c, Refusal::BlockedByMode, "no queue in the other direction");
    l.zone = other;
    l.direction = m.plan->zones[at(other)].direction;
    observeLane(m, lane);
    serveNext(m, lane);
    return accept(c);
}

bool openStandby(GateModel& m, int zone)
{
    for (const int lane : m.plan->zones[at(zone)].lanes) {
        LaneState& l = m.lanes[at(lane)];
        if (l.status != LaneStatus::Closed || l.target != LaneStatus::Closed || l.operatorSet ||
            l.officerDue > 0 || !staffFor(m, lane))
            continue;
        l.openedByWatch = true;
        setTarget(m, lane, LaneStatus::InService);
        return true;
    }
    return false;
}

void watchZone(GateModel& m, int zone)
{
    ZoneState& z = m.zones[at(zone)];
    const ZonePlan& plan = m.plan->zones[at(zone)];
    const bool trucks = plan.kind == LaneKind::Truck;
    Tick longest = 0;
    if (!z.queue.empty()) {
        const std::uint32_t first = z.queue.front();
        longest = m.now - (trucks ? m.trucks[first].queuedAt : m.travellers[first].queuedAt);
    }
    if (!trucks)
        reroute(m, zone);
    if (longest > (trucks ? kTruckOpenAfter : kOpenAfter)) {
        z.watchedSince = m.now;
        openStandby(m, zone);
    } else if (longest > kMinute) {
        z.watchedSince = m.now;
    } else if (m.now - z.watchedSince > kCloseAfter) {
        for (const int lane : plan.lanes) {
            LaneState& l = m.lanes[at(lane)];
            if (l.openedByWatch && l.status == LaneStatus::InService && !l.operatorSet) {
                l.openedByWatch = false;
                setTarget(m, lane, LaneStatus::Closed);
                z.watchedSince = m.now;
                break;
            }
        }
    }
}

} // namespace

void onHallWatch(GateModel& m)
{
    for (std::size_t z = 0; z < m.zones.size(); ++z)
        if (!m.plan->zones[z].lanes.empty())
            watchZone(m, static_cast<int>(z));
    watchAwayHall(m);
    dispatchFleet(m);
    m.schedule(m.now + kWatch, TieClass::Report, Kind::HallWatch, 0);
}

FieldAck commandLane(GateModel& m, const domain::FieldCommand& c)
{
    const int lane = m.plan->laneIndex(c.object);
    if (lane < 0)
        return refuse(c, Refusal::ObjectUnknown, c.object);
    if (c.action == CommandAction::AskOfficer)
        return askOfficer(m, lane, c);
    if (isLost(m, TargetOfFault::Lane, lane))
        return refuse(c, Refusal::FieldOffline, "no link to the lane controller");
    LaneState& l = m.lanes[at(lane)];
    if (!m.plan->lanes[at(lane)].inPhase)
        return refuse(c, Refusal::BlockedByMode, "not in the lane set of this phase");
    if (c.action == CommandAction::Reverse)
        return reverseLane(m, lane, c);
    const auto target = targetOf(c.action);
    if (!target)
        return refuse(c, Refusal::OutOfRange, "not a command for a lane");
    if (l.target == *target && l.status != LaneStatus::Fault)
        return refuse(c, Refusal::AlreadySo);
    if (l.status == LaneStatus::Fault && isOpen(*target))
        return refuse(c, Refusal::BlockedByHealth, "lane fault");
    if (l.target == LaneStatus::OutOfService && c.action != CommandAction::ReturnToService)
        return refuse(c, Refusal::BlockedByMode, "out of service");
    if (isOpen(*target) && !staffFor(m, lane))
        return refuse(c, Refusal::BlockedByInterlock, noOfficer(m, lane));
    l.operatorSet = true;
    l.openedByWatch = false;
    setTarget(m, lane, *target);
    return accept(c);
}

void startGates(GateModel& m)
{
    m.gates.resize(m.plan->site->gates.size());
    for (std::size_t i = 0; i < m.gates.size(); ++i) {
        // The barriers of a buffer are shut until somebody needs it; doors of an IGV gate work by themselves.
        const auto kind = m.plan->site->gates[i].kind;
        m.gates[i].status = m.gates[i].target =
            kind == domain::GateKind::Barrier ? LaneStatus::Closed : LaneStatus::InService;
    }
}

FieldAck commandGate(GateModel& m, const domain::FieldCommand& c)
{
    const int gate = m.plan->gateIndex(c.object);
    if (gate < 0)
        return refuse(c, Refusal::ObjectUnknown, c.object);
    if (c.action == CommandAction::AskOpen)
        return m.plan->site->gates[at(gate)].counterpart ? askToOpen(m, gate, c)
                                                         : refuse(c, Refusal::BlockedByMode, "ours to open");
    if (m.plan->site->gates[at(gate)].counterpart)
        return refuse(c, Refusal::NotAuthorised, "gate of the counterpart");
    const auto target = targetOf(c.action);
    if (!target)
        return refuse(c, Refusal::OutOfRange, "not a command for a gate");
    GateState& g = m.gates[at(gate)];
    if (g.target == *target)
        return refuse(c, Refusal::AlreadySo);
    if (g.target == LaneStatus::OutOfService && c.action != CommandAction::ReturnToService)
        return refuse(c, Refusal::BlockedByMode, "out of service");
    g.target = *target;
    g.status = isOpen(*target) ? LaneStatus::Opening : LaneStatus::Closing;
    g.moveEnd = m.now + kGateTime;
    g.timer = (g.timer + 1) & kGenerationMask;
    observeGate(m, gate);
    m.schedule(g.moveEnd, TieClass::Release, Kind::GateMove, u32(gate), g.timer);
    return accept(c);
}

void onGateMove(GateModel& m, int gate, std::uint32_t timer)
{
    GateState& g = m.gates[at(gate)];
    if (timer != g.timer)
        return;
    g.status = g.target;
    observeGate(m, gate);
    if (isOpen(g.status))
        openDoor(m, gate);
    wakeFleet(m);
}

void observeGate(GateModel& m, int gate, BarrierPosition barrier)
{
    const auto& spec = m.plan->site->gates[at(gate)];
    if (!m.reporting ||
        feedLost(m, spec.counterpart ? domain::FeedKind::Counterpart : domain::FeedKind::Lanes))
        return;
    domain::GateObserved o;
    o.gate = spec.id;
    o.status = m.gates[at(gate)].status;
    o.barrier = barrier;
    o.reported = spec.counterpart;
    if (spec.counterpart)
        o.note = o.status == LaneStatus::Fault      ? "Barrier fault"
                 : o.status == LaneStatus::HeldOpen ? "Opened by hand"
                                                    : "";
    m.emit(std::move(o));
}

void observeGate(GateModel& m, int gate)
{
    const auto& spec = m.plan->site->gates[at(gate)];
    const GateState& g = m.gates[at(gate)];
    const bool automatic = spec.kind == domain::GateKind::IgvGate && g.status == LaneStatus::InService;
    const bool open = isOpen(g.status) && !automatic;
    observeGate(m, gate,
                m.now < g.moveEnd ? BarrierPosition::Moving
                : open            ? BarrierPosition::Open
                                  : BarrierPosition::Closed);
}

} // namespace coi::sim
