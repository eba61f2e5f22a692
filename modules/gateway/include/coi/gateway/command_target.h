// SPDX-License-Identifier: GPL-3.0-or-later
// What a command aims at, read from State: has the field got there, is it on its way, what takes it back, and
// how State looks once the commands under way have had their effect. Pure functions.
#pragma once
#include <coi/domain/command.h>
#include <coi/domain/state.h>
#include <optional>

namespace coi::gateway {

// The part of an object that commands change. Absent object: `known` is false.
struct Posture
{
    bool known = false;
    domain::LaneStatus status = domain::LaneStatus::Unknown;
    domain::BarrierPosition barrier = domain::BarrierPosition::Unknown;
    domain::Direction direction = domain::Direction::Exit;
    bool paused = false;
    bool rolling = false, inBay = false; // of a carrier
    std::string order = {}, bay = {};    // of a carrier: what it drives; where it was sent by command
    bool operator==(const Posture&) const = default;
};

Posture postureOf(const domain::State& state, domain::TargetKind kind, std::string_view object);

// `before` is the posture when the command was given (a reversal is relative to it).
bool reached(const Posture& now, const domain::CommandRequest& request, const Posture& before);
// Not there yet, but visibly moving towards it.
bool movingTo(const Posture& now, const domain::CommandRequest& request);

// The action that leads back to `before`; none when nothing sensible does.
std::optional<domain::CommandAction> revertOf(const domain::CommandRequest& request, const Posture& before);

// A word for audit rows: "in_service", "paused", ...
std::string describe(const Posture& posture, domain::TargetKind kind);
std::string describeTarget(const domain::CommandRequest& request);

// State as it will be when the given commands, other than for `exceptObject`, have been obeyed. Interlocks
// are judged against this, so that two commands in the same second can not both be the last one allowed.
domain::State projected(const domain::State& state, const std::vector<domain::CommandRequest>& underWay,
                        std::string_view exceptObject);

} // namespace coi::gateway
