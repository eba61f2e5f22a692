// SPDX-License-Identifier: GPL-3.0-or-later
// What a console believes of its commands: only what the gateway's records say, never more.
#include "mirror_testing.h"

#include <QSignalSpy>
#include <QTest>
#include <coi/client/command_tracker.h>
#include <coi/core/uuid.h>

using namespace coi;
using client::CommandTracker;
using domain::CommandAction;
using domain::CommandStatus;
using domain::Refusal;
using domain::TargetKind;
using test::Console;
using test::FakeGateway;
using test::Relay;
using transport::LinkState;

namespace {

std::string holdOpen(CommandTracker& tracker)
{
    return tracker.issue(TargetKind::Lane, "1X-E3", CommandAction::HoldOpen, "đoàn khách", 1800);
}

domain::CommandRecord record(const FakeGateway& gateway, const std::string& id, CommandStatus status,
                             Refusal cause = Refusal::None)
{
    domain::CommandRecord r;
    r.id = id;
    for (const auto& request : gateway.commands) {
        if (request.id == id)
            r.request = request;
    }
    r.status = status;
    r.cause = cause;
    return r;
}

} // namespace

class TestCommandTracker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheRecord();
    void refusedByReply();
    void nothingQueuesOffline();
    void whatIsHeldUpArrivesOld();
    void linkLossMakesUnknownUntilTheRecordComes();
    void linkLossBeforeItArrived();
    void silenceMakesUnknown();
    void whatTheGatewayHasOnRecordIsItsToEnd();
    void anotherConsolesCommandIsNotMine();
    void keepsTheNewest();
};

void TestCommandTracker::followsTheRecord()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    CommandTracker tracker(c.mirror);
    QTRY_VERIFY(c.live());
    QSignalSpy updates(&tracker, &CommandTracker::updated);
    const std::string id = holdOpen(tracker);
    QVERIFY(core::isUuid(id));
    QCOMPARE(id[14], '7');
    QCOMPARE(tracker.find(id)->status, CommandStatus::Requested);
    QCOMPARE(tracker.pending(), 1);
    QTRY_COMPARE(gateway.commands.size(), 1U);
    QVERIFY(gateway.commands[0] == tracker.find(id)->request);
    QCOMPARE(gateway.commands[0].leaseS, 1800);
    for (const CommandStatus status : {CommandStatus::Journalled, CommandStatus::Dispatched,
                                       CommandStatus::Accepted, CommandStatus::Confirmed}) {
        QVERIFY(!tracker.find(id)->settled());
        gateway.publish({record(gateway, id, status)});
        QTRY_COMPARE(tracker.find(id)->status, status);
    }
    QVERIFY(tracker.find(id)->settled());
    QCOMPARE(tracker.pending(), 0);
    QCOMPARE(updates.size(), 5);
    QVERIFY(tracker.find("none") == nullptr);
}

void TestCommandTracker::refusedByReply()
{
    FakeGateway gateway;
    gateway.answers = false;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    CommandTracker tracker(c.mirror);
    QTRY_VERIFY(c.live());
    const std::string id = holdOpen(tracker);
    QTRY_COMPARE(gateway.commands.size(), 1U);
    hub.reply(gateway.opened.at(0).id, domain::Reply{"another", Refusal::RateLimited, ""});
    hub.reply(gateway.opened.at(0).id, domain::Reply{id, Refusal::BlockedByInterlock, "3 of 7"});
    QTRY_COMPARE(tracker.find(id)->status, CommandStatus::Refused);
    QCOMPARE(tracker.find(id)->cause, Refusal::BlockedByInterlock);
    QCOMPARE(tracker.find(id)->causeDetail, std::string("3 of 7"));
}

void TestCommandTracker::nothingQueuesOffline()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Relay relay(hub.port());
    Console c(relay.port());
    CommandTracker tracker(c.mirror);
    const std::string early = holdOpen(tracker); // still connecting
    QCOMPARE(tracker.find(early)->status, CommandStatus::Refused);
    QCOMPARE(tracker.find(early)->cause, Refusal::LinkLost);
    QTRY_VERIFY(c.live());
    relay.blackHole = true;
    QTRY_COMPARE(c.mirror.link(), LinkState::LinkLost);
    const std::string late = holdOpen(tracker);
    QCOMPARE(tracker.find(late)->status, CommandStatus::Refused);
    relay.blackHole = false;
    QTRY_VERIFY(c.live());
    const std::string good = holdOpen(tracker);
    QTRY_COMPARE(gateway.commands.size(), 1U);
    QCOMPARE(gateway.commands[0].id, good);
    QCOMPARE(tracker.latestFor("1X-E3")->request.id, good);
    QVERIFY(tracker.latestFor("1X-E4") == nullptr);
    QCOMPARE(tracker.find(late)->status, CommandStatus::Refused);
}

void TestCommandTracker::whatIsHeldUpArrivesOld()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Relay relay(hub.port());
    Console c(relay.port());
    CommandTracker tracker(c.mirror);
    QTRY_VERIFY(c.live());
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.elapsed() >= 400); // its idea of the gateway's clock does not grow old
    since.restart();
    holdOpen(tracker);
    QTRY_COMPARE(gateway.ages.size(), 1U);
    QVERIFY(gateway.ages[0].count() <= since.elapsed() + 300);
    since.restart();
    relay.holdConsoles(true);
    holdOpen(tracker);
    QTRY_VERIFY(since.elapsed() >= 700);
    QVERIFY(c.live()); // the gateway is still heard: nobody sees that anything is wrong
    relay.holdConsoles(false);
    QTRY_COMPARE(gateway.ages.size(), 2U);
    QVERIFY(gateway.ages[1] >= core::Millis{700});
    QVERIFY(gateway.ages[1].count() <= since.elapsed() + 300);
}

