// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarm_detail.h>

#include "alarm_rows.h"

#include <algorithm>
#include <array>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/freight_causes.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

const QString kDot = QStringLiteral(" · ");
constexpr std::size_t kHistoryShown = 40;

// Steps of this alarm and of the one that causes it, newest first.
std::vector<std::pair<const domain::Alarm*, const domain::AlarmNote*>> notesOf(const domain::Alarm& alarm,
                                                                               const domain::Alarm* cause)
{
    std::vector<std::pair<const domain::Alarm*, const domain::AlarmNote*>> out;
    for (const domain::Alarm* a : {&alarm, cause})
        for (std::size_t i = a ? a->notes.size() : 0; i-- > 0;)
            if (a == &alarm || a->notes[i].what == "raised" || a->notes[i].what == "returned")
                out.emplace_back(a, &a->notes[i]);
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.second->at > b.second->at; });
    return out;
}

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
    m_level = 1;
    m_causeId.clear(), m_cameraPlace.clear(), m_followers.clear();
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
    const auto* camera = m_context.site->camera(m_camera.toStdString());
    m_cameraPlace = camera ? f.pick(camera->name) : QString();
    m_causeId = m_context.state().alarms.contains(alarm.parent) ? qs(alarm.parent) : QString();
    m_followers.clear();
    for (const std::string& id : followersOf(m_context, alarm.object))
        if (whyNotNow(m_context, domain::TargetKind::Carrier, id, domain::CommandAction::Pause, 0).isEmpty())
            m_followers << qs(id);
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
    QStringList chain;
    for (const Cause& cause : causesOf(m_context, alarm.object))
        chain << cause.title;
    if (chain.size() > 1)
        m_cause += QLatin1Char('\n') + tr("Chain: %1.").arg(chain.mid(1).join(QStringLiteral("; ")));
    QStringList held;
    for (const auto& [id, other] : alarms)
        if (other.parent == alarm.id)
            held << alarmText(m_context, other);
    if (!held.isEmpty())
        m_consequence += QLatin1Char(' ') + tr("Held back now: %1.").arg(held.join(QStringLiteral(", ")));
}

void AlarmDetail::climb(const domain::Alarm& alarm)
{
    const Formats& f = m_context.formats;
    const domain::AlarmCatalogue& c = *m_context.catalogue;
    const std::array<int, 4> after{0, c.escalateLevel2S, c.escalateLevel3S, c.escalateLevel4S};
    const int within = c.acknowledgeS[static_cast<std::size_t>(alarm.priority)];
    const std::array<QString, 5> names{tr("Lane, yard"), tr("COI operator"), tr("Shift supervisor"),
                                       tr("Duty leaders"), tr("Province")};
    m_level = std::clamp(alarm.escalation, 1, 4);
    std::vector<AlarmLine> lines;
    for (int i = 0; i < 5; ++i) {
        AlarmLine line;
        line.key = line.lead = QString::number(i);
        line.text = names[static_cast<std::size_t>(i)];
        line.sub = i == 0   ? tr("from %1").arg(f.clock(alarm.raisedAt, false))
                   : i == 1 ? (within > 0 ? tr("ack %1 s").arg(within) : QString())
                            : tr("+%1 min").arg(f.number(after[static_cast<std::size_t>(i - 1)] / 60));
        line.done = i <= m_level;
        lines.push_back(std::move(line));
    }
    m_ladder.sync(std::move(lines));
    m_escalationPart = -1;
    if (core::toMs(alarm.nextEscalationAt) == 0 || m_level == 4) {
        m_escalation = alarm.ackedBy.empty()
                           ? tr("at level %1").arg(m_level)
                           : tr("acknowledged %1 by %2").arg(f.clock(alarm.ackedAt), qs(alarm.ackedBy));
        return;
    }
    const double left =
        std::max(0.0, static_cast<double>((alarm.nextEscalationAt - m_context.now()).count()) / 1000.0);
    const double due = within - std::max(0.0, secondsSince(alarm.raisedAt, m_context.now()));
    m_escalation = tr("level %1 in %2").arg(m_level + 1).arg(f.duration(left));
    if (within > 0)
        m_escalation = (due >= 0 ? tr("acknowledge within %1").arg(f.duration(due))
                                 : tr("acknowledgement overdue by %1").arg(f.duration(-due))) +
                       kDot + m_escalation;
    const auto at = static_cast<std::size_t>(m_level);
    const double span = std::max(1, after[at] - after[at - 1]);
    m_escalationPart = m_level + 1 - std::clamp(left / span, 0.0, 1.0);
}

void AlarmDetail::listSteps(const domain::AlarmDefinition* definition)
{
    std::vector<AlarmLine> lines;
    const QSet<int> ticked = m_ticked.value(m_raise);
    bool nowGiven = false;
    for (std::size_t i = 0; definition && i < definition->steps.size(); ++i) {
        AlarmLine line;
        line.key = line.lead = QString::number(i + 1);
        const domain::ProcedureStep& step = definition->steps[i];
        line.text = m_context.formats.pick(step.text);
        line.sub = m_context.formats.pick(step.detail);
        line.act = possible(step.act) ? qs(domain::codeOf(step.act)) : QString();
        line.done = ticked.contains(static_cast<int>(i));
        line.now = !line.done && !nowGiven;
        nowGiven = nowGiven || line.now;
        lines.push_back(std::move(line));
    }
    m_stepsText = lines.empty() ? QString() : tr("%1 of %2").arg(ticked.size()).arg(lines.size());
    m_steps.sync(std::move(lines));
}

bool AlarmDetail::possible(domain::StepAct act) const
{
    switch (act) {
    case domain::StepAct::Camera:
        return !m_camera.isEmpty();
    case domain::StepAct::Followers:
        return !m_followers.isEmpty();
    case domain::StepAct::Cause:
        return !m_causeId.isEmpty();
    case domain::StepAct::Place:
        return true;
    case domain::StepAct::None:
        break;
    }
    return false;
}

void AlarmDetail::listHistory(const domain::Alarm& alarm)
{
    const auto& alarms = m_context.state().alarms;
    const auto parent = alarms.find(alarm.parent);
    std::vector<AlarmLine> lines;
    for (const auto& [of, note] : notesOf(alarm, parent == alarms.end() ? nullptr : &parent->second)) {
        if (lines.size() == kHistoryShown)
            break;
        AlarmLine line;
        line.key = qs(of->id) + QString::number(note - of->notes.data());
        line.lead = m_context.formats.clock(note->at);
        line.text = (of == &alarm ? QString() : alarmText(m_context, *of) + kDot) + alarmStep(*note) +
                    (note->who.empty() ? QString() : kDot + qs(note->who));
        line.sub = alarmReason(*note);
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

const AlarmLines::Roles& AlarmLines::roles() const
{
    static const Roles table{role<&AlarmLine::text>("text"), role<&AlarmLine::key>("lineId"),
                             role<&AlarmLine::lead>("lead"), role<&AlarmLine::sub>("sub"),
                             role<&AlarmLine::act>("act"),   role<&AlarmLine::done>("done"),
                             role<&AlarmLine::now>("now")};
    return table;
}

} // namespace coi::viewmodels
