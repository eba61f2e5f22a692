// SPDX-License-Identifier: GPL-3.0-or-later
// What carriers do: orders, loading, charging, commands.
#include "fleet_work.h"

#include "faults.h"
#include "fleet.h"
#include "freight.h"
#include "freight_names.h"

#include <algorithm>
#include <charconv>

namespace coi::sim {

using domain::CarrierTask;

namespace {

constexpr int kChargeBelow = 35, kChargeTo = 90, kLowest = 25; // percent

Carrier& carrierOf(GateModel& m, int index)
{
    return m.fleet.carriers[at(index)];
}

SidingUse useOf(const GateModel& m, int siding)
{
    return m.plan->fleet.sidings[at(siding)].use;
}

bool idle(const Carrier& c)
{
    return c.phase == CarrierPhase::Standing && c.task == CarrierTask::Idle && !c.busy && !c.paused &&
           !c.pauseAsked && !c.stalled && c.mode == domain::OperatingMode::Automatic && c.siding != kNone;
}

// A free one on the same side that is reached from a siding without crossing the border.
int freeSiding(const GateModel& m, SidingUse use, int from)
{
    const Siding& start = m.plan->fleet.sidings[at(from)];
    for (std::size_t i = 0; i < m.fleet.sidings.size(); ++i) {
        const Siding& s = m.plan->fleet.sidings[i];
        if (s.use == use && m.fleet.sidings[i] == kNone && start.direct[i])
            return static_cast<int>(i);
    }
    return kNone;
}

bool crosses(SidingUse from, SidingUse to)
{
    return (from == SidingUse::Away) != (to == SidingUse::Away);
}

int freeCount(const GateModel& m, SidingUse use)
{
    int n = 0;
    for (std::size_t i = 0; i < m.fleet.sidings.size(); ++i)
        n += m.plan->fleet.sidings[i].use == use && m.fleet.sidings[i] == kNone ? 1 : 0;
    return n;
}

// An idle carrier in such a siding; the one with the fullest battery.
int idleIn(const GateModel& m, SidingUse use)
{
    int best = kNone;
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i) {
        const Carrier& c = m.fleet.carriers[i];
        if (!idle(c) || useOf(m, c.siding) != use)
            continue;
        if (best == kNone || c.batteryMilliWh > m.fleet.carriers[at(best)].batteryMilliWh)
            best = static_cast<int>(i);
    }
    return best;
}

// Carriers that stand idle in, or drive empty to, a siding of that use.
int comingTo(const GateModel& m, SidingUse use)
{
    int n = 0;
    for (const Carrier& c : m.fleet.carriers) {
        const bool there = idle(c) && useOf(m, c.siding) == use;
        const bool coming = c.phase != CarrierPhase::Standing && c.goalUse == use;
        n += !c.loaded && (there || coming) ? 1 : 0;
    }
    return n;
}

void setTask(GateModel& m, int carrier, CarrierTask task)
{
    Carrier& c = carrierOf(m, carrier);
    c.task = task;
    c.taskSince = m.now;
}

void drive(GateModel& m, int carrier, SidingUse use, int goal)
{
    Carrier& c = carrierOf(m, carrier);
    c.direction = static_cast<std::uint8_t>(use == SidingUse::Away ? Direction::Exit : Direction::Entry);
    setTask(m, carrier, use == SidingUse::Charger ? CarrierTask::ToCharger : CarrierTask::Driving);
    depart(m, carrier, use, goal);
}

void startLoading(GateModel& m, int carrier, Direction d)
{
    Carrier& c = carrierOf(m, carrier);
    const std::uint32_t truck = m.fleet.loads[indexOf(d)].pop();
    c.truck = truck;
    c.direction = static_cast<std::uint8_t>(d);
    setTask(m, carrier, CarrierTask::Loading);
    loadedOn(m, truck, carrier);
    handle(
        m, carrier,
        m.plan->times.igvLoad.at(m.draw(EntityClass::Truck, m.trucks[truck].number, Purpose::Handling, 0)));
}

bool serveLoads(GateModel& m, SidingUse use, Direction d)
{
    if (m.fleet.loads[indexOf(d)].empty())
        return false;
    const int carrier = idleIn(m, use);
    if (carrier == kNone)
        return false;
    const bool chargerAhead = use == SidingUse::Away && freeCount(m, SidingUse::Charger) > 0;
    if (batteryPct(m, carrierOf(m, carrier)) < (chargerAhead ? kChargeBelow : kLowest))
        return false;
    startLoading(m, carrier, d);
    return true;
}

// Sends an idle carrier to where loads wait for more carriers than come.
bool fetch(GateModel& m, SidingUse use, Direction d)
{
    if (static_cast<int>(m.fleet.loads[indexOf(d)].size()) <= comingTo(m, use))
        return false;
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i) {
        const Carrier& c = m.fleet.carriers[i];
        if (!idle(c) || useOf(m, c.siding) == use || batteryPct(m, c) < kChargeBelow)
            continue;
        const bool far = crosses(useOf(m, c.siding), use);
        const int goal = far ? kNone : freeSiding(m, use, c.siding);
        if (!far && goal == kNone)
            continue;
        drive(m, static_cast<int>(i), use, goal);
        return true;
    }
    return false;
}

