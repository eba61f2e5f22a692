// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_bench.h"

#include <QTest>

using namespace coi::domain;
using namespace coi::domain::test;

class TestIngestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queueIsSmoothed();
    void levelFollowsDensity();
    void waitByLittle();
    void queueIsShared();
    void ratesFade();
    void totals();
    void forecast();
    void clearance();
    void midnight();
    void plates();
    void chatteringReaders();
    void minutes_();
    void minutesThatWorked();
};

void TestIngestFigures::queueIsSmoothed()
{
    Bench b;
    for (int s = 0; s < 60; ++s, b.now += seconds{1})
        b.take(QueueObserved{"Q1", 10, 2, 0});
    b.flush();
    QCOMPARE(b.zone("Q1").count, 10);
    b.take(QueueObserved{"Q1", 70, 2, 0}), b.flush();
    QVERIFY(b.zone("Q1").count >= 10 && b.zone("Q1").count <= 12); // one report is no crowd
    for (int s = 0; s < 65; ++s, b.now += seconds{1})
        b.take(QueueObserved{"Q1", 70, 2, 0});
    b.flush();
    QCOMPARE(b.zone("Q1").count, 70);
    b.now += hours{1};
    b.take(QueueObserved{"Q1", 3, 2, 0}), b.flush();
    QCOMPARE(b.zone("Q1").count, 3); // what is older than a minute does not count
}

void TestIngestFigures::levelFollowsDensity()
{
    Bench b;
    b.take(QueueObserved{"Q1", 50, 0.5, 0}), b.flush();
    QCOMPARE(b.zone("Q1").los, Los::D);
    QCOMPARE(b.zone("Q1").m2PerPerson, 0.5);
    const UtcTime since = b.zone("Q1").losSince;
    b.now += seconds{5};
    b.take(QueueObserved{"Q1", 50, 0.5, 0}), b.flush();
    QCOMPARE(b.zone("Q1").losSince, since);
    b.now += minutes{2};
    b.take(QueueObserved{"Q1", 0, 0, 0}), b.flush();
    QCOMPARE(b.zone("Q1").los, Los::A);
    QCOMPARE(b.zone("Q1").m2PerPerson, 0.0);
    QCOMPARE(b.zone("Q1").losSince, b.now);
    b.now += minutes{2};
    b.take(QueueObserved{"Q1", 200, 0, 0}), b.flush(); // no cells: the whole area, 100 m2
    QCOMPARE(b.zone("Q1").los, Los::D);
    b.take(QueueObserved{"QT", 40, 0.1, 0}), b.flush();
    QCOMPARE(b.zone("QT").los, Los::A); // vehicles are not crowded
}

void TestIngestFigures::waitByLittle()
{
    Bench b;
    b.lane("E1");
    b.take(QueueObserved{"Q1", 20, 2, 0}), b.flush();
    QCOMPARE(b.zone("Q1").waitS, -1); // nobody served: not known
    QCOMPARE(b.at("E1").waitS, -1);
    for (int s = 0; s < 900; ++s, b.now += seconds{1}) {
        if (s % 6 == 0)
            b.served("E1"); // 600 per hour
        b.take(QueueObserved{"Q1", 20, 2, s % 12 == 0 ? 1 : 0});
    }
    b.flush();
    QVERIFY2(qAbs(b.zone("Q1").servedPerHour - 600) <= 6, std::to_string(b.zone("Q1").servedPerHour).c_str());
    QVERIFY(qAbs(b.zone("Q1").arrivingPerHour - 300) <= 6);
    QVERIFY(qAbs(b.zone("Q1").waitS - 120) <= 2); // 20 / (600 / h)
    QCOMPARE(b.at("E1").waitS, b.zone("Q1").waitS);
    b.now += minutes{2};
    b.take(QueueObserved{"Q1", 0, 0, 0}), b.flush();
    QCOMPARE(b.zone("Q1").waitS, 0);
}

