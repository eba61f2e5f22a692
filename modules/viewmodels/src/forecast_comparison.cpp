// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/forecast_comparison.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::ForecastEstimate;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

// Few waiting are told with one decimal.
int decimalsOf(double value)
{
    return value < 10 ? 1 : 0;
}

class Rows
{
public:
    Rows(const Context& context, const domain::ForecastResult& result, std::size_t option, bool named)
        : m_formats(context.formats), m_result(result), m_option(option), m_named(named)
    {
    }

    void place(std::size_t index, std::int32_t leaseS)
    {
        const domain::ForecastPlace& place = m_result.places[index];
        const domain::ForecastSeries& without = m_result.options.front().places[index];
        const domain::ForecastSeries& with = m_result.options[m_option].places[index];
        m_place = m_named ? placeText(place.id) : QString();
        m_key = qs(place.id);
        waiting(without.waiting, with.waiting, with.waitingDifference);
        wait(without.meanWaitS, with.meanWaitS, with.waitDifferenceS);
        if (place.limitS > 0)
            overLimit(without.overLimit, with.overLimit, place.limitS, leaseS);
    }

    std::vector<ComparisonRow> rows;

private:
    ComparisonRow& add(const char* key, const QString& name)
    {
        ComparisonRow row;
        row.key = m_key + QLatin1Char('.') + QLatin1String(key);
        row.name = m_place.isEmpty() ? name : words::named(m_place, name.left(1).toLower() + name.mid(1));
        rows.push_back(std::move(row));
        return rows.back();
    }
    QString clock(std::int32_t s) const
    {
        return m_formats.clock(m_result.at + std::chrono::seconds(s), false);
    }
    QString difference(const std::optional<ForecastEstimate>& e, double scale, int decimals) const
    {
        if (!e)
            return {};
        return QStringLiteral("%1 ± %2").arg(signedNumber(m_formats, e->mean * scale, decimals),
                                             m_formats.number(e->ci95 * scale, decimals));
    }
    static QString bandOf(const Formats& f, const domain::ForecastBands& b, int decimals)
    {
        if (b.low.empty() || b.high.empty())
            return {};
        return QStringLiteral("(%1\u2013%2)")
            .arg(f.number(std::max(0.0, b.low.back()), decimals), f.number(b.high.back(), decimals));
    }

    void waiting(const domain::ForecastBands& without, const domain::ForecastBands& with,
                 const std::optional<ForecastEstimate>& paired)
    {
        if (without.mean.empty() || with.mean.empty())
            return;
        const int decimals = decimalsOf(std::max(without.mean.back(), with.mean.back()));
        ComparisonRow& row = add("waiting", Texts::tr("Waiting at %1, mean").arg(clock(m_result.horizonS)));
        row.without = m_formats.number(std::max(0.0, without.mean.back()), decimals);
        row.with = m_formats.number(std::max(0.0, with.mean.back()), decimals);
        row.withoutBand = bandOf(m_formats, without, decimals);
        row.withBand = bandOf(m_formats, with, decimals);
        row.difference = difference(paired, 1, decimals);
    }
    void wait(const std::optional<ForecastEstimate>& without, const std::optional<ForecastEstimate>& with,
              const std::optional<ForecastEstimate>& paired)
    {
        ComparisonRow& row = add("wait", Texts::tr("Mean wait"));
        row.without = without ? m_formats.minutes(without->mean) : m_formats.number(-1);
        row.with = with ? m_formats.minutes(with->mean) : m_formats.number(-1);
        row.unit = Texts::tr("min");
        row.difference = difference(paired, 1.0 / 60, 1);
    }
    void overLimit(const std::vector<double>& without, const std::vector<double>& with, std::int32_t limitS,
                   std::int32_t leaseS)
    {
        const std::size_t count = std::min(without.size(), with.size());
        if (count == 0 || m_result.stepS <= 0)
            return;
        std::size_t at = count - 1;
        if (leaseS > 0)
            at = std::min(at, static_cast<std::size_t>(std::max(0, leaseS / m_result.stepS - 1)));
        ComparisonRow& row = add("over", Texts::tr("Wait over %1 min at %2")
                                             .arg(m_formats.number(limitS / 60.0, limitS % 60 == 0 ? 0 : 1),
                                                  clock(static_cast<std::int32_t>(at + 1) * m_result.stepS)));
        row.without = percentText(m_formats, without[at]);
        row.with = percentText(m_formats, with[at]);
        row.difference =
            Texts::tr("%1 points").arg(signedNumber(m_formats, 100 * (with[at] - without[at]), 0));
    }

    const Formats& m_formats;
    const domain::ForecastResult& m_result;
    std::size_t m_option;
    bool m_named;
    QString m_place, m_key;
};

} // namespace

void ForecastComparison::show(const Context& context, const domain::ForecastResult& result,
                              const std::vector<std::string>& places, std::size_t option, std::int32_t leaseS)
{
    Rows rows(context, result, option, places.size() > 1);
    if (option > 0 && option < result.options.size())
        for (const std::string& id : places)
            for (std::size_t i = 0; i < result.places.size(); ++i)
                if (result.places[i].id == id && i < result.options.front().places.size() &&
                    i < result.options[option].places.size())
                    rows.place(i, leaseS);
    sync(std::move(rows.rows));
}

const ForecastComparison::Roles& ForecastComparison::roles() const
{
    static const Roles table{role<&ComparisonRow::name>("name"),
                             role<&ComparisonRow::without>("without"),
                             role<&ComparisonRow::with>("withOption"),
                             role<&ComparisonRow::withoutBand>("withoutBand"),
                             role<&ComparisonRow::withBand>("withBand"),
                             role<&ComparisonRow::unit>("unit"),
                             role<&ComparisonRow::difference>("difference")};
    return table;
}

} // namespace coi::viewmodels
