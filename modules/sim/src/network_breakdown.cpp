// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that fail and are repaired by crews. The customer of a broken server keeps its place and what is
// left of its service.
#include "network_engine.h"

namespace coi::sim {

namespace {

constexpr std::uint32_t kPlaceBits = 17, kPlaceMask = (1U << kPlaceBits) - 1;

std::uint32_t nodeOf(const Server& s)
{
    return s.name >> kPlaceBits;
}

} // namespace

Server& NetworkEngine::serverOf(std::uint32_t name)
{
    return m_s.servers[m_s.nodes[name >> kPlaceBits].serverFirst + (name & kPlaceMask)];
}

const PlanBreakdown& NetworkEngine::breakdownOf(const Server& server) const
{
    return m_plan->breakdowns[static_cast<std::size_t>(m_plan->nodes[nodeOf(server)].breakdown)];
}

bool NetworkEngine::inUse(const Server& server) const
{
    return static_cast<std::int32_t>(server.name & kPlaceMask) < m_s.nodes[nodeOf(server)].servers;
}

// The servers of a node stand together; when they become more, they move to the end.
void NetworkEngine::installServers(std::uint32_t node, std::int32_t count)
{
    NodeState& n = m_s.nodes[node];
    const auto want = static_cast<std::uint32_t>(count);
    if (want <= n.serverCount)
        return;
    const auto first = static_cast<std::uint32_t>(m_s.servers.size());
    m_s.servers.resize(first + want);
    for (std::uint32_t i = 0; i < n.serverCount; ++i) {
        m_s.servers[first + i] = m_s.servers[n.serverFirst + i];
        m_s.servers[n.serverFirst + i].name = kNoSlot;
    }
    const std::uint32_t old = n.serverCount;
    n.serverFirst = first, n.serverCount = want;
    for (std::uint32_t i = old; i < want; ++i) {
        m_s.servers[first + i].name = node << kPlaceBits | i;
        renew(m_s.servers[first + i]);
        ++n.ready;
    }
}

void NetworkEngine::renew(Server& server)
{
    const PlanBreakdown& b = breakdownOf(server);
    server.stage = ServerStage::Up;
    server.since = server.upSince = m_s.now;
    server.spent = 0;
    const Tick up = b.up.at(m_draws.block(server.name, static_cast<std::uint32_t>(Purpose::Breakdown) << 16,
                                          0, server.failures)[0]);
    server.life = up;
    if (!b.whenBusy)
        m_s.queue.schedule(m_s.now + up, TieClass::Arrival, kFailure, server.name);
}

void NetworkEngine::serveBy(std::uint32_t slot, Tick service)
{
    NodeState& n = m_s.nodes[m_s.customers[slot].node];
    Server* server = &m_s.servers[n.serverFirst];
    while (server->stage != ServerStage::Up || server->customer != kNoSlot)
        ++server;
    --n.ready;
    server->customer = slot;
    server->served = 0, server->left = service;
    resume(*server);
}

void NetworkEngine::resume(Server& server)
{
    server.since = m_s.now;
    if (breakdownOf(server).whenBusy && server.life < server.left)
        m_s.queue.schedule(m_s.now + server.life, TieClass::Arrival, kFailure, server.name);
    else
        m_s.queue.schedule(m_s.now + server.left, TieClass::Release, kServerEnd, server.name,
                           server.generation);
}

void NetworkEngine::serverEnd(Server& server, std::uint32_t generation)
{
    if ((server.generation & kGenerationMask) != generation) {
        --m_s.events; // it failed meanwhile
        return;
    }
    const std::uint32_t slot = server.customer;
    server.life -= server.left; // means something to those that fail in service only
    server.spent += server.left;
    server.customer = kNoSlot;
    server.since = m_s.now;
    if (inUse(server))
        ++m_s.nodes[nodeOf(server)].ready;
    finish(slot);
}

void NetworkEngine::fail(Server& server)
{
    NodeState& n = m_s.nodes[nodeOf(server)];
    if (server.customer != kNoSlot) {
        server.served += m_s.now - server.since;
        server.left -= m_s.now - server.since;
        ++n.interrupted;
        m_stats.stations[nodeOf(server)].interrupted.rise(m_s.now);
    } else if (inUse(server)) {
        --n.ready;
    }
    ++server.generation;
    server.stage = ServerStage::WaitsForCrew;
    server.since = m_s.now;
    const std::int32_t crew = breakdownOf(server).crew;
    if (crew == kNone)
        return repair(server);
    CrewState& c = m_s.crews[static_cast<std::size_t>(crew)];
    if (c.used < c.size) {
        ++c.used;
        return repair(server);
    }
    server.next = kNoSlot;
    (c.first == kNoSlot ? c.first : serverOf(c.last).next) = server.name;
    c.last = server.name;
}

void NetworkEngine::repair(Server& server)
{
    server.stage = ServerStage::InRepair;
    server.since = m_s.now;
    const Tick time = breakdownOf(server).repair.at(m_draws.block(
        server.name, static_cast<std::uint32_t>(Purpose::Breakdown) << 16, 0, server.failures)[1]);
    m_s.queue.schedule(m_s.now + time, TieClass::Release, kRepaired, server.name);
}

void NetworkEngine::repaired(Server& server)
{
    if (const std::int32_t crew = breakdownOf(server).crew; crew != kNone) {
        CrewState& c = m_s.crews[static_cast<std::size_t>(crew)];
        if (c.first == kNoSlot) {
            --c.used;
        } else {
            Server& next = serverOf(c.first);
            c.first = next.next;
            repair(next);
        }
    }
    ++server.failures;
    renew(server);
    const std::uint32_t node = nodeOf(server);
    if (server.customer != kNoSlot) {
        --m_s.nodes[node].interrupted;
        m_stats.stations[node].interrupted.fall(m_s.now);
        resume(server);
    } else if (inUse(server)) {
        ++m_s.nodes[node].ready;
        serveNext(node);
    }
}

// Whoever may begin now begins with the change of the servers that goes with it.
void NetworkEngine::setReserved(std::uint32_t entry, std::int32_t servers)
{
    m_s.reservedServers[entry] = servers;
}

void NetworkEngine::setServers(std::uint32_t node, std::int32_t servers)
{
    NodeState& n = m_s.nodes[node];
    n.servers = servers;
    if (m_plan->nodes[node].breakdown != kNone) {
        installServers(node, servers);
        n.ready = 0;
        for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(servers); ++i) {
            const Server& s = m_s.servers[n.serverFirst + i];
            n.ready += s.stage == ServerStage::Up && s.customer == kNoSlot ? 1 : 0;
        }
    }
    if (servers == 0 && m_plan->nodes[node].otherwise != kNone)
        divertQueue(node);
    serveNext(node);
}

} // namespace coi::sim
