// SPDX-License-Identifier: GPL-3.0-or-later
// Fleets with two sides: a unit is where it was released, and has to be fetched from there.
#include "network_fixture.h"

#include <coi/sim/network_population.h>
#include <coi/sim/network_sim.h>
#include <coi/sim/what_if.h>

using namespace network_test;

namespace {

// A quay on each side, at which 5 s are spent and a boat is taken, and a landing on the other after 30 s
// more. People come every `nearS` and `farS` seconds; 0: nobody comes.
Network river(int boats, NetworkSides sides, double nearS, double farS, double horizonS)
{
    Network n = network(horizonS, 0);
    n.fleets = {{"boat", boats, std::move(sides)}};
    n.stations = {station("near quay", 10, constant(5), {{toDelay(0), 1}}),
                  station("far quay", 10, constant(5), {{toDelay(1), 1}})};
    n.delays = {delay("there", constant(30)), delay("back", constant(30))};
    n.stations[0].hold.seize = n.stations[1].hold.seize = 0;
    n.delays[0].hold.release = n.delays[1].hold.release = 0;
    n.stations[1].hold.far = n.delays[0].hold.far = true;
    const auto come = [&](const char* name, double everyS, int quay) {
        if (everyS > 0)
            n.sources.push_back(source(name, constant(everyS), toStation(quay)));
        else
            n.initial.push_back({toStation(quay), 1}); // or the quay would be unreachable
    };
    come("to the far side", nearS, 0);
    come("to the near side", farS, 1);
    return n;
}

WhatIfResult ask(const Network& n, const NetworkPopulation& who, std::vector<WhatIfOption> options)
{
    WhatIfRequest q;
    q.horizonS = 600, q.stepS = 600, q.replications = 400, q.threads = 2;
    q.options = std::move(options);
    NetworkSnapshot now;
    now.take(prepare(n), who);
    return runWhatIf(now, q);
}

} // namespace

class NetworkSidesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUnitIsFetched();
    void loadsBothWaysNeedNobodyFetched();
    void oneForEachWhoWaits();
    void placesOnTheFarSide();
    void whoComesIsMadeRoomFor();
    void sidesAreApart();
    void aTripGoesOnAsLongAsItHasNotEnded();
    void unitsAreWhereTheyWereSeen();
    void moreUnitsAndFewer();
    void always_data();
    void always();
    void wrong_data();
    void wrong();
};

// The first finds the boat; for each other it has to come back, which takes 100 s.
void NetworkSidesTest::aUnitIsFetched()
{
    Network n = river(1, {constant(100), kNone}, 1000, 5000.5, 5400);
    n.sources.pop_back();
    n.initial.clear();
    n.stations.resize(1), n.delays.resize(1);
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].arrivals, std::uint64_t{2 * 5});
    QCOMPARE(r.stations[0].waitS.mean, 4 * 100 / 5.0);
    QVERIFY(std::abs(r.fleets[0].utilisation.mean - (5 * 35 + 4 * 100) / 5400.0) < 1e-9);
    QVERIFY(std::abs(r.fleets[0].jobsPerH.mean - 5 / 1.5) < 1e-9); // empty trips are no jobs
}

void NetworkSidesTest::loadsBothWaysNeedNobodyFetched()
{
    Network n = river(1, {constant(100), kNone}, 1000, 1000, 20400);
    n.delays.push_back(delay("later", constant(500), {{toStation(1), 1}}));
    n.sources[1].to = toDelay(2);
    const auto r = run(n, 2);
    QCOMPARE(r.stations[0].waitS.mean, 0.0);
    QCOMPARE(r.stations[1].waitS.mean, 0.0);
    QVERIFY(r.stations[1].served >= 2 * 19);
}