bool departLoaded(GateModel& m)
{
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i) {
        const Carrier& c = m.fleet.carriers[i];
        if (c.phase != CarrierPhase::Standing || c.busy || !c.loaded ||
            c.task != CarrierTask::WaitingRelease || c.paused || c.pauseAsked || c.stalled)
            continue;
        const bool away = useOf(m, c.siding) == SidingUse::Away;
        drive(m, static_cast<int>(i), away ? SidingUse::Home : SidingUse::Away, kNone);
        return true;
    }
    return false;
}

struct Move
{
    SidingUse use = SidingUse::Parking;
    int goal = kNone;
    bool any = false;
};

// Somewhere it has not chosen yet; who has been sent into a bay still is.
bool onItsWay(const Carrier& c)
{
    return c.bayAsked || (c.phase != CarrierPhase::Standing && c.goal == kNone);
}

// Free sidings of that use less those who are on their way to one and have not chosen it yet.
int room(const GateModel& m, SidingUse use)
{
    int coming = 0;
    for (const Carrier& c : m.fleet.carriers)
        coming += onItsWay(c) && c.goalUse == use ? 1 : 0;
    return freeCount(m, use) - coming;
}

// At home who finds no parking place or charger takes a terminal.
int roomAtHome(const GateModel& m)
{
    return room(m, SidingUse::Home) + room(m, SidingUse::Parking) + room(m, SidingUse::Charger);
}

// Out of an away side that has no load for it: to a charger when its battery is low, else only to make room.
Move betterThanAway(const GateModel& m, const Carrier& c)
{
    if (batteryPct(m, c) < kChargeBelow && freeCount(m, SidingUse::Charger) > comingTo(m, SidingUse::Charger))
        return {SidingUse::Charger, kNone, true};
    const bool parking = room(m, SidingUse::Parking) > 0;
    return {parking ? SidingUse::Parking : SidingUse::Home, kNone,
            room(m, SidingUse::Away) < 0 && roomAtHome(m) > 0};
}

// Where an idle carrier should rather be, if anywhere: at a charger when its battery is low, off a charger
// when it is full, out of the last free terminals, on the other side when others need its place.
Move betterPlace(const GateModel& m, const Carrier& c)
{
    const SidingUse in = useOf(m, c.siding);
    if (in == SidingUse::Away)
        return betterThanAway(m, c);
    const auto near = [&](SidingUse use) {
        const int goal = freeSiding(m, use, c.siding);
        return Move{use, goal, goal != kNone};
    };
    if (batteryPct(m, c) < kChargeBelow && in != SidingUse::Charger) {
        if (const Move charger = near(SidingUse::Charger); charger.any)
            return charger;
        // From where no charger is reached directly the way to one leads over the other side.
        if (batteryPct(m, c) < kLowest)
            return {SidingUse::Away, kNone, true};
    }
    if (in == SidingUse::Charger) {
        const Move home = near(SidingUse::Home);
        return home.any && freeCount(m, SidingUse::Home) > 1 ? home : near(SidingUse::Parking);
    }
    if (in != SidingUse::Home)
        return {};
    if (const Move parking = near(SidingUse::Parking); parking.any && freeCount(m, SidingUse::Home) < 2)
        return parking;
    const bool crowded = room(m, SidingUse::Home) < 0 || roomAtHome(m) < 0;
    return {SidingUse::Away, kNone, crowded && room(m, SidingUse::Away) > 0};
}

