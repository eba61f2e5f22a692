// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a network: takes the next event, does what it says, counts. Everything random is a draw keyed by
// who asks for what, so the order of events never changes what somebody gets. One thread at a time.
#pragma once
#include "network_plan.h"
#include "network_state.h"
#include "network_stats.h"

#include <coi/sim/philox.h>
#include <memory>
#include <string>

namespace coi::sim {

// What a draw is for; with the asker's numbers it is the counter of the generator.
enum class Purpose : std::uint32_t { Visit, Gap, Batch, Patience, Breakdown, Residual, Repair, Pace };

inline constexpr std::uint16_t kInitialSource = 0xffff;

class NetworkEngine
{
public:
    explicit NetworkEngine(std::shared_ptr<const NetworkPlan> plan);

    // Begins the run of a replication: empty but for the initial population.
    void start(std::uint64_t seed, std::uint32_t replication);
    void run(Tick until); // everything up to and including `until`, which becomes now
    // The same, but stops after `events` events at most; true: `until` was reached.
    bool run(Tick until, std::uint64_t events);
    void restartCounts();

    // Options (what_if.h). What is going on ends as it began.
    void setServers(std::uint32_t node, std::int32_t servers);
    void setFleet(std::uint32_t fleet, std::int32_t size);
    void setPace(std::uint32_t source, double factor);

    // A fork knows the past of `live` and nothing of its future: what has not happened is drawn anew.
    void forkFrom(const NetworkEngine& live, std::uint64_t seed, std::uint32_t replication);

    std::uint64_t hash() const;
    // The first broken invariant; empty: all hold.
    std::string inconsistency() const;

    const NetworkPlan& plan() const { return *m_plan; }
    const NetworkState& state() const { return m_s; }
    const NetworkStats& stats() const { return m_stats; }
    NetworkStats& stats() { return m_stats; }

private:
    enum Kind : std::uint8_t { kArrival, kEnd, kServerEnd, kPatience, kFailure, kRepaired, kReturned };

    // network_engine.cpp: customers
    void dispatch(const NetworkEvent& e);
    PhiloxBlock draw(Purpose purpose, const Customer& c) const;
    std::uint32_t makeCustomer(std::uint16_t source, std::uint32_t number, std::uint32_t customerClass);
    void arrive(std::uint32_t slot, std::uint32_t node);
    void enter(std::uint32_t slot); // holds the unit it needs
    void begin(std::uint32_t slot);
    void finish(std::uint32_t slot); // the customer's service is over and its server is idle
    void serveNext(std::uint32_t node);
    void moveOn(std::uint32_t slot, std::uint32_t node);
    void leave(std::uint32_t slot);
    bool canServe(const PlanNode& p, const NodeState& n) const;

    // network_waiting.cpp: lists, patience
    void append(CustomerList& list, std::uint32_t slot);
    void remove(CustomerList& list, std::uint32_t slot);
    std::uint32_t takeFirst(std::uint32_t node);
    void block(std::uint32_t slot);
    void waitPatiently(std::uint32_t slot);
    void abandon(std::uint32_t slot, std::uint32_t generation);

    // network_source.cpp
    void populate();
    void scheduleArrival(std::uint32_t source);
    void arrival(std::uint32_t source);
    std::uint32_t gapWord(std::uint32_t source);
    Tick profileArrival(const PlanSource& plan, Tick from, std::uint32_t word, double pace) const;

    // network_fleet.cpp
    bool seize(std::uint32_t slot, std::uint32_t fleet); // false: waits
    void release(std::uint32_t slot, const PlanNode& p);
    void giveBack(std::uint32_t fleet);
    void giveBackAll(std::uint32_t slot);
    void startReturn(std::uint32_t fleet, const Customer& c, std::uint32_t node, std::int32_t variate);
    void returned(std::uint32_t trip);
    void serveFleet(std::uint32_t fleet);

    // network_breakdown.cpp
    Server& serverOf(std::uint32_t name);
    const PlanBreakdown& breakdownOf(const Server& server) const;
    void installServers(std::uint32_t node, std::int32_t count);
    void renew(Server& server); // as new: draws the time up
    void serveBy(std::uint32_t slot, Tick service);
    void resume(Server& server);
    void serverEnd(Server& server, std::uint32_t generation);
    void fail(Server& server);
    void repair(Server& server);
    void repaired(Server& server);
    bool inUse(const Server& server) const; // not closed

    // network_fork.cpp
    void forgetFuture();
    void redrawServices();
    void redrawServers();
    void redrawSources();

    std::shared_ptr<const NetworkPlan> m_plan;
    Draws m_draws;
    NetworkState m_s;
    NetworkStats m_stats;
};

} // namespace coi::sim
