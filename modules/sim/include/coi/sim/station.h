// SPDX-License-Identifier: GPL-3.0-or-later
// A FIFO station of the kernel: `servers` like places and one queue of slots. It decides who is served next
// and keeps exact statistics; the caller schedules the ends of service. Closing servers lets current services
// end; 0 servers serve nobody. Waits include those who did not wait.
//
//   if (station.arrive(now, slot)) scheduleEnd(slot);      // else it waits
//   if (const auto next = station.release(now); next != kNoSlot) scheduleEnd(next);
#pragma once
#include <coi/sim/histogram.h>
#include <coi/sim/ring.h>
#include <coi/sim/slab.h>

namespace coi::sim {

struct StationStats
{
    Histogram wait;
    std::uint64_t arrivals = 0, started = 0, done = 0, waited = 0;
    Tick waitTotal = 0;               // of those who started, exact
    Tick queueArea = 0, busyArea = 0; // integrals of queue length and busy servers, microseconds
};

class Station
{
public:
    struct Waiting
    {
        std::uint32_t slot = 0;
        Tick since = 0;
    };

    explicit Station(std::int32_t servers = 1) : m_servers(servers) {}

    // True: service starts now. False: the slot waits.
    bool arrive(Tick now, std::uint32_t slot);
    // One service ends. Returns the slot whose service starts now, or kNoSlot.
    std::uint32_t release(Tick now);
    // After more servers opened: the next waiting slot that can start now, or kNoSlot. Ask until kNoSlot.
    std::uint32_t startNext(Tick now);
    void setServers(Tick now, std::int32_t servers);

    std::int32_t servers() const { return m_servers; }
    std::int32_t busy() const { return m_busy; }
    std::size_t waiting() const { return m_queue.size(); }
    const Ring<Waiting>& queue() const { return m_queue; }
    // Brings the integrals up to now.
    void settle(Tick now);
    const StationStats& stats() const { return m_stats; }
    void resetStats(Tick now) { settle(now), m_stats = {}; }

private:
    Ring<Waiting> m_queue;
    StationStats m_stats;
    Tick m_settled = 0;
    std::int32_t m_servers = 1, m_busy = 0;
};

} // namespace coi::sim
