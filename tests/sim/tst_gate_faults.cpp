// SPDX-License-Identifier: GPL-3.0-or-later
// Each fault: what is seen without it, with it, and after it.
#include "gate_fixture.h"

#include <map>
#include <set>

using namespace coi;
using namespace coi::simtest;
using domain::CarrierTask;
using domain::DeviceHealth;
using domain::FaultKind;
using domain::LaneStatus;

Q_DECLARE_METATYPE(coi::domain::FaultKind)

class GateFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eGateFault();
    void falseRejectBurst();
    void readerOutage();
    void anprMisreads();
    void scannerDown();
    void igvStallHoldsThoseBehind();
    void lowBatteryGoesToTheCharger();
    void lostLinkOfACarrier();
    void lostLinkOfALane();
    void lostLinkOfAFeed();
    void lostCarrierFeedHoldsAllPoses();
    void lostLanesTellNothingAndNothingAgain();
    void lostCustomsTellTheNewestAfterwards();
    void coachWave();
    void cameraFrozen();
    void endsByItselfOrByClearing();
    void picksAnObjectForEachKind_data();
    void picksAnObjectForEachKind();
    void rejects_data();
    void rejects();
};

namespace {

struct Results
{
    int all = 0, referred = 0, face = 0, document = 0;
};

Results resultsOf(const Gate& gate, const std::string& lanePrefix)
{
    Results r;
    for (const auto& t : gate.all<domain::Transaction>()) {
        if (t.lane.rfind(lanePrefix, 0) != 0)
            continue;
        ++r.all;
        r.referred += t.leaves ? 0 : 1;
        r.face += t.result == domain::GateResult::RejectFace ? 1 : 0;
        r.document += t.result == domain::GateResult::RejectDocRead ? 1 : 0;
    }
    return r;
}

DeviceHealth lastHealth(const Gate& gate, const std::string& lane, domain::DeviceKind device)
{
    DeviceHealth health = DeviceHealth::Ok;
    for (const auto& d : gate.all<domain::DeviceObserved>())
        if (d.lane == lane && d.device == device)
            health = d.health;
    return health;
}

int misread(const Gate& gate, const std::string& lane)
{
    int n = 0;
    for (const auto& p : gate.all<domain::PlateRead>())
        n += p.lane == lane && p.plate != p.declared ? 1 : 0;
    return n;
}

} // namespace

void GateFaultsTest::eGateFault()
{
    Gate gate(configAt(8h + 30min));
    gate.pass(5min);
    QVERIFY(resultsOf(gate, "1X-E5").all > 3);
    QVERIFY(gate.inject(FaultKind::EGateFault, "1X-E5", 600).ok());
    gate.forget();
    gate.pass(9min);
    QCOMPARE(gate.lane("1X-E5").status, LaneStatus::Fault);
    for (const auto& t : gate.all<domain::Transaction>()) // at most the one who was inside, sent to a booth
        if (t.lane == "1X-E5")
            QVERIFY(t.result == domain::GateResult::DeviceFault && !t.leaves);
    QVERIFY(resultsOf(gate, "1X-E5").all <= 1);
    gate.pass(5min);
    QCOMPARE(gate.lane("1X-E5").status, LaneStatus::InService);
    QCOMPARE(lastHealth(gate, "1X-E5", domain::DeviceKind::Doors), DeviceHealth::Ok);
    QVERIFY(resultsOf(gate, "1X-E5").all > 3);
}

void GateFaultsTest::falseRejectBurst()
{
    Gate gate(configAt(8h));
    gate.pass(20min);
    const Results before = resultsOf(gate, "1X-E");
    QVERIFY(before.referred * 100 < before.all * 12);
    QVERIFY(gate.inject(FaultKind::FalseRejectBurst, "1X-Q1", 1200).ok());
    gate.forget();
    gate.pass(20min);
    const Results during = resultsOf(gate, "1X-E"), other = resultsOf(gate, "1N-E");
    QVERIFY(during.face * 100 > during.all * 30 && during.face * 100 < during.all * 50);
    QVERIFY(other.referred * 100 < other.all * 12);
    gate.pass(1min);
    gate.forget();
    gate.pass(20min);
    const Results after = resultsOf(gate, "1X-E");
    QVERIFY(after.referred * 100 < after.all * 12);
}

