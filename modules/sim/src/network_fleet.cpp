// SPDX-License-Identifier: GPL-3.0-or-later
// Units that customers hold for part of their way.
#include "network_engine.h"

#include <bit>

namespace coi::sim {

bool NetworkEngine::seize(std::uint32_t slot, std::uint32_t fleet)
{
    Customer& c = m_s.customers[slot];
    FleetState& f = m_s.fleets[fleet];
    const std::uint64_t bit = std::uint64_t{1} << fleet;
    if ((c.held & bit) != 0)
        return true;
    if (f.used < f.size) { // nobody waits then
        ++f.used;
        ++m_stats.fleets[fleet].seized;
        m_stats.fleets[fleet].used.rise(m_s.now);
        c.held |= bit;
        return true;
    }
    c.stage = Stage::WaitsForUnit;
    ++f.waiting;
    append(f.queue, slot);
    if (m_plan->classes[c.customerClass].patience != kNone)
        waitPatiently(slot);
    return false;
}

void NetworkEngine::release(std::uint32_t slot, const PlanNode& p)
{
    Customer& c = m_s.customers[slot];
    const auto fleet = static_cast<std::uint32_t>(p.release);
    const std::uint64_t bit = std::uint64_t{1} << fleet;
    if ((c.held & bit) == 0)
        return;
    c.held &= ~bit;
    if (p.releaseAfter == kNone)
        giveBack(fleet);
    else
        startReturn(fleet, c, c.node, p.releaseAfter);
}

void NetworkEngine::startReturn(std::uint32_t fleet, const Customer& c, std::uint32_t node,
                                std::int32_t variate)
{
    std::uint32_t trip = m_s.freeReturn;
    if (trip == kNoSlot) {
        trip = static_cast<std::uint32_t>(m_s.returns.size());
        m_s.returns.emplace_back();
    } else {
        m_s.freeReturn = m_s.returns[trip].next;
    }
    m_s.returns[trip] = {m_s.now, fleet, node, kNoSlot, c.number, c.hop, c.source};
    const Tick time =
        m_plan->variates[static_cast<std::size_t>(variate)].at(draw(Purpose::Visit, c, c.hop)[2]);
    m_s.queue.schedule(m_s.now + time, TieClass::Release, kReturned, trip);
}

void NetworkEngine::returned(std::uint32_t trip)
{
    ReturnTrip& r = m_s.returns[trip];
    const std::uint32_t fleet = r.fleet;
    r.fleet = kNoSlot;
    r.next = m_s.freeReturn;
    m_s.freeReturn = trip;
    giveBack(fleet);
}

void NetworkEngine::giveBack(std::uint32_t fleet)
{
    --m_s.fleets[fleet].used;
    ++m_stats.fleets[fleet].jobs;
    m_stats.fleets[fleet].used.fall(m_s.now);
    serveFleet(fleet);
}

void NetworkEngine::giveBackAll(std::uint32_t slot)
{
    Customer& c = m_s.customers[slot];
    std::uint64_t held = c.held;
    c.held = 0;
    for (; held != 0; held &= held - 1)
        giveBack(static_cast<std::uint32_t>(std::countr_zero(held)));
}

void NetworkEngine::serveFleet(std::uint32_t fleet)
{
    FleetState& f = m_s.fleets[fleet];
    while (f.waiting > 0 && f.used < f.size) {
        const std::uint32_t slot = f.queue.first;
        remove(f.queue, slot);
        --f.waiting;
        ++f.used;
        FleetCounts& t = m_stats.fleets[fleet];
        ++t.seized;
        t.used.rise(m_s.now);
        Customer& c = m_s.customers[slot];
        t.waitTicks += static_cast<std::uint64_t>(m_s.now - c.since);
        c.held |= std::uint64_t{1} << fleet;
        ++c.stamp; // who waits on for a server gets a new patience event, for the same limit
        enter(slot);
    }
}

void NetworkEngine::setFleet(std::uint32_t fleet, std::int32_t size)
{
    m_s.fleets[fleet].size = size;
    serveFleet(fleet);
}

} // namespace coi::sim
