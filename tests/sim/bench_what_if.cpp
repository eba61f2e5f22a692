// SPDX-License-Identifier: GPL-3.0-or-later
// The what-if question of the morning peak: gate-day to 08:00, forked there, 100 replications of {as is, one
// more desk, one e-gate fewer, two more IGVs} to 09:00. One JSON line a quantity; times in seconds of the
// clock, the median of the runs. Beside them, in the same runs, what the machine gives two processes that
// share nothing: our two threads can come near that, not beyond it. Ends with 1 when a ratio misses its
// limit; limits in seconds depend on the machine and are only told.
#include "bench_apart.h"

#include <algorithm>
#include <chrono>
#include <coi/site/load_network.h>
#include <coi/site/load_options.h>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

using namespace coi;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kRuns = 9;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Of the clock, and of the processor: on a machine with other work the second tells more.
struct Times
{
    std::vector<double> all, processor;
    double median()
    {
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    }
    double least() const { return *std::min_element(all.begin(), all.end()); }
};

void print(const char* part, Times& t, double limit)
{
    std::printf("{\"bench\": \"whatif\", \"part\": \"%s\", \"median_s\": %.6f, \"least_s\": %.6f, ", part,
                t.median(), t.least());
    std::sort(t.processor.begin(), t.processor.end());
    if (!t.processor.empty())
        std::printf("\"processor_s\": %.6f, ", t.processor[t.processor.size() / 2]);
    std::printf("\"runs\": %zu, \"limit_s\": %g}\n", t.all.size(), limit);
    std::fflush(stdout);
}

struct Question
{
    sim::Network network;
    sim::WhatIfRequest request;
};

Question load()
{
    const QString dir = qEnvironmentVariable("COI_DATA_DIR", QStringLiteral(COI_SOURCE_DIR "/resources")) +
                        QStringLiteral("/networks/");
    site::NetworkOutcome network = site::loadNetwork(dir + QStringLiteral("gate-day.json"));
    if (!network.network)
        std::exit(2);
    site::OptionsOutcome options =
        site::loadOptions(dir + QStringLiteral("options/gate-day.json"), *network.network);
    if (!options.request)
        std::exit(2);
    options.request->horizonS = 3600;
    options.request->replications = 100;
    return {std::move(*network.network), std::move(*options.request)};
}

