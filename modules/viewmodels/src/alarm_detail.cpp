// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarm_detail.h>

#include "alarm_rows.h"

#include <algorithm>
#include <array>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

const QString kDot = QStringLiteral(" · ");
constexpr std::size_t kHistoryShown = 40;

} // namespace

AlarmDetail::AlarmDetail(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

void AlarmDetail::show(const QString& alarm)
{
    const auto& alarms = m_context.state().alarms;
    const auto it = alarms.find(alarm.toStdString());
    m_id = it == alarms.end() ? QString() : alarm;
    m_present = it != alarms.end();
    if (m_present)
        describe(it->second);
    else
        clear();
    Q_EMIT changed();
}

void AlarmDetail::clear()
{
    for (QString* text : {&m_letter, &m_symbolState, &m_title, &m_sub, &m_age, &m_respond, &m_facts, &m_cause,
                          &m_consequence, &m_action, &m_camera, &m_escalation, &m_procedure, &m_stepsText})
        text->clear();
    m_escalationPart = -1;
    m_ladder.sync({});
    m_steps.sync({});
    m_history.sync({});
}

void AlarmDetail::describe(const domain::Alarm& alarm)
{
    const Formats& f = m_context.formats;
    m_letter = words::letter(alarm.priority);
    m_symbolState = viewmodels::symbolState(alarm.state);
    m_title = alarmText(m_context, alarm);
    m_sub = placeNameOf(m_context, alarm.object) + kDot +
            tr("raised %1 UTC+7 / %2 UTC+8").arg(f.clock(alarm.raisedAt), f.clock(alarm.raisedAt, true, 8));
    m_age = f.duration(std::max(0.0, secondsSince(alarm.raisedAt, m_context.now())));
    QStringList facts{words::of(alarm.state)};
    if (const QString value = alarmValue(m_context, alarm); !value.isEmpty())
        facts << value;
    facts << (alarm.owner.empty() ? tr("no owner") : tr("owner %1").arg(qs(alarm.owner)));
    m_facts = facts.join(kDot);
    m_camera = alarmCamera(m_context, alarm.object);
    m_raise = m_id + QLatin1Char('\n') + QString::number(core::toMs(alarm.raisedAt));
    const domain::AlarmDefinition* definition = m_context.catalogue->find(alarm.definition);
    explain(alarm, definition);
    climb(alarm);
    listSteps(definition);
    listHistory(alarm);
}

void AlarmDetail::explain(const domain::Alarm& alarm, const domain::AlarmDefinition* definition)
{
    const Formats& f = m_context.formats;
    const auto name = nameOf(m_context, alarm.object);
    const auto fill = [&](const domain::LocalText& text) {
        return f.pick(text).replace(QLatin1String("{object}"), name);
    };
    m_cause = definition ? fill(definition->cause) : QString();
    m_consequence = definition ? fill(definition->consequence) : QString();
    m_action = definition ? fill(definition->action) : QString();
    m_respond =
        definition ? tr("respond within %1 min").arg(f.number((definition->respondS + 59) / 60)) : QString();
    m_procedure = definition ? qs(definition->procedure) : QString();
    const auto& alarms = m_context.state().alarms;
    if (const auto parent = alarms.find(alarm.parent); parent != alarms.end())
        m_cause += (m_cause.isEmpty() ? QString() : QStringLiteral("\n")) +
                   tr("Held back by: %1").arg(alarmText(m_context, parent->second));
}

void AlarmDetail::climb(const domain::Alarm& alarm)
{
    const Formats& f = m_context.formats;
    const domain::AlarmCatalogue& c = *m_context.catalogue;
    const std::array<int, 4> after{0, c.escalateLevel2S, c.escalateLevel3S, c.escalateLevel4S};
    const std::array<QString, 4> names{tr("COI operator"), tr("Shift supervisor"), tr("Duty leaders"),
                                       tr("Province")};
    std::vector<AlarmLine> lines;
    for (std::size_t i = 0; i < after.size(); ++i) {
        AlarmLine line;
        line.key = line.lead = QString::number(i + 1);
        line.text = names[i];
        line.sub = i == 0 ? tr("from %1").arg(f.clock(alarm.raisedAt, false))
                          : tr("+%1 min").arg(f.number(after[i] / 60));
        line.done = alarm.escalation > static_cast<int>(i);
        lines.push_back(std::move(line));
    }
    m_ladder.sync(std::move(lines));
    m_escalationPart = -1;
    const int level = std::clamp(alarm.escalation, 1, 4);
    if (core::toMs(alarm.nextEscalationAt) == 0 || level == 4) {
        m_escalation = alarm.ackedBy.empty()
                           ? tr("at level %1").arg(level)
                           : tr("acknowledged %1 by %2").arg(f.clock(alarm.ackedAt), qs(alarm.ackedBy));
        return;
    }
    const double left =
        std::max(0.0, static_cast<double>((alarm.nextEscalationAt - m_context.now()).count()) / 1000.0);
    m_escalation = tr("level %1 in %2").arg(level + 1).arg(f.duration(left));
    const auto at = static_cast<std::size_t>(level);
    const double span = std::max(1, after[at] - after[at - 1]);
    m_escalationPart = (level - std::clamp(left / span, 0.0, 1.0)) / 3.0;
}

void AlarmDetail::listSteps(const domain::AlarmDefinition* definition)
{
    std::vector<AlarmLine> lines;
    const QSet<int> ticked = m_ticked.value(m_raise);
    bool nowGiven = false;
    for (std::size_t i = 0; definition && i < definition->steps.size(); ++i) {
        AlarmLine line;
        line.key = line.lead = QString::number(i + 1);
        line.text = m_context.formats.pick(definition->steps[i]);
        line.done = ticked.contains(static_cast<int>(i));
        line.now = !line.done && !nowGiven;
        nowGiven = nowGiven || line.now;
        lines.push_back(std::move(line));
    }
    m_stepsText = lines.empty() ? QString() : tr("%1 of %2").arg(ticked.size()).arg(lines.size());
    m_steps.sync(std::move(lines));
}

void AlarmDetail::listHistory(const domain::Alarm& alarm)
{
    std::vector<AlarmLine> lines;
    for (std::size_t i = alarm.notes.size(); i-- > 0 && lines.size() < kHistoryShown;) {
        const domain::AlarmNote& note = alarm.notes[i];
        AlarmLine line;
        line.key = QString::number(i);
        line.lead = m_context.formats.clock(note.at);
        line.text = alarmStep(note) + (note.who.empty() ? QString() : kDot + qs(note.who));
        line.sub = qs(note.comment);
        lines.push_back(std::move(line));
    }
    m_history.sync(std::move(lines));
}

void AlarmDetail::tick(int step)
{
    if (!m_present || step < 0 || step >= m_steps.rowCount())
        return;
    QSet<int>& ticked = m_ticked[m_raise];
    if (!ticked.remove(step))
        ticked.insert(step);
    show(m_id);
}

QVariant AlarmLines::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AlarmLine& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case LeadRole:
        return r.lead;
    case Qt::DisplayRole:
    case TextRole:
        return r.text;
    case SubRole:
        return r.sub;
    case DoneRole:
        return r.done;
    case NowRole:
        return r.now;
    default:
        return {};
    }
}

QHash<int, QByteArray> AlarmLines::roleNames() const
{
    return {{IdRole, "lineId"}, {LeadRole, "lead"}, {TextRole, "text"},
            {SubRole, "sub"},   {DoneRole, "done"}, {NowRole, "now"}};
}

} // namespace coi::viewmodels
