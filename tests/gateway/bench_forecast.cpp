// SPDX-License-Identifier: GPL-3.0-or-later
// What a forecast costs and how good it is. Without arguments: the time the gateway thread spends on one, and
// the time to the first and the last answer of the worker while the gate goes on at x60 in the same process;
// then the consequence preview of the override dialog over the whole way, see bench_preview.h.
// `--score HOURS SEEDS [peak] [certain]`: forecasts every ten minutes from 07:00 on against what then
// happens, a JSON line a place and lead: share within the 90 % band, bias, mean error; `certain`: without the
// uncertainty of rates and service times, which tells what the model itself is wrong by.
#include "bench_preview.h"
#include "forecast_gate.h"

#include "../../modules/gateway/src/forecast_worker.h"

#include <QGuiApplication>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace coi;
using namespace coi::gateway;
using namespace coi::gateway::testing;
using Clock = std::chrono::steady_clock;

namespace {

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

bool withinLimits = true; // of the medians

void print(const char* part, std::vector<double> times, double limit)
{
    std::sort(times.begin(), times.end());
    withinLimits = withinLimits && times[times.size() / 2] <= limit;
    std::printf("{\"bench\": \"forecast\", \"part\": \"%s\", \"median_s\": %.6f, \"least_s\": %.6f, "
                "\"most_s\": %.6f, \"runs\": %zu, \"limit_s\": %g}\n",
                part, times[times.size() / 2], times.front(), times.back(), times.size(), limit);
    std::fflush(stdout);
}

void times(Profile profile, const char* suffix)
{
    LiveGate gate(10 * 3600, 1, profile);
    gate.advance(1800);
    std::printf("{\"consignments\": %zu, \"lanes\": %zu}\n", gate.store.state().consignments.size(),
                gate.store.state().lanes.size());
    std::vector<double> takes;
    for (int i = 0; i < 200; ++i) {
        const auto begin = Clock::now();
        const auto input = gate.input();
        takes.push_back(secondsSince(begin));
    }
    print((std::string("input") + suffix).c_str(), takes, 1e-4);
    ForecastWorker worker(forecastSite());
    std::vector<double> first, last;
    for (int run = 0; run < 6; ++run) {
        std::mutex mutex;
        std::condition_variable wake;
        bool done = false;
        double firstS = 0, lastS = 0;
        ForecastJob job;
        job.query = hourAhead(400), job.threads = 2;
        job.input = gate.input();
        const auto begin = Clock::now();
        job.tell = [&](const ForecastResult& r) {
            const std::lock_guard lock(mutex);
            if (r.done > 0 && firstS == 0)
                firstS = secondsSince(begin);
            if (r.last)
                lastS = secondsSince(begin), done = true, wake.notify_one();
        };
        worker.post(std::move(job));
        for (bool over = false; !over;) { // the gate at x60: six seconds each 100 ms
            gate.advance(6);
            std::unique_lock lock(mutex);
            over = wake.wait_for(lock, std::chrono::milliseconds{100}, [&] { return done; });
        }
        if (run > 0) // the first one makes the model
            first.push_back(firstS), last.push_back(lastS);
    }
    print((std::string("first 20 of 400") + suffix).c_str(), first, 0.15);
    print((std::string("400 replications") + suffix).c_str(), last, 1.0);
}

struct Score
{
    int n = 0, covered = 0;
    double bias = 0, error = 0, actual = 0, width = 0;
};

double waitingAtPlace(const LiveGate& gate, const ModelPlace& p)
{
    double n = 0;
    for (const int z : p.zones) {
        const auto it = gate.store.state().zones.find(mongCai().site->zones[static_cast<std::size_t>(z)].id);
        n += it == gate.store.state().zones.end() ? 0 : it->second.count;
    }
    if (p.zones.empty() && p.siteStation >= 0) {
        const auto it = gate.store.state().stations.find(
            mongCai().site->stations[static_cast<std::size_t>(p.siteStation)].id);
        n = it == gate.store.state().stations.end() ? 0 : it->second.waiting;
    }
    return n;
}

void score(int hours, int seeds, Profile profile, bool certain)
{
    constexpr std::array<int, 3> kLeads{900, 1800, 3600};
    const auto& places = gateModel(profile).places();
    std::map<std::pair<std::size_t, int>, Score> scores;
    for (int seed = 1; seed <= seeds; ++seed) {
        LiveGate gate(7 * 3600, static_cast<std::uint64_t>(seed), profile);
        std::vector<std::pair<int, ForecastResult>> made;
        for (int t = 600; t <= hours * 3600; t += 300) {
            gate.advance(300);
            for (const auto& [at, f] : made)
                for (const int lead : kLeads)
                    if (at + lead == t - 300)
                        for (std::size_t p = 0; p < places.size(); ++p) {
                            const auto& b = f.options[0].places[p].waiting;
                            const auto k = static_cast<std::size_t>(lead / 300 - 1);
                            const double x = waitingAtPlace(gate, places[p]);
                            Score& s = scores[{p, lead}];
                            ++s.n, s.covered += x >= b.low[k] && x <= b.high[k];
                            s.bias += b.mean[k] - x, s.error += std::abs(b.mean[k] - x), s.actual += x;
                            s.width += b.high[k] - b.low[k];
                        }
            if (t % 600 == 0)
                made.emplace_back(t - 300, forecastNow(*gate.input(), hourAhead(100), certain));
        }
    }
    for (const auto& [key, s] : scores)
        std::printf("{\"place\": \"%s\", \"lead_s\": %d, \"n\": %d, \"covered\": %.3f, \"bias\": %.2f, "
                    "\"mean_error\": %.2f, \"mean\": %.2f, \"width\": %.2f}\n",
                    places[key.first].id.c_str(), key.second, s.n, static_cast<double>(s.covered) / s.n,
                    s.bias / s.n, s.error / s.n, s.actual / s.n, s.width / s.n);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList a = app.arguments();
    if (a.size() >= 4 && a[1] == QLatin1String("--score")) {
        score(a[2].toInt(), a[3].toInt(), a.contains(QLatin1String("peak")) ? Profile::Peak : Profile::Normal,
              a.contains(QLatin1String("certain")));
        return 0;
    }
    if (!a.contains(QLatin1String("--preview"))) {
        times(Profile::Normal, "");
        times(Profile::Peak, ", peak");
    }
    previews();
    if (!withinLimits)
        std::fputs("a median is beyond its limit\n", stderr);
    return withinLimits ? 0 : 1;
}
