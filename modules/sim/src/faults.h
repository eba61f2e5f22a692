// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that an instructor injects, each with a visible effect and an end: by time or by clearing it.
#pragma once
#include "gate_model.h"

namespace coi::sim {

enum class TargetOfFault : std::uint8_t { Lane, Zone, Station, Carrier, Camera, Feed, Gate };

inline constexpr int kFeedLanes = static_cast<int>(domain::FeedKind::Lanes);

core::Result<domain::ActiveFault> injectFault(GateModel& m, const domain::FaultInjection& injection);
core::Status clearFault(GateModel& m, std::string_view id);
void onFaultEnd(GateModel& m, std::uint32_t fault);

// A lost link: nothing is heard from the object until it ends.
bool isLost(const GateModel& m, TargetOfFault target, int object);
bool feedLost(const GateModel& m, domain::FeedKind feed);
bool laneHeard(const GateModel& m, int lane); // neither its link nor the feed of the lanes is lost
bool rejectBurst(const GateModel& m, int lane);
bool misreadBurst(const GateModel& m, int lane);

} // namespace coi::sim
