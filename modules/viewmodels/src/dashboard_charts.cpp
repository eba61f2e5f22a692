// SPDX-License-Identifier: GPL-3.0-or-later
// The lists DashboardModel hands to the charts.
#include <algorithm>
#include <cmath>
#include <coi/viewmodels/dashboard_model.h>
#include <limits>

namespace coi::viewmodels {

using domain::HistoryMetric;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kPerHour = 4; // quarters
constexpr int kBins = 28;   // half hours of clearance time, the last one holds what is longer
constexpr double kBinS = 1800;
constexpr int kTicks = 5, kWaitTicks = 6;
constexpr double kClearanceHeadroom = 1.35; // for the texts of the target and the median
constexpr double kBand90 = 1.645;           // of a normal distribution, to each side

// A profile expects a few thousandths of a person at night.
bool isPositive(const DashboardData::Values& values, std::size_t i)
{
    return i < values.size() && values[i] && *values[i] >= 0.5;
}

double highest(const QList<double>& values)
{
    double out = 0;
    for (const double v : values)
        out = std::isnan(v) ? out : std::max(out, v);
    return out;
}

double highestSum(const QList<double>& a, const QList<double>& b)
{
    double out = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        out = std::max(out, (std::isnan(a[i]) ? 0 : a[i]) + (std::isnan(b[i]) ? 0 : b[i]));
    return out;
}

const char* sideCode(int side)
{
    return side == 0 ? "exit" : "entry";
}

} // namespace

// The part of the period in which anything is planned or was counted.
void DashboardModel::findHours()
{
    const int all = static_cast<int>((m_period.to - m_period.from) / m_period.column());
    int first = all, last = -1;
    const auto look = [&](std::initializer_list<HistoryMetric> metrics) {
        for (const HistoryMetric m : metrics)
            for (int i = 0; i < all; ++i)
                if (isPositive(m_data.values(m), static_cast<std::size_t>(i)))
                    first = std::min(first, i), last = std::max(last, i);
    };
    if (m_bridge == 0)
        look({HistoryMetric::TravellersExit, HistoryMetric::TravellersEntry, HistoryMetric::TravellersPlan});
    else
        look({HistoryMetric::VehiclesExit, HistoryMetric::VehiclesEntry, HistoryMetric::VehiclesPlan});
    m_firstHour = last < 0 ? 0 : first;
    m_hourCount = last < 0 ? all : last - first + 1;
}

void DashboardModel::setBridge(int bridge)
{
    m_bridge = std::clamp(bridge, 0, 1);
    findHours();
    updateEvents();
    Q_EMIT updated();
}

QStringList DashboardModel::hours() const
{
    QStringList out;
    for (int i = 0; i <= m_hourCount; ++i) {
        const core::UtcTime at = m_period.from + m_period.column() * (m_firstHour + i);
        out << (m_period.column() > std::chrono::hours{1} ? dayText(at).left(2)
                                                          : m_context.formats.clock(at, false).left(2));
    }
    return out;
}

QList<double> DashboardModel::hourly(HistoryMetric metric) const
{
    const auto& values = m_data.values(metric);
    QList<double> out;
    for (int i = 0; i < m_hourCount; ++i) {
        const auto at = static_cast<std::size_t>(m_firstHour + i);
        out << (at < values.size() && values[at] ? *values[at] : kNone);
    }
    return out;
}

QList<double> DashboardModel::flowExit() const
{
    return hourly(m_bridge == 0 ? HistoryMetric::TravellersExit : HistoryMetric::VehiclesExit);
}

QList<double> DashboardModel::flowEntry() const
{
    return hourly(m_bridge == 0 ? HistoryMetric::TravellersEntry : HistoryMetric::VehiclesEntry);
}

QList<double> DashboardModel::flowPlan() const
{
    return hourly(m_bridge == 0 ? HistoryMetric::TravellersPlan : HistoryMetric::VehiclesPlan);
}

