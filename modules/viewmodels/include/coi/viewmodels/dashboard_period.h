// SPDX-License-Identifier: GPL-3.0-or-later
// The period a dashboard shows: a local day or an eight-hour shift (A 06–14, B 14–22, C 22–06), UTC+7. Plain
// values.
#pragma once
#include <coi/core/time.h>

namespace coi::viewmodels {

enum class PeriodKind { Shift, Day };

struct DashboardPeriod
{
    PeriodKind kind = PeriodKind::Day;
    core::UtcTime from{}, to{};
    bool operator==(const DashboardPeriod&) const = default;

    bool contains(core::UtcTime t) const { return from <= t && t < to; }
    char shift() const; // 'A', 'B', 'C'
};

DashboardPeriod periodAt(PeriodKind kind, core::UtcTime t);
DashboardPeriod neighbour(const DashboardPeriod& period, int by); // whole periods earlier (-1) or later (1)

} // namespace coi::viewmodels