void TestIngestFigures::queueIsShared()
{
    Bench b;
    b.lane("E1"), b.lane("E2"), b.lane("E3", LaneStatus::Closed);
    b.take(QueueObserved{"Q1", 11, 2, 0}), b.flush();
    QCOMPARE(b.at("E1").queue + b.at("E2").queue, 11);
    QVERIFY(qAbs(b.at("E1").queue - b.at("E2").queue) <= 1);
    QCOMPARE(b.at("E3").queue, 0);
    b.lane("E3", LaneStatus::HeldOpen), b.flush();
    QCOMPARE(b.at("E1").queue + b.at("E2").queue + b.at("E3").queue, 11);
    QVERIFY(b.at("E3").queue >= 3);
    for (const char* id : {"E1", "E2", "E3"})
        b.lane(id, LaneStatus::Fault);
    b.flush();
    QCOMPARE(b.at("E1").queue, 0);
}

void TestIngestFigures::ratesFade()
{
    Bench b;
    b.lane("E1");
    for (int i = 0; i < 30; ++i, b.now += seconds{10})
        b.served("E1");
    b.flush();
    const double busy = b.at("E1").servedPerHour;
    QVERIFY(busy > 300 && busy < 420);
    b.now += minutes{10}, b.flush();
    QVERIFY(b.at("E1").servedPerHour < busy / 2);
    b.now += minutes{10}, b.flush();
    QCOMPARE(b.at("E1").servedPerHour, 0.0);
    QCOMPARE(b.at("E1").servedToday, 30);
}

void TestIngestFigures::totals()
{
    Bench b;
    b.lane("E1"), b.lane("N1"), b.lane("T1");
    for (int i = 0; i < 100; ++i)
        b.served("E1", i < 90 ? 60 : 600);
    b.served("E1", 10, GateResult::RejectFace, false); // goes on to a booth
    b.served("N1", 30);
    b.served("T1", 30);
    b.take(VehicleCounted{Direction::Exit, true, 5 * 3600 * 1000});
    b.take(VehicleCounted{Direction::Entry, true, -1});
    b.take(VehicleCounted{Direction::Entry, false, -1});
    b.now += minutes{30}, b.flush();
    const Totals& t = b.totals();
    QCOMPARE(t.travellersExit, 100);
    QCOMPARE(t.travellersEntry, 1);
    QCOMPARE(t.vehiclesExit, 1);
    QCOMPARE(t.vehiclesEntry, 2);
    QCOMPARE(t.smartVehicles, 2);
    QCOMPARE(t.exitPerHour, 200.0); // 100 in the half hour since the start
    QCOMPARE(t.vehiclesPerHour, 6.0);
    QCOMPARE(t.crossingsPerHour, 4.0);
    QCOMPARE(t.crossingsExitPerHour, 2.0);
    QVERIFY2(qAbs(t.waitP95ExitS - 615) <= 15, std::to_string(t.waitP95ExitS).c_str());
    QVERIFY(qAbs(t.waitP95EntryS - 32) <= 5);
    QCOMPARE(t.inTargetPct, 90.1);
    QCOMPARE(t.inTargetTodayPct, 90.1);
    b.now += hours{2}, b.flush();
    QCOMPARE(b.totals().waitP95ExitS, -1); // nobody in the last hour
    QCOMPARE(b.totals().exitPerHour, 0.0);
    QCOMPARE(b.totals().inTargetTodayPct, 90.1);
}

void TestIngestFigures::forecast()
{
    Bench b;
    b.lane("E1"), b.flush();
    QCOMPARE(b.totals().forecastTravellers, 0); // nothing was counted before 08:00
    QCOMPARE(b.totals().dayTravellers, 24000);
    b.now += minutes{30}, b.flush();
    QCOMPARE(b.totals().forecastTravellers, 500); // 1,000 an hour
    b.take(DayCounted{4000, 3900, 410, 400, 700});
    b.flush();
    QCOMPARE(b.totals().forecastTravellers, 8500);
    QCOMPARE(b.totals().forecastVehicles, 850);
    QCOMPARE(b.totals().travellersExit, 4000);
    QCOMPARE(b.totals().smartVehicles, 700);
    SimStatus sim;
    sim.profile = Profile::Peak;
    b.take(SimObserved{sim});
    b.flush();
    QCOMPARE(b.totals().forecastTravellers, 17000);
    QCOMPARE(b.totals().dayTravellers, 48000);
}

