// SPDX-License-Identifier: GPL-3.0-or-later
// Stalled vehicles, empty batteries, and damage that the checks must see.
#include "corridor_testing.h"

#include <QTest>

using namespace coi::sim;
using namespace coi::simtest;

namespace coi::sim {

struct CorridorProbe
{
    static CorridorIgv& igv(Corridor& c, int i) { return c.igv(i); }
    static SlotPool& slots(Corridor& c, int node, Way w) { return c.m_pools[c.pool(node, w)]; }
    static SegmentUse& use(Corridor& c, int s) { return c.seg(s).use; }
    static std::int32_t& charging(Corridor& c, std::size_t t) { return c.m_chargers[t].busy; }
    static void check(Corridor& c, int s) { c.checkSegment(s); }
};

} // namespace coi::sim

class CorridorTroubleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadlockIsSeen();
    void stallStopsWhoIsBehind();
    void secondStallInAQueue();
    void stallInABayLetsTheOthersPass();
    void stallInATerminalLetsEverybodyPass();
    void uncleared();
    void randomStallsNeverDeadlock_data();
    void randomStallsNeverDeadlock();
    void tenMillionMovesWithTrouble();
    void chargersLimit();
    void batteryLastsToTheNextCharger_data();
    void batteryLastsToTheNextCharger();
    void checksFindEveryKindOfDamage();
};

// Taking the slots away from under a running corridor makes the deadlock that the rules rule out.
void CorridorTroubleTest::deadlockIsSeen()
{
    Corridor c = made(shortCorridor(12));
    QVERIFY(c.runMoves(20));
    QVERIFY(!c.deadlocked());
    for (const Way way : {Way::Out, Way::Back})
        CorridorProbe::slots(c, 1, way).slots = CorridorProbe::slots(c, 2, way).slots = 0;
    QVERIFY(!c.run(kDay));
    QVERIFY(c.deadlocked());
    QVERIFY(violations(c.stats()) > 0);
}

// The first of three stalls in the middle of the first segment.
void CorridorTroubleTest::stallStopsWhoIsBehind()
{
    CorridorConfig config = shortCorridor(6);
    Corridor c = made(config);
    c.run(40 * kSecond);
    const int first = inSegment(c, 0, 0), second = inSegment(c, 0, 1), third = inSegment(c, 0, 2);
    QVERIFY(third >= 0);
    QCOMPARE(c.progress(first), 0.4);
    QCOMPARE(c.progress(second), 0.3);
    QCOMPARE(c.progress(third), 0.2);
    c.stall(first);
    QVERIFY(c.segment(0).closed);
    const auto moves = c.stats().moves;
    c.run(10 * kMinute);
    QCOMPARE(c.progress(first), 0.4);  // where it stood
    QCOMPARE(c.progress(second), 0.3); // a headway behind: it stood at once
    QCOMPARE(c.progress(third), 0.2);
    QVERIFY(c.stats().moves >= moves);
    QCOMPARE(c.segment(0).inside[0], 3);
    c.clear(first);
    QVERIFY(!c.segment(0).closed);
    c.run(10 * kMinute + 30 * kSecond);
    QCOMPARE(c.progress(first), 0.7);
    QCOMPARE(c.progress(third), 0.5);
    c.run(10 * kMinute + 60 * kSecond);
    QVERIFY(c.igvs()[static_cast<std::size_t>(first)].segment != 0); // arrived to the tick
    QCOMPARE(c.progress(second), 0.9);
    c.run(kDay);
    QCOMPARE(violations(c.stats()), std::uint64_t{0});
    QCOMPARE(c.violation(), std::string{});
}

// The second stalls while it waits behind the first; clearing the first lets only the first go.
void CorridorTroubleTest::secondStallInAQueue()
{
    Corridor c = made(shortCorridor(6));
    c.run(40 * kSecond);
    const int first = inSegment(c, 0, 0), second = inSegment(c, 0, 1), third = inSegment(c, 0, 2);
    c.stall(first);
    c.run(60 * kSecond);
    c.stall(second);
    c.stall(second); // again: no matter
    c.clear(first);
    c.run(200 * kSecond);
    QVERIFY(c.igvs()[static_cast<std::size_t>(first)].segment != 0);
    QCOMPARE(c.progress(second), 0.3);
    QCOMPARE(c.progress(third), 0.2);
    QVERIFY(c.segment(0).closed);
    c.clear(first); // not stalled: no matter
    c.clear(second);
    c.clear(second);
    c.run(230 * kSecond);
    QCOMPARE(c.progress(second), 0.6);
    QCOMPARE(c.progress(third), 0.5);
    QCOMPARE(c.stats().stalls, std::uint64_t{2});
    QCOMPARE(c.stats().repairs, std::uint64_t{2});
    c.run(kDay);
    QCOMPARE(violations(c.stats()), std::uint64_t{0});
}

