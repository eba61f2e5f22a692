// SPDX-License-Identifier: GPL-3.0-or-later
// From what was seen to where a forecast begins: who is where in the network, how many serve, how many come,
// and how sure all of that is. Worker thread.
#pragma once
#include "forecast_input.h"
#include "forecast_model.h"

#include <coi/domain/forecast.h>
#include <coi/sim/what_if.h>

namespace coi::gateway {

struct ForecastStart
{
    double timeOfDayS = 0;
    sim::NetworkPopulation population;
    std::vector<sim::NetworkUnseen> unseen;
    sim::WhatIfInputs inputs;
    std::vector<domain::ForecastBasis> basis;
};

ForecastStart startOf(const ForecastModel& model, const domain::Site& site, const ForecastInput& input);

// How old a figure may be: older than `late` it is said, older than `tooOld` it is replaced by what is usual.
inline constexpr std::int32_t kLateS = 60, kTooOldS = 900;

// The parts of it.
void settleHalls(const ForecastModel& model, const ForecastInput& input, const domain::Site& site,
                 ForecastStart& out);
void settleFreight(const ForecastModel& model, const ForecastInput& input, const domain::Site& site,
                   ForecastStart& out);
void rateArrivals(const ForecastModel& model, const ForecastInput& input, ForecastStart& out);

// The queue of a place, which is that of its zones or its station; what it says of it goes into the basis.
int waitingAt(const ForecastModel& model, const ModelPlace& place, const ForecastInput& input,
              const domain::Site& site, ForecastStart& out);

} // namespace coi::gateway
