// SPDX-License-Identifier: GPL-3.0-or-later
// What the override dialog lists: targets, checks, cameras, progress.
#include "override_facts.h"

#include <coi/viewmodels/override_model.h>

#include "word_details.h"

#include <algorithm>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandAction;
using domain::Direction;
using domain::LaneStatus;
using domain::TargetKind;

namespace {

constexpr qsizetype kCameras = 2;

QString arrow(Direction direction)
{
    return direction == Direction::Exit ? QStringLiteral("up") : QStringLiteral("down");
}

LaneStatus wantedStatus(CommandAction action, LaneStatus now)
{
    switch (action) {
    case CommandAction::Open:
        return LaneStatus::InService;
    case CommandAction::Close:
    case CommandAction::ReturnToService:
        return LaneStatus::Closed;
    case CommandAction::HoldOpen:
        return LaneStatus::HeldOpen;
    case CommandAction::TakeOutOfService:
        return LaneStatus::OutOfService;
    default:
        return now;
    }
}

void fill(OverrideTargetRow& row, LaneStatus status, Direction direction, CommandAction action)
{
    const bool turns = action == CommandAction::Reverse;
    const Direction after = !turns                         ? direction
                            : direction == Direction::Exit ? Direction::Entry
                                                           : Direction::Exit;
    const LaneStatus wanted = wantedStatus(action, status);
    row.nowGlyph = glyphState(status);
    row.nowDirection = arrow(direction);
    row.nowText = turns ? words::ofShort(direction) : words::of(status);
    row.wantedGlyph = glyphState(wanted);
    row.wantedDirection = arrow(after);
    row.wantedText = turns ? words::ofShort(after) : words::of(wanted);
}

} // namespace

void OverrideModel::rebuild()
{
    if (!m_open)
        return;
    listTargets();
    listMembers();
    if (!isSigned())
        judge();
    listChecks();
    followCommands();
    Q_EMIT changed();
}

// As it stands, or as it stood when it was signed.
OverrideModel::TargetState OverrideModel::targetState(const std::string& id) const
{
    if (const auto it = m_asSigned.find(id); isSigned() && it != m_asSigned.end())
        return it->second;
    TargetState out;
    const domain::State& state = m_context.state();
    if (m_kind == TargetKind::Lane) {
        const auto* spec = m_context.site->lane(id);
        out.direction = spec ? spec->direction : Direction::Exit;
        if (const auto it = state.lanes.find(id); it != state.lanes.end())
            out.status = it->second.status, out.direction = it->second.direction;
    } else if (m_kind == TargetKind::Gate) {
        if (const auto it = state.gates.find(id); it != state.gates.end())
            out.status = it->second.status;
    } else if (const auto it = state.carriers.find(id); it != state.carriers.end()) {
        out.task = it->second.task;
        out.paused = it->second.paused;
    }
    return out;
}

void OverrideModel::freezeTargets()
{
    m_asSigned.clear();
    for (const auto* list : {&m_targetRows, &m_memberRows})
        for (const OverrideTargetRow& row : list->rows())
            m_asSigned[row.key.toStdString()] = targetState(row.key.toStdString());
}

OverrideTargetRow OverrideModel::targetRow(const std::string& id) const
{
    OverrideTargetRow row;
    row.key = qs(id);
    row.title = nameOf(m_context, id);
    const TargetState now = targetState(id);
    if (m_kind != TargetKind::Carrier) {
        fill(row, now.status, now.direction, m_action);
        return row;
    }
    row.nowText = !now.task    ? words::of(LaneStatus::Unknown)
                  : now.paused ? tr("paused")
                               : words::of(*now.task);
    row.wantedText = m_action == CommandAction::Pause         ? tr("paused")
                     : m_action == CommandAction::ToBay       ? tr("in a bay")
                     : m_action == CommandAction::CancelOrder ? tr("without an order")
                                                              : tr("released");
    const auto carrier = m_context.state().carriers.find(id);
    if (m_action != CommandAction::ToBay || carrier == m_context.state().carriers.end())
        return row;
    const domain::CarrierState& c = carrier->second;
    if (const std::string& bay = c.bay.empty() ? c.bayAhead : c.bay; !bay.empty())
        row.wantedText = tr("in %1").arg(bayName(m_context, bay));
    return row;
}

