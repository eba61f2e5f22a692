// SPDX-License-Identifier: GPL-3.0-or-later
// One number for everything that decides the future of a model, equal on every machine.
#pragma once
#include "gate_model.h"

namespace coi::sim {

std::uint64_t hashOf(const GateModel& m);

} // namespace coi::sim
