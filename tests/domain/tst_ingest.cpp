// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_bench.h"

#include <QTest>

using namespace coi::domain;
using namespace coi::domain::test;

class TestIngest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levelsOfService_data();
    void levelsOfService();
    void freshness_data();
    void freshness();
    void laneFromReports();
    void changesAreAttributed();
    void leases();
    void coalesces();
    void stampsAreThrottled();
    void unknownObjectsAreCounted();
    void lanesThatNeverReport();
    void hitsAreSeen();
    void stationsAndCameras();
    void carriersAndConsignments();
    void feeds();
    void resetErasesWhatIsGone();
    void manyEventsAreCheap();
};

void TestIngest::levelsOfService_data()
{
    QTest::addColumn<double>("m2");
    QTest::addColumn<int>("los");
    const auto row = [](const char* name, double m2, Los los) {
        QTest::newRow(name) << m2 << static_cast<int>(los);
    };
    row("nobody", 0, Los::A);
    row("A", 1.21, Los::A), row("B from", 1.2, Los::B), row("B to", 0.91, Los::B);
    row("C from", 0.9, Los::C), row("C to", 0.61, Los::C), row("D from", 0.6, Los::D);
    row("D to", 0.31, Los::D), row("E from", 0.3, Los::E), row("E to", 0.21, Los::E);
    row("F from", 0.2, Los::F), row("F", 0.01, Los::F), row("negative", -1, Los::A);
}

void TestIngest::levelsOfService()
{
    QFETCH(double, m2);
    QFETCH(int, los);
    QCOMPARE(static_cast<int>(losOf(m2)), los);
}

void TestIngest::freshness_data()
{
    QTest::addColumn<int>("feed");
    QTest::addColumn<int>("ageMs");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, FeedKind feed, int ageMs, Freshness f) {
        QTest::newRow(name) << static_cast<int>(feed) << ageMs << static_cast<int>(f);
    };
    row("lanes live", FeedKind::Lanes, 2250, Freshness::Live);
    row("lanes late", FeedKind::Lanes, 2251, Freshness::Late);
    row("lanes late still", FeedKind::Lanes, 3000, Freshness::Late);
    row("lanes stale", FeedKind::Lanes, 3001, Freshness::Stale);
    row("video stale", FeedKind::Video, 2001, Freshness::Stale);
    row("igv late", FeedKind::IgvState, 35000, Freshness::Late);
    row("igv stale", FeedKind::IgvState, 35001, Freshness::Stale);
    row("customs stale", FeedKind::Customs, 60001, Freshness::Stale);
    row("population stale", FeedKind::PopulationDb, 60001, Freshness::Stale);
    row("counterpart reported", FeedKind::Counterpart, 1000, Freshness::Reported);
    row("counterpart stale", FeedKind::Counterpart, 300001, Freshness::Stale);
}

void TestIngest::freshness()
{
    QFETCH(int, feed);
    QFETCH(int, ageMs);
    QFETCH(int, expected);
    const auto kind = static_cast<FeedKind>(feed);
    QCOMPARE(static_cast<int>(freshnessOf(kind, kStart, kStart + milliseconds{ageMs})), expected);
    QCOMPARE(freshnessOf(kind, {}, kStart), Freshness::NoData);
}

void TestIngest::laneFromReports()
{
    Bench b;
    LaneObserved e;
    e.lane = "E1", e.status = LaneStatus::Closing, e.barrier = BarrierPosition::Moving, e.positionPct = 40;
    e.occupied = true, e.staffed = false, e.note = "WO-2231";
    b.take(e);
    b.take(DeviceObserved{"E1", DeviceKind::Doors, DeviceHealth::Faulty});
    b.flush();
    const LaneState& l = b.at("E1");
    QCOMPARE(l.status, LaneStatus::Closing);
    QCOMPARE(l.barrier, BarrierPosition::Moving);
    QCOMPARE(l.positionPct, 40);
    QVERIFY(l.occupied && !l.staffed);
    QCOMPARE(l.note, std::string("WO-2231"));
    QCOMPARE(l.direction, Direction::Exit);
    QCOMPARE(l.observedAt, kStart);
    QCOMPARE(l.devices.size(), std::size_t{2});
    QCOMPARE(l.devices[0].health, DeviceHealth::Ok);
    QCOMPARE(l.devices[1].health, DeviceHealth::Faulty);
    e.direction = Direction::Entry;
    b.take(e), b.flush();
    QCOMPARE(b.at("E1").direction, Direction::Entry);
}

