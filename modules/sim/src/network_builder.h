// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a network together node by node: stations and delays first, ways between them afterwards. What no
// customer can reach is dropped at the end.
#pragma once
#include <coi/sim/network.h>
#include <initializer_list>

namespace coi::sim {

class NetworkBuilder
{
public:
    int addClass(std::string name);
    NetworkNode station(std::string name, int servers, domain::Distribution service);
    NetworkNode delay(std::string name, domain::Distribution time);
    NetworkStation& at(NetworkNode station)
    {
        return m_network.stations[static_cast<std::size_t>(station.index)];
    }
    NetworkHold& hold(NetworkNode node);

    // Shares need not add up to 1; those of 0 are left out. A node without ways leads out of the network.
    void ways(NetworkNode from, const std::vector<NetworkRoute>& routes);
    // Nothing comes when the profile is empty or all zero.
    NetworkSource* source(std::string name, int customerClass, NetworkNode to, std::vector<double> perHour);
    Network& network() { return m_network; }

    Network take(); // without what is unreachable

private:
    Network m_network;
};

} // namespace coi::sim
