// SPDX-License-Identifier: GPL-3.0-or-later
// An override ends by itself, whatever happens meanwhile.
#include "gateway_testing.h"
#include <QTest>

using namespace coi::gateway::testing;
using namespace coi::gateway;
using namespace std::chrono_literals;

namespace {

std::string confirm(Bench& b, const CommandRequest& r, LaneStatus status)
{
    b.give(r);
    b.accept(r.id);
    b.lanes[r.object] = status;
    b.report();
    return r.id;
}

std::optional<Lease> leaseOf(const Bench& b, const char* lane)
{
    return b.store.state().lanes.at(lane).lease;
}

} // namespace

class TestLeases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void revertsAtItsEnd();
    void extensionReturnsToTheStateBeforeTheFirst();
    void returningEarlyEndsTheLease();
    void putBackBySomebodyElse();
    void refusedRevertIsTriedAgain();
    void nothingToRevertWithoutLease();
    void survivesARestart();
    void lapsedWhileTheGatewayWasAway();
    void restartBeforeTheEndOfTheCommand();
    void notRestoredWhenItHadEnded_data();
    void notRestoredWhenItHadEnded();
    void noLongerThanGivenWhenTheClockWentBack();
    void heldGateReverts();
    void unknownCommandsHaveAnEndToo();
    void fieldRestartEndsLeases();
};

void TestLeases::revertsAtItsEnd()
{
    Bench b;
    const auto id = confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    QCOMPARE(b.status(id), CommandStatus::Confirmed);
    QVERIFY(leaseOf(b, "E1"));
    QCOMPARE(leaseOf(b, "E1")->by, std::string("vu"));
    QCOMPARE(leaseOf(b, "E1")->revert, CommandAction::Open);
    QCOMPARE(leaseOf(b, "E1")->ends - b.clock.utcNow(), Millis{60s});
    b.pass(59s);
    QCOMPARE(b.sent.size(), std::size_t(1));
    b.pass(2s);
    QCOMPARE(b.sent.size(), std::size_t(2));
    QCOMPARE(b.sent[1].action, CommandAction::Open); // back to in service
    const auto revert = b.sent[1].commandId;
    const auto rows = b.rowsOf(revert);
    QCOMPARE(rows.at(0).who, std::string("gateway"));
    QCOMPARE(rows.at(0).cause, std::string("lease ended"));
    b.accept(revert);
    b.lanes["E1"] = LaneStatus::InService;
    b.report();
    QCOMPARE(b.status(revert), CommandStatus::Confirmed);
    QVERIFY(!leaseOf(b, "E1"));
    b.pass(120s);
    QCOMPARE(b.sent.size(), std::size_t(2));
}

void TestLeases::extensionReturnsToTheStateBeforeTheFirst()
{
    Bench b;
    b.lanes["E1"] = LaneStatus::Closed;
    b.report();
    confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    b.pass(50s);
    const auto extension = b.request("E1", CommandAction::HoldOpen, 120);
    QCOMPARE(b.give(extension).cause, Refusal::None);
    b.arbiter.acknowledged({extension.id, false, Refusal::AlreadySo, "held_open"});
    QCOMPARE(b.status(extension.id), CommandStatus::Confirmed);
    b.pass(60s);
    QCOMPARE(b.sent.size(), std::size_t(2)); // the first lease is over, the second is not
    b.pass(62s);
    QCOMPARE(b.sent.size(), std::size_t(3));
    QCOMPARE(b.sent[2].action, CommandAction::Close);
}

void TestLeases::returningEarlyEndsTheLease()
{
    Bench b;
    confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    confirm(b, b.request("E1", CommandAction::Open), LaneStatus::InService);
    QVERIFY(!leaseOf(b, "E1"));
    b.pass(70s);
    QCOMPARE(b.sent.size(), std::size_t(2));
}

void TestLeases::putBackBySomebodyElse()
{
    Bench b;
    confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    b.lanes["E1"] = LaneStatus::InService; // at the lane itself
    b.report();
    b.pass(61s);
    QCOMPARE(b.sent.size(), std::size_t(1));
    QVERIFY(!leaseOf(b, "E1"));
    QCOMPARE(b.journal.rows.back().what, std::string("lease ended"));
}