void TestIngest::changesAreAttributed()
{
    Bench b;
    b.ingest.attribute(TargetKind::Lane, "E1", "nobody yet");
    b.lane("E1"), b.flush();
    QVERIFY(b.at("E1").changedBy.empty()); // the first report changes nothing
    b.ingest.attribute(TargetKind::Lane, "E1", "binh");
    b.now += seconds{10};
    b.lane("E1", LaneStatus::Closing), b.flush();
    QCOMPARE(b.at("E1").changedBy, std::string("binh"));
    QCOMPARE(b.at("E1").changedAt, b.now);
    b.lane("E1", LaneStatus::Closed), b.flush();
    QCOMPARE(b.at("E1").changedBy, std::string("binh"));
    b.lane("E1", LaneStatus::InService), b.flush(); // settled before: by the lane itself
    QVERIFY(b.at("E1").changedBy.empty());
    GateObserved g;
    g.gate = "G1", g.status = LaneStatus::Closed;
    b.take(g), b.flush();
    b.ingest.attribute(TargetKind::Gate, "G1", "chi");
    g.status = LaneStatus::HeldOpen;
    b.take(g), b.flush();
    QCOMPARE(b.state.gates.at("G1").changedBy, std::string("chi"));
}

void TestIngest::leases()
{
    Bench b;
    const Lease lease{"cmd", "binh", kStart + minutes{30}};
    b.ingest.setLease(TargetKind::Lane, "E1", lease); // before the lane has said anything
    b.ingest.setLease(TargetKind::Lane, "no such lane", lease);
    b.lane("E1"), b.flush();
    QVERIFY(b.at("E1").lease == lease);
    b.lane("E1"), b.flush();
    QVERIFY(b.at("E1").lease == lease);
    b.ingest.setLease(TargetKind::Lane, "E1", std::nullopt);
    b.flush();
    QVERIFY(!b.at("E1").lease);
}

void TestIngest::coalesces()
{
    Bench b;
    for (int i = 0; i < 50; ++i) {
        b.lane("E1", i % 2 ? LaneStatus::Opening : LaneStatus::InService);
        b.served("E1");
    }
    const auto changes = b.flush();
    QCOMPARE(countOfKind(changes, RecordKind::Lane, "E1"), 1);
    QCOMPARE(b.at("E1").servedToday, 50);
    QVERIFY(b.flush().empty()); // nothing new
}

void TestIngest::stampsAreThrottled()
{
    Bench b;
    b.lane("E1"), b.flush();
    b.now += milliseconds{500};
    b.lane("E1");
    QCOMPARE(countOfKind(b.flush(), RecordKind::Lane, "E1"), 0);
    b.now += milliseconds{500};
    b.lane("E1");
    QCOMPARE(countOfKind(b.flush(), RecordKind::Lane, "E1"), 1);
    b.now += milliseconds{100};
    b.lane("E1", LaneStatus::Fault); // a real change is given at once
    QCOMPARE(countOfKind(b.flush(), RecordKind::Lane, "E1"), 1);
}

void TestIngest::unknownObjectsAreCounted()
{
    Bench b;
    b.lane("X9");
    b.served("X9");
    b.take(QueueObserved{"X9", 5, 1.0, 1});
    b.take(GateObserved{"X9", LaneStatus::Closed, BarrierPosition::Closed, false, {}});
    b.take(StationObserved{"X9", 1, 1, 1, 1, 1, false, false, {}});
    b.take(CameraObserved{"X9", true, false});
    b.take(DeviceObserved{"X9", DeviceKind::Doors, DeviceHealth::Ok});
    b.take(PlateRead{"X9", "14C-1", "14C-1", 1});
    b.take(CarrierObserved{});
    b.take(ConsignmentObserved{});
    b.take(ConsignmentGone{"no such"});
    b.flush();
    QCOMPARE(b.ingest.unknownObjects(), std::uint64_t{10});
    QVERIFY(b.state.lanes.empty() && b.state.zones.empty() && b.state.gates.empty());
    QVERIFY(b.state.carriers.empty() && b.state.consignments.empty());
}

void TestIngest::lanesThatNeverReport()
{
    Bench b;
    SimStatus sim;
    sim.phase = 1;
    b.take(SimObserved{sim});
    b.lane("E1"), b.flush();
    QVERIFY(!b.state.lanes.count("E2"));
    b.now += seconds{10};
    b.lane("E1"), b.flush();
    QCOMPARE(b.at("E2").status, LaneStatus::Unknown);
    QCOMPARE(b.at("E2").observedAt, UtcTime{});
    QVERIFY(!b.state.lanes.count("E3")); // belongs to phase 2
}

void TestIngest::hitsAreSeen()
{
    Bench b;
    b.lane("E1");
    b.served("E1", 5, GateResult::HitWatchlist, false);
    const UtcTime at = b.now;
    b.now += seconds{1};
    b.served("E1"), b.served("E1", 5, GateResult::Tailgating);
    b.flush();
    QCOMPARE(b.at("E1").lastResult, GateResult::HitWatchlist); // not hidden by what followed
    QCOMPARE(b.at("E1").lastResultAt, at);
    b.served("E1"), b.flush();
    QCOMPARE(b.at("E1").lastResult, GateResult::Accept);
    b.served("E1", 5, GateResult::HitWatchlist, false);
    b.now += minutes{6}; // a batch at x3600
    b.flush();
    QCOMPARE(b.at("E1").lastResultAt, b.now);
}

