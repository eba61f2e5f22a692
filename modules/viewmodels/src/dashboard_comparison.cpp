// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/dashboard_comparison.h>

#include <algorithm>
#include <coi/viewmodels/dashboard_data.h>
#include <numeric>

namespace coi::viewmodels {

using domain::HistoryMetric;
using domain::HistoryQuery;
using domain::HistoryResult;
using std::chrono::minutes;

namespace {

constexpr std::chrono::hours kWeek{7 * 24};
constexpr minutes kQuarter{15};
// Not a multiple of a quarter of an hour: the history answers from its minutes, of which it keeps 35 days.
constexpr minutes kOfMinutes{7};

bool takesWeeks(PeriodKind kind)
{
    return kind == PeriodKind::Shift || kind == PeriodKind::Day;
}

} // namespace

DashboardComparison::DashboardComparison(const Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    connect(&context.formats, &Formats::languageChanged, this, &DashboardComparison::changed);
}

int DashboardComparison::choice() const
{
    return m_choice == WeekBefore && !takesWeeks(m_shown.kind) ? Before : m_choice;
}

void DashboardComparison::setChoice(int choice)
{
    if (choice == m_choice || choice < None || choice > WeekBefore)
        return;
    m_choice = choice;
    ask();
}

DashboardPeriod DashboardComparison::comparedWith(const DashboardPeriod& shown, Choice choice)
{
    if (choice == WeekBefore && takesWeeks(shown.kind))
        return {shown.kind, shown.from - kWeek, shown.to - kWeek};
    return neighbour(shown, -1);
}

QString DashboardComparison::nameOf(Choice choice) const
{
    const DashboardPeriod p = comparedWith(m_shown, choice);
    const QString day = m_context.formats.day(p.from);
    if (p.kind == PeriodKind::Shift)
        return tr("Shift %1").arg(QLatin1Char(p.shift())) + QStringLiteral(", ") + day;
    if (p.kind == PeriodKind::Day)
        return day;
    return tr("from %1").arg(day);
}

QString DashboardComparison::name() const
{
    return choice() == None ? QString() : nameOf(static_cast<Choice>(choice()));
}

QStringList DashboardComparison::labels() const
{
    QStringList out{tr("No comparison"), tr("Compare: %1").arg(nameOf(Before))};
    if (takesWeeks(m_shown.kind))
        out.append(tr("Compare: %1").arg(nameOf(WeekBefore)));
    return out;
}

QString DashboardComparison::textOf(const std::optional<double>& value, const QString& formatted) const
{
    if (choice() == None || !m_answered)
        return {};
    return value      ? name() + QLatin1Char(' ') + formatted
           : m_failed ? tr("%1 not read").arg(name())
                      : tr("%1 no data").arg(name());
}

void DashboardComparison::follow(const DashboardPeriod& shown)
{
    if (!(m_shown == shown))
        m_answered = false;
    m_shown = shown;
    ask();
}

std::vector<HistoryQuery> DashboardComparison::queries(const DashboardPeriod& compared) const
{
    using std::chrono::floor;
    const auto gone = std::min(m_context.now(), m_shown.to) - m_shown.from;
    const auto end = [&](minutes step) {
        return std::min(compared.to, compared.from + floor<minutes>(gone) / step * step);
    };
    std::vector<HistoryQuery> out;
    const auto add = [&](HistoryMetric metric, core::UtcTime to, std::chrono::seconds bucket,
                         const char* object = "") {
        if (to > compared.from)
            out.push_back({{}, metric, object, compared.from, to, static_cast<std::int32_t>(bucket.count())});
    };
    const bool cut = gone < m_shown.to - m_shown.from && compared.kind != PeriodKind::Month;
    const std::chrono::seconds bucket = cut ? std::chrono::seconds{kOfMinutes} : compared.column();
    for (const HistoryMetric m : {HistoryMetric::TravellersExit, HistoryMetric::TravellersEntry,
                                  HistoryMetric::VehiclesExit, HistoryMetric::VehiclesEntry})
        add(m, end(minutes{1}), bucket);
    for (const char* side : {"exit", "entry"})
        add(HistoryMetric::WaitP95, end(kQuarter), kQuarter, side);
    for (const char* kind : {"smart", "traditional"})
        add(HistoryMetric::Clearance, end(minutes{1}), std::chrono::seconds{0}, kind);
    return out;
}

void DashboardComparison::ask()
{
    const int generation = ++m_generation;
    m_incoming.clear();
    m_missing = 0;
    if (choice() == None) {
        Q_EMIT changed();
        return;
    }
    const auto all = queries(comparedWith(m_shown, static_cast<Choice>(choice())));
    m_missing = all.size();
    Q_EMIT changed();
    for (const HistoryQuery& query : all)
        m_context.requests.history(query, this, [this, query, generation](const HistoryResult& result) {
            take(query, result, generation);
        });
}

void DashboardComparison::take(const HistoryQuery& query, const HistoryResult& result, int generation)
{
    if (generation != m_generation)
        return;
    m_incoming.emplace_back(query, result);
    if (m_incoming.size() < m_missing)
        return;
    const auto valuesOf = [this](std::initializer_list<HistoryMetric> metrics) {
        std::vector<double> out;
        for (const auto& [q, r] : m_incoming)
            if (std::find(metrics.begin(), metrics.end(), q.metric) != metrics.end())
                for (const double v : known(r.values))
                    out.push_back(v);
        return out;
    };
    const auto sum = [](const std::vector<double>& v) {
        return v.empty() ? std::optional<double>() : std::accumulate(v.begin(), v.end(), 0.0);
    };
    m_figures.travellers = sum(valuesOf({HistoryMetric::TravellersExit, HistoryMetric::TravellersEntry}));
    m_figures.vehicles = sum(valuesOf({HistoryMetric::VehiclesExit, HistoryMetric::VehiclesEntry}));
    m_figures.worstWaitS = percentileOf(valuesOf({HistoryMetric::WaitP95}), 1);
    m_figures.clearanceS = percentileOf(valuesOf({HistoryMetric::Clearance}), 0.5);
    m_failed = std::any_of(m_incoming.begin(), m_incoming.end(),
                           [](const auto& answer) { return !answer.second.error.empty(); });
    m_answered = true;
    m_incoming.clear();
    Q_EMIT changed();
}

} // namespace coi::viewmodels
