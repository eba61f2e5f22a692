// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the rows of PlanMarks and the key figures from State. Pure functions of the context, GUI thread.
#pragma once
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/lane_trends.h>
#include <coi/viewmodels/plan_marks.h>
#include <vector>

namespace coi::viewmodels {

// Whether a report of a feed is older than the feed's limit; false when there was none yet.
bool staleReport(const Context& context, domain::FeedKind feed, core::UtcTime observed);
// Whether a feed is silent beyond its limit, or the link is lost; false for one that is not there.
bool staleFeed(const Context& context, domain::FeedKind feed);
// How long ago a feed said its last word, "00:41", when it is stale; else empty.
QString staleAge(const Context& context, domain::FeedKind feed);

std::vector<PlanMark> laneMarks(const Context& context);
std::vector<PlanMark> zoneMarks(const Context& context);
std::vector<PlanMark> stationMarks(const Context& context);
// Carriers with an alarm, without contact, standing where they should not, or chosen.
std::vector<PlanMark> carrierMarks(const Context& context, const QString& chosen);
int carrierIndex(const Context& context, std::string_view id); // its number in the fleet from 0; -1

std::vector<KeyFigure> keyFigures(const Context& context, const LaneTrends& trends);
// What the trends of the key figures follow.
std::map<std::string, double, std::less<>> trendValues(const Context& context);

} // namespace coi::viewmodels
