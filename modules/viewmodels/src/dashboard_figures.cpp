// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures and availability of DashboardModel.
#include "availability_now.h"

#include <algorithm>
#include <coi/viewmodels/dashboard_model.h>
#include <numeric>

namespace coi::viewmodels {

using domain::HistoryMetric;

namespace {

constexpr double kShareFrom = 70; // left end of the bars of availability, %

KeyFigure figure(const char* key, const QString& name, const QString& value, const QString& unit,
                 const QString& note, bool missed = false)
{
    KeyFigure f;
    f.key = QString::fromLatin1(key);
    f.name = name;
    f.value = value;
    f.unit = unit;
    f.note = note;
    f.missed = missed;
    return f;
}

// A note and what it was in the compared period; the rest of the note gives way.
QString compared(const QString& note, const QString& then, const QString& rest = {})
{
    QStringList facts{note, then, then.isEmpty() ? rest : QString()};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

// What was planned up to `to`, the running hour by its part.
double plannedUpTo(const DashboardData& data, HistoryMetric metric, core::UtcTime to)
{
    double sum = 0;
    core::UtcTime at = data.period().from;
    for (const auto& v : data.values(metric)) {
        const auto column = data.period().column();
        const double part =
            static_cast<double>((to - at).count()) / static_cast<double>(core::Millis(column).count());
        sum += v.value_or(0) * std::clamp(part, 0.0, 1.0);
        at += column;
    }
    return sum;
}

// Highest value and the bucket it stands in.
std::pair<double, std::size_t> peakOf(const DashboardData::Values& values)
{
    std::pair<double, std::size_t> out{-1, 0};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] && *values[i] > out.first)
            out = {*values[i], i};
    return out;
}

} // namespace

void DashboardModel::updateFigures()
{
    std::vector<KeyFigure> out;
    addFlow(out);
    addWaits(out);
    addWork(out);
    m_figures.sync(std::move(out));
}

void DashboardModel::addFlow(std::vector<KeyFigure>& out) const
{
    const Formats& f = m_context.formats;
    const core::UtcTime to = std::min(m_context.now(), m_period.to);
    const auto total = [this](HistoryMetric exit, HistoryMetric entry) {
        const auto a = m_data.sum(exit), b = m_data.sum(entry);
        return a || b ? a.value_or(0) + b.value_or(0) : -1;
    };
    const DashboardComparison::Figures& then = m_comparison.figures();
    const QString plan = f.number(plannedUpTo(m_data, HistoryMetric::TravellersPlan, to));
    const QString before = m_comparison.textOf(then.travellers, f.number(then.travellers.value_or(-1)));
    out.push_back(
        figure("travellers", tr("Travellers"),
               f.number(total(HistoryMetric::TravellersExit, HistoryMetric::TravellersEntry)), {},
               before.isEmpty()
                   ? tr("plan to now %1 · all %2")
                         .arg(plan, f.number(plannedUpTo(m_data, HistoryMetric::TravellersPlan, m_period.to)))
                   : compared(tr("plan %1").arg(plan), before)));
    const auto handled = [this](const char* kind) {
        return m_context.formats.number(
            static_cast<double>(known(m_data.values(HistoryMetric::Clearance, kind)).size()));
    };
    out.push_back(
        figure("vehicles", tr("Vehicles"),
               f.number(total(HistoryMetric::VehiclesExit, HistoryMetric::VehiclesEntry)), {},
               compared(tr("smart %1 · traditional %2").arg(handled("smart"), handled("traditional")),
                        m_comparison.textOf(then.vehicles, f.number(then.vehicles.value_or(-1))))));
}

void DashboardModel::addWaits(std::vector<KeyFigure>& out) const
{
    const Formats& f = m_context.formats;
    const DashboardComparison::Figures& then = m_comparison.figures();
    const domain::ServiceTargets& target = m_context.site->targets;
    const QString targetMin = f.number(target.waitS / 60);
    const auto totals = m_context.state().totals.find("site");
    const bool today = m_period.kind == PeriodKind::Day && m_period.contains(m_context.now()) &&
                       totals != m_context.state().totals.end();
    const double under = today ? totals->second.inTargetTodayPct : -1;
    out.push_back(figure("inTarget", tr("Under %1 min").arg(targetMin), f.number(under, under < 0 ? 0 : 1),
                         under < 0 ? QString() : tr("%"),
                         today
                             ? tr("target %1 · last hour %2")
                                   .arg(f.number(target.waitedLessPct), f.number(totals->second.inTargetPct))
                             : tr("kept for the running day only"),
                         under >= 0 && under < target.waitedLessPct));
    const auto exit = peakOf(m_data.values(HistoryMetric::WaitP95, "exit")),
               entry = peakOf(m_data.values(HistoryMetric::WaitP95, "entry"));
    const auto& [seconds, bucket] = exit.first >= entry.first ? exit : entry;
    const core::UtcTime at = m_period.from + std::chrono::minutes{15} * static_cast<std::int64_t>(bucket);
    const QString when = m_period.column() > std::chrono::hours{1}
                             ? dayText(at) + QLatin1Char(' ') + f.clock(at, false)
                             : f.clock(at, false);
    out.push_back(
        figure("wait", tr("Wait p95, worst"), f.minutes(seconds), tr("min"),
               compared(seconds < 0                 ? tr("nobody waited")
                        : exit.first >= entry.first ? tr("%1, exit").arg(when)
                                                    : tr("%1, entry").arg(when),
                        m_comparison.textOf(then.worstWaitS, f.minutes(then.worstWaitS.value_or(-1))),
                        tr("target %1").arg(targetMin)),
               seconds > target.waitS));
    const double median = percentileOf(allClearances(), 0.5).value_or(-1);
    out.push_back(figure(
        "clearance", tr("Clearance, median"), f.hours(median), tr("h"),
        compared(tr("target %1–%2")
                     .arg(f.number(target.clearanceFromS / 3600), f.number(target.clearanceToS / 3600)),
                 m_comparison.textOf(then.clearanceS, f.hours(then.clearanceS.value_or(-1))),
                 tr("n %1").arg(f.number(clearanceCount()))),
        median > target.clearanceToS));
}