void GateFaultsTest::readerOutage()
{
    Gate gate(configAt(8h + 30min));
    QVERIFY(gate.inject(FaultKind::ReaderOutage, "1X-E1", 900).ok());
    gate.pass(20s);
    QCOMPARE(lastHealth(gate, "1X-E1", domain::DeviceKind::DocumentReader), DeviceHealth::Faulty);
    gate.forget();
    gate.pass(10min);
    const Results r = resultsOf(gate, "1X-E1");
    QVERIFY(r.all > 5);
    QCOMPARE(r.document, r.all); // nobody gets through
    QCOMPARE(gate.lane("1X-E1").status, LaneStatus::InService);
    gate.pass(5min);
    gate.forget();
    gate.pass(10min);
    QVERIFY(resultsOf(gate, "1X-E1").document * 3 < resultsOf(gate, "1X-E1").all);
}

void GateFaultsTest::anprMisreads()
{
    Gate gate(configAt(9h));
    gate.pass(2h);
    const std::string lane = "2X-T1";
    int reads = 0;
    for (const auto& p : gate.all<domain::PlateRead>()) {
        QVERIFY(p.confidence > 0.4 && p.confidence < 1);
        QCOMPARE(p.plate == p.declared, p.confidence > 0.8);
        reads += p.lane == lane ? 1 : 0;
    }
    const int before = misread(gate, lane);
    QVERIFY(before * 5 < reads);
    QVERIFY(gate.inject(FaultKind::AnprMisreads, lane).ok());
    gate.forget();
    gate.pass(2h);
    QVERIFY2(misread(gate, lane) > 2 * before + 4, qPrintable(QString::number(misread(gate, lane))));
}

void GateFaultsTest::scannerDown()
{
    Gate gate(configAt(10h));
    QVERIFY(gate.inject(FaultKind::ScannerDown, "2X-XRAY", 3600).ok());
    gate.pass(15min); // the one inside is finished
    gate.forget();
    gate.pass(44min);
    QVERIFY(gate.stations["2X-XRAY"].faulty);
    QCOMPARE(gate.stations["2X-XRAY"].openServers, 0);
    QCOMPARE(gate.stations["2X-XRAY"].inService, 0);
    QVERIFY(gate.stations["2X-XRAY"].waiting > 1);
    int done = 0;
    for (const auto& s : gate.all<domain::StationObserved>())
        done += s.station == "2X-XRAY" ? s.done : 0;
    QCOMPARE(done, 0);
    gate.pass(2min);
    QVERIFY(!gate.stations["2X-XRAY"].faulty);
    QCOMPARE(gate.stations["2X-XRAY"].inService, 1);
}

void GateFaultsTest::igvStallHoldsThoseBehind()
{
    Gate gate(configAt(10h));
    std::string id;
    QVERIFY(gate.passUntil(30min, 1s, [&] {
        for (const auto& [name, c] : gate.carriers)
            if (c.task == CarrierTask::Driving && c.zone == "VN-3" &&
                c.direction == domain::Direction::Exit && c.loaded)
                id = name;
        return !id.empty();
    }));
    QVERIFY(gate.inject(FaultKind::IgvStall, id, 3000).ok());
    gate.pass(1s);
    QCOMPARE(gate.carriers[id].task, CarrierTask::Stalled);
    // Somebody waits for its zone, held by it; and somebody else behind that one.
    std::string first;
    QVERIFY(gate.passUntil(25min, 1s, [&] {
        for (const auto& [name, c] : gate.carriers)
            if (c.heldBy == id && c.waitsFor == "VN-3" && c.task == CarrierTask::WaitingRelease)
                first = name;
        return !first.empty();
    }));
    const bool chain = gate.passUntil(25min, 1s, [&] {
        for (const auto& [name, c] : gate.carriers)
            if (c.heldBy == first)
                return true;
        return false;
    });
    QVERIFY(chain);
    QVERIFY(gate.passUntil(51min, 1s, [&] { return gate.carriers[id].task == CarrierTask::Driving; }));
    QVERIFY(gate.passUntil(5min, 1s, [&] { return gate.carriers[first].heldBy != id; }));
}

