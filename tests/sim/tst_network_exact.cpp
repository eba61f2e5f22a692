// SPDX-License-Identifier: GPL-3.0-or-later
// What must come out to the tick: deterministic networks, the order of simultaneous events, invariants at
// every moment, equal hashes, and not one allocation once a run has been everywhere.
#include "network_fixture.h"

#include <coi/sim/network_sim.h>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::uint64_t> allocations{0};
}

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* p = std::malloc(size))
        return p;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    ++allocations;
    const auto a = static_cast<std::size_t>(alignment);
    if (void* p = std::aligned_alloc(a, (size + a - 1) / a * a))
        return p;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept // as std::stable_sort takes its buffer
{
    ++allocations;
    return std::malloc(size);
}
void operator delete(void* p) noexcept
{
    std::free(p);
}
void operator delete(void* p, std::size_t) noexcept
{
    std::free(p);
}
void operator delete(void* p, std::align_val_t) noexcept
{
    std::free(p);
}
void operator delete(void* p, std::size_t, std::align_val_t) noexcept
{
    std::free(p);
}

using namespace network_test;

class NetworkExact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overloadGrowsByTwoSeconds();
    void quantilesOfConstants();
    void releaseBeforeArrivalBeforeTick();
    void serverIsFreeWhenPatienceEnds();
    void releaseBeforePatience();
    void firstComeFirstServed();
    void priorityDoesNotPreempt();
    void brokenServerResumes();
    void unitsComeBackLate();
    void batchesAreWhole();
    void nobodyIsServedByNobody();
    void closedServersFinish();
    void leaversGiveBackUnits();
    void nobodyIsLost();
    void warmUpIsNotCounted();
    void invariantsHoldAtAnyMoment();
    void stepsDoNotMatter();
    void hashesAgree();
    void nothingIsAllocated();
    void longRunsAndMany();
};

namespace {

Network deterministic(double gap, double service)
{
    Network n = network(1000, 0);
    n.stations = {station("s", 1, constant(service))};
    n.sources = {source("in", constant(gap))};
    return n;
}

} // namespace

void NetworkExact::overloadGrowsByTwoSeconds()
{
    // Arrivals at 10, 20, ..., services of 12: the n-th waits 2 (n - 1).
    Network n = deterministic(10, 12);
    n.horizonS = 1209; // 100 began to be served, the last at 10 + 99 x 12 = 1198
    const auto r = run(n, 2);
    const auto& s = r.stations[0];
    QCOMPARE(s.arrivals, std::uint64_t{2 * 120});
    QCOMPARE(s.waitS.mean, 99.0);
    QCOMPARE(s.waitS.se, 0.0);
    QCOMPARE(s.waitP50S.mean, 98.0);
    QCOMPARE(s.waitP95S.mean, 188.0);
    QCOMPARE(s.pWait.mean, 0.99);
    QVERIFY(std::abs(s.waitSdS.mean - std::sqrt((10000.0 - 1) / 12 * 4)) < 1e-9);
    NetworkSim sim(n);
    for (int k = 1; k <= 100; ++k) {
        sim.advanceTo((10 + 12 * (k - 1)) * kSecond);
        QCOMPARE(sim.station(0).waited, Tick{k} * (k - 1) * kSecond);
    }
}

void NetworkExact::quantilesOfConstants()
{
    Network n = deterministic(1000, 100); // three at once: 0, 100, 200
    n.horizonS = 1e6 + 500, n.sources[0].batch = constant(3);
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].waitP50S.mean, 100.0);
    QCOMPARE(r.stations[0].waitP95S.mean, 200.0);
    QCOMPARE(r.stations[0].waitS.mean, 100.0);
    QCOMPARE(r.classes[0].sojournP95S.mean, 300.0);
}

// The third in line has waited enough at the very time that the server gets free for him.
void NetworkExact::serverIsFreeWhenPatienceEnds()
{
    Network n = network(1e6, 0);
    n.classes[0].patience = constant(20);
    n.stations = {station("s", 1, constant(10))};
    n.initial = {{toStation(0), 4}};
    NetworkSim sim(n);
    sim.advanceTo(25 * kSecond);
    QCOMPARE(sim.station(0).inService, 1);
    QCOMPARE(sim.station(0).served, std::uint64_t{2});
    QCOMPARE(sim.station(0).abandoned, std::uint64_t{1}); // the fourth
}