void OverrideModel::listTargets()
{
    std::vector<OverrideTargetRow> rows;
    for (const QString& target : std::as_const(m_targets))
        rows.push_back(targetRow(target.toStdString()));
    m_targetRows.sync(std::move(rows));
}

// All lanes of the kind of the first target, as they would be.
void OverrideModel::listMembers()
{
    std::vector<OverrideTargetRow> rows;
    const auto* first =
        m_kind == TargetKind::Lane ? m_context.site->lane(m_targets.first().toStdString()) : nullptr;
    for (const domain::LaneSpec& spec : m_context.site->lanes) {
        if (!first || spec.bridge != first->bridge || spec.direction != first->direction ||
            spec.kind != first->kind)
            continue;
        OverrideTargetRow row = targetRow(spec.id);
        row.title = row.key.section(QLatin1Char('-'), -1);
        row.chosen = m_targets.contains(row.key);
        if (!row.chosen) {
            row.wantedGlyph = row.nowGlyph;
            row.wantedDirection = row.nowDirection;
            row.wantedText = row.nowText;
        }
        rows.push_back(std::move(row));
    }
    m_memberRows.sync(std::move(rows));
}

QString OverrideModel::membersTitle() const
{
    const auto* spec = m_kind == TargetKind::Lane && !m_targets.isEmpty()
                           ? m_context.site->lane(m_targets.first().toStdString())
                           : nullptr;
    if (!spec)
        return {};
    return tr("After the command: %1 %2", "exit e-gate")
        .arg(words::ofShort(spec->direction), words::of(spec->kind));
}

// How many there will be of each state: "5 in service · 2 held open".
QString OverrideModel::membersSums() const
{
    QStringList states;
    std::map<QString, int> counts;
    for (const OverrideTargetRow& row : m_memberRows.rows())
        if (++counts[row.wantedText] == 1)
            states << row.wantedText;
    QStringList parts;
    for (const QString& state : std::as_const(states))
        parts << m_context.formats.number(counts[state]) + QLatin1Char(' ') + state.toLower();
    return parts.join(QStringLiteral(" · "));
}

// The queue the first target serves; empty for what serves none.
QString OverrideModel::queueZone() const
{
    const auto* lane = m_kind == TargetKind::Lane && !m_targets.isEmpty()
                           ? m_context.site->lane(m_targets.first().toStdString())
                           : nullptr;
    return lane ? qs(lane->queueZone) : QString();
}

// The worst alarm that is active at a target or at its queue: the likely reason of the command.
QString OverrideModel::linkedAlarm() const
{
    const domain::Alarm* worst = nullptr;
    QStringList objects = m_targets;
    objects << queueZone();
    for (const QString& object : std::as_const(objects)) {
        const domain::Alarm* alarm = worstAlarmAt(m_context.state(), object.toStdString());
        if (alarm && (!worst || alarm->priority < worst->priority))
            worst = alarm;
    }
    if (!worst)
        return {};
    return tr("Linked alarm: %1, %2")
        .arg(alarmText(m_context, *worst), m_context.formats.clock(worst->raisedAt));
}

void OverrideModel::sampleQueue()
{
    const auto it = m_context.state().zones.find(queueZone().toStdString());
    if (it == m_context.state().zones.end())
        return;
    const auto* spec = m_context.site->zone(it->first);
    m_curve.setLimit(spec ? spec->capacity : 0);
    m_curve.add(it->second.count);
}

// Count and wait of the queue now: what a forecast starts from.
QString OverrideModel::queueText() const
{
    const auto it = m_context.state().zones.find(queueZone().toStdString());
    if (it == m_context.state().zones.end())
        return {};
    const domain::ZoneState& z = it->second;
    return tr("now %1 waiting, %2 min; %3/h come, %4/h are served")
        .arg(m_context.formats.number(z.count), m_context.formats.minutes(z.waitS),
             m_context.formats.number(z.arrivingPerHour), m_context.formats.number(z.servedPerHour));
}

