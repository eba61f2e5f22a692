// SPDX-License-Identifier: GPL-3.0-or-later
// The truck roads of the compiled plan.
#include "gate_plan.h"

#include <algorithm>

namespace coi::sim {

using domain::Bridge;
using domain::StationKind;
using domain::SurfaceKind;
using domain::SurfaceUse;

namespace {
constexpr double kJoin = 6; // plan units within which tracks are end to end
}

Spot GatePlan::endOf(const Chain& chain) const
{
    const Chain::Part& last = chain.parts.back();
    return geometry.at(last.surface, last.reversed ? 0 : 1, 0.5);
}

void GatePlan::addToChain(Chain& chain, int surface, bool reversed) const
{
    chain.parts.push_back({surface, chain.lengthM, geometry.lengthM(surface), reversed});
    chain.lengthM += geometry.lengthM(surface);
}

double GatePlan::metresAt(const Chain& chain, Spot p) const
{
    double best = 1e18, metres = 0;
    for (const Chain::Part& part : chain.parts) {
        const auto on = geometry.project(part.surface, p);
        if (on.distance >= best)
            continue;
        best = on.distance;
        metres = part.startM + part.lengthM * (part.reversed ? 1 - on.u : on.u);
    }
    return metres;
}

Spot GatePlan::spotAt(const Chain& chain, double metres, double v) const
{
    for (const Chain::Part& part : chain.parts) {
        if (metres > part.startM + part.lengthM && &part != &chain.parts.back())
            continue;
        const double u = part.lengthM > 0 ? (metres - part.startM) / part.lengthM : 0;
        return geometry.at(part.surface, part.reversed ? 1 - u : u, v);
    }
    return {};
}

void GatePlan::compileRoad(Direction d)
{
    RoadPlan& r = roads[indexOf(d)];
    std::vector<int> tracks;
    int deck = -1;
    for (std::size_t i = 0; i < site->surfaces.size(); ++i) {
        const auto& s = site->surfaces[i];
        const bool lane = std::any_of(site->lanes.begin(), site->lanes.end(),
                                      [&](const auto& l) { return l.surface == s.id; });
        if (s.bridge != Bridge::BacLuan2 || s.kind != SurfaceKind::Track || lane ||
            (s.direction && *s.direction != d))
            continue;
        if (s.use == SurfaceUse::BridgeDeck && (deck < 0 || s.direction))
            deck = static_cast<int>(i);
        if (s.use == SurfaceUse::Road || s.use == SurfaceUse::BridgeDeck)
            tracks.push_back(static_cast<int>(i));
    }
    for (std::size_t z = 0; z < zones.size(); ++z)
        if (zones[z].spec->vehicles && zones[z].direction == d && zones[z].kind == LaneKind::Truck &&
            !zones[z].lanes.empty())
            r.zone = static_cast<int>(z);
    r.places = surfacesFor(Bridge::BacLuan2, d);
    if (r.zone >= 0) {
        const auto& spec = *zones[at(r.zone)].spec;
        r.columns = std::max(1, static_cast<int>(spec.plan.w / 26));
        r.rows = std::max(1, (std::max(spec.capacity, 1) + r.columns - 1) / r.columns);
    }
    compileChain(d, tracks, deck);
    compileRoadStops(d);
}

// The first track of the file starts the road; each next one begins where the road ends. Where none does, the
// road goes through the truck lanes and on with the next track of the file. A track that only touches the
// road is the spur to the carriers' yard.
void GatePlan::compileChain(Direction d, const std::vector<int>& tracks, int deck)
{
    RoadPlan& r = roads[indexOf(d)];
    std::vector<int> left = tracks;
    bool gap = false;
    const auto touches = [&](int track, double u) {
        const Spot p = geometry.at(track, u, 0.5);
        return !r.chain.empty() && distance(p, spotAt(r.chain, metresAt(r.chain, p))) < kJoin;
    };
    while (!left.empty()) {
        auto next = left.begin();
        if (!r.chain.empty()) {
            const Spot end = endOf(r.chain);
            next = std::find_if(left.begin(), left.end(),
                                [&](int t) { return distance(geometry.at(t, 0, 0.5), end) < kJoin; });
        }
        if (next == left.end()) {
            next = std::find_if(left.begin(), left.end(), [&](int t) { return !touches(t, 0); });
            if (next == left.end() || gap)
                break;
            gap = true, r.approachM = r.laneM = r.chain.lengthM;
        }
        addToChain(r.chain, *next, false);
        if (*next == deck)
            r.borderM = r.chain.lengthM - geometry.lengthM(deck) / 2;
        left.erase(next);
    }
    for (const int t : left) {
        const double u = d == Direction::Exit ? 0 : 1;
        if (!touches(t, u) || !r.spur.empty())
            continue;
        addToChain(r.spur, t, false);
        r.spurM = metresAt(r.chain, geometry.at(t, u, 0.5));
    }
}

// Where trucks stand for each stage. Stages keep the order of the paperwork; a truck that would have to drive
// back waits at the earlier place instead.
void GatePlan::compileRoadStops(Direction d)
{
    RoadPlan& r = roads[indexOf(d)];
    r.documents = stationFor(StationKind::Documents, Bridge::BacLuan2, d);
    r.weighbridge = stationFor(StationKind::Weighbridge, Bridge::BacLuan2, d);
    r.xray = stationFor(StationKind::XRay, Bridge::BacLuan2, d);
    r.dock = stationFor(StationKind::InspectionDock, Bridge::BacLuan2, d);
    r.laboratory = stationFor(StationKind::Laboratory, Bridge::BacLuan2, d);
    const auto stop = [&](int station, double otherwise) {
        return station >= 0 ? std::max(r.laneM, metresAt(r.chain, stations[at(station)].spot)) : otherwise;
    };
    r.dockM = stop(r.dock, r.laneM);
    r.xrayM = stop(r.xray, r.dockM);
    r.weighM = std::min(stop(r.weighbridge, r.xrayM), r.xrayM);
    r.documentsM = std::min(stop(r.documents, r.weighM), r.weighM);
}

} // namespace coi::sim
