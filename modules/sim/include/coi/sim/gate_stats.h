// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated day counted: people and vehicles by direction and class, waits by stage, throughput by
// lane. Counts are exact and merge exactly over replications. "Crossed" is counted when somebody leaves the
// gate on the other side; "arrived" when he comes to it. Times in milliseconds inside the histograms.
#pragma once
#include <coi/domain/codes.h>
#include <coi/sim/histogram.h>

namespace coi::sim {

enum class GateStage : std::uint8_t {
    HealthScreening,
    EGate,
    Booth,
    CustomsBaggage,
    TruckLane,
    Documents,
    Weighbridge,
    XRay,
    InspectionDock,
    Laboratory,
    Corridor // a smart container waits for a carrier
};
inline constexpr std::size_t kGateStages = 11;
const char* nameOf(GateStage stage);

struct GateStats
{
    // [direction][class]; class of vehicles: 0 traditional, 1 smart.
    std::array<std::array<std::uint32_t, 2>, 2> travellersArrived{}, travellersCrossed{}, vehiclesArrived{},
        vehiclesCrossed{};
    std::array<std::array<Histogram, 2>, kGateStages> wait{}; // [stage][direction]
    std::array<Histogram, 2> classWait{};                     // at e-gates and booths, per TravellerClass
    std::array<Histogram, 2> truckTime{};                     // arrival to exit, traditional and smart
    std::array<std::uint32_t, 13> results{};                  // per GateResult
    std::vector<std::uint32_t> laneServed;                    // as Site::lanes
    std::uint32_t coaches = 0, carrierCrossings = 0;

    void merge(const GateStats& other);
    std::uint32_t travellers(domain::Direction d) const
    {
        const auto& c = travellersCrossed[static_cast<std::size_t>(d)];
        return c[0] + c[1];
    }
    std::uint32_t vehicles(domain::Direction d) const
    {
        const auto& c = vehiclesCrossed[static_cast<std::size_t>(d)];
        return c[0] + c[1];
    }
};

} // namespace coi::sim
