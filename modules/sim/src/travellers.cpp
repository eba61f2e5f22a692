// SPDX-License-Identifier: GPL-3.0-or-later
#include "travellers.h"

#include "counterpart_hall.h"
#include "forecourt.h"
#include "lanes.h"

#include <algorithm>
#include <utility>

namespace coi::sim {

namespace {

constexpr Tick kShortest = 2 * kSecond; // walk
constexpr double kWalkSpread = 9;       // plan units around a meeting point
constexpr double kTightest = 0.155;     // m2 a person
constexpr double kSpill = 1.5;          // a crowd reaches behind its zone by half of its depth

double centred(std::uint32_t u)
{
    return static_cast<double>(u) / 4294967296.0 - 0.5;
}

// A point around another one, the same for the same traveller and purpose.
Spot around(const GateModel& m, const Traveller& t, Spot p, double w, double h, std::uint32_t n)
{
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Traveller),
                                 static_cast<std::uint32_t>(Purpose::Place), n);
    return {p.x + centred(b[0]) * w, p.y + centred(b[1]) * h};
}

const HallPlan& hallOf(const GateModel& m, const Traveller& t)
{
    return m.plan->halls[t.direction];
}

void walk(GateModel& m, std::uint32_t slot, Step step, Spot to)
{
    Traveller& t = m.travellers[slot];
    const Spot from = spotOf(m, t, m.now);
    const HallPlan& hall = hallOf(m, t);
    // The first leg of an exit and the last of an entry lead over the forecourt; the others share the walk
    // through the hall by their length.
    const bool forecourt =
        (t.direction == indexOf(Direction::Exit) && t.queuedAt == 0) || step == Step::Leaving;
    const std::uint32_t u = m.draw(EntityClass::Traveller, t.number, Purpose::Walk);
    const Tick whole = forecourt ? m.plan->times.forecourtWalk.at(u) : m.plan->times.hallWalk.at(u);
    const double share = forecourt ? 1 : std::min(1.0, distance(from, to) / hall.routeUnits);
    const auto part = static_cast<Tick>(static_cast<double>(whole) * share);
    t.step = step;
    t.motion = straight(m.now, std::max(kShortest, part), from, to);
    m.schedule(t.motion.t1, TieClass::Arrival, Kind::TravellerLeg, slot, m.travellers.generation(slot));
}

void walkDeck(GateModel& m, std::uint32_t slot)
{
    Traveller& t = m.travellers[slot];
    const double v = 0.1 + 0.8 * t.lateral / 65536.0;
    const Tick time = m.plan->times.deckWalk.at(m.draw(EntityClass::Traveller, t.number, Purpose::Walk, 1));
    t.step = Step::Deck;
    t.motion = along(m.now, std::max(time, kShortest), static_cast<std::int16_t>(hallOf(m, t).deck), 0, 1, v);
    m.schedule(t.motion.t1, TieClass::Arrival, Kind::TravellerLeg, slot, m.travellers.generation(slot));
}

// A reversed lane is not in the plan of the zone it serves now, so all are asked.
bool anyLane(const GateModel& m, const Traveller& t, int zone)
{
    for (std::size_t l = 0; l < m.lanes.size(); ++l)
        if (m.lanes[l].zone == zone && laneServes(m, static_cast<int>(l)) && suits(m, t, static_cast<int>(l)))
            return true;
    return false;
}

// The zone with the fewest people per lane among those that can serve him.
int bestZone(const GateModel& m, const Traveller& t, const std::vector<int>& zones)
{
    int best = kNone;
    double load = 1e18;
    for (const int z : zones) {
        if (!anyLane(m, t, z))
            continue;
        const double n = static_cast<double>(m.zones[at(z)].queue.size()) / openLanes(m, z);
        if (n < load)
            load = n, best = z;
    }
    return best;
}

int chooseZone(const GateModel& m, const Traveller& t)
{
    const HallPlan& hall = hallOf(m, t);
    const auto& flow = m.plan->flows->travellers[t.cls];
    const double share = flow.eGateShare[m.plan->config.phase == 2 ? 1 : 0];
    const bool eGate =
        !t.referred && m.draw(EntityClass::Traveller, t.number, Purpose::Route) < chance(share);
    int zone = eGate ? bestZone(m, t, hall.eGateZones) : kNone;
    if (zone == kNone)
        zone = bestZone(m, t, hall.boothZones);
    if (zone != kNone)
        return zone;
    // Nobody serves now: wait where somebody will.
    return !hall.boothZones.empty() ? hall.boothZones.front()
                                    : (hall.eGateZones.empty() ? kNone : hall.eGateZones.front());
}

