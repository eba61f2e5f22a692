// SPDX-License-Identifier: GPL-3.0-or-later
// Travellers on Bridge I. Exit: forecourt, hall, bridge; entry the other way round. In the hall everybody
// passes health screening, queues for an e-gate or a booth (a rejected one queues again for a booth), some
// are called to the customs baggage check.
#pragma once
#include "gate_model.h"

namespace coi::sim {

void addTraveller(GateModel& m, std::uint8_t direction, std::uint8_t cls, std::uint32_t coach);
void onTravellerLeg(GateModel& m, std::uint32_t traveller);
void onTravellerDone(GateModel& m, std::uint32_t traveller);

// The lane is done with its traveller: onwards, or to a booth.
void leaveLane(GateModel& m, std::uint32_t traveller, bool accepted);
// May this lane serve this traveller?
bool suits(const GateModel& m, const Traveller& t, int lane);
// A hall door is open again: who waited outside goes in.
void openDoor(GateModel& m, int gate);
// Sends everybody who waits in a zone without any lane to a zone that has one.
void reroute(GateModel& m, int zone);

// Square metres in front of the person with this rank in a queue of n, of an area of areaM2: a crowd stands
// closer the fuller the zone is, and closest at its head.
double crowdArea(double rank, double n, double areaM2, double capacity);
Spot queueSpot(const ZonePlan& zone, const Traveller& t, std::size_t rank, std::size_t n);
// Where a traveller is when he is not on a track.
Spot spotOf(const GateModel& m, const Traveller& t, Tick now);

} // namespace coi::sim
