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
    void referenceTable_data();
    void referenceTable();
    void constantServiceHalvesTheWait();
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

namespace {

// Of those who arrive at the only station, over replications with seeds of their own.
Estimate share(const Network& n, std::uint64_t NetworkStationResult::*of)
{
    constexpr std::uint64_t kRuns = 24;
    double sum = 0, squares = 0;
    for (std::uint64_t seed = 1; seed <= kRuns; ++seed) {
        const auto s = run(n, 1, {}, seed).stations[0];
        const double x = static_cast<double>(s.*of) / static_cast<double>(s.arrivals);
        sum += x, squares += x * x;
    }
    const double mean = sum / kRuns, se = std::sqrt((squares / kRuns - mean * mean) / (kRuns - 1));
    return {mean, se, 0}; // the interval is not asked for
}

} // namespace

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

// Erlang-C computed by the stable recursion, given to six digits.
void NetworkStations::referenceTable_data()
{
    QTest::addColumn<double>("perHour");
    QTest::addColumn<double>("serviceS");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QList<double>>("exact"); // P(wait), Wq in s, Lq, t in s, P(W <= t)
    QTest::addColumn<double>("arrivals");
    const auto row = [](double perHour, double serviceS, int servers, const QList<double>& exact,
                        double arrivals) {
        QTest::addRow("%g/h %g s %d", perHour, serviceS, servers)
            << perHour << serviceS << servers << exact << arrivals;
    };
    row(720, 240, 55, {0.238701, 8.184, 1.6368, 15, 0.84588}, 2e6);
    row(200, 180, 11, {0.682118, 122.781, 6.8212, 20, 0.38961}, 8e5);
    row(200, 180, 14, {0.174132, 7.836, 0.4353, 20, 0.88835}, 6e5);
    row(60, 30, 1, {0.5, 30, 0.5, 60, 0.81606}, 2e5);
    row(120, 45, 2, {0.642857, 57.857, 1.9286, 60, 0.66995}, 3e5);
    row(600, 20, 4, {0.657722, 19.732, 3.2886, 60, 0.91099}, 4e5);
    row(1200, 12, 5, {0.554113, 6.649, 2.2165, 60, 0.99627}, 4e5);
    row(400, 60, 8, {0.532687, 23.971, 2.6634, 300, 0.99932}, 4e5);
}

void NetworkStations::referenceTable()
{
    QFETCH(double, perHour);
    QFETCH(double, serviceS);
    QFETCH(int, servers);
    QFETCH(QList<double>, exact);
    QFETCH(double, arrivals);
    const double lambda = perHour / 3600, spare = servers / serviceS - lambda;
    QVERIFY(std::abs(1 - exact[0] * std::exp(-spare * exact[3]) - exact[4]) < 1e-5);
    const auto r = run(single(lambda, servers, exponential(serviceS), arrivals / lambda));
    const auto& s = r.stations[0];
    IS_NEAR(s.pWait, exact[0]);
    IS_NEAR(s.waitS, exact[1]);
    IS_NEAR(s.queueMean, exact[2]);
    IS_NEAR(s.waitP95S, std::log(exact[0] / 0.05) / spare);
}

void NetworkStations::constantServiceHalvesTheWait()
{
    const auto r = run(single(0.8, 1, constant(1), 2e5)); // M/M/1 waits 4
    IS_NEAR(r.stations[0].waitS, 2);
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
    IS_NEAR(share(n, &NetworkStationResult::blocked), loss);
    QCOMPARE(r.stations[0].pWait.mean, 0.0);
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
    IS_NEAR(share(n, &NetworkStationResult::abandoned), 0.5 * queue / 4.5);
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
