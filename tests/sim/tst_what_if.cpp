// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts by forks: what a fork may know, how wide its bands are, what common random numbers save.
#include "network_fixture.h"

#include <coi/sim/what_if.h>
#include <thread>

using namespace network_test;
using Change = WhatIfChange;

Q_DECLARE_METATYPE(std::function<double(double)>)
Q_DECLARE_METATYPE(std::function<void(WhatIfRequest&)>)

class WhatIfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void liveRunIsUntouched();
    void forkDoesNotKnowTheFuture_data();
    void forkDoesNotKnowTheFuture();
    void repairsPatienceAndArrivalsAreDrawnAnew();
    void waysAreDrawnAnew();
    void servicesToComeAreDrawnAnew();
    void bandsCoverTheTruth();
    void inputsWidenTheBands();
    void commonRandomNumbers();
    void optionsAreData();
    void changesOfOneStationOverlap();
    void paceHoldsAtOnce();
    void threadsDoNotMatter();
    void progressAndBudget();
    void cancel();
    void badRequests_data();
    void badRequests();
};

namespace {

Network gate()
{
    Network n = network(86400, 0);
    n.fleets = {{"igv", 6}};
    n.stations = {station("egate", 5, lognormal(18, 0.4), {{toStation(1), 0.1}, {toDelay(0), 0.9}}),
                  station("manual", 4, lognormal(60, 0.5), {{toDelay(0), 1}})};
    n.stations[0].breakdown = NetworkBreakdown{exponential(3600), exponential(300), kNone, false};
    n.delays = {delay("walk", uniform(20, 60)), delay("cross", erlang(4, 300))};
    n.delays[1].hold = {0, 0, constant(200)};
    n.sources = {source("a", exponential(4.2)), source("b", exponential(40), toStation(1)),
                 source("c", erlang(2, 120), toDelay(1))};
    return n;
}

// Constant times, so that everything is known: a customer every 10 s, 25 s of service, three servers.
NetworkSnapshot everyTenSeconds()
{
    Network n = network(86400, 0);
    n.stations = {station("s", 3, constant(25))};
    n.sources = {source("in", constant(10))};
    NetworkSim live(n, 1);
    live.advanceTo(1005 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    return now;
}

WhatIfRequest asIs(double horizonS, double stepS, std::uint32_t replications)
{
    WhatIfRequest q;
    q.options = {{"as is", {}}};
    q.horizonS = horizonS, q.stepS = stepS, q.replications = replications;
    return q;
}

// One server, one customer in service for `age` seconds, nobody comes: P(still there) over time.
std::vector<double> stillThere(const Distribution& service, double age, double stepS,
                               std::uint32_t replications, bool delayed)
{
    Network n = network(1e6, 0);
    n.stations = {station("s", 1, delayed ? constant(0) : service, {{toDelay(0), 1}})};
    n.delays = {delay("d", delayed ? service : constant(1e9))};
    n.initial = {{toStation(0), 1}};
    NetworkSim live(n, 3);
    live.advanceTo(static_cast<Tick>(age * 1e6));
    NetworkSnapshot now;
    now.take(live);
    const auto r = runWhatIf(now, asIs(6 * stepS, stepS, replications));
    std::vector<double> out;
    for (const Band& b : r.options[0].stations[0].number)
        out.push_back(b.mean);
    return out;
}

} // namespace

void WhatIfTest::liveRunIsUntouched()
{
    NetworkSim live(gate(), 5), alone(gate(), 5);
    live.advanceTo(5000 * kSecond), alone.advanceTo(5000 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q = asIs(1800, 300, 20);
    q.options.push_back({"more", {{Change::Kind::Servers, 1, 8}, {Change::Kind::Pace, 0, 2}}});
    runWhatIf(now, q);
    QCOMPARE(live.stateHash(), alone.stateHash());
    live.advanceTo(9000 * kSecond), alone.advanceTo(9000 * kSecond);
    QCOMPARE(live.stateHash(), alone.stateHash());
    QCOMPARE(now.now(), 5000 * kSecond);
}

void WhatIfTest::forkDoesNotKnowTheFuture_data()
{
    QTest::addColumn<Distribution>("service");
    QTest::addColumn<double>("age");
    QTest::addColumn<std::function<double(double)>>("survival");
    const auto normal = [](double z) { return 0.5 * std::erfc(z / std::sqrt(2.0)); };
    const double s = std::sqrt(std::log(1 + 0.25)), m = std::log(60.0) - s * s / 2;
    const std::function<double(double)> exp = [](double t) { return std::exp(-t / 60); };
    const std::function<double(double)> uni = [](double t) { return std::clamp((100 - t) / 80, 0.0, 1.0); };
    const std::function<double(double)> ln = [=](double t) {
        return t <= 0 ? 1 : normal((std::log(t) - m) / s);
    };
    const std::function<double(double)> erl = [](double t) {
        return std::exp(-t / 20) * (1 + t / 20 + t * t / 800);
    };
    QTest::newRow("exponential") << exponential(60) << 2.0 << exp;
    QTest::newRow("uniform") << uniform(20, 100) << 15.0 << uni;
    QTest::newRow("lognormal") << lognormal(60, 0.5) << 22.0 << ln;
    QTest::newRow("Erlang") << erlang(3, 60) << 6.0 << erl;
}

// P(service > age + t | service > age), where a copy of the event list would see one and the same end.
void WhatIfTest::forkDoesNotKnowTheFuture()
{
    QFETCH(Distribution, service);
    QFETCH(double, age);
    QFETCH(std::function<double(double)>, survival);
    constexpr int n = 4000;
    const auto seen = stillThere(service, age, 15, n, false);
    for (std::size_t k = 0; k < seen.size(); ++k) {
        const double p = survival(age + 15 * static_cast<double>(k + 1)) / survival(age);
        QVERIFY2(std::abs(seen[k] - p) < 3.5 * std::sqrt(p * (1 - p) / n) + 1e-3,
                 qPrintable(QStringLiteral("%1: %2 instead of %3").arg(k).arg(seen[k]).arg(p)));
    }
}

void WhatIfTest::repairsPatienceAndArrivalsAreDrawnAnew()
{
    Network n = network(1e6, 0);
    n.classes[0].patience = exponential(100);
    n.stations = {station("s", 1, constant(1e6))};
    n.stations[0].breakdown = NetworkBreakdown{exponential(1e5), exponential(100), kNone, false};
    n.sources = {source("in", exponential(50))};
    n.initial = {{toStation(0), 30}};
    NetworkSim live(n, 1);
    live.advanceTo(20 * kSecond);
    const double waiting = live.station(0).number - 1;
    NetworkSnapshot now;
    now.take(live);
    const auto r = runWhatIf(now, asIs(100, 50, 3000));
    // Those who wait leave at 1/100 each, 1/50 come.
    const double kept = std::exp(-0.5), expected = waiting * kept + 2 * (1 - kept) + 1;
    const Band& b = r.options[0].stations[0].number[0];
    QVERIFY2(std::abs(b.mean - expected) < 0.2, qPrintable(QString::number(b.mean - expected)));
    QVERIFY(b.high - b.low > 5);

    // Broken at 10 s, for 0 to 100 s; then 10 s of service are left. At 65 s they are over if the repair took
    // 45 s at most, and it has taken 5 already.
    Network broken = network(1e6, 0);
    broken.stations = {station("s", 1, constant(20))};
    broken.stations[0].breakdown = NetworkBreakdown{constant(10), uniform(0, 100), kNone, false};
    broken.initial = {{toStation(0), 1}};
    NetworkSim repaired(broken, 1);
    repaired.advanceTo(15 * kSecond);
    QCOMPARE(repaired.station(0).busy, 0);
    now.take(repaired);
    const Band rest = runWhatIf(now, asIs(50, 50, 3000)).options[0].stations[0].number[0];
    QVERIFY(std::abs(rest.mean - (1 - 40.0 / 95)) < 0.03);
}

void WhatIfTest::waysAreDrawnAnew()
{
    Network n = network(1e6, 0);
    n.stations = {station("s", 1, constant(100), {{toStation(1), 0.4}, {toExit(), 0.6}}),
                  station("t", 1, constant(1e6))};
    n.initial = {{toStation(0), 1}};
    NetworkSim live(n, 1);
    live.advanceTo(50 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    const auto r = runWhatIf(now, asIs(100, 40, 4000));
    QCOMPARE(r.options[0].stations[0].number[0].mean, 1.0); // 40 of the 50 s left
    QCOMPARE(r.options[0].stations[0].number[1].mean, 0.0);
    QVERIFY(std::abs(r.options[0].stations[1].number[2].mean - 0.4) < 0.03);
}

// Of who waits now and of who comes to his next node: 40 of 100 services last longer than a minute.
void WhatIfTest::servicesToComeAreDrawnAnew()
{
    Network n = network(1e6, 0);
    n.stations = {station("a", 1, constant(10), {{toStation(1), 1}}), station("b", 1, uniform(0, 100))};
    n.initial = {{toStation(0), 1}};
    for (const double age : {0.0, 5.0}) {
        NetworkSim live(n, 3);
        live.advanceTo(static_cast<Tick>(age * 1e6));
        NetworkSnapshot now;
        now.take(live);
        const auto r = runWhatIf(now, asIs(70 - age, 70 - age, 2000));
        QVERIFY(std::abs(r.options[0].stations[1].number[0].mean - 0.4) < 0.04);
    }
    n.stations = {station("c", 1, uniform(0, 100))};
    n.initial = {{toStation(0), 2}};
    NetworkSim live(n, 3);
    NetworkSnapshot now;
    now.take(live);
    const auto r = runWhatIf(now, asIs(60, 60, 4000));
    // Both after a minute: 0.4; one: 0.6 less the chance 0.18 that two services fit into it.
    QVERIFY(std::abs(r.options[0].stations[0].number[0].mean - (2 * 0.4 + 0.42)) < 0.04);
}

// The truth of a day is the live run itself; 90 % bands must hold it 87 to 93 times in a hundred.
void WhatIfTest::bandsCoverTheTruth()
{
    int inside[3] = {}, total = 0;
    const std::size_t steps[3] = {2, 5, 11}; // 15, 30, 60 min
    Network n = gate();
    n.sources[0].interarrival = exponential(3.55); // close to what the e-gates can do: long queues
    for (std::uint32_t day = 0; day < 90; ++day) {
        NetworkSim live(n, 100, day);
        live.advanceTo(3 * kHour);
        for (int hour = 0; hour < 5; ++hour) {
            NetworkSnapshot now;
            now.take(live);
            WhatIfRequest q = asIs(3600, 300, 99);
            q.watch = {0}, q.threads = 2, q.seed = 1000 + day * 10 + static_cast<std::uint32_t>(hour);
            const auto r = runWhatIf(now, q);
            for (std::size_t i = 0; i < 3; ++i) {
                live.advanceTo(now.now() + static_cast<Tick>(steps[i] + 1) * 300 * kSecond);
                const Band& b = r.options[0].stations[0].number[steps[i]];
                const double truth = live.station(0).number;
                inside[i] += truth >= b.low && truth <= b.high;
            }
            ++total;
        }
    }
    for (const int count : inside) {
        const double share = static_cast<double>(count) / total;
        QVERIFY2(share > 0.87 && share < 0.93, qPrintable(QString::number(share)));
    }
}

void WhatIfTest::inputsWidenTheBands()
{
    NetworkSim live(gate(), 5);
    live.advanceTo(5000 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q = asIs(3600, 600, 200);
    q.watch = {0};
    const Band sure = runWhatIf(now, q).options[0].stations[0].number.back();
    q.inputs.rateCv = {0.2}, q.inputs.serviceCv = {0.1};
    const Band unsure = runWhatIf(now, q).options[0].stations[0].number.back();
    QVERIFY(unsure.high - unsure.low > 1.5 * (sure.high - sure.low));
    q.inputs = {};
    q.inputs.rateFactor = {0};
    const Band none = runWhatIf(now, q).options[0].stations[0].number.back();
    QCOMPARE(none.high, 0.0);
}

void WhatIfTest::commonRandomNumbers()
{
    Network n = gate();
    n.sources[0].interarrival = exponential(3.6);
    NetworkSim live(n, 5);
    live.advanceTo(3 * kHour);
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q = asIs(3600, 300, 100);
    q.options.push_back({"one more booth", {{Change::Kind::Servers, 1, 5}}});
    q.options.push_back({"one gate less", {{Change::Kind::Servers, 0, 4}}});
    const auto r = runWhatIf(now, q);
    QCOMPARE(r.options[0].costDifference.mean, 0.0);
    for (std::size_t o = 1; o < 3; ++o) {
        const auto& out = r.options[o];
        QVERIFY2(out.costDifference.se <= 0.6 * out.independentSe,
                 qPrintable(QString::number(out.costDifference.se / out.independentSe)));
        QVERIFY(out.pairedSe <= 0.6 * out.independentSe); // by pairing alone
    }
    QVERIFY(r.options[1].costDifference.mean + r.options[1].costDifference.ci95 < 0);
    QVERIFY(r.options[2].costDifference.mean - r.options[2].costDifference.ci95 > 0);
    QVERIFY(std::abs(r.options[0].best + r.options[1].best + r.options[2].best - 1) < 1e-9);
    QVERIFY(r.options[1].best > 0.9);
    QVERIFY(r.options[1].waitDifferenceS[1].mean < 0);
}

void WhatIfTest::optionsAreData()
{
    const NetworkSnapshot now = everyTenSeconds();
    WhatIfRequest q = asIs(600, 60, 2);
    q.options.push_back({"closed for 5 min", {{Change::Kind::Servers, 0, 0, 0, 300}}});
    q.options.push_back({"closed later", {{Change::Kind::Servers, 0, 0, 400, 1e9}}});
    q.options.push_back({"half the rate", {{Change::Kind::Pace, 0, 0.5, 120, 1e9}}});
    const auto r = runWhatIf(now, q);
    const auto number = [&](std::size_t option, std::size_t step) {
        return r.options[option].stations[0].number[step].mean;
    };
    QCOMPARE(number(0, 9), 2.0);
    QCOMPARE(number(1, 0), 6.0); // 6 came, all others finished
    QCOMPARE(number(1, 4), 30.0);
    QVERIFY(number(1, 9) < 32 && number(1, 9) > 20);
    QCOMPARE(number(2, 5), 2.0);
    QCOMPARE(number(2, 9), 20.0);
    QVERIFY(number(3, 9) < 2);
    QCOMPARE(r.options[1].queueAtEnd[0].mean, number(1, 9) - 3);
}

void WhatIfTest::changesOfOneStationOverlap()
{
    const NetworkSnapshot now = everyTenSeconds();
    WhatIfRequest q = asIs(600, 60, 2);
    const auto servers = [](double value, double from, double until) {
        return Change{Change::Kind::Servers, 0, value, from, until};
    };
    // One server from now on, none from 300 s to 360 s: the same day, told in four ways.
    const std::vector<Change> one = {servers(1, 0, 1e9), servers(0, 300, 360)};
    const std::vector<Change> parts = {servers(1, 0, 300), servers(0, 300, 360), servers(1, 360, 1e9)};
    q.options = {{"one", one},
                 {"one, told backwards", {one.rbegin(), one.rend()}},
                 {"parts", parts},
                 {"parts, told backwards", {parts.rbegin(), parts.rend()}}};
    const auto r = runWhatIf(now, q);
    const auto& first = r.options[0].stations[0].number; // 60 came and at most 540/25 + 1 were served
    QVERIFY2(first.back().mean >= 2 + 60 - 23, qPrintable(QString::number(first.back().mean)));
    for (const auto& o : r.options)
        for (std::size_t step = 0; step < first.size(); ++step)
            QCOMPARE(o.stations[0].number[step].mean, first[step].mean);
}

void WhatIfTest::paceHoldsAtOnce()
{
    Network n = network(86400, 0);
    n.stations = {station("s", 100000, constant(1e9))};
    NetworkSource day;
    day.name = "day", day.to = toStation(0), day.profilePerHour = std::vector<double>(24, 60.0);
    n.sources = {day, source("r", exponential(60))};
    NetworkSim live(n, 1);
    live.advanceTo(kHour);
    const int before = live.station(0).number;
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q = asIs(3600, 1800, 400);
    q.options.push_back({"stop", {{Change::Kind::Pace, 0, 0}, {Change::Kind::Pace, 1, 0}}});
    q.options.push_back(
        {"stop for a while", {{Change::Kind::Pace, 0, 0, 0, 1800}, {Change::Kind::Pace, 1, 0, 0, 1800}}});
    q.options.push_back(
        {"double later", {{Change::Kind::Pace, 0, 2, 1800, 1e9}, {Change::Kind::Pace, 1, 2, 1800, 1e9}}});
    const auto r = runWhatIf(now, q);
    const double expected[4] = {120, 0, 60, 180};
    for (std::size_t o = 0; o < 4; ++o) {
        const double came = r.options[o].stations[0].number.back().mean - before;
        QVERIFY2(std::abs(came - expected[o]) < 2.2, qPrintable(QString::number(came)));
    }
    QCOMPARE(r.options[1].stations[0].number.back().high, static_cast<double>(before));
}

void WhatIfTest::threadsDoNotMatter()
{
    NetworkSim live(gate(), 5);
    live.advanceTo(5000 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q = asIs(1800, 300, 30);
    q.options.push_back({"more", {{Change::Kind::Servers, 1, 8}}});
    const auto one = runWhatIf(now, q);
    q.threads = 4;
    const auto four = runWhatIf(now, q);
    QCOMPARE(one.events, four.events);
    QCOMPARE(one.options[1].costDifference.mean, four.options[1].costDifference.mean);
    QCOMPARE(one.options[1].costDifference.se, four.options[1].costDifference.se);
    QCOMPARE(one.options[0].stations[0].waitS[3].high, four.options[0].stations[0].waitS[3].high);
    QVERIFY(one.complete && four.complete);
}

void WhatIfTest::progressAndBudget()
{
    NetworkSim live(gate(), 5);
    live.advanceTo(5000 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q = asIs(1800, 300, 100);
    std::vector<std::uint32_t> looks;
    q.progress = [&](const WhatIfResult& r) { looks.push_back(r.replications); };
    QVERIFY(runWhatIf(now, q).complete);
    QCOMPARE(looks, (std::vector<std::uint32_t>{20, 40, 80}));
    q = asIs(86400, 300, 100000);
    q.budgetS = 0.2;
    const auto r = runWhatIf(now, q);
    QVERIFY(!r.complete && r.replications < 100000);
    QVERIFY2(r.wallS < 2, qPrintable(QString::number(r.wallS)));
}

void WhatIfTest::cancel()
{
    NetworkSim live(gate(), 5);
    live.advanceTo(5000 * kSecond);
    NetworkSnapshot now;
    now.take(live);
    WhatIfRequest q = asIs(3600, 300, 100000);
    std::atomic<bool> stop{false};
    q.cancel = &stop, q.threads = 2;
    q.progress = [&](const WhatIfResult&) { stop = true; };
    const auto r = runWhatIf(now, q);
    QVERIFY(!r.complete && r.replications >= 20 && r.replications < 100000);
    stop = true;
    const auto none = runWhatIf(now, q);
    QCOMPARE(none.replications, 0U);
    QCOMPARE(none.options.size(), std::size_t{1});
}

void WhatIfTest::badRequests_data()
{
    QTest::addColumn<std::function<void(WhatIfRequest&)>>("spoil");
    QTest::addColumn<QString>("path");
    using Spoil = std::function<void(WhatIfRequest&)>;
    const auto row = [](const char* name, Spoil spoil, const char* path) {
        QTest::newRow(name) << spoil << QString::fromLatin1(path);
    };
    row(
        "no options", [](auto& q) { q.options.clear(); }, "$.options");
    row(
        "station",
        [](auto& q) {
            q.options[0].changes = {{Change::Kind::Servers, 2, 1}};
        },
        "$.options[0].changes[0]");
    row(
        "fleet",
        [](auto& q) {
            q.options[0].changes = {{Change::Kind::Fleet, -1, 1}};
        },
        "$.options[0].changes[0]");
    row(
        "source",
        [](auto& q) {
            q.options[0].changes = {{Change::Kind::Pace, 3, 1}};
        },
        "$.options[0].changes[0]");
    row(
        "half a server",
        [](auto& q) {
            q.options[0].changes = {{Change::Kind::Servers, 0, 1.5}};
        },
        "$.options[0].changes[0].value");
    row(
        "negative",
        [](auto& q) {
            q.options[0].changes = {{Change::Kind::Pace, 0, -1}};
        },
        "$.options[0].changes[0].value");
    row(
        "ends before it begins",
        [](auto& q) {
            q.options[0].changes = {{Change::Kind::Pace, 0, 1, 5, 5}};
        },
        "$.options[0].changes[0].until_s");
    row(
        "before now",
        [](auto& q) {
            q.options[0].changes = {{Change::Kind::Pace, 0, 1, -5, 5}};
        },
        "$.options[0].changes[0].from_s");
    row(
        "watch",
        [](auto& q) {
            q.watch = {0, 9};
        },
        "$.watch[1]");
    row(
        "horizon", [](auto& q) { q.horizonS = 0; }, "$.horizon_s");
    row(
        "step", [](auto& q) { q.stepS = 0.001; }, "$.step_s");
    row(
        "replications", [](auto& q) { q.replications = 0; }, "$.replications");
    row(
        "inputs", [](auto& q) { q.inputs.rateCv = {-1}; }, "$.inputs");
}

void WhatIfTest::badRequests()
{
    QFETCH(std::function<void(WhatIfRequest&)>, spoil);
    QFETCH(QString, path);
    WhatIfRequest q = asIs(600, 60, 10);
    QVERIFY(validate(q, gate()).empty());
    spoil(q);
    const auto problems = validate(q, gate());
    QVERIFY(!problems.empty());
    QCOMPARE(QString::fromStdString(problems[0].path), path);
}

QTEST_GUILESS_MAIN(WhatIfTest)
#include "tst_what_if.moc"
