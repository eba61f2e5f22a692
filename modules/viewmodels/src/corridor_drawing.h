// SPDX-License-Identifier: GPL-3.0-or-later
// The corridor as drawing primitives, and the vehicles in it as symbols. GUI thread.
#pragma once
#include "corridor_map.h"
#include "yard_slots.h"

#include <coi/scene/draw_data.h>
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

std::vector<scene::Primitive> drawCorridor(const CorridorMap& map, const Context& context,
                                           const YardFill& fill);
// Guided vehicles only, those on the tracks of the corridor.
std::shared_ptr<const scene::SymbolFrame> corridorSymbols(const CorridorMap& map, const Context& context);

} // namespace coi::viewmodels
