// SPDX-License-Identifier: GPL-3.0-or-later
// One station against queueing theory: every figure of every row within 3 standard errors, and no standard
// error above kDemandedSe, 1 % of the exact value. Horizons are as long as that takes.
#include "network_fixture.h"

using namespace network_test;

Q_DECLARE_METATYPE(coi::domain::Distribution)

class NetworkStations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneServer();
    void serversInParallel_data();
    void serversInParallel();
    void pollaczekAndKhinchine_data();
    void pollaczekAndKhinchine();
    void lossIsInsensitive_data();
    void lossIsInsensitive();
    void finiteCapacity();
    void priorities();
    void impatience();
    void batches();
    void breakdownsInService_data();
    void breakdownsInService();
    void breakdownsByTheClock();
    void crews_data();
    void crews();
    void oneReplicationByBatches();
};

void NetworkStations::oneServer()
{
    const auto r = run(single(0.8, 1, exponential(1), 4e5), 24);
    const auto& s = r.stations[0];
    IS_NEAR(s.waitS, 4);
    IS_NEAR(s.pWait, 0.8);
    IS_NEAR(s.waitSdS, std::sqrt(24));
    IS_NEAR(s.waitP50S, std::log(1.6) / 0.2);
    IS_NEAR(s.waitP95S, std::log(16) / 0.2);
    IS_NEAR(s.queueMean, 3.2);
    IS_NEAR(s.numberMean, 4);
    IS_NEAR(s.utilisation, 0.8);
    IS_NEAR(r.classes[0].sojournS, 5);
    IS_NEAR(r.classes[0].sojournP95S, std::log(20) / 0.2);
    IS_NEAR(r.classes[0].numberMean, 4);
}

void NetworkStations::serversInParallel_data()
{
    QTest::addColumn<double>("lambda");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("horizon");
    QTest::newRow("2") << 1.4 << 2 << 1.0 << 1e5;
    QTest::newRow("5") << 3.5 << 5 << 1.0 << 8e4;
    QTest::newRow("8 booths") << 0.1 << 8 << 60.0 << 4e6;
    QTest::newRow("50") << 0.45 << 50 << 100.0 << 5e6;
}

void NetworkStations::serversInParallel()
{
    QFETCH(double, lambda);
    QFETCH(int, servers);
    QFETCH(double, mean);
    QFETCH(double, horizon);
    const auto r = run(single(lambda, servers, exponential(mean), horizon));
    const double a = lambda * mean, c = erlangC(servers, a), spare = servers / mean - lambda;
    const auto& s = r.stations[0];
    IS_NEAR(s.pWait, c);
    IS_NEAR(s.waitS, c / spare);
    IS_NEAR(s.utilisation, a / servers);
    IS_NEAR(s.numberMean, a + c * lambda / spare);
    if (c > 0.05)
        IS_NEAR(s.waitP95S, std::log(c / 0.05) / spare);
}

void NetworkStations::pollaczekAndKhinchine_data()
{
    QTest::addColumn<Distribution>("service");
    QTest::addColumn<double>("square"); // of its coefficient of variation; its mean is 1
    QTest::newRow("constant") << constant(1) << 0.0;
    QTest::newRow("Erlang 3") << erlang(3, 1) << 1.0 / 3;
    QTest::newRow("lognormal 0.4") << lognormal(1, 0.4) << 0.16;
    QTest::newRow("lognormal 1.3") << lognormal(1, 1.3) << 1.69;
    QTest::newRow("uniform") << uniform(0, 2) << 1.0 / 3;
    QTest::newRow("triangular") << triangular(0, 0, 3) << 0.5;
    QTest::newRow("empirical") << empirical({0.5, 3}, {4, 1}) << 1.0;
}

void NetworkStations::pollaczekAndKhinchine()
{
    QFETCH(Distribution, service);
    QFETCH(double, square);
    const auto r = run(single(0.7, 1, service, square > 1 ? 3e5 : 1e5));
    IS_NEAR(r.stations[0].waitS, 0.7 / 0.3 * (1 + square) / 2);
    IS_NEAR(r.stations[0].pWait, 0.7);
}

