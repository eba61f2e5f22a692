// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's station against queueing theory, and its exact invariants.
#include <QTest>
#include <cmath>
#include <coi/sim/philox.h>
#include <coi/sim/station.h>
#include <coi/sim/variate.h>

using namespace coi::sim;
using coi::domain::Distribution;

class StationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void erlangC_data();
    void erlangC();
    void waitOfMD1IsHalfOfMM1();
    void deterministicOverloadIsExact();
    void littlesLawHoldsToTheTick();
    void serversOpenAndClose();
    void noServersServeNobody();
};

namespace {

struct Result
{
    double wait = 0, pWait = 0;
};

// One run of arrivals / hour into `servers` with mean service time s; the first tenth is not counted.
Result run(double perHour, Distribution::Kind kind, double serviceS, int servers, int arrivals,
           std::uint32_t replication)
{
    Distribution gapDist, serviceDist;
    gapDist.kind = Distribution::Kind::Exp, gapDist.mean = 3600 / perHour;
    serviceDist.kind = kind, serviceDist.mean = serviceS;
    const Variate gap = Variate::of(gapDist), service = Variate::of(serviceDist);
    const Draws draws{42, replication};
    EventQueue events;
    Station station(servers);
    constexpr std::uint8_t kArrive = 0, kEnd = 1;
    std::uint32_t number = 0;
    const auto start = [&](Tick now, std::uint32_t slot) {
        events.schedule(now + service.at(draws.u32(slot, 0, 1)), TieClass::Release, kEnd, slot);
    };
    events.schedule(gap.at(draws.u32(0, 0, 0)), TieClass::Arrival, kArrive, 0);
    while (!events.empty()) {
        const Event e = events.pop();
        if (e.kind() == kEnd) {
            if (const auto next = station.release(e.at()); next != kNoSlot)
                start(e.at(), next);
            continue;
        }
        if (static_cast<int>(number) == arrivals / 10)
            station.resetStats(e.at());
        if (station.arrive(e.at(), e.slot()))
            start(e.at(), e.slot());
        if (static_cast<int>(++number) < arrivals)
            events.schedule(e.at() + gap.at(draws.u32(number, 0, 0)), TieClass::Arrival, kArrive, number);
    }
    const StationStats& s = station.stats();
    return {static_cast<double>(s.waitTotal) / 1e6 / static_cast<double>(s.started),
            static_cast<double>(s.waited) / static_cast<double>(s.started)};
}

struct Mean
{
    int n = 0;
    double sum = 0, squares = 0;
    void add(double x) { ++n, sum += x, squares += x * x; }
    double mean() const { return sum / n; }
    double standardError() const { return std::sqrt((squares / n - mean() * mean()) / (n - 1)); }
};

} // namespace

void StationTest::erlangC_data()
{
    QTest::addColumn<double>("perHour");
    QTest::addColumn<double>("serviceS");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("pWait");
    QTest::addColumn<double>("waitS");
    QTest::newRow("720/h 240 s 55") << 720.0 << 240.0 << 55 << 0.238701 << 8.184;
    QTest::newRow("200/h 180 s 11") << 200.0 << 180.0 << 11 << 0.682118 << 122.781;
    QTest::newRow("200/h 180 s 14") << 200.0 << 180.0 << 14 << 0.174132 << 7.836;
    QTest::newRow("60/h 30 s 1") << 60.0 << 30.0 << 1 << 0.5 << 30.0;
    QTest::newRow("120/h 45 s 2") << 120.0 << 45.0 << 2 << 0.642857 << 57.857;
    QTest::newRow("600/h 20 s 4") << 600.0 << 20.0 << 4 << 0.657722 << 19.732;
    QTest::newRow("1200/h 12 s 5") << 1200.0 << 12.0 << 5 << 0.554113 << 6.649;
    QTest::newRow("400/h 60 s 8") << 400.0 << 60.0 << 8 << 0.532687 << 23.971;
}