void NetworkExact::releaseBeforeArrivalBeforeTick()
{
    // The server is free again at the very tick of the next arrival, and the place too.
    Network n = deterministic(10, 10);
    n.stations[0].capacity = 1;
    const auto r = run(n, 2, {{500, 0}});
    QCOMPARE(r.stations[0].blocked, std::uint64_t{0});
    QCOMPARE(r.stations[0].pWait.mean, 0.0);
    QCOMPARE(r.at[0].number[0].mean, 1.0); // the arrival at 500 has happened
    // Whoever was scheduled first: one who comes at 200 was known at 100, the service that ends then began at
    // 190.
    Network two = network(205, 0);
    two.stations = {station("s", 1, constant(10))};
    two.stations[0].capacity = 1;
    two.sources = {source("b", constant(100)), source("a", constant(190))};
    QCOMPARE(run(two, 2).stations[0].blocked, std::uint64_t{0});
    QCOMPARE(run(two, 2).stations[0].arrivals, std::uint64_t{2 * 3});
    // A constant walk ends with the arrival of the next as well.
    Network walk = network(1000, 0);
    walk.delays = {delay("walk", constant(10), {{toStation(0), 1}})};
    walk.stations = {station("s", 1, constant(5))};
    walk.sources = {source("far", constant(20), toDelay(0)), source("near", constant(30))};
    // At 30: the far one of 20 comes in from its walk first, the near one waits 5.
    const auto w = run(walk, 2);
    QVERIFY(std::abs(w.stations[0].pWait.mean - 17.0 / 82) < 0.02);
    QCOMPARE(w.stations[0].waitS.mean * 82, 17 * 5.0);
}

void NetworkExact::releaseBeforePatience()
{
    Network n = deterministic(100, 10);
    n.sources[0].batch = constant(3);
    n.classes[0].patience = constant(10); // the second is served when it would leave, the third leaves
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].abandoned, std::uint64_t{2 * 9}); // of the tenth batch after the end
    QCOMPARE(r.stations[0].waitP95S.mean, 10.0);
}

void NetworkExact::firstComeFirstServed()
{
    // Waits 0, 10, 20, 30 have one spread only in this order.
    Network n = deterministic(1000, 10);
    n.horizonS = 1e5 + 500, n.sources[0].batch = constant(4);
    const auto r = run(n, 2);
    QVERIFY(std::abs(r.stations[0].waitSdS.mean - std::sqrt(125.0)) < 1e-9);
    Network two = network(1e5, 0);
    two.stations = {station("s", 1, constant(7))};
    two.sources = {source("a", constant(10)), source("b", constant(40))};
    // b comes at 40 after a (a is scheduled later): a at 40 waits 7 or b does, never longer.
    const auto x = run(two, 2);
    QCOMPARE(x.stations[0].waitP95S.mean, 7.0);
}

void NetworkExact::priorityDoesNotPreempt()
{
    Network n = network(100, 0);
    n.classes = {{"low", 2, {}}, {"high", 1, {}}};
    n.stations = {station("s", 1, constant(30))};
    n.stations[0].discipline = NetworkStation::Discipline::Priority;
    n.sources = {source("low", constant(60)), source("high", constant(65), toStation(0), 1)};
    n.sources[0].batch = constant(2);
    // Low ones at 60: one is served to 90; high at 65 waits 25, then the second low one is left waiting.
    const auto r = run(n, 2, {{95, {}}});
    QCOMPARE(r.stations[0].waitS.mean, 12.5);
    QCOMPARE(r.at[0].number[0].mean, 2.0);
}

void NetworkExact::brokenServerResumes()
{
    Network n = network(200, 0);
    n.stations = {station("s", 1, constant(60))};
    n.stations[0].breakdown = NetworkBreakdown{constant(25), constant(10), kNone, true};
    n.sources = {source("in", constant(100))};
    // Served 25, down 10, 25, down 10, 10: out at 180 of the first, which came at 100.
    const auto r = run(n, 2, {{179.999, {}}, {180, {}}});
    QCOMPARE(r.at[0].number[0].mean, 1.0);
    QCOMPARE(r.at[1].number[0].mean, 0.0);
    QCOMPARE(r.stations[0].utilisation.mean, 0.3);
    Network clock = n;
    clock.stations[0].breakdown->whenBusy = false;
    // Up 25, down 10: down at 95-105, 130-140, 165-175: out at 100 + 60 + 5 + 10 + 10.
    const auto c = run(clock, 2, {{184.999, {}}, {185, {}}});
    QCOMPARE(c.at[0].number[0].mean, 1.0);
    QCOMPARE(c.at[1].number[0].mean, 0.0);
}

