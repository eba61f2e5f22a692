// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the conditions that hold is the cause of which. Fills in Condition::parent and, for a laxer limit
// of the same condition at the same object, the hold.
#pragma once
#include <coi/domain/alarm_rules.h>

namespace coi::domain {

struct Found
{
    const AlarmDefinition* def = nullptr;
    Condition condition;
};

void linkCauses(const Site& site, const State& state, std::vector<Found>& found);

} // namespace coi::domain
