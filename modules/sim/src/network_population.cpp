// SPDX-License-Identifier: GPL-3.0-or-later
// A state put together from what was observed instead of simulated. What is to come of it is drawn when a
// forecast forgets its future (network_fork.cpp), so nothing here schedules what it does not have to.
#include <coi/sim/network_population.h>

#include "network_engine.h"

#include <coi/sim/what_if.h>
#include <limits>

namespace coi::sim {

namespace {

// How many were expected since the one before, looking back from a time whose turn nobody knows; `rest` is of
// the turn of the last one, negative at the beginning.
double turnBefore(const PhiloxBlock& words, double& rest)
{
    const auto unit = [](std::uint32_t word) { return (static_cast<double>(word) + 0.5) / 4294967296.0; };
    double due = 0;
    double turn = unit(words[0]);
    if (rest < 0) {
        const double since = unit(words[2]);
        if (turn > since)
            due = turn - since;
        else
            turn = unit(words[3]), due = 1 - since + turn;
    } else {
        due = rest + turn;
    }
    rest = 1 - turn;
    return due;
}

} // namespace

std::shared_ptr<const NetworkPlan> prepare(const Network& network)
{
    return std::make_shared<const NetworkPlan>(NetworkPlan::of(network));
}

void NetworkSnapshot::take(const std::shared_ptr<const NetworkPlan>& plan,
                           const NetworkPopulation& population)
{
    NetworkEngine engine(plan);
    engine.start(0, 0);
    engine.settle(population);
    m_plan = plan;
    m_state = std::make_unique<NetworkState>(engine.state());
}

void NetworkEngine::settle(const NetworkPopulation& population)
{
    m_s.now = ticksOf(population.nowS);
    for (SourceState& s : m_s.sources)
        s.last = m_s.now, s.rest = -1;
    for (std::size_t i = 0; i < m_plan->stations && i < population.servers.size(); ++i)
        if (population.servers[i] >= 0)
            m_s.nodes[i].servers = population.servers[i];
    for (std::size_t i = 0; i < m_plan->stations && i < population.reserved.size(); ++i)
        for (std::size_t k = 0; k < m_plan->nodes[i].reservedCount && k < population.reserved[i].size(); ++k)
            m_s.reservedServers[m_plan->nodes[i].reservedFirst + k] = population.reserved[i][k];
    for (std::size_t i = 0; i < m_s.fleets.size() && i < population.fleets.size(); ++i)
        if (population.fleets[i] >= 0)
            m_s.fleets[i].size = population.fleets[i];
    for (std::size_t i = 0; i < m_s.fleets.size() && i < population.farUnits.size(); ++i)
        if (m_plan->fleets[i].emptyTrip != kNone)
            m_s.fleets[i].farIdle = population.farUnits[i];
    for (const NetworkPresence& p : population.present)
        settle(p);
    for (const NetworkReturn& r : population.returning)
        settle(r);
    // Nobody waits beside an idle server or unit.
    for (std::uint32_t i = 0; i < m_s.fleets.size(); ++i) {
        FleetState& f = m_s.fleets[i];
        f.farIdle = std::clamp(f.farIdle, 0, std::max(f.size - f.used, 0));
        serveFleet(i);
    }
    for (std::uint32_t i = 0; i < m_plan->stations; ++i)
        serveNext(i);
    restartCounts();
}

void NetworkEngine::settle(const NetworkPresence& who)
{
    const std::uint32_t node = m_plan->nodeOf(who.at);
    if (m_plan->nodes[node].outside) {
        ++m_s.initial; // the others keep their numbers
        return;
    }
    const std::uint32_t slot = makeInitial(static_cast<std::uint32_t>(who.customerClass), node);
    const PlanNode& p = m_plan->nodes[node];
    NodeState& n = m_s.nodes[node];
    Customer& c = m_s.customers[slot];
    c.node = static_cast<std::uint16_t>(node);
    c.entered = c.since = m_s.now - ticksOf(who.sinceS);
    ++n.number;
    if (who.fleet != kNone) {
        FleetState& f = m_s.fleets[static_cast<std::size_t>(who.fleet)];
        c.held |= 1U << who.fleet;
        c.farHeld |= (who.far ? 1U : 0U) << who.fleet;
        ++f.used, ++f.sides[who.far ? 1 : 0].taken;
    }
    // Who can break is served by a server of its own: begins anew.
    if (!p.station || (who.inService && p.breakdown == kNone)) {
        if (p.reservedCount != 0)
            occupy(c, p, freeServer(p, n, c.customerClass));
        c.stage = Stage::InService;
        ++n.inService;
    } else if (p.seize != kNone && (c.held >> p.seize & 1U) == 0) {
        FleetSide& side = m_s.fleets[static_cast<std::size_t>(p.seize)].sides[p.side];
        c.stage = Stage::WaitsForUnit;
        ++side.waiting;
        append(side.queue, slot);
    } else {
        c.stage = Stage::WaitsForServer;
        ++n.waiting;
        append(listOf(p, c), slot);
    }
}

void NetworkEngine::settle(const NetworkReturn& unit)
{
    const std::uint32_t node = m_plan->nodeOf(unit.from);
    const PlanNode& p = m_plan->nodes[node];
    const Tick since = m_s.now - ticksOf(unit.sinceS);
    if (unit.empty) {
        const auto fleet = static_cast<std::size_t>(p.seize);
        if (p.outside || p.seize == kNone || m_plan->fleets[fleet].emptyTrip == kNone)
            return;
        FleetState& f = m_s.fleets[fleet];
        ++f.used, ++f.sides[p.side].coming;
        m_s.returns.push_back({since, static_cast<std::uint32_t>(p.seize), 0, kNoSlot, f.trips++, 0,
                               kInitialSource, true, p.side});
        return;
    }
    if (p.release == kNone || p.releaseAfter == kNone)
        return;
    if (p.outside) {
        ++m_s.initial;
        return;
    }
    const auto fleet = static_cast<std::uint32_t>(p.release);
    ++m_s.fleets[fleet].used;
    m_s.returns.push_back({since, fleet, node, kNoSlot, m_s.initial++, 0, kInitialSource, false, p.side});
}

// Arrivals of the past, each with a time to spend: who would not have left yet is there. What is left
// of that time is drawn again with the rest of the future, given how long it has lasted, which is the same
// law.
void NetworkEngine::presume(const NetworkUnseen& unseen, double factor)
{
    const std::uint32_t node = m_plan->nodeOf(unseen.at);
    const auto customerClass = static_cast<std::uint32_t>(unseen.customerClass);
    const auto source = static_cast<std::uint32_t>(unseen.source);
    const PlanSource& p = m_plan->sources[source];
    const Variate& stay = *m_plan->services[m_plan->nodes[node].serviceFirst + customerClass];
    const double perS = m_plan->nodes[node].outside ? 0 : unseen.perS * factor;
    const Tick longest = std::min(stay.at(std::numeric_limits<std::uint32_t>::max()), m_s.now);
    const std::uint32_t who = static_cast<std::uint32_t>(Purpose::Unseen) << 16 | node;
    if (perS <= 0)
        return;
    const bool timetable = p.timetable && !unseen.oneByOne;
    Tick ago = 0;
    double rest = -1;
    for (std::uint32_t n = 0, i = 0;; ++n) {
        const PhiloxBlock words = m_draws.block(n, who, source, 0);
        const double due =
            timetable ? turnBefore(words, rest) : static_cast<double>(m_plan->unit.at(words[0])) / kUnitTicks;
        ago += ticksOf(due / perS);
        if (ago > longest)
            return;
        Batch batch;
        if (!unseen.oneByOne)
            batch = batchOf(p, m_draws.block(n, who, source, 2));
        const bool together = p.batchOver != kNone && !unseen.oneByOne;
        for (std::int64_t k = 0; k < batch.count; ++k, ++i) {
            const Tick time = together ? batch.timeOf(k) : stay.at(m_draws.block(i, who, source, 1)[0]);
            if (time <= ago)
                continue;
            const std::uint32_t slot = makeInitial(customerClass, node);
            Customer& c = m_s.customers[slot];
            c.node = static_cast<std::uint16_t>(node);
            c.entered = c.since = m_s.now - ago;
            c.stage = Stage::InService;
            ++m_s.nodes[node].number;
            ++m_s.nodes[node].inService;
        }
    }
}

std::vector<std::vector<double>> visitRatios(const Network& network)
{
    const std::size_t stations = network.stations.size(), nodes = stations + network.delays.size();
    const auto number = [&](NetworkNode n) {
        return static_cast<std::size_t>(n.index) + (n.kind == NetworkNode::Kind::Delay ? stations : 0);
    };
    constexpr int kLongestWay = 64; // whoever goes round a loop is nearly all out of it by then
    std::vector<std::vector<double>> out;
    for (const NetworkSource& source : network.sources) {
        std::vector<double> visits(nodes, 0), here(nodes, 0);
        here[number(source.to)] = 1;
        for (int hop = 0; hop < kLongestWay; ++hop) {
            std::vector<double> next(nodes, 0);
            for (std::size_t i = 0; i < nodes; ++i) {
                visits[i] += here[i];
                const auto& ways =
                    i < stations ? network.stations[i].next : network.delays[i - stations].next;
                for (const NetworkRoute& r : ways)
                    if (r.to.kind != NetworkNode::Kind::Exit)
                        next[number(r.to)] += here[i] * r.p;
            }
            here = std::move(next);
        }
        out.push_back(std::move(visits));
    }
    return out;
}

} // namespace coi::sim
