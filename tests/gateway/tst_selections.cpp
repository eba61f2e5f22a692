// SPDX-License-Identifier: GPL-3.0-or-later
// Select before operate: one holder per object, everybody sees who, and only what was selected is operated.
#include "gateway_testing.h"
#include <QTest>

using namespace coi::gateway::testing;
using namespace coi::gateway;
using namespace std::chrono_literals;

namespace {

CommandRequest hold(const Bench& b, const char* object = "E1")
{
    return b.request(object, CommandAction::HoldOpen, 60);
}

// What the rule says, written down a second time: who may operate E1 with the request selected last.
struct Rule
{
    int holder = 0; // 0 nobody, 1 supervisor, 2 other
    int value = 0;  // which request
    Millis left{0};
    bool allowed = true; // an alarm of priority high at the object forbids opening

    void select(int who, int what)
    {
        if (!allowed || (holder != 0 && holder != who))
            return;
        holder = who, value = what, left = Millis{kSelectionTtlMs};
    }
    void pass(Millis time)
    {
        left -= time;
        if (left <= Millis{0})
            holder = 0;
    }
    bool operate(int who, int what)
    {
        const bool may = allowed && holder == who && value == what;
        if (holder == who && allowed)
            holder = 0;
        return may;
    }
};

// One gate and the rule beside it, going through the same events.
struct Walk
{
    Walk() : first(hold(b)), second(first), theirs(hold(b))
    {
        b.journal.automatic = false; // nothing is dispatched: only the decision is looked at
        second.leaseS = 90;          // the same command with another value
    }

    void step(int event)
    {
        const auto ignore = [](const Reply&) {};
        const auto leaves = [this](int who) { rule.holder = rule.holder == who ? 0 : rule.holder; };
        if (event == 0)
            b.selectAs(b.supervisor, first), rule.select(1, 1);
        else if (event == 1)
            b.selectAs(b.supervisor, second), rule.select(1, 2);
        else if (event == 2)
            b.selectAs(b.other, theirs), rule.select(2, 0);
        else if (event == 3)
            b.arbiter.unselect(b.supervisor, first.id, ignore), leaves(1);
        else if (event == 4)
            b.arbiter.unselect(b.other, theirs.id, ignore), leaves(2);
        else if (event == 5)
            b.arbiter.sessionClosed(b.supervisor.session), leaves(1);
        else if (event == 6)
            b.clock.advance(6s), b.report(), rule.pass(6s);
        else if (event == 7)
            b.clock.advance(10s), b.report(), rule.pass(10s);
        else if (event == 8) // somebody sets the clock: durations do not care
            b.clock.stepUtc(forward ? 60s : -60s), b.report(), forward = !forward;
        else
            alarm(event == 9);
        b.arbiter.tick();
        if (!rule.allowed)
            rule.holder = 0;
    }
    void alarm(bool on)
    {
        Alarm a;
        a.id = "lane_fault@E1", a.object = "E1", a.definition = "lane_fault";
        a.priority = AlarmPriority::High, a.state = AlarmState::Unacknowledged;
        b.store.put(on ? Change(a) : Change(Erase{RecordKind::Alarm, a.id}));
        rule.allowed = !on;
    }

    Bench b;
    CommandRequest first, second, theirs;
    Rule rule;
    bool forward = true;
};

} // namespace

class TestSelections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasOneHolderWhomEverybodySees();
    void renewedWithOtherValuesItBindsThose();
    void everyRefusalLeavesARow_data();
    void everyRefusalLeavesARow();
    void askedAgainItLeavesOneRow();
    void operateMustMatchAll_data();
    void operateMustMatchAll();
    void ends_data();
    void ends();
    void neverKeepsOthersFromStopping();
    void neverKeepsALeaseFromEnding();
    void refusals_data();
    void refusals();
    void everySequenceFollowsTheRule();
};

