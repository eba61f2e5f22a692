// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_fixture.h"

using namespace coi;
using namespace coi::simtest;
using domain::BarrierPosition;
using domain::CarrierTask;
using domain::CommandAction;
using domain::LaneStatus;
using domain::Refusal;

class GateCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closingFinishesThePresentOne();
    void closedLaneServesNobody();
    void openingMovesTheDoors();
    void heldOpenWavesThrough();
    void outOfServiceAndBack();
    void reverseServesTheOtherSide();
    void reverseIsRefusedWhenOccupied();
    void lastBoothsClosedLetsEverybodyWait();
    void refusals_data();
    void refusals();
    void hallDoorHoldsPeopleBack();
    void pausedCarrierStopsAndGoesOn();
    void tellsFleetsItDoesNotDrive();
    void closedIgvGateHoldsCarriers();
};

namespace {

int served(const Gate& gate, const std::string& lane)
{
    int n = 0;
    for (const auto& t : gate.all<domain::Transaction>())
        n += t.lane == lane ? 1 : 0;
    return n;
}

// A loaded carrier that rolls on the corridor, not too near to its end.
std::string rolling(Gate& gate)
{
    std::string found;
    gate.passUntil(30min, 1s, [&] {
        for (const auto& [id, c] : gate.carriers)
            if (c.task == CarrierTask::Driving && c.speedKmh > 15 && c.zone == "VN-2")
                found = id;
        return !found.empty();
    });
    return found;
}

} // namespace

void GateCommandsTest::closingFinishesThePresentOne()
{
    Gate gate(configAt(8h + 30min));
    QVERIFY(gate.passUntil(2min, 1s, [&] { return gate.lane("1X-B2").occupied; }));
    const int before = served(gate, "1X-B2");
    QVERIFY(gate.lane("1X-B2", CommandAction::Close).accepted);
    gate.pass(1ms);
    QCOMPARE(gate.lane("1X-B2").status, LaneStatus::Closing);
    QCOMPARE(gate.lane("1X-B2").positionPct, 100); // somebody is inside
    QVERIFY(gate.passUntil(10min, 250ms, [&] { return gate.lane("1X-B2").status == LaneStatus::Closed; }));
    QCOMPARE(served(gate, "1X-B2"), before + 1);
    QCOMPARE(gate.lane("1X-B2").barrier, BarrierPosition::Closed);
    QCOMPARE(gate.lane("1X-B2").positionPct, 0);
}

void GateCommandsTest::closedLaneServesNobody()
{
    Gate gate(configAt(8h + 30min));
    gate.lane("1X-E2", CommandAction::Close);
    gate.pass(2min);
    gate.forget();
    gate.pass(15min);
    QCOMPARE(served(gate, "1X-E2"), 0);
    QVERIFY(served(gate, "1X-E3") > 10);
    QVERIFY(gate.lane("1X-E2", CommandAction::Open).accepted);
    gate.pass(5min);
    QVERIFY(served(gate, "1X-E2") > 3);
}

void GateCommandsTest::openingMovesTheDoors()
{
    Gate gate(configAt(10h));
    QCOMPARE(gate.lane("1X-B6").status, LaneStatus::Closed);
    QVERIFY(gate.lane("1X-B6", CommandAction::Open).accepted);
    gate.forget();
    gate.pass(10s);
    int last = -1, steps = 0;
    bool moving = false;
    for (const auto& o : gate.all<domain::LaneObserved>()) {
        if (o.lane != "1X-B6")
            continue;
        QVERIFY(o.positionPct >= last);
        steps += o.positionPct > last ? 1 : 0;
        moving = moving || (o.status == LaneStatus::Opening && o.barrier == BarrierPosition::Moving);
        last = o.positionPct;
    }
    QVERIFY(moving);
    QVERIFY(steps >= 4);
    QCOMPARE(gate.lane("1X-B6").status, LaneStatus::InService);
    QCOMPARE(gate.lane("1X-B6").barrier, BarrierPosition::Open);
}

void GateCommandsTest::heldOpenWavesThrough()
{
    Gate gate(configAt(8h + 30min));
    QVERIFY(gate.lane("1X-E1", CommandAction::HoldOpen).accepted);
    gate.pass(30s);
    QCOMPARE(gate.lane("1X-E1").status, LaneStatus::HeldOpen);
    gate.forget();
    gate.pass(10min);
    int overridden = 0;
    for (const auto& t : gate.all<domain::Transaction>()) {
        if (t.lane != "1X-E1")
            continue;
        QCOMPARE(t.result, domain::GateResult::OperatorOverride);
        QVERIFY(t.leaves);
        ++overridden;
    }
    QVERIFY(overridden > 10);
}

