// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a queueing network that can be looked at while it goes, changed and forked: the live model
// behind a forecast, and what tests step through. One thread at a time. Times are microseconds from the
// beginning of the run. The same network, seed, replication and sequence of calls give the same stateHash()
// on every machine.
//
//   NetworkSim live(network, 1);
//   live.advanceTo(8 * kHour);
//   live.setServers(1, 12);
#pragma once
#include <coi/sim/event_queue.h>
#include <coi/sim/network.h>
#include <memory>

namespace coi::sim {

class NetworkEngine;

// Who is at a station now: `number` = waiting for a unit or server + in service; `busy` servers work, broken
// ones with a customer do not.
struct NetworkStationView
{
    std::int32_t servers = 0, number = 0, inService = 0, busy = 0;
    std::uint64_t arrivals = 0, served = 0, blocked = 0, abandoned = 0; // since counting began
    Tick waited = 0; // by those who entered service, together
};

class NetworkSim
{
public:
    // The network must be valid.
    explicit NetworkSim(const Network& network, std::uint64_t seed = 1, std::uint32_t replication = 0);
    ~NetworkSim();
    NetworkSim(NetworkSim&&) noexcept;
    NetworkSim& operator=(NetworkSim&&) noexcept;

    Tick now() const;
    std::uint64_t events() const;
    void advanceTo(Tick t);                             // never back
    bool advanceTo(Tick t, std::uint64_t eventsAtMost); // true: t was reached
    void restartCounts();

    NetworkStationView station(int station) const;
    std::int32_t atDelay(int delay) const;
    std::int32_t present(int customerClass) const;
    std::int32_t unitsUsed(int fleet) const;

    // What is going on ends as it began: a closed server finishes its service, a smaller fleet waits for the
    // return of its units. A pace multiplies the rate of a source from its next gap on; 0 stops it.
    void setServers(int station, int servers);
    void setFleet(int fleet, int size);
    void setPace(int source, double factor);

    std::uint64_t stateHash() const;
    // The first broken invariant in words (Little's law to the tick, everybody counted once, no negative
    // wait, no more at work than there are); empty: all hold. Costs a pass over all customers.
    std::string inconsistency() const;

    const NetworkEngine& engine() const { return *m_engine; } // for forks (what_if.h)

private:
    std::unique_ptr<NetworkEngine> m_engine;
};

} // namespace coi::sim
