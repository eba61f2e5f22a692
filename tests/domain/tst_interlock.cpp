// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/domain/interlock.h>
#include <functional>

using namespace coi::domain;
using coi::core::fromMs;

namespace {

const UtcTime kNow = fromMs(1'792'138'847'000); // 2026-10-16 08:20:47

Site makeSite()
{
    Site s;
    for (int i = 1; i <= 4; ++i) {
        LaneSpec lane;
        lane.id = "E" + std::to_string(i);
        lane.kind = LaneKind::EGate;
        s.lanes.push_back(lane);
    }
    LaneSpec truck;
    truck.id = "T1", truck.kind = LaneKind::Truck;
    s.lanes.push_back(truck);
    for (const char* id : {"D1", "D2", "D3", "B1", "B2", "CN-G1"}) {
        GateSpec gate;
        gate.id = id;
        gate.counterpart = gate.id == "CN-G1";
        s.gates.push_back(gate);
    }
    CarrierSpec fleet;
    fleet.id = "igv", fleet.unitPrefix = "IGV-", fleet.units = 24;
    s.carriers.push_back(fleet);
    s.interlocks = {{"IL-MIN", {}, InterlockRule::MinimumOpen, 2, {"E1", "E2", "E3", "E4"}},
                    {"IL-AIR", {}, InterlockRule::Airlock, 0, {"D1", "D2", "D3"}},
                    {"IL-EXC", {}, InterlockRule::Exclusive, 0, {"B1", "B2"}},
                    {"IL-DIR", {}, InterlockRule::DirectionLocked, 0, {"T1", "E1"}}};
    return s;
}

// A normal moment: everything in service, fresh and closed where it has a barrier.
State makeState(const Site& site)
{
    State s;
    for (const LaneSpec& spec : site.lanes) {
        LaneState lane;
        lane.id = spec.id;
        lane.status = LaneStatus::InService;
        lane.devices = {{DeviceKind::FaceCamera, DeviceHealth::Ok}, {DeviceKind::Doors, DeviceHealth::Ok}};
        lane.observedAt = kNow;
        apply(s, lane);
    }
    for (const GateSpec& spec : site.gates) {
        GateState gate;
        gate.id = spec.id;
        gate.status = LaneStatus::Closed;
        gate.barrier = BarrierPosition::Closed;
        gate.reported = spec.counterpart;
        gate.observedAt = kNow;
        apply(s, gate);
    }
    CarrierState igv;
    igv.id = "IGV-14", igv.fleet = "igv", igv.task = CarrierTask::Driving, igv.observedAt = kNow;
    apply(s, igv);
    return s;
}

CommandRequest request(TargetKind target, const std::string& object, CommandAction action,
                       std::int32_t leaseS = 0)
{
    return {"018f3a2b-7c10-7abc-8def-0123456789ab", target, object, action, "reason", leaseS, 5000};
}

struct Case
{
    const char* name;
    CommandRequest request;
    std::function<void(State&)> arrange;
    Refusal cause;
    const char* detail = "";
};

constexpr auto kLane = TargetKind::Lane;
constexpr auto kGate = TargetKind::Gate;
constexpr auto kIgv = TargetKind::Carrier;

void keep(State&) {}

auto lane(const char* id, std::function<void(LaneState&)> change)
{
    return [=](State& s) { change(s.lanes.at(id)); };
}
auto gate(const char* id, std::function<void(GateState&)> change)
{
    return [=](State& s) { change(s.gates.at(id)); };
}
auto igv(std::function<void(CarrierState&)> change)
{
    return [=](State& s) { change(s.carriers.at("IGV-14")); };
}
auto laneIs(const char* id, LaneStatus status)
{
    return lane(id, [=](LaneState& l) { l.status = status; });
}

void addAlarm(State& s, const char* object, AlarmPriority priority, AlarmState state)
{
    Alarm a;
    a.definition = "X", a.object = object, a.id = "X@" + a.object;
    a.priority = priority, a.state = state;
    apply(s, a);
}

void addCommand(State& s, const char* id, const char* object, CommandStatus status)
{
    CommandRecord c;
    c.id = id, c.request = request(kLane, object, CommandAction::Close), c.request.id = id;
    c.by = "an", c.console = "C2", c.status = status;
    apply(s, c);
}

std::vector<Case> requestCases_data()
{
    CommandRequest longTtl = request(kLane, "E1", CommandAction::Close);
    longTtl.ttlMs = 60001;
    CommandRequest noTtl = longTtl;
    noTtl.ttlMs = 0;
    CommandRequest noReason = request(kLane, "E1", CommandAction::HoldOpen, 60);
    noReason.reason = " \t";
    CommandRequest noReasonNeeded = request(kLane, "E1", CommandAction::Close);
    noReasonNeeded.reason.clear();
    return {
        {"close a lane", request(kLane, "E1", CommandAction::Close), keep, Refusal::None},
        {"hold a lane open", request(kLane, "E1", CommandAction::HoldOpen, 900), keep, Refusal::None},
        {"longest lease", request(kLane, "E1", CommandAction::HoldOpen, kMaxLeaseS), keep, Refusal::None},
        {"tier 0 without reason", noReasonNeeded, keep, Refusal::None},
        {"no such lane", request(kLane, "E9", CommandAction::Close), keep, Refusal::ObjectUnknown, "E9"},
        {"a gate is not a lane", request(kLane, "D1", CommandAction::Close), keep, Refusal::ObjectUnknown,
         "D1"},
        {"no such unit", request(kIgv, "IGV-25", CommandAction::Pause), keep, Refusal::ObjectUnknown,
         "IGV-25"},
        {"unit 0", request(kIgv, "IGV-00", CommandAction::Pause), keep, Refusal::ObjectUnknown},
        {"unit without number", request(kIgv, "IGV-", CommandAction::Pause), keep, Refusal::ObjectUnknown},
        {"unit with letters", request(kIgv, "IGV-1x", CommandAction::Pause), keep, Refusal::ObjectUnknown},
        {"alarms are no field objects", request(TargetKind::Alarm, "E1", CommandAction::Close), keep,
         Refusal::ObjectUnknown},
        {"hold without end", request(kLane, "E1", CommandAction::HoldOpen), keep, Refusal::OutOfRange,
         "lease: 1 to 7200 s"},
        {"lease too long", request(kLane, "E1", CommandAction::HoldOpen, kMaxLeaseS + 1), keep,
         Refusal::OutOfRange, "lease: 1 to 7200 s"},
        {"negative lease", request(kLane, "E1", CommandAction::Close, -1), keep, Refusal::OutOfRange},
        {"no time to live", noTtl, keep, Refusal::OutOfRange, "time to live: 1 to 60000 ms"},
        {"time to live too long", longTtl, keep, Refusal::OutOfRange},
        {"blank reason", noReason, keep, Refusal::OutOfRange, "reason: missing"},
        {"pause a lane", request(kLane, "E1", CommandAction::Pause), keep, Refusal::OutOfRange,
         "action: pause is not for a lane"},
        {"open an IGV", request(kIgv, "IGV-14", CommandAction::Open), keep, Refusal::OutOfRange},
        {"reverse a gate", request(kGate, "D1", CommandAction::Reverse), keep, Refusal::OutOfRange},
        {"same id, other content", request(kLane, "E1", CommandAction::HoldOpen, 60),
         [](State& s) {
             addCommand(s, "018f3a2b-7c10-7abc-8def-0123456789ab", "E2", CommandStatus::Confirmed);
         },
         Refusal::DuplicateId},
        {"counterpart's gate", request(kGate, "CN-G1", CommandAction::Open), keep, Refusal::BlockedByMode,
         "reported by the counterpart"},
    };
}

std::vector<Case> objectCases_data()
{
    const auto closeE1 = request(kLane, "E1", CommandAction::Close);
    const auto openE1 = request(kLane, "E1", CommandAction::Open);
    const auto holdE1 = request(kLane, "E1", CommandAction::HoldOpen, 60);
    const auto backE1 = request(kLane, "E1", CommandAction::ReturnToService);
    const auto outE1 = request(kLane, "E1", CommandAction::TakeOutOfService);
    const auto pause = request(kIgv, "IGV-14", CommandAction::Pause);
    const auto resume = request(kIgv, "IGV-14", CommandAction::Resume);
    const auto leased = [](LaneState& l) { l.status = LaneStatus::HeldOpen, l.lease.emplace(); };
    return {
        {"just fresh", closeE1,
         lane("E1", [](LaneState& l) { l.observedAt = kNow - std::chrono::seconds{3}; }), Refusal::None},
        {"stale", closeE1, lane("E1", [](LaneState& l) { l.observedAt = kNow - std::chrono::seconds{4}; }),
         Refusal::FieldOffline, "no report since 2026-10-16T08:20:43.000Z"},
        {"state unknown", closeE1, laneIs("E1", LaneStatus::Unknown), Refusal::FieldOffline, "state unknown"},
        {"never reported", closeE1, [](State& s) { s.lanes.erase("E1"); }, Refusal::FieldOffline,
         "never reported"},
        {"unit never reported", request(kIgv, "IGV-01", CommandAction::Pause), keep, Refusal::FieldOffline},
        {"unit just fresh", pause,
         igv([](CarrierState& c) { c.observedAt = kNow - std::chrono::seconds{35}; }), Refusal::None},
        {"unit stale", pause, igv([](CarrierState& c) { c.observedAt = kNow - std::chrono::seconds{36}; }),
         Refusal::FieldOffline},
        {"unit cut off", pause,
         igv([](CarrierState& c) { c.connection = ConnectionState::ConnectionBroken; }),
         Refusal::FieldOffline, "connection_broken"},
        {"open what is open", openE1, keep, Refusal::AlreadySo, "in_service"},
        {"open what opens", openE1, laneIs("E1", LaneStatus::Opening), Refusal::AlreadySo, "opening"},
        {"open what is closed", openE1, laneIs("E1", LaneStatus::Closed), Refusal::None},
        {"open what is held open", openE1, laneIs("E1", LaneStatus::HeldOpen), Refusal::None},
        {"close what is closed", closeE1, laneIs("E1", LaneStatus::Closed), Refusal::AlreadySo, "closed"},
        {"hold what is held", holdE1, laneIs("E1", LaneStatus::HeldOpen), Refusal::AlreadySo, "held_open"},
        {"extend a lease", holdE1, lane("E1", leased), Refusal::None},
        {"out of service twice", outE1, laneIs("E1", LaneStatus::OutOfService), Refusal::AlreadySo},
        {"return what is in service", backE1, keep, Refusal::AlreadySo, "in_service"},
        {"pause twice", pause, igv([](CarrierState& c) { c.paused = true; }), Refusal::AlreadySo, "paused"},
        {"resume what drives", resume, keep, Refusal::AlreadySo, "not paused"},
        {"resume", resume, igv([](CarrierState& c) { c.paused = true; }), Refusal::None},
        {"somebody works on it", closeE1,
         [](State& s) { addCommand(s, "other", "E1", CommandStatus::Dispatched); }, Refusal::LockedByOther,
         "an on C2"},
        {"somebody has finished", closeE1,
         [](State& s) { addCommand(s, "other", "E1", CommandStatus::Confirmed); }, Refusal::None},
        {"somebody works beside", closeE1,
         [](State& s) { addCommand(s, "other", "E2", CommandStatus::Dispatched); }, Refusal::None},
        {"maintenance", openE1,
         lane("E1",
              [](LaneState& l) { l.status = LaneStatus::OutOfService, l.note = "WO-2231 until 17:00"; }),
         Refusal::BlockedByMode, "out_of_service, WO-2231 until 17:00"},
        {"back from maintenance", backE1, laneIs("E1", LaneStatus::OutOfService), Refusal::None},
        {"faulty device", openE1,
         lane(
             "E1",
             [](LaneState& l) { l.status = LaneStatus::Closed, l.devices[1].health = DeviceHealth::Faulty; }),
         Refusal::BlockedByHealth, "doors"},
        {"degraded device", openE1,
         lane("E1",
              [](LaneState& l) {
                  l.status = LaneStatus::Closed, l.devices[1].health = DeviceHealth::Degraded;
              }),
         Refusal::None},
        {"fault", openE1, laneIs("E1", LaneStatus::Fault), Refusal::BlockedByHealth, "fault"},
        {"close a faulty lane", closeE1, laneIs("E1", LaneStatus::Fault), Refusal::None},
        {"repaired", backE1, laneIs("E1", LaneStatus::Fault), Refusal::None},
        {"resume a stalled unit", resume,
         igv([](CarrierState& c) { c.paused = true, c.task = CarrierTask::Stalled; }),
         Refusal::BlockedByHealth, "stalled"},
    };
}

std::vector<Case> interlockCases_data()
{
    const auto closeE1 = request(kLane, "E1", CommandAction::Close);
    const auto closeT1 = request(kLane, "T1", CommandAction::Close);
    const auto openD2 = request(kGate, "D2", CommandAction::Open);
    const auto openB1 = request(kGate, "B1", CommandAction::HoldOpen, 60);
    const auto openE1 = request(kLane, "E1", CommandAction::HoldOpen, 60);
    const auto twoLeft = [](State& s) {
        s.lanes.at("E3").status = LaneStatus::Closed, s.lanes.at("E4").status = LaneStatus::Fault;
    };
    const auto busy = lane("T1", [](LaneState& l) { l.occupied = true; });
    const auto open = [](GateState& g) {
        g.status = LaneStatus::HeldOpen, g.barrier = BarrierPosition::Open;
    };
    const auto moving = [](GateState& g) { g.barrier = BarrierPosition::Moving; };
    const auto blind = [](GateState& g) {
        g.status = LaneStatus::Unknown, g.barrier = BarrierPosition::Unknown;
    };
    const auto alarm = [](AlarmPriority p, AlarmState st) {
        return [=](State& s) { addAlarm(s, "E1", p, st); };
    };
    return {
        {"three left", closeE1, keep, Refusal::None},
        {"one left", closeE1, twoLeft, Refusal::BlockedByInterlock,
         "minimum_open: IL-MIN: 1 of 4 left, at least 2"},
        {"a closed one is not missed", request(kLane, "E3", CommandAction::TakeOutOfService), twoLeft,
         Refusal::None},
        {"truck inside", closeT1, busy, Refusal::BlockedByInterlock, "lane_clear: occupied"},
        {"truck has gone", closeT1, keep, Refusal::None},
        {"people leave by themselves", closeE1, lane("E1", [](LaneState& l) { l.occupied = true; }),
         Refusal::None},
        {"airlock closed", openD2, keep, Refusal::None},
        {"neighbour open", openD2, gate("D3", open), Refusal::BlockedByInterlock, "airlock: IL-AIR: D3 open"},
        {"neighbour moves", openD2, gate("D1", moving), Refusal::BlockedByInterlock},
        {"neighbour unknown", openD2, gate("D1", blind), Refusal::BlockedByInterlock,
         "airlock: IL-AIR: D1 not known"},
        {"not a neighbour", request(kGate, "D1", CommandAction::Open), gate("D3", open), Refusal::None},
        {"closing is always possible", request(kGate, "D2", CommandAction::Close),
         [=](State& s) { open(s.gates.at("D3")), open(s.gates.at("D2")); }, Refusal::None},
        {"exclusive, other closed", openB1, keep, Refusal::None},
        {"exclusive, other open", openB1, gate("B2", open), Refusal::BlockedByInterlock,
         "exclusive: IL-EXC: B2 open"},
        {"direction locked", request(kLane, "T1", CommandAction::Reverse), keep, Refusal::BlockedByInterlock,
         "direction_locked: IL-DIR: direction locked"},
        {"direction free", request(kLane, "E4", CommandAction::Reverse), keep, Refusal::None},
        {"reverse with somebody inside", request(kLane, "E4", CommandAction::Reverse),
         lane("E4", [](LaneState& l) { l.occupied = true; }), Refusal::BlockedByInterlock},
        {"high alarm", openE1, alarm(AlarmPriority::High, AlarmState::Unacknowledged),
         Refusal::BlockedByInterlock, "no_alarm: X"},
        {"critical, acknowledged", openE1, alarm(AlarmPriority::Critical, AlarmState::Acknowledged),
         Refusal::BlockedByInterlock},
        {"medium alarm", openE1, alarm(AlarmPriority::Medium, AlarmState::Unacknowledged), Refusal::None},
        {"alarm has returned", openE1, alarm(AlarmPriority::High, AlarmState::RtnUnacknowledged),
         Refusal::None},
        {"stopping is easy", closeE1, alarm(AlarmPriority::Critical, AlarmState::Unacknowledged),
         Refusal::None},
        {"pausing is easy", request(kIgv, "IGV-14", CommandAction::Pause),
         [](State& s) { addAlarm(s, "IGV-14", AlarmPriority::Critical, AlarmState::Unacknowledged); },
         Refusal::None},
    };
}

void runCase(const Case& c)
{
    const Site site = makeSite();
    State state = makeState(site);
    c.arrange(state);
    const Verdict v = judge(site, state, c.request, kNow);
    const std::string said = std::string(c.name) + ": " + std::string(codeOf(v.cause)) + ", " + v.detail;
    QVERIFY2(v.cause == c.cause, said.c_str());
    if (*c.detail)
        QVERIFY2(v.detail == c.detail, said.c_str());
    // The checks agree with the verdict and come in the published order.
    std::size_t last = 0;
    bool anyUnmet = false;
    for (const InterlockCheck& check : v.checks) {
        const auto at = std::find(kCheckIds.begin(), kCheckIds.end(), check.id);
        QVERIFY2(at != kCheckIds.end(), said.c_str());
        const auto index = static_cast<std::size_t>(at - kCheckIds.begin()) + 1;
        QVERIFY2(index > last, said.c_str());
        last = index;
        anyUnmet = anyUnmet || !check.met;
        QVERIFY2(check.known || !check.met, said.c_str());
    }
    QVERIFY2(anyUnmet == (v.cause != Refusal::None), said.c_str());
}

} // namespace

class TestInterlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests()
    {
        for (const Case& c : requestCases_data())
            runCase(c);
    }
    void objects()
    {
        for (const Case& c : objectCases_data())
            runCase(c);
    }
    void interlocks()
    {
        for (const Case& c : interlockCases_data())
            runCase(c);
    }
    void carrierModes_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("allowed");
        for (int i = 0; i < countOf<OperatingMode>(); ++i) {
            const auto mode = static_cast<OperatingMode>(i);
            const bool ours = mode == OperatingMode::Automatic || mode == OperatingMode::SemiAutomatic;
            QTest::newRow(std::string(codeOf(mode)).c_str()) << i << ours;
        }
    }
    void carrierModes()
    {
        QFETCH(int, mode);
        QFETCH(bool, allowed);
        const Site site = makeSite();
        State state = makeState(site);
        state.carriers.at("IGV-14").mode = static_cast<OperatingMode>(mode);
        const Verdict v = judge(site, state, request(kIgv, "IGV-14", CommandAction::Pause), kNow);
        QCOMPARE(v.cause, allowed ? Refusal::None : Refusal::BlockedByMode);
    }
    void allFaultsAreListed()
    {
        const Site site = makeSite();
        State state = makeState(site);
        LaneState& e1 = state.lanes.at("E1");
        e1.status = LaneStatus::Fault;
        addAlarm(state, "E1", AlarmPriority::High, AlarmState::Unacknowledged);
        addCommand(state, "other", "E1", CommandStatus::Accepted);
        const Verdict v = judge(site, state, request(kLane, "E1", CommandAction::HoldOpen, 60), kNow);
        QCOMPARE(v.cause, Refusal::LockedByOther);
        QStringList unmet;
        for (const InterlockCheck& c : v.checks)
            if (!c.met)
                unmet << QString::fromStdString(c.id);
        QCOMPARE(unmet, (QStringList{QStringLiteral("not_locked"), QStringLiteral("no_fault"),
                                     QStringLiteral("no_alarm")}));
    }
    void fastTimeIsNotStale()
    {
        // At a high speed `now` runs ahead of the last batch; a live feed sets the pace.
        const Site site = makeSite();
        State state = makeState(site);
        const UtcTime later = kNow + std::chrono::minutes{6};
        const auto close = request(kLane, "E1", CommandAction::Close);
        QCOMPARE(judge(site, state, close, later).cause, Refusal::FieldOffline);
        FeedState feed;
        feed.id = "lanes", feed.freshness = Freshness::Live, feed.lastAt = kNow;
        apply(state, feed);
        QCOMPARE(judge(site, state, close, later).cause, Refusal::None);
        state.lanes.at("E1").observedAt = kNow - std::chrono::seconds{10};
        QCOMPARE(judge(site, state, close, later).cause, Refusal::FieldOffline);
    }
    void unknownMembersCountAsNotMet()
    {
        const Site site = makeSite();
        State state = makeState(site);
        state.lanes.at("E2").status = LaneStatus::Unknown;
        state.lanes.at("E3").status = LaneStatus::Unknown;
        const Verdict v = judge(site, state, request(kLane, "E1", CommandAction::Close), kNow);
        QCOMPARE(v.cause, Refusal::BlockedByInterlock);
        const auto c = std::find_if(v.checks.begin(), v.checks.end(),
                                    [](const InterlockCheck& x) { return x.id == "minimum_open"; });
        QVERIFY(c != v.checks.end() && !c->met && !c->known);
    }
};

QTEST_GUILESS_MAIN(TestInterlock)
#include "tst_interlock.moc"