void TestSelections::hasOneHolderWhomEverybodySees()
{
    Bench b;
    const auto r = hold(b);
    QCOMPARE(b.selectAs(b.supervisor, r).cause, Refusal::None);
    QVERIFY(b.record(r.id));
    QCOMPARE(b.record(r.id)->status, CommandStatus::Selected);
    QCOMPARE(b.record(r.id)->by, std::string("vu"));
    QCOMPARE(b.record(r.id)->console, std::string("VN-SUP-01"));
    const Reply second = b.selectAs(b.other, hold(b));
    QCOMPARE(second.cause, Refusal::LockedByOther);
    QCOMPARE(second.detail, std::string("vu on VN-SUP-01"));
    QCOMPARE(b.operateAs(b.other, hold(b)).cause, Refusal::LockedByOther);
    QVERIFY(b.journal.intentions.empty()); // selecting decides nothing
    QCOMPARE(b.operateAs(b.supervisor, r).cause, Refusal::None);
    QCOMPARE(b.status(r.id), CommandStatus::Dispatched);
}

void TestSelections::renewedWithOtherValuesItBindsThose()
{
    Bench b;
    auto r = hold(b);
    b.selectAs(b.supervisor, r);
    const auto since = b.record(r.id)->requestedAt;
    b.pass(9s);
    auto changed = r;
    changed.leaseS = 900;
    QCOMPARE(b.selectAs(b.supervisor, changed).cause, Refusal::None);
    b.pass(9s);
    QVERIFY(b.record(r.id));
    QCOMPARE(b.record(r.id)->request.leaseS, 900);
    QCOMPARE(b.record(r.id)->requestedAt, since);
    QCOMPARE(b.operateAs(b.supervisor, changed).cause, Refusal::None);
    QCOMPARE(b.journal.intentions.at(0).request.leaseS, 900);
}

void TestSelections::everyRefusalLeavesARow_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* what, Refusal cause) {
        QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(cause);
    };
    row("control", Refusal::None);
    row("malformed", Refusal::OutOfRange);
    row("number used", Refusal::DuplicateId);
    row("not entitled", Refusal::NotAuthorised);
    row("in another hand", Refusal::LockedByOther);
    row("unknown object", Refusal::ObjectUnknown);
}

void TestSelections::everyRefusalLeavesARow()
{
    QFETCH(QString, what);
    QFETCH(int, cause);
    Bench b;
    auto r = hold(b, what == u"unknown object" ? "E9" : "E5");
    Requester who = b.supervisor;
    if (what == u"malformed")
        r.ttlMs = 0;
    else if (what == u"number used")
        b.journal.automatic = false, b.give(r);
    else if (what == u"not entitled")
        who = b.observer;
    else if (what == u"in another hand")
        b.selectAs(b.other, hold(b, "E5"));
    const auto before = b.journal.rows.size();
    const Reply reply = b.selectAs(who, r);
    QCOMPARE(static_cast<int>(reply.cause), cause);
    QCOMPARE(b.journal.rows.size(), before + (reply.cause == Refusal::None ? 0 : 1));
    if (reply.cause == Refusal::None)
        return;
    const AuditRow& row = b.journal.rows.back();
    QCOMPARE(row.what, std::string("selection refused"));
    QCOMPARE(row.who, who.user);
    QCOMPARE(row.object, r.object);
    QCOMPARE(row.commandId, r.id);
    QCOMPARE(row.cause, std::string(codeOf(reply.cause)) + ": " + reply.detail);
}

// A dialog that stays open asks again every four seconds.
void TestSelections::askedAgainItLeavesOneRow()
{
    Bench b;
    const auto theirs = hold(b), mine = hold(b);
    b.selectAs(b.other, theirs);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(b.selectAs(b.supervisor, mine).cause, Refusal::LockedByOther);
    QCOMPARE(b.journal.rows.size(), std::size_t(1));
    b.arbiter.unselect(b.other, theirs.id, [](const Reply&) {});
    QCOMPARE(b.selectAs(b.supervisor, mine).cause, Refusal::None);
    b.arbiter.unselect(b.supervisor, mine.id, [](const Reply&) {});
    b.selectAs(b.other, theirs);
    QCOMPARE(b.selectAs(b.supervisor, mine).cause, Refusal::LockedByOther); // anew
    QCOMPARE(b.journal.rows.size(), std::size_t(2));
}

