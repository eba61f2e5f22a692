// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/action_list_model.h>

#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandAction;
using domain::RecordKind;
using domain::TargetKind;

namespace {

std::vector<CommandAction> actionsOf(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Lane:
        return {CommandAction::Reverse,
                CommandAction::Close,
                CommandAction::Open,
                CommandAction::HoldOpen,
                CommandAction::TakeOutOfService,
                CommandAction::ReturnToService};
    case TargetKind::Gate:
        return {CommandAction::Close, CommandAction::Open, CommandAction::HoldOpen};
    case TargetKind::Carrier:
        return {CommandAction::Pause, CommandAction::Resume};
    default:
        return {};
    }
}

QString keyOf(CommandAction action)
{
    switch (action) {
    case CommandAction::Close:
        return QStringLiteral("C");
    case CommandAction::Open:
    case CommandAction::HoldOpen:
        return QStringLiteral("O");
    case CommandAction::Reverse:
        return QStringLiteral("R");
    case CommandAction::TakeOutOfService:
    case CommandAction::ReturnToService:
        return QStringLiteral("W");
    case CommandAction::Pause:
    case CommandAction::Resume:
        return QStringLiteral("P");
    }
    return {};
}

} // namespace

ActionListModel::ActionListModel(const Context& context, QObject* parent)
    : KeyedListModel(parent), m_context(context),
      m_refresher(
          context,
          {RecordKind::Lane, RecordKind::Gate, RecordKind::Carrier, RecordKind::Command, RecordKind::Alarm},
          [this] { rebuild(); }, 500)
{
}

void ActionListModel::setTargets(const QString& kind, const QStringList& targets, const QString& only)
{
    if (kind == m_kind && targets == m_targets && only == m_only)
        return;
    m_kind = kind;
    m_only = only;
    m_targets = targets;
    rebuild();
    Q_EMIT targetsChanged();
}

void ActionListModel::rebuild()
{
    std::vector<ActionRow> rows;
    const auto kind = domain::fromCode<TargetKind>(m_kind.toStdString());
    if (kind && !m_targets.isEmpty())
        for (const CommandAction action : actionsOf(*kind))
            if (m_only.isEmpty() || m_only == qs(domain::codeOf(action)))
                rows.push_back(rowOf(*kind, action));
    sync(std::move(rows));
}

// What it will do to these targets; one action alone names them.
QString ActionListModel::titleOf(TargetKind kind, CommandAction action) const
{
    if (!m_only.isEmpty())
        return words::of(action) + QLatin1Char(' ') + m_targets.join(QStringLiteral(", "));
    const auto* lane =
        kind == TargetKind::Lane ? m_context.site->lane(m_targets.first().toStdString()) : nullptr;
    if (!lane)
        return words::of(action);
    const auto it = m_context.state().lanes.find(lane->id);
    const auto now = it == m_context.state().lanes.end() ? lane->direction : it->second.direction;
    const bool people = lane->kind == domain::LaneKind::EGate || lane->kind == domain::LaneKind::Booth;
    if (action == CommandAction::Close)
        return people ? tr("Close to new travellers") : tr("Close to new vehicles");
    if (action == CommandAction::Reverse)
        return now == domain::Direction::Exit ? tr("Reverse to entry") : tr("Reverse to exit");
    return words::of(action);
}

ActionRow ActionListModel::rowOf(TargetKind kind, CommandAction action) const
{
    ActionRow row;
    row.key = qs(domain::codeOf(action));
    row.tierNumber = domain::tierOf(kind, action);
    row.keyCap = keyOf(action);
    row.title = titleOf(kind, action) + (row.tierNumber >= 2 ? QStringLiteral("…") : QString());
    const QStringList tiers{tr("instant"), tr("press"), tr("hold"), tr("two persons")};
    row.tier = tiers.value(row.tierNumber);
    switch (action) {
    case CommandAction::Close:
        row.subline = tr("Those inside finish; closing is instant");
        break;
    case CommandAction::Open:
        row.subline = tr("Reason needed, hold to confirm");
        break;
    case CommandAction::HoldOpen:
        row.subline = tr("Reason needed, lease at most 120 min");
        break;
    case CommandAction::Reverse:
        row.subline = tr("Releases the direction interlock");
        break;
    case CommandAction::TakeOutOfService:
        row.subline = tr("Work order number needed");
        break;
    case CommandAction::ReturnToService:
        row.subline = tr("Ends maintenance");
        break;
    case CommandAction::Pause:
        row.subline = tr("A pause is not an emergency stop");
        break;
    case CommandAction::Resume:
        row.subline = tr("Goes on to the last released node");
        break;
    }
    for (const QString& target : m_targets) {
        row.whyNot = whyNotNow(m_context, kind, target.toStdString(), action,
                               action == CommandAction::HoldOpen ? 900 : 0);
        if (!row.whyNot.isEmpty())
            break;
    }
    if (row.whyNot.isEmpty() && row.tierNumber >= 3)
        row.whyNot = tr("signing by two persons is not available yet");
    row.canRun = row.whyNot.isEmpty();
    return row;
}

const ActionListModel::Roles& ActionListModel::roles() const
{
    static const Roles table{role<&ActionRow::title>("title"),           role<&ActionRow::key>("actionCode"),
                             role<&ActionRow::subline>("subline"),       role<&ActionRow::tier>("tier"),
                             role<&ActionRow::tierNumber>("tierNumber"), role<&ActionRow::keyCap>("keyCap"),
                             role<&ActionRow::canRun>("canRun"),         role<&ActionRow::whyNot>("whyNot")};
    return table;
}

} // namespace coi::viewmodels
