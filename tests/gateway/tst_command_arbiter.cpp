// SPDX-License-Identifier: GPL-3.0-or-later
// Every end a command can have, and what is written about it.
#include "gateway_testing.h"
#include <QTest>

using namespace coi::gateway::testing;
using namespace coi::gateway;
using namespace std::chrono_literals;

namespace {

int refusalsOf(const Bench& b, const std::string& cause)
{
    return static_cast<int>(
        std::count_if(b.journal.rows.begin(), b.journal.rows.end(), [&](const AuditRow& row) {
            return row.what == "command refused" && row.cause.starts_with(cause);
        }));
}

} // namespace

class TestCommandArbiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmedOnlyByPosition();
    void positionBeforeTheDevicesWordWaitsForIt();
    void journalComesBeforeDispatch();
    void refusedByTheDevice();
    void unknownWithoutFeedback();
    void movingIsNotSilence();
    void expiredWhileJournalIsSlow();
    void lateJournalSendsNothing();
    void heldUpOnTheWay_data();
    void heldUpOnTheWay();
    void theWayCountsToTheTimeToLive();
    void auditUnavailableRefuses();
    void sameIdIsDecidedOnce();
    void sameIdOtherPayloadIsRefused();
    void refusals_data();
    void refusals();
    void twoCommandsCannotBothBeTheLastAllowed();
    void floodIsRefusedPerSession();
    void manyRefusalsAreWrittenAsANumber();
    void nothingLongIsWrittenDown();
    void slowFieldIsGivenItsOwnSeconds();
    void endedRecordsLeaveState();
    void restartMakesOpenCommandsUnknown();
    void fieldRestartCancels();
    void carrierPauseAndResume();
};

void TestCommandArbiter::confirmedOnlyByPosition()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    QCOMPARE(b.give(r).cause, Refusal::None);
    QCOMPARE(b.status(r.id), CommandStatus::Dispatched);
    QCOMPARE(b.sent.size(), std::size_t(1));
    b.accept(r.id);
    QCOMPARE(b.status(r.id), CommandStatus::Accepted);
    b.pass(1s);
    QCOMPARE(b.status(r.id), CommandStatus::Accepted);
    b.lanes["E1"] = LaneStatus::Closed;
    b.report();
    QCOMPARE(b.status(r.id), CommandStatus::Confirmed);
    QCOMPARE(b.store.state().lanes.at("E1").changedBy, std::string("vu"));
    const auto rows = b.rowsOf(r.id);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].what, std::string("command requested"));
    QCOMPARE(rows[1].what, std::string("command confirmed"));
    QCOMPARE(rows[0].who, std::string("vu"));
    QCOMPARE(rows[0].console, std::string("VN-SUP-01"));
    QCOMPARE(rows[0].cause, std::string("coach wave"));
    QCOMPARE(rows[0].object, std::string("E1"));
}

void TestCommandArbiter::positionBeforeTheDevicesWordWaitsForIt()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    b.lanes["E1"] = LaneStatus::Closed;
    b.report();
    QCOMPARE(b.status(r.id), CommandStatus::Dispatched);
    b.accept(r.id);
    QCOMPARE(b.status(r.id), CommandStatus::Confirmed);
}

void TestCommandArbiter::journalComesBeforeDispatch()
{
    Bench b;
    b.journal.automatic = false;
    const auto r = b.request("E1", CommandAction::Close);
    QCOMPARE(b.give(r).cause, Refusal::None);
    QCOMPARE(b.status(r.id), CommandStatus::Requested);
    QVERIFY(b.sent.empty());
    b.journal.commit();
    QCOMPARE(b.sent.size(), std::size_t(1));
    QCOMPARE(b.sent[0].commandId, r.id);
    QCOMPARE(b.journal.intentions.at(0).status, CommandStatus::Journalled);
}

