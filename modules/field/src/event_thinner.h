// SPDX-License-Identifier: GPL-3.0-or-later
// Devices report at least once a second although nothing changed. When one batch covers minutes of simulated
// time, only the newest of equal reports in a row is worth handing over, and one each half hour. Counted
// things (transactions, arrivals, departures) are never touched.
#pragma once
#include <coi/field/field_port.h>

namespace coi::field {

void thin(FieldEvents& batch);

} // namespace coi::field
