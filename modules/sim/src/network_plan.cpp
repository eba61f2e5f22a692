// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_plan.h"

#include "network_queue.h"

#include <coi/sim/philox.h>
#include <set>

namespace coi::sim {

using domain::Distribution;

namespace {

class Compiler
{
public:
    explicit Compiler(const Network& network) : m_n(network) {}

    NetworkPlan plan()
    {
        m_p.stations = static_cast<std::uint32_t>(m_n.stations.size());
        m_p.horizon = ticksOf(m_n.horizonS), m_p.warmup = ticksOf(m_n.warmupS);
        m_p.unit = Variate::of(exponential(kUnitTicks / 1e6));
        classes();
        for (const NetworkStation& s : m_n.stations)
            station(s);
        for (const NetworkDelay& d : m_n.delays)
            delay(d);
        for (const NetworkSource& s : m_n.sources)
            source(s);
        for (const NetworkFleet& f : m_n.fleets)
            fleet(f);
        for (const NetworkCrew& c : m_n.crews)
            m_p.crews.push_back(c.size);
        for (const NetworkInitial& i : m_n.initial)
            m_p.initial.emplace_back(nodeOf(i.at), i.count);
        for (const std::uint32_t variate : m_serviceOf)
            m_p.services.push_back(&m_p.variates[variate]);
        return std::move(m_p);
    }

private:
    std::uint32_t nodeOf(NetworkNode node) const
    {
        if (node.kind == NetworkNode::Kind::Exit)
            return kNoSlot;
        return static_cast<std::uint32_t>(node.index) +
               (node.kind == NetworkNode::Kind::Delay ? m_p.stations : 0);
    }

    std::int32_t variate(const Distribution& d)
    {
        m_p.variates.push_back(Variate::of(d));
        return static_cast<std::int32_t>(m_p.variates.size()) - 1;
    }
    std::int32_t variate(const std::optional<Distribution>& d) { return d ? variate(*d) : kNone; }

    void classes()
    {
        std::set<int> priorities;
        for (const NetworkClass& c : m_n.classes)
            priorities.insert(c.priority);
        m_p.ranks = static_cast<std::uint32_t>(std::max<std::size_t>(priorities.size(), 1));
        for (const NetworkClass& c : m_n.classes) {
            const auto rank = std::distance(priorities.begin(), priorities.find(c.priority));
            m_p.classes.push_back({static_cast<std::uint32_t>(rank), variate(c.patience)});
        }
    }

    void fleet(const NetworkFleet& f)
    {
        PlanFleet fleet;
        fleet.size = f.size;
        if (f.sides)
            fleet.emptyTrip = variate(f.sides->emptyTrip);
        if (f.sides && f.sides->farPlaces != kNone)
            fleet.farPlaces = f.sides->farPlaces;
        if (f.sides && f.sides->nearPlaces != kNone)
            fleet.nearPlaces = f.sides->nearPlaces;
        m_p.fleets.push_back(fleet);
    }

    void addNode(PlanNode& node, const Distribution& time, const NetworkHold& hold,
                 const std::vector<NetworkRoute>& next)
    {
        node.serviceFirst = static_cast<std::uint32_t>(m_serviceOf.size());
        m_serviceOf.insert(m_serviceOf.end(), m_p.classes.size(), static_cast<std::uint32_t>(variate(time)));
        node.listFirst = m_p.lists;
        if (node.reservedCount > 0)
            node.listCount = static_cast<std::uint32_t>(m_p.classes.size());
        else if (node.priority)
            node.listCount = m_p.ranks;
        m_p.lists += node.listCount;
        node.seize = hold.seize, node.release = hold.release, node.releaseAfter = variate(hold.releaseAfter);
        node.side = hold.far ? 1 : 0;
        node.routeFirst = static_cast<std::uint32_t>(m_p.routes.size());
        double sum = 0;
        for (const NetworkRoute& r : next) {
            if (r.p <= 0)
                continue;
            sum += r.p;
            m_p.routes.push_back({chance(sum), static_cast<std::uint16_t>(nodeOf(r.to))});
        }
        m_p.routes.back().below = chance(1); // the last takes what rounding left
        node.routeCount = static_cast<std::uint32_t>(m_p.routes.size()) - node.routeFirst;
        m_p.nodes.push_back(node);
    }

    void reserved(PlanNode& node, const NetworkStation& s)
    {
        node.reservedFirst = static_cast<std::uint32_t>(m_p.reserved.size());
        node.reservedCount = static_cast<std::uint32_t>(s.reserved.size());
        for (const NetworkReserved& r : s.reserved) {
            PlanReserved& entry = m_p.reserved.emplace_back();
            entry.servers = r.servers;
            entry.takes.resize(m_p.classes.size());
            for (const int c : r.classes)
                entry.takes[static_cast<std::size_t>(c)] = 1;
        }
    }

    void station(const NetworkStation& s)
    {
        PlanNode node;
        node.servers = s.servers;
        node.capacity = s.capacity == kNone ? INT32_MAX : s.capacity;
        node.priority = s.discipline == NetworkStation::Discipline::Priority;
        if (s.breakdown) {
            node.breakdown = static_cast<std::int32_t>(m_p.breakdowns.size());
            m_p.breakdowns.push_back({Variate::of(s.breakdown->mtbf), Variate::of(s.breakdown->mttr),
                                      s.breakdown->crew, s.breakdown->whenBusy});
        }
        node.otherwise = s.otherwise; // stations have their numbers
        reserved(node, s);
        addNode(node, s.service, s.hold, s.next);
        const std::uint32_t first = m_p.nodes.back().serviceFirst;
        for (const auto& [c, service] : s.serviceByClass)
            m_serviceOf[first + static_cast<std::uint32_t>(c)] = static_cast<std::uint32_t>(variate(service));
    }

    void delay(const NetworkDelay& d)
    {
        PlanNode node;
        node.station = false;
        addNode(node, d.time, d.hold, d.next);
        m_p.nodes.back().free = m_p.nodes.back().seize == kNone;
    }

    void source(const NetworkSource& s)
    {
        PlanSource source;
        source.customerClass = static_cast<std::uint32_t>(s.customerClass);
        source.node = nodeOf(s.to);
        source.gap = variate(s.interarrival);
        source.batch = variate(s.batch);
        source.batchOver = variate(s.batchOver);
        source.timetable = s.timetable;
        for (std::size_t h = 0; h < s.profilePerHour.size(); ++h)
            if (s.profilePerHour[h] > 0)
                source.gapTicks[h] = static_cast<double>(kHour) / s.profilePerHour[h];
        m_p.sources.push_back(source);
    }

    const Network& m_n;
    NetworkPlan m_p;
    std::vector<std::uint32_t> m_serviceOf; // as m_p.services, by number
};

} // namespace

Tick ticksOf(double seconds)
{
    const double t = seconds * 1e6 + 0.5;
    return t >= static_cast<double>(kNever) ? kNever : t <= 0 ? 0 : static_cast<Tick>(t);
}

NetworkPlan NetworkPlan::of(const Network& network)
{
    return Compiler(network).plan();
}

} // namespace coi::sim
