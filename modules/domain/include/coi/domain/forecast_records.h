// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast that a gateway makes by itself, as part of State, and how good its forecasts were.
#pragma once
#include <coi/domain/record_fields.h>

namespace coi::domain {

struct ForecastBand
{ // mean over replications, the limits between which 90 % lie, and the median, which is not stored
    double mean = 0, low = 0, high = 0, median = 0;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("mean", r.mean), f("median", r.median), f("low", r.low), f("high", r.high);
    }
    bool operator==(const ForecastBand&) const = default;
};

struct ForecastPoint
{
    std::int32_t leadS = 0; // after PlaceForecast::madeAt
    ForecastBand waitS, waiting;
    double overLimit = 0; // probability that the wait is longer than the limit
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("leadS", r.leadS), f("waitS", r.waitS), f("waiting", r.waiting), f("overLimit", r.overLimit);
    }
    bool operator==(const ForecastPoint&) const = default;
};

// One place (forecast.h) in the hour after `madeAt`; made anew every five minutes of the field's time. One
// that is much older was not made again: the gateway could not.
struct PlaceForecast
{
    std::string id;     // of the place: "egate_exit"
    std::string object; // the queue zone or station of the site; empty: none
    UtcTime madeAt{};
    std::int32_t waitNowS = -1, waitingNow = 0;
    std::int32_t limitS = 0;           // wait above which the site raises an alarm; 0: none
    std::int32_t assumed = 0;          // how many figures were not observed but assumed
    std::vector<ForecastPoint> points; // at +15, +30 and +60 minutes
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("object", r.object), f("madeAt", r.madeAt), f("waitNowS", r.waitNowS);
        f("waitingNow", r.waitingNow), f("limitS", r.limitS), f("assumed", r.assumed), f("points", r.points);
    }
    bool operator==(const PlaceForecast&) const = default;
};

enum class ForecastQuantity : std::uint8_t { WaitS, Waiting };

// One figure of a stored forecast; `observed` when its time has come.
struct StoredForecast
{
    UtcTime madeAt{};
    std::string place;
    ForecastQuantity quantity = ForecastQuantity::WaitS;
    std::int32_t leadS = 0;
    ForecastBand band;
    double overLimit = 0;
    std::optional<double> observed;
    bool operator==(const StoredForecast&) const = default;
};

struct ForecastScoreQuery
{
    std::string id, place; // place: empty = all
    UtcTime from{}, to{};  // when the forecasts were made; to: epoch = no end
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("place", r.place), f("from", r.from), f("to", r.to);
    }
    bool operator==(const ForecastScoreQuery&) const = default;
};

// Forecasts against what happened. A good 90 % band has covered 0.9; bias is the mean of forecast less what
// was observed, meanError the mean of its absolute value, in seconds or in persons and vehicles.
struct ForecastScore
{
    std::string place; // empty: all together
    ForecastQuantity quantity = ForecastQuantity::WaitS;
    std::int32_t leadS = 0, scored = 0;
    double covered = 0, bias = 0, meanError = 0;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("place", r.place), f("quantity", r.quantity), f("leadS", r.leadS), f("scored", r.scored);
        f("covered", r.covered), f("bias", r.bias), f("meanError", r.meanError);
    }
    bool operator==(const ForecastScore&) const = default;
};

struct ForecastScoreResult
{
    std::string id, error;           // error: empty when answered
    std::vector<ForecastScore> rows; // by place, quantity and lead; nothing scored: no row
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("error", r.error), f("rows", r.rows);
    }
    bool operator==(const ForecastScoreResult&) const = default;
};

} // namespace coi::domain
