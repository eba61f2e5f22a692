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

bool isLaneTrack(const Site& site, const std::string& surface)
{
    return std::any_of(site.lanes.begin(), site.lanes.end(),
                       [&](const domain::LaneSpec& l) { return l.surface == surface; });
}

bool isDeck(const Site& site, const Surface& s)
{
    return s.use == SurfaceUse::Corridor && !isLaneTrack(site, s.id);
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
        if (const Surface* s = site.surface(id); s && isDeck(site, *s))
            total += s->lengthM;
    if (total <= 0)
        return;
    double at = 0;
    const double y = exit ? kExitY : kEntryY;
    for (const std::string& id : tracks) {
        const int index = site.surfaceIndex(id);
        if (index < 0 || !isDeck(site, site.surfaces[static_cast<std::size_t>(index)]))
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
        if (exit && !s.plan.empty())
            m_exitPlanX = s.plan.front().x;
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
            if (!isDeck(site, track) || track.zone != bay.zone || track.direction != bay.direction ||
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
            nameBay(bay, points);
            m_surfaces[static_cast<std::size_t>(index)].plan = std::move(points);
            break;
        }
    }
}

// Bays of one zone, one of each way, have their words together.
void CorridorMap::nameBay(const Surface& bay, const std::vector<PlanPoint>& points)
{
    auto it = std::find_if(m_bays.begin(), m_bays.end(), [&](const Bay& b) { return b.zone == bay.zone; });
    if (it == m_bays.end())
        it = m_bays.insert(it, Bay{bay.zone, {}, 0, 0});
    it->surfaces.push_back(bay.id);
    double left = kWidth, right = 0;
    for (const PlanPoint& p : points)
        left = std::min(left, p.x), right = std::max(right, p.x), it->y = std::max(it->y, p.y);
    it->x = (left + right) / 2;
}

bool CorridorMap::onDeck(int surface) const
{
    return surface >= 0 && surface < static_cast<int>(m_surfaces.size()) &&
           m_surfaces[static_cast<std::size_t>(surface)].use == SurfaceUse::Corridor;
}

std::vector<PlanPoint> CorridorMap::way(int surface, double fromU, double toU) const
{
    if (surface < 0 || surface >= static_cast<int>(m_surfaces.size()))
        return {};
    const Surface& s = m_surfaces[static_cast<std::size_t>(surface)];
    if (s.plan.size() < 2)
        return {};
    const auto point = [&](double u) {
        const domain::PlanPose pose = planAt(s, u, 0.5);
        return PlanPoint{pose.x, pose.y};
    };
    std::vector<PlanPoint> out{point(fromU)};
    for (std::size_t i = 1; i + 1 < s.plan.size(); ++i)
        if (const double u = nearest(surface, s.plan[i]); u > fromU && u < toU)
            out.push_back(s.plan[i]);
    out.push_back(point(toU));
    return out;
}

double CorridorMap::nearest(int surface, PlanPoint p) const
{
    const auto& line = m_surfaces[static_cast<std::size_t>(surface)].plan;
    double along = 0, at = 0, best = 1e18;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double dx = line[i].x - line[i - 1].x, dy = line[i].y - line[i - 1].y;
        const double length = std::hypot(dx, dy), length2 = std::max(1e-9, dx * dx + dy * dy);
        const double t =
            std::clamp(((p.x - line[i - 1].x) * dx + (p.y - line[i - 1].y) * dy) / length2, 0.0, 1.0);
        const double away = std::hypot(line[i - 1].x + dx * t - p.x, line[i - 1].y + dy * t - p.y);
        if (away < best - 1e-9)
            best = away, at = along + t * length;
        along += length;
    }
    return along > 0 ? at / along : 0;
}

std::optional<domain::PlanPose> CorridorMap::at(const domain::Pose& pose) const
{
    if (pose.surface >= m_surfaces.size() || m_surfaces[pose.surface].plan.size() < 2)
        return std::nullopt;
    return planAt(m_surfaces[pose.surface], pose.u / 65535.0, 0.5);
}

} // namespace coi::viewmodels
