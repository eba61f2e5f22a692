// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing lanes, moving among them, and what can be done with those chosen.
#include <coi/viewmodels/lanes_model.h>

#include <algorithm>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

constexpr std::int32_t kPreviewLeaseS = 1800;

// The tiles as they stand: rows of at most `columns`, a new row for each group.
std::vector<QStringList> rowsOf(const QList<LaneGroup*>& groups, int columns)
{
    std::vector<QStringList> rows;
    for (const LaneGroup* group : groups) {
        int i = 0;
        for (const LaneTileRow& tile : group->tiles().rows()) {
            if (i++ % columns == 0)
                rows.emplace_back();
            rows.back() << tile.key;
        }
    }
    return rows;
}

} // namespace

void LanesModel::choose(const QString& lane, int modifiers)
{
    if (!m_context.site->lane(lane.toStdString()))
        return;
    const auto keys = static_cast<Qt::KeyboardModifiers>(modifiers);
    if (keys.testFlag(Qt::ShiftModifier) && m_shown.contains(lane) && m_shown.contains(m_anchor)) {
        const auto [from, to] = std::minmax({m_shown.indexOf(m_anchor), m_shown.indexOf(lane)});
        select(m_shown.mid(from, to - from + 1));
        return;
    }
    m_anchor = lane;
    if (!keys.testFlag(Qt::ControlModifier)) {
        select({lane});
        return;
    }
    QStringList lanes = m_selected;
    if (lanes.removeAll(lane) == 0)
        lanes << lane;
    select(lanes);
}

void LanesModel::chooseAllShown()
{
    select(m_shown);
}

void LanesModel::chooseQueue(const QString& zone)
{
    QStringList lanes;
    for (const domain::LaneSpec& spec : m_context.site->lanes)
        if (qs(spec.queueZone) == zone)
            lanes << qs(spec.id);
    select(lanes);
}

void LanesModel::select(const QStringList& lanes)
{
    // In site order, so that titles and commands read the same however they were chosen.
    QStringList ordered;
    for (const domain::LaneSpec& spec : m_context.site->lanes)
        if (lanes.contains(qs(spec.id)))
            ordered << qs(spec.id);
    if (ordered == m_selected)
        return;
    m_selected = ordered;
    m_actions.setTargets(m_selected.isEmpty() ? QString() : QStringLiteral("lane"), m_selected);
    Q_EMIT selectedChanged();
    rebuild();
    if (m_selected.size() == 1)
        Q_EMIT chosen(m_selected.first());
}

// The first action that is possible, of those that change how many serve.
void LanesModel::forecast()
{
    using domain::CommandAction;
    for (const CommandAction action : {CommandAction::Open, CommandAction::Close, CommandAction::HoldOpen}) {
        const ActionRow* row = m_active ? m_actions.row(qs(domain::codeOf(action))) : nullptr;
        if (row && row->canRun) {
            m_preview.show(domain::TargetKind::Lane, m_selected, action,
                           action == CommandAction::HoldOpen ? kPreviewLeaseS : 0);
            return;
        }
    }
    m_preview.clear();
}

QString LanesModel::neighbour(const QString& lane, int dx, int dy, int columns) const
{
    const std::vector<QStringList> rows = rowsOf(m_groups, std::max(1, columns));
    if (rows.empty())
        return {};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const qsizetype column = rows[r].indexOf(lane);
        if (column < 0)
            continue;
        if (dy != 0) {
            const auto target = static_cast<std::ptrdiff_t>(r) + dy;
            if (target < 0 || target >= static_cast<std::ptrdiff_t>(rows.size()))
                return {};
            const QStringList& row = rows[static_cast<std::size_t>(target)];
            return row[std::min(column, row.size() - 1)];
        }
        return m_shown.value(m_shown.indexOf(lane) + dx);
    }
    return rows.front().front();
}

QString LanesModel::actionForKey(const QString& key) const
{
    for (const ActionRow& row : m_actions.rows())
        if (row.canRun && row.keyCap == key)
            return row.key;
    return {};
}

bool LanesModel::needsDialog(const QString& action) const
{
    const ActionRow* row = m_actions.row(action);
    return row && row->tierNumber >= 2;
}

QString LanesModel::selectionPlace() const
{
    QStringList places;
    for (const QString& id : m_selected) {
        const domain::LaneSpec* spec = m_context.site->lane(id.toStdString());
        if (!spec)
            continue;
        const QString place =
            tr("%1 %2, %3")
                .arg(words::ofShort(spec->direction), words::of(spec->kind), words::of(spec->bridge));
        if (!places.contains(place))
            places << place;
    }
    return places.join(QStringLiteral(" · "));
}

QString LanesModel::selectionCamera() const
{
    return m_selected.size() == 1 ? cameraOf(m_selected.first()) : QString();
}

QString LanesModel::cameraOf(const QString& object) const
{
    const std::string id = object.toStdString();
    if (const domain::LaneSpec* spec = m_context.site->lane(id); spec && !spec->cameras.empty())
        return qs(spec->cameras.front());
    for (const domain::CameraSpec& camera : m_context.site->cameras)
        if (std::find(camera.looksAt.begin(), camera.looksAt.end(), id) != camera.looksAt.end())
            return qs(camera.id);
    return {};
}

QString LanesModel::readBack(const QString& kind, const QString& object) const
{
    const domain::State& state = m_context.state();
    const auto say = [&](const auto& records) -> QString {
        const auto it = records.find(object.toStdString());
        if (it == records.end())
            return tr("The field reports nothing of it.");
        return tr("The field says: %1, %2 ago.")
            .arg(words::of(it->second.status),
                 m_context.formats.age(secondsSince(it->second.observedAt, m_context.now())));
    };
    if (!m_context.mirror.live())
        return tr("Link lost: nothing can be read.");
    if (kind == QLatin1String("lane"))
        return say(state.lanes);
    if (kind == QLatin1String("gate"))
        return say(state.gates);
    const auto it = state.carriers.find(object.toStdString());
    if (it == state.carriers.end())
        return tr("The field reports nothing of it.");
    return it->second.paused ? tr("The vehicle says: paused.") : tr("The vehicle says: not paused.");
}

} // namespace coi::viewmodels