void toQueue(GateModel& m, std::uint32_t slot)
{
    Traveller& t = m.travellers[slot];
    t.zone = static_cast<std::int16_t>(chooseZone(m, t));
    if (t.zone == kNone) {
        passedFromCoach(m, t.coach);
        m.travellers.drop(slot); // a hall without lanes lets nobody through
        return;
    }
    const std::size_t n = m.zones[at(t.zone)].queue.size();
    walk(m, slot, Step::ToQueue, queueSpot(m.plan->zones[at(t.zone)], t, n, n + 1));
}

void joinQueue(GateModel& m, std::uint32_t slot)
{
    Traveller& t = m.travellers[slot];
    const Spot here = spotOf(m, t, m.now);
    ZoneState& zone = m.zones[at(t.zone)];
    t.step = Step::Queued;
    t.queuedAt = m.now;
    t.motion = straight(m.now, 3 * kSecond, here, here);
    zone.queue.push(slot);
    ++zone.arrivals;
    callNext(m, t.zone);
}

Spot stationSpot(const GateModel& m, const Traveller& t, int station)
{
    const StationPlan& s = m.plan->stations[at(station)];
    return around(m, t, s.spot, s.halfW * 1.6, s.halfH * 1.2, 2);
}

void toExit(GateModel& m, std::uint32_t slot)
{
    Traveller& t = m.travellers[slot];
    const HallPlan& hall = hallOf(m, t);
    const bool exit = t.direction == indexOf(Direction::Exit);
    if (exit && hall.deck >= 0) {
        const double v = 0.1 + 0.8 * t.lateral / 65536.0;
        const Spot from = spotOf(m, t, m.now), deck = m.plan->geometry.at(hall.deck, 0, v);
        walk(m, slot, Step::ToExit, deck);
        if (hall.lastHall >= 0) // not through the wall beside the last hall
            t.motion = through(m.now, t.motion.t1 - m.now, from,
                               m.plan->geometry.nearest(hall.lastHall, from), deck);
        return;
    }
    walk(m, slot, Step::Leaving, around(m, t, exit ? hall.bridgeSide : hall.landSide, 90, 8, 3));
}

void toCustoms(GateModel& m, std::uint32_t slot)
{
    Traveller& t = m.travellers[slot];
    const HallPlan& hall = hallOf(m, t);
    const double share = m.plan->flows->customsCheckShare;
    if (hall.customs >= 0 && m.draw(EntityClass::Traveller, t.number, Purpose::Customs) < chance(share))
        walk(m, slot, Step::ToCustoms, stationSpot(m, t, hall.customs));
    else
        toExit(m, slot);
}

bool doorShut(const GateModel& m, std::uint8_t direction)
{
    const int door = m.plan->halls[direction].door;
    return door >= 0 && !isOpen(m.gates[at(door)].status);
}

void waitAtDoor(GateModel& m, std::uint32_t slot)
{
    Traveller& t = m.travellers[slot];
    const Spot here = spotOf(m, t, m.now);
    const double outside = t.direction == indexOf(Direction::Exit) ? 20 : -10;
    const Spot door = hallOf(m, t).doorSpot;
    t.step = Step::AtDoor;
    t.motion = straight(m.now, 10 * kSecond, here, around(m, t, {door.x, door.y + outside}, 60, 16, 4));
    m.doorQueues[t.direction].push(slot);
}

// From where he enters the hall, or from the lane.
void onwards(GateModel& m, std::uint32_t slot, bool throughLane)
{
    Traveller& t = m.travellers[slot];
    const HallPlan& hall = hallOf(m, t);
    if (!throughLane && doorShut(m, t.direction)) {
        waitAtDoor(m, slot);
        return;
    }
    if (!t.screened && hall.health >= 0 && hall.healthFirst != throughLane)
        walk(m, slot, Step::ToHealth, stationSpot(m, t, hall.health));
    else if (throughLane)
        toCustoms(m, slot);
    else
        toQueue(m, slot);
}

