// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to forecast queries for tests of view-models, with figures that are easy to recompute.
#pragma once
#include <coi/domain/forecast.h>
#include <string>
#include <vector>

namespace coi::testing {

// One option: `waiting` grows by `perStep` from `from` at each of four steps of 900 s, the band is ± 5; the
// wait is 6 s per who waits, and the share above the limit 0.1, 0.2, 0.3, 0.4 times `risk`.
inline domain::ForecastSeries seriesOf(const std::string& place, double from, double perStep, double risk)
{
    domain::ForecastSeries series;
    series.place = place;
    for (int i = 1; i <= 4; ++i) {
        const double n = from + perStep * i;
        series.waiting.mean.push_back(n + 2); // skewed, as queues are
        series.waiting.median.push_back(n);
        series.waiting.low.push_back(n - 5);
        series.waiting.high.push_back(n + 5);
        series.waitS.mean.push_back(6 * (n + 2));
        series.waitS.median.push_back(6 * n);
        series.waitS.low.push_back(6 * (n - 5));
        series.waitS.high.push_back(6 * (n + 5));
        series.overLimit.push_back(0.1 * i * risk);
    }
    series.meanWaitS = domain::ForecastEstimate{6 * from, 6};
    series.waitingAtEnd = domain::ForecastEstimate{from + 4 * perStep, 2};
    return series;
}

// "As it is" rises by 10 a step from 100, option n falls by 10 n a step.
inline domain::ForecastResult answer(const std::vector<std::string>& places, int options, int done, int of,
                                     bool last)
{
    domain::ForecastResult r;
    r.at = core::fromMs(1792139047000);
    r.stepS = 900, r.horizonS = 3600, r.done = done, r.of = of, r.last = last;
    for (const std::string& id : places) {
        domain::ForecastPlace place;
        place.id = id;
        place.limitS = 600;
        place.servers = 3;
        r.places.push_back(place);
    }
    if (!places.empty())
        r.places.front().object = "1X-Q1";
    r.basis = {{domain::ForecastBasisCode::RateObserved, "travellers_exit", 1.12, 300},
               {domain::ForecastBasisCode::QueueCounted, "1X-Q1", 96, 3},
               {domain::ForecastBasisCode::ServersAssumed, "1X-E3", 1, 0}};
    for (int n = 0; done > 0 && n <= options; ++n) {
        domain::ForecastOutcome outcome;
        outcome.cost = {n == 0 ? 125.0 : 100.0 - 25 * n, 2};
        outcome.costLow = outcome.cost.mean - 20, outcome.costHigh = outcome.cost.mean + 20;
        outcome.best = n == options ? 0.9 : 0.1 / options;
        if (n > 0)
            outcome.costDifference = domain::ForecastEstimate{-25.0 * (n + 1), 1.5};
        for (const std::string& id : places) {
            outcome.places.push_back(seriesOf(id, 100, n == 0 ? 10 : -10 * n, n == 0 ? 2 : 0.1));
            if (n > 0) {
                outcome.places.back().waitingDifference =
                    domain::ForecastEstimate{-40.0 * (n + 1) + (n == 1 ? 0 : 40), 4};
                outcome.places.back().waitDifferenceS = domain::ForecastEstimate{-114, 30};
            }
        }
        r.options.push_back(std::move(outcome));
    }
    return r;
}

inline domain::ForecastResult refusal(domain::ForecastRefusal why, const std::string& detail = {})
{
    domain::ForecastResult r;
    r.refusal = why, r.detail = detail, r.last = true;
    return r;
}

} // namespace coi::testing
