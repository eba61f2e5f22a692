// SPDX-License-Identifier: GPL-3.0-or-later
#include "what_if_run.h"

#include "network_run.h"

#include <chrono>
#include <cmath>
#include <coi/site/load_network.h>
#include <coi/site/load_options.h>
#include <iostream>

namespace coi::simapp {

namespace {

constexpr double kDayS = 86400;

double forkTime(const ForkTime& until, const sim::Network& network)
{
    if (!until.clock)
        return until.seconds;
    const double first = std::fmod(until.seconds - network.startS - network.warmupS, kDayS);
    return network.warmupS + (first < 0 ? first + kDayS : first);
}

std::optional<sim::WhatIfRequest> loadQuestion(const WhatIfOptions& options, const sim::Network& network)
{
    site::OptionsOutcome loaded = site::loadOptions(options.options, network);
    const std::string file = options.options.toStdString();
    for (const sim::NetworkProblem& problem : loaded.problems)
        std::cerr << site::describe(file, problem) << '\n';
    if (loaded.dropped > 0)
        std::cerr << file << ": $: " << loaded.dropped << " more problems\n";
    if (!loaded.request)
        return std::nullopt;
    sim::WhatIfRequest& request = *loaded.request;
    request.horizonS = options.horizonS;
    request.stepS = std::min(request.stepS, request.horizonS);
    request.replications = options.replications;
    request.threads = options.threads;
    request.seed = options.seed;
    const auto problems = validate(request, network);
    for (const sim::NetworkProblem& problem : problems)
        std::cerr << site::describe(file, problem) << '\n';
    return problems.empty() ? std::move(loaded.request) : std::nullopt;
}

} // namespace

int askWhatIf(const WhatIfOptions& options)
{
    std::optional<sim::Network> network = loadModel(options.model);
    if (!network)
        return kWrongInput;
    std::optional<sim::WhatIfRequest> request = loadQuestion(options, *network);
    if (!request)
        return kWrongInput;
    WhatIfAnswer answer;
    answer.forkedAtS = forkTime(options.until, *network);
    if (answer.forkedAtS + options.horizonS > sim::kLongestRunS) {
        std::cerr << "coi-sim: --horizon: " << answer.forkedAtS << " + " << options.horizonS
                  << " s is longer than any run\n";
        return kWrongInput;
    }
    sim::NetworkSim live(*network, options.seed);
    live.advanceTo(static_cast<sim::Tick>(std::llround(answer.forkedAtS * 1e6)));
    sim::NetworkSnapshot now;
    const auto start = std::chrono::steady_clock::now();
    now.take(live);
    answer.forkS = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    answer.result = sim::runWhatIf(now, *request);
    answer.network = std::move(*network);
    answer.request = std::move(*request);
    if (options.json)
        printJson(std::cout, answer);
    else
        printTable(std::cout, answer);
    return 0;
}

} // namespace coi::simapp