void NetworkStations::lossIsInsensitive_data()
{
    QTest::addColumn<Distribution>("service");
    QTest::newRow("exponential") << exponential(1);
    QTest::newRow("constant") << constant(1);
    QTest::newRow("lognormal") << lognormal(1, 1.5);
    QTest::newRow("Erlang 4") << erlang(4, 1);
}

void NetworkStations::lossIsInsensitive()
{
    QFETCH(Distribution, service);
    Network n = single(8, 10, service, 1e4);
    n.stations[0].capacity = 10;
    const auto r = run(n);
    const double loss = erlangB(10, 8); // 0.121661
    QVERIFY(std::abs(loss - 0.121661) < 1e-6);
    IS_NEAR(r.stations[0].numberMean, 8 * (1 - loss));
    const auto& s = r.stations[0];
    const double seen = static_cast<double>(s.blocked) / static_cast<double>(s.arrivals);
    QVERIFY2(std::abs(seen - loss) < 0.01 * loss, qPrintable(QString::number(seen)));
    QCOMPARE(s.pWait.mean, 0.0);
}

void NetworkStations::finiteCapacity()
{
    Network n = single(0.9, 1, exponential(1), 5e4); // M/M/1/5
    n.stations[0].capacity = 5;
    const auto r = run(n);
    const auto p = birthAndDeath(
        5, [](int) { return 0.9; }, [](int) { return 1.0; });
    IS_NEAR(r.stations[0].numberMean, network_test::meanOf(p));
    IS_NEAR(r.stations[0].waitS, network_test::meanOf(p, 1) / (0.9 * (1 - p[5])));
    QVERIFY(r.stations[0].blocked > 0);
    QCOMPARE(r.classes[0].blocked, r.stations[0].blocked);
}

void NetworkStations::priorities()
{
    Network n = network(2e5, 1e4);
    n.classes = {{"slow", 7, {}}, {"quick", 2, {}}, {"middle", 3, {}}};
    n.stations = {station("s", 1, exponential(1))};
    n.stations[0].discipline = NetworkStation::Discipline::Priority;
    n.stations[0].serviceByClass = {{1, constant(0.5)}};
    n.sources = {source("a", exponential(1 / 0.2)), source("b", exponential(1 / 0.4), toStation(0), 1),
                 source("c", exponential(1 / 0.3), toStation(0), 2)};
    const auto r = run(n);
    // Cobham: residual work over the spare shares above and with the class.
    const double w0 = (0.2 * 2 + 0.4 * 0.25 + 0.3 * 2) / 2, r1 = 0.2, r2 = 0.5, r3 = 0.7;
    IS_NEAR(r.classes[1].sojournS, w0 / (1 - r1) + 0.5);
    IS_NEAR(r.classes[2].sojournS, w0 / ((1 - r1) * (1 - r2)) + 1);
    IS_NEAR(r.classes[0].sojournS, w0 / ((1 - r2) * (1 - r3)) + 1);
    IS_NEAR(r.stations[0].utilisation, r3);
}

void NetworkStations::impatience()
{
    Network n = single(4.5, 4, exponential(1), 3e4); // Erlang-A, overloaded
    n.classes[0].patience = exponential(2);
    const auto r = run(n);
    const auto p = birthAndDeath(
        200, [](int) { return 4.5; }, [](int k) { return std::min(k, 4) + std::max(0, k - 4) * 0.5; });
    const double queue = network_test::meanOf(p, 4);
    const auto& s = r.stations[0];
    IS_NEAR(s.queueMean, queue);
    IS_NEAR(s.numberMean, network_test::meanOf(p));
    const double left = static_cast<double>(s.abandoned) / static_cast<double>(s.arrivals);
    QVERIFY2(std::abs(left - 0.5 * queue / 4.5) < 0.01 * left, qPrintable(QString::number(left)));
    QCOMPARE(r.classes[0].abandoned, s.abandoned);
}

