// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <vector>

#include "../../modules/media/src/sim_pacer.h"

using namespace coi::media;
using namespace std::chrono_literals;

class TestSimPacer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longestFirst();
    void nobody();
    void sixteenAtOnce();
    void coarserBeforeRare();
    void finerAgain();
};

namespace {
constexpr QSize kTile(480, 270), kSpotlight(960, 540);

SimPacer::Instant at(std::chrono::milliseconds t)
{
    return SimPacer::Instant{} + t;
}
} // namespace

void TestSimPacer::longestFirst()
{
    QCOMPARE(SimPacer::next({at(30ms), at(10ms), at(20ms)}, at(40ms)), 1);
    QCOMPARE(SimPacer::next({at(30ms), SimPacer::Instant{}, at(20ms)}, at(40ms)), 1);  // never looked at
    QCOMPARE(SimPacer::next({at(30ms), SimPacer::Instant{}, at(20ms)}, at(600ms)), 2); // nearly late
}

void TestSimPacer::nobody()
{
    QCOMPARE(SimPacer::next({}, at(1ms)), -1);
}

// A wall changes from four to sixteen pictures on a slow machine: 30 ms for a picture in the size it had,
// 250 ms in a new one. In a plain round the last camera would wait 16 × 250 ms.
void TestSimPacer::sixteenAtOnce()
{
    SimPacer pacer;
    std::vector<SimPacer::Instant> looks(16, at(1000ms));
    std::vector<QSize> sizes(16, kSpotlight);
    auto now = at(1100ms);
    SimPacer::Span worst{};
    for (int i = 0; i < 400; ++i) {
        const auto first = static_cast<std::size_t>(SimPacer::next(looks, now));
        const auto wait = now - looks[first];
        auto others = looks;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(first));
        const auto second = now - others[static_cast<std::size_t>(SimPacer::next(others, now))];
        worst = std::max(worst, wait);
        pacer.took(wait);
        looks[first] = now;
        const QSize size = pacer.size(kTile, sizes[first], second);
        now += size == sizes[first] ? 30ms : 250ms;
        sizes[first] = size;
    }
    QVERIFY2(worst < 1200ms, qPrintable(QString::number(static_cast<double>(worst.count()) / 1e6)));
    for (const QSize size : sizes)
        QVERIFY(size.width() <= kTile.width()); // nobody is left behind
}

void TestSimPacer::coarserBeforeRare()
{
    SimPacer pacer;
    QCOMPARE(pacer.size(kSpotlight, {}, 0ms), kSpotlight);
    pacer.took(800ms);
    QCOMPARE(pacer.size(kSpotlight, {}, 0ms), QSize(720, 405));
    for (int i = 0; i < 5; ++i)
        pacer.took(800ms);
    QCOMPARE(pacer.size(kSpotlight, {}, 0ms), QSize(480, 270));
    QCOMPARE(pacer.size(kTile, {}, 0ms), QSize(320, 180)); // still readable
    QCOMPARE(pacer.size(QSize(160, 90), {}, 0ms), QSize(160, 90));
}

void TestSimPacer::finerAgain()
{
    SimPacer pacer;
    pacer.took(800ms);
    for (int i = 0; i < 150; ++i)
        pacer.took(100ms);
    pacer.took(400ms); // not calm yet
    for (int i = 0; i < 150; ++i)
        pacer.took(100ms);
    QCOMPARE(pacer.detail(), 0.75);
    for (int i = 0; i < 60; ++i)
        pacer.took(100ms);
    QCOMPARE(pacer.detail(), 1.0);
}

QTEST_APPLESS_MAIN(TestSimPacer)
#include "tst_sim_pacer.moc"
