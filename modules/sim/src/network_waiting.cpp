// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of waiting customers; who finds a station full, and who has waited enough.
#include "network_engine.h"

namespace coi::sim {

CustomerList& NetworkEngine::listOf(const PlanNode& p, const Customer& c)
{
    if (p.reservedCount != 0)
        return m_s.lists[p.listFirst + c.customerClass];
    return m_s.lists[p.listFirst + (p.priority ? m_plan->classes[c.customerClass].rank : 0)];
}

void NetworkEngine::append(CustomerList& list, std::uint32_t slot)
{
    Customer& c = m_s.customers[slot];
    c.next = kNoSlot;
    c.previous = list.last;
    if (list.last == kNoSlot)
        list.first = slot;
    else
        m_s.customers[list.last].next = slot;
    list.last = slot;
}

void NetworkEngine::remove(CustomerList& list, std::uint32_t slot)
{
    const Customer& c = m_s.customers[slot];
    (c.previous == kNoSlot ? list.first : m_s.customers[c.previous].next) = c.next;
    (c.next == kNoSlot ? list.last : m_s.customers[c.next].previous) = c.previous;
}

// Somebody waits there.
std::uint32_t NetworkEngine::takeFirst(const PlanNode& p)
{
    CustomerList* list = &m_s.lists[p.listFirst];
    while (list->first == kNoSlot)
        ++list; // the next priority
    const std::uint32_t slot = list->first;
    remove(*list, slot);
    return slot;
}

void NetworkEngine::block(std::uint32_t slot)
{
    const Customer& c = m_s.customers[slot];
    ++m_stats.stations[c.node].blocked;
    ++m_stats.classes[c.customerClass].blocked;
    leave(slot);
}

// To the station that serves instead: how long, and where he goes then, is drawn for that one.
void NetworkEngine::divert(std::uint32_t slot, const PlanNode& p)
{
    if (p.otherwise == kExit)
        return leave(slot);
    Customer& c = m_s.customers[slot];
    const auto node = static_cast<std::uint32_t>(p.otherwise);
    c.to = lookAhead(c, node, c.hop);
    arrive(slot, node);
}

// All who wait, in the order in which they would have been served.
void NetworkEngine::divertQueue(std::uint32_t node)
{
    const PlanNode& p = m_plan->nodes[node];
    NodeState& n = m_s.nodes[node];
    StationCounts& t = m_stats.stations[node];
    while (n.waiting > 0) {
        const std::uint32_t first = firstOf(p, n, false);
        Customer& c = m_s.customers[first];
        remove(listOf(p, c), first);
        --n.waiting, --n.number;
        ++c.stamp;
        ++t.diverted;
        t.number.fall(m_s.now);
        t.lostTicks += static_cast<std::uint64_t>(m_s.now - c.since);
        divert(first, p);
    }
}

void NetworkEngine::waitPatiently(std::uint32_t slot)
{
    const Customer& c = m_s.customers[slot];
    const auto patience = static_cast<std::size_t>(m_plan->classes[c.customerClass].patience);
    const Tick limit = c.since + m_plan->variates[patience].at(draw(Purpose::Patience, c, c.hop)[0]);
    m_s.queue.schedule(std::max(limit, m_s.now), TieClass::Arrival, kPatience, slot, c.stamp);
}

void NetworkEngine::abandon(std::uint32_t slot, std::uint32_t generation)
{
    Customer& c = m_s.customers[slot];
    if ((c.stamp & kGenerationMask) != generation || c.stage == Stage::Free || c.stage == Stage::InService) {
        --m_s.events; // served in time
        return;
    }
    const PlanNode& p = m_plan->nodes[c.node];
    NodeState& n = m_s.nodes[c.node];
    if (c.stage == Stage::WaitsForServer) {
        remove(listOf(p, c), slot);
        --n.waiting;
    } else {
        FleetSide& side = m_s.fleets[static_cast<std::size_t>(p.seize)].sides[p.side];
        remove(side.queue, slot);
        --side.waiting;
    }
    ++c.stamp;
    --n.number;
    ++m_stats.classes[c.customerClass].abandoned;
    if (p.station) {
        StationCounts& t = m_stats.stations[c.node];
        ++t.abandoned;
        t.number.fall(m_s.now);
        t.lostTicks += static_cast<std::uint64_t>(m_s.now - c.since);
    }
    leave(slot);
}

Tick NetworkEngine::longestWait(std::uint32_t node) const
{
    const PlanNode& p = m_plan->nodes[node];
    Tick longest = 0;
    const auto first = [&](const CustomerList& list) {
        if (list.first != kNoSlot)
            longest = std::max(longest, m_s.now - m_s.customers[list.first].since);
    };
    for (std::uint32_t i = 0; i < p.listCount; ++i)
        first(m_s.lists[p.listFirst + i]);
    if (p.seize == kNone)
        return longest;
    std::uint32_t slot = m_s.fleets[static_cast<std::size_t>(p.seize)].sides[p.side].queue.first;
    while (slot != kNoSlot && m_s.customers[slot].node != node)
        slot = m_s.customers[slot].next;
    return slot == kNoSlot ? longest : std::max(longest, m_s.now - m_s.customers[slot].since);
}

} // namespace coi::sim
