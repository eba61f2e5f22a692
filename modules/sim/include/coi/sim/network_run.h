// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a network R times and sums up. Replications are independent, spread over threads and reduced in the
// order of their index: the result does not depend on the number of threads, nor on the machine. With one
// replication the intervals come from 20 batches of the time after the warm-up. Blocks until done; may be
// called from any thread, at once from several.
//
//   const auto r = runNetwork(network, {.replications = 30, .seed = 1, .threads = 2, .at = {{600, 20}}});
//   r.stations[0].waitS.mean
#pragma once
#include <coi/sim/network.h>

namespace coi::sim {

struct NetworkTimePoint
{
    double atS = 0;                   // from the beginning of the run
    std::optional<std::int64_t> tail; // also estimate P(number > tail)
};

struct NetworkRunOptions
{
    std::uint32_t replications = 1;
    std::uint64_t seed = 1;
    std::uint32_t threads = 1;
    std::vector<NetworkTimePoint> at{};
};

// Mean over replications (or batches), its standard error, and the half width of the 95 % interval by
// Student's t. Not a number: nothing was observed; se and ci95 also where one observation cannot tell.
struct Estimate
{
    double mean = 0, se = 0, ci95 = 0;
};

// Counts are totals over the replications after the warm-up. Waits are those of all who entered service,
// zeros included; a replication where nobody did gives none. `number` is waiting and in service.
struct NetworkStationResult
{
    std::uint64_t arrivals = 0, served = 0, blocked = 0, abandoned = 0;
    Estimate pWait, waitS, waitSdS, waitP50S, waitP95S, queueMean, numberMean, utilisation;
};

// Sojourns are those of all who left the system, also blocked or abandoned.
struct NetworkClassResult
{
    std::uint64_t arrivals = 0, left = 0, blocked = 0, abandoned = 0;
    Estimate sojournS, sojournP95S, numberMean;
};

// A unit is used from seizing until it is back; jobs count when it is back.
struct NetworkFleetResult
{
    Estimate utilisation, jobsPerH, waitS; // wait of those who got a unit, zeros included
};

struct NetworkAtResult
{
    double atS = 0;
    std::optional<std::int64_t> tail;
    std::vector<Estimate> number, pNumberGt; // per station; the second empty without tail
};

struct NetworkRunResult
{
    std::uint32_t replications = 0;
    std::uint64_t seed = 0;
    std::vector<NetworkStationResult> stations; // as Network::stations
    std::vector<NetworkClassResult> classes;    // as Network::classes
    std::vector<NetworkFleetResult> fleets;     // as Network::fleets
    std::vector<NetworkAtResult> at;            // as NetworkRunOptions::at
    std::uint64_t events = 0;
    double wallS = 0;
    std::string stateHash; // 16 hexadecimal digits: all states and statistics at the end
};

// The network must be valid. Time points after the horizon are not reached: not a number.
NetworkRunResult runNetwork(const Network& network, const NetworkRunOptions& options);

} // namespace coi::sim
