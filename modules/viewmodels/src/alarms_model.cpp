// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarms_model.h>

#include "alarm_rows.h"

#include <algorithm>
#include <array>

namespace coi::viewmodels {

using domain::RecordKind;

AlarmsModel::AlarmsModel(const Context& context, Navigation& navigation, BannerModel& banner, QObject* parent)
    : QObject(parent), m_context(context), m_navigation(navigation), m_banner(banner), m_detail(context),
      m_load(context), m_link(context, {}), m_refresher(
                                                context, {RecordKind::Alarm}, [this] { rebuild(); }, 150)
{
    m_refresher.setActive(false);
    m_refresher.setTicking(true); // ages and countdowns
    connect(&navigation, &Navigation::went, this,
            [this](const QString&, const QString& kind, const QString& id) {
                if (kind == QLatin1String("alarm"))
                    select(id);
            });
    connect(&context.formats, &Formats::languageChanged, this, &AlarmsModel::replyChanged);
    connect(&context.formats, &Formats::languageChanged, this, &AlarmsModel::exported);
}

void AlarmsModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_refresher.setActive(active);
    m_load.setActive(active);
    look();
    Q_EMIT activeChanged();
}

void AlarmsModel::setTab(int tab)
{
    if (tab < 0 || tab >= kAlarmTabs || tab == this->tab())
        return;
    m_view.tab = static_cast<AlarmTab>(tab);
    m_view.chosen.clear();
    m_view.pinned.clear();
    if (m_view.tab == AlarmTab::History)
        readLog();
    rebuild();
    Q_EMIT viewChanged();
}

void AlarmsModel::setPlace(const QString& place)
{
    m_view.place = place;
    rebuild();
    Q_EMIT viewChanged();
}

void AlarmsModel::setPriority(const QString& priority)
{
    m_view.priority = priority;
    rebuild();
    Q_EMIT viewChanged();
}

QStringList AlarmsModel::tabCounts() const
{
    std::array<int, kAlarmTabs> counts{};
    for (const auto& [id, alarm] : m_context.state().alarms)
        for (int i = 0; i < kAlarmTabs; ++i)
            counts[static_cast<std::size_t>(i)] += inTab(alarm.state, static_cast<AlarmTab>(i)) ? 1 : 0;
    counts[0] -= counts[1] + counts[2]; // listed below the rule, with tabs of their own
    QStringList out;
    for (const int n : counts)
        out << QString::number(n);
    out.back().clear(); // the history has no end
    return out;
}

void AlarmsModel::rebuild()
{
    const auto& alarms = m_context.state().alarms;
    for (auto it = m_view.chosen.begin(); it != m_view.chosen.end();) {
        const auto alarm = alarms.find(it->toStdString());
        it = alarm == alarms.end() || !inTab(alarm->second.state, m_view.tab) ? m_view.chosen.erase(it)
                                                                              : std::next(it);
    }
    m_list.show(m_context, m_view);
    follow();
    m_detail.show(m_current);
    m_load.refreshHeld();
    look();
    Q_EMIT changed();
}

// The cursor stays on its alarm; when that has gone, on the row that took its place.
void AlarmsModel::follow()
{
    if (const int row = m_list.indexOf(m_current); row >= 0) {
        m_lastRow = row;
        return;
    }
    const int last = m_list.rowCount() - 1;
    m_view.pinned.clear();
    setCurrent(last < 0 ? QString()
                        : m_list.rows()[static_cast<std::size_t>(std::clamp(m_lastRow, 0, last))].key,
               false);
}

void AlarmsModel::setCurrent(const QString& alarm, bool pin)
{
    m_view.pinned = pin ? alarm : QString();
    if (alarm == m_current)
        return;
    m_current = alarm;
    Q_EMIT currentChanged();
}

// What stands in the detail of a screen in view has been shown by this console.
void AlarmsModel::look()
{
    if (m_active && m_detail.present())
        m_banner.look(m_detail.alarmId());
}

void AlarmsModel::select(const QString& alarm)
{
    const auto& alarms = m_context.state().alarms;
    const auto it = alarms.find(alarm.toStdString());
    if (it == alarms.end())
        return;
    m_list.show(m_context, m_view);
    if (m_list.indexOf(alarm) < 0) {
        for (int i = kAlarmTabs - 1; i >= 0 && !inTab(it->second.state, m_view.tab); --i)
            if (inTab(it->second.state, static_cast<AlarmTab>(i)))
                m_view.tab = static_cast<AlarmTab>(i);
        m_view.place.clear();
        m_view.priority.clear();
        m_view.expanded.insert(qs(it->second.parent));
        m_list.show(m_context, m_view);
        Q_EMIT viewChanged();
    }
    setCurrent(alarm, true);
    rebuild();
}

void AlarmsModel::step(int by, bool extend)
{
    const int last = m_list.rowCount() - 1;
    if (last < 0)
        return;
    const int from = currentRow(), to = std::clamp(from + by, 0, last);
    if (extend) {
        m_view.chosen.insert(m_current);
        m_view.chosen.insert(m_list.rows()[static_cast<std::size_t>(to)].key);
    }
    setCurrent(m_list.rows()[static_cast<std::size_t>(to)].key, true);
    rebuild();
}

void AlarmsModel::choose(const QString& alarm)
{
    if (m_list.indexOf(alarm) < 0)
        return;
    if (!m_view.chosen.remove(alarm))
        m_view.chosen.insert(alarm);
    rebuild();
}

void AlarmsModel::chooseAll()
{
    for (const AlarmListRow& row : m_list.rows())
        m_view.chosen.insert(row.key);
    rebuild();
}

void AlarmsModel::clearChoice()
{
    m_view.chosen.clear();
    rebuild();
}

void AlarmsModel::toggleChildren(const QString& alarm)
{
    if (!m_view.expanded.remove(alarm))
        m_view.expanded.insert(alarm);
    rebuild();
}

void AlarmsModel::nextNew()
{
    const int n = m_list.rowCount(), from = std::max(0, currentRow());
    for (int i = 1; i <= n; ++i) {
        const AlarmListRow& row = m_list.rows()[static_cast<std::size_t>((from + i) % n)];
        if (row.unacknowledged)
            return select(row.key);
    }
}

} // namespace coi::viewmodels
