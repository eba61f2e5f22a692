// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_builder.h"

#include <algorithm>

namespace coi::sim {

using Kind = NetworkNode::Kind;

namespace {

std::vector<NetworkRoute>& routesOf(Network& n, NetworkNode node)
{
    const auto i = static_cast<std::size_t>(node.index);
    return node.kind == Kind::Station ? n.stations[i].next : n.delays[i].next;
}

// New indices of what is reached, kNone for the rest; [0] stations, [1] delays.
struct Numbers
{
    std::vector<int> stations, delays;
    int& of(NetworkNode n)
    {
        return (n.kind == Kind::Station ? stations : delays)[static_cast<std::size_t>(n.index)];
    }
};

void visit(Network& n, Numbers& numbers, NetworkNode node)
{
    if (node.kind == Kind::Exit || numbers.of(node) != kNone)
        return;
    numbers.of(node) = 0;
    for (const NetworkRoute& r : routesOf(n, node))
        visit(n, numbers, r.to);
    if (node.kind == Kind::Station)
        if (const int other = n.stations[static_cast<std::size_t>(node.index)].otherwise; other != kNone)
            visit(n, numbers, toStation(other));
}

template <class List> void keep(List& list, std::vector<int>& numbers)
{
    int next = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (numbers[i] == kNone)
            continue;
        numbers[i] = next;
        if (static_cast<std::size_t>(next) != i)
            list[static_cast<std::size_t>(next)] = std::move(list[i]);
        ++next;
    }
    list.resize(static_cast<std::size_t>(next));
}

} // namespace

int NetworkBuilder::addClass(std::string name)
{
    m_network.classes.push_back({std::move(name), 1, {}});
    return static_cast<int>(m_network.classes.size()) - 1;
}

NetworkNode NetworkBuilder::station(std::string name, int servers, domain::Distribution service)
{
    NetworkStation s;
    s.name = std::move(name);
    s.servers = servers;
    s.service = std::move(service);
    m_network.stations.push_back(std::move(s));
    return toStation(static_cast<int>(m_network.stations.size()) - 1);
}

NetworkNode NetworkBuilder::delay(std::string name, domain::Distribution time)
{
    NetworkDelay d;
    d.name = std::move(name);
    d.time = std::move(time);
    m_network.delays.push_back(std::move(d));
    return toDelay(static_cast<int>(m_network.delays.size()) - 1);
}

NetworkHold& NetworkBuilder::hold(NetworkNode node)
{
    const auto i = static_cast<std::size_t>(node.index);
    return node.kind == Kind::Station ? m_network.stations[i].hold : m_network.delays[i].hold;
}

void NetworkBuilder::ways(NetworkNode from, const std::vector<NetworkRoute>& routes)
{
    std::vector<NetworkRoute>& out = routesOf(m_network, from);
    out.clear();
    double sum = 0;
    for (const NetworkRoute& r : routes)
        if (r.p > 0)
            out.push_back(r), sum += r.p;
    for (NetworkRoute& r : out)
        r.p /= sum;
}

NetworkSource* NetworkBuilder::source(std::string name, int customerClass, NetworkNode to,
                                      std::vector<double> perHour)
{
    if (std::all_of(perHour.begin(), perHour.end(), [](double n) { return n <= 0; }))
        return nullptr;
    NetworkSource s;
    s.name = std::move(name);
    s.customerClass = customerClass;
    s.to = to;
    s.profilePerHour = std::move(perHour);
    m_network.sources.push_back(std::move(s));
    return &m_network.sources.back();
}

Network NetworkBuilder::take()
{
    Numbers numbers{std::vector<int>(m_network.stations.size(), kNone),
                    std::vector<int>(m_network.delays.size(), kNone)};
    for (const NetworkSource& s : m_network.sources)
        visit(m_network, numbers, s.to);
    keep(m_network.stations, numbers.stations);
    keep(m_network.delays, numbers.delays);
    const auto renumber = [&](NetworkNode& n) {
        if (n.kind != Kind::Exit)
            n.index = numbers.of(n);
    };
    for (NetworkSource& s : m_network.sources)
        renumber(s.to);
    const auto close = [&](auto& nodes) {
        for (auto& node : nodes) {
            if (node.next.empty())
                node.next.push_back({toExit(), 1});
            for (NetworkRoute& r : node.next)
                renumber(r.to);
        }
    };
    for (NetworkStation& s : m_network.stations)
        if (s.otherwise != kNone)
            s.otherwise = numbers.stations[static_cast<std::size_t>(s.otherwise)];
    close(m_network.stations);
    close(m_network.delays);
    return std::move(m_network);
}

} // namespace coi::sim
