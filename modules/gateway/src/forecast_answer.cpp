// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_answer.h"

#include <cmath>
#include <coi/core/hash.h>

namespace coi::gateway {

using namespace domain;

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

ForecastPlace placeOf(const ForecastModel& model, const Site& site, const ForecastInput& input,
                      const ForecastStart& start, const ModelPlace& place)
{
    ForecastPlace out;
    out.id = place.id;
    if (!place.zones.empty())
        out.object = site.zones[at(place.zones[0])].id;
    else if (place.siteStation >= 0)
        out.object = site.stations[at(place.siteStation)].id;
    for (const int lane : place.lanes) {
        const LaneSeen& seen = input.lanes[at(lane)];
        out.lanes.push_back(site.lanes[at(lane)].id);
        if (seen.serving && seen.direction == site.lanes[at(lane)].direction)
            out.open.push_back(site.lanes[at(lane)].id);
    }
    const int servers = start.population.servers[at(place.station)];
    out.servers = servers >= 0 ? servers : model.network().stations[at(place.station)].servers;
    out.limitS = place.limitS;
    return out;
}

// To a sixteenth: finer than anybody reads, and exact in a float, which travels in half the bytes.
double coarse(double v)
{
    return std::isfinite(v) ? static_cast<double>(std::round(static_cast<float>(v) * 16) / 16) : 0;
}

ForecastBands bandsOf(const std::vector<sim::Band>& bands)
{
    ForecastBands out;
    for (const sim::Band& b : bands) {
        out.mean.push_back(coarse(b.mean));
        out.low.push_back(coarse(b.low));
        out.high.push_back(coarse(b.high));
        out.median.push_back(coarse(b.median));
    }
    return out;
}

std::optional<ForecastEstimate> estimateOf(const sim::Estimate& e)
{
    if (!std::isfinite(e.mean))
        return {};
    return ForecastEstimate{e.mean, std::isfinite(e.ci95) ? e.ci95 : 0};
}

ForecastOutcome outcomeOf(const ForecastRun& run, const sim::WhatIfOutcome& from, bool base)
{
    ForecastOutcome out;
    for (std::size_t p = 0; p < from.stations.size(); ++p) {
        ForecastSeries series;
        series.place = run.head.places[p].id;
        series.waiting = bandsOf(from.stations[p].waiting);
        series.waitS = bandsOf(from.stations[p].waitS);
        if (run.head.places[p].limitS > 0)
            series.overLimit = from.stations[p].overLimit;
        series.meanWaitS = estimateOf(from.waitS[p]);
        series.waitingAtEnd = estimateOf(from.queueAtEnd[p]);
        if (!base) {
            series.waitDifferenceS = estimateOf(from.waitDifferenceS[p]);
            series.waitingDifference = estimateOf(from.queueDifference[p]);
        }
        out.places.push_back(std::move(series));
    }
    out.cost = estimateOf(from.cost).value_or(ForecastEstimate{});
    out.costLow = from.costBand.low, out.costHigh = from.costBand.high;
    if (!base)
        out.costDifference = estimateOf(from.costDifference);
    out.best = from.best;
    return out;
}

std::uint64_t seedOf(const ForecastQuery& query, const ForecastInput& input)
{
    if (query.seed)
        return static_cast<std::uint64_t>(*query.seed);
    core::Hash64 hash;
    hash.i64(core::toMs(input.at));
    return hash.value();
}

} // namespace

ForecastRefused prepareRun(const ForecastModel& model, const Site& site, const ForecastInput& input,
                           const ForecastStart& start, const ForecastQuery& query, ForecastRun& out)
{
    out.head.id = query.id, out.head.at = input.at, out.head.of = query.replications;
    out.head.stepS = query.stepS, out.head.horizonS = query.horizonS;
    out.head.basis = start.basis;
    std::vector<std::size_t> places;
    for (const std::string& id : query.places) {
        if (model.placeIndex(id) < 0)
            return {ForecastRefusal::ObjectUnknown, id};
        places.push_back(at(model.placeIndex(id)));
    }
    for (std::size_t i = 0; query.places.empty() && i < model.places().size(); ++i)
        places.push_back(i);
    sim::WhatIfRequest& r = out.request;
    r.horizonS = query.horizonS, r.stepS = query.stepS;
    const auto steps = static_cast<std::size_t>(std::ceil(r.horizonS / r.stepS));
    if (steps * places.size() * (query.options.size() + 1) > kForecastValues)
        return {ForecastRefusal::OutOfRange, "places"};
    for (const std::size_t i : places) {
        const ModelPlace& place = model.places()[i];
        out.head.places.push_back(placeOf(model, site, input, start, place));
        r.watch.push_back(place.station);
        r.limitS.push_back(place.limitS);
    }
    r.inputs = start.inputs, r.unseen = start.unseen;
    r.replications = static_cast<std::uint32_t>(query.replications);
    r.seed = seedOf(query, input);
    return toOptions(model, site, input, start.population, query, r.options);
}

ForecastResult answerOf(const ForecastRun& run, const sim::WhatIfResult& result, bool last)
{
    ForecastResult out = run.head;
    out.done = static_cast<std::int32_t>(result.replications), out.last = last;
    for (std::size_t o = 0; result.replications > 0 && o < result.options.size(); ++o) {
        out.options.push_back(outcomeOf(run, result.options[o], o == 0));
        out.options.back().name = run.request.options[o].name;
    }
    return out;
}

} // namespace coi::gateway