void crossed(GateModel& m, std::uint32_t slot)
{
    const Traveller& t = m.travellers[slot];
    ++m.stats.travellersCrossed[t.direction][t.cls & 1U];
    m.stats.classWait[t.cls & 1U].add(t.waited);
    if (t.direction == indexOf(Direction::Exit))
        arriveAway(m, t.direction);
    m.travellers.drop(slot);
}

void startAtStation(GateModel& m, std::uint32_t slot)
{
    const Traveller& t = m.travellers[slot];
    const bool health = t.step == Step::Health;
    const Variate& time = health ? m.plan->times.health : m.plan->times.customs;
    const std::uint32_t u =
        m.draw(EntityClass::Traveller, t.number, health ? Purpose::Health : Purpose::Customs, 1);
    m.schedule(m.now + time.at(u), TieClass::Release, Kind::TravellerDone, slot,
               m.travellers.generation(slot));
}

void enterStation(GateModel& m, std::uint32_t slot, int station, Step step)
{
    Traveller& t = m.travellers[slot];
    t.step = step;
    t.queuedAt = m.now;
    if (m.stations[at(station)].station.arrive(m.now, slot)) {
        const auto stage = step == Step::Health ? GateStage::HealthScreening : GateStage::CustomsBaggage;
        m.stats.wait[static_cast<std::size_t>(stage)][t.direction].add(0);
        startAtStation(m, slot);
    }
    m.stations[at(station)].dirty = true;
}

} // namespace

double crowdArea(double rank, double n, double areaM2, double capacity)
{
    // Square metres a person at the head leaves himself, by how full the zone is.
    constexpr std::array<std::pair<double, double>, 7> comfort{
        {{0, 1.4}, {0.09, 1.0}, {0.17, 0.72}, {0.35, 0.42}, {0.74, 0.21}, {1.0, 0.17}, {1.6, kTightest}}};
    const double fill = capacity > 0 ? n / capacity : n / std::max(areaM2, 1.0);
    double head = comfort.back().second;
    for (std::size_t i = 1; i < comfort.size(); ++i) {
        if (fill > comfort[i].first)
            continue;
        const auto [x0, y0] = comfort[i - 1];
        const auto [x1, y1] = comfort[i];
        head = y0 + (y1 - y0) * (fill - x0) / (x1 - x0);
        break;
    }
    if (n * head > areaM2) // packed, at worst beyond the zone
        return std::max(areaM2 / n, kTightest) * rank;
    const double slack = std::min(2.0, 2 * (areaM2 / (n * head) - 1)); // looser towards the tail
    return head * rank * (1 + slack * rank / (2 * n));
}

Spot queueSpot(const ZonePlan& zone, const Traveller& t, std::size_t rank, std::size_t n)
{
    const auto& p = *zone.spec;
    const double area = std::max(p.areaM2, 1.0);
    const double depth = std::min(
        kSpill, crowdArea(static_cast<double>(rank) + 0.5, static_cast<double>(n), area, p.capacity) / area);
    const double across = 0.03 + 0.94 * t.lateral / 65536.0;
    return {p.plan.x + p.plan.w * across,
            p.headAtTop ? p.plan.y + p.plan.h * depth : p.plan.y + p.plan.h * (1 - depth)};
}

Spot spotOf(const GateModel& m, const Traveller& t, Tick now)
{
    if (t.motion.track >= 0)
        return m.plan->geometry.at(t.motion.track, t.motion.a(now), t.motion.b(now));
    return {t.motion.a(now), t.motion.b(now)};
}

bool suits(const GateModel& m, const Traveller& t, int lane)
{
    const auto& spec = *m.plan->lanes[at(lane)].spec;
    const auto cls = m.plan->flows->travellers[t.cls].traveller;
    return cls == domain::TravellerClass::Resident ? spec.residents : spec.tourists;
}

