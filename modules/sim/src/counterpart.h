// SPDX-License-Identifier: GPL-3.0-or-later
// The people on the other side: they are asked to open their gate by hand, answer after a while and open it,
// or refuse.
#pragma once
#include "gate_model.h"

namespace coi::sim {

// Their word follows with GateSim::takeAnswers().
domain::FieldAck askToOpen(GateModel& m, int gate, const domain::FieldCommand& command);
void onCounterpartAnswer(GateModel& m, std::uint32_t question);
// The barrier of one of their gates fails, or works again; they tell so at once.
void failGate(GateModel& m, int gate, bool fails);

} // namespace coi::sim
