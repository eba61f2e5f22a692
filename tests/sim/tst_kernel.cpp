// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/sim/event_queue.h>
#include <coi/sim/histogram.h>
#include <coi/sim/philox.h>
#include <coi/sim/ring.h>
#include <coi/sim/slab.h>

using namespace coi::sim;

class KernelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void popsInOrderOfTime();
    void tiesGoByClassThenByScheduling();
    void tiesSurviveTheWrapOfTheSequence();
    void copiedQueueHasTheSameFuture();
    void carriesKindSlotAndGeneration();
    void slabReusesSlotsWithANewGeneration();
    void ringKeepsOrderOverGrowthAndTake();
    void philoxKnownAnswer();
    void drawsDependOnEveryPartOfTheKey();
    void chanceOfEnds();
    void histogramQuantiles();
    void histogramMergesExactly();
};

void KernelTest::popsInOrderOfTime()
{
    EventQueue q;
    const Draws draws{7, 0};
    for (std::uint32_t i = 0; i < 5000; ++i)
        q.schedule(draws.u32(i, 0, 0) % 100000, TieClass::Arrival, 1, i);
    Tick last = -1;
    std::size_t n = 0;
    while (!q.empty()) {
        QCOMPARE(q.nextAt() >= last, true);
        last = q.pop().at();
        ++n;
    }
    QCOMPARE(n, std::size_t{5000});
}

void KernelTest::tiesGoByClassThenByScheduling()
{
    EventQueue q;
    q.schedule(10, TieClass::Report, 1, 0);
    q.schedule(10, TieClass::Arrival, 1, 1);
    q.schedule(10, TieClass::Arrival, 1, 2);
    q.schedule(10, TieClass::Release, 1, 3);
    q.schedule(9, TieClass::Report, 1, 4);
    std::vector<std::uint32_t> order;
    while (!q.empty())
        order.push_back(q.pop().slot());
    QCOMPARE(order, (std::vector<std::uint32_t>{4, 3, 1, 2, 0}));
}

void KernelTest::tiesSurviveTheWrapOfTheSequence()
{
    EventQueue q;
    // Two events at one instant, scheduled before and after more events than the sequence has numbers.
    q.schedule(kDay, TieClass::Arrival, 1, 1);
    for (std::uint32_t i = 0; i < (1U << 18) + 10; ++i) {
        q.schedule(i, TieClass::Arrival, 2, i);
        q.pop();
    }
    q.schedule(kDay, TieClass::Arrival, 1, 2);
    QCOMPARE(q.pop().slot(), 1U);
    QCOMPARE(q.pop().slot(), 2U);
}

void KernelTest::copiedQueueHasTheSameFuture()
{
    EventQueue a;
    for (std::uint32_t i = 0; i < 100; ++i)
        a.schedule((i * 37) % 50, TieClass::Arrival, 1, i);
    EventQueue b = a;
    while (!a.empty()) {
        const Event x = a.pop(), y = b.pop();
        QCOMPARE(x.key, y.key);
        QCOMPARE(x.payload, y.payload);
    }
    QVERIFY(b.empty());
}

void KernelTest::carriesKindSlotAndGeneration()
{
    EventQueue q;
    q.schedule(123456789012, TieClass::Release, 200, 0xfffffffeU, 0x1abcdefU);
    const Event e = q.pop();
    QCOMPARE(e.at(), Tick{123456789012});
    QCOMPARE(int{e.kind()}, 200);
    QCOMPARE(e.slot(), 0xfffffffeU);
    QCOMPARE(e.generation(), 0xabcdefU); // 24 bits
}

void KernelTest::slabReusesSlotsWithANewGeneration()
{
    Slab<int> slab;
    const std::uint32_t a = slab.make(1), b = slab.make(2);
    const std::uint32_t old = slab.generation(a);
    QVERIFY(slab.matches(a, old));
    slab.drop(a);
    QVERIFY(!slab.alive(a));
    QVERIFY(!slab.matches(a, old));
    const std::uint32_t c = slab.make(3);
    QCOMPARE(c, a);
    QVERIFY(!slab.matches(c, old)); // an event of the first one does not reach the second one
    QVERIFY(slab.matches(c, slab.generation(c)));
    QCOMPARE(slab[c], 3);
    QCOMPARE(slab[b], 2);
    QCOMPARE(slab.size(), std::size_t{2});
    QVERIFY(!slab.alive(99));
}

