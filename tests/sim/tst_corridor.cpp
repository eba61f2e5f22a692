// SPDX-License-Identifier: GPL-3.0-or-later
#include "corridor_testing.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <coi/core/hash.h>
#include <cstdlib>
#include <functional>
#include <new>

using namespace coi::sim;
using namespace coi::simtest;

namespace {

std::size_t allocations = 0;

} // namespace

void* operator new(std::size_t n)
{
    ++allocations;
    if (void* p = std::malloc(n))
        return p;
    throw std::bad_alloc();
}
void operator delete(void* p) noexcept
{
    std::free(p);
}
void operator delete(void* p, std::size_t) noexcept
{
    std::free(p);
}

class CorridorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultsOfConfigurations_data();
    void faultsOfConfigurations();
    void everyFaultIsNamed();
    void knownCapacities();
    void saturatedThroughput_data();
    void saturatedThroughput();
    void slowestSegmentLimits();
    void firstMovesToTheTick();
    void holdEndsALongPlatoon();
    void tenMillionMoves();
    void forkHasTheSameFuture();
    void sameOnEveryMachine();
    void allocatesNothing();
    void horizonEnds();
};

namespace {

std::uint64_t arrivals(const Corridor& c)
{
    return c.stats().arrived[0] + c.stats().arrived[1];
}

double perHour(Corridor& c, Tick warmUp, Tick time)
{
    c.run(c.now() + warmUp);
    c.resetStats();
    c.run(c.now() + time);
    return static_cast<double>(arrivals(c)) * static_cast<double>(kHour) / static_cast<double>(time);
}

} // namespace

