// SPDX-License-Identifier: GPL-3.0-or-later
// alarms.json -> domain::AlarmCatalogue. Procedures are written once and copied into the definitions that
// name them.
#pragma once
#include "node.h"

#include <coi/domain/alarm.h>

namespace coi::site {

// The catalogue as far as it could be read; use it only when the report is empty. `site` may be null: then
// the objects of definitions are not checked.
domain::AlarmCatalogue readAlarms(Report& report, const QJsonObject& file, const domain::Site* site);

} // namespace coi::site
