// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that take only some classes: who gets which, who waits, and what theory says where it says
// something.
#include "network_fixture.h"

#include <coi/sim/network_population.h>
#include <coi/sim/network_sim.h>
#include <coi/sim/what_if.h>

using namespace network_test;

namespace {

constexpr int kResident = 0, kTourist = 1;

// Desks at which everybody takes `service`; residents and tourists come by these laws.
Network desks(int servers, std::vector<NetworkReserved> reserved, const Distribution& service,
              const Distribution& residents, const Distribution& tourists, double horizonS)
{
    Network n = network(horizonS, 0);
    n.classes = {{"resident", 1, {}}, {"tourist", 1, {}}};
    n.stations = {station("desk", servers, service)};
    n.stations[0].reserved = std::move(reserved);
    n.sources = {source("residents", residents), source("tourists", tourists, toStation(0), kTourist)};
    return n;
}

} // namespace

class NetworkReservedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void touristsLeaveTheReservedOneIdle();
    void residentsTakeTheReservedOneFirst();
    void aFreeServerTakesWhoCameFirst();
    void priorityGoesBeforeTime();
    void lastEntriesGoWithout();
    void apartAreTwoQueues();
    void forAllIsForEverybody();
    void whoWasSeenInService();
    void desksChangeWhomTheyTake();
    void changesThatCanNotBe();
    void invariants();
};

// Two at 10, 20, ...: tourists only, one desk of two is not for them.
void NetworkReservedTest::touristsLeaveTheReservedOneIdle()
{
    NetworkSim sim(desks(2, {{1, {kResident}}}, constant(12), constant(1e6), constant(10), 1e4));
    sim.advanceTo(55 * kSecond); // came at 10, 20, 30, 40, 50: began at 10, 22, 34, 46
    QCOMPARE(sim.station(0).inService, 1);
    QCOMPARE(sim.station(0).number, 2);
    QCOMPARE(sim.station(0).served, std::uint64_t{3});
    QCOMPARE(sim.station(0).waited, Tick{2 + 4 + 6} * kSecond);
}

// A resident at 10 leaves the desk for everybody to the tourist at 11.
void NetworkReservedTest::residentsTakeTheReservedOneFirst()
{
    NetworkSim sim(desks(2, {{1, {kResident}}}, constant(12), constant(10), constant(11), 1e4));
    sim.advanceTo(12 * kSecond);
    QCOMPARE(sim.station(0).inService, 2);
    sim.advanceTo(20 * kSecond + 1); // the second resident waits till 22 for his own
    QCOMPARE(sim.station(0).number, 3);
    sim.advanceTo(22 * kSecond + 1); // and a tourist is there since then, until 23
    QCOMPARE(sim.station(0).inService, 2);
    QCOMPARE(sim.station(0).number, 3);
    QCOMPARE(sim.station(0).waited, Tick{2} * kSecond);
}

// The desk for everybody goes to the tourist who came first, though residents wait as well; the reserved one
// passes tourists over.
void NetworkReservedTest::aFreeServerTakesWhoCameFirst()
{
    Network n = desks(2, {{1, {kResident}}}, constant(100), constant(30), constant(20), 1e4);
    NetworkSim sim(n); // tourists 20 (served to 120), 40, 60, 80...; residents 30 (to 130), 60, 90, ...
    sim.advanceTo(121 * kSecond);
    QCOMPARE(sim.station(0).waited, Tick{120 - 40} * kSecond); // the tourist of 40
    sim.advanceTo(131 * kSecond);
    QCOMPARE(sim.station(0).waited, Tick{80 + 130 - 60} * kSecond); // the resident of 60
    sim.advanceTo(221 * kSecond);
    QCOMPARE(sim.station(0).waited, Tick{80 + 70 + 220 - 60} * kSecond); // the tourist of 60
}

void NetworkReservedTest::priorityGoesBeforeTime()
{
    Network n = desks(2, {{1, {kResident}}}, constant(100), constant(30), constant(20), 1e4);
    n.stations[0].discipline = NetworkStation::Discipline::Priority;
    n.classes[kTourist].priority = 2;
    NetworkSim sim(n);
    sim.advanceTo(121 * kSecond);
    QCOMPARE(sim.station(0).waited, Tick{120 - 60} * kSecond); // the resident of 60 before the tourist of 40
}

// Of three desks two are reserved; with one left it is the one of the first entry.
void NetworkReservedTest::lastEntriesGoWithout()
{
    const std::vector<NetworkReserved> entries{{1, {kTourist}}, {1, {kResident}}};
    NetworkSim sim(desks(3, entries, constant(5), constant(1e6), constant(10), 1e4));
    sim.setServers(0, 1);
    sim.advanceTo(100 * kSecond + 1);
    QCOMPARE(sim.station(0).served, std::uint64_t{9});
    NetworkSim other(desks(3, entries, constant(5), constant(10), constant(1e6), 1e4));
    other.setServers(0, 1);
    other.advanceTo(100 * kSecond + 1);
    QCOMPARE(other.station(0).served, std::uint64_t{0});
    QCOMPARE(other.station(0).number, 10);
    other.setServers(0, 2);
    QCOMPARE(other.station(0).inService, 1);
    QCOMPARE(QString::fromStdString(other.inconsistency()), QString());
}

// A desk for each class is an M/M/1 queue for each: 1 / (mu - lambda) in the system.
void NetworkReservedTest::apartAreTwoQueues()
{
    Network n = desks(2, {{1, {kResident}}, {1, {kTourist}}}, exponential(1), exponential(1 / 0.7),
                      exponential(1 / 0.4), 1.2e5);
    n.warmupS = 500;
    const auto r = run(n, 30);
    IS_NEAR(r.classes[kResident].sojournS, 1 / 0.3);
    IS_NEAR(r.classes[kTourist].sojournS, 1 / 0.6);
}

