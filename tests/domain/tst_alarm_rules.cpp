// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/domain/alarm_rules.h>
#include <functional>
#include <set>

using namespace coi::domain;
using coi::core::fromMs;
using std::chrono::seconds;

namespace {

const UtcTime kNow = fromMs(1'792'138'847'000);

Site makeSite()
{
    Site s;
    for (const char* id : {"E1", "E2"}) {
        LaneSpec lane;
        lane.id = id, lane.queueZone = "Q1";
        s.lanes.push_back(lane);
    }
    Surface yard;
    yard.id = "H1", yard.use = SurfaceUse::Terminal, yard.zone = "VN-Y";
    s.surfaces.push_back(yard);
    for (const auto& [zone, theirs] : {std::pair{"VN-2", false}, {"VN-3", false}, {"CN-1", true}}) {
        Surface track;
        track.id = zone, track.zone = zone, track.use = SurfaceUse::Corridor, track.counterpart = theirs;
        s.surfaces.push_back(track);
    }
    for (const bool vehicles : {false, true}) {
        QueueZone zone;
        zone.id = vehicles ? "TQ" : "Q1", zone.capacity = 130, zone.vehicles = vehicles;
        s.zones.push_back(zone);
    }
    CarrierSpec fleet;
    fleet.id = "igv", fleet.units = 4, fleet.exitTracks = {"VN-2", "VN-3", "CN-1"};
    s.carriers.push_back(fleet);
    return s;
}

AlarmDefinition define(const char* id, AlarmCondition condition, double threshold = 0,
                       AlarmPriority priority = AlarmPriority::Medium, const char* object = "*")
{
    AlarmDefinition d;
    d.id = id, d.condition = condition, d.threshold = threshold, d.priority = priority, d.object = object;
    return d;
}

State normalState()
{
    State s;
    for (const char* id : {"E1", "E2"}) {
        LaneState lane;
        lane.id = id, lane.status = LaneStatus::InService, lane.observedAt = kNow;
        lane.devices = {{DeviceKind::Doors, DeviceHealth::Ok}};
        apply(s, lane);
    }
    for (int i = 1; i <= 4; ++i) {
        CarrierState c;
        c.id = "IGV-0" + std::to_string(i), c.fleet = "igv", c.task = CarrierTask::Driving;
        c.taskSince = c.observedAt = kNow, c.batteryPct = 80;
        apply(s, c);
    }
    ZoneState zone;
    for (const char* id : {"Q1", "TQ"}) {
        zone.id = id, zone.waitS = 100, zone.observedAt = kNow;
        apply(s, zone);
    }
    StationState station;
    station.id = "S1", station.waitS = 60, station.observedAt = kNow;
    apply(s, station);
    GateState gate;
    gate.id = "G1", gate.status = LaneStatus::InService, gate.observedAt = kNow;
    apply(s, gate);
    CameraState camera;
    camera.id = "CAM-1";
    apply(s, camera);
    Consignment load;
    load.id = "1187";
    apply(s, load);
    for (const FeedKind kind : {FeedKind::Lanes, FeedKind::IgvState, FeedKind::Video}) {
        FeedState feed;
        feed.id = codeOf(kind), feed.kind = kind, feed.freshness = Freshness::Live, feed.lastAt = kNow;
        apply(s, feed);
    }
    return s;
}

struct Case
{
    const char* name;
    AlarmDefinition definition;
    std::function<void(State&)> arrange;
    const char* object; // "" = no condition
};

auto lane(std::function<void(LaneState&)> f)
{
    return [=](State& s) { f(s.lanes.at("E1")); };
}
auto unit(std::function<void(CarrierState&)> f)
{
    return [=](State& s) { f(s.carriers.at("IGV-01")); };
}

std::vector<Case> placeCases_data()
{
    const auto los = define("LOS", AlarmCondition::ZoneLosAtLeast, 4);
    const auto wait = define("WAIT", AlarmCondition::ZoneWaitOver, 1200);
    const auto fault = define("FAULT", AlarmCondition::LaneFault);
    const auto hit = define("HIT", AlarmCondition::WatchlistHit, 60);
    const auto stale = define("STALE", AlarmCondition::LaneStale, 3);
    const auto zone = [](Los l, int w) {
        return [=](State& s) { s.zones.at("Q1").los = l, s.zones.at("Q1").waitS = w; };
    };
    const auto result = [](GateResult r, int age) {
        return lane([=](LaneState& l) { l.lastResult = r, l.lastResultAt = kNow - seconds{age}; });
    };
    const auto device = [](DeviceHealth h) { return lane([=](LaneState& l) { l.devices[0].health = h; }); };
    const auto full = define("FULL", AlarmCondition::ZoneOverCapacity, 90);
    const auto people = [](const char* id, int n) { return [=](State& s) { s.zones.at(id).count = n; }; };
    return {
        {"hall at 90 % of its places", full, people("Q1", 117), ""},
        {"hall above", full, people("Q1", 118), "Q1"},
        {"vehicles in their queue", full, people("TQ", 130), ""},
        {"LOS D", los, zone(Los::D, 0), ""},
        {"LOS E", los, zone(Los::E, 0), "Q1"},
        {"LOS F", los, zone(Los::F, 0), "Q1"},
        {"wait at the limit", wait, zone(Los::A, 1200), ""},
        {"wait over", wait, zone(Los::A, 1201), "Q1"},
        {"wait not known", wait, zone(Los::A, -1), ""},
        {"lane in service", fault, lane([](LaneState&) {}), ""},
        {"lane fault", fault, lane([](LaneState& l) { l.status = LaneStatus::Fault; }), "E1"},
        {"faulty device", fault, device(DeviceHealth::Faulty), "E1"},
        {"degraded device", fault, device(DeviceHealth::Degraded), ""},
        {"another lane is meant", define("F", AlarmCondition::LaneFault, 0, AlarmPriority::Low, "E2"),
         device(DeviceHealth::Faulty), ""},
        {"lanes by prefix", define("F", AlarmCondition::LaneFault, 0, AlarmPriority::Low, "E*"),
         device(DeviceHealth::Faulty), "E1"},
        {"lane unknown", define("U", AlarmCondition::LaneUnknown),
         lane([](LaneState& l) { l.status = LaneStatus::Unknown; }), "E1"},
        {"lane fresh", stale, lane([](LaneState& l) { l.observedAt = kNow - seconds{3}; }), ""},
        {"lane stale", stale, lane([](LaneState& l) { l.observedAt = kNow - seconds{4}; }), "E1"},
        {"lane never reported", stale, lane([](LaneState& l) { l.observedAt = {}; }), ""},
        {"hit", hit, result(GateResult::HitWatchlist, 60), "E1"},
        {"old hit", hit, result(GateResult::HitWatchlist, 61), ""},
        {"accepted", hit, result(GateResult::Accept, 1), ""},
        {"tailgating", define("T", AlarmCondition::Tailgating), result(GateResult::Tailgating, 1), "E1"},
        {"hit is not tailgating", define("T", AlarmCondition::Tailgating),
         result(GateResult::HitWatchlist, 1), ""},
        {"gate fault", define("G", AlarmCondition::GateReportedFault),
         [](State& s) { s.gates.at("G1").status = LaneStatus::Fault; }, "G1"},
        {"gate closed", define("G", AlarmCondition::GateReportedFault),
         [](State& s) { s.gates.at("G1").status = LaneStatus::Closed; }, ""},
        {"station fault", define("S", AlarmCondition::StationFault),
         [](State& s) { s.stations.at("S1").faulty = true; }, "S1"},
        {"station works", define("S", AlarmCondition::StationFault), [](State&) {}, ""},
        {"station wait", define("S", AlarmCondition::StationWaitOver, 59), [](State&) {}, "S1"},
        {"station wait within", define("S", AlarmCondition::StationWaitOver, 60), [](State&) {}, ""},
        {"camera frozen", define("C", AlarmCondition::CameraLost),
         [](State& s) { s.cameras.at("CAM-1").frozen = true; }, "CAM-1"},
        {"camera offline", define("C", AlarmCondition::CameraLost),
         [](State& s) { s.cameras.at("CAM-1").online = false; }, "CAM-1"},
        {"camera works", define("C", AlarmCondition::CameraLost), [](State&) {}, ""},
    };
}

std::vector<Case> movingCases_data()
{
    const auto stopped = define("STOP", AlarmCondition::CarrierStopped, 60);
    const auto stoppedLong = define("STOP", AlarmCondition::CarrierStopped, 300);
    const auto battery = define("BATT", AlarmCondition::CarrierLowBattery, 20);
    const auto fleet = define("FLEET", AlarmCondition::FleetAvailability, 80);
    const auto plate = define("PLATE", AlarmCondition::PlateMismatch);
    const auto onBorder = define("LINE", AlarmCondition::CarrierStoppedOnBorder, 60);
    const auto stands = [](CarrierTask t, int age, const char* zone) {
        return unit([=](CarrierState& c) { c.task = t, c.taskSince = kNow - seconds{age}, c.zone = zone; });
    };
    const auto feed = define("FEED", AlarmCondition::FeedStale);
    const auto task = [](CarrierTask t, int age) {
        return unit([=](CarrierState& c) { c.task = t, c.taskSince = kNow - seconds{age}; });
    };
    const auto charge = [](int pct, CarrierTask t) {
        return unit([=](CarrierState& c) { c.batteryPct = pct, c.task = t; });
    };
    const auto note = [](const char* text) {
        return [=](State& s) { s.consignments.at("1187").note = text; };
    };
    const auto freshness = [](Freshness f) {
        return [=](State& s) {
            s.feeds.at("video").freshness = f, s.feeds.at("video").lastAt = kNow - seconds{9};
        };
    };
    const auto command = [](CommandStatus status) {
        return [=](State& s) {
            CommandRecord c;
            c.id = "c", c.status = status, c.request.object = "E1";
            apply(s, c);
        };
    };
    return {
        {"stalls, long limit", stoppedLong, task(CarrierTask::Stalled, 1), ""},
        {"stalled long", stoppedLong, task(CarrierTask::Stalled, 301), "IGV-01"},
        {"stalled", stopped, task(CarrierTask::Stalled, 1), "IGV-01"},
        {"waits long", stopped, task(CarrierTask::WaitingRelease, 61), "IGV-01"},
        {"waits at a terminal", stopped, unit([](CarrierState& c) {
             c.task = CarrierTask::WaitingRelease, c.taskSince = kNow - seconds{600}, c.zone = "VN-Y";
         }),
         ""},
        {"stalls at a terminal", stopped,
         unit([](CarrierState& c) { c.task = CarrierTask::Stalled, c.zone = "VN-Y"; }), "IGV-01"},
        {"waits", stopped, task(CarrierTask::WaitingRelease, 60), ""},
        {"drives long", stopped, task(CarrierTask::Driving, 600), ""},
        {"paused by hand", stopped, task(CarrierTask::Paused, 600), ""},
        {"waits long on our side", onBorder, stands(CarrierTask::WaitingRelease, 61, "VN-3"), "IGV-01"},
        {"waits long on theirs", onBorder, stands(CarrierTask::WaitingRelease, 61, "CN-1"), "IGV-01"},
        {"waits on the line", onBorder, stands(CarrierTask::WaitingRelease, 60, "VN-3"), ""},
        {"waits long before it", onBorder, stands(CarrierTask::WaitingRelease, 600, "VN-2"), ""},
        {"stalls on the line", onBorder, stands(CarrierTask::Stalled, 1, "VN-3"), "IGV-01"},
        {"drives on the line", onBorder, stands(CarrierTask::Driving, 600, "VN-3"), ""},
        {"battery low", battery, charge(20, CarrierTask::Driving), "IGV-01"},
        {"battery good", battery, charge(21, CarrierTask::Driving), ""},
        {"low but charging", battery, charge(5, CarrierTask::Charging), ""},
        {"low, on its way to charge", battery, charge(5, CarrierTask::ToCharger), ""},
        {"unit stale", define("ST", AlarmCondition::CarrierStale, 35),
         unit([](CarrierState& c) { c.observedAt = kNow - seconds{36}; }), "IGV-01"},
        {"unit fresh", define("ST", AlarmCondition::CarrierStale, 35),
         unit([](CarrierState& c) { c.observedAt = kNow - seconds{35}; }), ""},
        {"connection broken", define("CL", AlarmCondition::CarrierConnectionLost),
         unit([](CarrierState& c) { c.connection = ConnectionState::ConnectionBroken; }), "IGV-01"},
        {"announced offline", define("CL", AlarmCondition::CarrierConnectionLost),
         unit([](CarrierState& c) { c.connection = ConnectionState::Offline; }), ""},
        {"fleet complete", fleet, [](State&) {}, ""},
        {"one of four in service", fleet, task(CarrierTask::Service, 0), "igv"},
        {"one of four by hand", fleet, unit([](CarrierState& c) { c.mode = OperatingMode::Manual; }), "igv"},
        {"no vehicle known", fleet, [](State& s) { s.carriers.clear(); }, ""},
        {"plate differs", plate, note("plate_mismatch: read 14C-1, declared 14C-2"), "1187"},
        {"other note", plate, note("fragile"), ""},
        {"feed stale", feed, freshness(Freshness::Stale), "video"},
        {"feed late", feed, freshness(Freshness::Late), ""},
        {"feed without data", feed, freshness(Freshness::NoData), ""},
        {"command unknown", define("CMD", AlarmCondition::CommandUnknown), command(CommandStatus::Unknown),
         "E1"},
        {"command refused", define("CMD", AlarmCondition::CommandUnknown), command(CommandStatus::Refused),
         ""},
    };
}

std::vector<Condition> conditionsOf(const State& state, std::vector<AlarmDefinition> definitions,
                                    UtcTime since = {}, bool auditWritable = true)
{
    AlarmCatalogue catalogue;
    catalogue.definitions = std::move(definitions);
    return evaluate(makeSite(), catalogue, state, kNow, since, auditWritable);
}

AlarmDefinition weightRule()
{
    AlarmDefinition d = define("WEIGHT", AlarmCondition::WeightMismatch, 500);
    d.percent = 3;
    return d;
}

void runCase(const Case& c)
{
    State state = normalState();
    c.arrange(state);
    const auto found = conditionsOf(state, {c.definition});
    QVERIFY2(found.size() == (*c.object ? 1U : 0U), c.name);
    if (found.empty())
        return;
    QVERIFY2(found[0].object == c.object, c.name);
    QVERIFY2(found[0].definition == c.definition.id, c.name);
    QVERIFY2(found[0].parent.empty(), c.name);
    QVERIFY2(found[0].limit == 0 || found[0].limit == c.definition.threshold, c.name);
}

const Condition* at(const std::vector<Condition>& all, const std::string& id)
{
    for (const Condition& c : all)
        if (alarmId(c.definition, c.object) == id)
            return &c;
    return nullptr;
}

void waitsFor(State& s, const char* carrier, const char* holder)
{
    CarrierState& c = s.carriers.at(carrier);
    c.task = CarrierTask::WaitingRelease, c.taskSince = kNow - seconds{300}, c.heldBy = holder;
}

const auto kStop = define("STOP", AlarmCondition::CarrierStopped, 60, AlarmPriority::High);

} // namespace

class TestAlarmRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void auditThatCanNotBeWritten()
    {
        const auto audit =
            define("AUDIT", AlarmCondition::AuditUnavailable, 0, AlarmPriority::Critical, kAuditStore);
        QVERIFY(conditionsOf(normalState(), {audit}).empty());
        const auto found = conditionsOf(normalState(), {audit}, {}, false);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].object, std::string(kAuditStore));
    }
    void whatHappenedBeforeIsNoAlarm()
    {
        const auto weight = weightRule();
        const auto hit = define("HIT", AlarmCondition::WatchlistHit);
        State s = normalState();
        Consignment c;
        c.id = "1187";
        c.declaredT = 12, c.weighedT = 12.9;
        c.stamps.assign(10, UtcTime{});
        c.stamps[static_cast<std::size_t>(FreightStage::Weigh)] = kNow - seconds{300};
        s.consignments[c.id] = c;
        s.lanes.at("E1").lastResult = GateResult::HitWatchlist;
        s.lanes.at("E1").lastResultAt = kNow - seconds{300};
        QCOMPARE(conditionsOf(s, {weight, hit}).size(), std::size_t{2});
        QCOMPARE(conditionsOf(s, {weight, hit}, kNow - seconds{301}).size(), std::size_t{2});
        QCOMPARE(conditionsOf(s, {weight, hit}, kNow - seconds{299}).size(), std::size_t{0});
        Alarm known; // raised by the gateway before this one: goes on
        known.id = "WEIGHT@1187";
        s.alarms[known.id] = known;
        QCOMPARE(conditionsOf(s, {weight, hit}, kNow - seconds{299}).size(), std::size_t{1});
        s.consignments.at("1187").stamps.clear(); // not known when: it counts
        s.alarms.clear();
        QCOMPARE(conditionsOf(s, {weight}, kNow).size(), std::size_t{1});
    }
    void places()
    {
        for (const Case& c : placeCases_data())
            runCase(c);
    }
    void movingThings()
    {
        for (const Case& c : movingCases_data())
            runCase(c);
    }
    void everyConditionIsCovered()
    {
        std::set<AlarmCondition> covered{AlarmCondition::AuditUnavailable, // by itself: it is not in State
                                         AlarmCondition::WeightMismatch};  // tst_weighing
        for (const auto& cases : {placeCases_data(), movingCases_data()})
            for (const Case& c : cases)
                if (*c.object)
                    covered.insert(c.definition.condition);
        QCOMPARE(static_cast<int>(covered.size()), countOf<AlarmCondition>());
    }
    void waitingFollowsItsCauseToTheRoot()
    {
        State s = normalState();
        s.carriers.at("IGV-01").task = CarrierTask::Stalled;
        waitsFor(s, "IGV-02", "IGV-01");
        waitsFor(s, "IGV-03", "IGV-02");
        const auto all = conditionsOf(s, {kStop});
        QCOMPARE(all.size(), std::size_t{3});
        QVERIFY(at(all, "STOP@IGV-01")->parent.empty());
        QCOMPARE(at(all, "STOP@IGV-02")->parent, std::string("STOP@IGV-01"));
        QCOMPARE(at(all, "STOP@IGV-03")->parent, std::string("STOP@IGV-01"));
    }
    void faultyGateIsTheRoot()
    {
        State s = normalState();
        s.gates.at("G1").status = LaneStatus::Fault;
        waitsFor(s, "IGV-01", "G1");
        waitsFor(s, "IGV-02", "IGV-01");
        const auto all = conditionsOf(s, {kStop, define("GATE", AlarmCondition::GateReportedFault)});
        QCOMPARE(at(all, "STOP@IGV-02")->parent, std::string("GATE@G1"));
        QCOMPARE(at(all, "STOP@IGV-01")->parent, std::string("GATE@G1"));
        QVERIFY(at(all, "GATE@G1")->parent.empty());
    }
    void aRingHasNoHiddenRoot()
    {
        State s = normalState();
        waitsFor(s, "IGV-01", "IGV-02");
        waitsFor(s, "IGV-02", "IGV-01");
        waitsFor(s, "IGV-03", "IGV-01");
        const auto all = conditionsOf(s, {kStop});
        QVERIFY(at(all, "STOP@IGV-01")->parent.empty());
        QVERIFY(at(all, "STOP@IGV-02")->parent.empty());
        QVERIFY(!at(all, "STOP@IGV-03")->parent.empty());
    }
    void staleFeedExplainsStaleObjects()
    {
        State s = normalState();
        s.feeds.at("lanes").freshness = Freshness::Stale;
        for (auto& [id, l] : s.lanes)
            l.observedAt = kNow - seconds{20};
        const auto all = conditionsOf(
            s, {define("LS", AlarmCondition::LaneStale, 3), define("FEED", AlarmCondition::FeedStale)});
        // The feed went stale with its last report, 20 s ago at the lanes and 0 s ago in its own record.
        QCOMPARE(at(all, "LS@E1")->parent, std::string(at(all, "FEED@lanes") ? "FEED@lanes" : ""));
        s.feeds.at("lanes").lastAt = kNow - seconds{20};
        const auto again = conditionsOf(
            s, {define("LS", AlarmCondition::LaneStale, 3), define("FEED", AlarmCondition::FeedStale)});
        QCOMPARE(at(again, "LS@E1")->parent, std::string("FEED@lanes"));
        QCOMPARE(at(again, "LS@E2")->parent, std::string("FEED@lanes"));
    }
    void laneFaultExplainsItsQueueWhenAsUrgent()
    {
        State s = normalState();
        s.lanes.at("E1").status = LaneStatus::Fault;
        s.zones.at("Q1").waitS = 3000;
        const auto wait = define("WAIT", AlarmCondition::ZoneWaitOver, 1200, AlarmPriority::Medium);
        const auto with = [&](AlarmPriority p) {
            return conditionsOf(s, {define("FAULT", AlarmCondition::LaneFault, 0, p), wait});
        };
        QCOMPARE(at(with(AlarmPriority::Medium), "WAIT@Q1")->parent, std::string("FAULT@E1"));
        QCOMPARE(at(with(AlarmPriority::High), "WAIT@Q1")->parent, std::string("FAULT@E1"));
        QVERIFY(at(with(AlarmPriority::Low), "WAIT@Q1")->parent.empty());
    }
    void stricterLimitHoldsBackTheLaxer()
    {
        State s = normalState();
        s.zones.at("Q1").los = Los::F;
        s.carriers.at("IGV-01").batteryPct = 5;
        const auto all = conditionsOf(s, {define("D", AlarmCondition::ZoneLosAtLeast, 3),
                                          define("E", AlarmCondition::ZoneLosAtLeast, 4),
                                          define("F", AlarmCondition::ZoneLosAtLeast, 5),
                                          define("B20", AlarmCondition::CarrierLowBattery, 20),
                                          define("B10", AlarmCondition::CarrierLowBattery, 10)});
        QCOMPARE(at(all, "D@Q1")->parent, std::string("F@Q1"));
        QCOMPARE(at(all, "E@Q1")->parent, std::string("F@Q1"));
        QCOMPARE(at(all, "D@Q1")->hold, AlarmHold::ByDesign);
        QCOMPARE(at(all, "F@Q1")->hold, AlarmHold::None);
        QCOMPARE(at(all, "B20@IGV-01")->parent, std::string("B10@IGV-01"));
        QCOMPARE(at(all, "B10@IGV-01")->hold, AlarmHold::None);
    }
    // Where it stands is worse than how long: one alarm, and that of those who wait behind it is its child.
    void theBorderLineHoldsBackTheOtherLimits()
    {
        State s = normalState();
        s.carriers.at("IGV-01").task = CarrierTask::Stalled;
        s.carriers.at("IGV-01").taskSince = kNow - seconds{400};
        s.carriers.at("IGV-01").zone = "VN-3";
        waitsFor(s, "IGV-02", "IGV-01");
        const auto all = conditionsOf(
            s, {kStop, define("LONG", AlarmCondition::CarrierStopped, 300, AlarmPriority::Critical),
                define("LINE", AlarmCondition::CarrierStoppedOnBorder, 60, AlarmPriority::Critical)});
        QCOMPARE(at(all, "LINE@IGV-01")->hold, AlarmHold::None);
        for (const char* id : {"STOP@IGV-01", "LONG@IGV-01"}) {
            QCOMPARE(at(all, id)->hold, AlarmHold::ByDesign);
            QCOMPARE(at(all, id)->parent, std::string("LINE@IGV-01"));
        }
        QCOMPARE(at(all, "STOP@IGV-02")->hold, AlarmHold::None);
        QVERIFY(at(all, "STOP@IGV-02")->parent.ends_with("@IGV-01"));
    }
    void maintenanceIsOutOfService()
    {
        State s = normalState();
        s.lanes.at("E1").status = LaneStatus::OutOfService;
        s.lanes.at("E1").devices[0].health = DeviceHealth::Faulty;
        const auto all = conditionsOf(s, {define("FAULT", AlarmCondition::LaneFault)});
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].hold, AlarmHold::OutOfService);
    }
    void valuesAreGiven()
    {
        State s = normalState();
        s.carriers.at("IGV-01").batteryPct = 12;
        const auto all = conditionsOf(s, {define("B", AlarmCondition::CarrierLowBattery, 20)});
        QCOMPARE(all[0].value, 12.0);
        QCOMPARE(all[0].limit, 20.0);
    }
};

QTEST_GUILESS_MAIN(TestAlarmRules)
#include "tst_alarm_rules.moc"
