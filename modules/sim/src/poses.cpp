// SPDX-License-Identifier: GPL-3.0-or-later
#include "poses.h"

#include "faults.h"
#include "freight_steps.h"
#include "travellers.h"

#include <algorithm>
#include <cmath>

namespace coi::sim {

using domain::Pose;
using domain::PoseKind;

namespace {

constexpr double kTruckGapM = 17;
constexpr Tick kMoveUp = 4 * kSecond;

void onChain(const Chain& chain, double metres, double v, Pose& pose)
{
    if (chain.lengthM > 0)
        metres = std::fmod(metres, chain.lengthM);
    for (const Chain::Part& part : chain.parts) {
        if (metres > part.startM + part.lengthM && &part != &chain.parts.back())
            continue;
        const double u = part.lengthM > 0 ? (metres - part.startM) / part.lengthM : 0;
        Geometry::placeOnTrack(pose, part.surface, part.reversed ? 1 - u : u, v);
        return;
    }
}

void queuedPeople(const GateModel& m, Tick now, std::vector<Pose>& out)
{
    for (std::size_t z = 0; z < m.zones.size(); ++z) {
        const ZonePlan& plan = m.plan->zones[z];
        if (plan.spec->vehicles)
            continue;
        const auto& queue = m.zones[z].queue;
        const Spot ahead{0, plan.spec->headAtTop ? -1.0 : 1.0};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const Traveller& t = m.travellers[queue.at(i)];
            Spot p = queueSpot(plan, t, i, queue.size());
            if (now < t.motion.t1) { // still closing up
                const double s = t.motion.share(now);
                p = {t.motion.a0 + (p.x - t.motion.a0) * s, t.motion.b0 + (p.y - t.motion.b0) * s};
            }
            Pose pose;
            pose.entity = t.number;
            m.plan->geometry.place(pose, plan.places, p, ahead);
            out.push_back(pose);
        }
    }
}

void otherPeople(const GateModel& m, Tick now, std::vector<Pose>& out)
{
    for (std::uint32_t slot = 0; slot < m.travellers.slots(); ++slot) {
        if (!m.travellers.alive(slot))
            continue;
        const Traveller& t = m.travellers[slot];
        if (t.step == Step::Queued)
            continue;
        Pose pose;
        pose.entity = t.number;
        if (t.motion.track >= 0) {
            Geometry::placeOnTrack(pose, t.motion.track, t.motion.a(now), t.motion.b(now));
        } else {
            const Spot way{static_cast<double>(t.motion.a1 - t.motion.a0),
                           static_cast<double>(t.motion.b1 - t.motion.b0)};
            m.plan->geometry.place(pose, m.plan->halls[t.direction].places,
                                   {t.motion.a(now), t.motion.b(now)}, way);
        }
        out.push_back(pose);
    }
}

Pose truckPose(const Truck& t)
{
    Pose pose;
    pose.entity = t.number;
    pose.kind = PoseKind::Truck;
    pose.flags = domain::kPoseLoaded;
    return pose;
}

// While a queue moves up: how far everybody still is behind his new place, in places.
double behind(Tick movedUp, Tick now)
{
    return std::max(0.0, 1 - static_cast<double>(now - movedUp) / static_cast<double>(kMoveUp));
}

void queuedTrucks(const GateModel& m, Tick now, std::vector<Pose>& out)
{
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        const RoadPlan& road = m.plan->roads[indexOf(d)];
        if (road.zone == kNone)
            continue;
        const auto& queue = m.zones[at(road.zone)].queue;
        const ZonePlan& zone = m.plan->zones[at(road.zone)];
        const double s = behind(m.zones[at(road.zone)].movedUp, now);
        const Spot ahead{0, zone.spec->headAtTop ? -1.0 : 1.0};
        for (std::size_t i = 0; i < std::min(queue.size(), at(road.columns * road.rows)); ++i) {
            const Spot to = laneQueueSpot(m, d, i), from = laneQueueSpot(m, d, i + 1);
            Pose pose = truckPose(m.trucks[queue.at(i)]);
            m.plan->geometry.place(pose, zone.places,
                                   {to.x + (from.x - to.x) * s, to.y + (from.y - to.y) * s}, ahead);
            out.push_back(pose);
        }
    }
}

