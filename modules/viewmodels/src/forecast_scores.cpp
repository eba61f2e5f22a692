// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/forecast_scores.h>

#include <algorithm>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::ForecastQuantity;

namespace {

constexpr int kDays = 30;
constexpr std::int32_t kLeadS = 1800;
constexpr qint64 kFreshMs = 300000;

} // namespace

ForecastScores::ForecastScores(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.formats, &Formats::languageChanged, this, &ForecastScores::changed);
}

void ForecastScores::want()
{
    if ((m_since.isValid() && m_since.elapsed() < kFreshMs) || !m_context.mirror.live())
        return;
    m_since.start();
    domain::ForecastScoreQuery query;
    query.from = m_context.now() - std::chrono::hours(24 * kDays);
    m_context.requests.forecastScore(query, this, [this](const domain::ForecastScoreResult& result) {
        m_answered = result.error.empty();
        m_error = result.error;
        if (m_answered)
            m_rows = result.rows;
        else
            m_since.invalidate();
        Q_EMIT changed();
    });
}

std::optional<domain::ForecastScore> ForecastScores::of(const std::string& place) const
{
    const ForecastQuantity quantity = quantityOf(place);
    for (const domain::ForecastScore& row : m_rows)
        if (row.place == place && row.quantity == quantity && row.leadS == kLeadS && row.scored > 0)
            return row;
    return std::nullopt;
}

// Waits are compared where lanes serve; elsewhere the queue is.
ForecastQuantity ForecastScores::quantityOf(const std::string& place) const
{
    const bool waits = std::any_of(m_rows.begin(), m_rows.end(), [&](const domain::ForecastScore& row) {
        return row.place == place && row.quantity == ForecastQuantity::WaitS && row.scored > 0;
    });
    return waits ? ForecastQuantity::WaitS : ForecastQuantity::Waiting;
}

QString ForecastScores::hitRate(const std::string& place) const
{
    const auto score = of(place);
    return score ? percentText(m_context.formats, score->covered) : QString();
}

QString ForecastScores::sentence(const std::string& place) const
{
    const Formats& f = m_context.formats;
    if (const auto score = of(place)) {
        const bool wait = score->quantity == ForecastQuantity::WaitS;
        const QString text = wait
                                 ? tr("Past forecasts: %1 inside the 90 % band, bias %2 min (%3 in 30 days).")
                                 : tr("Past forecasts of the queue: %1 inside the 90 % band, bias %2 (%3 in "
                                      "30 days).");
        return text.arg(percentText(f, score->covered),
                        signedNumber(f, wait ? score->bias / 60 : score->bias, 1), f.number(score->scored));
    }
    return m_answered ? tr("Past forecasts: none compared yet.") : QString();
}

QStringList ForecastScores::table(const std::string& place) const
{
    QStringList out;
    const Formats& f = m_context.formats;
    const ForecastQuantity quantity = quantityOf(place);
    for (const domain::ForecastScore& row : m_rows) {
        if (row.place != place || row.quantity != quantity || row.scored <= 0)
            continue;
        if (quantity == ForecastQuantity::Waiting) {
            out << tr("+%1 min: %2 inside the band of the queue, bias %3, mean error %4 (%5)")
                       .arg(f.number(row.leadS / 60.0), percentText(f, row.covered),
                            signedNumber(f, row.bias, 1), f.number(row.meanError, 1), f.number(row.scored));
            continue;
        }
        out << tr("+%1 min: %2 inside the band, bias %3 min, mean error %4 min (%5)")
                   .arg(f.number(row.leadS / 60.0), percentText(f, row.covered),
                        signedNumber(f, row.bias / 60, 1), f.minutes(row.meanError), f.number(row.scored));
    }
    if (out.isEmpty() && m_answered)
        out << tr("Past forecasts: none compared yet.");
    if (out.isEmpty() && !m_error.empty())
        out << tr("The score is not known: %1").arg(words::unread(m_error));
    return out;
}

} // namespace coi::viewmodels