void TestCommandArbiter::refusedByTheDevice()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    b.arbiter.acknowledged({r.id, false, Refusal::BlockedByHealth, "doors"});
    QCOMPARE(b.status(r.id), CommandStatus::Refused);
    QCOMPARE(b.record(r.id)->cause, Refusal::BlockedByHealth);
    QCOMPARE(b.rowsOf(r.id).back().cause, std::string("blocked_by_health: doors"));
    b.accept(r.id); // a second word of the device changes nothing
    QCOMPARE(b.status(r.id), CommandStatus::Refused);
}

void TestCommandArbiter::unknownWithoutFeedback()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    b.accept(r.id);
    b.pass(5900ms);
    QCOMPARE(b.status(r.id), CommandStatus::Accepted);
    b.pass(200ms);
    QCOMPARE(b.status(r.id), CommandStatus::Unknown);
    QCOMPARE(b.sent.size(), std::size_t(1)); // never tried again
    b.lanes["E1"] = LaneStatus::Closed;      // and never made good afterwards
    b.report();
    QCOMPARE(b.status(r.id), CommandStatus::Unknown);
    QCOMPARE(b.rowsOf(r.id).back().what, std::string("command unknown"));
}

void TestCommandArbiter::movingIsNotSilence()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    b.accept(r.id);
    b.lanes["E1"] = LaneStatus::Closing;
    b.pass(30s);
    QCOMPARE(b.status(r.id), CommandStatus::Accepted);
    b.pass(100s); // but not for ever
    QCOMPARE(b.status(r.id), CommandStatus::Unknown);
}

void TestCommandArbiter::expiredWhileJournalIsSlow()
{
    Bench b;
    b.journal.automatic = false;
    auto r = b.request("E1", CommandAction::Close);
    r.ttlMs = 500;
    b.give(r);
    b.pass(400ms);
    QCOMPARE(b.status(r.id), CommandStatus::Requested);
    b.pass(200ms);
    QCOMPARE(b.status(r.id), CommandStatus::Expired);
    b.journal.commit();
    QVERIFY(b.sent.empty());
}

void TestCommandArbiter::heldUpOnTheWay_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<bool>("late");
    QTest::newRow("not") << 0 << false;
    QTest::newRow("just in time") << 4999 << false;
    QTest::newRow("at its end") << 5000 << true;
    QTest::newRow("longer") << 8000 << true;
}

void TestCommandArbiter::heldUpOnTheWay()
{
    QFETCH(int, ms);
    QFETCH(bool, late);
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    QCOMPARE(r.ttlMs, 5000);
    const Reply reply = b.operateAs(b.supervisor, r, Millis{ms});
    QCOMPARE(reply.cause, late ? Refusal::Expired : Refusal::None);
    QCOMPARE(b.sent.size(), std::size_t(late ? 0 : 1));
    QCOMPARE(b.status(r.id), late ? CommandStatus::Expired : CommandStatus::Dispatched);
    if (!late)
        return;
    const auto rows = b.rowsOf(r.id);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].what, std::string("command expired"));
    QVERIFY(rows[0].cause.starts_with("expired"));
    QCOMPARE(b.operateAs(b.supervisor, r).detail, std::string("known already")); // again: not decided anew
    QVERIFY(b.sent.empty());
}

void TestCommandArbiter::theWayCountsToTheTimeToLive()
{
    Bench b;
    b.journal.automatic = false;
    const auto r = b.request("E1", CommandAction::Close);
    QCOMPARE(b.operateAs(b.supervisor, r, 4s).cause, Refusal::None);
    b.pass(900ms);
    QCOMPARE(b.status(r.id), CommandStatus::Requested);
    b.clock.advance(100ms); // no tick in between
    b.journal.commit();
    QCOMPARE(b.status(r.id), CommandStatus::Expired);
    QVERIFY(b.sent.empty());
}

void TestCommandArbiter::lateJournalSendsNothing()
{
    Bench b;
    b.journal.automatic = false;
    auto r = b.request("E1", CommandAction::Close);
    r.ttlMs = 500;
    b.give(r);
    b.clock.advance(501ms); // no tick in between
    b.journal.commit();
    QCOMPARE(b.status(r.id), CommandStatus::Expired);
    QCOMPARE(b.record(r.id)->cause, Refusal::Expired);
    QVERIFY(b.sent.empty());
    Bench steady; // a step of the wall clock does not count
    steady.journal.automatic = false;
    const auto other = steady.request("E1", CommandAction::Close);
    steady.give(other);
    steady.clock.stepUtc(1h);
    steady.journal.commit();
    QCOMPARE(steady.status(other.id), CommandStatus::Dispatched);
}

