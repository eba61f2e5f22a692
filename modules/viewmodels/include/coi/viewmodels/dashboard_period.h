// SPDX-License-Identifier: GPL-3.0-or-later
// The period a dashboard shows: an eight-hour shift (A 06–14, B 14–22, C 22–06), a local day, a week from
// Monday on or a month, UTC+7. Plain values.
#pragma once
#include <coi/core/time.h>

namespace coi::viewmodels {

enum class PeriodKind { Shift, Day, Week, Month };

struct DashboardPeriod
{
    PeriodKind kind = PeriodKind::Day;
    core::UtcTime from{}, to{};
    bool operator==(const DashboardPeriod&) const = default;

    bool contains(core::UtcTime t) const { return from <= t && t < to; }
    char shift() const; // 'A', 'B', 'C'
    // Length of one column of its charts: an hour, or a day of a week or month.
    std::chrono::hours column() const
    {
        return std::chrono::hours{kind == PeriodKind::Week || kind == PeriodKind::Month ? 24 : 1};
    }
};

DashboardPeriod periodAt(PeriodKind kind, core::UtcTime t);
DashboardPeriod neighbour(const DashboardPeriod& period, int by); // whole periods earlier (-1) or later (1)

} // namespace coi::viewmodels
