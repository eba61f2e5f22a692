// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_desk.h"

#include <QTest>

using namespace coi::domain;
using namespace coi::domain::test;

class TestAlarmRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escalatesByHand();
    void shelved();
    void shelfRunsOut();
    void badRequests_data();
    void badRequests();
    void severalAtOnce();
    void assigned();
};

void TestAlarmRequests::escalatesByHand()
{
    Desk d;
    d.on("HIGH"), d.step();
    const UtcTime raised = d.now;
    d.step(60);
    QCOMPARE(d.ask(AlarmVerb::Escalate, "HIGH@A", "needs the duty leader").cause, Refusal::None);
    const Alarm* a = d.alarm("HIGH@A");
    QCOMPARE(a->escalation, 2);
    QCOMPARE(a->notes.back().level, 2);
    QCOMPARE(a->nextEscalationAt, raised + seconds{600}); // the ladder goes on in its time
    d.ask(AlarmVerb::Acknowledge, "HIGH@A");
    QCOMPARE(d.ask(AlarmVerb::Escalate, "HIGH@A", "still").cause, Refusal::None);
    QCOMPARE(d.ask(AlarmVerb::Escalate, "HIGH@A", "still").cause, Refusal::None);
    QCOMPARE(d.ask(AlarmVerb::Escalate, "HIGH@A", "still").cause, Refusal::OutOfRange);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 4);
}

void TestAlarmRequests::shelved()
{
    Desk d;
    d.on("HIGH"), d.on("CRIT"), d.step();
    QCOMPARE(d.ask(AlarmVerb::Shelve, "CRIT@A", "why", 600).cause, Refusal::BlockedByInterlock);
    QCOMPARE(d.ask(AlarmVerb::Shelve, "HIGH@A", "known, WO-7", 600).cause, Refusal::None);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Shelved);
    QCOMPARE(d.alarm("HIGH@A")->shelvedUntil, d.now + seconds{600});
    d.step(599);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Shelved);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 1);
    QCOMPARE(d.ask(AlarmVerb::Unshelve, "HIGH@A").cause, Refusal::None);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Unacknowledged);
    QCOMPARE(d.alarm("HIGH@A")->nextEscalationAt, d.now + seconds{180});
    QCOMPARE(d.ask(AlarmVerb::Unshelve, "HIGH@A").cause, Refusal::AlreadySo);
}

void TestAlarmRequests::shelfRunsOut()
{
    Desk d;
    d.on("HIGH"), d.step();
    d.ask(AlarmVerb::Shelve, "HIGH@A", "known", 60);
    d.step(60);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Unacknowledged);
    d.ask(AlarmVerb::Shelve, "HIGH@A", "known", 60);
    d.off(), d.step(10), d.step(5);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Shelved);
    d.step(50); // it returned meanwhile: the real state shows
    QCOMPARE(d.is("HIGH@A"), AlarmState::RtnUnacknowledged);
    d.on("HIGH"), d.step(1);
    d.ask(AlarmVerb::Shelve, "HIGH@A", "known", 60);
    d.ask(AlarmVerb::Acknowledge, "HIGH@A");
    QCOMPARE(d.is("HIGH@A"), AlarmState::Shelved);
    d.step(60);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Acknowledged);
}

