// SPDX-License-Identifier: GPL-3.0-or-later
// Networks of several nodes, closed ones, fleets, profiles and transients against theory: every figure within
// 3 standard errors, and no standard error above kDemandedSe, 1 % of the exact value, tails included.
#include "network_fixture.h"

using namespace network_test;

class NetworkWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tandem();
    void jackson();
    void machineRepair();
    void closedRing();
    void fleetIsAServer();
    void lateReturnHoldsTheUnit();
    void fleetBeforeServers();
    void pureDeath();
    void unlimitedServersFromEmpty();
    void profileByTheHour();
    void profileByTimetable();
    void aBatchThatComesOneByOne();
    void oneServerFromEmpty();
};

void NetworkWays::tandem()
{
    Network n = network(2e5, 5e3);
    n.stations = {station("a", 1, exponential(1), {{toDelay(0), 1}}), station("b", 2, exponential(2))};
    n.delays = {delay("walk", uniform(5, 15), {{toStation(1), 1}})};
    n.sources = {source("in", exponential(1 / 0.7))};
    const auto r = run(n, 12);
    const double c = erlangC(2, 1.4);
    IS_NEAR(r.stations[0].waitS, 0.7 / 0.3);
    IS_NEAR(r.stations[1].waitS, c / (1 - 0.7));
    IS_NEAR(r.classes[0].sojournS, 0.7 / 0.3 + 1 + 10 + c / 0.3 + 2);
}

void NetworkWays::jackson()
{
    // From a a third go on to b, from b a half back to a, the rest leaves.
    Network n = network(4e5, 3e3);
    n.stations = {
        station("a", 1, exponential(1), {{toStation(1), 0.6}, {toExit(), 0.4}}),
        station("b", 3, exponential(4), {{toStation(0), 0.5}, {toStation(1), 0.1}, {toExit(), 0.4}})};
    n.sources = {source("in", exponential(1 / 0.4)), source("also", exponential(1 / 0.1), toStation(1))};
    const auto r = run(n, 16);
    // a = 0.4 + 0.5 b, b = 0.1 + 0.6 a + 0.1 b
    const double a = (0.4 + 0.5 * 0.1 / 0.9) / (1 - 0.5 * 0.6 / 0.9), b = (0.1 + 0.6 * a) / 0.9;
    const double load = 4 * b, wait = erlangC(3, load);
    IS_NEAR(r.stations[0].numberMean, a / (1 - a));
    IS_NEAR(r.stations[0].utilisation, a);
    IS_NEAR(r.stations[1].numberMean, load + wait * load / (3 - load));
    IS_NEAR(r.classes[0].numberMean, a / (1 - a) + load + wait * load / (3 - load));
}

void NetworkWays::machineRepair()
{
    Network n = network(2e4, 200);
    n.stations = {station("repair", 2, exponential(3), {{toDelay(0), 1}})};
    n.delays = {delay("running", exponential(10), {{toStation(0), 1}})};
    n.initial = {{toDelay(0), 12}};
    const auto r = run(n);
    const auto p = birthAndDeath(
        12, [](int k) { return (12 - k) / 10.0; }, [](int k) { return std::min(k, 2) / 3.0; });
    IS_NEAR(r.stations[0].numberMean, network_test::meanOf(p));
    IS_NEAR(r.stations[0].queueMean, network_test::meanOf(p, 2));
    IS_NEAR(r.classes[0].numberMean, 12);
    QCOMPARE(r.classes[0].numberMean.mean, 12.0);
    QCOMPARE(r.classes[0].left, std::uint64_t{0});
}

// Two single servers and five customers: the states of one are equally likely when the rates are equal.
void NetworkWays::closedRing()
{
    Network n = network(2e4, 200);
    n.stations = {station("a", 1, exponential(1), {{toStation(1), 1}}),
                  station("b", 1, exponential(1), {{toStation(0), 1}})};
    n.initial = {{toStation(0), 5}};
    const auto r = run(n, 20, {{1e4, 2}});
    IS_NEAR(r.stations[0].numberMean, 2.5);
    IS_NEAR(r.stations[1].utilisation, 5.0 / 6);
    QCOMPARE(r.at[0].number[0].mean + r.at[0].number[1].mean, 5.0);
}

