// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/dashboard_data.h>

#include <algorithm>
#include <cmath>
#include <coi/domain/rollup.h>
#include <coi/viewmodels/formats.h>

namespace coi::viewmodels {

using domain::HistoryMetric;
using domain::HistoryQuery;
using std::chrono::hours;

namespace {

constexpr std::int32_t kHourS = 3600, kQuarterS = 900, kSlotS = 600;
constexpr hours kFirstShift{6}, kShiftLength{8};

QDate dateOf(core::UtcTime t)
{
    return localDateTime(t).date();
}

bool isCount(HistoryMetric metric)
{
    return metric == HistoryMetric::TravellersExit || metric == HistoryMetric::TravellersEntry ||
           metric == HistoryMetric::VehiclesExit || metric == HistoryMetric::VehiclesEntry;
}

} // namespace

char DashboardPeriod::shift() const
{
    const auto since = from - core::localMidnight(from);
    return since < kFirstShift + kShiftLength ? 'A' : since < kFirstShift + 2 * kShiftLength ? 'B' : 'C';
}

DashboardPeriod periodAt(PeriodKind kind, core::UtcTime t)
{
    const core::UtcTime midnight = core::localMidnight(t);
    if (kind == PeriodKind::Day)
        return {kind, midnight, midnight + hours{24}};
    if (kind == PeriodKind::Week || kind == PeriodKind::Month) {
        const QDate day = dateOf(t);
        const QDate first =
            kind == PeriodKind::Week ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
        const qint64 length = kind == PeriodKind::Week ? 7 : first.daysInMonth();
        return {kind, midnight - hours{24} * first.daysTo(day),
                midnight + hours{24} * (length - first.daysTo(day))};
    }
    core::UtcTime from = midnight + kFirstShift;
    while (from > t)
        from -= kShiftLength;
    while (from + kShiftLength <= t)
        from += kShiftLength;
    return {kind, from, from + kShiftLength};
}

DashboardPeriod neighbour(const DashboardPeriod& p, int by)
{
    if (p.kind == PeriodKind::Month) { // months differ in length
        const QDate first = dateOf(p.from).addMonths(by);
        return periodAt(p.kind, p.from + hours{24} * dateOf(p.from).daysTo(first));
    }
    const auto length = p.to - p.from;
    return {p.kind, p.from + by * length, p.to + by * length};
}

std::vector<HistoryQuery> DashboardData::queries(const domain::Site& site, const DashboardPeriod& period)
{
    std::vector<HistoryQuery> out;
    const auto ask = [&](HistoryMetric metric, std::int32_t bucketS, std::string object = {}) {
        out.push_back({{}, metric, std::move(object), period.from, period.to, bucketS});
    };
    for (const HistoryMetric m :
         {HistoryMetric::TravellersExit, HistoryMetric::TravellersEntry, HistoryMetric::TravellersPlan,
          HistoryMetric::VehiclesExit, HistoryMetric::VehiclesEntry, HistoryMetric::VehiclesPlan})
        ask(m, static_cast<std::int32_t>(std::chrono::seconds(period.column()).count()));
    for (const char* side : {"exit", "entry"})
        for (const HistoryMetric m : {HistoryMetric::WaitP50, HistoryMetric::WaitP90, HistoryMetric::WaitP95})
            ask(m, kQuarterS, side);
    for (const domain::LaneSpec& lane : site.lanes)
        ask(HistoryMetric::LaneServed, kHourS, lane.id), ask(HistoryMetric::LaneDown, kHourS, lane.id);
    for (const std::string_view kind : domain::kAvailabilityKinds)
        ask(HistoryMetric::Availability, kQuarterS, std::string(kind));
    for (const char* kind : {"smart", "traditional"})
        ask(HistoryMetric::Clearance, 0, kind);
    ask(HistoryMetric::AlarmsRaised, kSlotS);
    for (int i = 0; i < domain::countOf<domain::AlarmPriority>(); ++i)
        ask(HistoryMetric::AlarmsRaised, kHourS,
            std::string(domain::codeOf(static_cast<domain::AlarmPriority>(i))));
    return out;
}

void DashboardData::put(const HistoryQuery& query, domain::HistoryResult result)
{
    m_series.push_back({query, std::move(result)});
}

const DashboardData::Values& DashboardData::values(HistoryMetric metric, const std::string& object) const
{
    static const Values none;
    for (const DashboardSeries& s : m_series)
        if (s.query.metric == metric && s.query.object == object)
            return s.result.values;
    return none;
}

std::optional<double> DashboardData::sum(HistoryMetric metric, const std::string& object) const
{
    const std::vector<double> all = known(values(metric, object));
    if (all.empty())
        return std::nullopt;
    double total = 0;
    for (const double v : all)
        total += v;
    return total;
}

std::string DashboardData::firstError() const
{
    for (const DashboardSeries& s : m_series)
        if (!s.result.error.empty())
            return s.result.error;
    return {};
}

bool DashboardData::empty() const
{
    return std::none_of(m_series.begin(), m_series.end(), [](const DashboardSeries& s) {
        return isCount(s.query.metric) && !known(s.result.values).empty();
    });
}

QString dayText(core::UtcTime t)
{
    return dateOf(t).toString(QStringLiteral("dd/MM"));
}

std::vector<double> known(const DashboardData::Values& values)
{
    std::vector<double> out;
    for (const auto& v : values)
        if (v)
            out.push_back(*v);
    return out;
}

std::optional<double> percentileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (at - static_cast<double>(low)) * (values[high] - values[low]);
}

double axisEnd(double highest, int ticks)
{
    const double part = std::max(highest, 1.0) / ticks;
    const double scale = std::pow(10.0, std::floor(std::log10(part)));
    for (const double nice : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (nice * scale >= part && (nice != 2.5 || scale >= 10))
            return nice * scale * ticks;
    return 10 * scale * ticks;
}

} // namespace coi::viewmodels