void CorridorTest::faultsOfConfigurations_data()
{
    QTest::addColumn<std::function<void(CorridorConfig&)>>("damage");
    QTest::addColumn<QString>("where");
    using Damage = std::function<void(CorridorConfig&)>;
    const auto row = [](const char* name, const char* where, const Damage& d) {
        QTest::newRow(name) << d << QString::fromLatin1(where);
    };
    row("no segments", "segments", [](auto& c) { c.segments.clear(), c.bays.clear(); });
    row("too many segments", "segments", [](auto& c) { c.segments.resize(1001), c.bays.resize(1000); });
    row("a bay too many", "bays", [](auto& c) { c.bays.emplace_back(); });
    row("a bay too few", "bays", [](auto& c) { c.bays.pop_back(); });
    row("no travel", "segments[1].travel", [](auto& c) { c.segments[1].travel = 0; });
    row("travel of days", "segments[0].travel", [](auto& c) { c.segments[0].travel = 2 * kDay; });
    row("no headway", "segments[2].headway", [](auto& c) { c.segments[2].headway = 0; });
    row("negative clearance", "segments[0].clearance", [](auto& c) { c.segments[0].clearance = -1; });
    row("negative hold", "segments[0].hold", [](auto& c) { c.segments[0].hold = -1; });
    row("no platoon", "segments[0].platoon", [](auto& c) { c.segments[0].platoon = 0; });
    row("negative energy", "segments[0].energy", [](auto& c) { c.segments[0].energy = -5; });
    row("bay without slots out", "bays[1].slots", [](auto& c) { c.bays[1].slots[0] = 0; });
    row("bay without slots back", "bays[0].slots", [](auto& c) { c.bays[0].slots[1] = -2; });
    row("terminal without places", "terminals[1].places", [](auto& c) { c.terminals[1].places = 0; });
    row("negative chargers", "terminals[0].chargers", [](auto& c) { c.terminals[0].chargers = -1; });
    row("no fleet", "fleet", [](auto& c) { c.fleet = 0; });
    row("endless fleet", "fleet", [](auto& c) { c.fleet = 2'000'000'000; });
    row("no room at the ends", "fleet", [](auto& c) { c.fleet = 2 * c.terminals[0].places + 1; });
    row("chance above one", "stallChance", [](auto& c) { c.stallChance = 1.5; });
    row("chance not a number", "stallChance", [](auto& c) { c.stallChance = std::nan(""); });
    row("nowhere to charge", "terminals",
        [](auto& c) { c.segments[0].energy = 10, c.battery = 1000, c.chargePerHour = 5; });
    row("no charging power", "chargePerHour",
        [](auto& c) { c.segments[0].energy = 10, c.battery = 1000, c.terminals[0].chargers = 1; });
    row("battery too small for there and back", "battery", [](auto& c) {
        c.segments[0].energy = 10, c.battery = 19, c.terminals[0].chargers = 1, c.chargePerHour = 5;
    });
}

void CorridorTest::faultsOfConfigurations()
{
    QFETCH(std::function<void(CorridorConfig&)>, damage);
    QFETCH(QString, where);
    CorridorConfig c = shortCorridor(6);
    QCOMPARE(corridorErrors(c), std::vector<std::string>{});
    damage(c);
    const auto errors = corridorErrors(c);
    const std::string start = where.toStdString() + ": ";
    QVERIFY2(std::any_of(errors.begin(), errors.end(),
                         [&](const std::string& e) { return e.rfind(start, 0) == 0; }),
             errors.empty() ? "accepted" : errors.front().c_str());
    QVERIFY(!Corridor::make(c));
}

void CorridorTest::everyFaultIsNamed()
{
    CorridorConfig c = shortCorridor(6);
    c.segments[0].travel = -1;
    c.segments[1].platoon = 0;
    c.bays[1].slots = {0, 0};
    const auto corridor = Corridor::make(c);
    QVERIFY(!corridor);
    QCOMPARE(std::count(corridor.error().text.begin(), corridor.error().text.end(), '\n'), 2);
    // A full ring: nobody could move.
    CorridorConfig full = corridorOf({0, 90, 20, 10, 1, 4});
    full.terminals[0].places = full.terminals[1].places = 2;
    QCOMPARE(corridorErrors(full).size(), std::size_t{1});
    full.fleet = 3;
    QVERIFY(corridorErrors(full).empty());
}

void CorridorTest::knownCapacities()
{
    CorridorSegment s{90 * kSecond, 20 * kSecond, 10 * kSecond, kHour, 1, 0};
    QCOMPARE(saturatedPerHour(s), 36.0);
    s.platoon = 4;
    QCOMPARE(saturatedPerHour(s), 90.0);
}

void CorridorTest::saturatedThroughput_data()
{
    QTest::addColumn<Track>("track");
    for (const int bays : {0, 1, 3, 12})
        for (const auto& [travel, headway, clearance] :
             {std::array{90., 20., 10.}, std::array{60., 7., 25.}, std::array{200., 12., 0.}})
            for (const int platoon : {1, 4, 7})
                QTest::addRow("%d bays, %g s, every %g s, %g s clear, platoon %d", bays, travel, headway,
                              clearance, platoon)
                    << Track{bays, travel, headway, clearance, platoon, 200};
}

void CorridorTest::saturatedThroughput()
{
    QFETCH(Track, track);
    Corridor c = made(corridorOf(track));
    const double formula = saturatedPerHour(c.config().segments[0]);
    const double measured = perHour(c, 12 * kHour, 48 * kHour);
    const double share = measured / formula;
    QVERIFY2(share >= 0.95 && share <= 1.01, qPrintable(QString::number(share)));
    const double outShare = static_cast<double>(c.stats().arrived[0]) / static_cast<double>(arrivals(c));
    QVERIFY2(std::abs(outShare - 0.5) < 0.01, qPrintable(QString::number(outShare)));
    QCOMPARE(violations(c.stats()), std::uint64_t{0});
    QCOMPARE(c.violation(), std::string{});
}

void CorridorTest::slowestSegmentLimits()
{
    CorridorConfig config = corridorOf({4, 60, 15, 10, 3, 60});
    config.segments[1].travel = 75 * kSecond;
    config.segments[3].travel = 110 * kSecond;
    config.segments[4].platoon = 1; // short, but one at a time
    Corridor c = made(config);
    double slowest = 1e9;
    for (const CorridorSegment& s : config.segments)
        slowest = std::min(slowest, saturatedPerHour(s));
    QCOMPARE(slowest, saturatedPerHour(config.segments[4]));
    const double share = perHour(c, 12 * kHour, 48 * kHour) / slowest;
    QVERIFY2(share >= 0.95 && share <= 1.01, qPrintable(QString::number(share)));
}

// One segment, two vehicles at each end, platoons of two. The way back begins: 1 and 3. Then 0 and 2 after
// 20 + 90 + 10 s. Nobody is at the far end until 0 gets there, so 1 and 3, home again, follow as soon as no
// two are inside.
void CorridorTest::firstMovesToTheTick()
{
    Corridor c = made(corridorOf({0, 90, 20, 10, 2, 4}));
    QCOMPARE(inSegment(c, 0), 1);
    QString entered = QStringLiteral("0:1");
    for (int n = 0; n < 5; ++n) {
        const auto before = c.igvs();
        QVERIFY(c.runMoves(1));
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i].traversals != c.igvs()[i].traversals)
                entered += QStringLiteral(" %1:%2").arg(c.now() / kSecond).arg(i);
        QCOMPARE(c.now() % kSecond, Tick{0});
    }
    QCOMPARE(entered, QStringLiteral("0:1 20:3 120:0 140:2 210:1 230:3"));
}

