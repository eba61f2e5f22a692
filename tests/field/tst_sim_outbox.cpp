// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-over from the simulation thread: order kept, frames latest-wins, one wake-up a batch.
#include "sim_outbox.h"
#include <QTest>

using namespace coi::field;
using namespace coi;

namespace {

FieldEvents some(std::size_t n)
{
    return FieldEvents(n, domain::FieldEvent{core::fromMs(1), domain::FeedAlive{}});
}

} // namespace

class TestSimOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrder();
    void wakesOncePerBatch();
    void framesAreLatestWins();
    void fullUntilTaken();
    void restartForgetsEventsOnly();
};

void TestSimOutbox::keepsTheOrder()
{
    SimOutbox box(100, [] {});
    box.putEvents(some(2), core::fromMs(1));
    box.putEvents(some(1), core::fromMs(2));
    box.put(domain::FieldAck{"c1", true, domain::Refusal::None, {}});
    box.putEvents(some(3), core::fromMs(3));
    box.put(domain::Reply{"r1", domain::Refusal::None, {}});
    const OutBatch b = box.take();
    QCOMPARE(b.now, core::fromMs(3));
    QCOMPARE(b.items.size(), std::size_t(4));
    QCOMPARE(std::get<FieldEvents>(b.items[0]).size(), std::size_t(3)); // neighbours are one
    QCOMPARE(std::get<domain::FieldAck>(b.items[1]).commandId, std::string("c1"));
    QCOMPARE(std::get<FieldEvents>(b.items[2]).size(), std::size_t(3));
    QCOMPARE(std::get<domain::Reply>(b.items[3]).id, std::string("r1"));
    QVERIFY(box.take().items.empty());
    QCOMPARE(box.take().now, core::fromMs(3)); // the clock does not fall back
}

void TestSimOutbox::wakesOncePerBatch()
{
    int woken = 0;
    SimOutbox box(100, [&woken] { ++woken; });
    box.putEvents(some(1), core::fromMs(1));
    box.putEvents(some(1), core::fromMs(2));
    box.put(domain::Reply{});
    QCOMPARE(woken, 1);
    box.take();
    QCOMPARE(woken, 1);
    domain::PoseFrame frame;
    box.putPoses(frame);
    QCOMPARE(woken, 2);
}

void TestSimOutbox::framesAreLatestWins()
{
    SimOutbox box(100, [] {});
    for (int i = 1; i <= 3; ++i) {
        domain::PoseFrame poses{core::fromMs(i), {}};
        domain::HeatFrame heat{core::fromMs(i), {}};
        box.putPoses(poses);
        box.putHeat(heat);
    }
    QCOMPARE(box.droppedFrames(), std::uint64_t(4));
    const OutBatch b = box.take();
    QCOMPARE(b.poses->at, core::fromMs(3));
    QCOMPARE(b.heat->at, core::fromMs(3));
    QVERIFY(!box.take().poses);
}

void TestSimOutbox::fullUntilTaken()
{
    SimOutbox box(5, [] {});
    box.putEvents(some(4), core::fromMs(1));
    QVERIFY(!box.full());
    box.putEvents(some(4), core::fromMs(2)); // what has happened is told all the same
    QVERIFY(box.full());
    const OutBatch b = box.take();
    QCOMPARE(std::get<FieldEvents>(b.items[0]).size(), std::size_t(8));
    QVERIFY(!box.full());
}

void TestSimOutbox::restartForgetsEventsOnly()
{
    SimOutbox box(100, [] {});
    domain::PoseFrame frame;
    box.putEvents(some(2), core::fromMs(50));
    box.put(domain::FieldAck{"c1", true, domain::Refusal::None, {}});
    box.putPoses(frame);
    box.putRestart(core::fromMs(10));
    box.putEvents(some(1), core::fromMs(11));
    const OutBatch b = box.take();
    QCOMPARE(b.now, core::fromMs(11));
    QCOMPARE(b.items.size(), std::size_t(3));
    QVERIFY(std::holds_alternative<domain::FieldAck>(b.items[0]));
    QVERIFY(std::holds_alternative<Restart>(b.items[1]));
    QCOMPARE(std::get<FieldEvents>(b.items[2]).size(), std::size_t(1));
    QVERIFY(!b.poses);
}

QTEST_GUILESS_MAIN(TestSimOutbox)
#include "tst_sim_outbox.moc"
