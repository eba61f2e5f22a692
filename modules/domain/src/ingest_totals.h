// SPDX-License-Identifier: GPL-3.0-or-later
// The counters of the day and the figures of the last hour of the whole gate.
#pragma once
#include "ingest_slot.h"
#include "ingest_windows.h"

#include <coi/domain/field_event.h>
#include <coi/domain/flows.h>

namespace coi::domain {

class TotalsWindow
{
public:
    explicit TotalsWindow(double waitGoalS) : m_goalS(waitGoalS) {}
    void reset(const Totals& countsOfDay);
    void newDay();
    void served(UtcTime at, Direction direction, double waitS);
    void counted(UtcTime at, const VehicleCounted& vehicle);
    void setCounts(const DayCounted& counts);
    void misread();
    void setChattering(std::int32_t lanes);
    // Brings the rates up to `now`; call about every 10 s and after events.
    void refresh(UtcTime now, UtcTime since, const DayProfile* day);
    Slot<Totals>& slot() { return m_slot; }

private:
    double m_goalS; // a wait below it is within the target
    Slot<Totals> m_slot;
    RateWindow<60> m_exit, m_entry, m_vehicles, m_crossings, m_crossingsExit;
    HourOfWaits m_exitWaits, m_entryWaits;
    DayOfValues m_clearance;
    std::int64_t m_servedToday = 0, m_inTargetToday = 0;
    bool m_clearanceChanged = false;
    bool m_wholeDay = false; // the counters cover the day from midnight on
};

} // namespace coi::domain