void TestIngestFigures::clearance()
{
    Bench b;
    b.flush();
    b.lane("E1"), b.flush();
    QCOMPARE(b.totals().clearanceMedianS, -1);
    for (int i = 1; i <= 11; ++i)
        b.take(VehicleCounted{Direction::Exit, false, i * 1000 * 1000});
    b.flush();
    QCOMPARE(b.totals().clearanceMedianS, 6000);
    QCOMPARE(b.totals().clearanceP90S, 10000);
    b.now += hours{25}, b.flush();
    QCOMPARE(b.totals().clearanceMedianS, -1);
}

void TestIngestFigures::midnight()
{
    Bench b;
    b.now = kStart + hours{15} + minutes{59}; // 23:59 at the gate
    b.lane("E1"), b.served("E1");
    b.take(StationObserved{"S1", 0, 0, 1, 0, 4, false, false, {}});
    b.flush();
    QCOMPARE(b.totals().travellersExit, 1);
    QCOMPARE(b.state.stations.at("S1").doneToday, 4);
    b.now += minutes{1};
    b.served("E1"), b.flush();
    QCOMPARE(b.totals().travellersExit, 1);
    QCOMPARE(b.at("E1").servedToday, 1);
    QCOMPARE(b.state.stations.at("S1").doneToday, 0);
}

void TestIngestFigures::plates()
{
    Bench b;
    Consignment load;
    load.id = "1187", load.plate = "14C-123.45", load.note = "fragile";
    b.take(ConsignmentObserved{load});
    b.take(PlateRead{"T1", "14c 12345", "14C-123.45", 0.98}), b.flush();
    QCOMPARE(b.at("T1").lastPlate, std::string("14c 12345"));
    QCOMPARE(b.state.consignments.at("1187").note, std::string("fragile")); // spelling is no mismatch
    QCOMPARE(b.totals().misreadsToday, 0);
    b.take(PlateRead{"T1", "14C-123.46", "14C-123.45", 0.5}), b.flush();
    QCOMPARE(b.state.consignments.at("1187").note,
             std::string("plate_mismatch: read 14C-123.46, declared 14C-123.45; fragile"));
    QCOMPARE(b.totals().misreadsToday, 1);
    b.take(ConsignmentObserved{load}), b.flush(); // the field's own report does not take it away
    QVERIFY(b.state.consignments.at("1187").note.find("plate_mismatch") == 0);
    b.take(PlateRead{"T1", "14C-123.45", "14C-123.45", 0.99}), b.flush();
    QCOMPARE(b.state.consignments.at("1187").note, std::string("fragile"));
    b.take(PlateRead{"T1", "14C-9", "14C-8", 0.99}), b.flush(); // of no consignment we know
    QCOMPARE(b.at("T1").note, std::string("plate_mismatch: read 14C-9, declared 14C-8"));
    b.take(PlateRead{"T1", "14C-7", "", 0.99}), b.flush();
    QVERIFY(b.at("T1").note.empty());
}

void TestIngestFigures::chatteringReaders()
{
    Bench b;
    b.lane("E1"), b.lane("E2");
    for (int i = 0; i < 3; ++i, b.now += seconds{10})
        b.served("E1", 1, GateResult::RejectDocRead, false);
    b.served("E2", 1, GateResult::RejectDocRead, false);
    b.flush();
    QCOMPARE(b.totals().chatteringReads, 1);
    b.now += minutes{2}, b.flush();
    QCOMPARE(b.totals().chatteringReads, 0);
}

