// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/gate_stats.h>

namespace coi::sim {

const char* nameOf(GateStage stage)
{
    constexpr std::array<const char*, kGateStages> names{
        "health_screening", "egate", "booth",           "customs_baggage", "truck_lane", "documents",
        "weighbridge",      "xray",  "inspection_dock", "laboratory",      "corridor"};
    return names[static_cast<std::size_t>(stage)];
}

void GateStats::merge(const GateStats& other)
{
    const auto add = [](auto& a, const auto& b) {
        for (std::size_t d = 0; d < 2; ++d)
            for (std::size_t c = 0; c < 2; ++c)
                a[d][c] += b[d][c];
    };
    add(travellersArrived, other.travellersArrived);
    add(travellersCrossed, other.travellersCrossed);
    add(vehiclesArrived, other.vehiclesArrived);
    add(vehiclesCrossed, other.vehiclesCrossed);
    for (std::size_t s = 0; s < kGateStages; ++s)
        for (std::size_t d = 0; d < 2; ++d)
            wait[s][d].merge(other.wait[s][d]);
    for (std::size_t i = 0; i < 2; ++i)
        classWait[i].merge(other.classWait[i]), truckTime[i].merge(other.truckTime[i]);
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i] += other.results[i];
    laneServed.resize(std::max(laneServed.size(), other.laneServed.size()));
    for (std::size_t i = 0; i < other.laneServed.size(); ++i)
        laneServed[i] += other.laneServed[i];
    coaches += other.coaches, carrierCrossings += other.carrierCrossings;
}

} // namespace coi::sim