void TestCommandArbiter::auditUnavailableRefuses()
{
    Bench b;
    b.journal.error = coi::core::Error{coi::core::Errc::Io, "disk full"};
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    QCOMPARE(b.status(r.id), CommandStatus::Refused);
    QCOMPARE(b.record(r.id)->cause, Refusal::AuditUnavailable);
    QVERIFY(b.sent.empty());
    b.journal.error.reset(); // room again
    const auto next = b.request("E1", CommandAction::Close);
    b.give(next);
    QCOMPARE(b.status(next.id), CommandStatus::Dispatched);
}

void TestCommandArbiter::sameIdIsDecidedOnce()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    QCOMPARE(b.give(r).cause, Refusal::None);
    QCOMPARE(b.give(r).cause, Refusal::None);
    b.accept(r.id);
    b.lanes["E1"] = LaneStatus::Closed;
    b.report();
    QCOMPARE(b.give(r).cause, Refusal::None); // also after its end
    QCOMPARE(b.sent.size(), std::size_t(1));
    QCOMPARE(b.journal.intentions.size(), std::size_t(1));
}

void TestCommandArbiter::sameIdOtherPayloadIsRefused()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    auto changed = r;
    changed.object = "E2";
    QCOMPARE(b.give(changed).cause, Refusal::DuplicateId);
    QCOMPARE(b.sent.size(), std::size_t(1));
    QCOMPARE(b.record(r.id)->request.object, std::string("E1"));
}

void TestCommandArbiter::refusals_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("leaseS");
    QTest::addColumn<QString>("special");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, const char* object, CommandAction action, int lease,
                        const char* special, Refusal cause) {
        QTest::newRow(name) << QString::fromLatin1(object) << static_cast<int>(action) << lease
                            << QString::fromLatin1(special) << static_cast<int>(cause);
    };
    row("control", "E1", CommandAction::Close, 0, "", Refusal::None);
    row("control, hold", "E1", CommandAction::HoldOpen, 900, "", Refusal::None);
    row("control, barrier", "B1", CommandAction::Open, 0, "", Refusal::None);
    row("control, carrier", "IGV-1", CommandAction::Pause, 0, "", Refusal::None);
    row("unknown object", "E9", CommandAction::Close, 0, "", Refusal::ObjectUnknown);
    row("already so", "E1", CommandAction::Open, 0, "", Refusal::AlreadySo);
    row("observer", "E1", CommandAction::Close, 0, "observer", Refusal::NotAuthorised);
    row("two persons", "E1", CommandAction::Reverse, 0, "", Refusal::SecondPersonMissing);
    row("lease too long", "E1", CommandAction::HoldOpen, 7201, "", Refusal::OutOfRange);
    row("no reason", "B1", CommandAction::Open, 0, "no reason", Refusal::OutOfRange);
    row("id is not one", "E1", CommandAction::Close, 0, "bad id", Refusal::OutOfRange);
    row("field silent", "E1", CommandAction::Close, 0, "silent", Refusal::FieldOffline);
    row("too few left", "E3", CommandAction::Close, 0, "two closed", Refusal::BlockedByInterlock);
    row("in another hand", "E1", CommandAction::HoldOpen, 60, "selected", Refusal::LockedByOther);
    row("stopped out of another hand", "E1", CommandAction::Close, 0, "selected", Refusal::None);
    row("not selected", "E1", CommandAction::HoldOpen, 60, "operate only", Refusal::NoSelection);
    row("not selected, press", "IGV-2", CommandAction::Resume, 0, "operate only", Refusal::NoSelection);
    row("one under way", "E1", CommandAction::HoldOpen, 60, "under way", Refusal::LockedByOther);
}

