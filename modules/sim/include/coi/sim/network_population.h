// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a network at an instant, as something that watches the real thing knows it: the beginning of a
// forecast where there is no running NetworkSim to fork. Times in seconds. Plain values; preparing a network
// costs milliseconds, taking a population microseconds per customer. Any thread, one at a time.
//
//   const auto plan = prepare(network);
//   NetworkSnapshot now;
//   now.take(plan, {.nowS = 10 * 3600, .servers = {7, 5}, .present = {{toStation(0), 0, 40, true}}});
//   runWhatIf(now, request);
#pragma once
#include <coi/sim/network.h>
#include <cstdint>
#include <memory>

namespace coi::sim {

struct NetworkPlan;

// Somebody who waits or is served at a station, or is on his way in a delay.
struct NetworkPresence
{
    NetworkNode at; // not the exit
    int customerClass = 0;
    double sinceS = 0;     // how long he has been waiting, or been served, or been on his way
    bool inService = true; // of a station; false: waits, in the order of the list
    int fleet = kNone;     // of the unit he holds
    bool far = false;      // which he took on the far side
};

// A unit that comes back from the customer it carried: away since `sinceS`, for as long as the node that
// released it says.
struct NetworkReturn
{
    NetworkNode from; // with hold.releaseAfter
    double sinceS = 0;
    bool empty = false; // on an empty trip instead, to the side on which `from` seizes
};

struct NetworkPopulation
{
    double nowS = 0;            // on the clock of the profiles
    std::vector<int> servers{}; // per station; missing or negative: as in the network
    // Of them, per station and entry of NetworkStation::reserved; missing: as in the network.
    std::vector<std::vector<int>> reserved{};
    std::vector<int> fleets{};              // sizes; missing or negative: as in the network
    std::vector<int> farUnits{};            // idle on the far side of a fleet with sides; missing: none
    std::vector<NetworkPresence> present{}; // in the order in which they came to their nodes
    std::vector<NetworkReturn> returning{};
};

// A valid network, ready to run; immutable and shared.
std::shared_ptr<const NetworkPlan> prepare(const Network& network);
// Only what matters to some stations: the ways there, and who shares fleets and crews with them. At these
// stations a forecast says what that of the whole network would, draw by draw, and takes the time of its
// part; nothing happens at others, whoever is there in a population is left out, and who goes there has left.
std::shared_ptr<const NetworkPlan> prepare(const Network& network, const std::vector<int>& stations);

// People whom nobody counts and who are somewhere in a delay: each replication of a forecast draws how many
// there are and since when, as they would be if `perS` had come every second (times the replication's factor
// for the rates of `source`), a whole batch at once when the source has batches.
struct NetworkUnseen
{
    NetworkNode at; // a delay
    int customerClass = 0;
    int source = 0;
    double perS = 0;
    bool oneByOne = false; // though the source has batches: they have come apart on the way
};

// How often a customer of each source comes to each node, stations first, then delays: visits[source][node].
std::vector<std::vector<double>> visitRatios(const Network& network);

} // namespace coi::sim
