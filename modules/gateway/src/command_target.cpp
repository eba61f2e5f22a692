// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/command_target.h>

namespace coi::gateway {
namespace {

using namespace domain;

template <class Map> void setStatus(Map& map, const std::string& object, LaneStatus status)
{
    if (const auto it = map.find(object); it != map.end())
        it->second.status = status;
}

Posture postureOf(const CarrierState& c)
{
    Posture p;
    p.known = true;
    p.direction = c.direction, p.paused = c.paused;
    p.rolling = c.speedKmh > 0;
    p.inBay = !c.bay.empty() && c.lastNode == c.bay && !p.rolling;
    p.order = c.orderId, p.bay = c.bay;
    return p;
}

} // namespace

Posture postureOf(const State& state, TargetKind kind, std::string_view object)
{
    Posture p;
    if (kind == TargetKind::Lane) {
        if (const auto it = state.lanes.find(object); it != state.lanes.end())
            p = {true, it->second.status, it->second.barrier, it->second.direction, false};
    } else if (kind == TargetKind::Gate) {
        if (const auto it = state.gates.find(object); it != state.gates.end())
            p = {true, it->second.status, it->second.barrier, Direction::Exit, false};
    } else if (kind == TargetKind::Carrier) {
        if (const auto it = state.carriers.find(object); it != state.carriers.end())
            p = postureOf(it->second);
    }
    return p;
}

bool reached(const Posture& now, const CommandRequest& request, const Posture& before)
{
    if (!now.known)
        return false;
    switch (request.action) {
    case CommandAction::Open:
    case CommandAction::AskOfficer:
        return now.status == LaneStatus::InService;
    case CommandAction::Close:
        return now.status == LaneStatus::Closed;
    case CommandAction::HoldOpen:
        return now.status == LaneStatus::HeldOpen;
    case CommandAction::TakeOutOfService:
        return now.status == LaneStatus::OutOfService;
    case CommandAction::ReturnToService:
        return now.status == LaneStatus::InService || now.status == LaneStatus::Closed;
    case CommandAction::Reverse:
        return now.direction != before.direction;
    case CommandAction::Pause:
        return now.paused;
    case CommandAction::Resume:
        return !now.paused && now.bay.empty();
    case CommandAction::ToBay:
        return now.inBay;
    case CommandAction::CancelOrder:
        return now.order.empty();
    case CommandAction::AskOpen:
        return isOpen(now.status);
    }
    return false;
}

bool movingTo(const Posture& now, const CommandRequest& request)
{
    switch (request.action) {
    case CommandAction::Open:
    case CommandAction::HoldOpen:
    case CommandAction::AskOfficer:
        return now.status == LaneStatus::Opening;
    case CommandAction::Close:
    case CommandAction::TakeOutOfService:
        return now.status == LaneStatus::Closing;
    case CommandAction::ToBay:
    case CommandAction::CancelOrder:
        return now.rolling;
    default:
        return now.status == LaneStatus::Opening || now.status == LaneStatus::Closing;
    }
}

std::optional<CommandAction> revertOf(const CommandRequest& request, const Posture& before)
{
    if (request.action == CommandAction::AskOpen || request.action == CommandAction::CancelOrder)
        return std::nullopt;
    if (request.target == TargetKind::Carrier)
        return request.action == CommandAction::Resume ? CommandAction::Pause : CommandAction::Resume;
    if (request.action == CommandAction::Reverse)
        return CommandAction::Reverse;
    switch (before.status) {
    case LaneStatus::InService:
    case LaneStatus::Opening:
        return CommandAction::Open;
    case LaneStatus::Closed:
    case LaneStatus::Closing:
        return CommandAction::Close;
    case LaneStatus::HeldOpen:
        return CommandAction::HoldOpen;
    case LaneStatus::OutOfService:
        return CommandAction::TakeOutOfService;
    case LaneStatus::Unknown:
    case LaneStatus::Fault:
        break;
    }
    return std::nullopt;
}

std::string describe(const Posture& posture, TargetKind kind)
{
    if (!posture.known)
        return "unknown";
    if (kind == TargetKind::Carrier)
        return posture.inBay ? "in " + posture.bay : posture.paused ? "paused" : "released";
    return std::string(codeOf(posture.status)) + " " + std::string(codeOf(posture.direction));
}

std::string describeTarget(const CommandRequest& request)
{
    std::string text(codeOf(request.action));
    if (request.leaseS > 0)
        text += " for " + std::to_string(request.leaseS) + " s";
    return text;
}

State projected(const State& state, const std::vector<CommandRequest>& underWay,
                std::string_view exceptObject)
{
    State out = state;
    for (const CommandRequest& r : underWay) {
        if (r.object == exceptObject)
            continue;
        std::optional<LaneStatus> next;
        if (r.action == CommandAction::Close || r.action == CommandAction::TakeOutOfService)
            next = LaneStatus::Closing;
        else if (r.action == CommandAction::Open || r.action == CommandAction::HoldOpen)
            next = LaneStatus::Opening;
        if (!next)
            continue;
        if (r.target == TargetKind::Lane)
            setStatus(out.lanes, r.object, *next);
        else if (r.target == TargetKind::Gate)
            setStatus(out.gates, r.object, *next);
    }
    return out;
}

} // namespace coi::gateway
