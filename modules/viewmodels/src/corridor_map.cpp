// SPDX-License-Identifier: GPL-3.0-or-later
#include "corridor_map.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coi::viewmodels {

using domain::PlanPoint;
using domain::Site;
using domain::Surface;
using domain::SurfaceUse;

namespace {

constexpr double kBayScale = 1.4; // plan units beside the track to picture units
constexpr double kYardMargin = 22;

bool isLaneTrack(const Site& site, const std::string& surface)
{
    return std::any_of(site.lanes.begin(), site.lanes.end(),
                       [&](const domain::LaneSpec& l) { return l.surface == surface; });
}

bool onDeck(const Site& site, const Surface& s)
{
    return s.use == SurfaceUse::Corridor && !isLaneTrack(site, s.id);
}

double between(double v, double from, double to, double a, double b)
{
    return to == from ? (a + b) / 2 : a + (b - a) * (v - from) / (to - from);
}

} // namespace

CorridorMap::CorridorMap(const Site& site)
{
    m_surfaces = site.surfaces;
    for (Surface& s : m_surfaces)
        s.plan.clear();
    const auto fleet = std::find_if(site.carriers.begin(), site.carriers.end(),
                                    [](const domain::CarrierSpec& c) { return !c.exitTracks.empty(); });
    if (fleet == site.carriers.end())
        return;
    layDeck(site, fleet->exitTracks, true);
    layDeck(site, fleet->entryTracks, false);
    if (!valid())
        return;
    layGates(site, *fleet);
    layYards(site, *fleet);
    layBays(site, *fleet);
}

void CorridorMap::layDeck(const Site& site, const std::vector<std::string>& tracks, bool exit)
{
    double total = 0;
    for (const std::string& id : tracks)
        if (const Surface* s = site.surface(id); s && onDeck(site, *s))
            total += s->lengthM;
    if (total <= 0)
        return;
    double at = 0;
    const double y = exit ? kExitY : kEntryY;
    for (const std::string& id : tracks) {
        const int index = site.surfaceIndex(id);
        if (index < 0 || !onDeck(site, site.surfaces[static_cast<std::size_t>(index)]))
            continue;
        const Surface& s = site.surfaces[static_cast<std::size_t>(index)];
        const auto x = [&](double metres) {
            const double share = metres / total;
            return kDeckLeft + (kDeckRight - kDeckLeft) * (exit ? share : 1 - share);
        };
        const double from = x(at), to = x(at + s.lengthM);
        m_surfaces[static_cast<std::size_t>(index)].plan = {{from, y}, {to, y}};
        m_zones.push_back({s.zone, std::min(from, to), std::abs(to - from), s.lengthM, exit, s.counterpart});
        if (exit && !s.counterpart)
            m_borderX = to;
        if (!s.plan.empty())
            (exit ? m_exitPlanX : m_entryPlanX) = s.plan.front().x;
        at += s.lengthM;
    }
    m_lengthM = std::max(m_lengthM, total);
}

void CorridorMap::layGates(const Site& site, const domain::CarrierSpec& fleet)
{
    for (const bool exit : {true, false})
        for (const std::string& id : exit ? fleet.exitTracks : fleet.entryTracks) {
            const auto lane = std::find_if(site.lanes.begin(), site.lanes.end(),
                                           [&](const domain::LaneSpec& l) { return l.surface == id; });
            const int index = site.surfaceIndex(id);
            if (lane == site.lanes.end() || index < 0)
                continue;
            const double y = exit ? kExitY : kEntryY;
            const PlanPoint yard{kHomeRight, y}, deck{kDeckLeft, y};
            auto& plan = m_surfaces[static_cast<std::size_t>(index)].plan;
            plan = exit ? std::vector<PlanPoint>{yard, deck} : std::vector<PlanPoint>{deck, yard};
            m_gates.push_back({lane->id, kDeckLeft, y, exit, false});
        }
    for (const domain::GateSpec& gate : site.gates)
        if (gate.counterpart && gate.kind == domain::GateKind::IgvGate)
            m_gates.push_back({gate.id, kDeckRight, (kExitY + kEntryY) / 2, true, true});
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
            const int index = site.surfaceIndex(id);
            const auto i = static_cast<std::size_t>(index);
            if (index < 0 || !m_surfaces[i].plan.empty() || site.surfaces[i].use == SurfaceUse::Bay)
                continue;
            members.push_back(i);
            Frame& f = frames[site.surfaces[i].counterpart ? 1 : 0];
            for (const PlanPoint& p : site.surfaces[i].plan) {
                f.minX = std::min(f.minX, p.x), f.maxX = std::max(f.maxX, p.x);
                f.minY = std::min(f.minY, p.y), f.maxY = std::max(f.maxY, p.y);
            }
        }
    for (const std::size_t i : members) {
        const bool away = site.surfaces[i].counterpart;
        std::vector<PlanPoint> points; // m_surfaces[i].plan stays empty until all are read
        for (const PlanPoint& p : site.surfaces[i].plan)
            points.push_back(yardPoint(frames[away ? 1 : 0], away, p));
        m_surfaces[i].plan = std::move(points);
    }
}