void GateCommandsTest::outOfServiceAndBack()
{
    Gate gate(configAt(9h));
    QVERIFY(gate.lane("1X-E4", CommandAction::TakeOutOfService).accepted);
    gate.pass(2min);
    QCOMPARE(gate.lane("1X-E4").status, LaneStatus::OutOfService);
    const auto open = gate.lane("1X-E4", CommandAction::Open);
    QVERIFY(!open.accepted);
    QCOMPARE(open.cause, Refusal::BlockedByMode);
    QVERIFY(gate.lane("1X-E4", CommandAction::ReturnToService).accepted);
    gate.pass(20s);
    QCOMPARE(gate.lane("1X-E4").status, LaneStatus::InService);
}

void GateCommandsTest::reverseServesTheOtherSide()
{
    Gate gate(configAt(16h));
    QVERIFY(gate.passUntil(10min, 250ms, [&] { return !gate.lane("1X-E7").occupied; }));
    QVERIFY(gate.lane("1X-E7", CommandAction::Reverse).accepted);
    gate.pass(1ms);
    QVERIFY(gate.lane("1X-E7").direction == domain::Direction::Entry);
    gate.lane("1N-E1", CommandAction::Close), gate.lane("1N-E2", CommandAction::Close);
    gate.lane("1N-E3", CommandAction::Close), gate.lane("1N-E4", CommandAction::Close);
    gate.lane("1N-E5", CommandAction::Close), gate.lane("1N-E6", CommandAction::Close);
    gate.lane("1N-E7", CommandAction::Close);
    gate.pass(1min);
    gate.forget();
    const auto before = gate.sim.stats().travellersCrossed;
    gate.pass(20min);
    QVERIFY(served(gate, "1X-E7") > 20); // the only e-gate of the entry
    QVERIFY(gate.sim.stats().travellersCrossed[1][0] > before[1][0]);
}

void GateCommandsTest::reverseIsRefusedWhenOccupied()
{
    Gate gate(configAt(8h + 30min));
    QVERIFY(gate.passUntil(2min, 250ms, [&] { return gate.lane("1X-E3").occupied; }));
    const auto ack = gate.lane("1X-E3", CommandAction::Reverse);
    QVERIFY(!ack.accepted);
    QCOMPARE(ack.cause, Refusal::BlockedByInterlock);
    gate.pass(1ms);
    QVERIFY(!gate.lane("1X-E3").direction);
}

void GateCommandsTest::lastBoothsClosedLetsEverybodyWait()
{
    Gate gate(configAt(9h));
    for (int i = 1; i <= 7; ++i)
        gate.lane("1X-B" + std::to_string(i), CommandAction::Close);
    gate.pass(3min);
    gate.forget();
    const int before = gate.zones["1X-Q2"].count;
    gate.pass(10min);
    QVERIFY(gate.zones["1X-Q2"].count > before + 10);
    gate.lane("1X-B2", CommandAction::Open), gate.lane("1X-B3", CommandAction::Open);
    gate.pass(5min);
    QVERIFY(served(gate, "1X-B2") > 2);
}

void GateCommandsTest::refusals_data()
{
    using domain::TargetKind;
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("object");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, TargetKind t, const char* object, CommandAction a, Refusal cause) {
        QTest::newRow(name) << static_cast<int>(t) << QString::fromLatin1(object) << static_cast<int>(a)
                            << static_cast<int>(cause);
    };
    row("unknown lane", TargetKind::Lane, "9X-E1", CommandAction::Open, Refusal::ObjectUnknown);
    row("already open", TargetKind::Lane, "1X-E1", CommandAction::Open, Refusal::AlreadySo);
    row("already closed", TargetKind::Lane, "1X-B6", CommandAction::Close, Refusal::AlreadySo);
    row("not in this phase", TargetKind::Lane, "2X-T5", CommandAction::Open, Refusal::BlockedByMode);
    row("pause of a lane", TargetKind::Lane, "1X-E1", CommandAction::Pause, Refusal::OutOfRange);
    row("IGV gate has no other side", TargetKind::Lane, "2X-G1", CommandAction::Reverse,
        Refusal::BlockedByMode);
    row("unknown gate", TargetKind::Gate, "X", CommandAction::Open, Refusal::ObjectUnknown);
    row("the counterpart's gate", TargetKind::Gate, "CN-G1", CommandAction::Close, Refusal::NotAuthorised);
    row("gate already open", TargetKind::Gate, "1X-D1", CommandAction::Open, Refusal::AlreadySo);
    row("unknown carrier", TargetKind::Carrier, "IGV-99", CommandAction::Pause, Refusal::ObjectUnknown);
    row("carrier in service", TargetKind::Carrier, "IGV-01", CommandAction::Pause, Refusal::BlockedByMode);
    row("carrier not paused", TargetKind::Carrier, "IGV-10", CommandAction::Resume, Refusal::AlreadySo);
    row("carrier can not open", TargetKind::Carrier, "IGV-10", CommandAction::Open, Refusal::OutOfRange);
    row("not a field object", TargetKind::Alarm, "a", CommandAction::Close, Refusal::ObjectUnknown);
}

