// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet_route.h"

#include "fleet_bays.h"

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
    return "N" + std::to_string(f.cells[at(cell)].part + 1) + "-" + std::to_string(cell - first + 1);
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
    if (c.phase == CarrierPhase::Standing || (c.cell == kNone && c.siding == kNone))
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

} // namespace coi::sim