QList<double> DashboardModel::planBand(int side) const
{
    QList<double> out = flowPlan();
    for (double& v : out)
        v = std::max(0.0, v + side * kBand90 * std::sqrt(v));
    return out;
}

QList<double> DashboardModel::flowExpected() const
{
    const QList<double> exit = flowExit(), entry = flowEntry(), plan = flowPlan();
    QList<double> out(m_hourCount, kNone);
    const double now = nowHour();
    const int i = static_cast<int>(now);
    if (now < 0 || i >= m_hourCount || std::isnan(plan[i]))
        return out;
    const double counted = (std::isnan(exit[i]) ? 0 : exit[i]) + (std::isnan(entry[i]) ? 0 : entry[i]);
    out[i] = counted + plan[i] * (1 - (now - i));
    return out;
}

QStringList DashboardModel::flowTotals() const
{
    const QList<double> exit = flowExit(), entry = flowEntry(), expected = flowExpected();
    QStringList out;
    for (int i = 0; i < m_hourCount; ++i) {
        const double sum = (std::isnan(exit[i]) ? 0 : exit[i]) + (std::isnan(entry[i]) ? 0 : entry[i]);
        const bool nothing = std::isnan(exit[i]) && std::isnan(entry[i]);
        out << (!std::isnan(expected[i]) ? m_context.formats.number(expected[i])
                : nothing                ? QString()
                                         : m_context.formats.number(sum));
    }
    return out;
}

double DashboardModel::flowMost() const
{
    const double most =
        std::max({highestSum(flowExit(), flowEntry()), highest(flowPlanHigh()), highest(flowExpected())});
    return most * 1.08; // room for the figures above the columns
}

int DashboardModel::flowTicks() const
{
    const double most = flowMost();
    return axisEnd(most, kTicks + 1) < axisEnd(most, kTicks) ? kTicks + 1 : kTicks;
}

double DashboardModel::flowMax() const
{
    return axisEnd(flowMost(), flowTicks());
}

QList<int> DashboardModel::missingHours() const
{
    QList<int> out;
    const QList<double> exit = flowExit(), entry = flowEntry();
    const int newest = countsOld() ? static_cast<int>(std::floor(nowHour())) : -1;
    for (int i = 0; i < m_hourCount; ++i) {
        const bool past = m_period.from + m_period.column() * (m_firstHour + i + 1) <= m_context.now();
        if (i == newest || (past && std::isnan(exit[i]) && std::isnan(entry[i])))
            out << i;
    }
    return out;
}

double DashboardModel::nowHour() const
{
    if (!m_period.contains(m_context.now()))
        return -1;
    const double column = static_cast<double>(core::Millis(m_period.column()).count());
    const double at = static_cast<double>((m_context.now() - m_period.from).count()) / column - m_firstHour;
    return at >= 0 && at <= m_hourCount ? at : -1;
}

void DashboardModel::setWaitSide(int side)
{
    m_waitSide = std::clamp(side, 0, 1);
    Q_EMIT updated();
}

QList<double> DashboardModel::waits(HistoryMetric metric) const
{
    const auto& values = m_data.values(metric, sideCode(m_waitSide));
    const int perColumn = kPerHour * static_cast<int>(m_period.column().count());
    QList<double> out;
    for (int i = 0; i < m_hourCount * perColumn; ++i) {
        const auto at = static_cast<std::size_t>(m_firstHour * perColumn + i);
        out << (at < values.size() && values[at] ? *values[at] / 60 : kNone);
    }
    return out;
}

QList<double> DashboardModel::waitTimes() const
{
    const int perColumn = kPerHour * static_cast<int>(m_period.column().count());
    QList<double> out;
    for (int i = 0; i < m_hourCount * perColumn; ++i)
        out << (i + 0.5) / perColumn;
    return out;
}

