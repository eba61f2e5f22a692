// SPDX-License-Identifier: GPL-3.0-or-later
// The carriers' ring of the compiled plan: cells, barriers and sidings.
#include "gate_plan.h"

#include <algorithm>

namespace coi::sim {

using domain::Bridge;
using domain::SurfaceUse;

namespace {

// A zone of the corridor alone: the tracks of a yard are not entered by leave.
bool isCorridorZone(const domain::Site& site, const domain::Surface& track)
{
    return track.use == SurfaceUse::Corridor && !track.zone.empty() &&
           std::none_of(site.surfaces.begin(), site.surfaces.end(), [&](const domain::Surface& s) {
               return s.zone == track.zone && s.use != SurfaceUse::Corridor && s.use != SurfaceUse::Bay;
           });
}

constexpr double kGapM = 8; // between standing carriers

bool contains(const std::vector<std::string>& ids, std::string_view id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

void GatePlan::compileFleet()
{
    if (site->carriers.empty())
        return;
    fleet.spec = &site->carriers.front();
    const auto& spec = *fleet.spec;
    fleet.speed = spec.speedMps > 0 ? spec.speedMps : 5.56;
    fleet.yardSpeed = spec.yardSpeedMps > 0 ? spec.yardSpeedMps : 1.4;
    compileRing();
    if (fleet.cells.empty())
        return;
    compilePasses();
    compileSidings(spec.terminalsHome, SidingUse::Home);
    compileSidings(spec.terminalsAway, SidingUse::Away);
    compileSidings(spec.chargers, SidingUse::Charger);
    compileSidings(spec.parking, SidingUse::Parking);
    compileSidings(spec.bays, SidingUse::Bay);
    compileBays();
    compileReach();
}

void GatePlan::compileRing()
{
    const auto& spec = *fleet.spec;
    std::vector<std::string> ids = spec.exitTracks;
    for (const auto& id : spec.entryTracks)
        if (!contains(ids, id))
            ids.push_back(id);
    const double pitch = std::max(spec.lengthM, 6.0) + kGapM;
    bool away = false;
    for (const auto& id : ids) {
        const int surface = site->surfaceIndex(id);
        if (surface < 0)
            continue;
        const auto& s = site->surfaces[at(surface)];
        const bool beyond = s.counterpart;
        if (beyond != away)
            (beyond ? fleet.borderOut : fleet.borderIn) = static_cast<int>(fleet.cells.size());
        away = beyond;
        const double start = fleet.ring.lengthM;
        addToChain(fleet.ring, surface, false);
        const int n = std::max(1, static_cast<int>(s.lengthM / pitch));
        for (int i = 0; i < n; ++i) {
            Cell c;
            c.m = start + s.lengthM * (i + 0.5) / n;
            c.part = static_cast<std::int16_t>(fleet.ring.parts.size() - 1);
            c.corridor = s.use == SurfaceUse::Corridor;
            c.away = beyond;
            fleet.cells.push_back(c);
        }
        // On the corridor carriers keep two cells each, so that a platoon can brake; a yard may fill up.
        fleet.leased.push_back(isCorridorZone(*site, s));
        fleet.platoon.push_back(s.use == SurfaceUse::Corridor ? std::max(1, (n + 1) / 2) : n);
    }
}

int GatePlan::cellBefore(double metres) const
{
    int best = static_cast<int>(fleet.cells.size()) - 1;
    for (std::size_t c = 0; c < fleet.cells.size(); ++c)
        if (fleet.cells[c].m <= metres + 0.5)
            best = static_cast<int>(c);
    return best;
}

int GatePlan::cellNear(Spot p, bool away) const
{
    int best = -1;
    double nearest = 40; // plan units
    for (std::size_t c = 0; c < fleet.cells.size(); ++c) {
        if (fleet.cells[c].away != away)
            continue;
        const double dist = distance(p, spotAt(fleet.ring, fleet.cells[c].m));
        if (dist < nearest)
            nearest = dist, best = static_cast<int>(c);
    }
    return best;
}

void GatePlan::compilePasses()
{
    std::vector<bool> used(site->gates.size());
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const auto& lane = *lanes[i].spec;
        if (lane.kind != LaneKind::Igv)
            continue;
        Pass pass;
        pass.lane = static_cast<int>(i);
        const int cell = cellNear(lanes[i].spot, false);
        if (cell < 0)
            continue;
        const double here = fleet.cells[at(cell)].m;
        std::vector<std::pair<double, int>> doors;
        for (std::size_t g = 0; g < site->gates.size(); ++g) {
            const auto& gate = site->gates[g];
            const Spot p{gate.plan.x, gate.plan.y};
            if (gate.kind != domain::GateKind::IgvGate || gate.counterpart || used[g] ||
                cellNear(p, false) < 0)
                continue;
            const double m = metresAt(fleet.ring, p);
            if (std::abs(m - here) < 40)
                doors.emplace_back(m, static_cast<int>(g)), used[g] = true;
        }
        std::sort(doors.begin(), doors.end());
        for (const auto& door : doors)
            pass.doors.push_back(door.second);
        fleet.cells[at(cell)].pass = static_cast<std::int16_t>(fleet.passes.size());
        fleet.passes.push_back(std::move(pass));
    }
    // The counterpart's gate stands across both tracks, where the corridor begins and ends.
    for (std::size_t g = 0; g < site->gates.size(); ++g) {
        if (site->gates[g].kind != domain::GateKind::IgvGate || !site->gates[g].counterpart)
            continue;
        for (std::size_t c = 1; c < fleet.cells.size(); ++c) {
            if (!fleet.cells[c].away || fleet.cells[c].corridor == fleet.cells[c - 1].corridor)
                continue;
            fleet.cells[c].pass = static_cast<std::int16_t>(fleet.passes.size());
            fleet.passes.push_back({-1, static_cast<int>(g), {}});
        }
        break;
    }
}

void GatePlan::compileSidings(const std::vector<std::string>& ids, SidingUse use)
{
    for (const auto& id : ids) {
        const int surface = site->surfaceIndex(id);
        if (surface < 0)
            continue;
        Siding s;
        s.use = use;
        s.surface = surface;
        s.lengthM = geometry.lengthM(surface);
        const Spot in = geometry.at(surface, 0, 0.5), out = geometry.at(surface, 1, 0.5);
        s.inM = metresAt(fleet.ring, in);
        s.outM = metresAt(fleet.ring, out);
        s.deadEnd = distance(out, spotAt(fleet.ring, s.outM)) > 6 || s.outM <= s.inM;
        if (s.deadEnd)
            s.outM = s.inM;
        // A dead end is driven to its far end less half a carrier.
        const double half = fleet.spec->lengthM / 2;
        s.stopU = s.deadEnd ? std::max(0.5, 1 - half / std::max(s.lengthM, 1.0)) : 0.5;
        s.inCell = cellBefore(s.inM);
        s.outCell = cellBefore(s.outM);
        fleet.sidings.push_back(s);
    }
}

// A barrier belongs to the bay that passes it.
void GatePlan::compileBays()
{
    constexpr double kBeside = 16; // plan units
    for (std::size_t g = 0; g < site->gates.size(); ++g) {
        const auto& gate = site->gates[g];
        if (gate.kind != domain::GateKind::Barrier || gate.counterpart)
            continue;
        Siding* nearest = nullptr;
        double least = kBeside;
        for (Siding& s : fleet.sidings)
            for (double u = 0; s.use == SidingUse::Bay && u <= 1; u += 1.0 / 32) {
                const double d = distance(geometry.at(s.surface, u, 0.5), {gate.plan.x, gate.plan.y});
                if (d < least)
                    least = d, nearest = &s;
            }
        if (nearest)
            nearest->gate = static_cast<int>(g);
    }
}

void GatePlan::compileReach()
{
    const auto n = static_cast<int>(fleet.cells.size());
    for (Siding& from : fleet.sidings)
        for (const Siding& to : fleet.sidings) {
            bool direct = true;
            for (int c = (from.outCell + 1) % n, steps = 0; direct && steps < n; c = (c + 1) % n, ++steps) {
                direct = fleet.cells[at(c)].away == (from.use == SidingUse::Away);
                if (c == to.inCell)
                    break;
            }
            from.direct.push_back(direct);
        }
}

} // namespace coi::sim
