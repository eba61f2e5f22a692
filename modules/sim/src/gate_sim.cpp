// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/gate_sim.h>

#include "faults.h"
#include "field_word.h"
#include "fleet.h"
#include "gate_model.h"
#include "lanes.h"
#include "poses.h"
#include "reports.h"
#include "state_hash.h"

#include <utility>

namespace coi::sim {

namespace {

Tick tickOf(const GateModel& m, core::UtcTime t)
{
    return (t - m.epoch).count() * kMilli;
}

} // namespace

std::vector<std::string> undrivenFleets(const domain::Site& site)
{
    std::vector<std::string> out;
    for (std::size_t i = 1; i < site.carriers.size(); ++i)
        out.push_back(site.carriers[i].id);
    return out;
}

GateSim::GateSim(std::shared_ptr<const domain::Site> site, std::shared_ptr<const domain::Flows> flows,
                 GateConfig config)
{
    auto plan = std::make_shared<const GatePlan>(std::move(site), std::move(flows), config);
    m_model = std::make_unique<GateModel>(std::move(plan), config);
    const core::UtcTime midnight = core::localMidnight(config.start);
    m_model->epoch = midnight - std::chrono::days{1};
    m_model->run(kDay);
    m_model->stats = {};
    m_model->stats.laneServed.resize(m_model->lanes.size());
    m_model->counting = config.fieldEvents;
    const Tick start = tickOf(*m_model, config.start);
    if (config.fieldEvents)
        recallQueues(*m_model, start);
    m_model->run(start);
    if (config.fieldEvents)
        startReports(*m_model);
}

GateSim::~GateSim() = default;
GateSim::GateSim(GateSim&&) noexcept = default;
GateSim& GateSim::operator=(GateSim&&) noexcept = default;

core::UtcTime GateSim::now() const
{
    return m_model->utc(m_model->now);
}

void GateSim::advanceTo(core::UtcTime t)
{
    const Tick until = tickOf(*m_model, t);
    if (until > m_model->now)
        m_model->run(until);
}

std::vector<domain::FieldEvent> GateSim::takeEvents()
{
    std::vector<domain::FieldEvent> out;
    out.swap(m_model->out);
    return out;
}

domain::FieldAck GateSim::command(const domain::FieldCommand& command)
{
    switch (command.target) {
    case domain::TargetKind::Lane:
        return commandLane(*m_model, command);
    case domain::TargetKind::Gate:
        return commandGate(*m_model, command);
    case domain::TargetKind::Carrier:
        return commandCarrier(*m_model, command);
    default:
        return refuse(command, domain::Refusal::ObjectUnknown, "not a field object");
    }
}

std::vector<domain::FieldAck> GateSim::takeAnswers()
{
    return std::exchange(m_model->answers, {});
}

core::Result<domain::ActiveFault> GateSim::inject(const domain::FaultInjection& fault)
{
    return injectFault(*m_model, fault);
}

core::Status GateSim::clearFault(std::string_view id)
{
    return coi::sim::clearFault(*m_model, id);
}

std::vector<domain::ActiveFault> GateSim::faults() const
{
    std::vector<domain::ActiveFault> out;
    for (const Fault& f : m_model->faults)
        if (f.active)
            out.push_back(f.fault);
    return out;
}

void GateSim::poses(domain::PoseFrame& out) const
{
    out.at = now();
    writePoses(*m_model, m_model->now, out.poses);
}

void GateSim::heat(domain::HeatFrame& out) const
{
    out.at = now();
    out.zones.resize(m_model->zones.size());
    std::vector<std::uint32_t> cells;
    std::size_t used = 0;
    for (std::size_t z = 0; z < m_model->zones.size(); ++z) {
        const auto& spec = *m_model->plan->zones[z].spec;
        if (spec.vehicles)
            continue;
        crowdGrid(*m_model, static_cast<int>(z), cells);
        auto& zone = out.zones[used++];
        zone.id = spec.id;
        zone.cells.resize(cells.size());
        const double cellM2 = spec.areaM2 / static_cast<double>(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double per10m2 = cellM2 > 0 ? cells[i] / 256.0 / cellM2 * 10 : 0;
            zone.cells[i] = static_cast<std::uint8_t>(std::min(255.0, per10m2 + 0.5));
        }
    }
    out.zones.resize(used);
}

std::uint64_t GateSim::stateHash() const
{
    return hashOf(*m_model);
}

const GateStats& GateSim::stats() const
{
    return m_model->stats;
}

GateSim::Present GateSim::present() const
{
    return {m_model->travellers.size(), m_model->trucks.size(), m_model->fleet.carriers.size()};
}

} // namespace coi::sim
