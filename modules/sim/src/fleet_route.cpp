// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet_route.h"

#include "fleet.h"
#include "fleet_bays.h"
#include "fleet_work.h"

#include <algorithm>

namespace coi::sim {

namespace {

constexpr int kMostBaseCells = 6;

int nextCell(const FleetPlan& f, int cell)
{
    return (cell + 1) % static_cast<int>(f.cells.size());
}

// The cell it is in or rolls into.
int cellAhead(const Carrier& c)
{
    return c.second != kNone && c.phase == CarrierPhase::Driving ? c.second : c.cell;
}

bool endsAt(const FleetPlan& f, const Carrier& c, int cell)
{
    if (c.goal != kNone)
        return f.sidings[at(c.goal)].inCell == cell;
    const Cell& plan = f.cells[at(cell)];
    return !plan.corridor && plan.away == (c.goalUse == SidingUse::Away);
}

domain::RouteNode node(const GateModel& m, int cell, bool released)
{
    const FleetPlan& f = m.plan->fleet;
    const Chain::Part& part = f.ring.parts[at(f.cells[at(cell)].part)];
    const double u = part.lengthM > 0 ? (f.cells[at(cell)].m - part.startM) / part.lengthM : 0;
    return {nodeOf(m, cell), m.plan->site->surfaces[at(part.surface)].id, part.reversed ? 1 - u : u,
            released};
}

} // namespace

std::string nodeOf(const GateModel& m, int cell)
{
    const FleetPlan& f = m.plan->fleet;
    int first = cell;
    while (first > 0 && f.cells[at(first - 1)].part == f.cells[at(cell)].part)
        --first;
    std::string node(1, 'N');
    node += std::to_string(f.cells[at(cell)].part + 1);
    node += '-';
    node += std::to_string(cell - first + 1);
    return node;
}

int baseEndCell(const GateModel& m, const Carrier& c)
{
    const FleetPlan& f = m.plan->fleet;
    int cell = cellAhead(c);
    if (cell == kNone)
        return kNone;
    for (int i = 0; i < kMostBaseCells && !endsAt(f, c, cell); ++i) {
        const int next = nextCell(f, cell);
        const Cell& plan = f.cells[at(next)];
        const bool newPart = plan.part != f.cells[at(cell)].part;
        if (m.fleet.cells[at(next)] != kNone || plan.pass != kNone ||
            (newPart && plan.corridor && !partLets(m, c, plan.part)))
            break;
        cell = next;
    }
    return cell;
}

std::vector<domain::RouteNode> routeOf(const GateModel& m, const Carrier& c)
{
    const FleetPlan& f = m.plan->fleet;
    if (!hasOrder(c) || c.phase == CarrierPhase::Standing || (c.cell == kNone && c.siding == kNone))
        return {};
    std::vector<domain::RouteNode> out;
    const bool onRing = c.cell != kNone;
    const int base = baseEndCell(m, c);
    int cell = onRing ? cellAhead(c) : f.sidings[at(c.siding)].outCell;
    bool released = onRing && base != cell;
    for (std::size_t i = 0; i < f.cells.size() && !endsAt(f, c, cell); ++i) {
        cell = nextCell(f, cell);
        const bool trackEnds = f.cells[at(nextCell(f, cell))].part != f.cells[at(cell)].part;
        if (cell == base || trackEnds || endsAt(f, c, cell))
            out.push_back(node(m, cell, released));
        released = released && cell != base;
    }
    if (c.goal != kNone) {
        const Siding& s = f.sidings[at(c.goal)];
        const std::string& surface = m.plan->site->surfaces[at(s.surface)].id;
        out.push_back({surface, surface, s.stopU, c.phase == CarrierPhase::Turning});
    }
    return out;
}

Tick etaOf(const GateModel& m, const Carrier& c)
{
    const FleetPlan& f = m.plan->fleet;
    const bool stands = c.paused || c.stalled || c.waiting || c.phase == CarrierPhase::Standing;
    if (stands || !hasOrder(c) || (c.phase == CarrierPhase::Leaving && c.leg == 0))
        return kNone;
    Tick time = std::max<Tick>(0, c.motion.t1 - m.now);
    if (c.phase == CarrierPhase::Turning && c.leg == 1)
        return m.now + time;
    const auto seconds = [](double s) { return static_cast<Tick>(s * 1e6); };
    int cell = cellAhead(c);
    for (std::size_t i = 0; c.phase != CarrierPhase::Turning && i < f.cells.size() && !endsAt(f, c, cell);
         ++i) {
        const int next = nextCell(f, cell);
        const double metres = f.cells[at(next)].m - f.cells[at(cell)].m;
        const double way = metres < 0 ? metres + f.ring.lengthM : metres;
        const double speed = f.cells[at(next)].corridor ? f.speed : f.yardSpeed;
        const Tick drive = seconds(way / (batteryPct(m, c) < 10 ? speed / 2 : speed));
        time += f.cells[at(next)].pass != kNone ? std::max(drive, m.plan->times.igvGate.mean()) : drive;
        cell = next;
    }
    if (c.goal != kNone) {
        const Siding& s = f.sidings[at(c.goal)];
        const double mouth =
            c.phase == CarrierPhase::Turning ? 0 : std::max(0.0, s.inM - f.cells[at(s.inCell)].m);
        time += seconds((mouth + s.stopU * s.lengthM) / f.yardSpeed);
    }
    return m.now + time;
}

} // namespace coi::sim
