// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/action_list_model.h>

#include "plan_halls.h"

#include <algorithm>
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
    case CommandAction::AskOfficer:
        return QStringLiteral("M");
    case CommandAction::ToBay:
        return QStringLiteral("B");
    case CommandAction::AskOpen:
        return QStringLiteral("H");
    case CommandAction::CancelOrder:
        break;
    }
    return {};
}

// "B5, B6": the queue tells the hall.
QString boothsOf(const QStringList& lanes)
{
    QStringList out;
    for (const QString& lane : lanes)
        out << lane.section(QLatin1Char('-'), -1);
    return out.join(QStringLiteral(", "));
}

} // namespace

ActionListModel::ActionListModel(const Context& context, QObject* parent)
    : KeyedListModel(parent), m_context(context),
      m_refresher(
          context,
          {RecordKind::Lane, RecordKind::Gate, RecordKind::Carrier, RecordKind::Command, RecordKind::Alarm,
           RecordKind::Staff},
          [this] { rebuild(); }, 500)
{
}

void ActionListModel::setTargets(const QString& kind, const QStringList& targets)
{
    if (kind == m_kind && targets == m_targets && m_offers.empty())
        return;
    m_kind = kind;
    m_targets = targets;
    m_offers.clear();
    rebuild();
    Q_EMIT targetsChanged();
}

void ActionListModel::setOffers(const QString& kind, std::vector<ActionOffer> offers)
{
    if (kind == m_kind && offers == m_offers && m_targets.isEmpty())
        return;
    m_kind = kind;
    m_targets.clear();
    m_offers = std::move(offers);
    rebuild();
    Q_EMIT targetsChanged();
}

void ActionListModel::rebuild()
{
    std::vector<ActionRow> rows;
    const auto kind = domain::fromCode<TargetKind>(m_kind.toStdString());
    if (kind && !m_targets.isEmpty())
        for (const CommandAction action : actionsOf(*kind))
            rows.push_back(rowOf(*kind, {action, m_targets}));
    if (kind == TargetKind::Lane && closedBooths())
        rows.push_back(rowOf(*kind, {CommandAction::AskOfficer, m_targets}));
    if (kind)
        for (const ActionOffer& offer : m_offers)
            if (!offer.targets.isEmpty())
                rows.push_back(rowOf(*kind, offer));
    sync(std::move(rows));
}

// What it will do to these targets; an offer names them.
QString ActionListModel::titleOf(TargetKind kind, const ActionOffer& offer) const
{
    const CommandAction action = offer.action;
    const auto* lane =
        kind == TargetKind::Lane ? m_context.site->lane(offer.targets.first().toStdString()) : nullptr;
    const auto it = lane ? m_context.state().lanes.find(lane->id) : m_context.state().lanes.end();
    const auto now = it != m_context.state().lanes.end() ? it->second.direction
                     : lane                              ? lane->direction
                                                         : domain::Direction::Exit;
    const bool toEntry = now == domain::Direction::Exit;
    if (!m_offers.empty()) {
        const QString named = offer.targets.join(QStringLiteral(", "));
        if (action == CommandAction::AskOfficer)
            return tr("Ask officer for booth %1").arg(boothsOf(offer.targets));
        if (lane && action == CommandAction::Reverse)
            return (toEntry ? tr("Reverse %1 to entry") : tr("Reverse %1 to exit")).arg(named);
        if (action == CommandAction::ToBay)
            return bayTitle(named);
        return words::of(action) + QLatin1Char(' ') + named;
    }
    if (!lane)
        return words::of(action);
    const bool people = lane->kind == domain::LaneKind::EGate || lane->kind == domain::LaneKind::Booth;
    if (action == CommandAction::Close)
        return people ? tr("Close to new travellers") : tr("Close to new vehicles");
    if (action == CommandAction::Reverse)
        return toEntry ? tr("Reverse to entry") : tr("Reverse to exit");
    return words::of(action);
}

bool ActionListModel::closedBooths() const
{
    const auto closed = [this](const QString& id) {
        const auto* lane = m_context.site->lane(id.toStdString());
        const auto it = m_context.state().lanes.find(id.toStdString());
        return lane && lane->kind == domain::LaneKind::Booth && it != m_context.state().lanes.end() &&
               it->second.status == domain::LaneStatus::Closed;
    };
    return !m_targets.isEmpty() && std::all_of(m_targets.begin(), m_targets.end(), closed);
}

QString ActionListModel::askText(const QStringList& booths) const
{
    const auto* lane = m_context.site->lane(booths.first().toStdString());
    const domain::HallStaff* const staff = lane ? staffOf(m_context, lane->direction) : nullptr;
    return staff ? tr("Message to hall leader, on shift: %1 free").arg(m_context.formats.number(staff->free))
                 : tr("Message to hall leader");
}

QString ActionListModel::bayTitle(const QString& carrier) const
{
    const auto it = m_context.state().carriers.find(carrier.toStdString());
    const bool named = it != m_context.state().carriers.end() && !it->second.bayAhead.empty();
    return named ? tr("Send %1 to %2").arg(carrier, bayName(m_context, it->second.bayAhead))
                 : tr("Send %1 to a bay").arg(carrier);
}

QString ActionListModel::sublineOf(const ActionOffer& offer) const
{
    switch (offer.action) {
    case CommandAction::Close:
        return tr("Those inside finish; closing is instant");
    case CommandAction::Open:
        return tr("Reason needed, hold to confirm");
    case CommandAction::HoldOpen:
        return tr("Reason needed, lease at most 120 min");
    case CommandAction::Reverse:
        return tr("Releases the direction interlock");
    case CommandAction::TakeOutOfService:
        return tr("Work order number needed");
    case CommandAction::ReturnToService:
        return tr("Ends maintenance");
    case CommandAction::Pause:
        return tr("A pause is not an emergency stop");
    case CommandAction::Resume:
        return tr("Goes on to the last released node");
    case CommandAction::AskOfficer:
        return askText(offer.targets);
    case CommandAction::ToBay:
        return tr("Frees its zone; asks fleet control");
    case CommandAction::CancelOrder:
        return tr("Stops and has no order until a resume");
    case CommandAction::AskOpen:
        return tr("Message in Chinese and Vietnamese is ready");
    }
    return {};
}

ActionRow ActionListModel::rowOf(TargetKind kind, const ActionOffer& offer) const
{
    const CommandAction action = offer.action;
    ActionRow row;
    row.action = qs(domain::codeOf(action));
    row.targets = offer.targets;
    row.key =
        row.action + (m_offers.empty() ? QString() : QLatin1Char(' ') + row.targets.join(QLatin1Char(' ')));
    row.tierNumber = domain::tierOf(kind, action);
    row.keyCap = keyOf(action);
    row.title = titleOf(kind, offer) + (row.tierNumber >= 2 ? QStringLiteral("…") : QString());
    const QStringList tiers{tr("instant"), tr("press"), tr("hold"), tr("two persons")};
    row.tier = tiers.value(row.tierNumber);
    row.subline = sublineOf(offer);
    for (const QString& target : offer.targets) {
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
    static const Roles table{
        role<&ActionRow::title>("title"),           role<&ActionRow::action>("actionCode"),
        role<&ActionRow::subline>("subline"),       role<&ActionRow::tier>("tier"),
        role<&ActionRow::tierNumber>("tierNumber"), role<&ActionRow::keyCap>("keyCap"),
        role<&ActionRow::canRun>("canRun"),         role<&ActionRow::whyNot>("whyNot"),
        role<&ActionRow::targets>("targets")};
    return table;
}

} // namespace coi::viewmodels
