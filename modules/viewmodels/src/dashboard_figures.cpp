// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures, alarm system and availability of DashboardModel.
#include <algorithm>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/dashboard_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::HistoryMetric;

namespace {

constexpr double kWaitTargetMin = 5, kUnderFiveTarget = 95, kClearanceTargetS = 6 * 3600;
constexpr double kFlood = 10; // alarms in ten minutes, EEMUA 191

KeyFigure figure(const char* key, const QString& name, const QString& value, const QString& unit,
                 const QString& note, bool missed = false)
{
    KeyFigure f;
    f.key = QString::fromLatin1(key);
    f.name = name;
    f.value = value;
    f.unit = unit;
    f.note = note;
    f.missed = missed;
    return f;
}

// What was planned up to `to`, the running hour by its part.
double plannedUpTo(const DashboardData& data, HistoryMetric metric, core::UtcTime to)
{
    double sum = 0;
    core::UtcTime at = data.period().from;
    for (const auto& v : data.values(metric)) {
        const double part = static_cast<double>((to - at).count()) / 3.6e6;
        sum += v.value_or(0) * std::clamp(part, 0.0, 1.0);
        at += std::chrono::hours{1};
    }
    return sum;
}

// Highest value and the bucket it stands in.
std::pair<double, std::size_t> peakOf(const DashboardData::Values& values)
{
    std::pair<double, std::size_t> out{-1, 0};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] && *values[i] > out.first)
            out = {*values[i], i};
    return out;
}

struct Share
{
    int of = 0, up = 0;
    void add(bool available) { ++of, up += available ? 1 : 0; }
};

bool serves(domain::LaneStatus s)
{
    return s != domain::LaneStatus::Fault && s != domain::LaneStatus::OutOfService &&
           s != domain::LaneStatus::Unknown;
}

bool serves(const domain::CarrierState& c)
{
    return c.connection == domain::ConnectionState::Online && c.task != domain::CarrierTask::Service &&
           c.task != domain::CarrierTask::Stalled;
}

} // namespace

void DashboardModel::updateFigures()
{
    const Formats& f = m_context.formats;
    const core::UtcTime to = std::min(m_context.now(), m_period.to);
    std::vector<KeyFigure> out;
    const auto flow = [&](const char* key, const QString& name, HistoryMetric exit, HistoryMetric entry,
                          HistoryMetric plan) {
        const auto a = m_data.sum(exit), b = m_data.sum(entry);
        const double sum = a || b ? a.value_or(0) + b.value_or(0) : -1;
        out.push_back(figure(key, name, f.number(sum), {},
                             tr("plan to now %1 · all %2")
                                 .arg(f.number(plannedUpTo(m_data, plan, to)),
                                      f.number(plannedUpTo(m_data, plan, m_period.to)))));
    };
    flow("travellers", tr("Travellers"), HistoryMetric::TravellersExit, HistoryMetric::TravellersEntry,
         HistoryMetric::TravellersPlan);
    flow("vehicles", tr("Vehicles"), HistoryMetric::VehiclesExit, HistoryMetric::VehiclesEntry,
         HistoryMetric::VehiclesPlan);
    const auto wait = [&](const char* key, const char* side, const QString& name) {
        const auto [seconds, bucket] = peakOf(m_data.values(HistoryMetric::WaitP95, side));
        const QString when =
            f.clock(m_period.from + std::chrono::minutes{15} * static_cast<std::int64_t>(bucket), false);
        out.push_back(figure(key, name, f.minutes(seconds), tr("min"),
                             seconds < 0 ? tr("nobody waited") : tr("at %1 · target 5").arg(when),
                             seconds > kWaitTargetMin * 60));
    };
    wait("waitExit", "exit", tr("Exit wait p95, worst"));
    wait("waitEntry", "entry", tr("Entry wait p95, worst"));
    const auto totals = m_context.state().totals.find("site");
    const bool today = m_period.kind == PeriodKind::Day && m_period.contains(m_context.now());
    const double under =
        today && totals != m_context.state().totals.end() ? totals->second.underFiveMinTodayPct : -1;
    out.push_back(figure(
        "under5", tr("Under 5 min, today"), f.number(under, under < 0 ? 0 : 1),
        under < 0 ? QString() : tr("%"),
        today ? tr("target 95 % · last hour %1")
                    .arg(f.number(totals == m_context.state().totals.end() ? -1
                                                                           : totals->second.underFiveMinPct))
              : tr("kept for the running day only"),
        under >= 0 && under < kUnderFiveTarget));
    std::vector<double> all = known(m_data.values(HistoryMetric::Clearance, "smart"));
    const std::vector<double> traditional = known(m_data.values(HistoryMetric::Clearance, "traditional"));
    all.insert(all.end(), traditional.begin(), traditional.end());
    const double median = percentileOf(all, 0.5).value_or(-1);
    out.push_back(figure("clearance", tr("Clearance, median"), f.hours(median), tr("h"),
                         tr("target 4–6 h · %1 vehicles").arg(f.number(static_cast<double>(all.size()))),
                         median > kClearanceTargetS));
    const auto raised = m_data.sum(HistoryMetric::AlarmsRaised);
    out.push_back(figure(
        "alarms", tr("Alarms raised"), f.number(raised.value_or(-1)), {},
        tr("most in 10 min: %1").arg(f.number(peakOf(m_data.values(HistoryMetric::AlarmsRaised)).first))));
    int unknown = 0;
    for (const auto& [id, command] : m_context.state().commands)
        unknown += command.status == domain::CommandStatus::Unknown ? 1 : 0;
    out.push_back(
        figure("unknown", tr("Commands unknown"), f.number(unknown), {},
               tr("of %1 recent").arg(f.number(static_cast<double>(m_context.state().commands.size())))));
    m_figures.sync(std::move(out));
}

