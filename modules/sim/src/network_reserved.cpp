// SPDX-License-Identifier: GPL-3.0-or-later
// Stations some of whose servers take only some classes. Their customers wait in a list for each class.
#include "network_engine.h"

namespace coi::sim {

// Servers of an entry while the station has as many as it has now.
std::int32_t NetworkEngine::reservedSize(const PlanNode& p, const NodeState& n, std::uint32_t entry) const
{
    std::int32_t left = n.servers;
    for (std::uint32_t i = 0; i < entry; ++i)
        left -= m_s.reservedServers[p.reservedFirst + i];
    return std::clamp(left, 0, m_s.reservedServers[p.reservedFirst + entry]);
}

// Whose server somebody of the class gets now: the number of an entry, or `reservedCount` for one that takes
// everybody; kNoSlot: none is free.
std::uint32_t NetworkEngine::freeServer(const PlanNode& p, const NodeState& n,
                                        std::uint32_t customerClass) const
{
    std::int32_t servers = n.servers, busy = n.inService;
    for (std::uint32_t i = 0; i < p.reservedCount; ++i) {
        const std::int32_t size = reservedSize(p, n, i), used = m_s.reserved[p.reservedFirst + i];
        if (used < size && m_plan->reserved[p.reservedFirst + i].takes[customerClass] != 0)
            return i;
        servers -= size, busy -= used;
    }
    return busy < servers ? p.reservedCount : kNoSlot;
}

// More may be in service than there are servers: one beyond them takes everybody.
void NetworkEngine::occupy(Customer& c, const PlanNode& p, std::uint32_t server)
{
    c.server = static_cast<std::uint8_t>(std::min(server, p.reservedCount));
    if (server < p.reservedCount)
        ++m_s.reserved[p.reservedFirst + server];
}

// False: nobody is free for him.
bool NetworkEngine::beginReserved(std::uint32_t slot, const PlanNode& p, NodeState& n)
{
    Customer& c = m_s.customers[slot];
    const std::uint32_t server = freeServer(p, n, c.customerClass);
    if (server == kNoSlot)
        return false;
    occupy(c, p, server);
    begin(slot, c, p, n);
    return true;
}

void NetworkEngine::vacate(const Customer& c, const PlanNode& p)
{
    if (c.server < p.reservedCount)
        --m_s.reserved[p.reservedFirst + c.server];
}

// Who came at the same microsecond goes by the order of the classes.
bool NetworkEngine::before(const PlanNode& p, const Customer& a, const Customer& b) const
{
    const std::uint32_t rankA = m_plan->classes[a.customerClass].rank,
                        rankB = m_plan->classes[b.customerClass].rank;
    return p.priority && rankA != rankB ? rankA < rankB : a.since < b.since;
}

std::uint32_t NetworkEngine::firstOf(const PlanNode& p, const NodeState& n, bool servable) const
{
    std::uint32_t first = kNoSlot;
    for (std::uint32_t c = 0; c < p.listCount; ++c) {
        const std::uint32_t slot = m_s.lists[p.listFirst + c].first;
        if (slot == kNoSlot || (servable && freeServer(p, n, c) == kNoSlot))
            continue;
        if (first == kNoSlot || before(p, m_s.customers[slot], m_s.customers[first]))
            first = slot;
    }
    return first;
}

void NetworkEngine::serveReserved(const PlanNode& p, NodeState& n)
{
    while (n.waiting > 0) {
        const std::uint32_t next = firstOf(p, n, true);
        if (next == kNoSlot)
            return;
        remove(listOf(p, m_s.customers[next]), next);
        --n.waiting;
        beginReserved(next, p, n);
    }
}

} // namespace coi::sim