void NetworkExact::unitsComeBackLate()
{
    Network n = network(1050, 0);
    n.fleets = {{"igv", 1}};
    n.delays = {delay("trip", constant(10))};
    n.delays[0].hold = {0, 0, constant(5)};
    n.sources = {source("in", constant(100), toDelay(0))};
    n.sources[0].batch = constant(3);
    const auto r = run(n, 2);
    QCOMPARE(r.fleets[0].waitS.mean, 15.0); // 0, 15, 30
    QCOMPARE(r.classes[0].sojournP95S.mean, 40.0);
    QCOMPARE(r.fleets[0].jobsPerH.mean, 30 * 3600 / 1050.0);
}

void NetworkExact::batchesAreWhole()
{
    Network n = deterministic(10, 0);
    n.sources[0].batch = empirical({0, 2.6}, {1, 1});
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].arrivals % 3, std::uint64_t{0});
    QVERIFY(r.stations[0].arrivals > 200 && r.stations[0].arrivals < 400);
}

void NetworkExact::nobodyIsServedByNobody()
{
    Network n = deterministic(10, 1);
    n.stations[0].servers = 0;
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].served, std::uint64_t{0});
    QVERIFY(std::isnan(r.stations[0].waitS.mean));
    n.stations[0].servers = 1, n.stations[0].capacity = 0;
    const auto full = run(n, 2);
    QCOMPARE(full.stations[0].blocked, full.stations[0].arrivals);
    QCOMPARE(full.stations[0].arrivals, std::uint64_t{200});
    QCOMPARE(full.classes[0].sojournS.mean, 0.0);
}

void NetworkExact::closedServersFinish()
{
    for (const bool breaking : {false, true}) {
        Network n = network(1000, 0);
        n.stations = {station("s", 3, constant(30))};
        if (breaking)
            n.stations[0].breakdown = NetworkBreakdown{constant(1e8), constant(1), kNone, false};
        n.sources = {source("in", constant(100))};
        n.sources[0].batch = constant(6);
        NetworkSim sim(n);
        sim.advanceTo(110 * kSecond);
        sim.setServers(0, 1);
        QCOMPARE(sim.station(0).busy, 3);
        sim.advanceTo(130 * kSecond);
        QCOMPARE(sim.station(0).busy, 1);
        QCOMPARE(sim.station(0).number, 3);
        sim.setServers(0, 5);
        QCOMPARE(sim.station(0).busy, 3);
        QCOMPARE(sim.inconsistency(), std::string());
    }
}

void NetworkExact::leaversGiveBackUnits()
{
    // Who abandons while holding a unit, and who goes home with one.
    Network n = network(1000, 0);
    n.fleets = {{"key", 2}};
    n.classes[0].patience = constant(5);
    n.stations = {station("s", 1, constant(50))};
    n.stations[0].hold.seize = 0;
    n.sources = {source("in", constant(100))};
    n.sources[0].batch = constant(2);
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].abandoned, std::uint64_t{2 * 9});
    QCOMPARE(r.fleets[0].jobsPerH.mean, 18 * 3.6);
}

void NetworkExact::nobodyIsLost()
{
    Network n = network(50001, 0);
    n.fleets = {{"key", 1}};
    n.stations = {station("a", 1, constant(1), {{toDelay(0), 1}}), station("b", 2, constant(2))};
    n.stations[1].hold.seize = 0, n.stations[1].hold.release = 0;
    n.delays = {delay("walk", constant(3), {{toStation(1), 1}})};
    n.sources = {source("in", constant(10))};
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].arrivals, std::uint64_t{2 * 5000});
    QCOMPARE(r.stations[1].arrivals, std::uint64_t{2 * 4999}); // the last one walks
    QCOMPARE(r.classes[0].left, std::uint64_t{2 * 4999});
    QCOMPARE(r.classes[0].sojournS.mean, 6.0);
}