void DashboardModel::updateAlarms()
{
    const Formats& f = m_context.formats;
    const std::vector<double> slots10 = known(m_data.values(HistoryMetric::AlarmsRaised));
    double sum = 0, most = 0, floods = 0;
    for (const double v : slots10)
        sum += v, most = std::max(most, v), floods += v > kFlood ? 1 : 0;
    const auto n = static_cast<double>(slots10.size());
    const auto row = [&](const char* key, const QString& name, double number, int decimals,
                         const QString& unit, double lower, double upper, double maximum) {
        DashboardRow r;
        r.key = QString::fromLatin1(key);
        r.name = name;
        r.value = number < 0 ? f.number(-1) : f.number(number, decimals) + unit;
        r.goal = f.number(lower) + unit;
        r.number = std::max(0.0, number), r.lower = lower, r.upper = upper, r.maximum = maximum;
        r.missed = number > lower;
        return r;
    };
    int standing = 0, fresh = 0, escalated = 0;
    for (const auto& [id, a] : m_context.state().alarms) {
        if (!isActive(a.state))
            continue;
        standing += m_context.now() - a.raisedAt > std::chrono::hours{24} ? 1 : 0;
        fresh += isUnacknowledged(a.state) ? 1 : 0;
        escalated += isUnacknowledged(a.state) && a.escalation > 1 ? 1 : 0;
    }
    const QString pct = QStringLiteral(" %");
    m_alarmRows.sync({row("average", tr("Average per hour"), n > 0 ? sum * 6 / n : -1, 1, {}, 6, 12, 18),
                      row("peak", tr("Peak in 10 min"), n > 0 ? most : -1, 0, {}, 10, 20, 24),
                      row("flood", tr("Time in flood"), n > 0 ? floods / n * 100 : -1, 1, pct, 1, 5, 8),
                      row("standing", tr("Standing over 24 h, now"), standing, 0, {}, 5, 10, 14),
                      row("fresh", tr("Unacknowledged, now"), fresh, 0, {}, 5, 10, 15),
                      row("escalated", tr("Escalated unanswered, now"), escalated, 0, {}, 1, 4, 8)});
}

QString DashboardModel::mixText() const
{
    double all = 0;
    std::vector<double> counts;
    for (int i = 0; i < domain::countOf<domain::AlarmPriority>(); ++i) {
        const std::string code(domain::codeOf(static_cast<domain::AlarmPriority>(i)));
        counts.push_back(m_data.sum(HistoryMetric::AlarmsRaised, code).value_or(0));
        all += counts.back();
    }
    if (all <= 0)
        return tr("no alarm raised in this period");
    QStringList parts;
    for (std::size_t i = counts.size(); i-- > 0;)
        parts << words::of(static_cast<domain::AlarmPriority>(i)) + QLatin1Char(' ') +
                     m_context.formats.number(counts[i] / all * 100);
    return parts.join(QStringLiteral(" · ")) + QStringLiteral(" %");
}

void DashboardModel::updateAvailability()
{
    const domain::State& state = m_context.state();
    Share gates, booths, trucks, fleet, cameras, feeds;
    for (const auto& [id, lane] : state.lanes) {
        const domain::LaneSpec* spec = m_context.site->lane(id);
        if (!spec)
            continue;
        Share& share = spec->kind == domain::LaneKind::EGate   ? gates
                       : spec->kind == domain::LaneKind::Booth ? booths
                                                               : trucks;
        share.add(serves(lane.status));
    }
    for (const auto& [id, c] : state.carriers)
        fleet.add(serves(c));
    for (const auto& [id, c] : state.cameras)
        cameras.add(c.online && !c.frozen);
    for (const auto& [id, feed] : state.feeds)
        feeds.add(feed.freshness != domain::Freshness::Stale && feed.freshness != domain::Freshness::NoData);
    std::vector<DashboardRow> rows;
    const auto add = [&](const char* key, const QString& name, const Share& share, double goal) {
        if (share.of == 0)
            return; // the site has none
        const double pct = 100.0 * share.up / share.of;
        DashboardRow r;
        r.key = QString::fromLatin1(key);
        r.name = name;
        r.value = m_context.formats.number(pct, 1) + QStringLiteral(" %");
        r.goal = m_context.formats.number(goal) + QStringLiteral(" %");
        r.number = pct, r.lower = goal, r.upper = goal, r.maximum = 100;
        r.missed = pct < goal;
        rows.push_back(std::move(r));
    };
    add("egates", tr("E-gates"), gates, 97);
    add("booths", tr("Booths"), booths, 98);
    add("trucks", tr("Truck and IGV lanes"), trucks, 98);
    add("cameras", tr("Cameras"), cameras, 98);
    add("fleet", tr("IGV fleet"), fleet, 80);
    add("feeds", tr("Links, all feeds"), feeds, 99);
    m_availability.sync(std::move(rows));
}

QVariant DashboardRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DashboardRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case NameRole:
        return r.name;
    case ValueRole:
        return r.value;
    case GoalRole:
        return r.goal;
    case NumberRole:
        return r.number;
    case LowerRole:
        return r.lower;
    case UpperRole:
        return r.upper;
    case MaximumRole:
        return r.maximum;
    case MissedRole:
        return r.missed;
    default:
        return {};
    }
}

QHash<int, QByteArray> DashboardRows::roleNames() const
{
    return {{IdRole, "rowId"},    {NameRole, "name"},       {ValueRole, "value"},
            {GoalRole, "goal"},   {NumberRole, "number"},   {LowerRole, "lower"},
            {UpperRole, "upper"}, {MaximumRole, "maximum"}, {MissedRole, "missed"}};
}

} // namespace coi::viewmodels
