// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <coi/viewmodels/context.h>
#include <string_view>

namespace coi::viewmodels {

// Share of the objects of a kind that are available at this moment, 0..1; -1: nothing is known of any. Kinds
// of domain::kAvailabilityKinds, and "feed".
double availableNow(const Context& context, std::string_view kind);

} // namespace coi::viewmodels
