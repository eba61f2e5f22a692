// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/figure_curve.h>

#include <algorithm>
#include <coi/viewmodels/dashboard_data.h>

namespace coi::viewmodels {

namespace {

constexpr std::int32_t kPastBucketS = 60;
constexpr int kAxisParts = 4;
constexpr double kHeadroom = 1.08;

core::Millis minutesOf(double minutes)
{
    return core::Millis{static_cast<std::int64_t>(minutes * 60000)};
}

// A rate looks back: its first value needs what was counted before.
int minutesBefore(domain::HistoryMetric metric)
{
    return metric == domain::HistoryMetric::LaneServed ? domain::kRateMinutes : 0;
}

// Per hour, as State tells it at the end of each minute, from what was counted in the minutes. Nothing where
// nothing is stored yet.
std::vector<std::optional<double>> ratesOf(const std::vector<std::optional<double>>& counts)
{
    constexpr std::size_t kWindow = domain::kRateMinutes + 1;
    const auto first = static_cast<std::size_t>(
        std::find_if(counts.begin(), counts.end(), [](const auto& n) { return n.has_value(); }) -
        counts.begin());
    std::vector<std::optional<double>> out(counts.size());
    double sum = 0;
    for (std::size_t i = first; i < counts.size(); ++i) {
        sum += counts[i].value_or(0);
        if (i >= first + kWindow)
            sum -= counts[i - kWindow].value_or(0);
        if (i + 1 >= kWindow)
            out[i] = sum * 60 / static_cast<double>(kWindow);
    }
    return out;
}

} // namespace

FigureCurve::FigureCurve(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.formats, &Formats::languageChanged, this, &FigureCurve::changed);
}

void FigureCurve::start(double spanMin, StoredFigure past)
{
    m_spanMin = spanMin;
    m_past = std::move(past);
    m_samples.clear();
    if (!m_past.object.empty() && m_context.mirror.live()) {
        domain::HistoryQuery query;
        query.metric = m_past.metric;
        query.object = m_past.object;
        query.to = m_context.now();
        query.from = query.to - minutesOf(m_spanMin + minutesBefore(m_past.metric));
        query.bucketS = kPastBucketS;
        m_context.requests.history(query, this, [this, asked = m_past](const domain::HistoryResult& answer) {
            if (asked == m_past)
                takePast(answer);
        });
    }
    Q_EMIT changed();
}

void FigureCurve::takePast(const domain::HistoryResult& past)
{
    if (past.bucketS <= 0)
        return;
    std::vector<std::optional<double>> values = past.values;
    if (m_past.metric == domain::HistoryMetric::LaneServed)
        values = ratesOf(values);
    std::deque<Sample> before;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const core::UtcTime at = past.from + std::chrono::seconds(past.bucketS) * static_cast<int>(i);
        if (values[i] && (m_samples.empty() || at < m_samples.front().at))
            before.push_back({at, *values[i]});
    }
    m_samples.insert(m_samples.begin(), before.begin(), before.end());
    Q_EMIT changed();
}

void FigureCurve::add(double value)
{
    if (!m_context.mirror.live())
        return;
    const core::UtcTime now = m_context.now();
    if (!m_samples.empty() && now < m_samples.back().at)
        m_samples.clear(); // another run of a simulation
    m_samples.push_back({now, value});
    while (now - m_samples.front().at > minutesOf(m_spanMin))
        m_samples.pop_front();
    Q_EMIT changed();
}

void FigureCurve::setLimit(double limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    Q_EMIT changed();
}

QList<double> FigureCurve::xs() const
{
    QList<double> xs;
    const core::UtcTime now = m_context.now();
    for (const Sample& s : m_samples)
        xs << static_cast<double>((s.at - now).count()) / 60000.0;
    return xs;
}

QList<double> FigureCurve::ys() const
{
    QList<double> ys;
    for (const Sample& s : m_samples)
        ys << s.value;
    return ys;
}

double FigureCurve::top() const
{
    double highest = m_limit;
    for (const Sample& s : m_samples)
        highest = std::max(highest, s.value);
    return axisEnd(highest * kHeadroom, kAxisParts);
}

QList<double> FigureCurve::ticks() const
{
    QList<double> ticks;
    for (int i = 0; i <= kAxisParts; ++i)
        ticks << top() * i / kAxisParts;
    return ticks;
}

QStringList FigureCurve::times() const
{
    QStringList times;
    for (const double minute : minutes())
        times << m_context.formats.clock(m_context.now() + minutesOf(minute), false);
    return times;
}

QString FigureCurve::limitText() const
{
    return m_limit > 0 ? tr("room for %1").arg(m_context.formats.number(m_limit)) : QString();
}

} // namespace coi::viewmodels
