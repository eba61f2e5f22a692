// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes DashboardModel hands to its chart.
#include <algorithm>
#include <cmath>
#include <coi/viewmodels/dashboard_model.h>
#include <limits>

namespace coi::viewmodels {

using domain::HistoryMetric;
using domain::LaneSpec;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

bool sameGroup(const LaneSpec& a, const LaneSpec& b)
{
    return a.direction == b.direction && a.kind == b.kind && a.bridge == b.bridge;
}

} // namespace

std::vector<const LaneSpec*> DashboardModel::shownLanes() const
{
    const auto bridge = m_bridge == 0 ? domain::Bridge::BacLuan1 : domain::Bridge::BacLuan2;
    std::vector<const LaneSpec*> lanes;
    for (const LaneSpec& lane : m_context.site->lanes)
        if (lane.bridge == bridge)
            lanes.push_back(&lane);
    std::stable_sort(lanes.begin(), lanes.end(), [](const auto* a, const auto* b) {
        return a->direction != b->direction ? a->direction < b->direction : a->kind < b->kind;
    });
    std::vector<const LaneSpec*> out;
    for (const LaneSpec* lane : lanes) {
        if (!out.empty() && !sameGroup(*out.back(), *lane))
            out.push_back(nullptr);
        out.push_back(lane);
    }
    return out;
}

QStringList DashboardModel::laneLabels() const
{
    QStringList out;
    for (const LaneSpec* lane : shownLanes())
        out << (lane ? qs(lane->id).section(QLatin1Char('-'), -1) : QString());
    return out;
}

QList<double> DashboardModel::served(bool booths) const
{
    QList<double> out;
    for (const LaneSpec* lane : shownLanes())
        out << (lane && (lane->kind == domain::LaneKind::Booth) == booths
                    ? m_data.sum(HistoryMetric::LaneServed, lane->id).value_or(0)
                    : kNone);
    return out;
}

// What its neighbours of the same kind that worked all the time served in the minutes it did not work.
double DashboardModel::lostBy(const LaneSpec& lane) const
{
    const double down = m_data.sum(HistoryMetric::LaneDown, lane.id).value_or(0);
    if (down <= 0)
        return 0;
    const auto& watched = m_data.values(HistoryMetric::LaneServed, lane.id);
    double peers = 0, total = 0;
    for (const LaneSpec& other : m_context.site->lanes)
        if (sameGroup(other, lane) && m_data.sum(HistoryMetric::LaneDown, other.id).value_or(0) <= 0)
            peers += 1, total += m_data.sum(HistoryMetric::LaneServed, other.id).value_or(0);
    const auto hours = std::count_if(watched.begin(), watched.end(), [](const auto& v) { return v; });
    if (peers < 1 || hours < 1)
        return 0;
    return total / peers * std::min(1.0, down / (60.0 * static_cast<double>(hours)));
}

QList<double> DashboardModel::laneExpected() const
{
    QList<double> out;
    for (const LaneSpec* lane : shownLanes()) {
        const double lost = lane ? lostBy(*lane) : 0;
        out << (lost >= 1 ? m_data.sum(HistoryMetric::LaneServed, lane->id).value_or(0) + lost : kNone);
    }
    return out;
}

QList<double> DashboardModel::laneGroupAt() const
{
    const auto lanes = shownLanes();
    const auto entry = std::find_if(lanes.begin(), lanes.end(), [](const LaneSpec* lane) {
        return lane && lane->direction == domain::Direction::Entry;
    });
    return {0.0, static_cast<double>(entry - lanes.begin())};
}

QStringList DashboardModel::laneGroups() const
{
    double exit = 0, entry = 0;
    for (const LaneSpec* lane : shownLanes())
        if (lane)
            (lane->direction == domain::Direction::Exit ? exit : entry) +=
                m_data.sum(HistoryMetric::LaneServed, lane->id).value_or(0);
    const Formats& f = m_context.formats;
    return m_bridge == 0 ? QStringList{tr("Exit, %1 persons").arg(f.number(exit)),
                                       tr("Entry, %1 persons").arg(f.number(entry))}
                         : QStringList{tr("Exit, %1 vehicles").arg(f.number(exit)),
                                       tr("Entry, %1 vehicles").arg(f.number(entry))};
}

double DashboardModel::laneMax() const
{
    double most = 0;
    for (const QList<double>& values : {laneMain(), laneBooths(), laneExpected()})
        for (const double v : values)
            most = std::isnan(v) ? most : std::max(most, v);
    return axisEnd(most, 4);
}

} // namespace coi::viewmodels
