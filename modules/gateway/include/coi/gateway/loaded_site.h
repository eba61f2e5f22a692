// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a gateway knows before the field says anything: the site, its flows and alarms, and the files
// they came from, which are handed to consoles as they are. Immutable, any thread.
#pragma once
#include <QString>
#include <coi/domain/alarm.h>
#include <coi/domain/flows.h>
#include <coi/transport/hub_delegate.h>
#include <memory>

namespace coi::gateway {

struct LoadedSite
{
    std::shared_ptr<const domain::Site> site;
    std::shared_ptr<const domain::Flows> flows;
    std::shared_ptr<const domain::AlarmCatalogue> alarms;
    std::vector<transport::SiteFile> files; // site.geojson, flows.json, alarms.json
};

// The error lists every problem of every file, one a line.
core::Result<LoadedSite> loadSite(const QString& dir);

} // namespace coi::gateway
