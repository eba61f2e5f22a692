// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as available: in order, whether used or not. Of a camera and a plate reader their own state
// says it.
#pragma once
#include <coi/domain/codes.h>
#include <coi/domain/freight_records.h>
#include <string_view>

namespace coi::domain {

std::string_view availabilityKind(LaneKind kind); // one of kAvailabilityKinds (rollup.h)
bool works(LaneStatus status);
bool works(const CarrierState& carrier);

} // namespace coi::domain