void TestAlarmRequests::badRequests_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("alarm");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<int>("shelveS");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, AlarmVerb verb, const char* alarm, const QString& comment, int s,
                        Refusal cause) {
        QTest::newRow(name) << static_cast<int>(verb) << QString::fromLatin1(alarm) << comment << s
                            << static_cast<int>(cause);
    };
    const QString why = QStringLiteral("why");
    row("nothing named", AlarmVerb::Acknowledge, "", why, 0, Refusal::ObjectUnknown);
    row("not active", AlarmVerb::Acknowledge, "HIGH@B", why, 0, Refusal::ObjectUnknown);
    row("acknowledged already", AlarmVerb::Acknowledge, "LOW@A", why, 0, Refusal::AlreadySo);
    row("escalation without comment", AlarmVerb::Escalate, "HIGH@A", QString(), 0, Refusal::OutOfRange);
    row("blank comment", AlarmVerb::Escalate, "HIGH@A", QStringLiteral(" \n"), 0, Refusal::OutOfRange);
    row("endless comment", AlarmVerb::Acknowledge, "HIGH@A", QString(2001, QLatin1Char('x')), 0,
        Refusal::OutOfRange);
    row("shelf without comment", AlarmVerb::Shelve, "HIGH@A", QString(), 60, Refusal::OutOfRange);
    row("shelf without time", AlarmVerb::Shelve, "HIGH@A", why, 0, Refusal::OutOfRange);
    row("shelf over 8 h", AlarmVerb::Shelve, "HIGH@A", why, kMaxShelveS + 1, Refusal::OutOfRange);
    row("shelf 8 h", AlarmVerb::Shelve, "HIGH@A", why, kMaxShelveS, Refusal::None);
    row("unshelve", AlarmVerb::Unshelve, "HIGH@A", why, 0, Refusal::AlreadySo);
    row("reset what is not latched", AlarmVerb::Reset, "HIGH@A", why, 0, Refusal::AlreadySo);
    row("acknowledge", AlarmVerb::Acknowledge, "HIGH@A", QString(), 0, Refusal::None);
    row("no such verb", static_cast<AlarmVerb>(77), "HIGH@A", why, 0, Refusal::OutOfRange);
}

void TestAlarmRequests::badRequests()
{
    QFETCH(int, verb);
    QFETCH(QString, alarm);
    QFETCH(QString, comment);
    QFETCH(int, shelveS);
    QFETCH(int, cause);
    Desk d;
    d.on("HIGH"), d.on("LOW"), d.step();
    d.ask(AlarmVerb::Acknowledge, "LOW@A");
    const auto before = digest(d.state);
    AlarmRequest r;
    r.verb = static_cast<AlarmVerb>(verb), r.comment = comment.toStdString(), r.shelveS = shelveS;
    if (!alarm.isEmpty())
        r.alarms = {alarm.toStdString()};
    const AlarmOutcome o = d.send(r);
    QCOMPARE(static_cast<int>(o.cause), cause);
    if (o.cause == Refusal::None)
        return;
    QCOMPARE(digest(d.state), before);
    QVERIFY(!o.detail.empty());
    QVERIFY(o.step.events.empty());
}

void TestAlarmRequests::severalAtOnce()
{
    Desk d;
    for (const char* object : {"A", "B", "C"})
        d.on("HIGH", object);
    d.step();
    d.ask(AlarmVerb::Acknowledge, "HIGH@B");
    AlarmRequest r;
    r.alarms = {"HIGH@A", "HIGH@B", "HIGH@C", "HIGH@A", "HIGH@X"};
    QCOMPARE(d.send(r).cause, Refusal::OutOfRange); // several need a comment
    QCOMPARE(d.is("HIGH@A"), AlarmState::Unacknowledged);
    r.comment = "one cause";
    const AlarmOutcome o = d.send(r);
    QCOMPARE(o.cause, Refusal::None);
    QCOMPARE(o.step.events.size(), std::size_t{2}); // one record each
    QCOMPARE(QString::fromStdString(o.detail),
             QStringLiteral("HIGH@B: acknowledged by binh; HIGH@X: not active"));
    QCOMPARE(d.is("HIGH@A"), AlarmState::Acknowledged);
    QCOMPARE(d.is("HIGH@C"), AlarmState::Acknowledged);
}

void TestAlarmRequests::assigned()
{
    Desk d;
    d.on("HIGH"), d.step();
    AlarmRequest r;
    r.verb = AlarmVerb::Assign, r.alarms = {"HIGH@A"}, r.owner = "chi";
    QCOMPARE(d.send(r).cause, Refusal::None);
    QCOMPARE(d.alarm("HIGH@A")->owner, std::string("chi"));
    QCOMPARE(d.send(r).cause, Refusal::AlreadySo);
    d.ask(AlarmVerb::Acknowledge, "HIGH@A");
    QCOMPARE(d.alarm("HIGH@A")->owner, std::string("chi"));
    QCOMPARE(d.is("HIGH@A"), AlarmState::Acknowledged);
}

QTEST_GUILESS_MAIN(TestAlarmRequests)
#include "tst_alarm_requests.moc"
