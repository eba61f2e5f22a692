// SPDX-License-Identifier: GPL-3.0-or-later
// One file of what-if options while it is read.
#pragma once
#include "network_names.h"

#include <coi/sim/what_if.h>

namespace coi::site {

class OptionsReader
{
public:
    OptionsReader(Report& report, const sim::Network& network);
    sim::WhatIfRequest read(const QJsonObject& root);
    // The key of the file for a path of sim::validate(): "….changes[0].value" is "….changes[0].servers".
    std::string filePath(const std::string& path) const;
    // What the others are compared with stands first: the option without changes, or a new one.
    static void putBaseFirst(std::vector<sim::WhatIfOption>& options);

private:
    void readOption(Node& n, sim::WhatIfOption& out);
    sim::WhatIfChange readChange(Node& n);
    void readStation(Node& n, sim::WhatIfChange& out);
    void readFleet(Node& n, sim::WhatIfChange& out);
    void readSource(Node& n, sim::WhatIfChange& out);
    void readInputs(Node& root, sim::WhatIfInputs& out);
    // One of the two keys: an absolute value or a change of `now`.
    void readValue(Node& n, const char* absolute, const char* relative, int now, sim::WhatIfChange& out);

    Report& m_report;
    const sim::Network& m_network;
    NetworkNames::Table m_stations, m_fleets, m_sources;
    std::map<std::string, std::string> m_valueKeys; // path of a change -> the key its value came from
};

} // namespace coi::site