// North goes to the right. Across, the tracks to the bridge keep the height of their lanes and the rest is
// spread over the box.
PlanPoint CorridorMap::yardPoint(const Frame& f, bool away, PlanPoint p) const
{
    const double x = away ? between(p.y, f.maxY, f.minY, kAwayLeft, kAwayRight - kYardMargin)
                          : between(p.y, f.maxY, f.minY, kHomeLeft + kYardMargin, kHomeRight);
    const double sign = m_exitPlanX >= m_entryPlanX ? 1 : -1;
    const double t = sign * p.x, exit = sign * m_exitPlanX, entry = sign * m_entryPlanX;
    const double high = std::max(sign * f.minX, sign * f.maxX), low = std::min(sign * f.minX, sign * f.maxX);
    const double top = kYardTop + kYardMargin + 12, bottom = kYardBottom - kYardMargin;
    double y = 0;
    if (t >= exit)
        y = between(t, exit, std::max(high, exit + 1), kExitY, top);
    else if (t >= entry)
        y = between(t, entry, exit, kEntryY, kExitY);
    else
        y = between(t, std::min(low, entry - 1), entry, bottom, kEntryY);
    return {x, y};
}

void CorridorMap::layBays(const Site& site, const domain::CarrierSpec& fleet)
{
    for (const std::string& id : fleet.bays) {
        const int index = site.surfaceIndex(id);
        if (index < 0)
            continue;
        const Surface& bay = site.surfaces[static_cast<std::size_t>(index)];
        const bool exit = bay.direction != domain::Direction::Entry;
        for (std::size_t i = 0; i < site.surfaces.size(); ++i) {
            const Surface& track = site.surfaces[i];
            if (!onDeck(site, track) || track.zone != bay.zone || track.direction != bay.direction ||
                track.plan.size() < 2 || m_surfaces[i].plan.size() < 2)
                continue;
            const PlanPoint a = track.plan.front(), b = track.plan.back();
            const double dx = b.x - a.x, dy = b.y - a.y, length2 = std::max(1e-9, dx * dx + dy * dy);
            std::vector<PlanPoint> points;
            for (const PlanPoint& p : bay.plan) {
                const double f = ((p.x - a.x) * dx + (p.y - a.y) * dy) / length2;
                const double off =
                    std::abs((p.x - a.x) * dy - (p.y - a.y) * dx) / std::sqrt(length2) * kBayScale;
                const PlanPoint from = m_surfaces[i].plan.front(), to = m_surfaces[i].plan.back();
                points.push_back({from.x + (to.x - from.x) * f, from.y + (exit ? -off : off)});
            }
            m_surfaces[static_cast<std::size_t>(index)].plan = std::move(points);
            break;
        }
    }
}

std::optional<domain::PlanPose> CorridorMap::at(const domain::Pose& pose) const
{
    if (pose.surface >= m_surfaces.size() || m_surfaces[pose.surface].plan.size() < 2)
        return std::nullopt;
    return planAt(m_surfaces[pose.surface], pose.u / 65535.0, 0.5);
}

} // namespace coi::viewmodels
