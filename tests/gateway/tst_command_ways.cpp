// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that take their time: a carrier on its way into a bay, the end of an order, people who answer.
#include "gateway_testing.h"
#include <QTest>

using namespace coi::gateway::testing;
using namespace coi::gateway;
using namespace std::chrono_literals;

class TestCommandWays : public QObject
{
    Q_OBJECT

    static CarrierState driving()
    {
        CarrierState c;
        c.orderId = "88231", c.zone = "VN-2", c.bayAhead = "B1-X", c.speedKmh = 20;
        return c;
    }

private Q_SLOTS:
    void inTheBayOnlyWhenItStandsThere()
    {
        Bench b;
        b.ways["IGV-1"] = driving();
        b.report();
        const auto r = b.request("IGV-1", CommandAction::ToBay);
        QCOMPARE(b.give(r).cause, Refusal::None);
        b.accept(r.id);
        b.ways["IGV-1"].bay = "B1-X";
        b.pass(20s); // drives
        QCOMPARE(b.status(r.id), CommandStatus::Accepted);
        b.ways["IGV-1"].lastNode = "B1-X";
        b.report();
        QCOMPARE(b.status(r.id), CommandStatus::Accepted); // still rolls
        b.ways["IGV-1"].speedKmh = 0;
        b.report();
        QCOMPARE(b.status(r.id), CommandStatus::Confirmed);
        QCOMPARE(b.rowsOf(r.id).back().what, std::string("command confirmed"));
        QCOMPARE(b.rowsOf(r.id).front().after, std::string("to_bay"));

        const auto back = b.request("IGV-1", CommandAction::Resume);
        QCOMPARE(b.give(back).cause, Refusal::None);
        b.accept(back.id);
        QCOMPARE(b.status(back.id), CommandStatus::Accepted);
        QCOMPARE(b.rowsOf(back.id).front().before, std::string("in B1-X"));
        b.ways["IGV-1"].bay.clear();
        b.report();
        QCOMPARE(b.status(back.id), CommandStatus::Confirmed);
    }
    void whoStandsOnTheWayIsUnknown()
    {
        Bench b;
        b.ways["IGV-1"] = driving();
        b.report();
        const auto r = b.request("IGV-1", CommandAction::ToBay);
        b.give(r);
        b.accept(r.id);
        b.ways["IGV-1"].bay = "B1-X", b.ways["IGV-1"].speedKmh = 0;
        b.pass(8s);
        QCOMPARE(b.status(r.id), CommandStatus::Unknown);
    }
    void refusedWithoutABay()
    {
        Bench b;
        b.ways["IGV-1"] = driving();
        b.ways["IGV-1"].bayAhead.clear();
        b.report();
        const auto r = b.request("IGV-1", CommandAction::ToBay);
        QCOMPARE(b.give(r).cause, Refusal::BlockedByInterlock);
        QVERIFY(b.sent.empty());
    }
    void anOrderIsCancelledWhenItIsGone()
    {
        Bench b;
        b.ways["IGV-1"] = driving();
        b.report();
        const auto r = b.request("IGV-1", CommandAction::CancelOrder);
        QCOMPARE(b.give(r).cause, Refusal::None);
        b.accept(r.id);
        b.paused.insert("IGV-1");
        b.report();
        QCOMPARE(b.status(r.id), CommandStatus::Accepted); // stands, the order is still there
        b.ways["IGV-1"].orderId.clear();
        b.report();
        QCOMPARE(b.status(r.id), CommandStatus::Confirmed);
    }
    void peopleMayTakeTheirTime()
    {
        Bench b;
        b.theirs = LaneStatus::Fault;
        b.report();
        auto r = b.request("B-CN", CommandAction::AskOpen);
        r.reason = "please open";
        QCOMPARE(b.give(r).cause, Refusal::None);
        QCOMPARE(b.sent.back().text, r.reason); // what is asked goes with it
        b.pass(90s);
        QCOMPARE(b.status(r.id), CommandStatus::Dispatched);
        b.accept(r.id);
        QCOMPARE(b.status(r.id), CommandStatus::Accepted);
        b.pass(60s);
        b.theirs = LaneStatus::HeldOpen;
        b.report();
        QCOMPARE(b.status(r.id), CommandStatus::Confirmed);
    }
    void noAnswerAtAllIsUnknown()
    {
        Bench b;
        b.theirs = LaneStatus::Fault;
        b.report();
        const auto r = b.request("B-CN", CommandAction::AskOpen);
        b.give(r);
        b.pass(kAnswersAtMost - 1s);
        QCOMPARE(b.status(r.id), CommandStatus::Dispatched);
        b.pass(2s);
        QCOMPARE(b.status(r.id), CommandStatus::Unknown);
    }
    void theyMayRefuse()
    {
        Bench b;
        b.theirs = LaneStatus::Fault;
        b.report();
        const auto r = b.request("B-CN", CommandAction::AskOpen);
        b.give(r);
        b.pass(30s);
        b.arbiter.acknowledged({r.id, false, Refusal::BlockedByHealth, "barrier under repair"});
        QCOMPARE(b.status(r.id), CommandStatus::Refused);
        QCOMPARE(b.rowsOf(r.id).back().cause, std::string("blocked_by_health: barrier under repair"));
    }
    void theirGateIsNotOpenedByCommand()
    {
        Bench b;
        b.theirs = LaneStatus::Fault;
        b.report();
        QCOMPARE(b.give(b.request("B-CN", CommandAction::Open)).cause, Refusal::BlockedByMode);
        QCOMPARE(b.give(b.request("B1", CommandAction::AskOpen)).cause, Refusal::BlockedByMode);
        QVERIFY(b.sent.empty());
    }
};

QTEST_GUILESS_MAIN(TestCommandWays)
#include "tst_command_ways.moc"
