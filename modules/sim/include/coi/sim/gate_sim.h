// SPDX-License-Identifier: GPL-3.0-or-later
// The whole gate, simulated: travellers and trucks arrive by the flows of the site, lanes serve them, IGVs
// cross the river, devices fail when told to. Speaks to the outside only in field events, poses and heat, as
// a real field does. One thread at a time. The same site, flows, configuration and sequence of
// advanceTo/command/inject calls gives the same events and the same stateHash() on every machine. Time inside
// is int64 microseconds.
//
//   GateSim sim(site, flows, {.seed = 1, .start = midnight});
//   sim.advanceTo(midnight + 8h);
//   for (const auto& e : sim.takeEvents()) ...
#pragma once
#include <coi/core/result.h>
#include <coi/domain/field_event.h>
#include <coi/domain/flows.h>
#include <coi/domain/frames.h>
#include <coi/domain/requests.h>
#include <coi/domain/site.h>
#include <coi/sim/gate_stats.h>
#include <memory>

namespace coi::sim {

struct GateConfig
{
    std::uint64_t seed = 1;
    std::uint32_t replication = 0;
    domain::Profile profile = domain::Profile::Normal;
    int phase = 1;
    core::UtcTime start{};   // the model is warmed up from local midnight (UTC+7) of the day before;
                             // transactions and counted vehicles since this day's midnight come as events, so
                             // do the queues of each minute of the quarter hour before
    bool fieldEvents = true; // false: batch runs, statistics only
};

struct GateModel;

// Ids of the fleets that a GateSim of this site leaves standing: it drives the first one only.
std::vector<std::string> undrivenFleets(const domain::Site& site);

class GateSim
{
public:
    GateSim(std::shared_ptr<const domain::Site> site, std::shared_ptr<const domain::Flows> flows,
            GateConfig config);
    ~GateSim();
    GateSim(GateSim&&) noexcept;
    GateSim& operator=(GateSim&&) noexcept;

    core::UtcTime now() const;
    void advanceTo(core::UtcTime t);
    std::vector<domain::FieldEvent> takeEvents();

    // Immediate word of the device; the movement follows as events.
    domain::FieldAck command(const domain::FieldCommand& command);
    std::vector<domain::FieldAck> takeAnswers(); // those that were pending
    core::Result<domain::ActiveFault> inject(const domain::FaultInjection& fault);
    core::Status clearFault(std::string_view id);
    std::vector<domain::ActiveFault> faults() const;

    void poses(domain::PoseFrame& out) const; // reuses the buffers of `out`
    void heat(domain::HeatFrame& out) const;
    std::uint64_t stateHash() const;

    // Counted since local midnight of the day of `start`.
    const GateStats& stats() const;
    struct Present
    { // now inside: travellers; consignments from filing to ten minutes after acceptance; carriers
        std::size_t travellers = 0, consignments = 0, carriers = 0;
    };
    Present present() const;

private:
    std::unique_ptr<GateModel> m_model;
};

} // namespace coi::sim