void GateCommandsTest::refusals()
{
    QFETCH(int, target);
    QFETCH(QString, object);
    QFETCH(int, action);
    QFETCH(int, cause);
    static Gate gate(configAt(5h));
    const std::uint64_t before = gate.sim.stateHash();
    const auto ack = gate.sim.command({"id-1", static_cast<domain::TargetKind>(target), object.toStdString(),
                                       static_cast<CommandAction>(action)});
    QVERIFY(!ack.accepted);
    QCOMPARE(ack.commandId, std::string("id-1"));
    QCOMPARE(static_cast<int>(ack.cause), cause);
    QCOMPARE(gate.sim.stateHash(), before);
}

void GateCommandsTest::hallDoorHoldsPeopleBack()
{
    Gate gate(configAt(8h + 30min));
    const auto gateCommand = [&](CommandAction a) {
        return gate.sim.command({"g", domain::TargetKind::Gate, "1X-D1", a});
    };
    QVERIFY(gateCommand(CommandAction::Close).accepted);
    gate.pass(10s);
    QCOMPARE(gate.gates["1X-D1"].status, LaneStatus::Closed);
    gate.pass(10min); // those inside have passed
    gate.forget();
    gate.pass(5min);
    int eGates = 0;
    for (int i = 1; i <= 7; ++i)
        eGates += served(gate, "1X-E" + std::to_string(i));
    QCOMPARE(eGates, 0);
    QVERIFY(gateCommand(CommandAction::Open).accepted);
    gate.pass(5min);
    for (int i = 1; i <= 7; ++i)
        eGates += served(gate, "1X-E" + std::to_string(i));
    QVERIFY(eGates > 60);
}

void GateCommandsTest::pausedCarrierStopsAndGoesOn()
{
    Gate gate(configAt(10h));
    const std::string id = rolling(gate);
    QVERIFY(!id.empty());
    QVERIFY(gate.carrier(id, CommandAction::Pause).accepted);
    QCOMPARE(gate.carrier(id, CommandAction::Pause).cause, Refusal::AlreadySo);
    QVERIFY(gate.passUntil(30s, 250ms, [&] { return gate.carriers[id].paused; }));
    QCOMPARE(gate.carriers[id].task, CarrierTask::Paused);
    const std::string node = gate.carriers[id].lastNode;
    gate.pass(2min);
    QCOMPARE(gate.carriers[id].lastNode, node);
    QCOMPARE(gate.carriers[id].speedKmh, 0.0);
    QVERIFY(gate.carrier(id, CommandAction::Resume).accepted);
    gate.pass(20s);
    QVERIFY(!gate.carriers[id].paused);
    QVERIFY(gate.carriers[id].lastNode != node);
}

void GateCommandsTest::closedIgvGateHoldsCarriers()
{
    Gate gate(configAt(10h));
    QVERIFY(gate.passUntil(5min, 250ms, [&] { return !gate.lane("2X-G1").occupied; }));
    QVERIFY(gate.lane("2X-G1", CommandAction::Close).accepted);
    QVERIFY(gate.passUntil(20min, 1s, [&] {
        for (const auto& [id, c] : gate.carriers)
            if (c.waitsFor == "2X-G1" && c.task == CarrierTask::WaitingRelease)
                return true;
        return false;
    }));
    gate.pass(1min);
    gate.forget();
    gate.pass(10min);
    QCOMPARE(served(gate, "2X-G1"), 0);
    QVERIFY(gate.lane("2X-G1", CommandAction::Open).accepted);
    gate.pass(3min);
    QVERIFY(served(gate, "2X-G1") > 1);
}

void GateCommandsTest::tellsFleetsItDoesNotDrive()
{
    domain::Site two = *loaded().site;
    QVERIFY(sim::undrivenFleets(two).empty());
    two.carriers.push_back(two.carriers.front());
    two.carriers.back().id = "monorail";
    QCOMPARE(sim::undrivenFleets(two), std::vector<std::string>{"monorail"});
}

QTEST_GUILESS_MAIN(GateCommandsTest)
#include "tst_gate_commands.moc"
