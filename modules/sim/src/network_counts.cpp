// SPDX-License-Identifier: GPL-3.0-or-later
// Counting anew, and what must hold at any moment of a run.
#include "network_engine.h"

namespace coi::sim {

namespace {

std::string at(const char* what, std::size_t i, std::int64_t got, std::int64_t want)
{
    return std::string(what) + "[" + std::to_string(i) + "]: " + std::to_string(got) + " instead of " +
           std::to_string(want);
}

// Counts customers and units one by one, apart from the counters of the engine.
class Census
{
public:
    Census(const NetworkPlan& plan, const NetworkState& s)
        : m_plan(plan), m_s(s), m_nodes(s.nodes.size()), m_classes(s.present.size()),
          m_fleets(s.fleets.size()), m_reserved(s.reserved.size())
    {
        for (const Customer& c : s.customers)
            if (c.stage != Stage::Free)
                add(c);
        for (const ReturnTrip& r : s.returns)
            if (r.fleet != kNoSlot)
                ++m_fleets[r.fleet].used, m_fleets[r.fleet].coming[r.side] += r.empty;
    }

    std::string node(std::size_t i, const NetworkStats& stats) const
    {
        const NodeState& n = m_s.nodes[i];
        const Node& seen = m_nodes[i];
        if (seen.number != n.number || n.number < 0)
            return at("number at node", i, n.number, seen.number);
        if (seen.inService != n.inService)
            return at("in service at node", i, n.inService, seen.inService);
        if (seen.waiting != n.waiting)
            return at("waiting at node", i, n.waiting, seen.waiting);
        if (i >= m_plan.stations)
            return {};
        if (std::string wrong = reserved(i); !wrong.empty())
            return wrong;
        const StationCounts& t = stats.stations[i];
        const auto stay = static_cast<std::int64_t>(t.before + t.arrivals - t.served - t.blocked -
                                                    t.abandoned - t.diverted);
        if (stay != n.number)
            return at("arrivals less departures of station", i, stay, n.number);
        const Tick queue = t.number.until(m_s.now, n.number) - t.inService.until(m_s.now, n.inService);
        const Tick waits = static_cast<Tick>(t.waitTicks + t.lostTicks - t.carriedTicks) + seen.waited;
        if (queue != waits)
            return at("Little's law for the queue of station", i, queue, waits);
        return {};
    }

    // Reserved servers in use; nobody waits beside one that may serve him.
    std::string reserved(std::size_t i) const
    {
        const PlanNode& p = m_plan.nodes[i];
        std::int32_t left = m_s.nodes[i].servers;
        for (std::uint32_t k = p.reservedFirst; k < p.reservedFirst + p.reservedCount; ++k) {
            const std::int32_t seen = m_reserved[k], busy = m_s.reserved[k];
            if (seen != busy)
                return at("reserved servers in use", k, busy, seen);
            const std::int32_t size = std::clamp(left, 0, m_s.reservedServers[k]);
            left -= m_s.reservedServers[k];
            for (std::uint32_t c = 0; c < p.listCount; ++c)
                if (busy < size && m_plan.reserved[k].takes[c] != 0 &&
                    m_s.lists[p.listFirst + c].first != kNoSlot)
                    return at("waits beside a reserved server of station", i, busy, size);
        }
        return {};
    }

    std::string customerClass(std::size_t i, const ClassCounts& t) const
    {
        const auto stay = static_cast<std::int64_t>(t.before + t.arrivals - t.left);
        if (stay != m_s.present[i] || m_classes[i].present != m_s.present[i])
            return at("present of class", i, m_s.present[i], m_classes[i].present);
        const Tick area = t.number.until(m_s.now, m_s.present[i]);
        const Tick sum = static_cast<Tick>(t.sojournTicks - t.carriedTicks) + m_classes[i].sojourn;
        return area == sum ? std::string() : at("Little's law for class", i, area, sum);
    }

