// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_preview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <coi/gateway/embedded_gateway.h>
#include <coi/gateway/loaded_site.h>
#include <coi/viewmodels/forecast_preview.h>
#include <cstdio>

namespace coi::gateway::testing {

namespace {

constexpr int kRuns = 12, kLongestMs = 60'000;

struct Console
{
    transport::ClientSession session;
    client::Mirror mirror{session};
    client::CommandTracker commands{mirror};
    client::Requests requests{mirror};
    viewmodels::Formats formats;
    media::CameraHub cameras;
};

// Lets the events happen until `done`; false when it takes too long.
template <class Done> bool until(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < kLongestMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return done();
}

struct Case
{
    const char* name;
    QStringList lanes;
    domain::CommandAction action;
};

struct Times
{
    std::vector<double> firstS, lastS;
    int done = 0;
};

Times measure(const viewmodels::Context& context, const Case& what)
{
    Times out;
    for (int run = 0; run < kRuns; ++run) {
        viewmodels::ForecastPreview preview(context);
        const viewmodels::ForecastModel& forecast = *preview.forecast();
        QElapsedTimer timer;
        double firstS = -1;
        QObject::connect(&preview, &viewmodels::ForecastPreview::changed, &preview, [&] {
            if (firstS < 0 && forecast.hasResult() && preview.queue()->known())
                firstS = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        });
        timer.start();
        preview.show(domain::TargetKind::Lane, what.lanes, what.action, 45 * 60);
        if (!until([&] { return forecast.phase() != QLatin1String("computing"); }) || firstS < 0) {
            std::fprintf(stderr, "%s: %s\n", what.name, qPrintable(forecast.problem()));
            continue;
        }
        out.lastS.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        out.firstS.push_back(firstS);
        out.done = forecast.result().done;
        until(
            [&, since = timer.elapsed()] { return timer.elapsed() > since + 150; }); // the next one opens it
    }
    return out;
}

void print(const Case& what, const char* profile, double speed, const char* part, std::vector<double> times,
           int done, double limit)
{
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    std::printf(
        "{\"bench\": \"forecast\", \"part\": \"preview: %s\", \"action\": \"%s\", \"profile\": \"%s\", "
        "\"speed\": %g, \"median_s\": %.3f, \"least_s\": %.3f, \"most_s\": %.3f, \"runs\": %zu, "
        "\"futures\": %d, \"limit_s\": %g}\n",
        part, what.name, profile, speed, times[times.size() / 2], times.front(), times.back(), times.size(),
        done, limit);
    std::fflush(stdout);
}

void at(const LoadedSite& site, domain::Profile profile, double speed)
{
    const QTemporaryDir data;
    EmbeddedGateway gateway;
    EmbeddedOptions o;
    o.siteDir = QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"), o.dataDir = data.path();
    o.simulation.start = localTimeOfDay(core::SystemClock().utcNow(), 10 * 3600);
    o.simulation.speed = speed, o.simulation.profile = profile;
    const auto access = gateway.start(o);
    if (!access) {
        std::fprintf(stderr, "%s\n", access.error().text.c_str());
        return;
    }
    Console console;
    transport::ConnectOptions options;
    options.url = access->url, options.credentials.token = access->token, options.console = "BENCH";
    console.session.connectTo(options);
    if (!until([&] { return console.mirror.live() && !console.mirror.state().forecasts.empty(); }))
        std::fprintf(stderr, "no forecast of the gateway\n");
    const viewmodels::Context context{console.mirror,  console.commands, console.requests, console.formats,
                                      console.cameras, site.site,        site.flows,       site.alarms};
    const Case cases[] = {{"hold three e-gates open",
                           {QStringLiteral("1X-E1"), QStringLiteral("1X-E2"), QStringLiteral("1X-E3")},
                           domain::CommandAction::HoldOpen},
                          {"close a booth", {QStringLiteral("1X-B2")}, domain::CommandAction::Close},
                          {"close a truck lane", {QStringLiteral("2X-T1")}, domain::CommandAction::Close}};
    const char* name = profile == domain::Profile::Peak ? "peak" : "normal";
    for (const Case& what : cases) {
        const Times t = measure(context, what);
        print(what, name, speed, "first figures", t.firstS, t.done, 1);
        print(what, name, speed, "all figures", t.lastS, t.done, 1);
    }
    console.session.disconnectFromGateway();
}

} // namespace

void previews()
{
    const auto site = loadSite(QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"));
    if (!site) {
        std::fprintf(stderr, "%s\n", site.error().text.c_str());
        return;
    }
    for (const domain::Profile profile : {domain::Profile::Normal, domain::Profile::Peak})
        for (const double speed : {1.0, 60.0})
            at(*site, profile, speed);
}

} // namespace coi::gateway::testing
