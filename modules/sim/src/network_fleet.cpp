// SPDX-License-Identifier: GPL-3.0-or-later
// Units that customers hold for part of their way.
#include "network_engine.h"

#include <bit>

namespace coi::sim {

void NetworkEngine::take(std::uint32_t slot, std::uint32_t fleet, std::uint8_t side)
{
    FleetState& f = m_s.fleets[fleet];
    ++f.used;
    f.farIdle -= side;
    ++m_stats.fleets[fleet].seized;
    m_stats.fleets[fleet].used.rise(m_s.now);
    Customer& c = m_s.customers[slot];
    c.held |= 1U << fleet;
    c.farHeld |= std::uint32_t{side} << fleet;
    ++f.sides[side].taken;
    if (m_plan->fleets[fleet].emptyTrip != kNone)
        makeRoom(fleet);
}

bool NetworkEngine::seize(std::uint32_t slot, const PlanNode& p)
{
    Customer& c = m_s.customers[slot];
    const auto fleet = static_cast<std::uint32_t>(p.seize);
    FleetState& f = m_s.fleets[fleet];
    if ((c.held >> fleet & 1U) != 0)
        return true;
    if (f.idle(p.side) > 0) { // nobody waits then
        take(slot, fleet, p.side);
        return true;
    }
    c.stage = Stage::WaitsForUnit;
    ++f.sides[p.side].waiting;
    append(f.sides[p.side].queue, slot);
    if (m_plan->classes[c.customerClass].patience != kNone)
        waitPatiently(slot);
    fetch(fleet);
    return false;
}

void NetworkEngine::release(std::uint32_t slot, const PlanNode& p)
{
    Customer& c = m_s.customers[slot];
    const auto fleet = static_cast<std::uint32_t>(p.release);
    if ((c.held >> fleet & 1U) == 0)
        return;
    letGo(c, fleet);
    if (p.releaseAfter == kNone)
        return giveBack(fleet, p.side);
    const std::uint32_t trip =
        makeTrip({m_s.now, fleet, c.node, kNoSlot, c.number, c.hop, c.source, false, p.side});
    const Variate& time = m_plan->variates[static_cast<std::size_t>(p.releaseAfter)];
    m_s.queue.schedule(m_s.now + time.at(draw(Purpose::Visit, c, c.hop)[2]), TieClass::Release, kReturned,
                       trip);
}

void NetworkEngine::letGo(Customer& c, std::uint32_t fleet)
{
    --m_s.fleets[fleet].sides[c.farHeld >> fleet & 1U].taken;
    c.held &= ~(1U << fleet);
    c.farHeld &= ~(1U << fleet);
}

std::uint32_t NetworkEngine::makeTrip(const ReturnTrip& trip)
{
    std::uint32_t slot = m_s.freeReturn;
    if (slot == kNoSlot) {
        slot = static_cast<std::uint32_t>(m_s.returns.size());
        m_s.returns.push_back(trip);
    } else {
        m_s.freeReturn = m_s.returns[slot].next;
        m_s.returns[slot] = trip;
    }
    return slot;
}

void NetworkEngine::returned(std::uint32_t trip)
{
    ReturnTrip& r = m_s.returns[trip];
    const std::uint32_t fleet = r.fleet;
    r.fleet = kNoSlot;
    r.next = m_s.freeReturn;
    m_s.freeReturn = trip;
    if (!r.empty)
        return giveBack(fleet, r.side);
    --m_s.fleets[fleet].sides[r.side].coming;
    idles(fleet, r.side);
}

void NetworkEngine::giveBack(std::uint32_t fleet, std::uint8_t side)
{
    ++m_stats.fleets[fleet].jobs;
    idles(fleet, side);
}

// A fleet that has become smaller loses the unit.
void NetworkEngine::idles(std::uint32_t fleet, std::uint8_t side)
{
    FleetState& f = m_s.fleets[fleet];
    --f.used;
    m_stats.fleets[fleet].used.fall(m_s.now);
    if (side == 1 && f.idle(0) > 0)
        ++f.farIdle;
    serveFleet(fleet);
    if (m_plan->fleets[fleet].emptyTrip != kNone)
        makeRoom(fleet);
}

void NetworkEngine::giveBackAll(std::uint32_t slot)
{
    for (std::uint32_t held = m_s.customers[slot].held; held != 0; held &= held - 1) {
        const auto fleet = static_cast<std::uint32_t>(std::countr_zero(held));
        letGo(m_s.customers[slot], fleet);
        giveBack(fleet, 0);
    }
}

void NetworkEngine::serveFleet(std::uint32_t fleet)
{
    FleetState& f = m_s.fleets[fleet];
    for (std::uint8_t side = 0; side < f.sides.size(); ++side)
        while (f.sides[side].waiting > 0 && f.idle(side) > 0) {
            const std::uint32_t slot = f.sides[side].queue.first;
            remove(f.sides[side].queue, slot);
            --f.sides[side].waiting;
            take(slot, fleet, side);
            Customer& c = m_s.customers[slot];
            m_stats.fleets[fleet].waitTicks += static_cast<std::uint64_t>(m_s.now - c.since);
            ++c.stamp; // who waits on for a server gets a new patience event, for the same limit
            enter(slot);
        }
    fetch(fleet);
}

// Sends idle units to where more wait than come.
void NetworkEngine::fetch(std::uint32_t fleet)
{
    if (m_plan->fleets[fleet].emptyTrip == kNone)
        return;
    const FleetState& f = m_s.fleets[fleet];
    for (std::uint8_t to = 0; to < f.sides.size(); ++to)
        while (f.sides[to].waiting > f.sides[to].coming && f.idle(1U - to) > 0)
            startEmpty(fleet, to);
}

// Who stands idle on a side goes over empty when it has no place for all who are there or come, with a
// customer or without, and the other side has one.
void NetworkEngine::makeRoom(std::uint32_t fleet)
{
    const PlanFleet& plan = m_plan->fleets[fleet];
    const FleetState& f = m_s.fleets[fleet];
    const std::array<std::int32_t, 2> places{plan.nearPlaces, plan.farPlaces};
    const auto room = [&](std::size_t side) {
        return places[side] - f.idle(side) - f.sides[side].coming - f.sides[1 - side].taken;
    };
    for (std::uint8_t side = 0; side < f.sides.size(); ++side)
        while (room(side) < 0 && f.idle(side) > 0 && room(1U - side) > 0)
            startEmpty(fleet, 1 - side);
}

void NetworkEngine::startEmpty(std::uint32_t fleet, std::uint8_t to)
{
    FleetState& f = m_s.fleets[fleet];
    f.farIdle -= 1 - to;
    ++f.used;
    ++f.sides[to].coming;
    m_stats.fleets[fleet].used.rise(m_s.now);
    const std::uint32_t number = f.trips++;
    const std::uint32_t who = static_cast<std::uint32_t>(Purpose::EmptyTrip) << 16 | fleet;
    const Variate& time = m_plan->variates[static_cast<std::size_t>(m_plan->fleets[fleet].emptyTrip)];
    const std::uint32_t trip = makeTrip({m_s.now, fleet, 0, kNoSlot, number, 0, 0, true, to});
    m_s.queue.schedule(m_s.now + time.at(m_draws.block(number, who, 0, 0)[0]), TieClass::Release, kReturned,
                       trip);
}

void NetworkEngine::setFleet(std::uint32_t fleet, std::int32_t size)
{
    FleetState& f = m_s.fleets[fleet];
    f.size = size;
    f.farIdle = std::min(f.farIdle, std::max(size - f.used, 0));
    serveFleet(fleet);
}

} // namespace coi::sim
