// SPDX-License-Identifier: GPL-3.0-or-later
#include "what_if_controls.h"

namespace coi::sim {

namespace {

// Of Poisson arrivals between two times.
double expectedArrivals(const NetworkPlan& plan, const PlanSource& p, double pace, Tick from, Tick to)
{
    if (p.gap != kNone) {
        const Tick gap = plan.variates[static_cast<std::size_t>(p.gap)].mean();
        return pace * static_cast<double>(to - from) / static_cast<double>(gap);
    }
    return pace * expectedBetween(p, from, to);
}

bool poisson(const NetworkPlan& plan, const PlanSource& p)
{
    if (p.batch != kNone || p.timetable)
        return false;
    return p.gap == kNone || (plan.variates[static_cast<std::size_t>(p.gap)].memoryless() &&
                              plan.variates[static_cast<std::size_t>(p.gap)].mean() > 0);
}

double visits(const NetworkPlan& plan, std::uint32_t from, std::uint32_t station)
{
    constexpr int kLongestWay = 64; // whoever goes round a loop is nearly all out of it by then
    std::vector<double> here(plan.nodes.size(), 0), next;
    here[from] = 1;
    double sum = 0;
    for (int hop = 0; hop < kLongestWay; ++hop) {
        next.assign(here.size(), 0);
        sum += here[station];
        for (std::size_t i = 0; i < here.size(); ++i) {
            std::uint64_t below = 0;
            for (std::uint32_t k = 0; k < plan.nodes[i].routeCount; ++k) {
                const PlanRoute& way = plan.routes[plan.nodes[i].routeFirst + k];
                if (way.node != kExit)
                    next[way.node] += here[i] * static_cast<double>(way.below - below) / 4294967296.0;
                below = way.below;
            }
        }
        here.swap(next);
    }
    return sum;
}

} // namespace

WhatIfControl::WhatIfControl(const NetworkPlan& plan, std::uint32_t station) : m_station(station)
{
    for (const PlanSource& p : plan.sources)
        m_visits.push_back(poisson(plan, p) ? visits(plan, p.node, station) : 0);
}

void WhatIfControl::begin(const NetworkEngine& engine)
{
    m_expected = m_sum = 0;
    m_since = engine.state().now;
    m_arrived.clear();
    for (const SourceState& s : engine.state().sources)
        m_arrived.push_back(s.customers);
}

void WhatIfControl::look(const NetworkEngine& engine)
{
    const NetworkState& s = engine.state();
    double arrived = 0;
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        if (m_visits[i] <= 0)
            continue;
        const double expected =
            expectedArrivals(engine.plan(), engine.plan().sources[i], s.sources[i].pace, m_since, s.now);
        m_expected += m_visits[i] * expected;
        arrived += m_visits[i] * static_cast<double>(s.sources[i].customers - m_arrived[i]);
    }
    m_since = s.now;
    m_sum += arrived - m_expected;
}

WhatIfControls WhatIfControl::value(const NetworkEngine& engine) const
{
    if (m_station == kNoSlot)
        return {};
    return {m_sum, static_cast<double>(engine.stats().stations[m_station].surplusTicks) / 1e6};
}

} // namespace coi::sim
