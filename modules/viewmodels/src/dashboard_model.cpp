// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/dashboard_model.h>

#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::FeedKind;
using domain::HistoryQuery;
using domain::HistoryResult;
using domain::RecordKind;

namespace {

constexpr int kRefreshMs = 15000;
constexpr int kLogRows = 2000;

} // namespace

DashboardModel::DashboardModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_comparison(context),
      m_countFeed(context, {FeedKind::Lanes, FeedKind::Queue}), m_customsFeed(context, {FeedKind::Customs}),
      m_workFeed(context, {FeedKind::Lanes, FeedKind::IgvState, FeedKind::Video}),
      m_refresher(
          context, {RecordKind::Lane, RecordKind::Carrier, RecordKind::Camera},
          [this] {
              updateFigures();
              updateAlarms();
              updateAvailability();
              updateEvents();
              Q_EMIT updated();
          },
          kRefreshMs)
{
    m_refresher.setActive(false);
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_follow)
            refresh();
    });
    connect(&context.mirror, &client::Mirror::reset, this, [this] {
        if (m_active)
            refresh();
    });
    connect(&context.formats, &Formats::languageChanged, this, &DashboardModel::updated);
    connect(&context.formats, &Formats::languageChanged, this, &DashboardModel::exported);
    connect(&m_countFeed, &FeedWatch::changed, this, [this, before = false]() mutable {
        if (m_countFeed.stale() != before)
            Q_EMIT updated();
        before = m_countFeed.stale();
    });
    connect(&m_comparison, &DashboardComparison::changed, this, [this] {
        if (!m_data.series().empty())
            updateFigures();
    });
    m_period = periodAt(PeriodKind::Day, context.now());
}

void DashboardModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_refresher.setActive(active);
    if (active) {
        m_timer.start();
        refresh();
    } else {
        m_timer.stop();
    }
    Q_EMIT activeChanged();
}

void DashboardModel::setRange(int range)
{
    const auto kind = static_cast<PeriodKind>(std::clamp(range, 0, 3));
    if (kind == m_period.kind)
        return;
    // The part of the day that is running, or that began it.
    const core::UtcTime now = m_context.now();
    setPeriod(periodAt(kind, m_period.contains(now) ? now : m_period.from));
}

void DashboardModel::previous()
{
    setPeriod(neighbour(m_period, -1));
}

void DashboardModel::next()
{
    if (canNext())
        setPeriod(neighbour(m_period, 1));
}

void DashboardModel::setPeriod(const DashboardPeriod& period)
{
    m_period = period;
    m_follow = period.contains(m_context.now());
    m_data = DashboardData();
    m_error.clear();
    m_readAt = {};
    m_old = false;
    m_log.clear();
    m_score.reset();
    Q_EMIT periodChanged();
    refresh();
}

bool DashboardModel::hasFigures() const
{
    return !m_data.empty() && m_data.period() == m_period;
}

void DashboardModel::refresh()
{
    if (!m_context.mirror.live() && hasFigures())
        return; // they stay as they are until the link is back
    const core::UtcTime now = m_context.now();
    // A period that ran to its end, or a clock that was set: the running one is shown again.
    if (m_follow && !m_period.contains(now)) {
        m_period = periodAt(m_period.kind, now);
        Q_EMIT periodChanged();
    }
    const auto queries = DashboardData::queries(*m_context.site, m_period);
    const int generation = ++m_generation;
    m_incoming = DashboardData(m_period);
    m_missing = queries.size();
    m_loading = true;
    Q_EMIT updated();
    for (const HistoryQuery& query : queries)
        m_context.requests.history(query, this, [this, query, generation](const HistoryResult& result) {
            take(query, result, generation);
        });
    m_comparison.follow(m_period);
    askLog();
}

void DashboardModel::askLog()
{
    domain::AlarmLogQuery query;
    query.from = m_period.from, query.to = m_period.to;
    query.limit = kLogRows;
    const auto done = [this, generation = m_generation](const domain::AlarmLogResult& result) {
        if (generation != m_generation || !result.error.empty())
            return; // what was known stays
        m_log = result.rows;
        m_score = scoreOf(m_log, m_period.from, m_period.to);
        updateAlarms();
        updateEvents();
        Q_EMIT updated();
    };
    m_context.requests.alarmLog(query, this, done);
}

void DashboardModel::take(const HistoryQuery& query, const HistoryResult& result, int generation)
{
    if (generation != m_generation)
        return;
    m_incoming.put(query, result);
    if (--m_missing > 0)
        return;
    m_loading = false;
    m_error = m_incoming.firstError();
    // What could not be read does not replace what was: the last figures stay, with the cause beside them.
    m_old = !m_error.empty() && hasFigures();
    if (!m_old) {
        m_data = std::move(m_incoming);
        m_readAt = m_error.empty() ? m_context.now() : core::UtcTime{};
        m_knownTo = lastWord();
    }
    findHours();
    updateFigures();
    updateAlarms();
    updateAvailability();
    updateEvents();
    Q_EMIT updated();
}

// What is counted can not be newer than the word of the feeds it is counted from.
core::UtcTime DashboardModel::lastWord() const
{
    core::UtcTime at = m_context.now();
    for (const auto& [id, feed] : m_context.state().feeds)
        if ((feed.kind == FeedKind::Lanes || feed.kind == FeedKind::Queue) &&
            feed.freshness == domain::Freshness::Stale)
            at = std::min(at, feed.lastAt);
    return at;
}

QString DashboardModel::problem() const
{
    return words::unread(m_error);
}

QString DashboardModel::periodText() const
{
    const Formats& f = m_context.formats;
    QString end = f.clock(m_period.contains(m_context.now()) ? m_context.now() : m_period.to, false);
    if (m_period.kind == PeriodKind::Week || m_period.kind == PeriodKind::Month)
        return f.date(m_period.from) + QStringLiteral(" – ") + f.date(m_period.to - std::chrono::hours{1});
    if (m_period.kind == PeriodKind::Day && !m_period.contains(m_context.now()))
        end = QStringLiteral("24:00");
    const QString when = f.date(m_period.from) + QStringLiteral(", ") + f.clock(m_period.from, false) +
                         QStringLiteral("–") + end;
    return m_period.kind == PeriodKind::Day
               ? when
               : tr("Shift %1").arg(QLatin1Char(m_period.shift())) + QStringLiteral(" · ") + when;
}

QString DashboardModel::asOfText() const
{
    return m_period.contains(m_readAt) ? m_context.formats.clock(m_knownTo) : QString();
}

} // namespace coi::viewmodels