void TestIngest::stationsAndCameras()
{
    Bench b;
    b.take(StationObserved{"S1", 3, 2, 2, 90, 4, true, true, "scanner"});
    b.take(StationObserved{"S1", 2, 2, 2, 80, 1, false, true, ""});
    b.take(CameraObserved{"C1", true, false}), b.flush();
    QCOMPARE(b.state.stations.at("S1").doneToday, 5);
    QCOMPARE(b.state.stations.at("S1").waiting, 2);
    QVERIFY(!b.state.stations.at("S1").faulty);
    QCOMPARE(b.state.cameras.at("C1").since, kStart);
    b.now += seconds{5};
    b.take(CameraObserved{"C1", true, false}), b.flush();
    QCOMPARE(b.state.cameras.at("C1").since, kStart);
    b.take(CameraObserved{"C1", true, true}), b.flush();
    QCOMPARE(b.state.cameras.at("C1").since, b.now);
    QVERIFY(b.state.cameras.at("C1").frozen);
}

void TestIngest::carriersAndConsignments()
{
    Bench b;
    CarrierState c;
    c.id = "IGV-14", c.batteryPct = 40;
    b.take(CarrierObserved{c});
    Consignment load;
    load.id = "1187";
    b.take(ConsignmentObserved{load}), b.flush();
    QCOMPARE(b.state.carriers.at("IGV-14").batteryPct, 40);
    QCOMPARE(b.state.carriers.at("IGV-14").observedAt, kStart);
    b.take(ConsignmentGone{"1187"}), b.flush();
    QVERIFY(b.state.consignments.empty());
    load.id = "1188"; // come and gone between two flushes: nobody hears of it
    b.take(ConsignmentObserved{load}), b.take(ConsignmentGone{"1188"});
    QCOMPARE(countOfKind(b.flush(), RecordKind::Consignment, "1188"), 0);
}

void TestIngest::feeds()
{
    Bench b;
    b.lane("E1");
    b.take(FeedAlive{FeedKind::PopulationDb});
    GateObserved g;
    g.gate = "G1", g.reported = true;
    b.take(g), b.flush();
    QCOMPARE(b.state.feeds.size(), std::size_t{7});
    QCOMPARE(b.state.feeds.at("lanes").freshness, Freshness::Live);
    QCOMPARE(b.state.feeds.at("population_db").freshness, Freshness::Live);
    QCOMPARE(b.state.feeds.at("counterpart").freshness, Freshness::Reported);
    QCOMPARE(b.state.feeds.at("queue").freshness, Freshness::NoData);
    b.now += seconds{4}, b.flush();
    QCOMPARE(b.state.feeds.at("lanes").freshness, Freshness::Stale);
    QCOMPARE(b.state.feeds.at("lanes").lastAt, kStart);
    b.lane("E1"), b.flush();
    QCOMPARE(b.state.feeds.at("lanes").freshness, Freshness::Live);
}

void TestIngest::resetErasesWhatIsGone()
{
    Bench b;
    b.lane("E1"), b.lane("E2"), b.served("E1");
    CarrierState c;
    c.id = "IGV-14";
    b.take(CarrierObserved{c});
    Consignment load;
    load.id = "1187";
    b.take(ConsignmentObserved{load}), b.flush();
    Totals counted;
    counted.travellersExit = 4000;
    b.ingest.reset(counted);
    b.now = kStart - hours{2};
    b.flush();
    QCOMPARE(b.state.lanes.size(), std::size_t{2}); // the new run has not said anything yet
    QCOMPARE(b.totals().travellersExit, 4000);
    b.lane("E1"), b.served("E1"), b.flush();
    QCOMPARE(b.state.lanes.size(), std::size_t{1});
    QVERIFY(b.state.carriers.empty() && b.state.consignments.empty());
    QCOMPARE(b.at("E1").servedToday, 1);
    QCOMPARE(b.totals().travellersExit, 4001);
    QCOMPARE(b.at("E1").observedAt, b.now);
}

// An hour of the whole site in a second of real time, as at x3600.
void TestIngest::manyEventsAreCheap()
{
    Bench b;
    QElapsedTimer clock;
    clock.start();
    std::size_t events = 0;
    for (int s = 0; s < 3600; ++s, b.now += seconds{1}) {
        for (const char* id : {"E1", "E2", "N1", "T1"}) {
            for (int copy = 0; copy < 10; ++copy)
                b.lane(id), ++events;
            b.served(id), ++events;
        }
        if (s % 360 == 0)
            b.flush();
    }
    qInfo("%zu events in %lld ms", events, static_cast<long long>(clock.elapsed()));
    QCOMPARE(b.ingest.flush(b.now).size() < 30, true);
    QVERIFY(clock.elapsed() < 10000); // far off on any machine when it is not linear
}

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
