// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts that begin with what was observed: against the known law of what must follow.
#include "../../modules/sim/src/network_engine.h"
#include "network_fixture.h"

#include <coi/sim/network_population.h>
#include <coi/sim/what_if.h>

using namespace network_test;

namespace {

WhatIfResult forecast(const Network& n, const NetworkPopulation& who, WhatIfRequest q)
{
    for (const NetworkProblem& p : validate(n))
        qWarning("%s: %s", p.path.c_str(), p.text.c_str());
    NetworkSnapshot now;
    now.take(prepare(n), who);
    q.options = {{"as is", {}}};
    return runWhatIf(now, q);
}

// Mean number at time t of an M/M/c queue with `n0` at time 0.
double transientMean(double lambda, double mu, int c, int n0, double t)
{
    constexpr int kMost = 200;
    const double dt = 0.01 / (lambda + c * mu);
    std::vector<double> p(kMost + 1, 0), d(kMost + 1, 0);
    p[static_cast<std::size_t>(n0)] = 1;
    for (double s = 0; s < t; s += dt) {
        for (int k = 0; k <= kMost; ++k) {
            const auto i = static_cast<std::size_t>(k);
            const double down = std::min(k, c) * mu, up = k < kMost ? lambda : 0;
            d[i] = -p[i] * (up + down);
            if (k > 0)
                d[i] += p[i - 1] * lambda;
            if (k < kMost)
                d[i] += p[i + 1] * std::min(k + 1, c) * mu;
        }
        for (std::size_t i = 0; i < p.size(); ++i)
            p[i] += d[i] * dt;
    }
    return meanOf(p);
}

std::vector<NetworkPresence> at(NetworkNode node, int serving, int waiting, double sinceS = 0)
{
    std::vector<NetworkPresence> out(static_cast<std::size_t>(serving), {node, 0, sinceS, true, kNone});
    out.resize(out.size() + static_cast<std::size_t>(waiting), {node, 0, sinceS, false, kNone});
    return out;
}

} // namespace

class NetworkPopulationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queueFollowsItsLaw_data();
    void queueFollowsItsLaw();
    void agesCount();
    void unitsAndReturns();
    void theClockIsThatOfTheProfiles();
    void unseenAreAPoissonNumber();
    void unseenComeInBatches();
    void aTimetableOfWhichNobodyKnowsTheTurn();
    void aTimetableIsKept();
    void groupsShareTheirFactor();
    void invariantsHold();
    void overLimitIsAShare();
    void visits();
    void aPartSaysWhatTheWholeSays_data();
    void aPartSaysWhatTheWholeSays();
    void whatSharesUnitsBelongsToThePart();
    void badRequests();
};

void NetworkPopulationTest::queueFollowsItsLaw_data()
{
    QTest::addColumn<int>("serving");
    QTest::addColumn<int>("waiting");
    QTest::newRow("empty") << 0 << 0;
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("full") << 4 << 0;
    QTest::newRow("a queue") << 4 << 20;
    QTest::newRow("a queue beside idle servers") << 0 << 24; // who saw it missed who is served
}

void NetworkPopulationTest::queueFollowsItsLaw()
{
    QFETCH(int, serving);
    QFETCH(int, waiting);
    Network n = network(86400, 0);
    n.stations = {station("desk", 4, exponential(60), {{toExit(), 1}})};
    n.sources = {source("in", exponential(20))};
    WhatIfRequest q;
    q.horizonS = 600, q.stepS = 300, q.replications = 4000, q.threads = 2;
    const auto r = forecast(n, {.nowS = 3600, .present = at(toStation(0), serving, waiting, 30)}, q);
    const int n0 = serving + waiting;
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
        const double want = transientMean(1.0 / 20, 1.0 / 60, 4, n0, 300.0 * static_cast<double>(k + 1));
        const Band& got = r.options[0].stations[0].number[k];
        QVERIFY2(std::abs(got.mean - want) < 0.25,
                 qPrintable(QStringLiteral("%1 %2").arg(got.mean).arg(want)));
        QVERIFY(got.low <= want && want <= got.high);
        const double queue = r.options[0].stations[0].waiting[k].mean;
        QVERIFY(queue >= got.mean - 4 && queue < got.mean);
    }
}

