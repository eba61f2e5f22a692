// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes and gates with their controllers. A lane serves the first one in its zone's queue whom it suits; told
// to close it finishes the present one first. Doors and barriers take seconds and report their position.
#pragma once
#include "gate_model.h"

namespace coi::sim {

void startLanes(GateModel& m);
void startGates(GateModel& m);

// In service or held open, and not told otherwise.
bool laneServes(const GateModel& m, int lane);
int openLanes(const GateModel& m, int zone); // at least 1
// Lets the next one in, if the lane is free and somebody suits. True when somebody went in.
bool serveNext(GateModel& m, int lane);

// Somebody has come: the suitable lane that has been free longest takes him.
void callNext(GateModel& m, int zone);

// Starts moving towards LaneState::target.
void retarget(GateModel& m, int lane);

void onLaneDone(GateModel& m, int lane, std::uint32_t timer);
void onLaneMove(GateModel& m, int lane, std::uint32_t timer);
void onGateMove(GateModel& m, int gate, std::uint32_t timer);
// Every 30 s: opens a standby lane where people wait too long, closes it when nobody does.
void onHallWatch(GateModel& m);

// The lane's own fault: it refers or holds whom it has and stays shut until repaired.
void failLane(GateModel& m, int lane, domain::DeviceKind device);
void repairLane(GateModel& m, int lane);
// A device that works badly; the lane stays in service.
void setDevice(GateModel& m, int lane, domain::DeviceKind device, bool faulty);
bool hasFaulty(const GateModel& m, int lane, domain::DeviceKind device);

domain::FieldAck commandLane(GateModel& m, const domain::FieldCommand& command);
domain::FieldAck commandGate(GateModel& m, const domain::FieldCommand& command);

void observeLane(GateModel& m, int lane);
void observeGate(GateModel& m, int gate, domain::BarrierPosition barrier);
void observeGate(GateModel& m, int gate);
int positionOf(const LaneState& lane, Tick now);

} // namespace coi::sim