void TestLeases::refusedRevertIsTriedAgain()
{
    Bench b;
    b.lanes["E1"] = LaneStatus::Closed;
    b.lanes["E4"] = b.lanes["E5"] = LaneStatus::InService;
    b.report();
    confirm(b, b.request("E1", CommandAction::Open, 60), LaneStatus::InService);
    b.lanes["E4"] = b.lanes["E5"] = LaneStatus::Fault; // E1 is one of the last three now
    b.report();
    b.pass(65s);
    QCOMPARE(b.sent.size(), std::size_t(1));
    QVERIFY(leaseOf(b, "E1")); // it is still an override
    b.lanes["E4"] = LaneStatus::InService;
    b.report();
    b.pass(10s);
    QCOMPARE(b.sent.size(), std::size_t(2));
    QCOMPARE(b.sent[1].action, CommandAction::Close);
}

void TestLeases::nothingToRevertWithoutLease()
{
    Bench b;
    confirm(b, b.request("E1", CommandAction::Close), LaneStatus::Closed);
    QVERIFY(!leaseOf(b, "E1"));
    b.pass(130s);
    QCOMPARE(b.sent.size(), std::size_t(1));
}

// What a gateway finds that starts with the journal of another one.
struct Successor : Bench
{
    explicit Successor(const Bench& before, Millis later = Millis{0}, std::vector<CommandRecord> open = {})
    {
        clock.advance(before.clock.monoNow() - clock.monoNow() + later);
        lanes = before.lanes;
        barrier = before.barrier;
        journal.overrides = before.journal.overrides;
        // Nothing was heard of the field yet.
        ingest.reset({});
        for (const LaneSpec& lane : site->lanes)
            store.put(Erase{RecordKind::Lane, lane.id});
        store.put(Erase{RecordKind::Gate, "B1"});
        arbiter.restore(std::move(open), before.journal.kept());
    }
};

void TestLeases::survivesARestart()
{
    Bench b;
    const auto id = confirm(b, b.request("E1", CommandAction::HoldOpen, 1800), LaneStatus::HeldOpen);
    const auto ends = leaseOf(b, "E1")->ends;
    b.pass(60s);
    Successor c(b, 30s);
    c.report();
    QVERIFY(leaseOf(c, "E1"));
    QCOMPARE(leaseOf(c, "E1")->ends, ends);
    QCOMPARE(leaseOf(c, "E1")->by, std::string("vu"));
    QCOMPARE(leaseOf(c, "E1")->commandId, id);
    QCOMPARE(leaseOf(c, "E1")->revert, CommandAction::Open);
    c.pass(ends - c.clock.utcNow() - 1s);
    QVERIFY(c.sent.empty());
    c.pass(2s);
    QCOMPARE(c.sent.size(), std::size_t(1));
    QCOMPARE(c.sent[0].action, CommandAction::Open);
    c.accept(c.sent[0].commandId);
    c.lanes["E1"] = LaneStatus::InService;
    c.report();
    QVERIFY(!leaseOf(c, "E1"));
    QVERIFY(c.journal.overrides.empty());
}

void TestLeases::lapsedWhileTheGatewayWasAway()
{
    Bench b;
    confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    Successor c(b, 1h);
    c.reporting = false;
    c.pass(5s); // the field is not heard yet
    QVERIFY(c.sent.empty());
    QVERIFY(c.journal.intentions.empty() && c.journal.progresses.empty());
    c.reporting = true;
    c.pass(1100ms);
    QCOMPARE(c.sent.size(), std::size_t(1));
    QCOMPARE(c.sent[0].action, CommandAction::Open);
}

// Killed after the order was sent: whether it came about is not known, but it must not last for ever.
void TestLeases::restartBeforeTheEndOfTheCommand()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::HoldOpen, 60);
    b.give(r);
    QCOMPARE(b.journal.overrides.size(), std::size_t(1));
    b.lanes["E1"] = LaneStatus::HeldOpen; // it did
    CommandRecord open = *b.record(r.id);
    open.status = CommandStatus::Journalled;
    Successor c(b, 5s, {open});
    c.report();
    QCOMPARE(c.status(r.id), CommandStatus::Unknown);
    QCOMPARE(c.record(r.id)->causeDetail, std::string("gateway restarted"));
    QVERIFY(leaseOf(c, "E1"));
    QVERIFY(c.sent.empty()); // not sent again
    c.pass(60s);
    QCOMPARE(c.sent.size(), std::size_t(1));
    QCOMPARE(c.sent[0].action, CommandAction::Open);
}

