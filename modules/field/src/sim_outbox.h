// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulation thread has for the gateway thread. Events, acknowledgements, replies and restarts keep
// their order; frames are latest-wins. Any thread; every member takes the lock.
#pragma once
#include <coi/domain/frames.h>
#include <coi/domain/requests.h>
#include <coi/field/field_port.h>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

namespace coi::field {

struct Restart
{
};
using OutItem = std::variant<FieldEvents, domain::FieldAck, domain::Reply, Restart>;

struct OutBatch
{
    core::UtcTime now{};
    std::vector<OutItem> items;
    std::optional<domain::PoseFrame> poses;
    std::optional<domain::HeatFrame> heat;
};

class SimOutbox
{
public:
    // `wake` is called from the writing thread once for each batch that is ready.
    SimOutbox(std::size_t maxEvents, std::function<void()> wake)
        : m_maxEvents(maxEvents), m_wake(std::move(wake))
    {
    }

    // True: the reader is behind, do not produce more events.
    bool full() const;
    void putEvents(FieldEvents events, core::UtcTime now);
    void put(domain::FieldAck ack);
    void put(domain::Reply reply);
    // Forgets events that were not taken yet: they belong to a time that is void.
    void putRestart(core::UtcTime now);
    // Takes the frame's content and leaves the buffers of a replaced one in it.
    void putPoses(domain::PoseFrame& frame);
    void putHeat(domain::HeatFrame& frame);
    OutBatch take();
    std::uint64_t droppedFrames() const;

private:
    void wakeOnce(std::unique_lock<std::mutex> lock);

    const std::size_t m_maxEvents;
    const std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    OutBatch m_batch;
    std::size_t m_events = 0;
    bool m_woken = false;
    std::uint64_t m_droppedFrames = 0;
};

} // namespace coi::field
