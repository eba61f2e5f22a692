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
constexpr int kTicks = 5, kWaitTicks = 3;

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
    const int all = static_cast<int>((m_period.to - m_period.from) / std::chrono::hours{1});
    int first = all, last = -1;
    for (const HistoryMetric m :
         {HistoryMetric::TravellersExit, HistoryMetric::TravellersEntry, HistoryMetric::TravellersPlan,
          HistoryMetric::VehiclesExit, HistoryMetric::VehiclesEntry})
        for (int i = 0; i < all; ++i)
            if (isPositive(m_data.values(m), static_cast<std::size_t>(i)))
                first = std::min(first, i), last = std::max(last, i);
    m_firstHour = last < 0 ? 0 : first;
    m_hourCount = last < 0 ? all : last - first + 1;
}

QStringList DashboardModel::hours() const
{
    QStringList out;
    for (int i = 0; i < m_hourCount; ++i)
        out << m_context.formats.clock(m_period.from + std::chrono::hours{m_firstHour + i}, false).left(2);
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

double DashboardModel::travellersMax() const
{
    return axisEnd(std::max(highestSum(travellersExit(), travellersEntry()), highest(travellersPlan())),
                   kTicks);
}

double DashboardModel::vehiclesMax() const
{
    return axisEnd(std::max(highestSum(vehiclesExit(), vehiclesEntry()), highest(vehiclesPlan())), kTicks);
}

QList<int> DashboardModel::missingHours() const
{
    QList<int> out;
    const QList<double> exit = travellersExit(), entry = travellersEntry();
    for (int i = 0; i < m_hourCount; ++i)
        if (std::isnan(exit[i]) && std::isnan(entry[i]) &&
            m_period.from + std::chrono::hours{m_firstHour + i + 1} <= m_context.now())
            out << i;
    return out;
}

double DashboardModel::nowHour() const
{
    if (!m_period.contains(m_context.now()))
        return -1;
    const double hour = static_cast<double>((m_context.now() - m_period.from).count()) / 3.6e6 - m_firstHour;
    return hour >= 0 && hour <= m_hourCount ? hour : -1;
}

void DashboardModel::setWaitSide(int side)
{
    m_waitSide = std::clamp(side, 0, 1);
    Q_EMIT updated();
}

QList<double> DashboardModel::waits(HistoryMetric metric) const
{
    const auto& values = m_data.values(metric, sideCode(m_waitSide));
    QList<double> out;
    for (int i = 0; i < m_hourCount * kPerHour; ++i) {
        const auto at = static_cast<std::size_t>(m_firstHour * kPerHour + i);
        out << (at < values.size() && values[at] ? *values[at] / 60 : kNone);
    }
    return out;
}

double DashboardModel::waitMax() const
{
    return axisEnd(std::max(5.5, highest(waitP95())), kWaitTicks); // the target line stands below the top
}

QString DashboardModel::waitText() const
{
    const QList<double> p50 = waitP50(), p90 = waitP90(), p95 = waitP95();
    for (qsizetype i = p95.size(); i-- > 0;)
        if (!std::isnan(p95[i]) && !std::isnan(p50[i]) && !std::isnan(p90[i]))
            return tr("newest: p95 %1 · p90 %2 · p50 %3 min")
                .arg(m_context.formats.number(p95[i], 1), m_context.formats.number(p90[i], 1),
                     m_context.formats.number(p50[i], 1));
    return tr("nobody waited");
}

void DashboardModel::setLaneBridge(int bridge)
{
    m_laneBridge = std::clamp(bridge, 0, 1);
    Q_EMIT updated();
}

std::vector<const domain::LaneSpec*> DashboardModel::shownLanes() const
{
    const auto bridge = m_laneBridge == 0 ? domain::Bridge::BacLuan1 : domain::Bridge::BacLuan2;
    std::vector<const domain::LaneSpec*> out;
    for (const domain::LaneSpec& lane : m_context.site->lanes)
        if (lane.bridge == bridge)
            out.push_back(&lane);
    std::stable_sort(out.begin(), out.end(), [](const auto* a, const auto* b) {
        return a->direction != b->direction ? a->direction < b->direction : a->kind < b->kind;
    });
    return out;
}

QStringList DashboardModel::laneLabels() const
{
    QStringList out;
    for (const domain::LaneSpec* lane : shownLanes())
        out << qs(lane->id);
    return out;
}

QList<double> DashboardModel::served(bool booths) const
{
    QList<double> out;
    for (const domain::LaneSpec* lane : shownLanes())
        out << ((lane->kind == domain::LaneKind::Booth) == booths
                    ? m_data.sum(HistoryMetric::LaneServed, lane->id).value_or(0)
                    : 0);
    return out;
}

double DashboardModel::laneMax() const
{
    return axisEnd(std::max(highest(laneMain()), highest(laneBooths())), 4);
}

QString DashboardModel::laneText() const
{
    double exit = 0, entry = 0;
    for (const domain::LaneSpec* lane : shownLanes())
        (lane->direction == domain::Direction::Exit ? exit : entry) +=
            m_data.sum(HistoryMetric::LaneServed, lane->id).value_or(0);
    return tr("exit %1 · entry %2").arg(m_context.formats.number(exit), m_context.formats.number(entry));
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
    return axisEnd(std::max(highest(clearanceSmart()), highest(clearanceTraditional())), 4);
}

QString DashboardModel::clearanceText() const
{
    const auto median = [this](const char* kind) {
        const auto v = percentileOf(known(m_data.values(HistoryMetric::Clearance, kind)), 0.5);
        return m_context.formats.hours(v.value_or(-1));
    };
    return tr("medians: smart %1 · traditional %2 h").arg(median("smart"), median("traditional"));
}

} // namespace coi::viewmodels
