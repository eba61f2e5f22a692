// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <coi/domain/roles.h>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/banner_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::Alarm;
using domain::AlarmPriority;
using domain::AlarmState;
using domain::RecordKind;

namespace {

constexpr core::Millis kRateWindow{600'000};
constexpr int kRefusalShownMs = 10000;

bool goesBefore(const Alarm& a, const Alarm& b)
{
    const bool aNew = isUnacknowledged(a.state), bNew = isUnacknowledged(b.state);
    if (aNew != bNew)
        return aNew;
    if (a.priority != b.priority)
        return a.priority < b.priority;
    return a.raisedAt > b.raisedAt;
}

} // namespace

BannerModel::BannerModel(const Context& context, Navigation& navigation, QObject* parent)
    : QObject(parent), m_context(context), m_navigation(navigation),
      m_refresher(
          context, {RecordKind::Alarm}, [this] { rebuild(); }, 100)
{
    m_refusalTimer.setSingleShot(true);
    m_refusalTimer.setInterval(kRefusalShownMs);
    connect(&m_refusalTimer, &QTimer::timeout, this, [this] { setRefusal({}); });
    connect(&navigation, &Navigation::went, this,
            [this](const QString&, const QString& kind, const QString& id) {
                if (kind == QLatin1String("alarm"))
                    look(id);
            });
    m_refresher.setTicking(true);
}

void BannerModel::rebuild()
{
    count();
    updateRate();
    updateShelved();
    const Alarm *first = nullptr, *second = nullptr;
    for (const auto& [id, alarm] : m_context.state().alarms) {
        if (!isActive(alarm.state))
            continue;
        if (!first || goesBefore(alarm, *first))
            second = first, first = &alarm;
        else if (!second || goesBefore(alarm, *second))
            second = &alarm;
    }
    m_first.set(first ? dataOf(*first) : BannerAlarmData{});
    m_second.set(second ? dataOf(*second) : BannerAlarmData{});
    const auto& welcome = m_context.mirror.welcome();
    const auto role = welcome ? domain::fromCode<domain::Role>(welcome->role) : std::nullopt;
    if (!m_context.mirror.live())
        m_whyNot = whyNotGoTo();
    else if (role && !domain::may(*role, domain::RequestKind::Acknowledge))
        m_whyNot = words::notAvailable(domain::Refusal::NotAuthorised, {});
    else
        m_whyNot.clear();
    Q_EMIT changed();
}

QString BannerModel::whyNotGoTo() const
{
    return m_context.mirror.live() ? QString() : words::linkLost();
}

void BannerModel::count()
{
    std::array<PriorityRow, 4> rows;
    for (int i = 0; i < 4; ++i)
        rows[static_cast<std::size_t>(i)].key = words::letter(static_cast<AlarmPriority>(i));
    for (const auto& [id, alarm] : m_context.state().alarms) {
        if (!isActive(alarm.state))
            continue;
        PriorityRow& row = rows[static_cast<std::size_t>(alarm.priority)];
        ++row.count;
        row.fresh += isUnacknowledged(alarm.state) ? 1 : 0;
    }
    m_counts.sync({rows.begin(), rows.end()});
}

void BannerModel::updateRate()
{
    const core::UtcTime now = m_context.now();
    for (const auto& [id, alarm] : m_context.state().alarms)
        if (isActive(alarm.state) || alarm.state == AlarmState::Shelved)
            m_raised[id + '\n' + std::to_string(core::toMs(alarm.raisedAt))] = alarm.raisedAt;
    // Also forgets raises of a day that was started again at an earlier time.
    std::erase_if(m_raised, [now](const auto& entry) {
        return now - entry.second > kRateWindow || entry.second - now > kRateWindow;
    });
    m_rate = static_cast<int>(m_raised.size());
}

void BannerModel::updateShelved()
{
    m_shelved = 0;
    core::UtcTime next{};
    for (const auto& [id, alarm] : m_context.state().alarms) {
        if (alarm.state != AlarmState::Shelved)
            continue;
        if (m_shelved++ == 0 || alarm.shelvedUntil < next)
            next = alarm.shelvedUntil;
    }
    m_nextUnshelve = m_shelved == 0 ? QString() : m_context.formats.clock(next, false);
}

QString BannerModel::escalationOf(const Alarm& alarm) const
{
    if (!isUnacknowledged(alarm.state))
        return alarm.ackedBy.empty() ? QString() : tr("acknowledged by %1").arg(qs(alarm.ackedBy));
    if (core::toMs(alarm.nextEscalationAt) == 0)
        return alarm.escalation > 1 ? tr("at level %1").arg(alarm.escalation) : QString();
    if (!m_context.mirror.live())
        return tr("level %1 timer runs in the gateway").arg(alarm.escalation + 1);
    const double left = static_cast<double>((alarm.nextEscalationAt - m_context.now()).count()) / 1000.0;
    return tr("Level %1 in %2")
        .arg(alarm.escalation + 1)
        .arg(m_context.formats.duration(std::max(0.0, left)));
}

BannerAlarmData BannerModel::dataOf(const Alarm& alarm) const
{
    BannerAlarmData d;
    d.id = qs(alarm.id);
    d.object = qs(alarm.object);
    d.letter = words::letter(alarm.priority);
    d.symbolState = symbolState(alarm.state);
    d.text = alarmText(m_context, alarm);
    d.place = placeNameOf(m_context, alarm.object);
    d.ageText = m_context.formats.duration(std::max(0.0, secondsSince(alarm.raisedAt, m_context.now())));
    d.escalationText = escalationOf(alarm);
    d.unacknowledged = isUnacknowledged(alarm.state);
    return d;
}

void BannerModel::acknowledge()
{
    const BannerAlarmData& alarm = m_first.data();
    if (!m_first.present() || !alarm.unacknowledged || !m_whyNot.isEmpty())
        return;
    const bool grave = alarm.letter == words::letter(AlarmPriority::Critical) ||
                       alarm.letter == words::letter(AlarmPriority::High);
    if (grave && !m_looked.contains(alarm.id)) {
        m_navigation.goTo(QStringLiteral("alarms"), QStringLiteral("alarm"), alarm.id);
        return;
    }
    domain::AlarmRequest request;
    request.verb = domain::AlarmVerb::Acknowledge;
    request.alarms = {alarm.id.toStdString()};
    m_context.requests.alarm(std::move(request), this, [this](const domain::Reply& reply) {
        if (reply.cause == domain::Refusal::None)
            return setRefusal({});
        setRefusal([reply] { return words::notAvailable(reply.cause, qs(reply.detail)); });
    });
}

void BannerModel::openNew()
{
    if (m_first.present() && m_first.data().unacknowledged)
        m_navigation.goTo(QStringLiteral("alarms"), QStringLiteral("alarm"), m_first.data().id);
}

void BannerModel::goTo(const BannerAlarm& alarm)
{
    if (!alarm.present())
        return;
    const QString& object = alarm.data().object;
    const QString kind = objectKind(m_context, object.toStdString());
    // The plan shows every place and, beside it, picture and alarms of what is chosen.
    if (kind.isEmpty())
        m_navigation.goTo(QStringLiteral("alarms"), QStringLiteral("alarm"), alarm.data().id);
    else
        m_navigation.goTo(QStringLiteral("overview"), kind, object);
}

void BannerModel::setRefusal(Said text)
{
    m_refusal = std::move(text);
    if (m_refusal)
        m_refusalTimer.start();
    Q_EMIT changed();
}

const PriorityCountModel::Roles& PriorityCountModel::roles() const
{
    static const Roles table{role<&PriorityRow::key>("letter"), role<&PriorityRow::count>("activeCount"),
                             role<&PriorityRow::fresh>("newCount")};
    return table;
}

} // namespace coi::viewmodels
