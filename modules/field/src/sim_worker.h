// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation thread of SimField: owns the GateSim, advances it at the asked pace, executes commands and
// control requests between two slices. start(), stop(), send() and apply() from the gateway thread;
// everything else runs in the worker.
#pragma once
#include "sim_outbox.h"
#include <coi/field/sim_field.h>
#include <condition_variable>
#include <thread>

namespace coi::field {

class SimWorker
{
public:
    SimWorker(SimFieldOptions options, std::function<void()> wake);
    ~SimWorker();

    void stop(); // joins
    void send(domain::FieldCommand command);
    void apply(domain::SimRequest request);
    SimOutbox& outbox() { return m_outbox; }

private:
    using Steady = std::chrono::steady_clock;
    using InItem = std::variant<domain::FieldCommand, domain::SimRequest>;

    void run();
    std::vector<InItem> waitForTick(Steady::time_point until);
    bool stopping() const;
    void advance(core::Millis simulated);
    void advanceByElapsed(Steady::time_point now);
    void publish();
    void publishFrames(Steady::time_point now);
    void execute(const domain::FieldCommand& command);
    void execute(const domain::SimRequest& request);
    domain::Reply change(const domain::SimRequest& request);
    domain::Reply changeFaults(const domain::SimRequest& request);
    void restart(const domain::SimRequest& request);
    domain::SimStatus status() const;

    SimFieldOptions m_options;
    SimOutbox m_outbox;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<InItem> m_inbox;
    bool m_stop = false;

    std::optional<sim::GateSim> m_sim;
    std::optional<domain::SimStatus> m_published;
    domain::PoseFrame m_poses;
    domain::HeatFrame m_heat;
    Steady::time_point m_lastTick, m_nextHeat, m_nextPoses;
    double m_owedMs = 0;  // simulated time not yet advanced, below 1 ms when the simulation keeps up
    std::thread m_thread; // last: starts when all else is built
};

} // namespace coi::field