    std::string fleet(std::size_t i) const
    {
        const FleetState& f = m_s.fleets[i];
        if (m_fleets[i].used != f.used)
            return at("units used of fleet", i, f.used, m_fleets[i].used);
        const std::int32_t idle = std::max(f.size - f.used, 0);
        if (f.farIdle < 0 || f.farIdle > idle)
            return at("idle on the far side of fleet", i, f.farIdle, idle);
        for (std::size_t side = 0; side < f.sides.size(); ++side) {
            if (m_fleets[i].waiting[side] != f.sides[side].waiting)
                return at("waiting for fleet", i, f.sides[side].waiting, m_fleets[i].waiting[side]);
            if (m_fleets[i].taken[side] != f.sides[side].taken)
                return at("taken from a side of fleet", i, f.sides[side].taken, m_fleets[i].taken[side]);
            if (m_fleets[i].coming[side] != f.sides[side].coming)
                return at("coming of fleet", i, f.sides[side].coming, m_fleets[i].coming[side]);
            if (f.sides[side].waiting > 0 && f.idle(side) > 0)
                return at("idle beside somebody who waits for fleet", i, f.idle(side), 0);
        }
        return {};
    }

private:
    struct Node
    {
        std::int64_t number = 0, inService = 0, waiting = 0;
        Tick waited = 0; // so far, of those who wait
    };
    struct Class
    {
        std::int64_t present = 0;
        Tick sojourn = 0; // so far, of those present
    };
    struct Fleet
    {
        std::int64_t used = 0;
        std::array<std::int64_t, 2> waiting{}, coming{}, taken{};
    };

    void add(const Customer& c)
    {
        Node& n = m_nodes[c.node];
        ++n.number;
        n.inService += c.stage == Stage::InService;
        if (const PlanNode& p = m_plan.nodes[c.node];
            c.stage == Stage::InService && c.server < p.reservedCount)
            ++m_reserved[p.reservedFirst + c.server];
        n.waiting += c.stage == Stage::WaitsForServer;
        if (c.stage != Stage::InService)
            n.waited += m_s.now - c.since;
        if (const PlanNode& p = m_plan.nodes[c.node]; c.stage == Stage::WaitsForUnit)
            ++m_fleets[static_cast<std::size_t>(p.seize)].waiting[p.side];
        ++m_classes[c.customerClass].present;
        m_classes[c.customerClass].sojourn += m_s.now - c.entered;
        for (std::size_t f = 0; f < m_fleets.size(); ++f) {
            const auto holds = static_cast<std::int64_t>(c.held >> f & 1U);
            m_fleets[f].used += holds;
            m_fleets[f].taken[c.farHeld >> f & 1U] += holds;
        }
    }

    const NetworkPlan& m_plan;
    const NetworkState& m_s;
    std::vector<Node> m_nodes;
    std::vector<Class> m_classes;
    std::vector<Fleet> m_fleets;
    std::vector<std::int32_t> m_reserved;
};

} // namespace

void NetworkEngine::restartCounts()
{
    NetworkStats& t = m_stats;
    const Tick now = t.since = m_s.now;
    for (std::size_t i = 0; i < t.stations.size(); ++i) {
        StationCounts& s = t.stations[i];
        NetworkHistogram waits = std::move(s.waits);
        s = {};
        s.waits = std::move(waits), s.waits.clear();
        const NodeState& n = m_s.nodes[i];
        s.before = static_cast<std::uint64_t>(n.number);
        s.number.restart(now, n.number);
        s.inService.restart(now, n.inService);
        s.interrupted.restart(now, n.interrupted);
    }
    for (std::size_t i = 0; i < t.classes.size(); ++i) {
        ClassCounts& c = t.classes[i];
        NetworkHistogram sojourns = std::move(c.sojourns);
        c = {};
        c.sojourns = std::move(sojourns), c.sojourns.clear();
        c.before = static_cast<std::uint64_t>(m_s.present[i]);
        c.number.restart(now, m_s.present[i]);
    }
    for (std::size_t i = 0; i < t.fleets.size(); ++i) {
        t.fleets[i] = {};
        t.fleets[i].used.restart(now, m_s.fleets[i].used);
    }
    for (const Customer& c : m_s.customers) {
        if (c.stage == Stage::Free)
            continue;
        t.classes[c.customerClass].carriedTicks += static_cast<std::uint64_t>(now - c.entered);
        if (c.stage != Stage::InService && c.node < t.stations.size())
            t.stations[c.node].carriedTicks += static_cast<std::uint64_t>(now - c.since);
    }
}

std::string NetworkEngine::inconsistency() const
{
    const NetworkState& s = m_s;
    Census census(*m_plan, s);
    for (const Customer& c : s.customers)
        if (c.stage != Stage::Free && (c.since > s.now || c.entered > c.since))
            return "a customer waits for a negative time";
    for (std::size_t i = 0; i < s.nodes.size(); ++i)
        if (std::string broken = census.node(i, m_stats); !broken.empty())
            return broken;
    for (std::size_t i = 0; i < s.present.size(); ++i)
        if (std::string broken = census.customerClass(i, m_stats.classes[i]); !broken.empty())
            return broken;
    for (std::size_t i = 0; i < s.fleets.size(); ++i)
        if (std::string broken = census.fleet(i); !broken.empty())
            return broken;
    return {};
}

} // namespace coi::sim
