// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_start.h"

#include <algorithm>
#include <cmath>

namespace coi::gateway {

using namespace domain;
using Code = ForecastBasisCode;

namespace {

// Days differ from the profile by about a fifth before anybody has counted, and what holds now need not hold
// in an hour; the calibration of service times is good to some 5 %. The field's feeds give no better figures;
// the scores of stored forecasts show whether these are right.
constexpr double kDayCv = 0.2, kDriftCv = 0.1, kServiceCv = 0.05;
constexpr double kLeastWatchedS = 300; // before that nothing is known of the rate

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

// How many serve at a place: its lanes, or what its station says.
int serversAt(const ForecastModel& model, const ModelPlace& place, const ForecastInput& input,
              const Site& site, ForecastStart& out)
{
    const int usual = model.network().stations[at(place.station)].servers;
    if (!place.lanes.empty()) {
        int n = 0;
        for (const int lane : place.lanes) {
            const LaneSeen& seen = input.lanes[at(lane)];
            const bool on = seen.serves(site.lanes[at(lane)]);
            n += on ? 1 : 0;
            if (seen.ageS > kLateS || (!seen.known && seen.serving))
                out.basis.push_back({Code::ServersAssumed, site.lanes[at(lane)].id, on ? 1.0 : 0, seen.ageS});
            if (seen.leaseS >= 0 && on != seen.servingAfterLease)
                out.basis.push_back(
                    {Code::LeaseEnds, site.lanes[at(lane)].id, static_cast<double>(seen.leaseS), 0});
        }
        out.basis.push_back({Code::ServersOpen, place.id, static_cast<double>(n), 0});
        return n;
    }
    if (place.siteStation < 0)
        return usual;
    const StationSpec& spec = site.stations[at(place.siteStation)];
    const StationSeen& seen = input.stations[at(place.siteStation)];
    const bool terminals = spec.kind == StationKind::Yard || spec.kind == StationKind::CounterpartYard;
    if (terminals)
        return usual; // places to load at, which nobody reports
    if (!seen.known || seen.ageS > kTooOldS) {
        out.basis.push_back({Code::ServersAssumed, spec.id, static_cast<double>(usual), seen.ageS});
        return usual;
    }
    out.basis.push_back({Code::ServersOpen, place.id, static_cast<double>(seen.openServers), seen.ageS});
    return seen.openServers;
}

// Of those who serve at a place, how many only residents or only tourists.
std::vector<int> reservedAt(const ForecastModel& model, const ModelPlace& place, const ForecastInput& input,
                            const Site& site)
{
    std::vector<int> n(model.network().stations[at(place.station)].reserved.size(), 0);
    for (const int lane : place.lanes)
        if (const int entry = model.entryOfLane(at(lane)); entry >= 0)
            n[at(entry)] += input.lanes[at(lane)].serves(site.lanes[at(lane)]) ? 1 : 0;
    return n;
}

struct Observed
{
    double arrivals = 0, expected = 0, burstiness = 1;
    bool any = false;
};

// What came to the first queues of a flow in the last half hour, against what the profile of the day expects.
Observed observed(const ForecastModel& model, ForecastFlow flow, const ForecastInput& input, double timeS)
{
    Observed out;
    double weighted = 0;
    for (const ModelPlace& place : model.places()) {
        for (const int zone : place.zones) {
            const ZoneSeen& seen = input.zones[at(zone)];
            double expected = 0;
            for (std::size_t s = 0; s < model.network().sources.size(); ++s) {
                if (model.flow(s) != flow)
                    continue;
                const double batches = model.perS(s, timeS - seen.watchedS / 2) * seen.watchedS;
                const double people =
                    batches * model.meanBatch(s) * model.visits(s, sim::toStation(place.station));
                expected += people;
                weighted += people * model.burstiness(s, batches);
            }
            if (!seen.known || seen.watchedS < kLeastWatchedS || seen.ageS > kTooOldS || expected <= 0)
                continue;
            out.any = true;
            out.arrivals += seen.arrivals, out.expected += expected;
        }
    }
    out.burstiness = out.expected > 0 ? std::max(1.0, weighted / out.expected) : 1;
    return out;
}

} // namespace

// A gamma prior with the spread of days, updated with what was counted; bursts of people who come together
// count as one another's witnesses.
void rateArrivals(const ForecastModel& model, const ForecastInput& input, ForecastStart& out)
{
    std::array<double, kForecastFlows> factor{}, cv{};
    for (std::size_t f = 0; f < kForecastFlows; ++f) {
        const auto flow = static_cast<ForecastFlow>(f);
        const Observed o = observed(model, flow, input, out.timeOfDayS);
        const double a = 1 / (kDayCv * kDayCv);
        const double n = o.any ? o.arrivals / o.burstiness : 0, e = o.any ? o.expected / o.burstiness : 0;
        factor[f] = (a + n) / (a + e);
        cv[f] = std::sqrt(1 / (a + n) + kDriftCv * kDriftCv);
        if (o.any)
            out.basis.push_back({Code::RateObserved, std::string(nameOf(flow)), factor[f], 0});
        else
            out.basis.push_back({Code::RateAssumed, std::string(nameOf(flow)), 1, 0});
    }
    for (std::size_t s = 0; s < model.network().sources.size(); ++s) {
        const auto f = static_cast<std::size_t>(model.flow(s));
        out.inputs.rateFactor.push_back(factor[f]);
        out.inputs.rateCv.push_back(cv[f]);
        out.inputs.rateGroup.push_back(static_cast<std::uint32_t>(f));
    }
    out.inputs.serviceCv.assign(model.network().stations.size(), kServiceCv);
}

int waitingAt(const ForecastModel& model, const ModelPlace& place, const ForecastInput& input,
              const Site& site, ForecastStart& out)
{
    const auto told = [&](const std::string& object, bool known, int count, std::int32_t ageS, double share) {
        if (known && ageS <= kTooOldS) {
            out.basis.push_back({ageS > kLateS ? Code::QueueOld : Code::QueueCounted, object,
                                 static_cast<double>(count), ageS});
            return count;
        }
        const int usual =
            static_cast<int>(std::lround(model.usualQueue(place.station, out.timeOfDayS) * share));
        out.basis.push_back({Code::QueueAssumed, object, static_cast<double>(usual), ageS});
        return usual;
    };
    int n = 0;
    for (const int zone : place.zones) {
        const ZoneSeen& seen = input.zones[at(zone)];
        n += told(site.zones[at(zone)].id, seen.known, seen.count, seen.ageS,
                  1.0 / static_cast<double>(place.zones.size()));
    }
    if (place.zones.empty() && place.siteStation >= 0) {
        const StationSeen& seen = input.stations[at(place.siteStation)];
        n = told(site.stations[at(place.siteStation)].id, seen.known, seen.waiting, seen.ageS, 1);
    }
    return n;
}

ForecastStart startOf(const ForecastModel& model, const Site& site, const ForecastInput& input)
{
    ForecastStart out;
    out.timeOfDayS = std::chrono::duration<double>(input.at - core::localMidnight(input.at)).count();
    out.population.nowS = out.timeOfDayS;
    out.population.servers.assign(model.network().stations.size(), -1);
    rateArrivals(model, input, out);
    out.population.reserved.resize(model.network().stations.size());
    for (const ModelPlace& place : model.places()) {
        out.population.servers[at(place.station)] = serversAt(model, place, input, site, out);
        out.population.reserved[at(place.station)] = reservedAt(model, place, input, site);
    }
    settleHalls(model, input, site, out);
    settleFreight(model, input, site, out);
    return out;
}

} // namespace coi::gateway