void CorridorTroubleTest::stallInABayLetsTheOthersPass()
{
    Corridor c = made(shortCorridor(12));
    int standing = -1;
    for (int i = 0; i < 1000 && standing < 0; ++i) {
        QVERIFY(c.run(c.now() + kSecond));
        for (std::size_t v = 0; v < c.igvs().size(); ++v)
            if (c.igvs()[v].segment < 0 && c.igvs()[v].node == 1 && c.igvs()[v].way == Way::Out)
                standing = static_cast<int>(v);
    }
    QVERIFY(standing >= 0);
    c.stall(standing);
    c.resetStats();
    c.run(c.now() + 5 * kHour);
    // Nobody overtakes it in its lane of the bay; those on the way back come home.
    QVERIFY(c.slots(1, Way::Out).occupied == c.slots(1, Way::Out).slots);
    QVERIFY(c.stats().arrived[indexOf(Way::Back)] > 0);
    QVERIFY(!c.deadlocked());
    c.clear(standing);
    c.resetStats();
    QVERIFY(c.run(c.now() + 5 * kHour));
    QVERIFY(c.stats().arrived[0] > 50 && c.stats().arrived[1] > 50);
    QCOMPARE(violations(c.stats()), std::uint64_t{0});
    QCOMPARE(c.violation(), std::string{});
}

void CorridorTroubleTest::stallInATerminalLetsEverybodyPass()
{
    Corridor c = made(shortCorridor(12));
    int standing = -1;
    for (std::size_t v = 0; v < c.igvs().size(); ++v)
        if (c.igvs()[v].segment < 0 && c.igvs()[v].node == 0 && standing < 0)
            standing = static_cast<int>(v); // the first to leave
    c.stall(standing);
    QVERIFY(c.run(6 * kHour));
    QCOMPARE(c.igvs()[static_cast<std::size_t>(standing)].traversals, 0U);
    QVERIFY(c.stats().arrived[0] > 100);
    c.clear(standing);
    QVERIFY(c.run(12 * kHour));
    QVERIFY(c.igvs()[static_cast<std::size_t>(standing)].traversals > 100);
    QCOMPARE(c.violation(), std::string{});
    QCOMPARE(violations(c.stats()), std::uint64_t{0});
}

// Without repair everything comes to rest behind it; it is no deadlock, and clearing it is enough.
void CorridorTroubleTest::uncleared()
{
    Corridor c = made(shortCorridor(12));
    c.run(50 * kSecond);
    const int stalled = inSegment(c, 0);
    c.stall(stalled);
    QVERIFY(!c.run(100 * kDay));
    QVERIFY(!c.deadlocked());
    QCOMPARE(c.violation(), std::string{});
    const auto moves = c.stats().moves;
    c.clear(stalled);
    QVERIFY(c.run(c.now() + kDay));
    QVERIFY(c.stats().moves > moves + 1000);
    QCOMPARE(violations(c.stats()), std::uint64_t{0});
}

void CorridorTroubleTest::randomStallsNeverDeadlock_data()
{
    QTest::addColumn<int>("bays");
    QTest::addColumn<int>("fleet");
    QTest::addColumn<int>("places");
    QTest::addColumn<double>("chance");
    QTest::newRow("long and full") << 12 << 200 << 200 << 0.01;
    QTest::newRow("often") << 3 << 40 << 40 << 0.3;
    QTest::newRow("always") << 2 << 12 << 12 << 1.0;
    QTest::newRow("one place free") << 3 << 35 << 18 << 0.05; // 36 places, 24 slots
    QTest::newRow("ring as full as it may be") << 12 << 18 << 9 << 0.05;
}