// 40 vehicles at either end and platoons of 40: a hold of 100 s lets five of a way in:
// after the clearance of 10 s, then 20 s apart.
void CorridorTest::holdEndsALongPlatoon()
{
    CorridorConfig config = corridorOf({0, 300, 20, 10, 40, 80});
    config.segments[0].hold = 100 * kSecond;
    Corridor c = made(config);
    const double rate = perHour(c, 12 * kHour, 48 * kHour);
    CorridorSegment five = config.segments[0];
    five.platoon = 5;
    QVERIFY2(std::abs(rate / saturatedPerHour(five) - 1) < 0.02, qPrintable(QString::number(rate)));
    config.segments[0].hold = kHour;
    Corridor patient = made(config);
    const double longer = perHour(patient, 12 * kHour, 48 * kHour);
    QVERIFY2(std::abs(longer / saturatedPerHour(config.segments[0]) - 1) < 0.05,
             qPrintable(QString::number(longer)));
}

void CorridorTest::tenMillionMoves()
{
    Corridor c = made(longCorridor());
    for (int part = 0; part < 100; ++part) {
        QVERIFY(c.runMoves(100'000));
        QCOMPARE(c.violation(), std::string{});
    }
    const CorridorStats& s = c.stats();
    QVERIFY(s.moves >= 10'000'000);
    QCOMPARE(violations(s), std::uint64_t{0});
    const double rate =
        static_cast<double>(arrivals(c)) * static_cast<double>(kHour) / static_cast<double>(c.now());
    const double share = rate / saturatedPerHour(c.config().segments[0]);
    QVERIFY2(share >= 0.95, qPrintable(QString::number(share)));
    // Fair: at most 100 in front of one at an end, four a turn of 138 s, makes 3450 s.
    QVERIFY2(s.longestWait < kHour, qPrintable(QString::number(s.longestWait / kSecond)));
}

void CorridorTest::forkHasTheSameFuture()
{
    CorridorConfig config = longCorridor();
    config.stallChance = 0.01, config.repair = lognormal(300, 1);
    Corridor a = made(config);
    a.runMoves(5000);
    Corridor b = a; // a copy is a fork
    QCOMPARE(b.stateHash(), a.stateHash());
    a.runMoves(5000);
    QVERIFY(b.stateHash() != a.stateHash());
    b.runMoves(5000);
    QCOMPARE(b.stateHash(), a.stateHash());
    // Many small steps are one big one.
    Corridor steps = made(config), whole = made(config);
    for (int i = 1; i <= 3600; ++i)
        steps.run(i * kSecond);
    whole.run(kHour);
    QCOMPARE(steps.stateHash(), whole.stateHash());
    config.seed = 2;
    Corridor other = made(config);
    other.runMoves(10'000);
    QVERIFY(other.stateHash() != a.stateHash());
}

// The same with every compiler and optimisation.
void CorridorTest::sameOnEveryMachine()
{
    CorridorConfig config = longCorridor();
    config.stallChance = 0.02, config.repair = Variate::seconds(300);
    config.terminals[0].handling = config.terminals[1].handling = Variate::seconds(120);
    for (CorridorSegment& s : config.segments)
        s.energy = 10;
    config.battery = 1300, config.chargePerHour = 6000;
    config.terminals[0].chargers = config.terminals[1].chargers = 9;
    Corridor c = made(config);
    c.runMoves(30'000);
    QCOMPARE(QString::fromStdString(coi::core::toHex(c.stateHash())), QStringLiteral("545b426742696024"));
}

void CorridorTest::allocatesNothing()
{
    CorridorConfig config = longCorridor();
    config.stallChance = 0.01, config.repair = lognormal(300, 1);
    Corridor c = made(config);
    c.runMoves(50'000);
    const std::size_t before = allocations;
    c.runMoves(50'000);
    QCOMPARE(allocations, before);
}

void CorridorTest::horizonEnds()
{
    CorridorConfig config = corridorOf({0, 80000, 10, 5, 1, 1});
    Corridor c = made(config);
    QVERIFY(c.run(kCorridorHorizon));
    QVERIFY(!c.run(kCorridorHorizon + 1));
    QVERIFY(!c.runMoves(1'000'000));
    QVERIFY(!c.deadlocked());
    QVERIFY(c.now() <= kCorridorHorizon);
}

QTEST_APPLESS_MAIN(CorridorTest)
#include "tst_corridor.moc"
