// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/forecast_chart.h>

#include <algorithm>
#include <cmath>
#include <coi/viewmodels/dashboard_data.h>
#include <coi/viewmodels/forecast_words.h>

namespace coi::viewmodels {

using domain::ForecastBasisCode;

namespace {

constexpr int kAxisParts = 4;
constexpr double kHeadroom = 1.05;
constexpr double kLongPast = 0.5; // of the forecast: more of the past is left out
const double kNone = std::numeric_limits<double>::quiet_NaN();

core::Millis ofMinutes(double minutes)
{
    return core::Millis{static_cast<std::int64_t>(minutes * 60000)};
}

double highest(std::initializer_list<const QList<double>*> lists)
{
    double top = 0;
    for (const QList<double>* list : lists)
        for (const double v : *list)
            if (std::isfinite(v))
                top = std::max(top, v);
    return top;
}

} // namespace

ForecastChart::ForecastChart(const Context& context, Quantity quantity, QObject* parent)
    : QObject(parent), m_context(context), m_quantity(quantity), m_mark(kNone)
{
    connect(&context.formats, &Formats::languageChanged, this, &ForecastChart::changed);
}

void ForecastChart::clear()
{
    for (QList<double>* list : {&m_pastXs, &m_pastYs, &m_xs, &m_withoutMedians, &m_withoutLows,
                                &m_withoutHighs, &m_withMedians, &m_withLows, &m_withHighs})
        list->clear();
    m_limit = 0, m_mark = kNone;
    Q_EMIT changed();
}

void ForecastChart::show(const Source& source)
{
    const domain::ForecastResult& r = source.result;
    const auto place = std::find_if(r.places.begin(), r.places.end(),
                                    [&](const domain::ForecastPlace& p) { return p.id == source.place; });
    if (place == r.places.end() || r.options.empty())
        return clear();
    const auto index = static_cast<std::size_t>(place - r.places.begin());
    if (index >= r.options.front().places.size())
        return clear();
    m_place = source.place;
    m_at = r.at;
    const bool waiting = m_quantity == Quantity::Waiting;
    const auto bandsOf = [&](const domain::ForecastOutcome& option) -> const domain::ForecastBands& {
        return waiting ? option.places[index].waiting : option.places[index].waitS;
    };
    const std::optional<double> start = startOf(r, *place);
    m_xs.clear();
    if (start)
        m_xs << 0;
    for (std::size_t i = 0; i < bandsOf(r.options.front()).median.size(); ++i)
        m_xs << static_cast<double>(i + 1) * r.stepS / 60.0;
    take(bandsOf(r.options.front()), {m_withoutMedians, m_withoutLows, m_withoutHighs}, start);
    const bool with = source.option > 0 && source.option < r.options.size() &&
                      index < r.options[source.option].places.size();
    take(with ? bandsOf(r.options[source.option]) : domain::ForecastBands{},
         {m_withMedians, m_withLows, m_withHighs}, with ? start : std::nullopt);
    m_limit = waiting ? (source.past ? source.past->limit() : 0) : place->limitS / 60.0;
    m_mark = source.leaseS > 0 && source.leaseS <= r.horizonS ? source.leaseS / 60.0 : kNone;
    takePast(source.past, r.horizonS);
    layAxes(r.horizonS, source.past || source.pastShown);
    Q_EMIT changed();
}

void ForecastChart::show(const domain::PlaceForecast& forecast, const FigureCurve* past)
{
    if (forecast.points.empty())
        return clear();
    const bool waiting = m_quantity == Quantity::Waiting;
    const double now = waiting ? forecast.waitingNow : forecast.waitNowS;
    const bool begins = now >= 0;
    domain::ForecastBands bands;
    m_xs.clear();
    if (begins)
        m_xs << 0;
    for (const domain::ForecastPoint& point : forecast.points) {
        const domain::ForecastBand& band = waiting ? point.waiting : point.waitS;
        m_xs << point.leadS / 60.0;
        bands.median.push_back(band.median), bands.low.push_back(band.low), bands.high.push_back(band.high);
    }
    m_place = forecast.id;
    m_at = forecast.madeAt;
    take(bands, {m_withoutMedians, m_withoutLows, m_withoutHighs},
         begins ? std::optional<double>(waiting ? now : now / 60) : std::nullopt);
    take({}, {m_withMedians, m_withLows, m_withHighs}, std::nullopt);
    m_limit = waiting ? (past ? past->limit() : 0) : forecast.limitS / 60.0;
    m_mark = kNone;
    const std::int32_t horizonS = forecast.points.back().leadS;
    takePast(past, horizonS);
    layAxes(horizonS, past);
    Q_EMIT changed();
}

void ForecastChart::take(const domain::ForecastBands& bands, Lists lists, std::optional<double> start)
{
    const double scale = m_quantity == Quantity::Waiting ? 1.0 : 1.0 / 60;
    const auto fill = [&](QList<double>& out, const std::vector<double>& in) {
        out.clear();
        if (start)
            out << *start;
        for (const double v : in)
            out << v * scale;
    };
    fill(lists.medians, bands.median);
    fill(lists.lows, bands.low);
    fill(lists.highs, bands.high);
}

// Where the lines begin: the queue the forecast was told of.
std::optional<double> ForecastChart::startOf(const domain::ForecastResult& result,
                                             const domain::ForecastPlace& place)
{
    if (m_quantity != Quantity::Waiting)
        return std::nullopt;
    for (const domain::ForecastBasis& basis : result.basis)
        if ((basis.code == ForecastBasisCode::QueueCounted || basis.code == ForecastBasisCode::QueueOld ||
             basis.code == ForecastBasisCode::QueueAssumed) &&
            (basis.object == place.object || basis.object == place.id))
            return basis.value;
    return std::nullopt;
}

void ForecastChart::takePast(const FigureCurve* past, std::int32_t horizonS)
{
    m_pastXs.clear(), m_pastYs.clear();
    if (!past)
        return;
    const double shift = static_cast<double>((m_context.now() - m_at).count()) / 60000.0;
    const double oldest = -kLongPast * horizonS / 60.0;
    const QList<double> xs = past->xs(), ys = past->ys();
    for (qsizetype i = 0; i < xs.size(); ++i) {
        const double x = xs[i] + shift;
        if (x >= oldest && x <= 0)
            m_pastXs << x, m_pastYs << ys[i];
    }
}

void ForecastChart::layAxes(std::int32_t horizonS, bool pastShown)
{
    m_xMax = horizonS / 60.0;
    m_xMin = pastShown ? -m_xMax / 3 : 0;
    while (!m_pastXs.isEmpty() && m_pastXs.front() < m_xMin)
        m_pastXs.removeFirst(), m_pastYs.removeFirst();
    m_minutes.clear();
    if (m_xMin < 0)
        m_minutes << m_xMin;
    for (int i = 0; i <= 3; ++i)
        m_minutes << m_xMax * i / 3;
    const double top = std::max(
        m_limit, highest({&m_pastYs, &m_withoutMedians, &m_withoutHighs, &m_withMedians, &m_withHighs}));
    m_top = axisEnd(std::max(1.0, top * kHeadroom), kAxisParts);
}

QString ForecastChart::title() const
{
    const QString place = placeText(m_place);
    if (m_quantity == Quantity::WaitS)
        return tr("%1: wait, min").arg(place);
    return servesTravellers(m_place) ? tr("%1: persons waiting").arg(place)
                                     : tr("%1: vehicles waiting").arg(place);
}

QString ForecastChart::spoken() const
{
    if (!known())
        return {};
    const int decimals = m_quantity == Quantity::Waiting ? 0 : 1;
    const auto end = [&](const QList<double>& medians, const QList<double>& lows,
                         const QList<double>& highs) {
        return bandText(m_context.formats, medians.isEmpty() ? 0 : medians.back(),
                        lows.isEmpty() ? 0 : lows.back(), highs.isEmpty() ? 0 : highs.back(), decimals);
    };
    QString text = title() + QStringLiteral(", ") + times().value(times().size() - 1) + QStringLiteral(": ") +
                   tr("without %1").arg(end(m_withoutMedians, m_withoutLows, m_withoutHighs));
    if (!m_withMedians.isEmpty())
        text += QStringLiteral(", ") + tr("with %1").arg(end(m_withMedians, m_withLows, m_withHighs));
    return text;
}

QList<double> ForecastChart::ticks() const
{
    QList<double> ticks;
    for (int i = 0; i <= kAxisParts; ++i)
        ticks << m_top * i / kAxisParts;
    return ticks;
}

QStringList ForecastChart::times() const
{
    QStringList times;
    for (const double minute : m_minutes)
        times << m_context.formats.clock(m_at + ofMinutes(minute), false);
    return times;
}

QString ForecastChart::limitText() const
{
    if (m_limit <= 0)
        return {};
    const QString value = m_context.formats.number(m_limit, m_limit < 10 && m_limit != std::floor(m_limit));
    return m_quantity == Quantity::Waiting ? tr("room for %1").arg(value) : tr("limit %1").arg(value);
}

QString ForecastChart::markText() const
{
    return std::isnan(m_mark)
               ? QString()
               : tr("lease ends %1").arg(m_context.formats.clock(m_at + ofMinutes(m_mark), false));
}

} // namespace coi::viewmodels