// A service of 100 s that has lasted 60 is over after 40; the next one in the queue has waited 500 already.
void NetworkPopulationTest::agesCount()
{
    Network n = network(86400, 0);
    n.stations = {station("desk", 1, constant(100), {{toExit(), 1}})};
    n.sources = {source("never", constant(80000))};
    NetworkPopulation who{.nowS = 3600, .present = at(toStation(0), 1, 0, 60)};
    for (const auto& p : at(toStation(0), 0, 2, 500))
        who.present.push_back(p);
    WhatIfRequest q;
    q.horizonS = 300, q.stepS = 10, q.replications = 5;
    const auto r = forecast(n, who, q);
    const auto& series = r.options[0].stations[0];
    const std::vector<double> numbers{3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1};
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        QCOMPARE(series.number[k].low, numbers[k]);
        QCOMPARE(series.number[k].high, numbers[k]);
    }
    QCOMPARE(series.waitS[2].mean, 530.0); // nobody enters: how long the first has waited
    QCOMPARE(series.waitS[3].mean, 540.0); // who enters after 40 s
    QCOMPARE(r.options[0].waitS[0].mean, 590.0);
}

void NetworkPopulationTest::unitsAndReturns()
{
    Network n = network(86400, 0);
    n.stations = {station("terminal", 4, constant(50), {{toDelay(0), 1}})};
    n.delays = {delay("cross", constant(200))};
    n.fleets = {{"igv", 3}};
    n.stations[0].hold.seize = 0;
    n.delays[0].hold = {kNone, 0, constant(100)};
    n.sources = {source("never", constant(80000))};
    NetworkPopulation who{.nowS = 3600, .fleets = {2}};
    who.present = {{toDelay(0), 0, 150, true, 0}, {toStation(0), 0, 10, false, kNone}};
    who.present.push_back({toStation(0), 0, 5, false, kNone});
    who.returning = {{toDelay(0), 80}};
    WhatIfRequest q;
    q.horizonS = 400, q.stepS = 10, q.replications = 3;
    const auto r = forecast(n, who, q);
    const auto number = [&](double s) {
        return r.options[0].stations[0].number[static_cast<std::size_t>(s / 10) - 1].mean;
    };
    // The first unit is back after 20 s, the other one after 50 + 100 s.
    QCOMPARE(number(10), 2.0);
    QCOMPARE(number(60), 2.0);
    QCOMPARE(number(80), 1.0); // loaded from 20 to 70
    QCOMPARE(number(190), 1.0);
    QCOMPARE(number(210), 0.0); // from 150 to 200
    // Three units: the third one loads at once.
    who.fleets = {3};
    QCOMPARE(forecast(n, who, q).options[0].stations[0].number[5].mean, 1.0);
}

void NetworkPopulationTest::theClockIsThatOfTheProfiles()
{
    Network n = network(86400, 0);
    n.stations = {station("desk", 1000, constant(80000), {{toExit(), 1}})};
    NetworkSource s;
    s.name = "in", s.to = toStation(0);
    s.profilePerHour.assign(24, 0);
    s.profilePerHour[9] = 120, s.profilePerHour[10] = 600;
    n.sources = {s};
    WhatIfRequest q;
    q.horizonS = 3600, q.stepS = 1800, q.replications = 400;
    const auto r = forecast(n, {.nowS = 9.5 * 3600, .servers = {900}}, q);
    QVERIFY(std::abs(r.options[0].stations[0].number[0].mean - 60) < 2);
    QVERIFY(std::abs(r.options[0].stations[0].number[1].mean - 360) < 5);
    const auto night = forecast(n, {.nowS = 20 * 3600}, q);
    QCOMPARE(night.options[0].stations[0].number[1].mean, 0.0);
}

