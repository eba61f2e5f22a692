// SPDX-License-Identifier: GPL-3.0-or-later
// State of a simulated gate that is about people: the counterpart's hall and its answers, and what was last
// told of staff and forecourts.
#pragma once
#include <coi/domain/hall_records.h>
#include <coi/sim/event_queue.h>
#include <coi/sim/network.h>
#include <string>

namespace coi::sim {

struct AwayQueue
{                          // one direction of the counterpart's hall
    Tick work = 0, at = 0; // service still to be done at `at`, for one channel
    Tick changed = 0;      // the number of channels
    std::int32_t channels = 1;
};

struct StaffTold
{
    domain::HallStaff staff;
    Tick at = 0;
};

struct ForecourtTold
{
    domain::ForecourtState forecourt;
    Tick at = 0;
};

struct Question
{ // to the people of the counterpart
    std::string commandId;
    int gate = kNone;
};

} // namespace coi::sim
