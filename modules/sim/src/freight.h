// SPDX-License-Identifier: GPL-3.0-or-later
// Consignments: trucks on the road of Bridge II and containers that change to a carrier. Each is filed 90 min
// ahead, passes a truck lane, documents and weighbridge, is cleared by its customs channel (red: X-ray and
// dock), perhaps sampled for the laboratory, waits for its slot and crosses. Smart containers of the exit
// leave their truck in the carriers' yard; those of the entry arrive there by carrier and are cleared inside.
#pragma once
#include "gate_model.h"

namespace coi::sim {

void addTruck(GateModel& m, std::uint8_t direction, Tick arrival);
void onFreightLeg(GateModel& m, std::uint32_t truck);
void onFreightDone(GateModel& m, std::uint32_t truck);

// The lane takes the first truck of its zone; the barrier opens when it is read.
bool serveTruck(GateModel& m, int lane);
void finishTruck(GateModel& m, int lane);

// A carrier's part in the life of a smart consignment.
void loadedOn(GateModel& m, std::uint32_t truck, int carrier);
void crossedBorder(GateModel& m, std::uint32_t truck);
void delivered(GateModel& m, std::uint32_t truck);

// Opens or closes all servers of a station; those in service finish.
void setStation(GateModel& m, int station, bool faulty);

void observeConsignment(GateModel& m, std::uint32_t truck);
void tellGone(GateModel& m, const std::string& consignment);
std::string consignmentId(const Truck& t);

} // namespace coi::sim
