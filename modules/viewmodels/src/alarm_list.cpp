// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarm_list.h>

#include "alarm_rows.h"

#include <algorithm>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>
#include <map>

namespace coi::viewmodels {

using domain::Alarm;
using domain::AlarmState;

namespace {

constexpr int kNamedConsequences = 3;

// Unacknowledged, acknowledged, then what is gone but not finished.
int rankOf(AlarmState state)
{
    switch (state) {
    case AlarmState::Unacknowledged:
        return 0;
    case AlarmState::Acknowledged:
        return 1;
    case AlarmState::RtnUnacknowledged:
        return 2;
    case AlarmState::LatchedUnacknowledged:
        return 3;
    default:
        return 4;
    }
}

bool goesBefore(const Alarm* a, const Alarm* b)
{
    if (const int x = rankOf(a->state), y = rankOf(b->state); x != y)
        return x < y;
    if (a->priority != b->priority)
        return a->priority < b->priority;
    return a->raisedAt != b->raisedAt ? a->raisedAt > b->raisedAt : a->id < b->id;
}

struct Tree
{
    std::vector<const Alarm*> roots;
    std::map<std::string_view, std::vector<const Alarm*>> children;
};

Tree treeOf(std::vector<const Alarm*> shown)
{
    std::sort(shown.begin(), shown.end(), goesBefore);
    std::map<std::string_view, const Alarm*> byId;
    for (const Alarm* a : shown)
        byId.emplace(a->id, a);
    Tree tree;
    for (const Alarm* a : shown) {
        // Two that name each other as cause must not both disappear.
        const auto cause = byId.find(a->parent);
        const bool held = cause != byId.end() && cause->second != a && cause->second->parent.empty();
        held ? tree.children[cause->first].push_back(a) : tree.roots.push_back(a);
    }
    return tree;
}

QString consequences(const Context& context, const std::vector<const Alarm*>& children)
{
    QStringList names;
    for (const Alarm* child : children) {
        if (names.size() == kNamedConsequences) {
            names << QStringLiteral("…");
            break;
        }
        names << alarmText(context, *child);
    }
    return AlarmTexts::tr("consequences: %1 · %2").arg(children.size()).arg(names.join(QStringLiteral(", ")));
}

bool passes(const Context& context, const Alarm& alarm, const AlarmListModel::View& view)
{
    if (!view.priority.isEmpty() && words::letter(alarm.priority) != view.priority)
        return false;
    return view.place.isEmpty() || bridgeCodeOf(context, alarm.object) == view.place;
}

void keepPlace(std::vector<AlarmListRow>& rows, const QString& key, int place)
{
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const AlarmListRow& r) { return r.key == key; });
    if (at == rows.end() || place < 0)
        return;
    const auto wanted =
        rows.begin() + std::min<std::ptrdiff_t>(place, static_cast<std::ptrdiff_t>(rows.size()) - 1);
    if (wanted < at)
        std::rotate(wanted, at, at + 1);
    else
        std::rotate(at, at + 1, wanted + 1);
}

} // namespace

bool inTab(AlarmState state, AlarmTab tab)
{
    switch (tab) {
    case AlarmTab::Active:
        return isActive(state);
    case AlarmTab::Returned:
        return state == AlarmState::RtnUnacknowledged;
    case AlarmTab::Latched:
        return state == AlarmState::LatchedUnacknowledged || state == AlarmState::LatchedAcknowledged;
    case AlarmTab::Shelved:
        return state == AlarmState::Shelved;
    case AlarmTab::Suppressed:
        return state == AlarmState::SuppressedByDesign;
    case AlarmTab::OutOfService:
        return state == AlarmState::OutOfService;
    case AlarmTab::History:
        break; // steps that are over, from the log
    }
    return false;
}

