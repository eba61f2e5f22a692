// SPDX-License-Identifier: GPL-3.0-or-later
// A query as a request to the engine, and its results as messages. Worker thread.
#pragma once
#include "forecast_options.h"
#include "forecast_start.h"

namespace coi::gateway {

struct ForecastRun
{
    sim::WhatIfRequest request;
    domain::ForecastResult head; // what every answer says: basis, places
};

ForecastRefused prepareRun(const ForecastModel& model, const domain::Site& site, const ForecastInput& input,
                           const ForecastStart& start, const domain::ForecastQuery& query, ForecastRun& out);

domain::ForecastResult answerOf(const ForecastRun& run, const sim::WhatIfResult& result, bool last);

} // namespace coi::gateway
