// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>
#include <cmath>
#include <coi/app/paths.h>
#include <coi/site/load_network.h>
#include <ctime>
#include <iostream>

namespace coi::simapp {

namespace {

struct Workload
{
    const char* name;
    double size; // about a second of work
};
constexpr Workload kWorkloads[] = {{"hold", 10'000'000}, {"mm8", 40'000'000}, {"gate-day", 100}};

QJsonObject waits(const sim::Network& network, const sim::NetworkRunResult& r)
{
    QJsonObject out;
    for (std::size_t i = 0; i < r.stations.size(); ++i)
        out.insert(QString::fromStdString(network.stations[i].name), r.stations[i].waitS.mean);
    for (std::size_t i = 0; i < r.fleets.size(); ++i)
        out.insert(QString::fromStdString(network.fleets[i].name), r.fleets[i].waitS.mean);
    return out;
}

int runOne(const QString& name, double size, std::uint64_t seed)
{
    const QString file = app::resourceDir() + QStringLiteral("/networks/") + name + QStringLiteral(".json");
    site::NetworkOutcome loaded = site::loadNetwork(file);
    for (const sim::NetworkProblem& problem : loaded.problems)
        std::cerr << site::describe(file.toStdString(), problem) << '\n';
    if (!loaded.network)
        return kWrongInput;
    sim::Network& network = *loaded.network;
    sim::NetworkRunOptions options;
    options.seed = seed;
    network.warmupS = 0;
    if (name == u"gate-day")
        options.replications = static_cast<std::uint32_t>(size);
    else
        network.horizonS = size;
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    const sim::NetworkRunResult r = sim::runNetwork(network, options);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    const double cpu = static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
    const QJsonObject line{{QStringLiteral("workload"), name},
                           {QStringLiteral("engine"), QStringLiteral("coi")},
                           {QStringLiteral("events"), static_cast<qint64>(r.events)},
                           {QStringLiteral("wall_s"), wall.count()},
                           {QStringLiteral("cpu_s"), cpu},
                           {QStringLiteral("events_per_s"), std::round(static_cast<double>(r.events) / cpu)},
                           {QStringLiteral("wait_s"), waits(network, r)}};
    std::cout << QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    return 0;
}

} // namespace

int runBench(const BenchOptions& options)
{
    for (const Workload& w : kWorkloads) {
        const QString name = QString::fromLatin1(w.name);
        if (!options.workload.isEmpty() && options.workload != name)
            continue;
        if (const int status = runOne(name, options.size > 0 ? options.size : w.size, options.seed);
            status != 0)
            return status;
    }
    return 0;
}

} // namespace coi::simapp
