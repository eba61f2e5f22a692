// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a network: takes the next event, does what it says, counts. Everything random is a draw keyed by
// who asks for what, so the order of events never changes what somebody gets. One thread at a time.
#pragma once
#include "network_draws.h"
#include "network_plan.h"
#include "network_state.h"
#include "network_stats.h"

#include <coi/sim/network_population.h>
#include <memory>
#include <string>

namespace coi::sim {

// What a draw is for; with the asker's numbers it is the counter of the generator.
enum class Purpose : std::uint32_t {
    Visit,
    Gap,
    Batch,
    Patience,
    Breakdown,
    Residual,
    Repair,
    Pace,
    Unseen,
    Turn,
    EmptyTrip
};

inline constexpr std::uint16_t kInitialSource = 0xffff;

// A time multiplied by a factor, also when it becomes too long to ever end.
inline Tick scaled(Tick time, double factor)
{
    return static_cast<Tick>(std::min(static_cast<double>(time) * factor + 0.5, 1e15));
}

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
    void setReserved(std::uint32_t entry, std::int32_t servers); // of the plan's list
    void setFleet(std::uint32_t fleet, std::int32_t size);
    void setPace(std::uint32_t source, double factor);

    // A fork: the past of a live run, factors that hold from its beginning, then all that has not happened
    // yet drawn anew.
    void copyPast(const NetworkState& live, std::uint64_t seed, std::uint32_t replication);
    void presetPace(std::uint32_t source, double factor);
    void setScale(std::uint32_t node, double factor) { m_s.nodes[node].scale = factor; } // of service times
    void forgetFuture();

    // A state put together (network_population.h): after start(), instead of running there; and people whom
    // nobody counted, on their way at the beginning of a replication whose rates are multiplied by `factor`.
    void settle(const NetworkPopulation& population);
    void presume(const NetworkUnseen& unseen, double factor);

    std::uint64_t hash() const;
    // The first broken invariant; empty: all hold.
    std::string inconsistency() const;

    // Of those at a node, how long the one who came first has waited for a unit or server; 0: nobody waits.
    Tick longestWait(std::uint32_t node) const;

    const NetworkPlan& plan() const { return *m_plan; }
    const std::shared_ptr<const NetworkPlan>& sharedPlan() const { return m_plan; }
    const NetworkState& state() const { return m_s; }
    const NetworkStats& stats() const { return m_stats; }
    NetworkStats& stats() { return m_stats; }

private:
    enum Kind : std::uint8_t { kArrival, kEnd, kServerEnd, kPatience, kFailure, kRepaired, kReturned };

    // finish(), which most events are, takes in every function it calls but those marked noinline.

    // network_engine.cpp: customers
    void dispatch(const NetworkEvent& e);
    PhiloxBlock draw(Purpose purpose, const Customer& c, std::uint32_t hop) const
    {
        return m_draws.block(c.number, static_cast<std::uint32_t>(purpose) << 16 | c.source, 0, hop);
    }
    const Variate& timeAt(const PlanNode& p, std::uint32_t customerClass) const
    {
        return *m_plan->services[p.serviceFirst + customerClass];
    }
    std::uint16_t wayFrom(const PlanNode& p, std::uint32_t word) const;
    Visit visit(const PhiloxBlock& words, std::uint32_t node, std::uint32_t customerClass) const;
    std::uint16_t lookAhead(Customer& c, std::uint32_t node, std::uint32_t hop) const;
    void lookAhead(std::uint32_t source);
    std::uint32_t makeCustomer(std::uint16_t source, std::uint32_t number, std::uint32_t customerClass);
    std::uint32_t makeInitial(std::uint32_t customerClass, std::uint32_t node);
    void arrive(std::uint32_t slot, std::uint32_t node);
    void enter(std::uint32_t slot); // holds the unit it needs
    void enter(std::uint32_t slot, Customer& c, const PlanNode& p, NodeState& n);
    void begin(std::uint32_t slot, Customer& c, const PlanNode& p, NodeState& n);
    void finish(std::uint32_t slot); // the customer's service is over and its server is idle
    void serveNext(std::uint32_t node);
    void leave(std::uint32_t slot);
    bool canServe(const PlanNode& p, const NodeState& n) const;
    [[gnu::noinline]] void divert(std::uint32_t slot, const PlanNode& p);
    void divertQueue(std::uint32_t node);