// Two wait, one boat each is sent, however long that takes; the third and fourth have none.
void NetworkSidesTest::oneForEachWhoWaits()
{
    Network n = river(4, {constant(100), kNone}, 1e6, 1e6, 1e5);
    NetworkPopulation who{.nowS = 1000, .farUnits = {4}};
    who.present = {{toStation(0), 0, 0, false}, {toStation(0), 0, 0, false}};
    const auto r = ask(n, who, {{"as is", {}}});
    QCOMPARE(r.options[0].waitS[0].mean, 100.0);
    QCOMPARE(r.options[0].waitS[0].se, 0.0);
}

void NetworkSidesTest::placesOnTheFarSide()
{
    const auto waits = [](NetworkSides sides) {
        Network n = river(1, std::move(sides), 100, 1e6, 599);
        return run(n, 2).stations[0].waitS.mean;
    };
    // There is no place to stay: 135 s for each, the n-th waits 35 (n - 1), and the fifth begins after the
    // end.
    QCOMPARE(waits({constant(100), 0}), (0 + 35 + 70 + 105) / 4.0);
    // The boat stays until somebody wants it back: ready at 135, wanted at 200, back at 300, and so on.
    QCOMPARE(waits({constant(100), 1}), (0 + 100 + 135 + 170) / 4.0);
    Network two = river(2, {constant(100), 1}, 200, 1e6, 20000);
    QVERIFY(run(two, 2).stations[0].waitS.mean < 100); // one of both stays, one comes back by itself
}

// Who waits on one side does not take the place of who waits on the other.
void NetworkSidesTest::sidesAreApart()
{
    Network n = river(1, {constant(1000), kNone}, 1e6, 1e6, 1e5);
    NetworkPopulation who{.nowS = 1000, .farUnits = {1}};
    who.present = {{toStation(0), 0, 500, false}, {toStation(1), 0, 0, false}};
    const auto r = ask(n, who, {{"as is", {}}});
    QVERIFY(std::isnan(r.options[0].waitS[1].mean)); // the boat stands there: nobody waits any more
    QCOMPARE(r.options[0].waitS[0].mean, 535.0);     // and comes with that load
}

// 100 s of a time between 60 and 140 s are over: 20 s are left on the average.
void NetworkSidesTest::aTripGoesOnAsLongAsItHasNotEnded()
{
    Network n = river(1, {uniform(60, 140), kNone}, 1e6, 1e6, 1e5);
    NetworkPopulation who{.nowS = 1000};
    who.present = {{toStation(0), 0, 100, false}};
    who.returning = {{toStation(0), 100, true}};
    const auto r = ask(n, who, {{"as is", {}}});
    const Estimate& wait = r.options[0].waitS[0];
    QVERIFY2(std::abs(wait.mean - 120) < 3 * wait.se && wait.se < 1.0 && wait.se > 0.3,
             qPrintable(QStringLiteral("%1 +- %2").arg(wait.mean).arg(wait.se)));
}

void NetworkSidesTest::unitsAreWhereTheyWereSeen()
{
    Network n = river(2, {constant(100), kNone}, 1e6, 1e6, 1e5);
    NetworkPopulation who{.nowS = 1000};
    who.present = {{toStation(0), 0, 0, false}, {toStation(1), 0, 0, false}};
    const auto wait = [&](std::vector<int> far, std::size_t quay) {
        who.farUnits = std::move(far);
        return ask(n, who, {{"as is", {}}}).options[0].waitS[quay].mean;
    };
    QVERIFY(std::isnan(wait({1}, 0)) && std::isnan(wait({1}, 1))); // both found one before the forecast began
    QCOMPARE(wait({}, 1), 35.0); // that of the near side comes before a fetched one
    QCOMPARE(wait({2}, 0), 35.0);
    QCOMPARE(wait({7}, 0), 35.0); // no more than there are
    QCOMPARE(wait({-1}, 1), 35.0);
}

