// SPDX-License-Identifier: GPL-3.0-or-later
// From the integer counts of replications, or of batches of one run, to estimates.
#pragma once
#include "network_engine.h"

#include <coi/sim/network_run.h>

namespace coi::sim {

// The figures of one replication or batch, in seconds; not a number where nothing was observed.
struct StationFigures
{
    double pWait = 0, waitS = 0, waitSdS = 0, waitP50S = 0, waitP95S = 0, queueMean = 0, numberMean = 0,
           utilisation = 0;
};
struct ClassFigures
{
    double sojournS = 0, sojournP95S = 0, numberMean = 0;
};
struct FleetFigures
{
    double utilisation = 0, jobsPerH = 0, waitS = 0;
};

struct RunFigures
{
    std::vector<StationFigures> stations;
    std::vector<ClassFigures> classes;
    std::vector<FleetFigures> fleets;
    std::vector<std::int32_t> numberAt;       // [time point][station]; -1: not reached
    std::vector<StationCounts> stationCounts; // without histograms
    std::vector<ClassCounts> classCounts;
    std::uint64_t events = 0, hash = 0;
};

// Since counting began.
void takeFigures(const NetworkEngine& engine, RunFigures& out);
// Each list of `parts` holds one observation.
void sumUp(const std::vector<RunFigures>& parts, NetworkRunResult& out);
void sumUpAt(const std::vector<RunFigures>& parts, std::size_t stations, const NetworkRunOptions& options,
             NetworkRunResult& out);

} // namespace coi::sim
