// SPDX-License-Identifier: GPL-3.0-or-later
// The coverage of 95 % intervals, as one JSON line a model and kind of interval: 2,000 independent runs each,
// so that a share is known to half a per cent.
#include "interval_coverage.h"

#include <cstdio>

using namespace network_test;

int main()
{
    constexpr int kRuns = 2000;
    const auto percent = [](int held) { return 100.0 * held / kRuns; };
    for (const int servers : {1, 8})
        for (const std::uint32_t replications : {1U, 20U}) {
            const Coverage c = coverage(servers, servers == 1 ? 0.5 : 0.7, replications, 5000, kRuns);
            std::printf(
                "{\"bench\": \"coverage\", \"model\": \"M/M/%d\", \"intervals\": \"%s\", \"runs\": %d, "
                "\"wait\": %.2f, \"queue\": %.2f, \"utilisation\": %.2f}\n",
                servers, replications == 1 ? "20 batches" : "20 replications", kRuns, percent(c.wait),
                percent(c.queue), percent(c.utilisation));
            std::fflush(stdout);
        }
    const Coverage d = differenceCoverage(50, kRuns);
    std::printf(
        "{\"bench\": \"coverage\", \"model\": \"M/G/3\", \"intervals\": \"difference of a forecast, 50 "
        "replications\", \"runs\": %d, \"queue\": %.2f}\n",
        kRuns, percent(d.queue));
    return 0;
}