// Who is on the way reaches the desk within the time of the way: a Poisson number.
void NetworkPopulationTest::unseenAreAPoissonNumber()
{
    Network n = network(86400, 0);
    n.stations = {station("desk", 1000, constant(80000), {{toExit(), 1}})};
    n.delays = {delay("walk", uniform(60, 140))};
    n.delays[0].next = {{toStation(0), 1}};
    n.sources = {source("never", constant(80000), toDelay(0))};
    WhatIfRequest q;
    q.horizonS = 200, q.stepS = 20, q.replications = 2000;
    q.unseen = {{toDelay(0), 0, 0, 0.5}};
    const auto r = forecast(n, {.nowS = 3600}, q);
    const auto& number = r.options[0].stations[0].number;
    QVERIFY2(std::abs(number[9].mean - 50) < 0.6, qPrintable(QString::number(number[9].mean)));
    QVERIFY(std::abs(number[9].low - 38.5) <= 1.5 && std::abs(number[9].high - 61.5) <= 1.5);
    // In the first 60 s they come as if the way were a stream: 0.5 a second.
    QVERIFY2(std::abs(number[1].mean - 20) < 0.5, qPrintable(QString::number(number[1].mean)));
    // The factor of the source's rate is theirs too.
    q.inputs.rateFactor = {0.5};
    QVERIFY(std::abs(forecast(n, {.nowS = 3600}, q).options[0].stations[0].number[9].mean - 25) < 0.6);
}

void NetworkPopulationTest::unseenComeInBatches()
{
    Network n = network(86400, 0);
    n.stations = {station("desk", 1000, constant(80000), {{toExit(), 1}})};
    n.delays = {delay("walk", constant(100))};
    n.delays[0].next = {{toStation(0), 1}};
    n.sources = {source("never", constant(80000), toDelay(0))};
    n.sources[0].batch = constant(40);
    WhatIfRequest q;
    q.horizonS = 200, q.stepS = 100, q.replications = 1000;
    q.unseen = {{toDelay(0), 0, 0, 0.01}};
    const auto r = forecast(n, {.nowS = 3600}, q);
    const Band& number = r.options[0].stations[0].number[1];
    QVERIFY2(std::abs(number.mean - 40) < 4, qPrintable(QString::number(number.mean)));
    QCOMPARE(number.low, 0.0); // none with probability 0.37
    QCOMPARE(number.high, 120.0);
    q.unseen[0].oneByOne = true, q.unseen[0].perS = 0.4;
    const Band apart = forecast(n, {.nowS = 3600}, q).options[0].stations[0].number[1];
    QVERIFY(std::abs(apart.mean - 40) < 1 && apart.low > 27 && apart.high < 53);
}

// Two sources whose rates are uncertain: off together they spread sqrt(2) times as far as each alone.
// Where the turn is unknown as many come as expected, in any time, and never more than two off.
void NetworkPopulationTest::aTimetableOfWhichNobodyKnowsTheTurn()
{
    Network n = network(1e6, 0);
    n.delays = {delay("coach", uniform(0, 300), {{toStation(0), 1}})};
    n.stations = {station("s", 10000, constant(1e9))};
    NetworkSource s;
    s.name = "coaches", s.to = toDelay(0), s.profilePerHour = std::vector<double>(24, 12.0);
    s.timetable = true, s.batch = constant(20), s.batchOver = constant(300);
    n.sources = {s};
    NetworkPopulation who;
    who.nowS = 8 * 3600;
    WhatIfRequest q;
    q.replications = 2000, q.horizonS = 3600, q.stepS = 100;
    q.unseen = {{toDelay(0), 0, 0, 12.0 / 3600, false}};
    const WhatIfResult r = forecast(n, who, q);
    for (int i = 0; i < 36; ++i) {
        const double expected = 20 * 12.0 / 3600 * 100 * (i + 1); // as many get off as come
        const Band band = r.options[0].stations[0].number[std::size_t(i)];
        QVERIFY2(std::abs(band.mean - expected) < 1.2,
                 qPrintable(QStringLiteral("%1 s: %2, %3").arg(100 * (i + 1)).arg(band.mean).arg(expected)));
        QVERIFY(band.high - band.low < 60); // of a Poisson process of coaches 230 after an hour
    }
}

