// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/lanes_model.h>

#include <algorithm>
#include <array>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::LaneStatus;
using domain::RecordKind;

namespace {

constexpr int kSampleMs = 1000;

// Which filter a tile belongs to: All 0, then the order of statusLabels().
int filterOf(const QString& laneState)
{
    static constexpr std::array<const char*, 6> states{"inService",    "closed", "fault",
                                                       "outOfService", "moving", "unknown"};
    if (laneState == QLatin1String("heldOpen"))
        return 1;
    for (std::size_t i = 0; i < states.size(); ++i)
        if (laneState == QLatin1String(states[i]))
            return static_cast<int>(i) + 1;
    return 6;
}

} // namespace

LanesModel::LanesModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_actions(context), m_preview(context),
      m_refresher(
          context, {RecordKind::Lane, RecordKind::Alarm, RecordKind::Feed, RecordKind::Command},
          [this] { rebuild(); }, 500)
{
    for (const domain::Bridge bridge : {domain::Bridge::BacLuan1, domain::Bridge::BacLuan2})
        for (const domain::Direction direction : {domain::Direction::Exit, domain::Direction::Entry})
            m_groups << new LaneGroup(bridge, direction, this);
    m_refresher.setTicking(true);
    m_refresher.setActive(false);
    m_sampler.setInterval(kSampleMs);
    connect(&m_sampler, &QTimer::timeout, this, &LanesModel::sample);
    m_sampler.start();
    rebuild();
}

void LanesModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_refresher.setActive(active);
    if (!active)
        m_preview.clear();
    Q_EMIT activeChanged();
}

void LanesModel::sample()
{
    if (m_context.mirror.live())
        m_trends.sample(m_context.state(), m_context.now());
}

QStringList LanesModel::statusLabels() const
{
    return {tr("All"),
            words::of(LaneStatus::InService),
            words::of(LaneStatus::Closed),
            words::of(LaneStatus::Fault),
            words::of(LaneStatus::OutOfService),
            tr("Moving"),
            words::of(LaneStatus::Unknown)};
}

void LanesModel::rebuild()
{
    std::vector<LaneTileRow> all;
    std::map<const LaneGroup*, std::vector<LaneTileRow>> groups;
    for (const domain::LaneSpec& spec : m_context.site->lanes) {
        const auto it = m_context.state().lanes.find(spec.id);
        LaneTileRow row =
            laneTile(m_context, spec, it == m_context.state().lanes.end() ? nullptr : &it->second);
        row.trend = m_trends.of(spec.id);
        row.selected = m_selected.contains(row.key);
        for (const LaneGroup* group : m_groups)
            if (group->bridge() == spec.bridge && group->direction() == spec.direction && passes(spec, row))
                groups[group].push_back(row);
        all.push_back(std::move(row));
    }
    count(all);
    m_shown.clear();
    for (LaneGroup* group : m_groups) {
        std::vector<LaneTileRow>& rows = groups[group];
        sortRows(rows);
        for (const LaneTileRow& row : rows)
            m_shown << row.key;
        group->show(m_context, std::move(rows));
    }
    listSelection();
    forecast();
    Q_EMIT changed();
}

void LanesModel::count(const std::vector<LaneTileRow>& all)
{
    std::array<int, 7> counts{};
    counts[0] = static_cast<int>(all.size());
    m_alarmCount = m_staleCount = 0;
    for (const LaneTileRow& row : all) {
        ++counts[static_cast<std::size_t>(filterOf(row.laneState))];
        m_alarmCount += !row.alarm.isEmpty();
        m_staleCount += !row.staleText.isEmpty();
    }
    m_statusCounts.clear();
    for (const int n : counts)
        m_statusCounts << m_context.formats.number(n);
}

bool LanesModel::passes(const domain::LaneSpec& spec, const LaneTileRow& row) const
{
    if (m_status != 0 && filterOf(row.laneState) != m_status)
        return false;
    if (m_bridge != 0 && static_cast<int>(spec.bridge) != m_bridge - 1)
        return false;
    if (m_direction != 0 && static_cast<int>(spec.direction) != m_direction - 1)
        return false;
    return (!m_alarmsOnly || !row.alarm.isEmpty()) && (!m_staleOnly || !row.staleText.isEmpty());
}

void LanesModel::sortRows(std::vector<LaneTileRow>& rows) const
{
    if (m_order == SiteOrder)
        return;
    std::stable_sort(rows.begin(), rows.end(), [this](const LaneTileRow& a, const LaneTileRow& b) {
        return m_order == QueueOrder ? a.queue > b.queue : a.waitS > b.waitS;
    });
}

void LanesModel::listSelection()
{
    const Formats& f = m_context.formats;
    std::vector<SelectedLaneRow> rows;
    for (const QString& id : std::as_const(m_selected)) {
        SelectedLaneRow row;
        row.key = id;
        const auto it = m_context.state().lanes.find(id.toStdString());
        if (it == m_context.state().lanes.end()) {
            row.stateText = words::of(LaneStatus::Unknown);
        } else {
            const domain::LaneState& s = it->second;
            row.stateText = words::of(s.status);
            row.waitText = s.waitS < 0 ? f.number(-1) : tr("%1 min").arg(f.minutes(s.waitS));
            row.servedText = tr("%1/h").arg(f.number(s.servedPerHour));
            row.changeText = f.clock(s.changedAt, false);
            if (!s.changedBy.empty())
                row.changeText += QLatin1Char(' ') + qs(s.changedBy);
        }
        rows.push_back(std::move(row));
    }
    m_selection.sync(std::move(rows));
}

void LanesModel::clearFilters()
{
    m_status = m_bridge = m_direction = 0;
    m_alarmsOnly = m_staleOnly = false;
    Q_EMIT filtersChanged();
    rebuild();
}

} // namespace coi::viewmodels