void NetworkSidesTest::moreUnitsAndFewer()
{
    Network n = river(1, {constant(100), kNone}, 1e6, 1e6, 1e5);
    NetworkPopulation who{.nowS = 1000, .farUnits = {1}};
    who.present = {{toStation(0), 0, 0, false}};
    using Kind = WhatIfChange::Kind;
    const auto r =
        ask(n, who,
            {{"as is", {}}, {"two", {{Kind::Fleet, 0, 2, 0, 600}}}, {"none", {{Kind::Fleet, 0, 0, 0, 600}}}});
    QCOMPARE(r.options[0].waitS[0].mean, 100.0);
    QCOMPARE(r.options[1].waitS[0].mean, 0.0);
    QVERIFY(std::isnan(r.options[2].waitS[0].mean) || r.options[2].queueAtEnd[0].mean == 1.0);
}

void NetworkSidesTest::always_data()
{
    QTest::addColumn<int>("boats");
    QTest::addColumn<int>("places");
    for (const int boats : {1, 2, 7})
        for (const int places : {kNone, 0, 1, 3})
            QTest::addRow("%d boats, %d places", boats, places) << boats << places;
}

// Every unit is somewhere, and none stands idle beside somebody who waits, after every event.
void NetworkSidesTest::always()
{
    QFETCH(int, boats);
    QFETCH(int, places);
    Network n = river(boats, {exponential(60), places, places + 1}, 50, 70, 1e5);
    n.sources[0].interarrival = exponential(60), n.sources[1].interarrival = exponential(80);
    n.classes[0].patience = exponential(300);
    n.delays[0].hold.releaseAfter = exponential(20);
    NetworkSim sim(n, 3);
    while (!sim.advanceTo(20000 * kSecond, 1)) {
        const std::string broken = sim.inconsistency();
        QVERIFY2(broken.empty(), broken.c_str());
        QVERIFY(sim.unitsUsed(0) <= boats);
    }
    QVERIFY(sim.events() > 1000);
}

// One place on each side and a boat on each: when one comes over with a customer, the other goes back empty
// at once and is there for the next. Without limits it waits until it is wanted.
void NetworkSidesTest::whoComesIsMadeRoomFor()
{
    const auto waits = [](NetworkSides sides) {
        return run(river(2, std::move(sides), 100, 1e6, 599), 2).stations[0].waitS.mean;
    };
    QCOMPARE(waits({constant(100), 1, 1}), 0.0);
    QCOMPARE(waits({constant(100)}), (0 + 0 + 100 + 100) / 4.0);
}

void NetworkSidesTest::wrong_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("path");
    QTest::newRow("a trip that takes no time") << 0 << "$.fleets[0].empty_trip";
    QTest::newRow("a negative trip") << 1 << "$.fleets[0].empty_trip.uniform";
    QTest::newRow("fewer places than none") << 2 << "$.fleets[0].far_places";
    QTest::newRow("fewer near places than none") << 5 << "$.fleets[0].near_places";
    QTest::newRow("the far side of a fleet without sides") << 3 << "$.stations[1].side";
    QTest::newRow("the far side of nothing") << 4 << "$.delays[0].side";
}

void NetworkSidesTest::wrong()
{
    QFETCH(int, which);
    QFETCH(QString, path);
    Network n = river(2, {constant(100), 1}, 1000, 1000, 1000);
    QVERIFY(validate(n).empty());
    if (which == 0)
        n.fleets[0].sides->emptyTrip = constant(0);
    if (which == 1)
        n.fleets[0].sides->emptyTrip = uniform(-5, 10);
    if (which == 2)
        n.fleets[0].sides->farPlaces = -2;
    if (which == 5)
        n.fleets[0].sides->nearPlaces = -2;
    if (which == 3)
        n.fleets[0].sides.reset();
    if (which == 4)
        n.delays[0].hold.release = kNone;
    const auto problems = validate(n);
    QVERIFY(!problems.empty());
    QVERIFY2(QString::fromStdString(problems[0].path).startsWith(path), problems[0].path.c_str());
}

QTEST_GUILESS_MAIN(NetworkSidesTest)
#include "tst_network_sides.moc"
