// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/command.h>

namespace coi::domain {

bool isTerminal(CommandStatus s)
{
    switch (s) {
    case CommandStatus::Confirmed:
    case CommandStatus::Refused:
    case CommandStatus::Expired:
    case CommandStatus::Cancelled:
    case CommandStatus::Unknown:
        return true;
    default:
        return false;
    }
}

int tierOf(TargetKind target, CommandAction action)
{
    switch (action) {
    case CommandAction::Pause:
        return 0;
    case CommandAction::Close:
        return target == TargetKind::Lane ? 0 : 2; // a lane closes to new arrivals only
    case CommandAction::Resume:
    case CommandAction::AskOfficer:
    case CommandAction::AskOpen:
        return 1;
    case CommandAction::Reverse:
        return 3;
    case CommandAction::Open:
    case CommandAction::HoldOpen:
    case CommandAction::TakeOutOfService:
    case CommandAction::ReturnToService:
    case CommandAction::ToBay:
    case CommandAction::CancelOrder:
        return 2;
    }
    return 3;
}

bool asksPerson(CommandAction action)
{
    return action == CommandAction::AskOfficer || action == CommandAction::AskOpen;
}

bool needsSelection(TargetKind target, CommandAction action)
{
    return tierOf(target, action) > 0;
}

} // namespace coi::domain
