// SPDX-License-Identifier: GPL-3.0-or-later
#include "interlock_checks.h"

#include <algorithm>

namespace coi::domain {

namespace {

const HallStaff* staffOf(const Subject& s)
{
    const auto it = s.state.staff.find(codeOf(s.laneSpec->direction));
    return it == s.state.staff.end() ? nullptr : &it->second;
}

bool isBooth(const LaneSpec* lane)
{
    return lane && lane->kind == LaneKind::Booth && lane->bridge == Bridge::BacLuan1;
}

bool binds(CommandAction action)
{
    return action == CommandAction::AskOfficer || action == CommandAction::Open ||
           action == CommandAction::HoldOpen || action == CommandAction::ReturnToService;
}

// Officers whom commands will bind that the hall has not reported on yet.
std::int32_t promised(const Subject& s)
{
    return static_cast<std::int32_t>(
        std::count_if(s.state.commands.begin(), s.state.commands.end(), [&s](const auto& entry) {
            const CommandRecord& c = entry.second;
            const bool open = c.status == CommandStatus::Requested || c.status == CommandStatus::Approved ||
                              c.status == CommandStatus::Journalled || c.status == CommandStatus::Dispatched;
            if (!open || c.id == s.request.id || c.request.target != TargetKind::Lane ||
                c.request.object == s.request.object || !binds(c.request.action))
                return false;
            const LaneSpec* const other = s.site.lane(c.request.object);
            return isBooth(other) && other->direction == s.laneSpec->direction;
        }));
}

} // namespace

bool needsOfficer(const Subject& s)
{
    if (!isBooth(s.laneSpec) || !s.exists || !s.opens())
        return false;
    if (s.request.action == CommandAction::AskOfficer)
        return true;
    // Who sits in a faulty booth stays there. A hall of which no officer is reported has none to count.
    return staffOf(s) && !inService(s.status()) && s.status() != LaneStatus::Fault && !officerComing(s);
}

InterlockCheck officerFree(const Subject& s)
{
    const HallStaff* const staff = staffOf(s);
    if (!staff)
        return check(false, "never reported", false);
    InterlockCheck fresh = freshReport(s, FeedKind::Lanes, staff->observedAt);
    if (!fresh.met)
        return fresh;
    const std::int32_t left = std::max(0, staff->free - promised(s));
    return check(left > 0, std::to_string(left) + " free of " + std::to_string(staff->present) + " on duty");
}

bool officerComing(const Subject& s)
{
    const HallStaff* const staff = s.laneSpec ? staffOf(s) : nullptr;
    return staff && std::any_of(staff->posts.begin(), staff->posts.end(), [&s](const StaffPost& p) {
               return p.coming && p.object == s.request.object;
           });
}

} // namespace coi::domain
