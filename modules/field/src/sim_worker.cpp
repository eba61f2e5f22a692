// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_worker.h"
#include "event_thinner.h"
#include "sim_requests.h"
#include <algorithm>
#include <cmath>

namespace coi::field {
namespace {

using core::Millis;

constexpr Millis kTick{50};
constexpr Millis kHeatPeriod{1000};
constexpr Millis kPausedPosePeriod{1000};
// A machine that slept or a simulation that can not keep up does not catch up in one leap.
constexpr double kMaxElapsedMs = 250;
// Commands and stop are looked at between slices.
constexpr Millis kSlice{30'000};
constexpr std::size_t kMaxEvents = 200'000;

} // namespace

SimWorker::SimWorker(SimFieldOptions options, std::function<void()> wake)
    : m_options(std::move(options)), m_outbox(kMaxEvents, std::move(wake))
{
    m_thread = std::thread([this] { run(); });
}

SimWorker::~SimWorker()
{
    stop();
}

void SimWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool SimWorker::stopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void SimWorker::send(domain::FieldCommand command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_inbox.emplace_back(std::move(command));
    }
    m_changed.notify_all();
}

void SimWorker::apply(domain::SimRequest request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_inbox.emplace_back(std::move(request));
    }
    m_changed.notify_all();
}

void SimWorker::run()
{
    m_sim.emplace(m_options.site, m_options.flows, m_options.config);
    for (const domain::FieldCommand& command : m_options.standing)
        m_sim->command(command);
    m_lastTick = m_nextHeat = m_nextPoses = Steady::now();
    publish();
    auto nextTick = m_lastTick;
    while (!stopping()) {
        nextTick = std::max(nextTick + kTick, Steady::now());
        const auto inbox = waitForTick(nextTick);
        const auto now = Steady::now();
        advanceByElapsed(now);
        for (const InItem& item : inbox)
            std::visit([this](const auto& what) { execute(what); }, item);
        publish();
        publishFrames(now);
    }
}

std::vector<SimWorker::InItem> SimWorker::waitForTick(Steady::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, until, [this] { return m_stop || !m_inbox.empty(); });
    return std::exchange(m_inbox, {});
}

void SimWorker::advanceByElapsed(Steady::time_point now)
{
    const double elapsedMs = std::chrono::duration<double, std::milli>(now - m_lastTick).count();
    m_lastTick = now;
    if (m_options.paused || m_outbox.full())
        return;
    m_owedMs += std::min(elapsedMs, kMaxElapsedMs) * m_options.speed;
    const double whole = std::floor(m_owedMs);
    m_owedMs -= whole;
    advance(Millis{static_cast<std::int64_t>(whole)});
}

void SimWorker::advance(Millis simulated)
{
    while (simulated > Millis{0}) {
        const Millis slice = std::min(simulated, kSlice);
        m_sim->advanceTo(m_sim->now() + slice);
        simulated -= slice;
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            return;
    }
}

void SimWorker::publish()
{
    FieldEvents batch = m_sim->takeEvents();
    thin(batch);
    const domain::SimStatus current = status();
    if (m_published != current) {
        m_published = current;
        batch.push_back({m_sim->now(), domain::SimObserved{current}});
    }
    m_outbox.putEvents(std::move(batch), m_sim->now());
    for (domain::FieldAck& answer : m_sim->takeAnswers())
        m_outbox.put(std::move(answer));
}

void SimWorker::publishFrames(Steady::time_point now)
{
    if (now >= m_nextPoses) {
        m_nextPoses = now + (m_options.paused ? kPausedPosePeriod : Millis{0});
        m_sim->poses(m_poses);
        m_outbox.putPoses(m_poses);
    }
    if (now >= m_nextHeat) {
        m_nextHeat = now + kHeatPeriod;
        m_sim->heat(m_heat);
        m_outbox.putHeat(m_heat);
    }
}

void SimWorker::execute(const domain::FieldCommand& command)
{
    // What happened before the command is told before its acknowledgement.
    publish();
    domain::FieldAck ack = m_sim->command(command);
    ack.commandId = command.commandId;
    if (!ack.pending)
        m_outbox.put(std::move(ack));
}

void SimWorker::execute(const domain::SimRequest& request)
{
    domain::Reply reply = checkRequest(request, m_options.paused);
    if (reply.cause == domain::Refusal::None)
        reply = change(request);
    reply.id = request.id;
    m_nextPoses = m_nextHeat = m_lastTick; // show the effect at once
    publish();
    m_outbox.put(std::move(reply));
}

domain::Reply SimWorker::change(const domain::SimRequest& request)
{
    // The simulator's word on faults comes first: refused, nothing else is changed.
    domain::Reply reply = changeFaults(request);
    if (reply.cause != domain::Refusal::None)
        return reply;
    m_options.speed = request.speed.value_or(m_options.speed);
    m_options.paused = request.paused.value_or(m_options.paused);
    if (request.timeOfDayS || request.profile || request.phase)
        restart(request);
    if (request.stepMs)
        advance(Millis{*request.stepMs});
    return reply;
}

domain::Reply SimWorker::changeFaults(const domain::SimRequest& request)
{
    if (request.clearFault) {
        if (const core::Status done = m_sim->clearFault(*request.clearFault); !done)
            return refusalOf(done.error());
    }
    if (!request.inject)
        return {};
    const auto injected = m_sim->inject(*request.inject);
    return injected ? domain::Reply{{}, domain::Refusal::None, injected->id} : refusalOf(injected.error());
}

void SimWorker::restart(const domain::SimRequest& request)
{
    sim::GateConfig& config = m_options.config;
    config.start = request.timeOfDayS ? localInstant(m_sim->now(), std::chrono::seconds{*request.timeOfDayS})
                                      : m_sim->now();
    config.profile = request.profile.value_or(config.profile);
    config.phase = request.phase.value_or(config.phase);
    m_sim.emplace(m_options.site, m_options.flows, config);
    m_owedMs = 0;
    m_lastTick = Steady::now(); // building took time that was not simulated
    m_published.reset();
    m_outbox.putRestart(m_sim->now());
}

domain::SimStatus SimWorker::status() const
{
    domain::SimStatus s;
    s.speed = m_options.speed;
    s.paused = m_options.paused;
    s.profile = m_options.config.profile;
    s.phase = m_options.config.phase;
    s.seed = static_cast<std::int64_t>(m_options.config.seed);
    s.faults = m_sim->faults();
    return s;
}

} // namespace coi::field
