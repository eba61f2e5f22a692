// SPDX-License-Identifier: GPL-3.0-or-later
// The gate of Mong Cai as a gateway sees it, in simulated time: field events become State, and State is what
// forecasts begin with.
#pragma once
#include "../../modules/gateway/src/forecast_answer.h"

#include <coi/domain/ingest.h>
#include <coi/gateway/forecast_desk.h>
#include <coi/gateway/loaded_site.h>
#include <coi/sim/gate_sim.h>

namespace coi::gateway::testing {

using namespace domain;

inline const LoadedSite& mongCai()
{
    static const LoadedSite site = [] {
        auto loaded = loadSite(QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"));
        if (!loaded)
            qFatal("%s", loaded.error().text.c_str());
        return *std::move(loaded);
    }();
    return site;
}

inline core::UtcTime timeOfDay(int seconds)
{
    return core::fromMs(1'792'083'600'000) + std::chrono::seconds{seconds}; // 2026-10-16, local midnight
}

class LiveGate
{
public:
    explicit LiveGate(int startS, std::uint64_t seed = 1, Profile profile = Profile::Normal)
        : sim(mongCai().site, mongCai().flows, config(startS, seed, profile)),
          ingest(mongCai().site, mongCai().flows), watch(mongCai().site)
    {
        store.addListener([this](const std::vector<Change>& c) { watch.changed(c, sim.now()); });
        SimStatus status;
        status.profile = profile;
        store.put(Change{status});
        flush();
    }

    // In steps as a gateway takes them at x60.
    void advance(int seconds, int stepS = 6)
    {
        const core::UtcTime end = sim.now() + std::chrono::seconds{seconds};
        while (sim.now() < end) {
            sim.advanceTo(std::min(end, sim.now() + std::chrono::seconds{stepS}));
            flush();
        }
    }

    void flush()
    {
        for (const FieldEvent& event : sim.takeEvents())
            ingest.take(event);
        auto changes = ingest.flush(sim.now());
        std::erase_if(changes, [](const Change& c) {
            return kindOf(c) == RecordKind::Sim; // ours
        });
        store.put(std::move(changes));
        for (MinuteRollup& minute : ingest.takeMinutes(sim.now()))
            minutes.push_back(std::move(minute));
    }

    std::shared_ptr<const ForecastInput> input() const { return watch.take(store.state(), sim.now()); }

    sim::GateSim sim;
    Ingest ingest;
    StateStore store;
    ForecastWatch watch;
    std::vector<MinuteRollup> minutes;

private:
    static sim::GateConfig config(int startS, std::uint64_t seed, Profile profile)
    {
        sim::GateConfig c;
        c.seed = seed, c.profile = profile, c.start = timeOfDay(startS);
        return c;
    }
};

inline ForecastSite forecastSite()
{
    return {mongCai().site, mongCai().flows, mongCai().alarms};
}

inline const ForecastModel& gateModel(Profile profile = Profile::Normal)
{
    static const ForecastModel normal(forecastSite(), Profile::Normal, 1);
    static const ForecastModel peak(forecastSite(), Profile::Peak, 1);
    return profile == Profile::Peak ? peak : normal;
}

inline ForecastQuery hourAhead(int replications = 100)
{
    ForecastQuery q;
    q.id = "q", q.replications = replications;
    return q;
}

// The whole forecast at once; `certain`: as if rates and service times were known to the last digit.
inline ForecastResult forecastNow(const ForecastInput& input, const ForecastQuery& query,
                                  bool certain = false)
{
    const ForecastModel& model = gateModel(input.profile);
    ForecastStart start = startOf(model, *mongCai().site, input);
    if (certain)
        start.inputs.rateCv.clear(), start.inputs.serviceCv.clear(), start.inputs.rateFactor.clear();
    ForecastRun run;
    const ForecastRefused refused = prepareRun(model, *mongCai().site, input, start, query, run);
    if (refused.why != ForecastRefusal::None) {
        ForecastResult out;
        out.refusal = refused.why, out.detail = refused.detail, out.last = true;
        return out;
    }
    sim::NetworkSnapshot now;
    now.take(model.plan(), start.population);
    run.request.threads = 2;
    return answerOf(run, sim::runWhatIf(now, run.request), true);
}

inline const ForecastSeries& seriesOf(const ForecastResult& result, std::string_view place,
                                      std::size_t option = 0)
{
    for (const ForecastSeries& s : result.options.at(option).places)
        if (s.place == place)
            return s;
    qFatal("no place %s", std::string(place).c_str());
}

} // namespace coi::gateway::testing
