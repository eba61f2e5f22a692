// SPDX-License-Identifier: GPL-3.0-or-later
// coi-bench-corridor [MOVES]: 200 vehicles and 12 bays for ten million moves, plain, with all checks, and
// with random stalls and charging; then the throughput of saturated corridors against the closed form. One
// JSON line each.
#include "corridor_testing.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace coi::sim;
using namespace coi::simtest;

namespace {

double perHour(const CorridorStats& s, Tick time)
{
    return static_cast<double>(s.arrived[0] + s.arrived[1]) * static_cast<double>(kHour) /
           static_cast<double>(time);
}

// Returns whether all went well.
bool drive(const char* name, const CorridorConfig& config, std::uint64_t moves)
{
    auto corridor = Corridor::make(config);
    if (!corridor) {
        std::fprintf(stderr, "%s\n", corridor.error().text.c_str());
        return false;
    }
    const auto start = std::chrono::steady_clock::now();
    const bool done = corridor->runMoves(moves);
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const CorridorStats& s = corridor->stats();
    const double share = perHour(s, corridor->now()) / saturatedPerHour(config.segments[0]);
    const bool sound = corridor->violation().empty() && violations(s) == 0;
    std::printf(
        "{\"bench\":\"corridor\",\"case\":\"%s\",\"vehicles\":%d,\"bays\":%zu,\"moves\":%llu,\"wall_s\":%.3f,"
        "\"moves_per_s\":%.0f,\"checked\":%s,\"overlaps\":%llu,\"violations\":%llu,\"deadlock\":%s,"
        "\"stalls\":%llu,\"charges\":%llu,\"longest_wait_s\":%.0f,\"throughput_share\":%.4f}\n",
        name, config.fleet, config.bays.size(), static_cast<unsigned long long>(s.moves), wall,
        static_cast<double>(s.moves) / wall, config.checked ? "true" : "false",
        static_cast<unsigned long long>(s.overlaps), static_cast<unsigned long long>(violations(s)),
        corridor->deadlocked() ? "true" : "false", static_cast<unsigned long long>(s.stalls),
        static_cast<unsigned long long>(s.charges), static_cast<double>(s.longestWait) / 1e6, share);
    std::fflush(stdout);
    return done && sound && !corridor->deadlocked();
}

bool saturate(const Track& track)
{
    auto corridor = Corridor::make(corridorOf(track));
    if (!corridor)
        return false;
    corridor->run(12 * kHour);
    corridor->resetStats();
    corridor->run(60 * kHour);
    const double rate = perHour(corridor->stats(), 48 * kHour);
    const double formula = saturatedPerHour(corridor->config().segments[0]);
    std::printf("{\"bench\":\"corridor\",\"case\":\"saturated\",\"bays\":%d,\"travel_s\":%g,\"headway_s\":%g,"
                "\"clearance_s\":%g,\"platoon\":%d,\"per_hour\":%.2f,\"closed_form\":%.2f,\"share\":%.4f}\n",
                track.bays, track.travelS, track.headwayS, track.clearanceS, track.platoon, rate, formula,
                rate / formula);
    return violations(corridor->stats()) == 0 && rate / formula >= 0.95;
}

} // namespace

int main(int argc, char** argv)
{
    const std::uint64_t moves = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000'000;
    CorridorConfig plain = longCorridor();
    plain.checked = false;
    bool ok = moves > 0;
    ok = drive("plain", plain, moves) && ok;
    ok = drive("checked", longCorridor(), moves) && ok;
    ok = drive("stalls and charging", longCorridorWithTrouble(), moves) && ok;
    for (const Track& t :
         {Track{0, 90, 20, 10, 1, 200}, Track{0, 90, 20, 10, 4, 200}, Track{3, 90, 20, 10, 1, 200},
          Track{3, 90, 20, 10, 4, 200}, Track{12, 90, 20, 10, 4, 200}, Track{12, 60, 7, 25, 7, 200},
          Track{12, 200, 12, 0, 4, 200}})
        ok = saturate(t) && ok;
    return ok ? 0 : 1;
}