void AlarmListModel::show(const Context& context, const View& view)
{
    if (view.tab == AlarmTab::History)
        return showLog(context, view);
    std::vector<const Alarm*> shown;
    m_hidden = 0;
    for (const auto& [id, alarm] : context.state().alarms) {
        if (!inTab(alarm.state, view.tab))
            continue;
        passes(context, alarm, view) ? shown.push_back(&alarm) : static_cast<void>(++m_hidden);
    }
    const Tree tree = treeOf(std::move(shown));
    std::vector<AlarmListRow> rows;
    const auto add = [&](const Alarm& alarm, bool child) {
        rows.push_back(alarmRow(context, alarm));
        rows.back().child = child;
        rows.back().chosen = view.chosen.contains(rows.back().key);
    };
    for (const Alarm* root : tree.roots) {
        add(*root, false);
        const auto children = tree.children.find(root->id);
        if (children == tree.children.end())
            continue;
        rows.back().childrenText = consequences(context, children->second);
        rows.back().expanded = view.expanded.contains(rows.back().key);
        if (rows.back().expanded)
            for (const Alarm* child : children->second)
                add(*child, true);
    }
    keepPlace(rows, view.pinned, indexOf(view.pinned));
    if (view.tab == AlarmTab::Active)
        for (AlarmListRow& row : rows) {
            const Alarm& alarm = context.state().alarms.find(row.key.toStdString())->second;
            if (rankOf(alarm.state) < 2 || row.child || row.key == view.pinned)
                continue;
            row.heading = AlarmTexts::tr("Returned or latched: condition gone, operator step missing");
            break;
        }
    sync(std::move(rows));
}

void AlarmListModel::showLog(const Context& context, const View& view)
{
    std::vector<AlarmListRow> rows;
    m_hidden = 0;
    for (std::size_t i = 0; i < view.log.size(); ++i) {
        const domain::AlarmEvent& event = view.log[i];
        Alarm alarm;
        alarm.id = event.alarm, alarm.definition = event.definition, alarm.object = event.object;
        alarm.priority = event.priority, alarm.state = event.state, alarm.raisedAt = event.note.at;
        if (!passes(context, alarm, view)) {
            ++m_hidden;
            continue;
        }
        AlarmListRow row = alarmRow(context, alarm);
        // Steps of one instant differ in what was done.
        row.key = QStringLiteral("log ") + row.key + QString::number(core::toMs(event.note.at)) +
                  qs(event.note.what) + QString::number(event.note.level);
        row.stateText = alarmStep(event.note);
        row.symbolState = symbolState(AlarmState::Acknowledged);
        row.owner = event.note.who.empty() ? QStringLiteral("–") : qs(event.note.who);
        row.nextText = alarmReason(event.note);
        row.unacknowledged = false, row.lateAge = false;
        const auto same = [&](const AlarmListRow& r) { return r.key == row.key; };
        if (std::none_of(rows.begin(), rows.end(), same))
            rows.push_back(std::move(row));
    }
    sync(std::move(rows));
}

const AlarmListModel::Roles& AlarmListModel::roles() const
{
    static const Roles table{
        role<&AlarmListRow::text>("text"),           role<&AlarmListRow::key>("alarmId"),
        role<&AlarmListRow::letter>("letter"),       role<&AlarmListRow::symbolState>("symbolState"),
        role<&AlarmListRow::stateText>("stateText"), role<&AlarmListRow::raisedText>("raisedText"),
        role<&AlarmListRow::ageText>("ageText"),     role<&AlarmListRow::place>("place"),
        role<&AlarmListRow::valueText>("valueText"), role<&AlarmListRow::owner>("owner"),
        role<&AlarmListRow::nextText>("nextText"),   role<&AlarmListRow::childrenText>("childrenText"),
        role<&AlarmListRow::heading>("heading"),     role<&AlarmListRow::chosen>("chosen"),
        role<&AlarmListRow::child>("child"),         role<&AlarmListRow::lateAge>("lateAge")};
    return table;
}

} // namespace coi::viewmodels
