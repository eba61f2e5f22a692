// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/forecast_waits.h>

#include <algorithm>
#include <coi/viewmodels/forecast_words.h>

namespace coi::viewmodels {

namespace {

constexpr double kOldS = 600; // two times the time between forecasts
constexpr int kRefreshMs = 500;

double longest(const domain::PlaceForecast& forecast)
{
    double wait = forecast.waitNowS;
    for (const domain::ForecastPoint& point : forecast.points)
        wait = std::max(wait, point.waitS.median);
    return wait;
}

} // namespace

bool isOld(const domain::PlaceForecast& forecast, core::UtcTime now)
{
    const double age = secondsSince(forecast.madeAt, now);
    return age < 0 || age > kOldS;
}

ForecastWaits::ForecastWaits(const Context& context, QObject* parent)
    : KeyedListModel(parent), m_context(context),
      m_refresher(
          context, {domain::RecordKind::Forecast}, [this] { rebuild(); }, kRefreshMs)
{
    m_refresher.setTicking(true);
}

void ForecastWaits::rebuild()
{
    std::vector<const domain::PlaceForecast*> all;
    core::UtcTime newest{};
    for (const auto& [id, forecast] : m_context.state().forecasts) {
        all.push_back(&forecast);
        newest = std::max(newest, forecast.madeAt);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto* a, const auto* b) { return longest(*a) > longest(*b); });
    const Formats& f = m_context.formats;
    m_stale = !all.empty();
    std::vector<ForecastWaitRow> rows;
    for (const domain::PlaceForecast* forecast : all) {
        ForecastWaitRow row;
        row.key = qs(forecast->id);
        row.name = placeText(forecast->id);
        row.object = qs(forecast->object);
        row.now = f.minutes(forecast->waitNowS);
        row.quarter = row.half = row.hour = f.number(-1);
        std::vector<std::int32_t> leads;
        std::vector<double> risks;
        for (const domain::ForecastPoint& point : forecast->points) {
            QString& text = point.leadS <= 900 ? row.quarter : point.leadS <= 1800 ? row.half : row.hour;
            text = f.minutes(point.waitS.median);
            row.band = waitBandText(f, point.waitS.low, point.waitS.high);
            row.overLimit = row.overLimit || (forecast->limitS > 0 && point.overLimit >= 0.5);
            leads.push_back(point.leadS);
            risks.push_back(point.overLimit);
        }
        row.riskText = riskText(f, forecast->madeAt, leads, risks, forecast->limitS);
        if (isOld(*forecast, m_context.now()) || !m_context.mirror.live())
            row.age = tr("stale %1")
                          .arg(f.duration(std::max(0.0, secondsSince(forecast->madeAt, m_context.now()))));
        m_stale = m_stale && !row.age.isEmpty();
        rows.push_back(std::move(row));
    }
    m_madeText = all.empty() ? QString() : tr("made %1").arg(f.clock(newest, false));
    sync(std::move(rows));
    Q_EMIT refreshed();
}

const ForecastWaits::Roles& ForecastWaits::roles() const
{
    static const Roles table{
        role<&ForecastWaitRow::name>("name"),          role<&ForecastWaitRow::key>("placeId"),
        role<&ForecastWaitRow::object>("object"),      role<&ForecastWaitRow::now>("now"),
        role<&ForecastWaitRow::quarter>("quarter"),    role<&ForecastWaitRow::half>("half"),
        role<&ForecastWaitRow::hour>("hour"),          role<&ForecastWaitRow::band>("band"),
        role<&ForecastWaitRow::riskText>("riskText"),  role<&ForecastWaitRow::age>("age"),
        role<&ForecastWaitRow::overLimit>("overLimit")};
    return table;
}

} // namespace coi::viewmodels