void addTraveller(GateModel& m, std::uint8_t direction, std::uint8_t cls, std::uint32_t coach)
{
    Traveller t;
    t.number = ++m.travellerNumber;
    t.direction = direction, t.cls = cls;
    // A low-discrepancy sequence spreads neighbours in the queue evenly across it.
    t.lateral = static_cast<std::uint16_t>((t.number * 0x9E3779B9U) >> 16);
    ++m.stats.travellersArrived[direction][cls & 1U];
    const HallPlan& hall = hallOf(m, t);
    Spot start = around(m, t, hall.landSide, 110, 12, 0);
    t.coach = coach;
    t.referred = coach != kNoSlot && m.coaches[coach].groupList;
    if (coach != kNoSlot && hall.forecourt >= 0)
        start = around(m, t, m.plan->geometry.at(hall.forecourt, (m.coaches[coach].bay + 0.5) / 6.0, 0.5),
                       kWalkSpread, kWalkSpread, 0);
    t.motion = straight(m.now, 0, start, start);
    const std::uint32_t slot = m.travellers.make(t);
    if (direction == indexOf(Direction::Entry))
        arriveAway(m, direction);
    if (direction == indexOf(Direction::Entry) && hall.deck >= 0)
        walkDeck(m, slot);
    else
        onwards(m, slot, false);
}

void onTravellerLeg(GateModel& m, std::uint32_t slot)
{
    Traveller& t = m.travellers[slot];
    const HallPlan& hall = hallOf(m, t);
    switch (t.step) {
    case Step::Deck:
        if (t.direction == indexOf(Direction::Exit))
            crossed(m, slot);
        else
            onwards(m, slot, false);
        break;
    case Step::ToHealth:
        t.screened = true;
        if (m.draw(EntityClass::Traveller, t.number, Purpose::Health) <
            chance(m.plan->flows->healthPromptShare))
            enterStation(m, slot, hall.health, Step::Health);
        else
            onwards(m, slot, !hall.healthFirst);
        break;
    case Step::ToQueue:
        joinQueue(m, slot);
        break;
    case Step::ToCustoms:
        enterStation(m, slot, hall.customs, Step::Customs);
        break;
    case Step::ToExit:
        walkDeck(m, slot);
        break;
    case Step::Leaving:
        crossed(m, slot);
        break;
    default:
        break;
    }
}

void openDoor(GateModel& m, int gate)
{
    for (std::size_t d = 0; d < 2; ++d)
        while (m.plan->halls[d].door == gate && !m.doorQueues[d].empty())
            onwards(m, m.doorQueues[d].pop(), false);
}

void onTravellerDone(GateModel& m, std::uint32_t slot)
{
    const Traveller t = m.travellers[slot];
    const HallPlan& hall = hallOf(m, t);
    const bool health = t.step == Step::Health;
    StationState& s = m.stations[at(health ? hall.health : hall.customs)];
    ++s.done, s.dirty = true;
    const std::uint32_t next = s.station.release(m.now);
    if (next != kNoSlot) {
        const Traveller& n = m.travellers[next];
        const auto stage = health ? GateStage::HealthScreening : GateStage::CustomsBaggage;
        m.stats.wait[static_cast<std::size_t>(stage)][n.direction].add(m.now - n.queuedAt);
        startAtStation(m, next);
    }
    if (health)
        onwards(m, slot, !hall.healthFirst);
    else
        toExit(m, slot);
}

void leaveLane(GateModel& m, std::uint32_t slot, bool accepted)
{
    Traveller& t = m.travellers[slot];
    const Spot entrance = t.lane == kNone ? Spot{} : m.plan->lanes[at(t.lane)].before;
    t.lane = kNone;
    const Spot here = spotOf(m, t, m.now);
    t.motion = straight(m.now, 0, here, here);
    if (accepted) {
        passedFromCoach(m, std::exchange(t.coach, kNoSlot));
        onwards(m, slot, true);
        return;
    }
    t.referred = true;
    toQueue(m, slot); // out of the lane as he came
    if (m.travellers.alive(slot) && t.step == Step::ToQueue)
        t.motion = through(m.now, t.motion.t1 - m.now, here, entrance,
                           {t.motion.a(t.motion.t1), t.motion.b(t.motion.t1)});
}

void reroute(GateModel& m, int zone)
{
    Ring<std::uint32_t>& queue = m.zones[at(zone)].queue;
    for (std::size_t i = 0; i < queue.size();) {
        const std::uint32_t slot = queue.at(i);
        Traveller& t = m.travellers[slot];
        const int other = chooseZone(m, t);
        if (other == kNone || other == zone || anyLane(m, t, zone)) {
            ++i;
            continue;
        }
        const ZonePlan& plan = m.plan->zones[at(zone)];
        const Spot here = queueSpot(plan, t, i, queue.size());
        t.motion = straight(m.now, 0, here, here);
        t.waited += m.now - t.queuedAt;
        queue.take(i);
        toQueue(m, slot);
    }
}

} // namespace coi::sim
