// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a network file, collected before anything else is read, so that references can go either way.
#pragma once
#include "node.h"

#include <coi/sim/network.h>
#include <map>

namespace coi::site {

class NetworkNames
{
public:
    using Table = std::map<std::string, int, std::less<>>;

    // Reports names that are taken.
    void collect(Report& report, const QJsonObject& root);
    bool node(const std::string& name, sim::NetworkNode& out) const; // false: there is none

    Table classes, sources, fleets, crews;

private:
    std::map<std::string, sim::NetworkNode, std::less<>> m_nodes;
};

// The index of the thing that `key` names; kNone when the key is absent, or, with a problem, when there is no
// such thing.
int reference(Node& n, const char* key, const NetworkNames::Table& names, const char* what);
// A station, a delay or "exit"; required.
sim::NetworkNode target(Node& n, const char* key, const NetworkNames& names);
std::string nowhere(const std::string& name); // "\"x\", which is nowhere"

} // namespace coi::site
