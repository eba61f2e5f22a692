// SPDX-License-Identifier: GPL-3.0-or-later
#include "day.h"
#include "network_run.h"
#include "what_if_run.h"

#include <QCoreApplication>
#include <coi/sim/gate_sim.h>
#include <coi/site/load.h>
#include <iostream>

namespace {

int runDay(const coi::simapp::DayOptions& options)
{
    const coi::site::LoadOutcome loaded = coi::site::loadSite(options.site);
    if (!loaded.ok()) {
        for (const coi::site::SiteProblem& problem : loaded.problems)
            std::cerr << describe(problem) << '\n';
        return coi::simapp::kWrongInput;
    }
    for (const std::string& fleet : coi::sim::undrivenFleets(*loaded.site))
        std::cerr << "site.geojson: " << fleet << ": the simulator drives the first fleet only\n";
    const auto result = coi::simapp::runDays(loaded.site, loaded.flows, options);
    if (options.json)
        printJson(std::cout, options, *loaded.site, result);
    else
        printTable(std::cout, options, *loaded.site, result);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const auto options = coi::simapp::parseOptions(QCoreApplication::arguments());
    if (!options) {
        std::cerr << "coi-sim: " << options.error().text << '\n';
        return coi::simapp::kWrongInput;
    }
    if (const auto* help = std::get_if<coi::simapp::HelpText>(&*options)) {
        std::cout << help->text;
        return 0;
    }
    if (const auto* run = std::get_if<coi::simapp::RunOptions>(&*options))
        return runModel(*run);
    if (const auto* question = std::get_if<coi::simapp::WhatIfOptions>(&*options))
        return askWhatIf(*question);
    if (const auto* bench = std::get_if<coi::simapp::BenchOptions>(&*options))
        return runBench(*bench);
    return runDay(std::get<coi::simapp::DayOptions>(*options));
}
