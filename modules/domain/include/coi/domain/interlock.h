// SPDX-License-Identifier: GPL-3.0-or-later
// May this command be executed now? Pure functions of site, state and request. The gateway decides with them;
// the desktop asks the same function only to explain a disabled control. The lane's own controller keeps its
// interlocks and may still refuse.
//
//   const Verdict v = judge(site, state, request, now);
//   if (v.cause != Refusal::None) refuse(v.cause, v.detail);
#pragma once
#include <coi/domain/command.h>
#include <coi/domain/site.h>
#include <coi/domain/state.h>

namespace coi::domain {

struct InterlockCheck
{
    std::string
        id; // "lane_clear", "doors_closed", "no_fault", "minimum_open", ...: key of the translated sentence
    bool met = false;
    bool known = true;  // false: no fresh data; counts as not met
    std::string detail; // names and figures: "5 of 7, at least 4"
};

struct Verdict
{
    Refusal cause = Refusal::None;
    std::string detail;
    std::vector<InterlockCheck> checks;
};

Verdict judge(const Site& site, const State& state, const CommandRequest& request, UtcTime now);

} // namespace coi::domain