// A fork knows which turn goes on and not when its arrival comes: at the end of a turn the number is exact.
void NetworkPopulationTest::aTimetableIsKept()
{
    Network n = network(1e6, 0);
    NetworkSource day;
    day.name = "day", day.to = toStation(0), day.profilePerHour = std::vector<double>(24, 60.0);
    day.timetable = true;
    n.sources = {day};
    n.stations = {station("s", 10000, constant(1e9))};
    int known = 0; // forks in whose turn somebody had come
    for (std::uint64_t i = 0; i < 12; ++i) {
        const double forkS = std::array<double, 4>{0, 615, 630, 655}[i % 4];
        NetworkSim live(n, i);
        live.advanceTo(static_cast<Tick>(forkS * 1e6));
        const auto there = static_cast<double>(live.station(0).number);
        const bool came = there > std::floor(forkS / 60); // in the turn at hand
        known += came ? 1 : 0;
        NetworkSnapshot now;
        now.take(live);
        const double left = 60 * (std::floor(forkS / 60) + 1) - forkS; // of the turn
        WhatIfRequest q;
        q.options = {{"as is", {}}};
        q.horizonS = q.stepS = left + 600;
        const auto r = runWhatIf(now, q);
        const Band all = r.options[0].stations[0].number[0];
        QCOMPARE(all.low, std::floor(forkS / 60) + 11);
        QCOMPARE(all.high, all.low);
        q.horizonS = q.stepS = left / 2; // half of what is left of the turn: half of those to come
        const double half = runWhatIf(now, q).options[0].stations[0].number[0].mean - there;
        QVERIFY2(came ? half == 0 : std::abs(half - 0.5) < 0.16, qPrintable(QString::number(half)));
        // Twice as many: the turns are half as long from now on.
        q.horizonS = q.stepS = 600;
        q.options[0].changes = {{WhatIfChange::Kind::Pace, 0, 2, 0, 1e12}};
        const double twice = runWhatIf(now, q).options[0].stations[0].number[0].mean - there;
        QVERIFY2(std::abs(twice - 20) < 1.1, qPrintable(QString::number(twice)));
    }
    QVERIFY(known > 2 && known < 9);
}

void NetworkPopulationTest::groupsShareTheirFactor()
{
    Network n = network(86400, 0);
    n.stations = {station("desk", 10000, constant(80000), {{toExit(), 1}})};
    n.sources = {source("a", exponential(20)), source("b", exponential(20))};
    WhatIfRequest q;
    q.horizonS = 3600, q.stepS = 3600, q.replications = 4000, q.threads = 2;
    q.inputs.rateCv = {0.3, 0.3};
    const auto width = [&] {
        const Band b = forecast(n, {}, q).options[0].stations[0].number[0];
        return b.high - b.low;
    };
    const double apart = width();
    q.inputs.rateGroup = {7, 7};
    const double together = width();
    QVERIFY2(together > 1.25 * apart && together < 1.6 * apart,
             qPrintable(QStringLiteral("%1 %2").arg(apart).arg(together)));
}