void TestSelections::operateMustMatchAll_data()
{
    QTest::addColumn<QString>("differs");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* what, Refusal cause) {
        QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(cause);
    };
    row("nothing", Refusal::None);
    row("id", Refusal::LockedByOther); // the object is in hand for another command
    row("object", Refusal::DuplicateId);
    row("action", Refusal::NoSelection);
    row("lease", Refusal::NoSelection);
    row("reason", Refusal::NoSelection);
    row("time to live", Refusal::NoSelection);
    row("session", Refusal::DuplicateId);
}

void TestSelections::operateMustMatchAll()
{
    QFETCH(QString, differs);
    QFETCH(int, cause);
    Bench b;
    b.lanes["E1"] = b.lanes["E2"] = LaneStatus::Closed;
    b.report();
    auto r = hold(b);
    QCOMPARE(b.selectAs(b.supervisor, r).cause, Refusal::None);
    Requester who = b.supervisor;
    if (differs == u"id")
        r.id = hold(b).id;
    else if (differs == u"object")
        r.object = "E2";
    else if (differs == u"action")
        r.action = CommandAction::Open;
    else if (differs == u"lease")
        r.leaseS = 61;
    else if (differs == u"reason")
        r.reason = "another";
    else if (differs == u"time to live")
        r.ttlMs = 4000;
    else if (differs == u"session")
        who = b.other;
    QCOMPARE(static_cast<int>(b.operateAs(who, r).cause), cause);
    QCOMPARE(b.sent.size(), std::size_t(cause == 0 ? 1 : 0));
}

void TestSelections::ends_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("cause"); // of the other console's command afterwards
    const auto row = [](const char* how, Refusal cause) {
        QTest::newRow(how) << QString::fromLatin1(how) << static_cast<int>(cause);
    };
    row("nothing happens", Refusal::LockedByOther);
    row("another object is unselected", Refusal::LockedByOther);
    row("the other console unselects it", Refusal::LockedByOther);
    row("unselected", Refusal::None);
    row("console left", Refusal::None);
    row("time passed", Refusal::None);
    row("another one is selected with its number", Refusal::None);
    row("the field starts again", Refusal::None);
    row("interlock changed and back", Refusal::None);
}

void TestSelections::ends()
{
    QFETCH(QString, how);
    QFETCH(int, cause);
    Bench b;
    const auto ignore = [](const Reply&) {};
    const auto selected = hold(b);
    b.selectAs(b.supervisor, selected);
    if (how == u"unselected")
        b.arbiter.unselect(b.supervisor, selected.id, ignore);
    else if (how == u"another object is unselected")
        b.arbiter.unselect(b.supervisor, hold(b, "E2").id, ignore);
    else if (how == u"the other console unselects it")
        b.arbiter.unselect(b.other, selected.id, ignore);
    else if (how == u"console left")
        b.arbiter.sessionClosed(b.supervisor.session);
    else if (how == u"time passed")
        b.pass(10s);
    else if (how == u"the field starts again")
        b.arbiter.fieldRestarted();
    else if (how == u"another one is selected with its number") {
        auto moved = selected;
        moved.object = "E2";
        QCOMPARE(b.selectAs(b.supervisor, moved).cause, Refusal::None);
    } else if (how == u"interlock changed and back") {
        b.lanes["E1"] = LaneStatus::Fault;
        b.report();
        b.pass(200ms);
        b.lanes["E1"] = LaneStatus::InService;
        b.report();
    }
    QCOMPARE(b.record(selected.id) && b.record(selected.id)->request.object == "E1",
             cause != static_cast<int>(Refusal::None));
    QCOMPARE(static_cast<int>(b.giveAs(b.other, hold(b)).cause), cause);
}

void TestSelections::neverKeepsOthersFromStopping()
{
    Bench b;
    const auto r = hold(b);
    b.selectAs(b.supervisor, r);
    QCOMPARE(b.operateAs(b.other, b.request("E1", CommandAction::Close)).cause, Refusal::None);
    b.pass(200ms);
    QVERIFY(!b.record(r.id)); // it is being worked on now: nobody else has it in hand
}

