// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/network_sim.h>

#include "network_engine.h"

namespace coi::sim {

NetworkSim::NetworkSim(const Network& network, std::uint64_t seed, std::uint32_t replication)
    : m_engine(std::make_unique<NetworkEngine>(std::make_shared<const NetworkPlan>(NetworkPlan::of(network))))
{
    m_engine->start(seed, replication);
}

NetworkSim::~NetworkSim() = default;
NetworkSim::NetworkSim(NetworkSim&&) noexcept = default;
NetworkSim& NetworkSim::operator=(NetworkSim&&) noexcept = default;

Tick NetworkSim::now() const
{
    return m_engine->state().now;
}

std::uint64_t NetworkSim::events() const
{
    return m_engine->state().events;
}

void NetworkSim::advanceTo(Tick t)
{
    m_engine->run(std::max(t, now()));
}

bool NetworkSim::advanceTo(Tick t, std::uint64_t eventsAtMost)
{
    return m_engine->run(std::max(t, now()), eventsAtMost);
}

void NetworkSim::restartCounts()
{
    m_engine->restartCounts();
}

NetworkStationView NetworkSim::station(int station) const
{
    const auto i = static_cast<std::size_t>(station);
    const NodeState& n = m_engine->state().nodes[i];
    const StationCounts& t = m_engine->stats().stations[i];
    return {n.servers, n.number,  n.inService, n.inService - n.interrupted,   t.arrivals,
            t.served,  t.blocked, t.abandoned, static_cast<Tick>(t.waitTicks)};
}

std::int32_t NetworkSim::atDelay(int delay) const
{
    return m_engine->state().nodes[m_engine->plan().stations + static_cast<std::size_t>(delay)].number;
}

std::int32_t NetworkSim::present(int customerClass) const
{
    return m_engine->state().present[static_cast<std::size_t>(customerClass)];
}

std::int32_t NetworkSim::unitsUsed(int fleet) const
{
    return m_engine->state().fleets[static_cast<std::size_t>(fleet)].used;
}

void NetworkSim::setServers(int station, int servers)
{
    m_engine->setServers(static_cast<std::uint32_t>(station), servers);
}

void NetworkSim::setFleet(int fleet, int size)
{
    m_engine->setFleet(static_cast<std::uint32_t>(fleet), size);
}

void NetworkSim::setPace(int source, double factor)
{
    m_engine->setPace(static_cast<std::uint32_t>(source), factor);
}

std::uint64_t NetworkSim::stateHash() const
{
    return m_engine->hash();
}

std::string NetworkSim::inconsistency() const
{
    return m_engine->inconsistency();
}

} // namespace coi::sim