void NetworkWays::fleetIsAServer()
{
    Network n = network(1e5, 2e3);
    n.fleets = {{"igv", 4}};
    n.delays = {delay("trip", exponential(4))};
    n.delays[0].hold.seize = 0, n.delays[0].hold.release = 0;
    n.sources = {source("in", exponential(1 / 0.8), toDelay(0))};
    const auto r = run(n);
    const double c = erlangC(4, 3.2);
    IS_NEAR(r.fleets[0].waitS, c / (1 - 0.8));
    IS_NEAR(r.fleets[0].utilisation, 0.8);
    IS_NEAR(r.fleets[0].jobsPerH, 0.8 * 3600);
    IS_NEAR(r.classes[0].sojournS, c / (1 - 0.8) + 4);
}

void NetworkWays::lateReturnHoldsTheUnit()
{
    // One unit, out for 1 s with the customer and 2 s without: M/G/1 of exponential + constant.
    Network n = network(3e5, 5e3);
    n.fleets = {{"igv", 1}};
    n.delays = {delay("trip", exponential(1))};
    n.delays[0].hold = {0, 0, constant(2)};
    n.sources = {source("in", exponential(1 / 0.25), toDelay(0))};
    const auto r = run(n);
    IS_NEAR(r.fleets[0].utilisation, 0.75);
    const double wait = 0.25 * (1 + 9) / (2 * 0.25);
    IS_NEAR(r.fleets[0].waitS, wait);
    IS_NEAR(r.classes[0].sojournS, wait + 1);
}

void NetworkWays::fleetBeforeServers()
{
    // Ten servers but two units: M/M/2 for the customer, and the station knows it.
    Network n = network(1e5, 2e3);
    n.fleets = {{"key", 2}};
    n.stations = {station("s", 10, exponential(1))};
    n.stations[0].hold.seize = 0, n.stations[0].hold.release = 0;
    n.sources = {source("in", exponential(1 / 1.4))};
    const auto r = run(n);
    IS_NEAR(r.stations[0].waitS, erlangC(2, 1.4) / 0.6);
    IS_NEAR(r.stations[0].pWait, erlangC(2, 1.4));
    IS_NEAR(r.stations[0].utilisation, 0.14);
}

void NetworkWays::pureDeath()
{
    Network n = network(10, 0);
    n.stations = {station("s", 40, exponential(5))};
    n.initial = {{toStation(0), 40}};
    const auto r = run(n, 40000, {{2, 26}, {5, 15}, {20, {}}});
    for (const auto& at : {r.at[0], r.at[1]}) {
        const double p = std::exp(-at.atS / 5);
        IS_NEAR(at.number[0], 40 * p);
        double term = std::pow(1 - p, 40), tail = 1;
        for (int k = 0; k <= *at.tail; ++k) {
            tail -= term;
            term *= p / (1 - p) * (40 - k) / (k + 1);
        }
        IS_NEAR(at.pNumberGt[0], tail);
    }
    QVERIFY(std::isnan(r.at[2].number[0].mean)); // after the end
}

void NetworkWays::unlimitedServersFromEmpty()
{
    Network n = single(5, 1000, lognormal(4, 1), 30);
    n.warmupS = 0;
    const auto r = run(n, 2000, {{100, {}}, {30, {}}});
    // 5 times the integral of P(S > t) to 30, which is the mean of the smaller of S and 30.
    const double s2 = std::log(2), mu = std::log(4) - s2 / 2, s = std::sqrt(s2), l = std::log(30);
    const auto below = [](double z) { return std::erfc(-z / std::sqrt(2)) / 2; };
    IS_NEAR(r.at[1].number[0], 5 * (4 * below((l - mu - s2) / s) + 30 * below(-(l - mu) / s)));
    Network e = single(5, 1000, exponential(4), 30);
    e.warmupS = 0;
    const auto x = run(e, 60000, {{1, {}}, {4, 15}});
    IS_NEAR(x.at[0].number[0], 20 * (1 - std::exp(-0.25)));
    const double mean = 20 * (1 - std::exp(-1.0));
    IS_NEAR(x.at[1].number[0], mean);
    double term = std::exp(-mean), tail = 1;
    for (int k = 0; k <= 15; ++k)
        tail -= term, term *= mean / (k + 1);
    IS_NEAR(x.at[1].pNumberGt[0], tail);
}

