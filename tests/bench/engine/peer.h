// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of a peer: `peer WORKLOAD SIZE SEED` runs a workload and prints what it did as one JSON
// object. SIZE is the horizon in seconds of hold and mm8 and the number of days of gate-day. The clock runs
// from an empty kernel to the last event.
#pragma once
#include "gate_day.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace coi::bench {

template <class Kernel> Outcome runWorkload(std::string_view workload, double size, std::uint64_t seed)
{
    Outcome sum;
    if (workload == "gate-day") {
        for (int day = 0; day < static_cast<int>(size); ++day) {
            Kernel kernel;
            sum.add(GateDay<Kernel>(kernel, seed + 1000U * static_cast<unsigned>(day)).run(86400));
        }
        return sum;
    }
    Kernel kernel;
    return workload == "hold" ? Hold<Kernel>(kernel, seed, 1000).run(size)
                              : Mm8<Kernel>(kernel, seed).run(size);
}

template <class Kernel> int peerMain(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: peer hold|mm8|gate-day SIZE SEED\n");
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    const Outcome o = runWorkload<Kernel>(argv[1], std::atof(argv[2]), std::strtoull(argv[3], nullptr, 10));
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    const double cpu = static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
    std::printf("{\"events\": %lld, \"wall_s\": %.6f, \"cpu_s\": %.6f, \"wait_s\": {",
                static_cast<long long>(o.events), wall.count(), cpu);
    const char* comma = "";
    for (const Tally& t : o.waits) {
        const double mean =
            t.served > 0 ? static_cast<double>(t.waitUs) / kSecond / static_cast<double>(t.served) : 0;
        std::printf("%s\"%s\": %.4f", comma, t.name.c_str(), mean);
        comma = ", ";
    }
    std::printf("}}\n");
    return 0;
}

} // namespace coi::bench
