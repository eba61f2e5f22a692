// SPDX-License-Identifier: GPL-3.0-or-later
// What of a network matters to some of its stations.
#include "network_plan.h"

#include "network_state.h"

#include <algorithm>
#include <coi/sim/network_population.h>

namespace coi::sim {

namespace {

class Part
{
public:
    Part(const NetworkPlan& plan, const std::vector<int>& stations)
        : m_plan(plan), m_needed(plan.nodes.size(), 0)
    {
        for (const int s : stations)
            m_needed[static_cast<std::size_t>(s)] = 1;
        do
            m_grew = false, addWaysThere(), addFleets(), addCrews();
        while (m_grew);
    }

    bool has(std::size_t node) const { return node < m_needed.size() && m_needed[node] != 0; }

private:
    void add(std::size_t node)
    {
        if (!has(node))
            m_needed[node] = 1, m_grew = true;
    }
    template <class Use> void addWays(Use use)
    {
        for (std::size_t i = 0; i < m_plan.nodes.size(); ++i)
            for (std::uint32_t k = 0; k < m_plan.nodes[i].routeCount; ++k)
                if (const auto to = m_plan.routes[m_plan.nodes[i].routeFirst + k].node; to != kExit)
                    use(i, static_cast<std::size_t>(to));
        for (std::size_t i = 0; i < m_plan.stations; ++i)
            if (m_plan.nodes[i].otherwise != kNone)
                use(i, static_cast<std::size_t>(m_plan.nodes[i].otherwise));
    }
    void addWaysThere()
    {
        addWays([this](std::size_t from, std::size_t to) {
            if (has(to))
                add(from);
        });
    }

    // A unit is held from one node to another, or until its holder leaves the network: everywhere between.
    void addFleets()
    {
        for (std::size_t f = 0; f < m_plan.fleets.size(); ++f) {
            const auto uses = [&](const PlanNode& n) {
                return n.seize == static_cast<std::int32_t>(f) || n.release == static_cast<std::int32_t>(f);
            };
            bool matters = false;
            for (std::size_t i = 0; i < m_plan.nodes.size(); ++i)
                matters = matters || (has(i) && uses(m_plan.nodes[i]));
            if (!matters)
                continue;
            std::vector<char> holder(m_plan.nodes.size(), 0);
            for (std::size_t i = 0; i < holder.size(); ++i)
                holder[i] = uses(m_plan.nodes[i]) ? 1 : 0;
            for (bool more = true; more;) {
                more = false;
                addWays([&](std::size_t from, std::size_t to) {
                    if (holder[from] != 0 && holder[to] == 0)
                        holder[to] = 1, more = true;
                });
            }
            for (std::size_t i = 0; i < holder.size(); ++i)
                if (holder[i] != 0)
                    add(i);
        }
    }

    void addCrews()
    {
        const auto crewOf = [this](std::size_t i) {
            const std::int32_t b = m_plan.nodes[i].breakdown;
            return b == kNone ? kNone : m_plan.breakdowns[static_cast<std::size_t>(b)].crew;
        };
        for (std::size_t i = 0; i < m_plan.nodes.size(); ++i)
            for (std::size_t k = 0; has(i) && crewOf(i) != kNone && k < m_plan.nodes.size(); ++k)
                if (crewOf(k) == crewOf(i))
                    add(k);
    }

    const NetworkPlan& m_plan;
    std::vector<char> m_needed;
    bool m_grew = false;
};

} // namespace

std::shared_ptr<const NetworkPlan> prepare(const Network& network, const std::vector<int>& stations)
{
    auto plan = std::make_shared<NetworkPlan>(NetworkPlan::of(network));
    const Part part(*plan, stations);
    for (std::size_t i = 0; i < plan->nodes.size(); ++i)
        plan->nodes[i].outside = !part.has(i);
    for (PlanNode& n : plan->nodes)
        if (n.otherwise != kNone && !part.has(static_cast<std::size_t>(n.otherwise)))
            n.otherwise = kExit;
    for (PlanRoute& r : plan->routes)
        if (r.node != kExit && !part.has(r.node))
            r.node = kExit;
    for (PlanSource& s : plan->sources)
        if (!part.has(s.node))
            s.gap = kNone, s.gapTicks.fill(0);
    return plan;
}

} // namespace coi::sim