bool tidy(GateModel& m)
{
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i) {
        const Carrier& c = m.fleet.carriers[i];
        const Move move = idle(c) ? betterPlace(m, c) : Move{};
        if (!move.any)
            continue;
        drive(m, static_cast<int>(i), move.use, move.goal);
        return true;
    }
    return false;
}

// Can a carrier in this cell reach the siding without crossing the border?
bool aheadOf(const GateModel& m, int cell, const Siding& s)
{
    const auto& cells = m.plan->fleet.cells;
    const auto n = static_cast<int>(cells.size());
    const bool away = cells[at(cell)].away;
    for (int c = cell, steps = 0; steps < n && cells[at(c)].away == away; c = (c + 1) % n, ++steps)
        if (c == s.inCell)
            return true;
    return false;
}

// The farthest free one of that use, so that followers find the nearer ones free.
int farthestAhead(const GateModel& m, const Carrier& c, SidingUse use)
{
    const auto n = static_cast<int>(m.plan->fleet.cells.size());
    int best = kNone, farthest = -1;
    for (std::size_t i = 0; i < m.fleet.sidings.size(); ++i) {
        const Siding& s = m.plan->fleet.sidings[i];
        const int steps = (s.inCell - c.cell + n) % n;
        if (s.use == use && m.fleet.sidings[i] == kNone && steps > farthest && aheadOf(m, c.cell, s))
            best = static_cast<int>(i), farthest = steps;
    }
    return best;
}

// The next unit of the fleet, idle in a siding.
void place(GateModel& m, int siding)
{
    const FleetPlan& f = m.plan->fleet;
    const Siding& s = f.sidings[at(siding)];
    const auto number = static_cast<std::uint32_t>(m.fleet.carriers.size());
    Carrier c;
    c.siding = static_cast<std::int16_t>(siding);
    c.batteryMilliWh = static_cast<std::int64_t>(f.spec->batteryKWh * 1e6) *
                       (45 + m.draw(EntityClass::Carrier, number, Purpose::Place) % 50) / 100;
    c.motion = along(0, 0, static_cast<std::int16_t>(s.surface), 0, s.stopU, 0.5);
    c.motion.a0 = c.motion.a1;
    c.direction = static_cast<std::uint8_t>(s.use == SidingUse::Away ? Direction::Entry : Direction::Exit);
    if (s.use == SidingUse::Parking && static_cast<int>(number) < f.inWorkshop())
        c.mode = domain::OperatingMode::Service, c.task = CarrierTask::Service;
    m.fleet.sidings[at(siding)] = static_cast<std::int16_t>(number);
    m.fleet.carriers.push_back(c);
}

} // namespace

void startFleet(GateModel& m)
{
    const FleetPlan& f = m.plan->fleet;
    if (!f.spec || f.cells.empty())
        return;
    m.fleet.cells.assign(f.cells.size(), kNone);
    m.fleet.sidings.assign(f.sidings.size(), kNone);
    m.fleet.parts.assign(f.ring.parts.size(), 0);
    m.fleet.passes.assign(f.passes.size(), kNone);
    constexpr std::array<SidingUse, 4> order{SidingUse::Parking, SidingUse::Home, SidingUse::Away,
                                             SidingUse::Charger};
    for (const bool spares : {false, true}) // some terminals stay free as long as there is room elsewhere
        for (const SidingUse use : order)
            for (std::size_t s = 0; s < f.sidings.size(); ++s)
                if (f.sidings[s].use == use && m.fleet.sidings[s] == kNone &&
                    (use == SidingUse::Home && s % 4 == 3) == spares &&
                    m.fleet.carriers.size() < at(f.spec->units))
                    place(m, static_cast<int>(s));
}