// From the fork to the table, and to the first result.
sim::WhatIfResult ask(const sim::NetworkSim& live, sim::WhatIfRequest request, unsigned threads, Times& table,
                      Times& first)
{
    request.threads = threads;
    const auto start = Clock::now();
    const std::clock_t processor = std::clock();
    double look = 0;
    request.progress = [&](const sim::WhatIfResult&) { look = look > 0 ? look : secondsSince(start); };
    sim::NetworkSnapshot now;
    now.take(live);
    sim::WhatIfResult result = sim::runWhatIf(now, request);
    table.all.push_back(secondsSince(start));
    table.processor.push_back(static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
    first.all.push_back(look);
    return result;
}

// 5,000 people in queues and on the way, 200 carriers in use: a state nobody has seen.
sim::NetworkSim crowd()
{
    sim::Network n;
    n.name = "crowd";
    n.classes = {{"traveller", 1, {}}};
    n.fleets = {{"igv", 200}};
    for (int i = 0; i < 20; ++i) {
        sim::NetworkStation s;
        s.name = "hall" + std::to_string(i);
        s.servers = 10;
        s.service = sim::exponential(60);
        s.next = {{sim::toStation(i), 1}};
        n.stations.push_back(s);
        n.initial.push_back({sim::toStation(i), 240});
    }
    sim::NetworkDelay cross;
    cross.name = "cross";
    cross.time = sim::exponential(600);
    cross.hold.seize = cross.hold.release = 0;
    cross.next = {{sim::toDelay(0), 1}};
    n.delays.push_back(cross);
    n.initial.push_back({sim::toDelay(0), 220});
    sim::NetworkSim live(n, 1);
    live.advanceTo(sim::kHour);
    return live;
}

void forkTimes()
{
    sim::NetworkSim live = crowd();
    sim::NetworkSnapshot now;
    now.take(live); // the first one allocates
    Times t;
    for (int i = 0; i < 500; ++i) {
        live.advanceTo(live.now() + sim::kSecond);
        const auto start = Clock::now();
        now.take(live);
        t.all.push_back(secondsSince(start));
    }
    std::printf("{\"bench\": \"whatif\", \"part\": \"fork\", \"customers\": %d, \"carriers\": %d, "
                "\"median_us\": %.1f, "
                "\"least_us\": %.1f, \"limit_us\": 100}\n",
                live.present(0), live.unitsUsed(0), t.median() * 1e6, t.least() * 1e6);
}

// The whole question by one thread, from a live run of its own.
std::function<void()> questionApart()
{
    auto q = std::make_shared<Question>(load());
    auto live = std::make_shared<sim::NetworkSim>(q->network, 1);
    live->advanceTo(8 * sim::kHour);
    return [q, live] {
        sim::NetworkSnapshot now;
        now.take(*live);
        if (sim::runWhatIf(now, q->request).replications != q->request.replications)
            std::exit(1);
    };
}

// Work done at once, in units of what one process does alone in the same time.
double machineScaling(Times& alone, std::array<Times, 2>& together)
{
    return alone.median() / together[0].median() + alone.median() / together[1].median();
}

// The share: of what two processors give that get nothing in each other's way.
constexpr double kLeastScaling = 1.8, kLeastShareOfMachine = kLeastScaling / 2;

bool printScaling(Times (&table)[2], Times& alone, std::array<Times, 2>& together)
{
    const double ours = table[0].median() / table[1].median(), machine = machineScaling(alone, together);
    std::printf(
        "{\"bench\": \"whatif\", \"part\": \"threads 1 to 2\", \"scaling\": %.2f, \"scaling_least\": %.2f, "
        "\"machine_scaling\": %.2f, \"share_of_machine\": %.3f, \"limit\": %.1f, \"share_limit\": %.1f}\n",
        ours, table[0].least() / table[1].least(), machine, ours / machine, kLeastScaling,
        kLeastShareOfMachine);
    return ours >= kLeastScaling || ours >= kLeastShareOfMachine * machine;
}

// What pairing alone saves, and with what the controls know of each replication.
bool printDifference(const std::string& option, const sim::WhatIfOutcome& o)
{
    constexpr double kLimit = 0.75;
    const double paired = o.independentSe > 0 ? o.pairedSe / o.independentSe : 0;
    const double controlled = o.independentSe > 0 ? o.costDifference.se / o.independentSe : 0;
    std::printf(
        "{\"bench\": \"whatif\", \"part\": \"standard error of the difference\", \"option\": \"%s\", "
        "\"difference\": %.3f, \"se\": %.4f, \"independent_se\": %.4f, \"common_random_numbers\": %.3f, "
        "\"with_controls\": %.3f, \"limit\": %.2f}\n",
        option.c_str(), o.costDifference.mean, o.costDifference.se, o.independentSe, paired, controlled,
        kLimit);
    return controlled <= kLimit;
}

} // namespace

int main()
{
    bench::Apart apart(questionApart); // before this process has threads
    const Question q = load();
    sim::NetworkSim live(q.network, 1);
    live.advanceTo(8 * sim::kHour);
    Times table[2], first[2], alone;
    std::array<Times, 2> together;
    sim::WhatIfResult result;
    for (int run = 0; run < kRuns; ++run) {
        for (const unsigned threads : {1U, 2U})
            result = ask(live, q.request, threads, table[threads - 1], first[threads - 1]);
        alone.all.push_back(apart.alone());
        const std::array<double, 2> both = apart.together();
        together[0].all.push_back(both[0]), together[1].all.push_back(both[1]);
    }
    print("table, 2 threads", table[1], 0.5);
    print("first 20 replications, 2 threads", first[1], 0.15);
    print("table, 1 thread", table[0], 1);
    bool good = printScaling(table, alone, together);
    for (std::size_t i = 1; i < result.options.size(); ++i)
        good &= printDifference(q.request.options[i].name, result.options[i]);
    forkTimes();
    if (!good)
        std::fputs("a ratio is beyond its limit\n", stderr);
    return good ? 0 : 1;
}
