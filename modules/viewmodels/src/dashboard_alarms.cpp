// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm system of DashboardModel: against EEMUA 191, and the events behind the figures.
#include <algorithm>
#include <cmath>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/dashboard_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::HistoryMetric;

namespace {

constexpr double kFlood = 10; // alarms in ten minutes, EEMUA 191
constexpr double kAcceptablePerHour = 6, kManageablePerHour = 12;
constexpr std::size_t kEventsShown = 6;

// A line whose goal is an upper limit.
struct Limits
{
    double goal, bound, maximum;
};

DashboardRow lineOf(const char* key, const QString& name, double number, const QString& value,
                    const QString& goal, const Limits& limits)
{
    DashboardRow r;
    r.key = QString::fromLatin1(key);
    r.name = name;
    r.value = value;
    r.goal = goal;
    r.number = std::max(0.0, number);
    r.lower = limits.goal, r.upper = limits.bound, r.maximum = limits.maximum;
    r.missed = number > limits.goal;
    return r;
}

} // namespace

void DashboardModel::updateAlarms()
{
    const Formats& f = m_context.formats;
    const std::vector<double> slots10 = known(m_data.values(HistoryMetric::AlarmsRaised));
    double sum = 0, most = 0, floods = 0;
    for (const double v : slots10)
        sum += v, most = std::max(most, v), floods += v > kFlood ? 1 : 0;
    const auto n = static_cast<double>(slots10.size());
    std::vector<DashboardRow> rows;
    const auto count = [&](const char* key, const QString& name, double number, int decimals,
                           const QString& unit, const Limits& limits) {
        rows.push_back(lineOf(key, name, number,
                              number < 0 ? f.number(-1) : f.number(number, decimals) + unit,
                              f.number(limits.goal) + unit, limits));
    };
    const auto time = [&](const char* key, const QString& name, const std::optional<double>& seconds,
                          const Limits& limits) {
        rows.push_back(lineOf(key, name, seconds.value_or(-1), seconds ? f.duration(*seconds) : f.number(-1),
                              f.duration(limits.goal), limits));
    };
    int standing = 0;
    for (const auto& [id, a] : m_context.state().alarms)
        standing += isActive(a.state) && m_context.now() - a.raisedAt > std::chrono::hours{24} ? 1 : 0;
    const QString pct = QStringLiteral(" %");
    const AlarmScore score = m_score.value_or(AlarmScore{});
    const bool scored = m_score.has_value();
    count("average", tr("Average per hour"), n > 0 ? sum * 6 / n : -1, 1, {}, {6, 12, 18});
    count("peak", tr("Peak in 10 min"), n > 0 ? most : -1, 0, {}, {10, 20, 24});
    count("flood", tr("Time in flood"), n > 0 ? floods / n * 100 : -1, 1, pct, {1, 5, 8});
    count("standing", tr("Standing over 24 h"), standing, 0, {}, {5, 10, 14});
    count("chattering", tr("Chattering"), scored ? score.chattering : -1, 0, {}, {0, 3, 6});
    count("top10", tr("Top 10 sources"), score.top10Share.value_or(-0.01) * 100, 0, pct, {20, 50, 100});
    time("ackC", tr("Acknowledged, C"), score.ackCriticalS, {60, 120, 180});
    time("ackH", tr("Acknowledged, H"), score.ackHighS, {120, 240, 300});
    count("escalated", tr("Escalated unanswered"), scored ? score.escalated : -1, 0, {}, {1, 4, 8});
    m_alarmRows.sync(std::move(rows));
}

QList<double> DashboardModel::mix() const
{
    double all = 0;
    QList<double> counts; // low first
    for (int i = domain::countOf<domain::AlarmPriority>(); i-- > 0;) {
        const std::string code(domain::codeOf(static_cast<domain::AlarmPriority>(i)));
        counts << m_data.sum(HistoryMetric::AlarmsRaised, code).value_or(0);
        all += counts.back();
    }
    if (all <= 0)
        return {};
    for (double& c : counts)
        c /= all;
    return counts;
}

QString DashboardModel::mixText() const
{
    const QList<double> shares = mix();
    if (shares.isEmpty())
        return tr("no alarm raised in this period");
    QStringList parts;
    for (qsizetype i = 0; i < shares.size(); ++i)
        parts << words::of(static_cast<domain::AlarmPriority>(shares.size() - 1 - i)) + QLatin1Char(' ') +
                     m_context.formats.number(shares[i] * 100);
    return parts.join(QStringLiteral(" · ")) + QStringLiteral(" %");
}

QString DashboardModel::ratingText() const
{
    const std::vector<double> slots10 = known(m_data.values(HistoryMetric::AlarmsRaised));
    if (slots10.empty())
        return tr("EEMUA 191 rating: nothing was recorded.");
    double sum = 0;
    for (const double v : slots10)
        sum += v;
    const double perHour = sum * 6 / static_cast<double>(slots10.size());
    const QString rating = perHour <= kAcceptablePerHour   ? tr("acceptable")
                           : perHour <= kManageablePerHour ? tr("manageable")
                                                           : tr("over-demanding");
    QString text = tr("EEMUA 191 rating: “%1”.").arg(rating);
    if (sum > 0)
        text += QLatin1Char(' ') + tr("1 alarm in %1 min.").arg(m_context.formats.number(60 / perHour, 1));
    return text;
}

void DashboardModel::updateEvents()
{
    const Formats& f = m_context.formats;
    const core::UtcTime first = m_period.from + m_period.column() * m_firstHour;
    const core::UtcTime last = m_period.from + m_period.column() * (m_firstHour + m_hourCount);
    const double span = std::max(1.0, static_cast<double>((last - first).count()));
    std::vector<DashboardEvent> events;
    for (const AlarmSpan& s : weightiest(m_log, kEventsShown)) {
        domain::Alarm alarm;
        alarm.definition = s.raised.definition, alarm.object = s.raised.object;
        const double place = static_cast<double>((s.raised.note.at - first).count()) / span;
        QString note = tr("goes on");
        if (s.over)
            note = tr("lasted %1")
                       .arg(f.duration(static_cast<double>((*s.over - s.raised.note.at).count()) / 1e3));
        events.push_back(
            {qs(s.raised.alarm), words::letter(s.raised.priority),
             m_period.column() > std::chrono::hours{1}
                 ? dayText(s.raised.note.at) + QLatin1Char(' ') + f.clock(s.raised.note.at, false)
                 : f.clock(s.raised.note.at, false),
             alarmText(m_context, alarm), note, std::clamp(place, 0.0, 1.0)});
    }
    m_events.sync(std::move(events));
}

} // namespace coi::viewmodels
