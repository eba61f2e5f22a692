// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarm_load.h>

#include <cmath>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>
#include <limits>

namespace coi::viewmodels {

using domain::AlarmState;

namespace {

constexpr std::chrono::minutes kSlot{10};
constexpr int kSlots = 18, kLoadSlots = 12; // three hours shown, two hours of load
constexpr int kRefreshMs = 15000;
constexpr double kFlood = 10; // alarms in ten minutes, EEMUA 191

HeldRow groupRow(const QString& key, const QString& state, const QString& text, const QString& note)
{
    return {key, words::letter(domain::AlarmPriority::Low), state, text, note};
}

} // namespace

AlarmLoad::AlarmLoad(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &AlarmLoad::ask);
    connect(&context.mirror, &client::Mirror::reset, this, [this] {
        if (m_timer.isActive())
            ask();
    });
}

void AlarmLoad::setActive(bool active)
{
    if (active == m_timer.isActive())
        return;
    if (!active)
        return m_timer.stop();
    m_timer.start();
    ask();
}

void AlarmLoad::ask()
{
    if (!m_context.mirror.live() && !m_bars.isEmpty())
        return; // what was read stays
    domain::HistoryQuery query;
    query.metric = domain::HistoryMetric::AlarmsRaised;
    query.bucketS = static_cast<std::int32_t>(std::chrono::seconds(kSlot).count());
    query.to =
        std::chrono::floor<std::chrono::duration<std::int64_t, std::ratio<600>>>(m_context.now()) + kSlot;
    query.from = query.to - kSlots * kSlot;
    m_context.requests.history(query, this, [this](const domain::HistoryResult& result) { take(result); });
}

void AlarmLoad::take(const domain::HistoryResult& result)
{
    m_error = result.error;
    if (!result.error.empty()) {
        Q_EMIT changed();
        return;
    }
    m_bars.clear();
    for (int i = 0; i < kSlots; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto value = at < result.values.size() ? result.values[at] : std::nullopt;
        m_bars << value.value_or(std::numeric_limits<double>::quiet_NaN());
    }
    m_from = result.from;
    m_readAt = m_context.now();
    double sum = 0;
    int known = 0;
    m_floods = 0;
    for (int i = 0; i < kSlots; ++i) {
        if (std::isnan(m_bars[i]))
            continue;
        m_floods += m_bars[i] > kFlood ? 1 : 0;
        if (i < kSlots - kLoadSlots)
            continue;
        ++known;
        sum += m_bars[i];
    }
    m_perHour = known == 0 ? -1 : sum * 6 / known;
    Q_EMIT changed();
}

QString AlarmLoad::timeAt(int slot) const
{
    return m_bars.isEmpty() ? QString() : m_context.formats.clock(m_from + slot * kSlot, false);
}

QString AlarmLoad::problem() const
{
    return words::unread(m_error);
}

QString AlarmLoad::firstTime() const
{
    return timeAt(0);
}

QString AlarmLoad::middleTime() const
{
    return timeAt(kSlots / 2);
}

QString AlarmLoad::lastTime() const
{
    return m_bars.isEmpty() ? QString() : m_context.formats.clock(m_readAt, false);
}

QString AlarmLoad::floodText() const
{
    if (m_bars.isEmpty())
        return {};
    return m_floods == 0 ? tr("No flood in the last 3 h")
                         : tr("Flood in %1 of the last 18 slots").arg(m_floods);
}

void AlarmLoad::refreshHeld()
{
    std::vector<HeldRow> rows;
    int suppressed = 0, outOfService = 0;
    for (const auto& [id, alarm] : m_context.state().alarms) {
        suppressed += alarm.state == AlarmState::SuppressedByDesign ? 1 : 0;
        outOfService += alarm.state == AlarmState::OutOfService ? 1 : 0;
        if (alarm.state != AlarmState::Shelved)
            continue;
        QString who;
        for (const domain::AlarmNote& note : alarm.notes)
            if (note.what == "shelved")
                who = qs(note.who);
        const QString until = tr("until %1").arg(m_context.formats.clock(alarm.shelvedUntil, false));
        rows.push_back({qs(id), words::letter(alarm.priority), symbolState(alarm.state),
                        alarmText(m_context, alarm),
                        who.isEmpty() ? until : until + QStringLiteral(" · ") + who});
    }
    m_heldText = QStringLiteral("%1 + %2 + %3").arg(rows.size()).arg(suppressed).arg(outOfService);
    if (suppressed > 0)
        rows.push_back(groupRow(QStringLiteral("suppressed"), QStringLiteral("suppressed"),
                                tr("suppressed: %1").arg(suppressed), tr("by design")));
    if (outOfService > 0)
        rows.push_back(groupRow(QStringLiteral("outOfService"), QStringLiteral("outOfService"),
                                tr("out of service: %1").arg(outOfService), tr("maintenance")));
    m_held.sync(std::move(rows));
    Q_EMIT changed();
}

const HeldAlarms::Roles& HeldAlarms::roles() const
{
    static const Roles table{role<&HeldRow::text>("text"), role<&HeldRow::key>("alarmId"),
                             role<&HeldRow::letter>("letter"), role<&HeldRow::symbolState>("symbolState"),
                             role<&HeldRow::note>("note")};
    return table;
}

} // namespace coi::viewmodels
