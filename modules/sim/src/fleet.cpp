// SPDX-License-Identifier: GPL-3.0-or-later
// Movement of the carriers.
#include "fleet.h"

#include "faults.h"
#include "fleet_bays.h"
#include "fleet_leases.h"
#include "fleet_work.h"
#include "freight.h"
#include "lanes.h"

#include <algorithm>

namespace coi::sim {

using domain::CarrierTask;
using domain::LaneStatus;

namespace {

Carrier& carrierOf(GateModel& m, int index)
{
    return m.fleet.carriers[at(index)];
}

int nextCell(const GateModel& m, int cell)
{
    return (cell + 1) % static_cast<int>(m.plan->fleet.cells.size());
}

const Cell& cellOf(const GateModel& m, int cell)
{
    return m.plan->fleet.cells[at(cell)];
}

void hold(GateModel& m, int carrier, int cell)
{
    m.fleet.cells[at(cell)] = static_cast<std::int16_t>(carrier);
}

void scheduleStep(GateModel& m, int carrier, Tick time)
{
    Carrier& c = carrierOf(m, carrier);
    c.timer = (c.timer + 1) & kGenerationMask;
    m.schedule(m.now + std::max<Tick>(time, kMilli), TieClass::Release, Kind::CarrierStep, u32(carrier),
               c.timer);
}

void consume(GateModel& m, Carrier& c, double metres)
{
    const double perM = m.plan->fleet.spec->consumptionKWhPerKm * 1e3; // mWh per metre
    c.batteryMilliWh = std::max<std::int64_t>(0, c.batteryMilliWh - static_cast<std::int64_t>(metres * perM));
}

double speedAt(const GateModel& m, const Carrier& c, int cell)
{
    const FleetPlan& f = m.plan->fleet;
    const double speed = cellOf(m, cell).corridor ? f.speed : f.yardSpeed;
    return batteryPct(m, c) < 10 ? speed / 2 : speed; // limps
}

// Along the ring between two places; `fromM` may be beyond the end of the ring's count.
Tick rollTo(GateModel& m, Carrier& c, double fromM, double toM, double speed)
{
    const double length = m.plan->fleet.ring.lengthM;
    if (toM < fromM - 1)
        toM += length;
    const double metres = std::max(0.0, toM - fromM);
    const auto time = static_cast<Tick>(metres / speed * 1e6);
    c.motion = along(m.now, time, Motion::kChain, fromM, toM, 0.5);
    consume(m, c, metres);
    return time;
}

Tick rollOnSiding(GateModel& m, Carrier& c, const Siding& s, double fromU, double toU)
{
    const double metres = std::abs(toU - fromU) * s.lengthM;
    const auto time = static_cast<Tick>(metres / m.plan->fleet.yardSpeed * 1e6);
    c.motion = along(m.now, time, static_cast<std::int16_t>(s.surface), fromU, toU, 0.5);
    consume(m, c, metres);
    return time;
}

bool passOpen(const GateModel& m, const Pass& pass)
{
    if (pass.lane >= 0 && !laneServes(m, pass.lane))
        return false;
    if (pass.gate >= 0 && !isOpen(m.gates[at(pass.gate)].status))
        return false;
    return std::all_of(pass.doors.begin(), pass.doors.end(),
                       [&](int door) { return isOpen(m.gates[at(door)].status); });
}

// Last carrier that went into a part: the one nearest to its beginning.
int rearOf(const GateModel& m, int part)
{
    for (std::size_t i = 0; i < m.plan->fleet.cells.size(); ++i)
        if (m.plan->fleet.cells[i].part == part && m.fleet.cells[i] != kNone)
            return m.fleet.cells[i];
    return kNone;
}

// May it go into the cell? If not, `c` says what it waits for.
bool mayEnter(GateModel& m, Carrier& c, int cell)
{
    const Cell& plan = cellOf(m, cell);
    c.waitsPass = c.waitsPart = c.heldBy = kNone;
    if (plan.pass != kNone) {
        const std::int16_t user = m.fleet.passes[at(plan.pass)];
        if (user != kNone || !passOpen(m, m.plan->fleet.passes[at(plan.pass)])) {
            c.waitsPass = plan.pass, c.heldBy = user;
            return false;
        }
    }
    const bool newPart = c.cell == kNone || cellOf(m, c.cell).part != plan.part;
    if (m.fleet.cells[at(cell)] != kNone) {
        c.waitsPart = plan.part, c.heldBy = m.fleet.cells[at(cell)];
        return false;
    }
    if (newPart && plan.corridor && !partLets(m, c, plan.part)) {
        c.waitsPart = plan.part, c.heldBy = static_cast<std::int16_t>(rearOf(m, plan.part));
        return false;
    }
    return true;
}

void takeCell(GateModel& m, int carrier, int cell)
{
    Carrier& c = carrierOf(m, carrier);
    const Cell& plan = cellOf(m, cell);
    if (c.cell == kNone || cellOf(m, c.cell).part != plan.part) {
        ++m.fleet.parts[at(plan.part)];
        ++c.orderUpdate;
        takeLease(m, c, plan.part);
    }
    hold(m, carrier, cell);
}

void leaveCell(GateModel& m, int cell, bool alsoPart)
{
    if (cell == kNone)
        return;
    m.fleet.cells[at(cell)] = kNone;
    if (alsoPart)
        --m.fleet.parts[at(cellOf(m, cell).part)];
}

// Doors of an airlock follow each other: the first while it comes, the last while it goes.
void usePass(GateModel& m, int carrier, int pass, bool begins)
{
    const Pass& plan = m.plan->fleet.passes[at(pass)];
    m.fleet.passes[at(pass)] = begins ? static_cast<std::int16_t>(carrier) : kNone;
    using domain::BarrierPosition;
    if (!plan.doors.empty()) {
        observeGate(m, plan.doors.front(), begins ? BarrierPosition::Open : BarrierPosition::Closed);
        if (!begins && plan.doors.size() > 1)
            observeGate(m, plan.doors.back(), BarrierPosition::Closed);
    }
    if (plan.lane < 0)
        return;
    LaneState& lane = m.lanes[at(plan.lane)];
    if (begins) {
        lane.occupant = u32(carrier);
        lane.busySince = m.now;
    } else {
        finishPass(m, carrier, plan.lane);
        lane.occupant = kNoSlot;
        ++lane.served, ++m.stats.laneServed[at(plan.lane)];
        if (lane.status == LaneStatus::Closing)
            retarget(m, plan.lane);
    }
    observeLane(m, plan.lane);
}

void waitHere(GateModel& m, Carrier& c)
{
    if (!c.waiting) {
        c.waiting = true;
        c.taskSince = m.now;
    }
}

bool mayMove(const Carrier& c)
{
    return !c.stalled && !c.paused;
}

// At the cell from which its siding branches off; turning may cover the next cell as well.
void beginTurn(GateModel& m, int carrier, int next)
{
    Carrier& c = carrierOf(m, carrier);
    const Siding& goal = m.plan->fleet.sidings[at(c.goal)];
    const bool far = goal.inM - cellOf(m, c.cell).m > 2;
    if (far && m.fleet.cells[at(next)] != kNone) {
        c.waitsPart = cellOf(m, next).part, c.heldBy = m.fleet.cells[at(next)];
        waitHere(m, c);
        return;
    }
    if (far)
        hold(m, carrier, next), c.second = static_cast<std::int16_t>(next);
    c.waiting = false;
    c.phase = CarrierPhase::Turning, c.leg = 0;
    scheduleStep(m, carrier, rollTo(m, c, cellOf(m, c.cell).m, goal.inM, m.plan->fleet.yardSpeed));
}

// On the ring, standing in the middle of its cell.
void advance(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    if (c.pauseAsked)
        halt(c);
    if (!mayMove(c))
        return;
    const int next = nextCell(m, c.cell);
    const Cell& here = cellOf(m, c.cell);
    if (c.goal == kNone && !here.corridor && here.away == (c.goalUse == SidingUse::Away) &&
        !chooseGoal(m, carrier)) {
        c.waitsPart = here.part, c.heldBy = c.waitsPass = kNone;
        waitHere(m, c);
        return;
    }
    if (c.goal != kNone && m.plan->fleet.sidings[at(c.goal)].inCell == c.cell) {
        beginTurn(m, carrier, next);
        return;
    }
    if (!mayEnter(m, c, next)) {
        if (const int bay = bayAround(m, c, cellOf(m, next).part); bay != kNone) {
            c.goal = static_cast<std::int16_t>(bay);
            m.fleet.sidings[at(bay)] = static_cast<std::int16_t>(carrier);
            advance(m, carrier); // cannot come here again: it has a goal
            return;
        }
        waitHere(m, c);
        return;
    }
    c.waiting = false;
    Tick time = rollTo(m, c, cellOf(m, c.cell).m, cellOf(m, next).m, speedAt(m, c, next));
    const int pass = cellOf(m, next).pass;
    if (pass != kNone) {
        time = std::max(time, m.plan->times.igvGate.at(m.draw(EntityClass::Carrier, u32(carrier),
                                                              Purpose::Handling, m.fleet.orders)));
        c.motion.t1 = m.now + time;
        c.pass = static_cast<std::int16_t>(pass);
        usePass(m, carrier, pass, true);
    }
    takeCell(m, carrier, next);
    c.second = static_cast<std::int16_t>(next);
    scheduleStep(m, carrier, time);
}

void arriveInCell(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    const int old = c.cell, now = c.second;
    c.cell = static_cast<std::int16_t>(now);
    c.second = kNone;
    const bool newPart = cellOf(m, old).part != cellOf(m, now).part;
    leaveCell(m, old, newPart);
    if (newPart)
        dropLease(c, cellOf(m, old).part);
    if (c.pass != kNone) {
        usePass(m, carrier, c.pass, false);
        c.pass = kNone;
    }
    const FleetPlan& f = m.plan->fleet;
    if (c.truck != kNoSlot && c.loaded && (now == f.borderOut || now == f.borderIn))
        crossedBorder(m, c.truck);
    advance(m, carrier);
    wakeFleet(m);
}

// In two legs: along the ring to the mouth of the siding, then into it.
void turn(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    const Siding& s = m.plan->fleet.sidings[at(c.goal)];
    if (c.leg == 0) {
        c.leg = 1;
        scheduleStep(m, carrier, rollOnSiding(m, c, s, 0, s.stopU));
        return;
    }
    leaveCell(m, c.cell, true);
    leaveCell(m, c.second, false);
    dropLease(c, cellOf(m, c.cell).part);
    c.cell = c.second = kNone;
    c.siding = c.goal;
    c.goal = kNone;
    c.phase = CarrierPhase::Standing;
    stands(m, carrier);
    wakeFleet(m);
}

// Out of the siding: needs the two cells around the place where it joins the ring.
void leave(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    const FleetPlan& f = m.plan->fleet;
    const Siding& s = f.sidings[at(c.siding)];
    const int behind = s.outCell, ahead = nextCell(m, behind);
    if (c.pauseAsked)
        halt(c);
    if (!mayMove(c))
        return;
    for (const int cell : {behind, ahead}) {
        if (m.fleet.cells[at(cell)] == kNone)
            continue;
        c.waitsPart = cellOf(m, cell).part, c.heldBy = m.fleet.cells[at(cell)], c.waitsPass = kNone;
        waitHere(m, c);
        return;
    }
    if (!mayEnter(m, c, ahead)) {
        waitHere(m, c);
        return;
    }
    c.waiting = false;
    hold(m, carrier, behind);
    takeCell(m, carrier, ahead);
    c.cell = static_cast<std::int16_t>(ahead);
    c.second = static_cast<std::int16_t>(behind);
    c.leg = 1;
    scheduleStep(m, carrier, rollOnSiding(m, c, s, s.stopU, s.deadEnd ? 0 : 1));
}

void leaving(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    const Siding& s = m.plan->fleet.sidings[at(c.siding)];
    if (c.leg == 1) {
        c.leg = 2;
        m.fleet.sidings[at(c.siding)] = kNone;
        scheduleStep(m, carrier, rollTo(m, c, s.outM, cellOf(m, c.cell).m, m.plan->fleet.yardSpeed));
        return;
    }
    leaveCell(m, c.second, false);
    c.second = kNone;
    c.siding = kNone;
    c.phase = CarrierPhase::Driving;
    advance(m, carrier);
    wakeFleet(m);
    dispatchFleet(m);
}

} // namespace

void depart(GateModel& m, int carrier, SidingUse use, int goal)
{
    Carrier& c = carrierOf(m, carrier);
    c.goalUse = use;
    c.goal = static_cast<std::int16_t>(goal);
    if (goal != kNone)
        m.fleet.sidings[at(goal)] = static_cast<std::int16_t>(carrier);
    c.phase = CarrierPhase::Leaving;
    c.leg = 0;
    c.order = ++m.fleet.orders;
    c.orderUpdate = 0;
    c.taskSince = m.now;
    leave(m, carrier);
}

void passOn(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    c.phase = CarrierPhase::Leaving;
    c.leg = 0;
    leave(m, carrier);
}

void handle(GateModel& m, int carrier, Tick time)
{
    carrierOf(m, carrier).busy = true;
    carrierOf(m, carrier).taskSince = m.now;
    scheduleStep(m, carrier, time);
}

void onCarrierStep(GateModel& m, int carrier, std::uint32_t timer)
{
    Carrier& c = carrierOf(m, carrier);
    if (timer != c.timer)
        return;
    switch (c.phase) {
    case CarrierPhase::Standing:
        c.busy = false;
        handled(m, carrier);
        break;
    case CarrierPhase::Leaving:
        leaving(m, carrier);
        break;
    case CarrierPhase::Driving:
        arriveInCell(m, carrier);
        break;
    case CarrierPhase::Turning:
        turn(m, carrier);
        break;
    }
}

void goOn(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    const bool still = m.now >= c.motion.t1;
    if (c.phase == CarrierPhase::Driving && still && c.second == kNone)
        advance(m, carrier);
    else if (c.phase == CarrierPhase::Leaving && c.leg == 0)
        leave(m, carrier);
}

void wakeFleet(GateModel& m)
{
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i)
        if (m.fleet.carriers[i].waiting)
            goOn(m, static_cast<int>(i));
}

} // namespace coi::sim
