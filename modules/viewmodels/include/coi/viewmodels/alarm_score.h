// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm system measured by its log against EEMUA 191: how fast people answer, what chatters, whether a
// few sources make most of the load. Plain values.
#pragma once
#include <coi/domain/alarm.h>
#include <optional>
#include <vector>

namespace coi::viewmodels {

struct AlarmScore
{
    int raised = 0;
    std::optional<double> ackCriticalS, ackHighS; // median from raising to acknowledging; none: none answered
    int chattering = 0;                           // alarms raised three times within a minute
    std::optional<double> top10Share;             // 0…1 of all raises, of the ten busiest alarms
    int escalated = 0;                            // reached level 2 or more before anybody acknowledged
    bool operator==(const AlarmScore&) const = default;
};

// `log` in any order. Steps before `from` or from `to` on do not count.
AlarmScore scoreOf(const std::vector<domain::AlarmEvent>& log, core::UtcTime from, core::UtcTime to);

// An alarm of the log with the time it lasted.
struct AlarmSpan
{
    domain::AlarmEvent raised;
    std::optional<core::UtcTime> over; // returned or cleared; none: not yet, as far as the log tells
};

// The weightiest alarms of the log, at most `most`, one for each alarm and in order of time: priority first,
// then the later one.
std::vector<AlarmSpan> weightiest(const std::vector<domain::AlarmEvent>& log, std::size_t most);

} // namespace coi::viewmodels