void GateFaultsTest::lowBatteryGoesToTheCharger()
{
    Gate gate(configAt(9h));
    const auto fault = gate.inject(FaultKind::LowBattery);
    QVERIFY(fault.ok());
    const std::string id = fault->object;
    gate.pass(2s);
    QVERIFY(gate.carriers[id].batteryPct <= 12);
    QVERIFY(gate.passUntil(3h, 10s, [&] { return gate.carriers[id].task == CarrierTask::Charging; }));
    QVERIFY(gate.passUntil(3h, 10s, [&] { return gate.carriers[id].batteryPct >= 80; }));
}

void GateFaultsTest::lostLinkOfACarrier()
{
    Gate gate(configAt(10h));
    const auto poseOf = [&](std::uint32_t unit) {
        domain::PoseFrame frame;
        gate.sim.poses(frame);
        for (const auto& p : frame.poses)
            if (p.kind == domain::PoseKind::Carrier && p.entity == unit)
                return p;
        return domain::Pose{};
    };
    const auto fault = gate.inject(FaultKind::LostLink, {}, 300);
    QVERIFY(fault.ok());
    const std::string id = fault->object;
    const auto unit = static_cast<std::uint32_t>(std::stoi(id.substr(4)) - 1);
    const domain::Pose pose = poseOf(unit);
    gate.pass(2s);
    gate.forget();
    gate.pass(4min);
    for (const auto& c : gate.all<domain::CarrierObserved>())
        QVERIFY(c.state.id != id);
    QCOMPARE(poseOf(unit), pose); // as it was last seen
    QCOMPARE(gate.carrier(id, domain::CommandAction::Pause).cause, domain::Refusal::FieldOffline);
    gate.pass(1min);
    bool heard = false;
    for (const auto& c : gate.all<domain::CarrierObserved>())
        heard = heard || c.state.id == id;
    QVERIFY(heard);
}

void GateFaultsTest::lostLinkOfALane()
{
    Gate gate(configAt(8h + 30min));
    QVERIFY(gate.inject(FaultKind::LostLink, "1X-E2", 300).ok());
    gate.forget();
    gate.pass(4min);
    for (const auto& l : gate.all<domain::LaneObserved>())
        QVERIFY(l.lane != "1X-E2");
    QCOMPARE(resultsOf(gate, "1X-E2").all, 0);
    QVERIFY(resultsOf(gate, "1X-E3").all > 0);
    QCOMPARE(gate.lane("1X-E2", domain::CommandAction::Close).cause, domain::Refusal::FieldOffline);
    gate.forget();
    gate.pass(2min);
    QVERIFY(resultsOf(gate, "1X-E2").all > 0);
}

void GateFaultsTest::lostLinkOfAFeed()
{
    Gate gate(configAt(8h));
    QVERIFY(gate.inject(FaultKind::LostLink, "queue", 60).ok());
    gate.forget();
    gate.pass(50s);
    QVERIFY(gate.all<domain::QueueObserved>().empty());
    int lanes = 0;
    for (const auto& f : gate.all<domain::FeedAlive>()) {
        QVERIFY(f.feed != domain::FeedKind::Queue);
        lanes += f.feed == domain::FeedKind::Lanes ? 1 : 0;
    }
    QCOMPARE(lanes, 50);
    gate.pass(15s);
    QVERIFY(!gate.all<domain::QueueObserved>().empty());
}

// Nothing is heard of any carrier: all are shown where they were, also one whose own link fails and comes
// back.
void GateFaultsTest::lostCarrierFeedHoldsAllPoses()
{
    Gate gate(configAt(10h));
    const auto poses = [&] {
        domain::PoseFrame frame;
        gate.sim.poses(frame);
        std::map<std::uint32_t, domain::Pose> out;
        for (const auto& p : frame.poses)
            if (p.kind == domain::PoseKind::Carrier)
                out[p.entity] = p;
        return out;
    };
    gate.pass(10s);
    const auto link = gate.inject(FaultKind::LostLink, {}, 120);
    QVERIFY(link.ok());
    gate.pass(20s);
    const auto held = poses();
    QVERIFY(gate.inject(FaultKind::LostLink, "igv_state", 300).ok());
    QVERIFY(poses() == held);
    gate.pass(2s);
    gate.forget();
    gate.pass(280s);
    QVERIFY(poses() == held);
    QVERIFY(gate.all<domain::CarrierObserved>().empty());
    gate.pass(20s);
    const auto found = poses();
    const auto moved = std::count_if(held.begin(), held.end(),
                                     [&](const auto& p) { return !(found.at(p.first) == p.second); });
    QVERIFY2(moved > 5, qPrintable(QString::number(moved)));
}

