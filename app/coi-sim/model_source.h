// SPDX-License-Identifier: GPL-3.0-or-later
// The network a command is about: a file of the format coi-network/1, or the gate of a site folder compiled
// to one.
#pragma once
#include <QString>
#include <coi/domain/codes.h>
#include <coi/sim/network.h>
#include <optional>

namespace coi::simapp {

struct ModelSource
{
    QString path; // of a file, or of a folder with site.geojson, flows.json and alarms.json
    domain::Profile profile = domain::Profile::Normal; // of a site
    int phase = 1;                                     // of a site
};

// Nothing: the faults are on standard error, one a line.
std::optional<sim::Network> loadModel(const ModelSource& source);

} // namespace coi::simapp
