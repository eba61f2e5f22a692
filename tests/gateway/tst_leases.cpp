// SPDX-License-Identifier: GPL-3.0-or-later
// An override ends by itself, whatever happens meanwhile; selections hold an object for one console.
#include "gateway_testing.h"
#include <QtTest>

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
    void selectionHasOneHolder();
    void selectionEnds_data();
    void selectionEnds();
};

void TestLeases::revertsAtItsEnd()
{
    Bench b;
    const auto id = confirm(b, b.request("E1", CommandAction::HoldOpen, 60), LaneStatus::HeldOpen);
    QCOMPARE(b.status(id), CommandStatus::Confirmed);
    QVERIFY(leaseOf(b, "E1"));
    QCOMPARE(leaseOf(b, "E1")->by, std::string("vu"));
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

void TestLeases::selectionHasOneHolder()
{
    Bench b;
    Reply first, second, late;
    b.arbiter.select(b.supervisor, b.request("E1", CommandAction::Close), [&](const Reply& r) { first = r; });
    b.arbiter.select(b.other, b.request("E1", CommandAction::Close), [&](const Reply& r) { second = r; });
    QCOMPARE(first.cause, Refusal::None);
    QCOMPARE(second.cause, Refusal::LockedByOther);
    QCOMPARE(second.detail, std::string("vu on VN-SUP-01"));
    b.pass(10s);
    b.arbiter.select(b.other, b.request("E1", CommandAction::Close), [&](const Reply& r) { late = r; });
    QCOMPARE(late.cause, Refusal::None);
}

void TestLeases::selectionEnds_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("cause"); // of the other console's command afterwards
    const auto row = [](const char* how, Refusal cause) {
        QTest::newRow(how) << QString::fromLatin1(how) << static_cast<int>(cause);
    };
    row("nothing happens", Refusal::LockedByOther);
    row("another object is unselected", Refusal::LockedByOther);
    row("unselected", Refusal::None);
    row("console left", Refusal::None);
    row("time passed", Refusal::None);
}

void TestLeases::selectionEnds()
{
    QFETCH(QString, how);
    QFETCH(int, cause);
    Bench b;
    const auto ignore = [](const Reply&) {};
    const auto selected = b.request("E1", CommandAction::Close);
    b.arbiter.select(b.supervisor, selected, ignore);
    if (how == u"unselected")
        b.arbiter.unselect(b.supervisor, selected.id, ignore);
    else if (how == u"another object is unselected")
        b.arbiter.unselect(b.supervisor, b.request("E2", CommandAction::Close).id, ignore);
    else if (how == u"console left")
        b.arbiter.sessionClosed(b.supervisor.session);
    else if (how == u"time passed")
        b.pass(10s);
    QCOMPARE(static_cast<int>(b.giveAs(b.other, b.request("E1", CommandAction::Close)).cause), cause);
}

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
