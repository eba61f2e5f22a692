// SPDX-License-Identifier: GPL-3.0-or-later
// One number for the whole state and all counts: equal on every machine when the runs were equal.
#include "network_engine.h"

namespace coi::sim {

namespace {

class Hash
{
public:
    template <class... T> void add(T... values) { (mix(static_cast<std::uint64_t>(values)), ...); }
    std::uint64_t value() const { return m_h; }

private:
    void mix(std::uint64_t v)
    {
        m_h ^= v * 0x9E3779B97F4A7C15U;
        m_h = (m_h << 29 | m_h >> 35) * 0xBF58476D1CE4E5B9U + 0x94D049BB133111EBU;
    }
    std::uint64_t m_h = 0xCBF29CE484222325U;
};

void addState(Hash& h, const NetworkState& s)
{
    h.add(s.now, s.events, s.initial);
    for (std::size_t i = 0; i < s.customers.size(); ++i) {
        const Customer& c = s.customers[i];
        if (c.stage == Stage::Free)
            continue;
        h.add(i, c.entered, c.since, c.time, c.held, c.farHeld, c.number, c.hop, c.stamp, c.source, c.node,
              c.to, c.then, c.customerClass, c.stage);
    }
    for (const NodeState& n : s.nodes)
        h.add(n.servers, n.number, n.inService, n.waiting, n.interrupted, n.ready);
    for (std::size_t i = 0; i < s.reserved.size(); ++i)
        h.add(s.reserved[i], s.reservedServers[i]);
    for (const CustomerList& l : s.lists)
        for (std::uint32_t slot = l.first; slot != kNoSlot; slot = s.customers[slot].next)
            h.add(slot);
    for (const Server& v : s.servers)
        h.add(v.since, v.left, v.served, v.customer, v.failures, v.stage);
    for (const SourceState& v : s.sources)
        h.add(v.last, v.draws, v.customers);
    for (const FleetState& f : s.fleets) {
        h.add(f.size, f.used, f.farIdle, f.trips);
        for (const FleetSide& side : f.sides) {
            h.add(side.waiting, side.coming);
            for (std::uint32_t slot = side.queue.first; slot != kNoSlot; slot = s.customers[slot].next)
                h.add(slot);
        }
    }
    for (const CrewState& c : s.crews)
        h.add(c.size, c.used, c.first, c.last);
    for (const ReturnTrip& r : s.returns)
        h.add(r.fleet, r.fleet == kNoSlot ? 0 : r.since, r.fleet != kNoSlot && r.empty);
    std::vector<NetworkEvent> events;
    s.queue.sorted(events);
    for (const NetworkEvent& e : events) // the sequence itself is of no account
        h.add(e.key >> 17, e.payload);
}

void addHistogram(Hash& h, const NetworkHistogram& histogram)
{
    histogram.each([&h](std::size_t bin, std::uint32_t count, std::uint32_t low, std::uint32_t high) {
        h.add(bin, count, low, high);
    });
}

} // namespace

std::uint64_t NetworkEngine::hash() const
{
    Hash h;
    addState(h, m_s);
    for (const StationCounts& t : m_stats.stations) {
        h.add(t.arrivals, t.served, t.blocked, t.abandoned, t.started, t.waited, t.waitTicks, t.lostTicks,
              t.waitSquares, t.waitSquares >> 64, t.number.sum, t.inService.sum, t.interrupted.sum);
        addHistogram(h, t.waits);
    }
    for (const ClassCounts& t : m_stats.classes) {
        h.add(t.arrivals, t.left, t.blocked, t.abandoned, t.sojournTicks, t.number.sum);
        addHistogram(h, t.sojourns);
    }
    for (const FleetCounts& t : m_stats.fleets)
        h.add(t.jobs, t.seized, t.waitTicks, t.used.sum);
    return h.value();
}

} // namespace coi::sim