// All servers for all classes: the very same times as without a list.
void NetworkReservedTest::forAllIsForEverybody()
{
    const auto day = [](std::vector<NetworkReserved> reserved) {
        return run(desks(3, std::move(reserved), lognormal(2, 0.8), exponential(1.4), exponential(1.6), 2e4),
                   3);
    };
    const auto plain = day({}), listed = day({{3, {kResident, kTourist}}});
    QVERIFY(plain.stations[0].waitS.mean > 0.1);
    QCOMPARE(listed.stations[0].waitS.mean, plain.stations[0].waitS.mean);
    QCOMPARE(listed.classes[kTourist].sojournP95S.mean, plain.classes[kTourist].sojournP95S.mean);
}

// Of a state put together: a resident in service has the reserved desk, so a tourist who comes is served.
void NetworkReservedTest::whoWasSeenInService()
{
    const Network n = desks(2, {{1, {kResident}}}, constant(100), constant(1e6), constant(10), 1e4);
    NetworkPopulation who;
    who.present = {{toStation(0), kResident, 50, true}};
    WhatIfRequest q;
    q.horizonS = 40, q.stepS = 40, q.replications = 10;
    q.options = {{"as is", {}}};
    NetworkSnapshot now;
    now.take(prepare(n), who);
    // Of four tourists in 40 s one is served, unless a tourist was being served already.
    QCOMPARE(runWhatIf(now, q).options[0].stations[0].waiting.back().mean, 3.0);
    who.present.push_back({toStation(0), kTourist, 0, true});
    now.take(prepare(n), who);
    QCOMPARE(runWhatIf(now, q).options[0].stations[0].waiting.back().mean, 4.0);
}

// Tourists only, one of two desks is not for them; four come in 40 s.
void NetworkReservedTest::desksChangeWhomTheyTake()
{
    using Kind = WhatIfChange::Kind;
    const Network n = desks(2, {{1, {kResident}}}, constant(100), constant(1e6), constant(10), 1e4);
    WhatIfRequest q;
    q.horizonS = 40, q.stepS = 40, q.replications = 10;
    q.options = {{"as is", {}},
                 {"for all", {{Kind::Reserved, 0, 0}, {Kind::Servers, 0, 2}}},
                 {"closed", {{Kind::Reserved, 0, 0}, {Kind::Servers, 0, 1}}},
                 {"the other closed", {{Kind::Servers, 0, 1}}},
                 {"both", {{Kind::Reserved, 0, 2}, {Kind::Servers, 0, 2}}},
                 {"both till 25 s", {{Kind::Reserved, 0, 2, 0, 25}, {Kind::Servers, 0, 2, 0, 25}}}};
    NetworkSnapshot now;
    now.take(prepare(n), {});
    auto r = runWhatIf(now, q);
    const auto waiting = [&](std::size_t option) {
        return r.options[option].stations[0].waiting.back().mean;
    };
    QCOMPARE(waiting(0), 3.0);
    QCOMPARE(waiting(1), 2.0);
    QCOMPARE(waiting(2), 3.0);
    QCOMPARE(waiting(3), 4.0);
    QCOMPARE(waiting(4), 4.0);
    QCOMPARE(waiting(5), 3.0);
    now.take(prepare(n), {.servers = {1}, .reserved = {{0}}}); // it is closed already
    q.options.resize(1);
    r = runWhatIf(now, q);
    QCOMPARE(waiting(0), 3.0);
}

void NetworkReservedTest::changesThatCanNotBe()
{
    using Kind = WhatIfChange::Kind;
    const Network n = desks(2, {{1, {kResident}}}, constant(100), constant(1e6), constant(10), 1e4);
    WhatIfRequest q;
    q.options = {{"none such", {{.kind = Kind::Reserved, .value = 1, .entry = 1}}},
                 {"negative", {{.kind = Kind::Reserved, .value = -1}}},
                 {"half", {{.kind = Kind::Reserved, .value = 0.5}}},
                 {"no station", {{.kind = Kind::Reserved, .index = 1, .value = 1}}},
                 {"good", {{.kind = Kind::Reserved, .value = 2}}}};
    const auto problems = validate(q, n);
    QCOMPARE(problems.size(), std::size_t{4});
    QCOMPARE(problems[0].path, std::string("$.options[0].changes[0].entry"));
    QCOMPARE(problems[1].path, std::string("$.options[1].changes[0].value"));
    QCOMPARE(problems[2].path, std::string("$.options[2].changes[0].value"));
    QCOMPARE(problems[3].path, std::string("$.options[3].changes[0]"));
}

void NetworkReservedTest::invariants()
{
    Network n = desks(4, {{1, {kResident}}, {1, {kTourist}}}, exponential(3), exponential(1.6),
                      exponential(1.7), 4000);
    n.classes[kTourist].patience = exponential(20);
    n.stations[0].capacity = 25;
    NetworkSim sim(n, 5);
    for (int i = 1; i < 4000; ++i) {
        sim.advanceTo(i * kSecond);
        if (i % 500 == 0)
            sim.setServers(0, i / 500 % 5);
        const std::string wrong = sim.inconsistency();
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
    QVERIFY(sim.station(0).abandoned > 0 && sim.station(0).blocked > 0);
}

QTEST_GUILESS_MAIN(NetworkReservedTest)
#include "tst_network_reserved.moc"
