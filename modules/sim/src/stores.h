// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that stay at the gate: what comes in fills the places of a store, and leaves them after its stay. A
// full store takes nothing; those goods go on.
#pragma once
#include "gate_model.h"

namespace coi::sim {

// The goods of a vehicle that is through: a share of them goes into a store.
void storeGoods(GateModel& m, const Truck& truck);
void onStoreLeaves(GateModel& m, std::uint32_t store, std::uint32_t places);
// Places taken in a station of the plan; -1: it stores nothing.
int storedIn(const GateModel& m, int station);

} // namespace coi::sim
