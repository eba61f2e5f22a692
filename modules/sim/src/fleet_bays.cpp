// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet_bays.h"

#include <algorithm>
#include <coi/sim/corridor_rules.h>

namespace coi::sim {

namespace {

const Siding& sidingOf(const GateModel& m, int siding)
{
    return m.plan->fleet.sidings[at(siding)];
}

bool isBay(const GateModel& m, int siding)
{
    return siding != kNone && sidingOf(m, siding).use == SidingUse::Bay;
}

// Do all that stand stalled in the part, and anyone at all, stand in cells from `first` to before `end`?
bool stalledWithin(const GateModel& m, int part, int first, int end)
{
    return std::all_of(m.fleet.carriers.begin(), m.fleet.carriers.end(), [&](const Carrier& c) {
        const bool here = c.stalled && c.cell != kNone && m.plan->fleet.cells[at(c.cell)].part == part;
        return !here || (c.cell >= first && std::max(c.cell, c.second) < end);
    });
}

// The first cell that turning into the bay leaves free.
int firstBeside(const GateModel& m, const Siding& bay)
{
    return bay.inM - m.plan->fleet.cells[at(bay.inCell)].m > 2 ? bay.inCell + 2 : bay.inCell + 1;
}

bool barrierOpen(const GateModel& m, const Siding& bay)
{
    return bay.gate == kNone || isOpen(m.gates[at(bay.gate)].status);
}

bool wayInFree(const GateModel& m, const Carrier& c, const Siding& bay)
{
    for (int cell = c.cell + 1; cell < firstBeside(m, bay); ++cell)
        if (m.fleet.cells[at(cell)] != kNone)
            return false;
    return true;
}

bool closedTo(const GateModel& m, const Carrier& c, int part)
{
    if (isBay(m, c.siding)) // comes out: in front of them
        return !stalledWithin(m, part, 0, sidingOf(m, c.siding).outCell);
    if (isBay(m, c.goal)) {
        const Siding& bay = sidingOf(m, c.goal);
        return !stalledWithin(m, part, firstBeside(m, bay), bay.outCell);
    }
    return std::any_of(m.fleet.carriers.begin(), m.fleet.carriers.end(), [&](const Carrier& o) {
        return o.stalled && o.cell != kNone && m.plan->fleet.cells[at(o.cell)].part == part;
    });
}

} // namespace

int bayAround(const GateModel& m, const Carrier& c, int part)
{
    const FleetPlan& f = m.plan->fleet;
    if (c.goal != kNone || c.cell == kNone)
        return kNone;
    for (int i = 0; i < static_cast<int>(f.sidings.size()); ++i) {
        const Siding& bay = f.sidings[at(i)];
        if (!isBay(m, i) || bay.deadEnd || m.fleet.sidings[at(i)] != kNone || bay.inCell < c.cell ||
            f.cells[at(bay.outCell)].part != part || !barrierOpen(m, bay))
            continue;
        if (stalledWithin(m, part, firstBeside(m, bay), bay.outCell) && wayInFree(m, c, bay))
            return i;
    }
    return kNone;
}

int freeBayAhead(const GateModel& m, const Carrier& c)
{
    const FleetPlan& f = m.plan->fleet;
    const int n = static_cast<int>(f.cells.size());
    if (c.phase != CarrierPhase::Driving || c.cell == kNone || c.goal != kNone)
        return kNone;
    const int from = c.second != kNone ? c.second : c.cell;
    const bool away = c.goalUse == SidingUse::Away;
    int least = 0; // as far as the yard where its goal will be chosen
    while (least < n &&
           (f.cells[at((from + least) % n)].corridor || f.cells[at((from + least) % n)].away != away))
        ++least;
    int best = kNone;
    for (int i = 0; i < static_cast<int>(f.sidings.size()); ++i) {
        const Siding& bay = f.sidings[at(i)];
        if (bay.use != SidingUse::Bay || bay.deadEnd || m.fleet.sidings[at(i)] != kNone ||
            !barrierOpen(m, bay))
            continue;
        const int steps = (bay.inCell - from + n) % n;
        if (steps < least)
            least = steps, best = i;
    }
    return best;
}

bool partLets(const GateModel& m, const Carrier& c, int part)
{
    const FleetPlan& f = m.plan->fleet;
    SegmentUse use;
    // Who comes out of a bay goes in front of those that stand behind the stalled one; they do not follow it.
    use.inside[indexOf(Way::Out)] = isBay(m, c.siding) ? 0 : m.fleet.parts[at(part)];
    use.closed = closedTo(m, c, part);
    grant(use, Way::Out);
    return mayEnter(use, Way::Out, f.platoon[at(part)], {1, 0, 0});
}

} // namespace coi::sim
