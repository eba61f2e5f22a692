// SPDX-License-Identifier: GPL-3.0-or-later
// Options of a forecast as changes of the network. Each lane and carrier has its own course over the horizon
// (as it is, the end of its override, what the option does with it); the servers of a place are the sum of
// its lanes, so that changes of different lanes add up and end one by one. Worker thread.
#pragma once
#include "forecast_input.h"
#include "forecast_model.h"

#include <coi/domain/forecast.h>
#include <coi/sim/what_if.h>

namespace coi::gateway {

struct ForecastRefused
{
    domain::ForecastRefusal why = domain::ForecastRefusal::None;
    std::string detail;
};

// "As it is" first. `now` says how many serve at the beginning. On refusal `out` is empty.
ForecastRefused toOptions(const ForecastModel& model, const domain::Site& site, const ForecastInput& input,
                          const sim::NetworkPopulation& now, const domain::ForecastQuery& query,
                          std::vector<sim::WhatIfOption>& out);

} // namespace coi::gateway