void NetworkExact::warmUpIsNotCounted()
{
    Network n = deterministic(10, 25); // the queue grows
    n.warmupS = 500.5;
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].arrivals, std::uint64_t{2 * 50});
    QCOMPARE(r.stations[0].served, std::uint64_t{2 * 20}); // at 510, 535, ... 985
    // The n-th waits 15 (n - 1) s and begins at 10 + 25 (n - 1): the 21st to the 40th.
    QCOMPARE(r.stations[0].waitS.mean, 15 * 29.5);
    QCOMPARE(r.stations[0].utilisation.mean, 1.0);
    const auto b = run(n, 1);
    QCOMPARE(b.stations[0].arrivals, std::uint64_t{50});
    QVERIFY(std::abs(b.stations[0].utilisation.mean - 1) < 1e-9);
}

void NetworkExact::invariantsHoldAtAnyMoment()
{
    const Network n = everything();
    QVERIFY(validate(n).empty());
    for (std::uint32_t replication = 0; replication < 6; ++replication) {
        NetworkSim sim(n, 5, replication);
        QCOMPARE(sim.inconsistency(), std::string());
        while (!sim.advanceTo(12000 * kSecond, 1)) {
            const std::string broken = sim.inconsistency();
            QVERIFY2(broken.empty(), broken.c_str());
            for (int i = 0; i < 3; ++i) {
                const NetworkStationView v = sim.station(i);
                QVERIFY(v.busy >= 0 && v.busy <= v.inService && v.inService <= v.servers);
            }
            QVERIFY(sim.station(1).number <= 12);
            QVERIFY(sim.unitsUsed(0) <= 3 && sim.unitsUsed(1) <= 4);
            if (sim.events() == 4000)
                sim.restartCounts();
        }
        QVERIFY(sim.events() > 8000);
        QVERIFY(sim.station(1).blocked + sim.station(0).abandoned > 100);
    }
}

void NetworkExact::stepsDoNotMatter()
{
    NetworkSim a(everything(), 3), b(everything(), 3), c(everything(), 4);
    a.advanceTo(20000 * kSecond);
    for (Tick t = 0; t <= 20000 * kSecond; t += 777 * kMilli)
        b.advanceTo(t);
    b.advanceTo(20000 * kSecond);
    c.advanceTo(20000 * kSecond);
    QCOMPARE(a.stateHash(), b.stateHash());
    QVERIFY(a.stateHash() != c.stateHash());
}

void NetworkExact::hashesAgree()
{
    const Network n = everything();
    NetworkRunOptions options{6, 11, 1, {{5000, 4}}};
    const auto one = runNetwork(n, options);
    options.threads = 2;
    const auto two = runNetwork(n, options);
    options.threads = 4;
    const auto four = runNetwork(n, options);
    QCOMPARE(one.stateHash, two.stateHash);
    QCOMPARE(one.stateHash, four.stateHash);
    QCOMPARE(one.stateHash.size(), std::size_t{16});
    QCOMPARE(one.events, four.events);
    QCOMPARE(one.stations[0].waitS.mean, four.stations[0].waitS.mean);
    QCOMPARE(one.stations[0].waitP95S.se, two.stations[0].waitP95S.se);
    options.seed = 12;
    QVERIFY(runNetwork(n, options).stateHash != one.stateHash);
}

void NetworkExact::nothingIsAllocated()
{
    Network n = everything();
    NetworkSim sim(n, 2);
    sim.advanceTo(200000 * kSecond); // been everywhere
    const std::uint64_t events = sim.events(), before = allocations;
    sim.advanceTo(300000 * kSecond);
    QVERIFY(sim.events() - events > 50000);
    QCOMPARE(allocations - before, std::uint64_t{0});
}

void NetworkExact::longRunsAndMany()
{
    // Two years, and more events at one tick than the sequence has digits for.
    Network n = single(1.0 / 86400, 1, constant(3600), 6e7);
    NetworkSim sim(n);
    sim.advanceTo(static_cast<Tick>(6e7) * kSecond);
    QCOMPARE(sim.inconsistency(), std::string());
    QVERIFY(sim.events() > 1200);
    Network many = network(100, 0);
    many.stations = {station("s", 100000, constant(50), {{toStation(0), 1}})};
    many.initial = {{toStation(0), 100000}};
    NetworkSim crowd(many);
    crowd.advanceTo(99 * kSecond);
    QCOMPARE(crowd.events(), std::uint64_t{100000});
    crowd.advanceTo(100 * kSecond);
    QCOMPARE(crowd.events(), std::uint64_t{200000});
    QCOMPARE(crowd.station(0).number, 100000);
}

QTEST_GUILESS_MAIN(NetworkExact)
#include "tst_network_exact.moc"
