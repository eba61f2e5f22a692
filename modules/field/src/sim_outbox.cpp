// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_outbox.h"

namespace coi::field {

bool SimOutbox::full() const
{
    const std::lock_guard lock(m_mutex);
    return m_events >= m_maxEvents;
}

void SimOutbox::wakeOnce(std::unique_lock<std::mutex> lock)
{
    if (std::exchange(m_woken, true))
        return;
    lock.unlock();
    m_wake();
}

void SimOutbox::putEvents(FieldEvents events, core::UtcTime now)
{
    std::unique_lock lock(m_mutex);
    m_batch.now = now;
    m_events += events.size();
    if (auto* last = m_batch.items.empty() ? nullptr : std::get_if<FieldEvents>(&m_batch.items.back()))
        last->insert(last->end(), std::move_iterator(events.begin()), std::move_iterator(events.end()));
    else
        m_batch.items.emplace_back(std::move(events));
    wakeOnce(std::move(lock));
}

void SimOutbox::put(domain::FieldAck ack)
{
    std::unique_lock lock(m_mutex);
    m_batch.items.emplace_back(std::move(ack));
    wakeOnce(std::move(lock));
}

void SimOutbox::put(domain::Reply reply)
{
    std::unique_lock lock(m_mutex);
    m_batch.items.emplace_back(std::move(reply));
    wakeOnce(std::move(lock));
}

void SimOutbox::putRestart(core::UtcTime now)
{
    std::unique_lock lock(m_mutex);
    std::erase_if(m_batch.items,
                  [](const OutItem& item) { return std::holds_alternative<FieldEvents>(item); });
    m_batch.items.emplace_back(Restart{});
    m_batch.now = now;
    m_batch.poses.reset();
    m_batch.heat.reset();
    m_events = 0;
    wakeOnce(std::move(lock));
}

void SimOutbox::putPoses(domain::PoseFrame& frame)
{
    std::unique_lock lock(m_mutex);
    if (m_batch.poses) {
        ++m_droppedFrames;
        std::swap(*m_batch.poses, frame);
    } else {
        m_batch.poses = std::move(frame);
    }
    wakeOnce(std::move(lock));
}

void SimOutbox::putHeat(domain::HeatFrame& frame)
{
    std::unique_lock lock(m_mutex);
    if (m_batch.heat) {
        ++m_droppedFrames;
        std::swap(*m_batch.heat, frame);
    } else {
        m_batch.heat = std::move(frame);
    }
    wakeOnce(std::move(lock));
}

OutBatch SimOutbox::take()
{
    const std::lock_guard lock(m_mutex);
    OutBatch out = std::exchange(m_batch, OutBatch{m_batch.now, {}, {}, {}});
    m_events = 0;
    m_woken = false;
    return out;
}

std::uint64_t SimOutbox::droppedFrames() const
{
    const std::lock_guard lock(m_mutex);
    return m_droppedFrames;
}

} // namespace coi::field
