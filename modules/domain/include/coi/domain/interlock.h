// SPDX-License-Identifier: GPL-3.0-or-later
// May this command be executed now? Pure functions of site, state and request. The gateway decides with them;
// the desktop asks the same function only to explain a disabled control. The lane's own controller keeps its
// interlocks and may still refuse.
//
//   const Verdict v = judge(site, state, request, now);
//   if (v.cause != Refusal::None) refuse(v.cause, v.detail);
#pragma once
#include <array>
#include <coi/domain/command.h>
#include <coi/domain/site.h>
#include <coi/domain/state.h>
#include <string_view>

namespace coi::domain {

// Every check that exists, in the order they are listed and in which they decide: the first that is not met
// gives the cause.
inline constexpr std::array<std::string_view, 18> kCheckIds{
    "object_known",     // object_unknown
    "id_unused",        // duplicate_id
    "value_in_range",   // out_of_range: action, lease, time to live, reason
    "commandable",      // blocked_by_mode: ours, not the counterpart's
    "field_online",     // field_offline: fresh report, vehicle connected
    "not_already",      // already_so
    "not_locked",       // locked_by_other
    "mode_allows",      // blocked_by_mode: maintenance, operating mode of a vehicle
    "no_fault",         // blocked_by_health
    "lane_clear",       // blocked_by_interlock from here on: nobody inside
    "minimum_open",     // InterlockRule::MinimumOpen
    "exclusive",        // InterlockRule::Exclusive
    "airlock",          // InterlockRule::Airlock
    "direction_locked", // InterlockRule::DirectionLocked
    "no_alarm",         // no critical or high alarm at the object
    "officer_free",     // an officer of the hall is at no post
    "bay_ahead",        // a carrier can reach a bay with a free place
    "off_border"        // a carrier is in neither zone beside the border
};

struct InterlockCheck
{
    std::string id; // one of kCheckIds: key of the translated sentence
    bool met = false;
    bool known = true;  // false: no fresh data; counts as not met
    std::string detail; // names and figures: "5 of 7, at least 4"
};

struct Verdict
{
    Refusal cause = Refusal::None;
    std::string detail;
    std::vector<InterlockCheck>
        checks; // all that apply to this action, met or not, in the order of kCheckIds
};

Verdict judge(const Site& site, const State& state, const CommandRequest& request, UtcTime now);

} // namespace coi::domain