bool chooseGoal(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    int goal = farthestAhead(m, c, c.goalUse);
    if (goal == kNone && !c.loaded && c.goalUse != SidingUse::Away)
        for (const SidingUse other : {SidingUse::Parking, SidingUse::Home, SidingUse::Charger})
            if (goal == kNone)
                goal = farthestAhead(m, c, other);
    if (goal == kNone) {
        dispatchFleet(m); // whoever stands idle there makes room
        return false;
    }
    c.goal = static_cast<std::int16_t>(goal);
    c.goalUse = useOf(m, goal);
    m.fleet.sidings[at(goal)] = static_cast<std::int16_t>(carrier);
    return true;
}

void stands(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    const SidingUse use = useOf(m, c.siding);
    if (c.pauseAsked)
        halt(c);
    if (use == SidingUse::Bay) {
        if (!c.bayAsked)
            passOn(m, carrier);
        return;
    }
    if (c.loaded) {
        setTask(m, carrier, CarrierTask::Unloading);
        handle(m, carrier,
               m.plan->times.igvUnload.at(
                   m.draw(EntityClass::Truck, m.trucks[c.truck].number, Purpose::Handling, 1)));
        return;
    }
    if (use == SidingUse::Charger) {
        const auto& spec = *m.plan->fleet.spec;
        const double missing = std::max(0, kChargeTo - batteryPct(m, c)) / 100.0 * spec.batteryKWh;
        setTask(m, carrier, CarrierTask::Charging);
        handle(m, carrier, static_cast<Tick>(missing / std::max(spec.chargeKW, 1.0) * 3600e6) + kMinute);
        return;
    }
    setTask(m, carrier, CarrierTask::Idle);
    dispatchFleet(m);
}

void handled(GateModel& m, int carrier)
{
    Carrier& c = carrierOf(m, carrier);
    if (c.task == CarrierTask::Loading) {
        c.loaded = true;
        setTask(m, carrier, CarrierTask::WaitingRelease); // for a place on the other side
    } else if (c.task == CarrierTask::Unloading) {
        const std::uint32_t truck = c.truck;
        c.loaded = false;
        c.truck = kNoSlot;
        setTask(m, carrier, CarrierTask::Idle);
        delivered(m, truck);
    } else if (c.task == CarrierTask::Charging) {
        setBattery(m, carrier, kChargeTo);
        setTask(m, carrier, CarrierTask::Idle);
    }
    dispatchFleet(m);
}

void dispatchFleet(GateModel& m)
{
    if (m.fleet.carriers.empty() || m.fleet.dispatching)
        return;
    m.fleet.dispatching = true; // a departure may ask for room in turn
    while (departLoaded(m) || serveLoads(m, SidingUse::Home, Direction::Exit) ||
           serveLoads(m, SidingUse::Away, Direction::Entry) || fetch(m, SidingUse::Home, Direction::Exit) ||
           fetch(m, SidingUse::Away, Direction::Entry) || tidy(m)) {
    }
    m.fleet.dispatching = false;
}

int batteryPct(const GateModel& m, const Carrier& c)
{
    const double capacity = m.plan->fleet.spec->batteryKWh * 1e6;
    return capacity > 0 ? static_cast<int>(static_cast<double>(c.batteryMilliWh) * 100 / capacity) : 100;
}

void setBattery(GateModel& m, int carrier, int percent)
{
    carrierOf(m, carrier).batteryMilliWh =
        static_cast<std::int64_t>(m.plan->fleet.spec->batteryKWh * 1e6) * percent / 100;
}

void stallCarrier(GateModel& m, int carrier, bool stalled)
{
    carrierOf(m, carrier).stalled = stalled;
    carrierOf(m, carrier).taskSince = m.now;
    observeCarrier(m, carrier);
    if (!stalled) {
        goOn(m, carrier);
        wakeFleet(m);
        dispatchFleet(m);
    }
}

std::string carrierId(const GateModel& m, int carrier)
{
    std::string n = std::to_string(carrier + 1);
    return m.plan->fleet.spec->unitPrefix + (n.size() < 2 ? "0" + n : n);
}

int carrierIndex(const GateModel& m, std::string_view id)
{
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i)
        if (carrierId(m, static_cast<int>(i)) == id)
            return static_cast<int>(i);
    return kNone;
}

} // namespace coi::sim