void NetworkWays::profileByTheHour()
{
    // Counts an hour by what stays for ever; the day repeats, hours not given are empty.
    Network n = network(27 * 3600, 0);
    n.delays = {delay("in", constant(0), {{toStation(0), 1}})};
    n.stations = {station("counter", 1000, constant(1e9))};
    NetworkSource s;
    s.name = "day", s.to = toDelay(0), s.profilePerHour = {30, 0, 90};
    n.sources = {s};
    n.stations[0].servers = 100000;
    const auto r = run(n, 1000, {{1800, {}}, {3600, {}}, {7200, {}}, {10800, {}}, {86400, {}}, {88200, {}}});
    const double expected[] = {15, 30, 30, 120, 120, 135};
    for (std::size_t i = 0; i < 6; ++i)
        IS_NEAR(r.at[i].number[0], expected[i]);
    // Poisson: the variance is the mean.
    const double variance = r.at[3].number[0].se * r.at[3].number[0].se * 1000;
    QVERIFY2(std::abs(variance - 120) < 30, qPrintable(QString::number(variance)));
}

// One in each turn of an expected arrival: whole numbers are exact, and between them a turn has had its
// arrival as often as it is old.
void NetworkWays::profileByTimetable()
{
    Network n = network(27 * 3600, 0);
    n.delays = {delay("in", constant(0), {{toStation(0), 1}})};
    n.stations = {station("counter", 100000, constant(1e9))};
    NetworkSource s;
    s.name = "day", s.to = toDelay(0), s.profilePerHour = {30, 0, 90}, s.timetable = true;
    n.sources = {s};
    const auto r = run(n, 400, {{1800, {}}, {1830, {}}, {7200, {}}, {7230, {}}, {10800, {}}, {88200, {}}});
    const double whole[] = {15, 0, 30, 0, 120, 135};
    for (const std::size_t i : {0U, 2U, 4U, 5U}) {
        QCOMPARE(r.at[i].number[0].mean, whole[i]);
        QCOMPARE(r.at[i].number[0].se, 0.0);
    }
    IS_NEAR(r.at[1].number[0], 15 + 30.0 / 120);
    IS_NEAR(r.at[3].number[0], 30 + 30.0 / 40);
}

// Ten get off a coach within a time of 100 to 200 s, evenly: the k-th after (k - 1/2) tenths of it.
void NetworkWays::aBatchThatComesOneByOne()
{
    Network n = network(1000, 0);
    n.delays = {delay("coach", constant(1), {{toStation(0), 1}})};
    n.stations = {station("counter", 10000, constant(1e9))};
    NetworkSource coaches;
    coaches.name = "coaches", coaches.to = toDelay(0), coaches.profilePerHour = {3600}; // one a second
    coaches.timetable = true, coaches.batch = constant(10), coaches.batchOver = uniform(100, 200);
    n.sources = {coaches};
    QVERIFY(validate(n).empty());
    const auto r = run(n, 60, {{50, {}}, {100, {}}, {200, {}}});
    const auto off = [](double t) { // by when, expected over the coaches that came at 0.5, 1.5, ...
        double sum = 0;
        constexpr int kParts = 1000;
        for (double came = 0.5; came < t; ++came)
            for (int p = 0; p < kParts; ++p) {
                const double over = 100 + 100 * (p + 0.5) / kParts;
                for (int k = 0; k < 10; ++k)
                    sum += came + over * (k + 0.5) / 10 <= t ? 1.0 / kParts : 0.0;
            }
        return sum;
    };
    IS_NEAR(r.at[0].number[0], off(50));
    IS_NEAR(r.at[1].number[0], off(100));
    IS_NEAR(r.at[2].number[0], off(200));
}

// P(number > k) at time t of M/M/1 from empty, by small steps of the forward equations.
void NetworkWays::oneServerFromEmpty()
{
    Network n = single(0.9, 1, exponential(1), 11);
    n.warmupS = 0;
    const auto r = run(n, 100000, {{3, 2}, {10, 3}});
    std::vector<double> p(60, 0);
    p[0] = 1;
    constexpr int steps = 20000;
    for (int i = 0; i < steps; ++i) {
        const double dt = 10.0 / steps;
        std::vector<double> q = p;
        for (std::size_t k = 0; k + 1 < p.size(); ++k) {
            q[k] -= 0.9 * p[k] * dt, q[k + 1] += 0.9 * p[k] * dt;
            q[k + 1] -= p[k + 1] * dt, q[k] += p[k + 1] * dt;
        }
        p = q;
        const bool third = i + 1 == steps * 3 / 10;
        if (!third && i + 1 != steps)
            continue;
        const auto& at = r.at[third ? 0 : 1];
        IS_NEAR(at.number[0], network_test::meanOf(p));
        double tail = 1;
        for (std::size_t k = 0; k <= static_cast<std::size_t>(*at.tail); ++k)
            tail -= p[k];
        IS_NEAR(at.pNumberGt[0], tail);
    }
}

QTEST_GUILESS_MAIN(NetworkWays)
#include "tst_network_ways.moc"
