// SPDX-License-Identifier: GPL-3.0-or-later
// The parts under the network engine: its event list against a sorted list, its draws against the plain
// generator.
#include "network_draws.h"
#include "network_queue.h"

#include <QTest>
#include <map>
#include <utility>

using namespace coi::sim;

namespace {

constexpr std::uint8_t kKind = 3;

// The event list as a list: sorted by time, tie and order of scheduling.
class Model
{
public:
    void schedule(Tick at, TieClass tie, std::uint32_t slot)
    {
        m_events.emplace(std::pair{at, tie != TieClass::Release}, slot); // equal keys keep their order
    }
    bool empty() const { return m_events.empty(); }
    std::size_t size() const { return m_events.size(); }
    Tick nextAt() const { return m_events.begin()->first.first; }
    std::uint32_t pop()
    {
        const std::uint32_t slot = m_events.begin()->second;
        m_events.erase(m_events.begin());
        return slot;
    }

private:
    std::multimap<std::pair<Tick, bool>, std::uint32_t> m_events;
};

bool sameNext(NetworkQueue& queue, Model& model)
{
    if (queue.size() != model.size())
        return false;
    if (model.empty())
        return queue.nextAt() == kNever;
    if (queue.nextAt() != model.nextAt())
        return false;
    const NetworkEvent e = queue.pop();
    return e.slot() == model.pop() && e.kind() == kKind && e.generation() == (e.slot() & kGenerationMask);
}

} // namespace

class TestNetworkQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<int>("pending");
        QTest::addColumn<int>("span"); // of times; small: many ties
        for (const int pending : {1, 2, 5, 16, 17, 63, 300, 3000})
            for (const int span : {1, 40, 1'000'000})
                QTest::addRow("%d within %d", pending, span) << pending << span;
    }
    void order()
    {
        QFETCH(int, pending);
        QFETCH(int, span);
        NetworkQueue queue;
        Model model;
        const Draws draws{7, 1};
        Tick now = 0;
        for (std::uint32_t i = 0; i < 12'000; ++i) {
            const PhiloxBlock w = draws.block(i, 0, 0);
            const auto want = static_cast<std::size_t>(pending);
            // Grows, then mostly stays as large, then empties: pops alone, schedules alone, and pairs.
            const std::size_t aim = i < 10'000 ? want : 0;
            if (model.size() > aim || (model.size() == aim && w[3] % 2 == 0)) {
                now = model.empty() ? now : model.nextAt();
                QVERIFY(sameNext(queue, model));
            }
            if (model.size() > aim || i >= 10'000)
                continue;
            const Tick at = now + static_cast<Tick>(w[0] % static_cast<std::uint32_t>(span));
            const TieClass tie = w[1] % 2 == 0 ? TieClass::Release : TieClass::Arrival;
            queue.schedule(at, tie, kKind, i, i);
            model.schedule(at, tie, i);
        }
        while (!model.empty())
            QVERIFY(sameNext(queue, model));
        QCOMPARE(queue.nextAt(), kNever);
    }

    // The rolling sequence wraps after 131,072 schedules; those of one tick stay in line.
    void sequenceWraps()
    {
        NetworkQueue queue;
        Model model;
        for (std::uint32_t i = 0; i < 50; ++i) {
            queue.schedule(1'000'000, TieClass::Arrival, kKind, i, i);
            model.schedule(1'000'000, TieClass::Arrival, i);
        }
        for (std::uint32_t i = 100; i < 300'000; ++i) {
            queue.schedule(i, TieClass::Release, kKind, i, i);
            model.schedule(i, TieClass::Release, i);
            if (i % 1000 == 0) {
                queue.schedule(1'000'000, TieClass::Arrival, kKind, i, i);
                model.schedule(1'000'000, TieClass::Arrival, i);
            }
            QVERIFY(sameNext(queue, model));
        }
        while (!model.empty())
            QVERIFY(sameNext(queue, model));
    }

    void everyEventOnce()
    {
        NetworkQueue queue;
        for (std::uint32_t i = 0; i < 100; ++i)
            queue.schedule((i * 37) % 100, TieClass::Release, kKind, i, i);
        QCOMPARE(queue.nextAt(), Tick{0});
        queue.pop(); // its place stays open
        QCOMPARE(queue.size(), std::size_t{99});
        std::vector<NetworkEvent> events;
        queue.sorted(events);
        QCOMPARE(events.size(), std::size_t{99});
        for (std::size_t i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].at(), static_cast<Tick>(i + 1));
        queue.clear();
        QCOMPARE(queue.size(), std::size_t{0});
        QCOMPARE(queue.nextAt(), kNever);
    }

    void neverIsNotKept()
    {
        NetworkQueue queue;
        queue.schedule(kNever, TieClass::Arrival, kKind, 1);
        queue.schedule(kNever + 5, TieClass::Release, kKind, 1);
        QCOMPARE(queue.size(), std::size_t{0});
        queue.schedule(kNever - 1, TieClass::Arrival, kKind, 1);
        QCOMPARE(queue.nextAt(), kNever - 1);
    }

    void drawsOfTheGenerator()
    {
        const Draws words{11, 3};
        for (std::uint32_t i = 0; i < 2000; ++i) {
            const PhiloxBlock w = words.block(i, 0, 0);
            const Draws plain{std::uint64_t{w[0]} << 32 | w[1], w[2]};
            const NetworkDraws quick(plain);
            QVERIFY(quick.block(w[3], i, w[0], w[1]) == plain.block(w[3], i, w[0], w[1]));
            QCOMPARE(quick.u32(w[3], i, w[0]), plain.u32(w[3], i, w[0]));
        }
        // Known answer of the authors.
        const NetworkDraws known(Draws{0xa4093822U, 0x299f31d0U});
        const PhiloxBlock want{0xd16cfe09U, 0x94fdccebU, 0x5001e420U, 0x24126ea1U};
        QVERIFY(known.block(0x243f6a88U, 0x85a308d3U, 0x13198a2eU, 0x03707344U) == want);
    }
};

QTEST_APPLESS_MAIN(TestNetworkQueue)
#include "tst_network_queue.moc"
