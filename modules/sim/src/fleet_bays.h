// SPDX-License-Identifier: GPL-3.0-or-later
// The passing bays beside the corridor. Each is a second track along a part of one zone, for one carrier at a
// time: when a carrier stands stalled between its ends, those that come pass through the bay, if its barrier
// is open.
#pragma once
#include "gate_model.h"

namespace coi::sim {

// A bay by which the carrier can get around whoever stalled in the part ahead; kNone: none, or it is not
// free.
int bayAround(const GateModel& m, const Carrier& c, int part);
// The next bay on its way with a free place and an open barrier, into which it may be sent; kNone: none, or
// it is not on its way along the ring.
int freeBayAhead(const GateModel& m, const Carrier& c);
// May it go into a part of the corridor? A part is a segment whose token never changes hands: nobody comes
// the other way. A carrier on its way into a bay, or out of it, passes whoever stalled beside the bay.
bool partLets(const GateModel& m, const Carrier& c, int part);

} // namespace coi::sim