void DashboardModel::addWork(std::vector<KeyFigure>& out) const
{
    const Formats& f = m_context.formats;
    const auto booths = std::count_if(m_context.site->lanes.begin(), m_context.site->lanes.end(),
                                      [](const auto& lane) { return lane.kind == domain::LaneKind::Booth; });
    double hours = 0;
    const std::vector<double> staffed = known(m_data.values(HistoryMetric::Availability, "staffed"));
    for (const double share : staffed)
        hours += share * static_cast<double>(booths) / 4; // quarters
    const auto possible = static_cast<double>(booths) * static_cast<double>(staffed.size()) / 4;
    const auto manned = std::count_if(
        m_context.site->lanes.begin(), m_context.site->lanes.end(), [this](const domain::LaneSpec& lane) {
            const auto state = m_context.state().lanes.find(lane.id);
            return lane.kind == domain::LaneKind::Booth && state != m_context.state().lanes.end() &&
                   state->second.staffed;
        });
    const bool recorded = !staffed.empty() || !m_period.contains(m_context.now());
    out.push_back(figure(
        "staff", tr("Staffed hours"), staffed.empty() ? f.number(-1) : f.number(hours), tr("h"),
        recorded ? tr("of %1 booth hours").arg(f.number(possible))
                 : tr("now %1 of %2 booths")
                       .arg(f.number(static_cast<double>(manned)), f.number(static_cast<double>(booths)))));
    int overrides = 0, active = 0, unknown = 0, all = 0;
    for (const auto& [id, command] : m_context.state().commands) {
        if (!m_period.contains(command.requestedAt))
            continue;
        all += command.status != domain::CommandStatus::Selected ? 1 : 0; // not commanded yet
        unknown += command.status == domain::CommandStatus::Unknown ? 1 : 0;
        overrides += command.request.leaseS > 0 && command.status == domain::CommandStatus::Confirmed ? 1 : 0;
    }
    for (const auto& [id, lane] : m_context.state().lanes)
        active += lane.lease ? 1 : 0;
    for (const auto& [id, gate] : m_context.state().gates)
        active += gate.lease ? 1 : 0;
    out.push_back(figure("overrides", tr("Overrides"), f.number(overrides), {},
                         tr("%1 active · recent commands").arg(f.number(active))));
    out.push_back(figure("unknown", tr("Commands unknown"), f.number(unknown), {},
                         tr("of %1 recent").arg(f.number(all))));
}

void DashboardModel::updateAvailability()
{
    std::vector<DashboardRow> rows;
    const auto add = [&](const char* key, const QString& name, double share, double goal) {
        if (share < 0)
            return; // the site has none, or nothing was recorded
        const double pct = 100.0 * share;
        DashboardRow r;
        r.key = QString::fromLatin1(key);
        r.name = name;
        r.value = m_context.formats.number(pct, 1) + QStringLiteral(" %");
        r.goal = m_context.formats.number(goal, goal > 99 ? 1 : 0) + QStringLiteral(" %");
        r.number = std::max(0.0, pct - kShareFrom);
        r.lower = r.upper = goal - kShareFrom, r.maximum = 100 - kShareFrom;
        r.missed = pct < goal;
        rows.push_back(std::move(r));
    };
    // Of the period; while it has no record yet, of this moment.
    const bool running = m_period.contains(m_context.now());
    m_availableNow = false;
    const auto addKind = [&](const char* key, const char* kind, const QString& name, double goal) {
        const std::vector<double> shares = known(m_data.values(HistoryMetric::Availability, kind));
        if (!shares.empty())
            add(key, name,
                std::accumulate(shares.begin(), shares.end(), 0.0) / static_cast<double>(shares.size()),
                goal);
        else if (running)
            add(key, name, viewmodels::availableNow(m_context, kind), goal), m_availableNow = true;
    };
    addKind("egates", "egate", tr("E-gates"), 97);
    addKind("booths", "booth", tr("Booths"), 98);
    addKind("trucks", "truck", tr("Truck lanes"), 98);
    addKind("plates", "plate", tr("Plate reading"), 99);
    addKind("cameras", "camera", tr("Cameras"), 98);
    addKind("fleet", "carrier", tr("IGV fleet"), 80);
    add("feeds", tr("Feeds, now"), viewmodels::availableNow(m_context, "feed"), 99.5);
    m_availability.sync(std::move(rows));
}

} // namespace coi::viewmodels