void TestIngestFigures::minutes_()
{
    Bench b;
    b.lane("E1"), b.served("E1", 42), b.served("E1", 1, GateResult::RejectFace, false);
    b.take(QueueObserved{"Q1", 5, 1, 0}), b.take(QueueObserved{"Q1", 7, 1, 0});
    b.take(QueueObserved{"nowhere", 7, 1, 0});
    b.take(VehicleCounted{Direction::Entry, true, 3600 * 1000});
    QVERIFY(b.ingest.takeMinutes(b.now + seconds{59}).empty());
    b.now += minutes{3};
    const auto closed = b.ingest.takeMinutes(b.now);
    QCOMPARE(closed.size(), std::size_t{3}); // also the two without anything
    const MinuteRollup& m = closed[0];
    QCOMPARE(m.minute, kStart);
    QCOMPARE(m.travellersExit, 1);
    QCOMPARE(m.lanes.at("E1"), 2);
    QCOMPARE(m.waits.at("Q1").count(), std::uint64_t{2});
    QCOMPARE(m.waits.at("exit").count(), std::uint64_t{1});
    QCOMPARE(m.zones.at("Q1").sum, std::int64_t{12});
    QCOMPARE(m.zones.at("Q1").samples, 2);
    QCOMPARE(m.zones.size(), std::size_t{1});
    QCOMPARE(m.vehiclesEntry, 1);
    QCOMPARE(m.smartVehicles, 1);
    QCOMPARE(m.clearances.at(0).seconds, 3600);
    QCOMPARE(closed[2].travellersExit, 0);
    QVERIFY(b.ingest.takeMinutes(b.now).empty());
    b.served("E1");
    QCOMPARE(b.ingest.takeAllMinutes().size(), std::size_t{1});
}

void TestIngestFigures::minutesThatWorked()
{
    Bench b;
    b.lane("E1"), b.lane("E2", LaneStatus::Closed), b.lane("T1");
    b.now += minutes{1};
    b.lane("E1", LaneStatus::Fault);
    CarrierState c;
    c.id = "IGV-1";
    b.take(CarrierObserved{c});
    b.take(DeviceObserved{"T1", DeviceKind::PlateReader, DeviceHealth::Faulty});
    b.take(DeviceObserved{"T1", DeviceKind::Loop, DeviceHealth::Faulty});
    b.take(CameraObserved{"CAM-1", true, true});
    b.now += minutes{2};
    b.lane("E1");
    const auto closed = b.ingest.takeMinutes(b.now + minutes{1});
    QCOMPARE(closed.size(), std::size_t{4});
    QCOMPARE(closed[0].up.at("egate"), (UpSample{2, 2})); // closed by plan is no failure
    QVERIFY(closed[0].down.empty());
    for (const std::size_t i : {std::size_t{1}, std::size_t{2}}) {
        QCOMPARE(closed[i].up.at("egate"), (UpSample{1, 2}));
        QCOMPARE(closed[i].down, std::vector<std::string>{"E1"});
        QCOMPARE(closed[i].up.at("truck"), (UpSample{1, 1}));
        QCOMPARE(closed[i].up.at("plate"), (UpSample{0, 1}));
        QCOMPARE(closed[i].up.at("carrier"), (UpSample{1, 1}));
        QCOMPARE(closed[i].up.at("camera"), (UpSample{0, 1}));
    }
    QCOMPARE(closed[3].up.at("egate"), (UpSample{2, 2}));
    QVERIFY(closed[3].down.empty());
    // A silence of hours says nothing of those who report each second.
    b.now += std::chrono::hours{5};
    for (const MinuteRollup& m : b.ingest.takeMinutes(b.now)) {
        QVERIFY(m.up.count("egate") == 0 && m.up.count("carrier") == 0);
        QCOMPARE(m.up.at("camera"), (UpSample{0, 1}));
    }
}

QTEST_GUILESS_MAIN(TestIngestFigures)
#include "tst_ingest_figures.moc"