void TestSelections::neverKeepsALeaseFromEnding()
{
    Bench b;
    const auto first = hold(b);
    b.give(first);
    b.accept(first.id);
    b.lanes["E1"] = LaneStatus::HeldOpen;
    b.report();
    auto second = hold(b);
    for (int i = 0; i < 61; ++i) {
        b.selectAs(b.other, second); // an open dialog that is never signed
        b.pass(1s);
    }
    QCOMPARE(b.sent.size(), std::size_t(2));
    QCOMPARE(b.sent[1].action, CommandAction::Open);
}

void TestSelections::refusals_data()
{
    QTest::addColumn<QString>("special");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* what, Refusal cause) {
        QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(cause);
    };
    row("control", Refusal::None);
    row("reason comes later", Refusal::None);
    row("observer", Refusal::NotAuthorised);
    row("two persons", Refusal::SecondPersonMissing);
    row("unknown object", Refusal::ObjectUnknown);
    row("already so", Refusal::AlreadySo);
    row("field silent", Refusal::FieldOffline);
    row("bad id", Refusal::OutOfRange);
    row("number of a command", Refusal::DuplicateId);
    row("number of another's selection", Refusal::DuplicateId);
    row("too many", Refusal::RateLimited);
}

void TestSelections::refusals()
{
    QFETCH(QString, special);
    QFETCH(int, cause);
    Bench b;
    auto r = hold(b);
    Requester who = b.supervisor;
    if (special == u"reason comes later")
        r.reason.clear();
    else if (special == u"observer")
        who = b.observer;
    else if (special == u"two persons")
        r.action = CommandAction::Reverse, r.leaseS = 0;
    else if (special == u"unknown object")
        r.object = "E9";
    else if (special == u"already so")
        r.action = CommandAction::Open, r.leaseS = 0;
    else if (special == u"field silent")
        b.clock.advance(60s), b.flush();
    else if (special == u"bad id")
        r.id = "17";
    else if (special == u"number of a command")
        r.id = [&b] {
            const auto earlier = b.request("E2", CommandAction::Close);
            b.give(earlier);
            return earlier.id;
        }();
    else if (special == u"number of another's selection") {
        auto theirs = hold(b, "E2");
        b.selectAs(b.other, theirs);
        r.id = theirs.id;
    }
    if (special == u"too many") {
        Selections many;
        CommandRequest one = r;
        for (std::size_t i = 0; i < kMaxSelected; ++i) {
            one.object = "L" + std::to_string(i), one.id = std::to_string(i);
            QCOMPARE(many.select(who, one, {}).cause, Refusal::None);
        }
        QCOMPARE(many.select(who, one, {}).cause, Refusal::None); // renewing is none more
        one.object = "another", one.id = "another";
        QCOMPARE(static_cast<int>(many.select(who, one, {}).cause), cause);
        QCOMPARE(many.select(b.other, one, {}).cause, Refusal::None);
        return;
    }
    QCOMPARE(static_cast<int>(b.selectAs(who, r).cause), cause);
    const bool held = b.record(r.id) && b.record(r.id)->status == CommandStatus::Selected &&
                      b.record(r.id)->request.object == r.object;
    QCOMPARE(held, cause == static_cast<int>(Refusal::None));
}

// All sequences of four of eleven events, then one attempt to operate: it succeeds if and only if the rule
// says so.
void TestSelections::everySequenceFollowsTheRule()
{
    constexpr int kEvents = 11, kLength = 4;
    int total = 1, operated = 0;
    for (int i = 0; i < kLength; ++i)
        total *= kEvents;
    for (int sequence = 0; sequence < total; ++sequence) {
        Walk walk;
        std::string trace;
        for (int rest = sequence, step = 0; step < kLength; ++step, rest /= kEvents) {
            walk.step(rest % kEvents);
            trace += std::to_string(rest % kEvents) + " ";
        }
        const bool may = walk.rule.operate(1, 1);
        const bool did = walk.b.operateAs(walk.b.supervisor, walk.first).cause == Refusal::None;
        operated += did;
        if (did != may)
            QFAIL(("events " + trace + (may ? "should" : "should not") + " operate").c_str());
    }
    QVERIFY(operated > total / 20); // both ends are reached
    QVERIFY(operated < total / 2);
}

QTEST_GUILESS_MAIN(TestSelections)
#include "tst_selections.moc"
