// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_source.h"

#include <QFileInfo>
#include <coi/sim/gate_network.h>
#include <coi/site/load.h>
#include <coi/site/load_network.h>
#include <iostream>

namespace coi::simapp {

namespace {

void report(const std::string& model, const std::vector<sim::NetworkProblem>& problems, int dropped)
{
    for (const sim::NetworkProblem& problem : problems)
        std::cerr << site::describe(model, problem) << '\n';
    if (dropped > 0)
        std::cerr << model << ": $: " << dropped << " more problems\n";
}

std::optional<sim::Network> loadGate(const ModelSource& source)
{
    const site::LoadOutcome loaded = site::loadSite(source.path);
    for (const site::SiteProblem& problem : loaded.problems)
        std::cerr << describe(problem) << '\n';
    if (!loaded.ok())
        return std::nullopt;
    sim::Network network = sim::gateNetwork(loaded.site, loaded.flows, source.profile, source.phase);
    const auto problems = sim::validate(network);
    report(source.path.toStdString(), problems, 0);
    return problems.empty() ? std::optional(std::move(network)) : std::nullopt;
}

} // namespace

std::optional<sim::Network> loadModel(const ModelSource& source)
{
    if (QFileInfo(source.path).isDir())
        return loadGate(source);
    site::NetworkOutcome loaded = site::loadNetwork(source.path);
    report(source.path.toStdString(), loaded.problems, loaded.dropped);
    return std::move(loaded.network);
}

} // namespace coi::simapp