void TestCommandTracker::linkLossMakesUnknownUntilTheRecordComes()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Relay relay(hub.port());
    Console c(relay.port());
    CommandTracker tracker(c.mirror);
    QTRY_VERIFY(c.live());
    const std::string id = holdOpen(tracker);
    QTRY_COMPARE(gateway.commands.size(), 1U);
    relay.blackHole = true;
    QTRY_COMPARE(tracker.find(id)->status, CommandStatus::Unknown);
    QCOMPARE(tracker.find(id)->cause, Refusal::LinkLost);
    gateway.publish({record(gateway, id, CommandStatus::Confirmed)}); // meanwhile it was done
    relay.blackHole = false;
    QTRY_COMPARE(tracker.find(id)->status, CommandStatus::Confirmed);
    QCOMPARE(tracker.find(id)->cause, Refusal::None);
    QCOMPARE(gateway.commands.size(), 1U); // sent once
}

void TestCommandTracker::linkLossBeforeItArrived()
{
    FakeGateway gateway;
    gateway.start(test::quickHub());
    Relay relay(gateway.hub->port());
    Console c(relay.port());
    CommandTracker tracker(c.mirror);
    QTRY_VERIFY(c.live());
    relay.blackHole = true;
    const std::string id = holdOpen(tracker); // swallowed on its way
    QTRY_COMPARE(tracker.find(id)->status, CommandStatus::Unknown);
    relay.blackHole = false;
    QTRY_VERIFY(c.live());
    gateway.setLane("1X-E3", 1);
    QTRY_COMPARE(c.mirror.state().lanes.size(), 1U);
    QCOMPARE(tracker.find(id)->status, CommandStatus::Unknown); // not guessed, not sent again
    QCOMPARE(gateway.commands.size(), 0U);

    // A snapshot of a new gateway that has the record from its journal.
    gateway.hub.reset();
    gateway.now = {};
    domain::apply(gateway.now, record(gateway, id, CommandStatus::Refused, Refusal::Expired));
    relay.setTarget(gateway.start(test::quickHub()).port());
    QTRY_COMPARE(tracker.find(id)->status, CommandStatus::Refused);
    QCOMPARE(tracker.find(id)->cause, Refusal::Expired);
}

void TestCommandTracker::whatTheGatewayHasOnRecordIsItsToEnd()
{
    FakeGateway gateway;
    gateway.start(test::quickHub());
    Relay relay(gateway.hub->port());
    Console c(relay.port());
    CommandTracker tracker(c.mirror);
    tracker.setUnknownAfterMs(-4500);
    QTRY_VERIFY(c.live());
    const std::string asked = holdOpen(tracker);
    QTRY_COMPARE(gateway.commands.size(), 1U);
    gateway.publish({record(gateway, asked, CommandStatus::Dispatched)});
    QTRY_COMPARE(tracker.find(asked)->status, CommandStatus::Dispatched);
    const std::string silent = holdOpen(tracker);
    QTRY_COMPARE(tracker.find(silent)->status, CommandStatus::Unknown); // which is later
    QCOMPARE(tracker.find(asked)->status, CommandStatus::Dispatched);
}

void TestCommandTracker::silenceMakesUnknown()
{
    FakeGateway gateway;
    gateway.answers = false;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    CommandTracker tracker(c.mirror);
    tracker.setUnknownAfterMs(-4500); // 5000 ms to live, 500 ms in all
    QTRY_VERIFY(c.live());
    const std::string id = holdOpen(tracker);
    QTRY_COMPARE(tracker.find(id)->status, CommandStatus::Unknown);
    QCOMPARE(tracker.find(id)->cause, Refusal::None);
    QVERIFY(c.live());
    gateway.publish({record(gateway, id, CommandStatus::Confirmed)}); // late, but the truth
    QTRY_COMPARE(tracker.find(id)->status, CommandStatus::Confirmed);
    QCOMPARE(domain::kUnknownAfterMs, 6000);
}

void TestCommandTracker::anotherConsolesCommandIsNotMine()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Console a(hub.port()), b(hub.port());
    CommandTracker mine(a.mirror), theirs(b.mirror);
    QTRY_VERIFY(a.live() && b.live());
    const std::string id = holdOpen(mine);
    QTRY_COMPARE(gateway.commands.size(), 1U);
    gateway.publish({record(gateway, id, CommandStatus::Confirmed)});
    QTRY_COMPARE(mine.find(id)->status, CommandStatus::Confirmed);
    QTRY_VERIFY(b.mirror.state().commands.contains(id));
    QVERIFY(theirs.find(id) == nullptr);
    QVERIFY(theirs.all().empty());
}

void TestCommandTracker::keepsTheNewest()
{
    transport::ClientSession session;
    client::Mirror mirror(session);
    CommandTracker tracker(mirror);
    std::vector<std::string> ids;
    for (int i = 0; i < 250; ++i)
        ids.push_back(holdOpen(tracker)); // refused at once: no link
    const auto kept = tracker.all();
    QCOMPARE(kept.size(), 200U);
    QCOMPARE(kept.front().request.id, ids[50]);
    QCOMPARE(kept.back().request.id, ids[249]);
    QVERIFY(tracker.find(ids[49]) == nullptr);
}

QTEST_GUILESS_MAIN(TestCommandTracker)
#include "tst_command_tracker.moc"
