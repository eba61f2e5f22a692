// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a customer: arrive, wait, be served, go on.
#include "network_engine.h"

namespace coi::sim {

NetworkEngine::NetworkEngine(std::shared_ptr<const NetworkPlan> plan) : m_plan(std::move(plan))
{
    m_s.nodes.resize(m_plan->nodes.size());
    m_stats.stations.resize(m_plan->stations);
    m_stats.classes.resize(m_plan->classes.size());
    m_stats.fleets.resize(m_plan->fleets.size());
}

void NetworkEngine::start(std::uint64_t seed, std::uint32_t replication)
{
    m_draws = NetworkDraws({seed, replication});
    NetworkState& s = m_s;
    s.now = 0, s.events = 0, s.initial = 0, s.freeCustomer = kNoSlot, s.freeReturn = kNoSlot;
    s.customers.clear(), s.servers.clear(), s.returns.clear(), s.queue.clear();
    s.present.assign(m_plan->classes.size(), 0);
    s.lists.assign(m_plan->lists, {});
    s.reserved.assign(m_plan->reserved.size(), 0);
    s.reservedServers.clear();
    for (const PlanReserved& r : m_plan->reserved)
        s.reservedServers.push_back(r.servers);
    s.sources.assign(m_plan->sources.size(), {});
    s.fleets.assign(m_plan->fleets.size(), {});
    for (std::size_t i = 0; i < s.fleets.size(); ++i)
        s.fleets[i].size = m_plan->fleets[i].size;
    s.crews.assign(m_plan->crews.size(), {});
    for (std::size_t i = 0; i < s.crews.size(); ++i)
        s.crews[i].size = m_plan->crews[i];
    for (std::uint32_t i = 0; i < s.nodes.size(); ++i) {
        s.nodes[i] = {};
        s.nodes[i].servers = m_plan->nodes[i].servers;
        if (m_plan->nodes[i].breakdown != kNone)
            installServers(i, m_plan->nodes[i].servers);
    }
    restartCounts();
    populate();
    for (std::uint32_t i = 0; i < s.sources.size(); ++i)
        scheduleArrival(i);
}

void NetworkEngine::run(Tick until)
{
    while (m_s.queue.nextAt() <= until) {
        const NetworkEvent e = m_s.queue.pop();
        m_s.now = e.at();
        ++m_s.events;
        if (e.kind() == kEnd) // most are
            finish(e.slot());
        else
            dispatch(e);
    }
    m_s.now = until;
}

bool NetworkEngine::run(Tick until, std::uint64_t events)
{
    for (; events > 0 && m_s.queue.nextAt() <= until; --events) {
        const NetworkEvent e = m_s.queue.pop();
        m_s.now = e.at();
        ++m_s.events;
        dispatch(e);
    }
    if (m_s.queue.nextAt() <= until)
        return false;
    m_s.now = until;
    return true;
}

void NetworkEngine::dispatch(const NetworkEvent& e)
{
    switch (e.kind()) {
    case kEnd:
        return finish(e.slot());
    case kArrival:
        return arrival(e.slot(), e.generation());
    case kServerEnd:
        return serverEnd(serverOf(e.slot()), e.generation());
    case kPatience:
        return abandon(e.slot(), e.generation());
    case kFailure:
        return fail(serverOf(e.slot()));
    case kRepaired:
        return repaired(serverOf(e.slot()));
    case kReturned:
        return returned(e.slot());
    default:
        return;
    }
}

std::uint32_t NetworkEngine::makeCustomer(std::uint16_t source, std::uint32_t number,
                                          std::uint32_t customerClass)
{
    std::uint32_t slot = m_s.freeCustomer;
    if (slot == kNoSlot) {
        slot = static_cast<std::uint32_t>(m_s.customers.size());
        m_s.customers.emplace_back();
    } else {
        m_s.freeCustomer = m_s.customers[slot].next;
    }
    Customer& c = m_s.customers[slot];
    c.entered = m_s.now;
    c.held = c.farHeld = 0;
    c.number = number;
    c.hop = 0;
    c.source = source;
    c.customerClass = static_cast<std::uint8_t>(customerClass);
    ++m_s.present[customerClass];
    ClassCounts& t = m_stats.classes[customerClass];
    ++t.arrivals;
    t.number.rise(m_s.now);
    return slot;
}

void NetworkEngine::arrive(std::uint32_t slot, std::uint32_t node)
{
    Customer& c = m_s.customers[slot];
    const PlanNode& p = m_plan->nodes[node];
    NodeState& n = m_s.nodes[node];
    c.node = static_cast<std::uint16_t>(node);
    c.since = m_s.now;
    if (p.station) {
        if (n.servers == 0 && p.otherwise != kNone) [[unlikely]]
            return divert(slot, p);
        StationCounts& t = m_stats.stations[node];
        ++t.arrivals;
        if (n.number >= p.capacity) [[unlikely]]
            return block(slot);
        t.number.rise(m_s.now);
    }
    ++n.number;
    if (p.free)
        return begin(slot, c, p, n);
    if (p.seize == kNone || seize(slot, p))
        enter(slot, c, p, n);
}

bool NetworkEngine::canServe(const PlanNode& p, const NodeState& n) const
{
    return !p.station || (p.breakdown == kNone ? n.inService < n.servers : n.ready > 0);
}

void NetworkEngine::enter(std::uint32_t slot)
{
    Customer& c = m_s.customers[slot];
    enter(slot, c, m_plan->nodes[c.node], m_s.nodes[c.node]);
}

void NetworkEngine::enter(std::uint32_t slot, Customer& c, const PlanNode& p, NodeState& n)
{
    if (p.reservedCount != 0) [[unlikely]] {
        if (beginReserved(slot, p, n))
            return;
    } else if (n.waiting == 0 && canServe(p, n)) {
        return begin(slot, c, p, n);
    }
    c.stage = Stage::WaitsForServer;
    ++n.waiting;
    append(listOf(p, c), slot);
    if (m_plan->classes[c.customerClass].patience != kNone)
        waitPatiently(slot);
}

std::uint16_t NetworkEngine::wayFrom(const PlanNode& p, std::uint32_t word) const
{
    const PlanRoute* way = m_plan->routes.data() + p.routeFirst;
    while (word >= way->below)
        ++way;
    return way->node;
}

Visit NetworkEngine::visit(const PhiloxBlock& words, std::uint32_t node, std::uint32_t customerClass) const
{
    const PlanNode& p = m_plan->nodes[node];
    return {timeAt(p, customerClass).at(words[0]), wayFrom(p, words[1])};
}

// What awaits the customer at a node: how long it will be served there and where it goes then.
std::uint16_t NetworkEngine::lookAhead(Customer& c, std::uint32_t node, std::uint32_t hop) const
{
    const Visit next = visit(draw(Purpose::Visit, c, hop), node, c.customerClass);
    c.time = next.time;
    return next.to;
}

void NetworkEngine::begin(std::uint32_t slot, Customer& c, const PlanNode& p, NodeState& n)
{
    const Tick now = m_s.now;
    Tick service = c.time;
    if (n.scale != 1) [[unlikely]]
        service = scaled(service, n.scale);
    c.stage = Stage::InService;
    ++c.stamp;
    ++n.inService;
    if (p.station) {
        StationCounts& t = m_stats.stations[c.node];
        ++t.started;
        t.inService.rise(now);
        if (!m_stats.histograms) [[unlikely]]
            t.surplusTicks += c.time - timeAt(p, c.customerClass).mean();
        if (const Tick wait = now - c.since; wait > 0) {
            ++t.waited;
            t.waitTicks += static_cast<std::uint64_t>(wait);
            t.waitSquares += static_cast<Wide>(wait) * static_cast<Wide>(wait);
            if (m_stats.histograms)
                t.waits.add(wait);
        }
    }
    c.since = now;
    if (p.breakdown != kNone) [[unlikely]]
        serveBy(slot, service);
    else
        m_s.queue.schedule(now + service, TieClass::Release, kEnd, slot);
    // Drawn now, the next visit is not waited for: what happens next is known without it.
    if (c.to != kExit)
        c.then = lookAhead(c, c.to, c.hop + 1);
}

[[gnu::flatten]] void NetworkEngine::finish(std::uint32_t slot)
{
    Customer& c = m_s.customers[slot];
    const std::uint32_t node = c.node;
    const PlanNode& p = m_plan->nodes[node];
    NodeState& n = m_s.nodes[node];
    --n.inService;
    --n.number;
    if (p.station) {
        StationCounts& t = m_stats.stations[node];
        ++t.served;
        t.inService.fall(m_s.now);
        t.number.fall(m_s.now);
    }
    if (p.reservedCount != 0) [[unlikely]]
        vacate(c, p);
    if (p.release != kNone)
        release(slot, p);
    if (n.waiting > 0)
        serveNext(node);
    const std::uint32_t to = c.to;
    if (to == kExit)
        return leave(slot);
    c.to = c.then;
    ++c.hop;
    arrive(slot, to);
}

void NetworkEngine::serveNext(std::uint32_t node)
{
    const PlanNode& p = m_plan->nodes[node];
    NodeState& n = m_s.nodes[node];
    if (p.reservedCount != 0) [[unlikely]]
        return serveReserved(p, n);
    while (n.waiting > 0 && canServe(p, n)) {
        const std::uint32_t slot = takeFirst(p);
        --n.waiting;
        begin(slot, m_s.customers[slot], p, n);
    }
}

void NetworkEngine::leave(std::uint32_t slot)
{
    Customer& c = m_s.customers[slot];
    ClassCounts& t = m_stats.classes[c.customerClass];
    ++t.left;
    t.number.fall(m_s.now);
    const Tick sojourn = m_s.now - c.entered;
    t.sojournTicks += static_cast<std::uint64_t>(sojourn);
    if (sojourn <= 0)
        ++t.instant;
    else if (m_stats.histograms)
        t.sojourns.add(sojourn);
    --m_s.present[c.customerClass];
    if (c.held != 0)
        giveBackAll(slot);
    c.stage = Stage::Free;
    c.next = m_s.freeCustomer;
    m_s.freeCustomer = slot;
}

} // namespace coi::sim
