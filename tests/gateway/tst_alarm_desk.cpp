// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms are raised from State, handled by people with a right to, kept in the journal, and there again after
// a restart.
#include "gateway_testing.h"
#include <QTest>
#include <coi/gateway/alarm_desk.h>

using namespace coi::gateway::testing;
using namespace coi::gateway;
using namespace std::chrono_literals;

namespace {

AlarmCatalogue catalogue()
{
    AlarmDefinition d;
    d.id = "lane_fault";
    d.condition = AlarmCondition::LaneFault;
    d.priority = AlarmPriority::Medium;
    d.onDelayS = 2;
    d.offDelayS = 5;
    AlarmCatalogue c;
    c.definitions.push_back(d);
    return c;
}

struct Desk : Bench
{
    Desk() : alarms({*site, definitions, store, journal, [this] { return clock.utcNow(); }}) {}
    void watch(Millis time)
    {
        for (; time > Millis{0}; time -= Millis{500}) {
            clock.advance(Millis{500});
            report();
            alarms.evaluate();
        }
    }
    const Alarm* alarm() const
    {
        const auto it = store.state().alarms.find("lane_fault@E1");
        return it == store.state().alarms.end() ? nullptr : &it->second;
    }
    void raise()
    {
        lanes["E1"] = LaneStatus::Fault;
        watch(3s);
    }
    Reply ask(const Requester& who, AlarmVerb verb, const std::string& comment = "seen")
    {
        AlarmRequest r;
        r.id = "r1";
        r.verb = verb;
        r.alarms = {"lane_fault@E1"};
        r.comment = comment;
        r.shelveS = 600;
        Reply out;
        alarms.request(who, r, [&out](const Reply& reply) { out = reply; });
        return out;
    }

    AlarmCatalogue definitions = catalogue();
    AlarmDesk alarms;
};

} // namespace

class TestAlarmDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raisedAfterItsDelay();
    void acknowledgedAndGone();
    void answeredWhenItIsOnTheDisk();
    void whoMayDoWhat_data();
    void whoMayDoWhat();
    void unknownAlarmIsRefused();
    void restoredAlarmIsTheSame();
    void restartOfTheFieldEndsThem();
    void saysWhenNothingCanBeWrittenDown();
};

void TestAlarmDesk::raisedAfterItsDelay()
{
    Desk d;
    d.watch(5s);
    QVERIFY(!d.alarm());
    d.lanes["E1"] = LaneStatus::Fault;
    d.watch(1s);
    QVERIFY(!d.alarm());
    d.watch(2s);
    QVERIFY(d.alarm());
    QCOMPARE(d.alarm()->state, AlarmState::Unacknowledged);
    QCOMPARE(d.journal.alarmEvents.size(), std::size_t(1));
    QCOMPARE(d.journal.alarmEvents[0].note.what, std::string("raised"));
}

void TestAlarmDesk::acknowledgedAndGone()
{
    Desk d;
    d.raise();
    QCOMPARE(d.ask(d.supervisor, AlarmVerb::Acknowledge).cause, Refusal::None);
    QCOMPARE(d.alarm()->state, AlarmState::Acknowledged);
    QCOMPARE(d.alarm()->ackedBy, std::string("vu"));
    const AuditRow row = d.journal.rows.back();
    QCOMPARE(row.what, std::string("alarm acknowledged"));
    QCOMPARE(row.object, std::string("lane_fault@E1"));
    QCOMPARE(row.before, std::string(codeOf(AlarmState::Unacknowledged)));
    QCOMPARE(row.after, std::string(codeOf(AlarmState::Acknowledged)));
    QCOMPARE(row.cause, std::string("seen"));
    d.lanes["E1"] = LaneStatus::InService;
    d.watch(7s);
    QVERIFY(!d.alarm());
    QVERIFY(std::holds_alternative<Erase>(d.journal.alarmChanges.back()));
}

void TestAlarmDesk::answeredWhenItIsOnTheDisk()
{
    Desk d;
    d.raise();
    d.journal.automatic = false;
    AlarmRequest request;
    request.id = "r2";
    request.verb = AlarmVerb::Acknowledge;
    request.alarms = {"lane_fault@E1"};
    std::vector<Reply> replies;
    d.alarms.request(d.supervisor, request, [&replies](const Reply& reply) { replies.push_back(reply); });
    QCOMPARE(d.alarm()->state, AlarmState::Acknowledged);
    QVERIFY(replies.empty());
    d.journal.commit();
    QCOMPARE(replies.size(), std::size_t(1));
    QCOMPARE(replies[0].cause, Refusal::None);
    request.verb = AlarmVerb::Shelve;
    request.shelveS = 600;
    request.comment = "known";
    d.alarms.request(d.supervisor, request, [&replies](const Reply& reply) { replies.push_back(reply); });
    QCOMPARE(replies.size(), std::size_t(1));
    d.journal.error = coi::core::Error{coi::core::Errc::Io, "row is at fault"};
    d.journal.commit();
    QCOMPARE(replies.size(), std::size_t(2));
    QCOMPARE(replies[1].cause, Refusal::AuditUnavailable);
}