void GateFaultsTest::lostLanesTellNothingAndNothingAgain()
{
    Gate gate(configAt(8h + 30min)), control(configAt(8h + 30min));
    QVERIFY(gate.inject(FaultKind::LostLink, "lanes", 180).ok());
    gate.forget(), control.forget();
    gate.pass(170s), control.pass(170s);
    QVERIFY(control.all<domain::Transaction>().size() > 20);
    QVERIFY(gate.all<domain::Transaction>().empty());
    QVERIFY(gate.all<domain::PlateRead>().empty());
    QVERIFY(gate.all<domain::LaneObserved>().empty());
    for (const domain::GateObserved& o : gate.all<domain::GateObserved>())
        QVERIFY(o.reported); // the counterpart tells over its own feed
    gate.forget(), control.forget();
    gate.pass(11s), control.pass(11s); // it is back: how things stand, not what happened meanwhile
    std::set<std::string> heard;
    for (const auto& l : gate.all<domain::LaneObserved>())
        heard.insert(l.lane);
    QCOMPARE(heard.size(), std::size_t{42});
    QVERIFY(!gate.all<domain::GateObserved>().empty());
    QVERIFY(gate.all<domain::Transaction>().size() <= control.all<domain::Transaction>().size());
    gate.pass(60s);
    QVERIFY(!gate.all<domain::Transaction>().empty());
}

void GateFaultsTest::lostCustomsTellTheNewestAfterwards()
{
    Gate gate(configAt(9h)), control(configAt(9h));
    QVERIFY(gate.inject(FaultKind::LostLink, "customs", 600).ok());
    gate.forget(), control.forget();
    gate.pass(590s), control.pass(590s);
    QVERIFY(control.all<domain::ConsignmentObserved>().size() > 3);
    QVERIFY(gate.all<domain::ConsignmentObserved>().empty());
    QVERIFY(gate.all<domain::ConsignmentGone>().empty());
    gate.pass(11s), control.pass(11s);
    std::map<std::string, domain::FreightStage> told, expected;
    for (const auto& c : gate.all<domain::ConsignmentObserved>())
        told[c.consignment.id] = c.consignment.stage;
    for (const auto& c : control.all<domain::ConsignmentObserved>())
        expected[c.consignment.id] = c.consignment.stage;
    std::set<std::string> gone, expectedGone;
    for (const auto& g : gate.all<domain::ConsignmentGone>())
        gone.insert(g.id), told.erase(g.id);
    for (const auto& g : control.all<domain::ConsignmentGone>())
        expectedGone.insert(g.id), expected.erase(g.id);
    QVERIFY(told == expected);
    QVERIFY(gone == expectedGone);
}

void GateFaultsTest::coachWave()
{
    const auto worst = [](bool wave) {
        Gate gate(configAt(10h + 30min));
        if (wave && !gate.inject(FaultKind::CoachWave, "exit").ok())
            return std::pair{-1, 0.0};
        std::pair<int, double> out{0, 1e9};
        for (int i = 0; i < 40; ++i) {
            gate.pass(15s);
            const auto& zone = gate.zones["1X-Q2"];
            out.first = std::max(out.first, zone.count);
            if (zone.count > 0)
                out.second = std::min(out.second, zone.m2PerPerson);
        }
        return out;
    };
    const auto without = worst(false), with = worst(true);
    QVERIFY2(with.first > without.first + 40, qPrintable(QString::number(with.first)));
    QVERIFY(with.second < without.second);
    QVERIFY2(with.second < 0.5, qPrintable(QString::number(with.second)));
}

