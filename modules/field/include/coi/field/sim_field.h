// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated gate as a field driver. The simulation runs in a thread of its own, paced by the monotonic
// clock at 0.1 to 3600 times real time; this object lives in the gateway thread and hands its events over in
// the order in which they happened, about twenty times a second. Poses and heat are latest-wins. A gateway
// that is slow holds the simulation back; events are never dropped.
//
//   SimField field({.site = site, .flows = flows, .config = {.start = morning}, .speed = 60});
//   QObject::connect(&field, &FieldPort::events, ...);
//   field.start();
#pragma once
#include <coi/domain/flows.h>
#include <coi/domain/site.h>
#include <coi/field/field_port.h>
#include <coi/field/sim_control.h>
#include <coi/sim/gate_sim.h>
#include <memory>
#include <unordered_map>

namespace coi::field {

inline constexpr double kMinSpeed = 0.1, kMaxSpeed = 3600;

struct SimFieldOptions
{
    std::shared_ptr<const domain::Site> site;
    std::shared_ptr<const domain::Flows> flows;
    sim::GateConfig config; // `start` is the first instant of the field's clock
    double speed = 1;
    bool paused = false;
    // Devices keep what they were told while the back-end is away; a simulation begins as the day began and
    // is told here. Only at the first start.
    std::vector<domain::FieldCommand> standing;
};

class SimWorker;

class SimField final : public FieldPort, public SimControl
{
    Q_OBJECT
public:
    explicit SimField(SimFieldOptions options, QObject* parent = nullptr);
    ~SimField() override;

    void start() override;
    void stop() override;
    void send(const domain::FieldCommand& command) override;
    // The instant of the newest batch that was handed over: no event of an earlier instant is still to come.
    core::UtcTime now() const override { return m_now; }
    void apply(const domain::SimRequest& request, Done done) override;

    // Pose and heat frames replaced by a newer one before the gateway thread took them.
    std::uint64_t droppedFrames() const;

private:
    void drain();

    SimFieldOptions m_options;
    std::unique_ptr<SimWorker> m_worker;
    std::unordered_map<std::string, Done> m_waiting; // by SimRequest::id
    core::UtcTime m_now;
};

} // namespace coi::field