void StationTest::erlangC()
{
    QFETCH(double, perHour);
    QFETCH(double, serviceS);
    QFETCH(int, servers);
    QFETCH(double, pWait);
    QFETCH(double, waitS);
    Mean wait, p;
    for (std::uint32_t r = 0; r < 16; ++r) {
        const Result x = run(perHour, Distribution::Kind::Exp, serviceS, servers, 20000, r);
        wait.add(x.wait), p.add(x.pWait);
    }
    QVERIFY2(std::abs(wait.mean() - waitS) < 3 * wait.standardError(),
             qPrintable(QStringLiteral("wait %1 +- %2").arg(wait.mean()).arg(wait.standardError())));
    QVERIFY2(std::abs(p.mean() - pWait) < 3 * p.standardError(),
             qPrintable(QStringLiteral("p %1 +- %2").arg(p.mean()).arg(p.standardError())));
    // The check can fail: a tenth less service time is seen.
    Mean faster;
    for (std::uint32_t r = 0; r < 16; ++r)
        faster.add(run(perHour, Distribution::Kind::Exp, serviceS * 0.9, servers, 20000, r).wait);
    QVERIFY(std::abs(faster.mean() - waitS) > 3 * faster.standardError());
}

void StationTest::waitOfMD1IsHalfOfMM1()
{
    Mean wait; // rho .8, service 1 s: Wq = 2
    for (std::uint32_t r = 0; r < 16; ++r)
        wait.add(run(2880, Distribution::Kind::Det, 1, 1, 30000, r).wait);
    QVERIFY2(std::abs(wait.mean() - 2) < 3 * wait.standardError(), qPrintable(QString::number(wait.mean())));
}

void StationTest::deterministicOverloadIsExact()
{
    // One comes every 10 s, service takes 12 s: the n-th waits 2 (n - 1) s.
    Station station(1);
    Tick freeAt = 0, total = 0;
    std::uint32_t waiting = 0;
    for (std::uint32_t n = 0; n < 500; ++n) {
        const Tick now = Tick{n} * 10 * kSecond;
        while (waiting > 0 && freeAt <= now) {
            QVERIFY(station.release(freeAt) != kNoSlot);
            --waiting, freeAt += 12 * kSecond;
        }
        if (station.arrive(now, n))
            freeAt = now + 12 * kSecond;
        else
            ++waiting;
        total += Tick{n} * 2 * kSecond;
    }
    while (waiting > 0) {
        QVERIFY(station.release(freeAt) != kNoSlot);
        --waiting, freeAt += 12 * kSecond;
    }
    QCOMPARE(station.stats().waitTotal, total);
}

void StationTest::littlesLawHoldsToTheTick()
{
    Station station(2);
    EventQueue events;
    const Draws draws{5, 5};
    for (std::uint32_t i = 0; i < 400; ++i)
        events.schedule(draws.u32(i, 0, 0) % (400 * kSecond), TieClass::Arrival, 0, i);
    while (!events.empty()) {
        const Event e = events.pop();
        std::uint32_t go = e.slot();
        if (e.kind() == 0 ? !station.arrive(e.at(), e.slot()) : (go = station.release(e.at())) == kNoSlot)
            continue;
        events.schedule(e.at() + kSecond + draws.u32(go, 0, 1) % (4 * kSecond), TieClass::Release, 1, go);
        QVERIFY(station.busy() <= station.servers());
    }
    const StationStats& whole = station.stats();
    QVERIFY(whole.waitTotal > 0);
    QCOMPARE(whole.arrivals, std::uint64_t{400});
    QCOMPARE(whole.done, std::uint64_t{400});
    QCOMPARE(whole.queueArea, whole.waitTotal);
}

void StationTest::serversOpenAndClose()
{
    Station s(2);
    QVERIFY(s.arrive(0, 1));
    QVERIFY(s.arrive(0, 2));
    QVERIFY(!s.arrive(0, 3));
    s.setServers(1, 1); // both finish, one goes on
    QCOMPARE(s.release(2), kNoSlot);
    QCOMPARE(s.release(3), 3U);
    QVERIFY(!s.arrive(3, 4));
    s.setServers(4, 3);
    QCOMPARE(s.startNext(4), 4U);
    QCOMPARE(s.startNext(4), kNoSlot);
    QCOMPARE(s.busy(), 2);
}

void StationTest::noServersServeNobody()
{
    Station s(0);
    for (std::uint32_t i = 0; i < 10; ++i)
        QVERIFY(!s.arrive(i, i));
    QCOMPARE(s.startNext(10), kNoSlot);
    QCOMPARE(s.waiting(), std::size_t{10});
    QCOMPARE(s.stats().started, std::uint64_t{0});
}

QTEST_GUILESS_MAIN(StationTest)
#include "tst_station.moc"
