// SPDX-License-Identifier: GPL-3.0-or-later
// The yards of the corridor's picture.
#include "corridor_map.h"

#include <algorithm>
#include <cmath>

namespace coi::viewmodels {

using domain::PlanPoint;
using domain::ShapeKind;
using domain::Site;
using domain::StationKind;
using domain::Surface;
using domain::SurfaceUse;

namespace {

constexpr double kAwayTop = 62, kAwayBottom = 316; // below the name of the yard
constexpr double kTurnExit = 26, kTurnEntry = 12;  // of the roads inside the yard beyond

bool isYardTrack(const Site& site, int index)
{
    if (index < 0)
        return false;
    const SurfaceUse use = site.surfaces[static_cast<std::size_t>(index)].use;
    return use != SurfaceUse::Corridor && use != SurfaceUse::Bay;
}

double between(double v, double from, double to, double a, double b)
{
    return to == from ? (a + b) / 2 : a + (b - a) * (v - from) / (to - from);
}

} // namespace

void CorridorMap::Frame::embrace(PlanPoint p)
{
    minX = std::min(minX, p.x), maxX = std::max(maxX, p.x);
    minY = std::min(minY, p.y), maxY = std::max(maxY, p.y);
}

void CorridorMap::layYards(const Site& site, const domain::CarrierSpec& fleet)
{
    const std::array<const std::vector<std::string>*, 6> lists{&fleet.exitTracks,    &fleet.entryTracks,
                                                               &fleet.terminalsHome, &fleet.terminalsAway,
                                                               &fleet.chargers,      &fleet.parking};
    std::array<Frame, 2> frames;
    std::vector<std::size_t> members;
    for (const auto* list : lists)
        for (const std::string& id : *list) {
            const auto i = static_cast<std::size_t>(site.surfaceIndex(id));
            if (!isYardTrack(site, site.surfaceIndex(id)) || !m_surfaces[i].plan.empty())
                continue;
            members.push_back(i);
            for (const PlanPoint& p : site.surfaces[i].plan)
                frames[site.surfaces[i].counterpart ? 1 : 0].embrace(p);
        }
    for (const domain::StationSpec& s : site.stations) { // the ground of the yard, where it is drawn
        const bool away = s.kind == StationKind::CounterpartYard;
        if (s.plan.w <= 0 || (!away && s.kind != StationKind::Yard))
            continue;
        frames[away ? 1 : 0].embrace({s.plan.x, s.plan.y});
        frames[away ? 1 : 0].embrace({s.plan.x + s.plan.w, s.plan.y + s.plan.h});
    }
    for (Frame& f : frames)
        f.mirrored = m_exitPlanX < (f.minX + f.maxX) / 2;
    for (const std::size_t i : members) {
        const bool away = site.surfaces[i].counterpart;
        m_surfaces[i].plan.clear(); // a track may be in both ways
        for (const PlanPoint& p : site.surfaces[i].plan)
            m_surfaces[i].plan.push_back(yardPoint(frames[away ? 1 : 0], away, p));
    }
    for (const Joint& joint : joints(site, fleet))
        join(site, joint);
    m_chargers = fleet.chargers;
    layEquipment(site, frames);
}

PlanPoint CorridorMap::yardPoint(const Frame& f, bool away, PlanPoint p)
{
    if (away) // the bridge joins it in the south: turned by a quarter and mirrored, as the bridge
        return {between(p.y, f.maxY, f.minY, kAwayLeft, kAwayRight),
                between(p.x, f.minX, f.maxX, kAwayBottom, kAwayTop)};
    const double x = f.mirrored ? between(p.x, f.minX, f.maxX, kHomeRight, kHomeLeft)
                                : between(p.x, f.minX, f.maxX, kHomeLeft, kHomeRight);
    return {x, between(p.y, f.minY, f.maxY, kYardTop, kYardBottom)};
}

std::vector<CorridorMap::Joint> CorridorMap::joints(const Site& site, const domain::CarrierSpec& fleet) const
{
    std::vector<Joint> out;
    for (const bool exit : {true, false}) {
        const auto& tracks = exit ? fleet.exitTracks : fleet.entryTracks;
        for (std::size_t i = 1; i < tracks.size(); ++i) {
            const int before = site.surfaceIndex(tracks[i - 1]), after = site.surfaceIndex(tracks[i]);
            if (before < 0 || after < 0 || isYardTrack(site, before) == isYardTrack(site, after))
                continue;
            const bool atEnd = isYardTrack(site, before);
            out.push_back({atEnd ? before : after, atEnd, exit});
        }
    }
    return out;
}

// Leads the track to its lane of the bridge, with a corner inside of the yard.
void CorridorMap::join(const Site& site, const Joint& joint)
{
    auto& line = m_surfaces[static_cast<std::size_t>(joint.surface)].plan;
    if (line.size() < 2)
        return;
    const bool away = site.surfaces[static_cast<std::size_t>(joint.surface)].counterpart;
    const double y = joint.exit ? kExitY : kEntryY;
    if (joint.atEnd)
        std::reverse(line.begin(), line.end());
    const PlanPoint next = line[1];
    line.erase(line.begin());
    if (away) {
        const double x = kAwayLeft + (joint.exit ? kTurnExit : kTurnEntry);
        line.insert(line.begin(), {{kDeckRight, y}, {x, y}, {x, next.y}});
    } else {
        line.insert(line.begin(), {{kHomeRight, y}, {next.x, y}});
    }
    if (joint.atEnd)
        std::reverse(line.begin(), line.end());
}

void CorridorMap::layEquipment(const Site& site, const std::array<Frame, 2>& frames)
{
    m_chargerWords = {kHomeLeft, kYardBottom};
    for (const domain::PlanShape& s : site.shapes) {
        if ((s.kind != ShapeKind::Stack && s.kind != ShapeKind::Crane && s.kind != ShapeKind::Slot) ||
            s.plan.empty())
            continue;
        const Frame& f = frames[s.counterpart ? 1 : 0];
        Frame box;
        bool inside = true;
        for (const PlanPoint& p : s.plan) {
            inside = inside && p.x >= f.minX && p.x <= f.maxX && p.y >= f.minY && p.y <= f.maxY;
            box.embrace(yardPoint(f, s.counterpart, p));
        }
        if (!inside)
            continue;
        m_equipment.push_back(
            {s.kind, {box.minX, box.minY, box.maxX - box.minX, box.maxY - box.minY}, s.counterpart});
        if (s.kind == ShapeKind::Slot)
            m_chargerWords = {std::max(m_chargerWords.x, box.maxX), std::min(m_chargerWords.y, box.minY)};
    }
}

} // namespace coi::viewmodels
