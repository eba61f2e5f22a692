// SPDX-License-Identifier: GPL-3.0-or-later
// What the day's profile expects: the yardstick of the totals and of the dashboard. Pure functions.
#pragma once
#include <coi/domain/flows.h>
#include <coi/domain/history.h>

namespace coi::domain {

double expectedTravellers(const DayProfile& day, UtcTime from, UtcTime to);
double expectedVehicles(const DayProfile& day, UtcTime from, UtcTime to);

// Answers HistoryMetric::TravellersPlan and VehiclesPlan; any other metric is an error in the result.
HistoryResult answerPlan(const Flows& flows, Profile profile, const HistoryQuery& query);

inline constexpr std::int32_t kMaxBuckets = 20000;

} // namespace coi::domain