QString OverrideModel::queueName() const
{
    const auto* spec = m_context.site->zone(queueZone().toStdString());
    return spec ? m_context.formats.pick(spec->name) : QString();
}

// A check is met when it is met for every target; the first target it is not met for gives the detail.
// The verdict on each target, one row a check: the worst one, with the target it is of. Words are composed
// when they are shown.
void OverrideModel::judge()
{
    m_judged.clear();
    for (const QString& target : std::as_const(m_targets)) {
        domain::CommandRequest request;
        request.target = m_kind;
        request.object = target.toStdString();
        request.action = m_action;
        request.reason = reason().toStdString();
        request.leaseS = leaseS();
        if (const auto* taken = m_context.commands.selections().find(request.object)) // in hand already
            request.id = taken->request.id;
        const auto verdict = domain::judge(*m_context.site, m_context.state(), request, m_context.now());
        for (const domain::InterlockCheck& check : verdict.checks) {
            Judged row = judgedOf(request, check);
            const auto same = std::find_if(m_judged.begin(), m_judged.end(),
                                           [&](const Judged& r) { return r.key == row.key; });
            if (same == m_judged.end())
                m_judged.push_back(std::move(row));
            else if (same->state == QLatin1String("met") && row.state != same->state)
                *same = std::move(row);
        }
    }
    if (!m_context.mirror.live())
        for (Judged& row : m_judged)
            row.state = QStringLiteral("unknown");
}

OverrideModel::Judged OverrideModel::judgedOf(const domain::CommandRequest& request,
                                              const domain::InterlockCheck& check) const
{
    Judged row;
    row.key = qs(check.id);
    row.state = check.met     ? QStringLiteral("met")
                : check.known ? QStringLiteral("notMet")
                              : QStringLiteral("unknown");
    if (check.id == "value_in_range" && !check.met && !reasonProblem().isEmpty())
        row.detail = [this] { return reasonProblem(); };
    else if (check.met && check.id != "minimum_open")
        row.detail = factOf(m_context, request, check);
    else if (check.id != "object_known")
        row.detail = [detail = qs(check.detail)] { return words::detail(detail); };
    if (!check.met && m_targets.size() > 1 && check.id != "value_in_range")
        row.of = qs(request.object);
    return row;
}

void OverrideModel::listChecks()
{
    std::vector<OverrideCheckRow> rows;
    for (const Judged& judged : m_judged) {
        const QString detail = textOf(judged.detail);
        rows.push_back({judged.key, judged.state, words::interlock(judged.key),
                        judged.of.isEmpty() ? detail : words::named(judged.of, detail)});
    }
    m_checks.sync(std::move(rows));
}

void OverrideModel::findCameras()
{
    m_cameras.clear();
    const auto add = [this](const std::string& id) {
        if (m_cameras.size() < kCameras && !m_cameras.contains(qs(id)) && m_context.site->camera(id))
            m_cameras << qs(id);
    };
    for (const QString& target : std::as_const(m_targets)) {
        const std::string object = target.toStdString();
        const domain::LaneSpec* lane = m_context.site->lane(object);
        if (lane)
            std::for_each(lane->cameras.begin(), lane->cameras.end(), add);
        for (const domain::CameraSpec& camera : m_context.site->cameras)
            for (const std::string& seen : camera.looksAt)
                if (seen == object || (lane && (seen == lane->queueZone || seen == lane->surface)))
                    add(camera.id);
    }
}

void OverrideModel::followCommands()
{
    for (const CommandRow& row : m_desk.tray()->rows())
        if (m_ids.contains(row.key))
            m_last[row.key] = row;
    std::vector<OverrideCommandRow> rows;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        OverrideCommandRow row;
        row.key = m_ids[i];
        row.object = m_targets.value(i);
        const auto it = m_last.find(row.key);
        if (it == m_last.end()) {
            row.steps = CommandSteps::planned();
        } else {
            row.steps = CommandSteps::of(it->second);
            row.causeText = it->second.causeText;
            row.settled = it->second.settled;
        }
        rows.push_back(std::move(row));
    }
    m_commands.sync(std::move(rows));
}

} // namespace coi::viewmodels
