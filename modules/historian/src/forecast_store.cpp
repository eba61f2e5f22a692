// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_store.h"

#include <limits>

namespace coi::historian {

using domain::ForecastQuantity;
using domain::ForecastScore;
using domain::StoredForecast;

ForecastStore::ForecastStore(Db& db)
    : m_db(db), m_put(db, "INSERT OR REPLACE INTO forecasts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

core::Status ForecastStore::put(const StoredForecast& f)
{
    m_put.bind(core::toMs(f.madeAt)).bind(f.place).bind(static_cast<std::int64_t>(f.quantity));
    m_put.bind(std::int64_t{f.leadS}).bindReal(f.band.mean).bindReal(f.band.low).bindReal(f.band.high);
    m_put.bindReal(f.overLimit);
    return (f.observed ? m_put.bindReal(*f.observed) : m_put.bindNull()).run();
}

core::Status ForecastStore::forgetOpen()
{
    return m_db.exec("DELETE FROM forecasts WHERE observed IS NULL");
}

core::Status ForecastStore::dropBefore(core::UtcTime made)
{
    return Statement(m_db, "DELETE FROM forecasts WHERE made < ?").bind(core::toMs(made)).run();
}

core::Result<std::vector<StoredForecast>> readOpenForecasts(Db& history, core::UtcTime from)
{
    Statement s(history,
                "SELECT made, place, quantity, lead, mean, low, high, over_limit FROM forecasts "
                "WHERE observed IS NULL AND made + lead * 1000 >= ? ORDER BY made, place, quantity, lead");
    s.bind(core::toMs(from));
    std::vector<StoredForecast> out;
    for (;;) {
        const auto row = s.step();
        if (!row)
            return row.error();
        if (!*row)
            return out;
        StoredForecast f;
        f.madeAt = core::fromMs(s.integer(0)), f.place = s.text(1);
        f.quantity = s.integer(2) == 0 ? ForecastQuantity::WaitS : ForecastQuantity::Waiting;
        f.leadS = static_cast<std::int32_t>(s.integer(3));
        f.band = {s.real(4), s.real(5), s.real(6)}, f.overLimit = s.real(7);
        out.push_back(std::move(f));
    }
}

domain::ForecastScoreResult readScores(Db& history, const domain::ForecastScoreQuery& q)
{
    domain::ForecastScoreResult out{q.id, {}, {}};
    if (q.to != core::UtcTime{} && q.to <= q.from) {
        out.error = "period: `to` must be after `from`";
        return out;
    }
    // Each place, and all together under an empty name.
    const std::string figures =
        " quantity, lead, count(*), avg(observed BETWEEN low AND high), avg(mean - observed),"
        " avg(abs(mean - observed)) FROM forecasts WHERE observed IS NOT NULL AND made >= ?1 AND made < ?2"
        " AND (?3 = '' OR place = ?3) GROUP BY ";
    std::string all;
    if (q.place.empty())
        all.append("SELECT '' AS name,").append(figures).append("2, 3 UNION ALL ");
    all.append("SELECT place AS name,").append(figures).append("1, 2, 3 ORDER BY 1, 2, 3");
    Statement s(history, all.c_str());
    const std::int64_t end =
        q.to == core::UtcTime{} ? std::numeric_limits<std::int64_t>::max() : core::toMs(q.to);
    s.bind(core::toMs(q.from)).bind(end).bind(q.place);
    for (;;) {
        const auto row = s.step();
        if (!row) {
            out.error = row.error().text, out.rows.clear();
            return out;
        }
        if (!*row)
            return out;
        ForecastScore score;
        score.place = s.text(0);
        score.quantity = s.integer(1) == 0 ? ForecastQuantity::WaitS : ForecastQuantity::Waiting;
        score.leadS = static_cast<std::int32_t>(s.integer(2));
        score.scored = static_cast<std::int32_t>(s.integer(3));
        score.covered = s.real(4), score.bias = s.real(5), score.meanError = s.real(6);
        out.rows.push_back(std::move(score));
    }
}

} // namespace coi::historian
