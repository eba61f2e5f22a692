// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_totals.h"

#include <cmath>
#include <coi/domain/plan.h>

namespace coi::domain {

namespace {

double percent(double share)
{
    return share < 0 ? -1 : std::round(share * 1000) / 10;
}

} // namespace

void TotalsWindow::reset(const Totals& countsOfDay)
{
    const Slot<Totals> old = m_slot;
    *this = TotalsWindow(m_goalS);
    m_slot.sent = old.sent, m_slot.given = old.given;
    m_slot.rec.travellersExit = countsOfDay.travellersExit;
    m_slot.rec.travellersEntry = countsOfDay.travellersEntry;
    m_slot.rec.vehiclesExit = countsOfDay.vehiclesExit;
    m_slot.rec.vehiclesEntry = countsOfDay.vehiclesEntry;
    m_slot.rec.smartVehicles = countsOfDay.smartVehicles;
    m_slot.rec.misreadsToday = countsOfDay.misreadsToday;
    m_wholeDay = countsOfDay.travellersExit + countsOfDay.travellersEntry > 0;
    m_slot.known = m_slot.dirty = true;
}

void TotalsWindow::newDay()
{
    Totals& t = m_slot.rec;
    t.travellersExit = t.travellersEntry = t.vehiclesExit = t.vehiclesEntry = t.smartVehicles = 0;
    t.misreadsToday = 0;
    m_servedToday = m_inTargetToday = 0;
    m_wholeDay = true;
    m_slot.dirty = true;
}

void TotalsWindow::served(UtcTime at, Direction direction, double waitS)
{
    const bool exits = direction == Direction::Exit;
    ++(exits ? m_slot.rec.travellersExit : m_slot.rec.travellersEntry);
    (exits ? m_exit : m_entry).add(at);
    (exits ? m_exitWaits : m_entryWaits).add(at, waitS);
    ++m_servedToday;
    m_inTargetToday += waitS < m_goalS;
    m_slot.dirty = true;
}

void TotalsWindow::counted(UtcTime at, const VehicleCounted& v)
{
    ++(v.direction == Direction::Exit ? m_slot.rec.vehiclesExit : m_slot.rec.vehiclesEntry);
    m_vehicles.add(at);
    if (v.smart)
        ++m_slot.rec.smartVehicles, m_crossings.add(at);
    if (v.smart && v.direction == Direction::Exit)
        m_crossingsExit.add(at);
    if (v.clearanceMs >= 0)
        m_clearance.add(at, static_cast<std::int32_t>(v.clearanceMs / 1000)), m_clearanceChanged = true;
    m_slot.dirty = true;
}

void TotalsWindow::setCounts(const DayCounted& c)
{
    Totals& t = m_slot.rec;
    t.travellersExit = c.travellersExit, t.travellersEntry = c.travellersEntry;
    t.vehiclesExit = c.vehiclesExit, t.vehiclesEntry = c.vehiclesEntry;
    t.smartVehicles = c.smartVehicles;
    m_wholeDay = true;
    m_slot.dirty = true;
}

void TotalsWindow::misread()
{
    ++m_slot.rec.misreadsToday;
    m_slot.dirty = true;
}

void TotalsWindow::setChattering(std::int32_t lanes)
{
    m_slot.dirty |= m_slot.rec.chatteringReads != lanes;
    m_slot.rec.chatteringReads = lanes;
}

void TotalsWindow::refresh(UtcTime now, UtcTime since, const DayProfile* day)
{
    Totals& t = m_slot.rec;
    t.exitPerHour = std::round(m_exit.perHour(now, since));
    t.entryPerHour = std::round(m_entry.perHour(now, since));
    t.vehiclesPerHour = std::round(m_vehicles.perHour(now, since));
    t.crossingsPerHour = std::round(m_crossings.perHour(now, since));
    t.crossingsExitPerHour = std::round(m_crossingsExit.perHour(now, since));
    const WaitHistogram& exit = m_exitWaits.sum(now);
    const WaitHistogram& entry = m_entryWaits.sum(now);
    t.waitP95ExitS = static_cast<std::int32_t>(std::lround(exit.percentile(0.95)));
    t.waitP95EntryS = static_cast<std::int32_t>(std::lround(entry.percentile(0.95)));
    const auto n = static_cast<double>(exit.count() + entry.count());
    const double under = exit.shareBelow(m_goalS) * static_cast<double>(exit.count()) +
                         entry.shareBelow(m_goalS) * static_cast<double>(entry.count());
    t.inTargetPct = percent(n > 0 ? under / n : -1);
    t.inTargetTodayPct = percent(
        m_servedToday > 0 ? static_cast<double>(m_inTargetToday) / static_cast<double>(m_servedToday) : -1);
    if (m_clearance.empty(now)) {
        t.clearanceMedianS = t.clearanceP90S = -1;
    } else if (m_clearanceChanged) {
        t.clearanceMedianS = m_clearance.percentile(0.5);
        t.clearanceP90S = m_clearance.percentile(0.9);
        m_clearanceChanged = false;
    }
    if (day) {
        const UtcTime midnight = core::localMidnight(now), next = midnight + std::chrono::days{1};
        // What was expected in the time that was counted, so that the two can be compared.
        const UtcTime from = m_wholeDay || since == UtcTime{} ? midnight : std::max(midnight, since);
        t.forecastTravellers = static_cast<std::int32_t>(std::lround(expectedTravellers(*day, from, now)));
        t.forecastVehicles = static_cast<std::int32_t>(std::lround(expectedVehicles(*day, from, now)));
        t.dayTravellers = static_cast<std::int32_t>(std::lround(expectedTravellers(*day, midnight, next)));
        t.dayVehicles = static_cast<std::int32_t>(std::lround(expectedVehicles(*day, midnight, next)));
    }
    m_slot.dirty = true;
}

} // namespace coi::domain
