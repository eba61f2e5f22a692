// SPDX-License-Identifier: GPL-3.0-or-later
// What AlarmsModel does with the chosen alarms.
#include <coi/viewmodels/alarms_model.h>

#include "alarm_rows.h"

#include <algorithm>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::Alarm;
using domain::AlarmPriority;
using domain::AlarmRequest;
using domain::AlarmState;
using domain::AlarmVerb;
using domain::Refusal;
using domain::RequestKind;

namespace {

bool canAcknowledge(const Alarm& a)
{
    return isUnacknowledged(a.state);
}
bool canEscalate(const Alarm& a)
{
    return a.state != AlarmState::Shelved && a.escalation < 4;
}
bool canShelve(const Alarm& a)
{
    return a.priority != AlarmPriority::Critical && a.state != AlarmState::Shelved;
}
bool canUnshelve(const Alarm& a)
{
    return a.state == AlarmState::Shelved;
}
bool canReset(const Alarm& a)
{
    return a.state == AlarmState::LatchedAcknowledged;
}
bool canAssign(const Alarm&)
{
    return true;
}

using Fits = bool (*)(const Alarm&);

Fits fitsOf(AlarmVerb verb)
{
    switch (verb) {
    case AlarmVerb::Acknowledge:
        return canAcknowledge;
    case AlarmVerb::Escalate:
        return canEscalate;
    case AlarmVerb::Shelve:
        return canShelve;
    case AlarmVerb::Unshelve:
        return canUnshelve;
    case AlarmVerb::Reset:
        return canReset;
    case AlarmVerb::Assign:
        break;
    }
    return canAssign;
}

bool grave(const Alarm& a)
{
    return a.priority == AlarmPriority::Critical || a.priority == AlarmPriority::High;
}

} // namespace

std::vector<const Alarm*> AlarmsModel::targets() const
{
    std::vector<const Alarm*> out;
    const auto& alarms = m_context.state().alarms;
    const auto add = [&](const QString& id) {
        if (const auto it = alarms.find(id.toStdString()); it != alarms.end())
            out.push_back(&it->second);
    };
    if (m_view.chosen.isEmpty())
        add(m_current);
    // In the order of the list; what a collapsed row hides is chosen with nothing.
    for (const AlarmListRow& row : m_list.rows())
        if (m_view.chosen.contains(row.key))
            add(row.key);
    return out;
}

QString AlarmsModel::whyNot(RequestKind kind, bool (*fits)(const Alarm&), const QString& otherwise) const
{
    if (!m_context.mirror.live())
        return words::linkLost(); // nothing was sent
    const auto& welcome = m_context.mirror.welcome();
    const auto role = welcome ? domain::fromCode<domain::Role>(welcome->role) : std::nullopt;
    if (role && !domain::may(*role, kind))
        return words::of(Refusal::NotAuthorised, words::role(qs(welcome->role)));
    const auto alarms = targets();
    if (alarms.empty())
        return tr("no alarm chosen");
    return std::any_of(alarms.begin(), alarms.end(), [fits](const Alarm* a) { return fits(*a); }) ? QString()
                                                                                                  : otherwise;
}

QString AlarmsModel::whyNotAcknowledge() const
{
    return whyNot(RequestKind::Acknowledge, canAcknowledge, tr("acknowledged already"));
}
QString AlarmsModel::whyNotEscalate() const
{
    return whyNot(RequestKind::Escalate, canEscalate, tr("highest level, or shelved"));
}
QString AlarmsModel::whyNotShelve() const
{
    const auto alarms = targets();
    const bool critical = std::any_of(alarms.begin(), alarms.end(),
                                      [](const Alarm* a) { return a->priority == AlarmPriority::Critical; });
    return whyNot(RequestKind::Shelve, canShelve,
                  critical ? tr("not for priority C") : tr("shelved already"));
}
QString AlarmsModel::whyNotUnshelve() const
{
    return whyNot(RequestKind::Shelve, canUnshelve, tr("not shelved"));
}
QString AlarmsModel::whyNotReset() const
{
    return whyNot(RequestKind::Reset, canReset, tr("not latched, or not acknowledged"));
}
QString AlarmsModel::whyNotAssign() const
{
    return whyNot(RequestKind::Assign, canAssign, {});
}