void NetworkPopulationTest::invariantsHold()
{
    Network n = network(86400, 0);
    n.classes = {{"a", 1, {}}, {"b", 2, exponential(300)}};
    n.stations = {station("desk", 3, lognormal(40, 0.5), {{toStation(1), 0.3}, {toExit(), 0.7}}),
                  station("second", 2, exponential(60), {{toDelay(0), 1}})};
    n.stations[0].discipline = NetworkStation::Discipline::Priority;
    n.stations[1].breakdown = NetworkBreakdown{exponential(300), exponential(60), kNone, false};
    n.stations[1].hold.seize = 0;
    n.delays = {delay("cross", erlang(3, 100))};
    n.delays[0].hold = {kNone, 0, constant(90)};
    n.fleets = {{"igv", 4}};
    n.sources = {source("in", exponential(15))};
    QVERIFY(validate(n).empty());
    NetworkPopulation who{.nowS = 7000, .servers = {2, -1}, .fleets = {3}};
    for (int i = 0; i < 9; ++i)
        who.present.push_back({toStation(0), i % 2, 90.0 - i, i < 3, kNone});
    for (int i = 0; i < 5; ++i)
        who.present.push_back({toStation(1), i % 2, 60.0 - i, i < 2, i < 2 ? 0 : kNone});
    who.present.push_back({toDelay(0), 1, 30, true, 0});
    who.returning = {{toDelay(0), 10}};
    NetworkEngine engine(prepare(n));
    engine.start(0, 0);
    engine.settle(who);
    QCOMPARE(engine.inconsistency(), std::string());
    NetworkEngine fork(engine.sharedPlan());
    for (std::uint32_t replication = 0; replication < 20; ++replication) {
        fork.copyPast(engine.state(), 7, replication);
        fork.presume({toDelay(0), 0, 0, 0.05}, 1);
        fork.restartCounts();
        fork.forgetFuture();
        for (Tick t = 7000 * kSecond; t < 9000 * kSecond; t += 50 * kSecond) {
            fork.run(t);
            const std::string wrong = fork.inconsistency();
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }
}

void NetworkPopulationTest::overLimitIsAShare()
{
    Network n = network(86400, 0);
    n.stations = {station("desk", 1, constant(30), {{toExit(), 1}})};
    n.sources = {source("in", exponential(32))};
    WhatIfRequest q;
    q.horizonS = 900, q.stepS = 300, q.replications = 300;
    for (const double limit : {0.0, 200.0, 1e6}) {
        q.limitS = {limit};
        const auto r = forecast(n, {.nowS = 0, .present = at(toStation(0), 1, 8)}, q);
        const auto& series = r.options[0].stations[0];
        QCOMPARE(series.overLimit.size(), std::size_t{3});
        for (std::size_t k = 0; k < 3; ++k) {
            QVERIFY(series.overLimit[k] >= 0 && series.overLimit[k] <= 1);
            if (limit > series.waitS[k].high)
                QVERIFY(series.overLimit[k] <= 0.05);
            if (limit < series.waitS[k].low)
                QVERIFY(series.overLimit[k] >= 0.94);
        }
    }
    q.limitS.clear();
    QVERIFY(forecast(n, {}, q).options[0].stations[0].overLimit.empty());
}

void NetworkPopulationTest::visits()
{
    Network n = network(86400, 0);
    n.stations = {station("gate", 4, constant(10), {{toDelay(0), 0.25}, {toExit(), 0.75}})};
    n.delays = {delay("back", constant(10))};
    n.delays[0].next = {{toStation(0), 1}};
    n.sources = {source("in", constant(20)), source("late", constant(20), toDelay(0))};
    const auto v = visitRatios(n);
    QCOMPARE(v.size(), std::size_t{2});
    QVERIFY(std::abs(v[0][0] - 4.0 / 3) < 1e-9 && std::abs(v[0][1] - 1.0 / 3) < 1e-9);
    QVERIFY(std::abs(v[1][0] - 4.0 / 3) < 1e-9 && std::abs(v[1][1] - 4.0 / 3) < 1e-9);
}

// Only the stations asked for and the ways there are run: less to do, and the same answer to the last bit.
void NetworkPopulationTest::aPartSaysWhatTheWholeSays_data()
{
    QTest::addColumn<int>("station");
    QTest::addColumn<double>("share"); // of the events, at most
    QTest::newRow("e-gates") << 0 << 0.35;
    QTest::newRow("booths, which e-gates refer to") << 1 << 0.4;
    QTest::newRow("customs, behind both") << 2 << 0.65;
    QTest::newRow("truck lanes") << 4 << 0.15;
    QTest::newRow("turnstiles, last of all") << 3 << 0.97;
}

void NetworkPopulationTest::aPartSaysWhatTheWholeSays()
{
    QFETCH(int, station);
    QFETCH(double, share);
    const Network n = gateDay();
    NetworkPopulation who;
    who.nowS = 8 * 3600;
    for (int s = 0; s < 7; ++s)
        for (const NetworkPresence& p : at(toStation(s), 2, 5, 30))
            who.present.push_back(p);
    for (int d = 0; d < 5; ++d)
        who.present.push_back({toDelay(d), d < 2 ? 0 : 1, 10, true, d > 2 ? 0 : kNone});
    WhatIfRequest q;
    q.options = {{"as is", {}},
                 {"one more", {{.index = station, .value = n.stations[std::size_t(station)].servers + 1.0}}}};
    q.watch = {station}, q.replications = 30;
    q.inputs.rateCv = {0.2, 0.2, 0.2}, q.inputs.serviceCv.assign(n.stations.size(), 0.05);
    NetworkSnapshot whole, part;
    whole.take(prepare(n), who);
    part.take(prepare(n, {station}), who);
    const WhatIfResult a = runWhatIf(whole, q), b = runWhatIf(part, q);
    const auto bits = [](const WhatIfResult& r) {
        std::vector<double> out;
        for (const WhatIfOutcome& o : r.options) {
            for (const auto* bands : {&o.stations[0].number, &o.stations[0].waiting, &o.stations[0].waitS})
                for (const Band& band : *bands)
                    out.insert(out.end(), {band.mean, band.low, band.high});
            out.insert(out.end(), {o.waitS[0].mean, o.queueAtEnd[0].mean, o.cost.mean, o.cost.ci95, o.best});
            if (&o != &r.options[0])
                out.insert(out.end(), {o.costDifference.mean, o.costDifference.ci95});
        }
        return out;
    };
    QVERIFY(bits(a).size() > 100 && bits(a)[0] > 0);
    QCOMPARE(bits(b), bits(a));
    QVERIFY2(static_cast<double>(b.events) < share * static_cast<double>(a.events),
             qPrintable(QStringLiteral("%1 of %2").arg(b.events).arg(a.events)));
}

// Two ways to work with one fleet and one crew: whoever waits on one waits for the other too.
void NetworkPopulationTest::whatSharesUnitsBelongsToThePart()
{
    Network n = network(1e5, 0);
    n.fleets = {{"igv", 2}};
    n.crews = {{"crew", 1}};
    n.stations = {station("a", 3, exponential(10), {{toDelay(0), 1}}), station("b", 3, exponential(10)),
                  station("c", 2, exponential(10)),
                  station("before b", 5, exponential(5), {{toStation(1), 1}}),
                  station("d", 2, exponential(10))};
    n.delays = {delay("cross", exponential(200), {{toDelay(1), 1}}), delay("home", exponential(100))};
    n.stations[0].hold.seize = 0, n.delays[1].hold.release = 0;
    n.stations[1].hold = {0, 0, {}};
    for (const std::size_t i : {std::size_t{2}, std::size_t{4}})
        n.stations[i].breakdown = NetworkBreakdown{exponential(100), exponential(200), 0, true};
    n.sources = {source("to a", exponential(400)), source("to b", exponential(60), toStation(3)),
                 source("to c", exponential(20), toStation(2)),
                 source("to d", exponential(20), toStation(4))};
    WhatIfRequest q;
    q.options = {{"as is", {}}};
    q.replications = 40, q.horizonS = 7200;
    for (const int watched : {0, 1, 2, 4}) {
        q.watch = {watched};
        NetworkSnapshot whole, part;
        whole.take(prepare(n), {});
        part.take(prepare(n, {watched}), {});
        const WhatIfResult a = runWhatIf(whole, q), b = runWhatIf(part, q);
        QVERIFY(a.options[0].cost.mean > 0.01);
        QCOMPARE(b.options[0].cost.mean, a.options[0].cost.mean);
        QVERIFY(b.events < a.events);
    }
}

void NetworkPopulationTest::badRequests()
{
    Network n = network(86400, 0);
    n.stations = {station("desk", 1, constant(30), {{toExit(), 1}})};
    n.delays = {delay("walk", constant(10))};
    n.sources = {source("in", exponential(32))};
    WhatIfRequest q;
    q.options = {{"as is", {}}};
    q.unseen = {{toDelay(0), 0, 0, 0.5}};
    QVERIFY(validate(q, n).empty());
    q.unseen = {{toStation(0), 0, 0, 0.5}, {toDelay(1), 0, 0, 0.5}, {toDelay(0), 1, 0, 0.5},
                {toDelay(0), 0, -1, 0.5},  {toDelay(0), 0, 0, -1},  {toDelay(0), 0, 0, std::nan("")}};
    QCOMPARE(validate(q, n).size(), std::size_t{6});
    q.unseen.clear();
    q.limitS = {-1};
    QCOMPARE(validate(q, n).size(), std::size_t{1});
    QCOMPARE(validate(q, n)[0].path, std::string("$.limit_s[0]"));
}

QTEST_GUILESS_MAIN(NetworkPopulationTest)
#include "tst_network_population.moc"
