// SPDX-License-Identifier: GPL-3.0-or-later
// The guided carriers. They circulate on one ring of one-way tracks, cell by cell: a carrier moves only into
// a cell that is free, through a barrier that is open, into a corridor zone whose platoon is not full and
// that no stalled carrier blocks, or past that one through a free passing bay (fleet_bays.h); else it waits
// and knows for whom. A loaded carrier always leaves its terminal and finds a free one at the entrance of the
// other yard; whoever stands idle there makes room. So the ring drains, and no wait is circular, as long as
// it has many more cells than the fleet has carriers.
#pragma once
#include "gate_model.h"

namespace coi::sim {

void startFleet(GateModel& m);
void onCarrierStep(GateModel& m, int carrier, std::uint32_t timer);
// Gives work to whoever stands idle.
void dispatchFleet(GateModel& m);
// Something has become free: lets waiting carriers try again.
void wakeFleet(GateModel& m);

domain::FieldAck commandCarrier(GateModel& m, const domain::FieldCommand& command);
void stallCarrier(GateModel& m, int carrier, bool stalled);
// The radio link of a carrier: while it is lost its last known pose stands.
void setLink(GateModel& m, int carrier, bool lost);
// Remembers where all are seen now: nothing more is heard of any.
void holdPoses(GateModel& m);
void setBattery(GateModel& m, int carrier, int percent);
int batteryPct(const GateModel& m, const Carrier& c);

// Of the corridor or the yard it is in; empty: of none.
std::string zoneOf(const GateModel& m, const Carrier& c);
domain::CarrierState carrierState(const GateModel& m, int carrier);
std::string carrierId(const GateModel& m, int carrier);
int carrierIndex(const GateModel& m, std::string_view id); // -1: no such unit
// Reports it when its discrete state differs from the last report, or the last one is 10 s old.
void observeCarrier(GateModel& m, int carrier);

} // namespace coi::sim
