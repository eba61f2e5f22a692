// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "corridor_map.h"

#include <coi/viewmodels/context.h>
#include <coi/viewmodels/freight_routes.h>

namespace coi::viewmodels {

// Of the vehicles on the bridge, as far as the bridge goes, and of the chosen one to its end. A horizon stops
// at the vehicle in front, so that no two lines lie on each other.
std::vector<CarrierRoute> corridorRoutes(const CorridorMap& map, const Context& context,
                                         const QString& chosen);

} // namespace coi::viewmodels
