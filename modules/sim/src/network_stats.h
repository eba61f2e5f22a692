// SPDX-License-Identifier: GPL-3.0-or-later
// What a run counts, in integers, so that parts merge exactly. An `area` is the integral over time of a
// number: each rise at t subtracts t, each fall adds t, and the present number times now closes it. The sums
// wrap modulo 2^64 on the way; differences come out right.
#pragma once
#include "network_histogram.h"

namespace coi::sim {

__extension__ typedef unsigned __int128 Wide; // microseconds squared

struct Area
{
    std::uint64_t sum = 0;
    void rise(Tick t) { sum -= static_cast<std::uint64_t>(t); }
    void fall(Tick t) { sum += static_cast<std::uint64_t>(t); }
    void restart(Tick t, std::int64_t number) { sum = 0 - static_cast<std::uint64_t>(t * number); }
    Tick until(Tick t, std::int64_t number) const
    {
        return static_cast<Tick>(sum + static_cast<std::uint64_t>(t * number));
    }
};

// `before` stood there when counting began and had waited `carried` together; lost time was waited by those
// who abandoned or were diverted.
struct StationCounts
{
    std::uint64_t arrivals = 0, served = 0, blocked = 0, abandoned = 0, diverted = 0, started = 0, waited = 0,
                  before = 0;
    std::uint64_t waitTicks = 0, lostTicks = 0, carriedTicks = 0;
    Tick surplusTicks = 0; // in forecasts: service of those who began, above the mean of its law
    Wide waitSquares = 0;
    Area number, inService, interrupted;
    NetworkHistogram waits;
};

struct ClassCounts
{
    std::uint64_t arrivals = 0, left = 0, blocked = 0, abandoned = 0, instant = 0, before = 0;
    std::uint64_t sojournTicks = 0, carriedTicks = 0;
    Area number;
    NetworkHistogram sojourns;
};

struct FleetCounts
{
    std::uint64_t jobs = 0, seized = 0, waitTicks = 0;
    Area used;
};

struct NetworkStats
{
    std::vector<StationCounts> stations;
    std::vector<ClassCounts> classes;
    std::vector<FleetCounts> fleets;
    Tick since = 0;
    bool histograms = true;
};

} // namespace coi::sim
