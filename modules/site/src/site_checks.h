// SPDX-License-Identifier: GPL-3.0-or-later
// What only the whole site can tell: objects that do not fit together.
#pragma once
#include "report.h"

#include <QJsonObject>

namespace coi::site {

void checkSite(Report& report, const domain::Site& site, const QJsonObject& collection);

} // namespace coi::site