void TestLeases::notRestoredWhenItHadEnded_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"refused by the device", "returned early", "reverted", "put back by somebody",
                            "expired", "extended"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestLeases::notRestoredWhenItHadEnded()
{
    QFETCH(QString, how);
    Bench b;
    const auto r = b.request("E1", CommandAction::HoldOpen, 60);
    if (how == u"expired") {
        b.journal.automatic = false;
        b.give(r);
        b.pass(6s);
    } else if (how == u"refused by the device") {
        b.give(r);
        b.arbiter.acknowledged({r.id, false, Refusal::BlockedByHealth, "doors"});
    } else {
        confirm(b, r, LaneStatus::HeldOpen);
        QCOMPARE(b.journal.overrides.size(), std::size_t(1));
    }
    if (how == u"returned early") {
        confirm(b, b.request("E1", CommandAction::Open), LaneStatus::InService);
    } else if (how == u"reverted") {
        b.pass(61s);
        b.accept(b.sent.back().commandId);
        b.lanes["E1"] = LaneStatus::InService;
        b.report();
    } else if (how == u"put back by somebody") {
        b.lanes["E1"] = LaneStatus::InService;
        b.report();
        b.pass(61s);
    } else if (how == u"extended") {
        const auto second = confirm(b, b.request("E1", CommandAction::HoldOpen, 600), LaneStatus::HeldOpen);
        QCOMPARE(b.journal.overrides.size(), std::size_t(1));
        QVERIFY(b.journal.overrides.count(second) == 1);
        return;
    }
    QVERIFY(b.journal.overrides.empty());
}

void TestLeases::noLongerThanGivenWhenTheClockWentBack()
{
    Bench b;
    confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    Bench c;
    c.clock.stepUtc(-6h); // a simulation that begins its day again
    c.lanes = b.lanes;
    c.arbiter.restore({}, b.journal.kept());
    c.report();
    c.pass(59s);
    QVERIFY(c.sent.empty());
    c.pass(2s);
    QCOMPARE(c.sent.size(), std::size_t(1));
}

void TestLeases::heldGateReverts()
{
    Bench b;
    const auto r = b.request("B1", CommandAction::HoldOpen, 60);
    b.give(r);
    b.accept(r.id);
    b.barrier = LaneStatus::HeldOpen;
    b.report();
    QCOMPARE(b.status(r.id), CommandStatus::Confirmed);
    QVERIFY(b.store.state().gates.at("B1").lease);
    Successor c(b);
    c.report();
    QVERIFY(c.store.state().gates.at("B1").lease);
    c.pass(61s);
    QCOMPARE(c.sent.size(), std::size_t(1));
    QCOMPARE(c.sent[0].target, TargetKind::Gate);
    QCOMPARE(c.sent[0].action, CommandAction::Close);
    c.accept(c.sent[0].commandId);
    c.barrier = LaneStatus::Closed;
    c.report();
    QVERIFY(!c.store.state().gates.at("B1").lease);
}

void TestLeases::unknownCommandsHaveAnEndToo()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::HoldOpen, 60);
    b.give(r);
    b.accept(r.id);
    b.pass(7s);
    QCOMPARE(b.status(r.id), CommandStatus::Unknown);
    b.lanes["E1"] = LaneStatus::HeldOpen; // much later than expected
    b.report();
    b.pass(61s);
    QCOMPARE(b.sent.size(), std::size_t(2));
    QCOMPARE(b.sent[1].action, CommandAction::Open);
}

void TestLeases::fieldRestartEndsLeases()
{
    Bench b;
    const auto id = confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    b.arbiter.fieldRestarted();
    QVERIFY(b.journal.overrides.empty());
    QCOMPARE(b.rowsOf(id).back().what, std::string("lease ended"));
    QCOMPARE(b.rowsOf(id).back().cause, std::string("the field started again"));
}

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
