// SPDX-License-Identifier: GPL-3.0-or-later
// The objects a console has in hand: asked for, renewed, given back, never believed without the gateway's
// word.
#include "mirror_testing.h"

#include <QSignalSpy>
#include <QTest>
#include <coi/client/command_tracker.h>

using namespace coi;
using client::CommandTracker;
using client::TakenObject;
using domain::CommandAction;
using domain::CommandStatus;
using domain::Refusal;
using domain::TargetKind;
using test::Console;
using test::FakeGateway;
using test::Relay;
using transport::LinkState;

namespace {

domain::CommandRequest hold(const char* object = "1X-E3")
{
    domain::CommandRequest r;
    r.object = object;
    r.action = CommandAction::HoldOpen;
    r.leaseS = 900;
    return r;
}

struct Desk
{
    Desk() : console(relayTo()), tracker(console.mirror) {}
    quint16 relayTo()
    {
        relay = std::make_unique<Relay>(gateway.start(test::quickHub()).port());
        return relay->port();
    }
    FakeGateway gateway;
    std::unique_ptr<Relay> relay;
    Console console;
    CommandTracker tracker;
    client::Selections& selections() { return tracker.selections(); }
    TakenObject::State state(const char* object = "1X-E3") { return selections().find(object)->state; }
};

} // namespace

class TestSelections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void askedRenewedAndGivenBack();
    void refusedWithTheCause();
    void theCommandHasItsNumber();
    void instantCommandsSelectNothing();
    void othersSelectFirst();
    void nothingIsHeldWithoutALink();
    void takenAwayByTheGateway();
};

void TestSelections::askedRenewedAndGivenBack()
{
    Desk d;
    QTRY_VERIFY(d.console.live());
    d.selections().setRenewMs(50);
    d.selections().take(hold());
    QCOMPARE(d.state(), TakenObject::State::Asked);
    QTRY_COMPARE(d.state(), TakenObject::State::Held);
    QTRY_VERIFY(d.gateway.selections.size() >= 3);
    QVERIFY(d.gateway.selections[0] == d.gateway.selections[2]);
    auto other = hold();
    other.leaseS = 60;
    d.selections().take(other); // other values, the same number
    QTRY_COMPARE(d.gateway.selections.back().leaseS, 60);
    QCOMPARE(d.gateway.selections.back().id, d.gateway.selections.front().id);
    d.selections().release("1X-E3");
    QVERIFY(d.selections().find("1X-E3") == nullptr);
    QTRY_COMPARE(d.gateway.unselected.size(), 1U);
    QCOMPARE(d.gateway.unselected[0], d.gateway.selections[0].id);
    const auto asked = d.gateway.selections.size();
    d.gateway.setLane("1X-E3", 1);
    QTRY_COMPARE(d.console.mirror.state().lanes.size(), 1U);
    QCOMPARE(d.gateway.selections.size(), asked);
    d.selections().release("1X-E3"); // again: nothing
}

void TestSelections::refusedWithTheCause()
{
    Desk d;
    d.gateway.selectAnswer = {{}, Refusal::LockedByOther, "vu on VN-SUP-01"};
    QTRY_VERIFY(d.console.live());
    d.selections().setRenewMs(50);
    d.selections().take(hold());
    QTRY_COMPARE(d.state(), TakenObject::State::Refused);
    QCOMPARE(d.selections().find("1X-E3")->cause, Refusal::LockedByOther);
    QCOMPARE(d.selections().find("1X-E3")->detail, std::string("vu on VN-SUP-01"));
    d.gateway.selectAnswer = {}; // the other one let go
    QTRY_COMPARE(d.state(), TakenObject::State::Held);
}

void TestSelections::theCommandHasItsNumber()
{
    Desk d;
    QTRY_VERIFY(d.console.live());
    d.selections().take(hold());
    QTRY_COMPARE(d.state(), TakenObject::State::Held);
    const std::string number = d.selections().find("1X-E3")->request.id;
    const auto id = d.tracker.issue(TargetKind::Lane, "1X-E3", CommandAction::HoldOpen, "coach", 900);
    QCOMPARE(id, number);
    QVERIFY(d.selections().find("1X-E3") == nullptr);
    QTRY_COMPARE(d.gateway.commands.size(), 1U);
    QVERIFY(d.gateway.selections.back() == d.gateway.commands[0]); // bound to what is commanded
    QVERIFY(d.gateway.unselected.empty());
}

void TestSelections::instantCommandsSelectNothing()
{
    Desk d;
    QTRY_VERIFY(d.console.live());
    d.tracker.issue(TargetKind::Lane, "1X-E3", CommandAction::Close, "");
    d.tracker.issue(TargetKind::Carrier, "IGV-05", CommandAction::Pause, "");
    QTRY_COMPARE(d.gateway.commands.size(), 2U);
    QVERIFY(d.gateway.selections.empty());
}

void TestSelections::othersSelectFirst()
{
    Desk d;
    QTRY_VERIFY(d.console.live());
    d.tracker.issue(TargetKind::Carrier, "IGV-05", CommandAction::Resume, "");
    QTRY_COMPARE(d.gateway.commands.size(), 1U);
    QCOMPARE(d.gateway.selections.size(), 1U);
    QVERIFY(d.gateway.selections[0] == d.gateway.commands[0]);
}

void TestSelections::nothingIsHeldWithoutALink()
{
    Desk d;
    d.selections().take(hold()); // still connecting
    QCOMPARE(d.state(), TakenObject::State::Refused);
    QCOMPARE(d.selections().find("1X-E3")->cause, Refusal::LinkLost);
    QTRY_COMPARE(d.state(), TakenObject::State::Held); // wanted: asked for when the link is there
    d.relay->blackHole = true;
    QTRY_COMPARE(d.console.mirror.link(), LinkState::LinkLost);
    QCOMPARE(d.state(), TakenObject::State::Refused);
    d.relay->blackHole = false;
    QTRY_COMPARE(d.state(), TakenObject::State::Held);
}

void TestSelections::takenAwayByTheGateway()
{
    Desk d;
    QTRY_VERIFY(d.console.live());
    d.selections().take(hold());
    QTRY_COMPARE(d.state(), TakenObject::State::Held);
    domain::CommandRecord record;
    record.request = d.selections().find("1X-E3")->request;
    record.id = record.request.id;
    record.status = CommandStatus::Selected;
    d.gateway.publish({record});
    QTRY_VERIFY(client::selectionOf(d.console.mirror.state(), "1X-E3"));
    QVERIFY(!client::selectionOf(d.console.mirror.state(), "1X-E4"));
    d.gateway.publish({domain::Erase{domain::RecordKind::Command, record.id}});
    QTRY_COMPARE(d.state(), TakenObject::State::Asked);
    d.gateway.publish({domain::Erase{domain::RecordKind::Command, "none"}});
}

QTEST_GUILESS_MAIN(TestSelections)
#include "tst_selections.moc"