void TestCommandArbiter::refusals()
{
    QFETCH(QString, object);
    QFETCH(int, action);
    QFETCH(int, leaseS);
    QFETCH(QString, special);
    QFETCH(int, cause);
    Bench b;
    Requester who = b.supervisor;
    auto r = b.request(object.toStdString(), static_cast<CommandAction>(action), leaseS);
    if (special == u"observer")
        who = b.observer;
    else if (special == u"no reason")
        r.reason = "  ";
    else if (special == u"bad id")
        r.id = "17";
    else if (special == u"silent")
        b.clock.advance(60s), b.flush();
    else if (special == u"two closed")
        b.lanes["E1"] = b.lanes["E2"] = LaneStatus::Closed, b.report();
    else if (special == u"selected")
        b.selectAs(b.other, b.request("E1", CommandAction::HoldOpen, 60));
    else if (special == u"under way")
        b.giveAs(b.other, b.request("E1", CommandAction::Close));
    if (special == u"operate only")
        b.paused.insert("IGV-2"), b.report();
    const auto before = b.sent.size();
    const Reply reply = special == u"operate only" ? b.operateAs(who, r) : b.giveAs(who, r);
    QCOMPARE(static_cast<int>(reply.cause), cause);
    QCOMPARE(reply.id, r.id);
    if (reply.cause == Refusal::None) {
        QCOMPARE(b.sent.size(), before + 1);
        return;
    }
    QCOMPARE(b.sent.size(), before);
    std::vector<AuditRow> rows;
    std::copy_if(b.journal.rows.begin(), b.journal.rows.end(), std::back_inserter(rows),
                 [](const AuditRow& row) { return row.what == "command refused"; });
    QCOMPARE(rows.size(), std::size_t(1));
    QVERIFY(rows[0].cause.starts_with(std::string(codeOf(reply.cause))));
    QCOMPARE(rows[0].who, who.user);
    QCOMPARE(rows[0].object, r.object);
    QCOMPARE(rows[0].commandId, special == u"bad id" ? std::string() : r.id);
    if (special == u"bad id")
        return; // no record: nothing to name it by
    QCOMPARE(b.status(r.id), CommandStatus::Refused);
    QCOMPARE(static_cast<int>(b.record(r.id)->cause), cause);
}

void TestCommandArbiter::twoCommandsCannotBothBeTheLastAllowed()
{
    Bench b;
    b.lanes["E5"] = LaneStatus::Closed; // four open, at least three must stay
    b.report();
    QCOMPARE(b.give(b.request("E1", CommandAction::Close)).cause, Refusal::None);
    QCOMPARE(b.give(b.request("E2", CommandAction::Close)).cause, Refusal::BlockedByInterlock);
    QCOMPARE(b.sent.size(), std::size_t(1));
}

void TestCommandArbiter::floodIsRefusedPerSession()
{
    Bench b;
    std::size_t refused = 0;
    for (std::size_t i = 0; i < kCommandsPerWindow + 5; ++i)
        refused += b.give(b.request("E9", CommandAction::Close)).cause == Refusal::RateLimited;
    QCOMPARE(refused, std::size_t(5));
    QCOMPARE(refusalsOf(b, "rate_limited"), 5);
    QCOMPARE(b.giveAs(b.other, b.request("E1", CommandAction::Close)).cause, Refusal::None);
    QCOMPARE(b.give(b.request("E2", CommandAction::Close)).detail, std::string("again in 10 s"));
    b.pass(6800ms);
    QCOMPARE(b.give(b.request("E2", CommandAction::Close)).detail, std::string("again in 4 s"));
    b.pass(3200ms);
    QCOMPARE(b.give(b.request("E2", CommandAction::Close)).cause, Refusal::None);
}

void TestCommandArbiter::manyRefusalsAreWrittenAsANumber()
{
    Bench b;
    b.pass(1s);
    for (std::size_t i = 0; i < kCommandsPerWindow + 300; ++i)
        b.give(b.request("E9", CommandAction::Close));
    QCOMPARE(refusalsOf(b, "rate_limited"), kRefusalsPerMinute);
    b.pass(61s);
    const AuditRow& row = b.journal.rows.back();
    QCOMPARE(row.cause, std::to_string(300 - kRefusalsPerMinute) + " more within a minute");
    QCOMPARE(row.what, std::string("command refused"));
    QCOMPARE(row.who, std::string("vu"));
    QCOMPARE(row.console, std::string("VN-SUP-01"));
}

