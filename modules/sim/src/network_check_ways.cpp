// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_check.h"

#include <algorithm>
#include <cmath>

namespace coi::sim {

using Kind = NetworkNode::Kind;

namespace {

// Stations, then delays; the exit has no number.
std::size_t indexOf(const Network& n, NetworkNode node)
{
    return static_cast<std::size_t>(node.index) + (node.kind == Kind::Delay ? n.stations.size() : 0);
}

const std::vector<NetworkRoute>& routesOf(const Network& n, std::size_t i)
{
    return i < n.stations.size() ? n.stations[i].next : n.delays[i - n.stations.size()].next;
}

std::string pathOf(const Network& n, std::size_t i)
{
    return i < n.stations.size() ? item("$.stations", i) : item("$.delays", i - n.stations.size());
}

// Can somebody pass without taking any time, for sure?
bool instant(const Network& n, std::size_t i)
{
    if (i >= n.stations.size())
        return takesNoTime(n.delays[i - n.stations.size()].time);
    const NetworkStation& s = n.stations[i];
    for (const auto& [c, service] : s.serviceByClass)
        if (!takesNoTime(service))
            return false;
    return takesNoTime(s.service);
}

// Nodes that take no time, and from which no way leads to one that does or out.
std::vector<char> trapped(const Network& n, std::size_t nodes)
{
    std::vector<char> trap(nodes);
    for (std::size_t i = 0; i < nodes; ++i)
        trap[i] = instant(n, i);
    const auto escapes = [&](const NetworkRoute& r) {
        return r.p > 0 && (r.to.kind == Kind::Exit || !known(n, r.to) || !trap[indexOf(n, r.to)]);
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = nodes; i-- > 0;) { // most ways lead to later nodes
            const auto& routes = routesOf(n, i);
            if (trap[i] && (routes.empty() || std::any_of(routes.begin(), routes.end(), escapes)))
                trap[i] = 0, changed = true;
        }
    }
    return trap;
}

void visit(const Network& n, NetworkNode from, std::vector<char>& reached)
{
    std::vector<NetworkNode> open{from};
    while (!open.empty()) {
        const NetworkNode node = open.back();
        open.pop_back();
        if (node.kind == Kind::Exit || !known(n, node))
            continue;
        const std::size_t i = indexOf(n, node);
        if (reached[i])
            continue;
        reached[i] = 1;
        for (const NetworkRoute& r : routesOf(n, i))
            if (r.p > 0)
                open.push_back(r.to);
        if (i < n.stations.size() && n.stations[i].otherwise != kNone)
            open.push_back(toStation(n.stations[i].otherwise));
    }
}

} // namespace

bool known(const Network& n, NetworkNode node)
{
    const std::size_t size = node.kind == Kind::Station ? n.stations.size() : n.delays.size();
    return node.kind == Kind::Exit || (node.index >= 0 && static_cast<std::size_t>(node.index) < size);
}

std::string nameOf(const Network& n, NetworkNode node)
{
    if (node.kind == Kind::Exit || !known(n, node))
        return "exit";
    const auto i = static_cast<std::size_t>(node.index);
    return node.kind == Kind::Station ? n.stations[i].name : n.delays[i].name;
}

void checkRoutes(Findings& f, const Network& n, const std::vector<NetworkRoute>& routes,
                 const std::string& at)
{
    if (routes.empty()) {
        f.add(at, "must not be empty");
        return;
    }
    double sum = 0;
    bool usable = true;
    for (std::size_t i = 0; i < routes.size(); ++i) {
        if (!(routes[i].p >= 0 && routes[i].p <= 1)) {
            f.add(item(at, i) + ".p", "must be between 0 and 1");
            usable = false;
        }
        if (!known(n, routes[i].to))
            f.add(item(at, i) + ".to", "no such station or delay");
        sum += routes[i].p;
    }
    // As text, so that 0.98 is not 0.97999999999999998.
    if (usable && std::abs(sum - 1) > 1e-9)
        f.add(at, "probabilities add up to " + number(std::round(sum * 1e12) / 1e12));
}

void checkWays(Findings& f, const Network& n)
{
    const std::size_t nodes = n.stations.size() + n.delays.size();
    std::vector<char> reached(nodes, 0);
    for (const NetworkSource& s : n.sources)
        visit(n, s.to, reached);
    for (const NetworkInitial& i : n.initial)
        if (i.count > 0)
            visit(n, i.at, reached);
    for (std::size_t i = 0; i < nodes; ++i)
        if (!reached[i])
            f.add(pathOf(n, i), "unreachable");
    const std::vector<char> trap = trapped(n, nodes);
    for (std::size_t i = 0; i < nodes; ++i)
        if (trap[i])
            f.add(pathOf(n, i), "leads into a loop that takes no time");
}

} // namespace coi::sim