double DashboardModel::waitNewest() const
{
    const QList<double> waits = waitP95();
    for (qsizetype i = waits.size() - 1; i >= 0; --i)
        if (!std::isnan(waits[i]))
            return waitTimes()[i];
    return m_hourCount;
}

double DashboardModel::waitOldFrom() const
{
    const int perColumn = kPerHour * static_cast<int>(m_period.column().count());
    return countsOld() ? waitNewest() - 0.5 / perColumn : kNone;
}

double DashboardModel::waitMax() const
{
    return axisEnd(std::max(1.1 * waitTarget(), highest(waitP95())),
                   kWaitTicks); // the target line stands below the top
}

QString DashboardModel::waitTargetText() const
{
    const Formats& f = m_context.formats;
    return tr("target: %1 % under %2 min")
        .arg(f.number(m_context.site->targets.waitedLessPct), f.number(waitTarget()));
}

double DashboardModel::clearanceTargetFrom() const
{
    return m_context.site->targets.clearanceFromS / kBinS;
}

double DashboardModel::clearanceTargetTo() const
{
    return m_context.site->targets.clearanceToS / kBinS;
}

QString DashboardModel::clearanceTargetText() const
{
    const Formats& f = m_context.formats;
    const domain::ServiceTargets& target = m_context.site->targets;
    return tr("target %1–%2 h")
        .arg(f.number(target.clearanceFromS / 3600), f.number(target.clearanceToS / 3600));
}

QStringList DashboardModel::waitLabels() const
{
    QStringList out;
    const auto add = [&](const char* name, const QList<double>& values) {
        double newest = kNone;
        for (const double v : values)
            newest = std::isnan(v) ? newest : v;
        out << (std::isnan(newest)
                    ? QString()
                    : QString::fromLatin1(name) + QLatin1Char(' ') + m_context.formats.number(newest, 1));
    };
    add("p95", waitP95()), add("p90", waitP90()), add("p50", waitP50());
    return out;
}

QList<double> DashboardModel::clearances(const char* kind) const
{
    QList<double> bins(kBins, 0);
    for (const double s : known(m_data.values(HistoryMetric::Clearance, kind)))
        bins[std::clamp(static_cast<int>(s / kBinS), 0, kBins - 1)] += 1;
    return bins;
}

double DashboardModel::clearanceMax() const
{
    return axisEnd(std::max(highest(clearanceSmart()), highest(clearanceTraditional())) * kClearanceHeadroom,
                   4);
}

std::vector<double> DashboardModel::allClearances() const
{
    std::vector<double> all = known(m_data.values(HistoryMetric::Clearance, "smart"));
    const std::vector<double> other = known(m_data.values(HistoryMetric::Clearance, "traditional"));
    all.insert(all.end(), other.begin(), other.end());
    return all;
}

int DashboardModel::clearanceCount() const
{
    return static_cast<int>(allClearances().size());
}

double DashboardModel::clearanceMedian() const
{
    const auto median = percentileOf(allClearances(), 0.5);
    return median ? std::min(*median / kBinS, static_cast<double>(kBins)) : -1;
}

QStringList DashboardModel::clearanceLabels() const
{
    QStringList out;
    for (int i = 0; i <= kBins; ++i)
        out << (i % 4 == 0 ? tr("%1 h").arg(m_context.formats.number(i / 2)) : QString());
    return out;
}

QStringList DashboardModel::clearanceTexts() const
{
    const Formats& f = m_context.formats;
    const auto all = allClearances();
    if (all.empty())
        return {};
    const auto median = [&](const char* kind) {
        const auto v = percentileOf(known(m_data.values(HistoryMetric::Clearance, kind)), 0.5);
        return f.hours(v.value_or(-1));
    };
    return {
        tr("median all %1 · p90 %2").arg(f.hours(*percentileOf(all, 0.5)), f.hours(*percentileOf(all, 0.9))),
        tr("medians: smart %1 · traditional %2").arg(median("smart"), median("traditional"))};
}

} // namespace coi::viewmodels