void TestAlarmDesk::whoMayDoWhat_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("verb");
    QTest::addColumn<bool>("done");
    const auto row = [](const char* name, Role role, AlarmVerb verb, bool done) {
        QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(verb) << done;
    };
    row("operator acknowledges", Role::Operator, AlarmVerb::Acknowledge, true);
    row("operator shelves", Role::Operator, AlarmVerb::Shelve, true);
    row("supervisor escalates", Role::Supervisor, AlarmVerb::Escalate, true);
    row("observer acknowledges", Role::Observer, AlarmVerb::Acknowledge, false);
    row("observer shelves", Role::Observer, AlarmVerb::Shelve, false);
    row("operator resets", Role::Operator, AlarmVerb::Reset, false);
}

void TestAlarmDesk::whoMayDoWhat()
{
    QFETCH(int, role);
    QFETCH(int, verb);
    QFETCH(bool, done);
    Desk d;
    d.raise();
    const Alarm before = *d.alarm();
    const Requester who{"x", "C", static_cast<Role>(role), 9};
    const Reply reply = d.ask(who, static_cast<AlarmVerb>(verb));
    QCOMPARE(reply.cause == Refusal::None, done);
    QCOMPARE(*d.alarm() == before, !done);
    QCOMPARE(d.journal.rows.size(), std::size_t(1)); // refusals are written too
    QCOMPARE(d.journal.rows[0].who, std::string("x"));
    if (!done)
        QVERIFY(d.journal.rows[0].cause.starts_with("not_authorised"));
}

void TestAlarmDesk::unknownAlarmIsRefused()
{
    Desk d;
    const Reply reply = d.ask(d.supervisor, AlarmVerb::Acknowledge);
    QVERIFY(reply.cause != Refusal::None);
    QCOMPARE(reply.id, std::string("r1"));
    QCOMPARE(d.journal.rows.size(), std::size_t(1));
}

void TestAlarmDesk::restoredAlarmIsTheSame()
{
    Desk before;
    before.raise();
    before.ask(before.supervisor, AlarmVerb::Acknowledge);
    const Alarm kept = *before.alarm();
    Desk after;
    after.clock.advance(10s);
    after.alarms.restore({kept});
    QVERIFY(after.alarm());
    QVERIFY(*after.alarm() == kept);
    after.lanes["E1"] = LaneStatus::Fault;
    after.watch(10s); // the condition still holds: nothing is raised anew
    QCOMPARE(after.alarm()->raisedAt, kept.raisedAt);
    QCOMPARE(after.alarm()->state, AlarmState::Acknowledged);
}

void TestAlarmDesk::restartOfTheFieldEndsThem()
{
    Desk d;
    d.raise();
    d.alarms.fieldRestarted();
    QVERIFY(!d.alarm());
    QCOMPARE(d.journal.alarmEvents.back().note.what, std::string("cleared"));
    d.watch(1s); // the delay begins anew
    QVERIFY(!d.alarm());
    d.watch(2s);
    QVERIFY(d.alarm());
}

void TestAlarmDesk::saysWhenNothingCanBeWrittenDown()
{
    Desk d;
    AlarmDefinition audit;
    audit.id = "audit", audit.condition = AlarmCondition::AuditUnavailable, audit.object = kAuditStore;
    audit.priority = AlarmPriority::Critical, audit.offDelayS = 5;
    d.definitions.definitions.push_back(audit);
    const auto alarm = [&d] {
        const auto it = d.store.state().alarms.find("audit@audit");
        return it == d.store.state().alarms.end() ? nullptr : &it->second;
    };
    d.watch(5s);
    QVERIFY(!alarm());
    d.journal.error = coi::core::Error{coi::core::Errc::Io, "disk full"};
    d.watch(500ms);
    QVERIFY(alarm());
    QCOMPARE(alarm()->state, AlarmState::Unacknowledged);
    QCOMPARE(alarm()->priority, AlarmPriority::Critical);
    d.journal.error.reset();
    d.watch(6s);
    QCOMPARE(alarm()->state, AlarmState::RtnUnacknowledged);
}

QTEST_GUILESS_MAIN(TestAlarmDesk)
#include "tst_alarm_desk.moc"