bool AlarmsModel::acknowledge()
{
    if (!whyNotAcknowledge().isEmpty())
        return true;
    auto alarms = targets();
    std::erase_if(alarms, [](const Alarm* a) { return !canAcknowledge(*a); });
    for (const Alarm* a : alarms) {
        if (!grave(*a) || m_banner.lookedAt(qs(a->id)))
            continue;
        const QString id = qs(a->id); // `a` ends with the list it came from
        select(id);
        say([] { return tr("Look at it first; once more acknowledges"); }, false);
        return true;
    }
    if (alarms.size() > 1)
        return false;
    AlarmRequest request;
    request.verb = AlarmVerb::Acknowledge;
    send(std::move(request), std::move(alarms));
    return true;
}

void AlarmsModel::submit(const QString& verb, const QString& comment, int minutes)
{
    static const QHash<QString, AlarmVerb> verbs{{QStringLiteral("acknowledge"), AlarmVerb::Acknowledge},
                                                 {QStringLiteral("escalate"), AlarmVerb::Escalate},
                                                 {QStringLiteral("shelve"), AlarmVerb::Shelve},
                                                 {QStringLiteral("unshelve"), AlarmVerb::Unshelve},
                                                 {QStringLiteral("reset"), AlarmVerb::Reset},
                                                 {QStringLiteral("assign"), AlarmVerb::Assign}};
    const auto it = verbs.find(verb);
    if (it == verbs.end())
        return say([verb] { return tr("Not available: %1").arg(verb); }, true);
    AlarmRequest request;
    request.verb = *it;
    request.comment = comment.trimmed().toStdString();
    if (request.verb == AlarmVerb::Shelve)
        request.shelveS = minutes * 60;
    if (const auto& welcome = m_context.mirror.welcome(); request.verb == AlarmVerb::Assign && welcome)
        request.owner = welcome->user;
    auto alarms = targets();
    std::erase_if(alarms, [&](const Alarm* a) { return !fitsOf(request.verb)(*a); });
    send(std::move(request), std::move(alarms));
}

void AlarmsModel::takeOver()
{
    submit(QStringLiteral("assign"), targetCount() > 1 ? tr("taken over together") : QString(), 0);
}

QString AlarmsModel::doneText(AlarmVerb verb, int count)
{
    switch (verb) {
    case AlarmVerb::Acknowledge:
        return tr("Acknowledged: %1").arg(count);
    case AlarmVerb::Escalate:
        return tr("Escalated: %1").arg(count);
    case AlarmVerb::Shelve:
        return tr("Shelved: %1").arg(count);
    case AlarmVerb::Unshelve:
        return tr("Unshelved: %1").arg(count);
    case AlarmVerb::Reset:
        return tr("Reset: %1").arg(count);
    case AlarmVerb::Assign:
        break;
    }
    return tr("Taken over: %1").arg(count);
}

void AlarmsModel::send(AlarmRequest request, std::vector<const Alarm*> alarms)
{
    if (alarms.empty())
        return say([] { return tr("Not available: no alarm chosen"); }, true);
    for (const Alarm* a : alarms)
        request.alarms.push_back(a->id);
    const auto sent = static_cast<int>(alarms.size());
    const AlarmVerb verb = request.verb;
    say([] { return tr("sent, waiting for the gateway"); }, false);
    m_context.requests.alarm(std::move(request), this, [this, sent, verb](const domain::Reply& reply) {
        if (reply.cause != Refusal::None)
            return say([reply] { return words::notAvailable(reply.cause, qs(reply.detail)); }, true);
        m_view.chosen.clear();
        say(
            [=] {
                const QString done = doneText(verb, sent);
                // The gateway names alarms it had to leave out.
                return reply.detail.empty() ? done : done + QStringLiteral(" · ") + qs(reply.detail);
            },
            false);
        m_refresher.poke();
    });
}

void AlarmsModel::say(Said text, bool refused)
{
    m_reply = std::move(text);
    m_refused = refused;
    Q_EMIT replyChanged();
}

void AlarmsModel::goToPlace()
{
    const auto& alarms = m_context.state().alarms;
    const auto it = alarms.find(m_current.toStdString());
    if (it == alarms.end())
        return;
    const QString kind = objectKind(m_context, it->second.object);
    if (kind.isEmpty())
        return say([] { return tr("This alarm has no place on the plan"); }, false);
    m_navigation.goTo(QStringLiteral("overview"), kind, qs(it->second.object));
}

void AlarmsModel::goToCamera()
{
    if (const QString camera = m_detail.cameraId(); !camera.isEmpty())
        m_navigation.goTo(QStringLiteral("cameras"), QStringLiteral("camera"), camera);
}

} // namespace coi::viewmodels
