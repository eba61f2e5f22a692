// SPDX-License-Identifier: GPL-3.0-or-later
// Leave to be in a zone of the corridor, as fleet control gives it: for a time that covers the usual way
// through, renewed before its end as long as the carrier is in the zone.
#pragma once
#include "gate_model.h"

namespace coi::sim {

void takeLease(GateModel& m, Carrier& c, int part);
void dropLease(Carrier& c, int part);
std::vector<domain::ZoneLease> leasesOf(const GateModel& m, const Carrier& c);

} // namespace coi::sim
