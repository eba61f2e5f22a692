// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/station.h>

namespace coi::sim {

void Station::settle(Tick now)
{
    const Tick dt = now - m_settled;
    m_stats.queueArea += dt * static_cast<Tick>(m_queue.size());
    m_stats.busyArea += dt * m_busy;
    m_settled = now;
}

bool Station::arrive(Tick now, std::uint32_t slot)
{
    settle(now);
    ++m_stats.arrivals;
    if (m_busy < m_servers && m_queue.empty()) {
        ++m_busy, ++m_stats.started;
        m_stats.wait.add(0);
        return true;
    }
    m_queue.push({slot, now});
    return false;
}

std::uint32_t Station::startNext(Tick now)
{
    if (m_queue.empty() || m_busy >= m_servers)
        return kNoSlot;
    settle(now);
    const Waiting next = m_queue.pop();
    ++m_busy, ++m_stats.started, ++m_stats.waited;
    m_stats.wait.add(now - next.since);
    m_stats.waitTotal += now - next.since;
    return next.slot;
}

std::uint32_t Station::release(Tick now)
{
    settle(now);
    --m_busy, ++m_stats.done;
    return startNext(now);
}

void Station::setServers(Tick now, std::int32_t servers)
{
    settle(now);
    m_servers = servers;
}

} // namespace coi::sim