void KernelTest::ringKeepsOrderOverGrowthAndTake()
{
    Ring<int> ring;
    for (int i = 0; i < 10; ++i)
        ring.push(i);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(ring.pop(), i);
    for (int i = 10; i < 60; ++i)
        ring.push(i);
    QCOMPARE(ring.take(3), 10);
    QCOMPARE(ring.take(0), 7);
    QCOMPARE(ring.pop(), 8);
    QCOMPARE(ring.pop(), 9);
    QCOMPARE(ring.pop(), 11);
    QCOMPARE(ring.size(), std::size_t{48});
}

void KernelTest::philoxKnownAnswer()
{
    const PhiloxBlock out =
        philox4x32({0x243f6a88U, 0x85a308d3U, 0x13198a2eU, 0x03707344U}, {0xa4093822U, 0x299f31d0U});
    QCOMPARE(out, (PhiloxBlock{0xd16cfe09U, 0x94fdccebU, 0x5001e420U, 0x24126ea1U}));
    const PhiloxBlock zero = philox4x32({0, 0, 0, 0}, {0, 0});
    QCOMPARE(zero, (PhiloxBlock{0x6627e8d5U, 0xe169c58dU, 0xbc57ac4cU, 0x9b00dbd8U}));
}

void KernelTest::drawsDependOnEveryPartOfTheKey()
{
    const Draws a{1, 0};
    const std::uint32_t u = a.u32(5, 1, 2, 3);
    QCOMPARE(a.u32(5, 1, 2, 3), u);
    QVERIFY(a.u32(6, 1, 2, 3) != u);
    QVERIFY(a.u32(5, 2, 2, 3) != u);
    QVERIFY(a.u32(5, 1, 3, 3) != u);
    QVERIFY(a.u32(5, 1, 2, 4) != u);
    QVERIFY((Draws{2, 0}.u32(5, 1, 2, 3)) != u);
    QVERIFY((Draws{1, 1}.u32(5, 1, 2, 3)) != u);
    QVERIFY((Draws{(std::uint64_t{1} << 40) + 1, 0}.u32(5, 1, 2, 3)) != u);
}

void KernelTest::chanceOfEnds()
{
    QVERIFY(!(0U < chance(0)));
    QVERIFY(0xffffffffU < chance(1));
    QVERIFY(0xffffffffU < chance(1.5));
    QVERIFY(!(0U < chance(-1)));
    QVERIFY(0x7fffffffU < chance(0.5));
    QVERIFY(!(0x80000000U < chance(0.5)));
}

void KernelTest::histogramQuantiles()
{
    Histogram h;
    QCOMPARE(h.quantileS(0.5), 0.0);
    for (int i = 1; i <= 1000; ++i)
        h.add(i * kSecond);
    QCOMPARE(h.count(), std::uint64_t{1000});
    QCOMPARE(h.meanS(), 500.5);
    QVERIFY(std::abs(h.quantileS(0.5) - 500) < 500 * 0.035);
    QVERIFY(std::abs(h.quantileS(0.95) - 950) < 950 * 0.035);
    QCOMPARE(h.quantileS(1), 1000.0); // never above the largest
    Histogram huge;
    huge.add(400 * kDay); // the last bin takes what is too long
    QCOMPARE(huge.count(), std::uint64_t{1});
}

void KernelTest::histogramMergesExactly()
{
    Histogram a, b, both;
    const Draws draws{3, 0};
    for (std::uint32_t i = 0; i < 2000; ++i) {
        const Tick t = draws.u32(i, 0, 0);
        (i % 3 == 0 ? a : b).add(t);
        both.add(t);
    }
    a.merge(b);
    QCOMPARE(a.count(), both.count());
    QCOMPARE(a.sumMs(), both.sumMs());
    for (const double q : {0.01, 0.5, 0.9, 0.99})
        QCOMPARE(a.quantileS(q), both.quantileS(q));
}

QTEST_GUILESS_MAIN(KernelTest)
#include "tst_kernel.moc"