// Who waits for a station stands behind the stop, one behind the other; a long queue is cut at the lanes.
void waitingTrucks(const GateModel& m, Tick now, std::vector<Pose>& out, std::vector<bool>& drawn)
{
    for (std::size_t s = 0; s < m.stations.size(); ++s) {
        if (m.plan->stations[s].spec->bridge != domain::Bridge::BacLuan2)
            continue;
        const auto& queue = m.stations[s].station.queue();
        const double s0 = behind(m.stations[s].movedUp, now);
        std::array<double, 2> rank{s0, s0};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const std::uint32_t slot = queue.at(i).slot;
            const Truck& t = m.trucks[slot];
            const RoadPlan& road = m.plan->roads[t.direction];
            drawn[slot] = true;
            if (!t.visible || t.motion.track != Motion::kChain)
                continue;
            const double metres = static_cast<double>(t.motion.a1) - kTruckGapM * rank[t.direction]++;
            if (metres < road.laneM)
                continue;
            Pose pose = truckPose(t);
            onChain(road.chain, metres, 0.3, pose);
            out.push_back(pose);
        }
    }
}

void otherTrucks(const GateModel& m, Tick now, const std::vector<bool>& drawn, std::vector<Pose>& out)
{
    for (std::uint32_t slot = 0; slot < m.trucks.slots(); ++slot) {
        if (!m.trucks.alive(slot) || drawn[slot])
            continue;
        const Truck& t = m.trucks[slot];
        const RoadPlan& road = m.plan->roads[t.direction];
        // Those in a lane queue are drawn with it; the step is named already while they drive to it.
        if (!t.visible || (t.step == TruckStep::LaneQueue && now >= t.motion.t1))
            continue;
        Pose pose = truckPose(t);
        if (t.motion.track == Motion::kChain) {
            onChain(t.onSpur ? road.spur : road.chain, t.motion.a(now), t.motion.b(now), pose);
        } else {
            // Who stands in a lane has straightened up.
            const bool up = road.zone != kNone && m.plan->zones[at(road.zone)].spec->headAtTop;
            const Spot way = now >= t.motion.t1 ? Spot{0, up ? -1.0 : 1.0}
                                                : Spot{static_cast<double>(t.motion.a1 - t.motion.a0),
                                                       static_cast<double>(t.motion.b1 - t.motion.b0)};
            m.plan->geometry.place(pose, road.places, {t.motion.a(now), t.motion.b(now)}, way);
        }
        out.push_back(pose);
    }
}

void coaches(const GateModel& m, std::vector<Pose>& out)
{
    for (std::uint32_t slot = 0; slot < m.coaches.slots(); ++slot) {
        if (!m.coaches.alive(slot))
            continue;
        const Coach& c = m.coaches[slot];
        const HallPlan& hall = m.plan->halls[c.direction];
        if (hall.forecourt < 0 || c.left || c.direction != indexOf(Direction::Exit))
            continue; // those of the entry stand on the other side of the river
        Pose pose;
        pose.entity = c.number;
        pose.kind = PoseKind::Coach;
        // Three abreast, the first row next to the hall.
        const Spot p =
            m.plan->geometry.at(hall.forecourt, 0.74 - 0.5 * (c.bay / 3), 0.683 - 0.159 * (c.bay % 3));
        m.plan->geometry.place(pose, hall.places, p, {1, 0});
        out.push_back(pose);
    }
}

} // namespace

Pose carrierPose(const GateModel& m, int carrier, Tick now)
{
    const Carrier& c = m.fleet.carriers[at(carrier)];
    if (c.lost || feedLost(m, domain::FeedKind::IgvState))
        return c.lastPose;
    return truePose(m, carrier, now);
}

Pose truePose(const GateModel& m, int carrier, Tick now)
{
    const Carrier& c = m.fleet.carriers[at(carrier)];
    const FleetPlan& f = m.plan->fleet;
    Pose pose;
    pose.entity = u32(carrier);
    pose.kind = PoseKind::Carrier;
    if (c.motion.track == Motion::kChain)
        onChain(f.ring, c.motion.a(now), c.motion.b(now), pose);
    else
        Geometry::placeOnTrack(pose, c.motion.track, c.motion.a(now), c.motion.b(now));
    const bool away = c.cell != kNone     ? f.cells[at(c.cell)].away
                      : c.siding != kNone ? f.sidings[at(c.siding)].use == SidingUse::Away
                                          : false;
    pose.flags =
        static_cast<std::uint8_t>((c.loaded ? domain::kPoseLoaded : 0) | (away ? domain::kPoseReported : 0));
    return pose;
}

void writePoses(const GateModel& m, Tick now, std::vector<Pose>& out)
{
    out.clear();
    queuedPeople(m, now, out);
    otherPeople(m, now, out);
    queuedTrucks(m, now, out);
    std::vector<bool> drawn(m.trucks.slots());
    waitingTrucks(m, now, out, drawn);
    otherTrucks(m, now, drawn, out);
    coaches(m, out);
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i)
        out.push_back(carrierPose(m, static_cast<int>(i), now));
}

} // namespace coi::sim