    // network_reserved.cpp: servers for some classes only
    std::int32_t reservedSize(const PlanNode& p, const NodeState& n, std::uint32_t entry) const;
    std::uint32_t freeServer(const PlanNode& p, const NodeState& n, std::uint32_t customerClass) const;
    void occupy(Customer& c, const PlanNode& p, std::uint32_t server);
    [[gnu::noinline]] bool beginReserved(std::uint32_t slot, const PlanNode& p, NodeState& n);
    [[gnu::noinline]] void vacate(const Customer& c, const PlanNode& p);
    [[gnu::noinline]] void serveReserved(const PlanNode& p, NodeState& n);
    bool before(const PlanNode& p, const Customer& a, const Customer& b) const;
    // Who is served next, of those for whom a server is free when `servable`; kNoSlot: nobody.
    std::uint32_t firstOf(const PlanNode& p, const NodeState& n, bool servable) const;

    // network_waiting.cpp: lists, patience
    CustomerList& listOf(const PlanNode& p, const Customer& c);
    void append(CustomerList& list, std::uint32_t slot);
    void remove(CustomerList& list, std::uint32_t slot);
    std::uint32_t takeFirst(const PlanNode& p);
    [[gnu::noinline]] void block(std::uint32_t slot);
    [[gnu::noinline]] void waitPatiently(std::uint32_t slot);
    void abandon(std::uint32_t slot, std::uint32_t generation);

    // network_population.cpp
    void settle(const NetworkPresence& who);
    void settle(const NetworkReturn& unit);

    // network_source.cpp
    void populate();
    void scheduleArrival(std::uint32_t source);
    void arrival(std::uint32_t source, std::uint32_t generation);
    std::uint32_t gapWord(std::uint32_t source);
    struct Batch
    {
        std::int64_t count = 1;
        Tick over = 0;
        Tick timeOf(std::int64_t i) const { return over * (2 * i + 1) / (2 * count); } // below 2^53 all
    };
    Batch batchOf(const PlanSource& p, const PhiloxBlock& words) const;
    double dueByProfile(std::uint32_t source, std::uint32_t word);
    double restOfTurn(std::uint32_t source, std::uint32_t word);
    Tick profileArrival(const PlanSource& plan, Tick from, double due, double pace) const;

    // network_fleet.cpp
    [[gnu::noinline]] bool seize(std::uint32_t slot, const PlanNode& p); // false: waits
    [[gnu::noinline]] void release(std::uint32_t slot, const PlanNode& p);
    void take(std::uint32_t slot, std::uint32_t fleet, std::uint8_t side);
    void letGo(Customer& c, std::uint32_t fleet);
    void giveBack(std::uint32_t fleet, std::uint8_t side);
    void idles(std::uint32_t fleet, std::uint8_t side);
    void fetch(std::uint32_t fleet);
    [[gnu::noinline]] void makeRoom(std::uint32_t fleet);
    void startEmpty(std::uint32_t fleet, std::uint8_t to);
    std::uint32_t makeTrip(const ReturnTrip& trip);
    [[gnu::noinline]] void giveBackAll(std::uint32_t slot);
    void startReturn(std::uint32_t fleet, const Customer& c, std::uint32_t node, std::int32_t variate);
    void returned(std::uint32_t trip);
    void serveFleet(std::uint32_t fleet);

    // network_breakdown.cpp
    Server& serverOf(std::uint32_t name);
    const PlanBreakdown& breakdownOf(const Server& server) const;
    void installServers(std::uint32_t node, std::int32_t count);
    void renew(Server& server); // as new: draws the time up
    [[gnu::noinline]] void serveBy(std::uint32_t slot, Tick service);
    void resume(Server& server);
    void serverEnd(Server& server, std::uint32_t generation);
    void fail(Server& server);
    void repair(Server& server);
    void repaired(Server& server);
    bool inUse(const Server& server) const; // not closed

    // network_fork.cpp
    void redrawServices();
    Tick restOfService(const Customer& c, Tick age, std::uint32_t word) const;
    void redrawServer(Server& server);
    void scheduleRest(std::uint32_t source, std::uint32_t word);

    std::shared_ptr<const NetworkPlan> m_plan;
    NetworkDraws m_draws;
    NetworkState m_s;
    NetworkStats m_stats;
};

} // namespace coi::sim