void NetworkStations::batches()
{
    Network n = single(0.3, 1, exponential(1), 2e5);
    n.sources[0].batch = empirical({1, 2, 4}, {2, 1, 1}); // mean 2, mean square 5.5
    n.sources[0].interarrival = exponential(1 / 0.3);
    const auto r = run(n);
    IS_NEAR(r.stations[0].numberMean, 0.6 * (1 + 5.5 / 2) / (2 * 0.4));
    IS_NEAR(r.stations[0].utilisation, 0.6);
}

void NetworkStations::breakdownsInService_data()
{
    QTest::addColumn<Distribution>("service");
    QTest::addColumn<double>("square");
    QTest::addColumn<Distribution>("repair");
    QTest::addColumn<double>("repairSquare");
    QTest::newRow("exponential") << exponential(1) << 2.0 << exponential(2) << 8.0;
    QTest::newRow("constant service") << constant(1) << 1.0 << exponential(2) << 8.0;
    QTest::newRow("constant repair") << lognormal(1, 0.5) << 1.25 << constant(2) << 4.0;
}

// A customer keeps the server for its service and the repairs that fall into it.
void NetworkStations::breakdownsInService()
{
    QFETCH(Distribution, service);
    QFETCH(double, square);
    QFETCH(Distribution, repair);
    QFETCH(double, repairSquare);
    const double lambda = 0.5, rate = 0.1;
    Network n = single(lambda, 1, service, 1.5e5);
    n.stations[0].breakdown = NetworkBreakdown{exponential(1 / rate), repair, kNone, true};
    const auto r = run(n);
    const double mean = 1 + rate * 2, second = square * mean * mean + rate * repairSquare;
    IS_NEAR(r.stations[0].waitS, lambda * second / (2 * (1 - lambda * mean)));
    IS_NEAR(r.stations[0].utilisation, lambda);
    IS_NEAR(r.stations[0].numberMean, lambda * (lambda * second / (2 * (1 - lambda * mean)) + mean));
}

// From the generating functions of the chain (number, up or down).
void NetworkStations::breakdownsByTheClock()
{
    const double l = 0.5, m = 1, f = 0.05, r = 0.2, up = r / (f + r);
    Network n = single(l, 1, exponential(1 / m), 3e5);
    n.stations[0].breakdown = NetworkBreakdown{exponential(1 / f), exponential(1 / r), kNone, false};
    const auto result = run(n);
    const double atUp = up * (l + f * l / r + f * l * l / (r * r)) / (m - l - f * l / r);
    IS_NEAR(result.stations[0].numberMean, atUp * (1 + f / r) + up * f * l / (r * r));
    IS_NEAR(result.stations[0].utilisation, l / m);
}

// Three servers that always have a customer: work is what is up, with one or two repairers.
void NetworkStations::crews_data()
{
    QTest::addColumn<int>("crew");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("none needed") << 3;
}

void NetworkStations::crews()
{
    QFETCH(int, crew);
    for (const bool whenBusy : {false, true}) {
        Network n = network(4e4, 100);
        n.crews = {{"crew", crew}};
        n.stations = {station("s", 3, exponential(1), {{toStation(0), 1}})};
        n.stations[0].breakdown =
            NetworkBreakdown{exponential(10), exponential(4), crew < 3 ? 0 : kNone, whenBusy};
        n.initial = {{toStation(0), 3}};
        const auto down = birthAndDeath(
            3, [](int k) { return (3 - k) * 0.1; }, [crew](int k) { return std::min(k, crew) * 0.25; });
        IS_NEAR(run(n).stations[0].utilisation, 1 - network_test::meanOf(down) / 3);
    }
}

void NetworkStations::oneReplicationByBatches()
{
    const auto r = run(single(0.6, 1, exponential(1), 1e6), 1);
    IS_NEAR(r.stations[0].waitS, 1.5);
    IS_NEAR(r.stations[0].pWait, 0.6);
    QVERIFY(r.stations[0].waitS.ci95 > 2 * r.stations[0].waitS.se);
}

QTEST_GUILESS_MAIN(NetworkStations)
#include "tst_network_stations.moc"