void CorridorTroubleTest::randomStallsNeverDeadlock()
{
    QFETCH(int, bays);
    QFETCH(int, fleet);
    QFETCH(int, places);
    QFETCH(double, chance);
    CorridorConfig config = corridorOf({bays, 40, 8, 5, 4, fleet});
    config.terminals[0].places = config.terminals[1].places = places;
    config.terminals[0].handling = config.terminals[1].handling = lognormal(120, 0.5);
    config.stallChance = chance;
    config.repair = lognormal(300, 1.5);
    if (places < fleet && bays == 12)
        for (CorridorBay& b : config.bays)
            b.slots = {1, 1};
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        config.seed = seed;
        Corridor c = made(config);
        QVERIFY(c.runMoves(20'000));
        QVERIFY(c.stats().stalls > 100);
        QVERIFY(c.stats().stalls - c.stats().repairs <= static_cast<std::uint64_t>(fleet));
        QCOMPARE(violations(c.stats()), std::uint64_t{0});
        QCOMPARE(c.violation(), std::string{});
        QVERIFY(!c.deadlocked());
    }
}

// Stalls and charging together.
void CorridorTroubleTest::tenMillionMovesWithTrouble()
{
    Corridor c = made(longCorridorWithTrouble());
    for (int part = 0; part < 100; ++part) {
        QVERIFY(c.runMoves(100'000));
        QVERIFY(!c.deadlocked());
        QCOMPARE(c.violation(), std::string{});
    }
    const CorridorStats& s = c.stats();
    QVERIFY(s.moves >= 10'000'000);
    QCOMPARE(violations(s), std::uint64_t{0});
    QVERIFY(s.stalls > 5'000);
    QVERIFY(s.charges > 50'000);
}

// One charger serves six an hour: it sets the pace of everything.
void CorridorTroubleTest::chargersLimit()
{
    CorridorConfig config = corridorOf({1, 60, 10, 5, 2, 12});
    for (CorridorSegment& s : config.segments)
        s.energy = 250;
    config.battery = 1000, config.chargePerHour = 6000; // empty after two ways; ten minutes to charge
    config.terminals[0].chargers = 1;
    Corridor c = made(config);
    c.run(6 * kHour);
    c.resetStats();
    for (int i = 0; i < 24 * 60; ++i) {
        QVERIFY(c.run(c.now() + kMinute));
        QVERIFY(c.charging(0) <= 1);
        QCOMPARE(c.charging(1), 0);
        QCOMPARE(c.violation(), std::string{});
    }
    const auto perDay = static_cast<double>(c.stats().charges);
    QVERIFY2(perDay > 135 && perDay <= 144, qPrintable(QString::number(perDay)));
    QVERIFY(std::abs(static_cast<double>(c.stats().arrived[0]) - perDay) <
            3); // a charge lasts there and back
    config.terminals[0].chargers = 2;
    Corridor two = made(config);
    two.run(6 * kHour);
    two.resetStats();
    two.run(30 * kHour);
    QVERIFY(static_cast<double>(two.stats().charges) > 1.9 * perDay);
}

void CorridorTroubleTest::batteryLastsToTheNextCharger_data()
{
    QTest::addColumn<int>("near");
    QTest::addColumn<int>("far");
    QTest::addColumn<int>("battery");
    QTest::newRow("near end only") << 2 << 0 << 2000;
    QTest::newRow("far end only") << 0 << 3 << 2000;
    QTest::newRow("both ends, smallest battery") << 1 << 1 << 1000;
    QTest::newRow("large battery") << 1 << 0 << 12345;
}

void CorridorTroubleTest::batteryLastsToTheNextCharger()
{
    QFETCH(int, near);
    QFETCH(int, far);
    QFETCH(int, battery);
    CorridorConfig config = corridorOf({3, 60, 10, 5, 3, 20});
    for (CorridorSegment& s : config.segments)
        s.energy = 250;
    config.battery = battery, config.chargePerHour = 20'000;
    config.terminals[0].chargers = near, config.terminals[1].chargers = far;
    Corridor c = made(config);
    for (int i = 0; i < 2000; ++i) {
        QVERIFY(c.runMoves(10));
        QCOMPARE(c.violation(), std::string{}); // an empty battery among others
    }
    QVERIFY(c.stats().charges > 100);
}

void CorridorTroubleTest::checksFindEveryKindOfDamage()
{
    Corridor sound = made(shortCorridor(12));
    while (sound.segment(1).inside[0] < 2)
        QVERIFY(sound.runMoves(1));
    const auto damaged = [&sound](const auto& damage) {
        Corridor c = sound;
        c.resetStats();
        damage(c);
        CorridorProbe::check(c, 1);
        return std::pair{c.stats(), c.violation()};
    };
    {
        const auto [stats, text] = damaged([](Corridor&) {});
        QCOMPARE(violations(stats), std::uint64_t{0});
        QCOMPARE(text, std::string{});
    }
    const int rear = inSegment(sound, 1, 1), front = inSegment(sound, 1, 0);
    const auto turned = damaged([&](Corridor& c) { CorridorProbe::igv(c, rear).way = Way::Back; });
    QVERIFY(turned.first.overlaps > 0);
    QVERIFY(!turned.second.empty());
    QVERIFY(damaged([&](Corridor& c) {
                CorridorProbe::igv(c, rear).since = CorridorProbe::igv(c, front).since;
            }).first.headways > 0);
    const auto full = damaged([](Corridor& c) { CorridorProbe::slots(c, 2, Way::Out).slots = 1; });
    QVERIFY(full.first.overfull > 0);
    QVERIFY(!full.second.empty());
    const auto counted = damaged([](Corridor& c) { ++CorridorProbe::slots(c, 2, Way::Out).coming; });
    QVERIFY(counted.first.miscounts > 0);
    QVERIFY(!counted.second.empty());
    const auto use = damaged([](Corridor& c) { --CorridorProbe::use(c, 1).inside[0]; });
    QVERIFY(use.first.miscounts > 0);
    QVERIFY(!use.second.empty());
    QVERIFY(!damaged([](Corridor& c) { CorridorProbe::use(c, 1).closed = true; }).second.empty());
    QVERIFY(!damaged([](Corridor& c) { ++CorridorProbe::charging(c, 0); }).second.empty());
    QVERIFY(!damaged([&](Corridor& c) { CorridorProbe::igv(c, rear).battery = -1; }).second.empty());
    QVERIFY(!damaged([&](Corridor& c) {
                 CorridorProbe::igv(c, rear).task = CorridorTask::Ready;
             }).second.empty());
}

QTEST_APPLESS_MAIN(CorridorTroubleTest)
#include "tst_corridor_trouble.moc"