void TestCommandArbiter::nothingLongIsWrittenDown()
{
    Bench b;
    auto r = b.request(std::string(60'000, 'E'), CommandAction::Close);
    QCOMPARE(b.operateAs(b.supervisor, r).cause, Refusal::OutOfRange);
    QCOMPARE(refusalsOf(b, "out_of_range"), 1);
    QVERIFY(b.journal.rows.back().object.empty());
    QCOMPARE(b.journal.rows.back().commandId, r.id);
    r.id = std::string(60'000, '7');
    r.object = "E1";
    QCOMPARE(b.operateAs(b.supervisor, r).cause, Refusal::OutOfRange);
    QVERIFY(b.journal.rows.back().commandId.empty());
    QCOMPARE(b.journal.rows.back().object, std::string("E1"));
}

void TestCommandArbiter::slowFieldIsGivenItsOwnSeconds()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    b.accept(r.id);
    // 20 s pass, but the field's clock (a simulation at a tenth of the speed) moves 2 s.
    for (int i = 0; i < 200; ++i) {
        b.clock.advance(100ms);
        b.clock.stepUtc(-90ms);
        b.arbiter.tick();
    }
    QCOMPARE(b.status(r.id), CommandStatus::Accepted);
    b.lanes["E1"] = LaneStatus::Closed;
    b.report();
    QCOMPARE(b.status(r.id), CommandStatus::Confirmed);
}

void TestCommandArbiter::endedRecordsLeaveState()
{
    Bench b;
    const auto r = b.request("E9", CommandAction::Close);
    b.give(r);
    b.pass(59s);
    QVERIFY(b.record(r.id));
    b.pass(2s);
    QVERIFY(!b.record(r.id));
    QCOMPARE(b.give(r).cause, Refusal::None); // still known
    QVERIFY(!b.record(r.id));
}

void TestCommandArbiter::restartMakesOpenCommandsUnknown()
{
    Bench b;
    CommandRecord open;
    open.request = b.request("E1", CommandAction::Close);
    open.id = open.request.id;
    open.by = "vu";
    open.status = CommandStatus::Journalled;
    b.arbiter.restore({open});
    QCOMPARE(b.status(open.id), CommandStatus::Unknown);
    QVERIFY(b.sent.empty());
    QCOMPARE(b.rowsOf(open.id).size(), std::size_t(1));
    QCOMPARE(b.journal.progresses.at(0).status, CommandStatus::Unknown);
    QCOMPARE(b.give(open.request).cause, Refusal::None);
    QVERIFY(b.sent.empty()); // delivered again by its console: decided already
}

void TestCommandArbiter::fieldRestartCancels()
{
    Bench b;
    const auto r = b.request("E1", CommandAction::Close);
    b.give(r);
    b.arbiter.fieldRestarted();
    QCOMPARE(b.status(r.id), CommandStatus::Cancelled);
    QCOMPARE(b.arbiter.underWay(), std::size_t(0));
}

void TestCommandArbiter::carrierPauseAndResume()
{
    Bench b;
    const auto pause = b.request("IGV-1", CommandAction::Pause);
    b.give(pause);
    b.accept(pause.id);
    b.paused.insert("IGV-1");
    b.report();
    QCOMPARE(b.status(pause.id), CommandStatus::Confirmed);
    const auto resume = b.request("IGV-1", CommandAction::Resume);
    b.give(resume);
    b.accept(resume.id);
    QCOMPARE(b.status(resume.id), CommandStatus::Accepted);
    b.paused.clear();
    b.report();
    QCOMPARE(b.status(resume.id), CommandStatus::Confirmed);
}

QTEST_GUILESS_MAIN(TestCommandArbiter)
#include "tst_command_arbiter.moc"