void GateFaultsTest::cameraFrozen()
{
    Gate gate(configAt(9h));
    const std::string camera = loaded().site->cameras[5].id;
    QVERIFY(gate.inject(FaultKind::CameraFrozen, camera, 60).ok());
    gate.forget();
    gate.pass(2min);
    const auto reports = gate.all<domain::CameraObserved>();
    QCOMPARE(reports.size(), std::size_t{2});
    QVERIFY(reports[0].camera == camera && reports[0].frozen && reports[0].online);
    QVERIFY(reports[1].camera == camera && !reports[1].frozen);
}

void GateFaultsTest::endsByItselfOrByClearing()
{
    Gate gate(configAt(9h));
    const auto a = gate.inject(FaultKind::EGateFault, "1X-E1", 60);
    const auto b = gate.inject(FaultKind::EGateFault, "1X-E2");
    QVERIFY(a.ok() && b.ok());
    QVERIFY(a->id != b->id);
    QCOMPARE(a->until, gate.sim.now() + 60s);
    QCOMPARE(b->until, core::UtcTime{});
    QCOMPARE(gate.sim.faults().size(), std::size_t{2});
    gate.pass(61s);
    QCOMPARE(gate.sim.faults().size(), std::size_t{1});
    QVERIFY(gate.sim.clearFault(b->id).ok());
    QVERIFY(gate.sim.faults().empty());
    QVERIFY(!gate.sim.clearFault(b->id).ok());
    QVERIFY(!gate.sim.clearFault("F-77").ok());
}

void GateFaultsTest::picksAnObjectForEachKind_data()
{
    QTest::addColumn<FaultKind>("kind");
    for (int k = 0; k < domain::countOf<FaultKind>(); ++k)
        QTest::newRow(std::string(domain::codeOf(static_cast<FaultKind>(k))).c_str())
            << static_cast<FaultKind>(k);
}

void GateFaultsTest::picksAnObjectForEachKind()
{
    QFETCH(FaultKind, kind);
    Gate gate(configAt(9h + 30min));
    const auto fault = gate.inject(kind, {}, 120);
    QVERIFY(fault.ok());
    QVERIFY(!fault->object.empty());
    QCOMPARE(fault->kind, kind);
    gate.pass(5min);
    QVERIFY(gate.sim.faults().empty());
    QVERIFY(gate.inject(kind, fault->object, 10).ok()); // the same object can have it again
}

void GateFaultsTest::rejects_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("object");
    QTest::addColumn<int>("seconds");
    QTest::newRow("unknown lane") << FaultKind::EGateFault << QStringLiteral("1X-E9") << 10;
    QTest::newRow("unknown carrier") << FaultKind::IgvStall << QStringLiteral("IGV-99") << 10;
    QTest::newRow("a lane is not a carrier") << FaultKind::LowBattery << QStringLiteral("1X-E1") << 10;
    QTest::newRow("unknown station") << FaultKind::ScannerDown << QStringLiteral("X") << 10;
    QTest::newRow("unknown camera") << FaultKind::CameraFrozen << QStringLiteral("CAM") << 10;
    QTest::newRow("not a direction") << FaultKind::CoachWave << QStringLiteral("up") << 10;
    QTest::newRow("nothing of that name") << FaultKind::LostLink << QStringLiteral("moon") << 10;
    QTest::newRow("negative duration") << FaultKind::EGateFault << QStringLiteral("1X-E1") << -1;
    QTest::newRow("twice") << FaultKind::EGateFault << QStringLiteral("1X-E3") << 10;
}

void GateFaultsTest::rejects()
{
    QFETCH(FaultKind, kind);
    QFETCH(QString, object);
    QFETCH(int, seconds);
    Gate gate(configAt(5h));
    if (QByteArray(QTest::currentDataTag()) == "twice")
        QVERIFY(gate.inject(kind, object.toStdString(), 60).ok());
    const std::size_t before = gate.sim.faults().size();
    const auto result = gate.inject(kind, object.toStdString(), seconds);
    QVERIFY(!result.ok());
    QVERIFY(!result.error().text.empty());
    QCOMPARE(gate.sim.faults().size(), before);
}

QTEST_GUILESS_MAIN(GateFaultsTest)
#include "tst_gate_faults.moc"
