// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_desk.h"

#include <QTest>
#include <random>
#include <set>

using namespace coi::domain;
using namespace coi::domain::test;

class TestAlarmLifecycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raisedAcknowledgedOver();
    void returnedBeforeAcknowledged();
    void delays();
    void latched();
    void comesBack();
    void chatteringBuysNoTime();
    void escalatesByItself();
    void mediumDoesNotEscalateByItself();
    void catchesUpAfterARestart();
    void suppressedByDesign();
    void outOfService();
    void childrenKnowTheirCause();
    void notesAreBounded();
    void definitionRemoved();
    void nothingIsLostWhateverTheOrder();
};

void TestAlarmLifecycle::raisedAcknowledgedOver()
{
    Desk d;
    d.on("HIGH");
    d.step();
    QCOMPARE(d.is("HIGH@A"), AlarmState::Unacknowledged);
    QCOMPARE(d.alarm("HIGH@A")->raisedAt, d.now);
    QCOMPARE(d.ask(AlarmVerb::Acknowledge, "HIGH@A", "seen").cause, Refusal::None);
    const Alarm* a = d.alarm("HIGH@A");
    QCOMPARE(a->state, AlarmState::Acknowledged);
    QCOMPARE(a->ackedBy, std::string("binh"));
    QCOMPARE(a->owner, std::string("binh"));
    QCOMPARE(a->notes.back().comment, std::string("seen"));
    QCOMPARE(a->nextEscalationAt, UtcTime{});
    d.off();
    d.step(1), d.step(5);
    QVERIFY(!d.alarm("HIGH@A"));
    QCOMPARE(d.story("HIGH@A"), QStringLiteral("raised acknowledged returned cleared"));
    QCOMPARE(d.events.back().state, AlarmState::Normal);
}

void TestAlarmLifecycle::returnedBeforeAcknowledged()
{
    Desk d;
    d.on("CRIT");
    d.step();
    d.off();
    d.step(1);
    QCOMPARE(d.is("CRIT@A"), AlarmState::RtnUnacknowledged);
    d.step(36000);
    QCOMPARE(d.is("CRIT@A"), AlarmState::RtnUnacknowledged); // waits for somebody
    QCOMPARE(d.alarm("CRIT@A")->escalation, 1);
    d.ask(AlarmVerb::Acknowledge, "CRIT@A");
    QVERIFY(!d.alarm("CRIT@A"));
    QCOMPARE(d.story("CRIT@A"), QStringLiteral("raised returned acknowledged cleared"));
}

void TestAlarmLifecycle::delays()
{
    Desk d;
    d.on("SLOW");
    d.step(), d.step(9);
    QVERIFY(!d.alarm("SLOW@A"));
    d.off(), d.step(0);
    d.on("SLOW"), d.step(1);
    QVERIFY(!d.alarm("SLOW@A")); // a break starts the delay again
    d.step(10);
    QCOMPARE(d.is("SLOW@A"), AlarmState::Unacknowledged);
    d.off(), d.step(1), d.step(4);
    QCOMPARE(d.is("SLOW@A"), AlarmState::Unacknowledged);
    d.on("SLOW"), d.step(0), d.off(), d.step(1), d.step(4);
    QCOMPARE(d.is("SLOW@A"), AlarmState::Unacknowledged); // the off-delay, too
    d.step(1);
    QCOMPARE(d.is("SLOW@A"), AlarmState::RtnUnacknowledged);
}

void TestAlarmLifecycle::latched()
{
    Desk d;
    d.on("LATCH");
    d.step();
    QCOMPARE(d.ask(AlarmVerb::Reset, "LATCH@A").cause, Refusal::BlockedByInterlock);
    d.off(), d.step(1);
    QCOMPARE(d.is("LATCH@A"), AlarmState::LatchedUnacknowledged);
    QCOMPARE(d.ask(AlarmVerb::Reset, "LATCH@A").cause, Refusal::BlockedByInterlock);
    d.ask(AlarmVerb::Acknowledge, "LATCH@A");
    QCOMPARE(d.is("LATCH@A"), AlarmState::LatchedAcknowledged);
    d.step(36000);
    QCOMPARE(d.is("LATCH@A"), AlarmState::LatchedAcknowledged);
    QCOMPARE(d.ask(AlarmVerb::Reset, "LATCH@A").cause, Refusal::None);
    QVERIFY(!d.alarm("LATCH@A"));
    QCOMPARE(d.story("LATCH@A"), QStringLiteral("raised returned acknowledged reset cleared"));
}

void TestAlarmLifecycle::comesBack()
{
    Desk d;
    d.on("LATCH"), d.step(), d.ask(AlarmVerb::Acknowledge, "LATCH@A");
    d.off(), d.step(1);
    d.on("LATCH"), d.step(100);
    const Alarm* a = d.alarm("LATCH@A");
    QCOMPARE(a->state, AlarmState::Unacknowledged); // somebody has to see it again
    QCOMPARE(a->raisedAt, d.now);
    QVERIFY(a->ackedBy.empty());
    QCOMPARE(a->nextEscalationAt, d.now + seconds{180});
}

void TestAlarmLifecycle::chatteringBuysNoTime()
{
    Desk d;
    d.on("CRIT"), d.step();
    const UtcTime raised = d.now;
    for (int i = 0; i < 16; ++i) {
        d.off(), d.step(5);
        QCOMPARE(d.is("CRIT@A"), AlarmState::RtnUnacknowledged);
        d.on("CRIT"), d.step(5);
    }
    QCOMPARE(d.alarm("CRIT@A")->raisedAt, raised);
    QCOMPARE(d.alarm("CRIT@A")->escalation, 1);
    d.step(20); // 180 s since it was first raised
    QCOMPARE(d.alarm("CRIT@A")->escalation, 2);
}

void TestAlarmLifecycle::escalatesByItself()
{
    Desk d;
    d.on("HIGH"), d.step();
    QCOMPARE(d.alarm("HIGH@A")->nextEscalationAt, d.now + seconds{180});
    d.step(179);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 1);
    d.step(1);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 2);
    d.step(420);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 3);
    d.step(1200);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 4);
    QCOMPARE(d.alarm("HIGH@A")->nextEscalationAt, UtcTime{});
    d.step(100000);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 4);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Unacknowledged);
}

void TestAlarmLifecycle::mediumDoesNotEscalateByItself()
{
    Desk d;
    d.on("SLOW"), d.step(), d.step(10), d.step(36000);
    QCOMPARE(d.alarm("SLOW@A")->escalation, 1);
    QCOMPARE(d.alarm("SLOW@A")->nextEscalationAt, UtcTime{});
}

void TestAlarmLifecycle::catchesUpAfterARestart()
{
    Desk d;
    d.on("CRIT"), d.step();
    d.timers = {}; // the gateway is a new process with the restored alarm
    d.step(700);
    QCOMPARE(d.alarm("CRIT@A")->escalation, 3);
    QCOMPARE(d.story("CRIT@A"), QStringLiteral("raised escalated escalated"));
    d.step(1100);
    QCOMPARE(d.alarm("CRIT@A")->escalation, 4); // 1800 s, as if nothing had happened
}

void TestAlarmLifecycle::suppressedByDesign()
{
    Desk d;
    d.on("LOW", "Q", AlarmHold::ByDesign, "CRIT@Q"), d.on("CRIT", "Q");
    d.step();
    QCOMPARE(d.is("CRIT@Q"), AlarmState::Unacknowledged);
    QCOMPARE(d.is("LOW@Q"), AlarmState::SuppressedByDesign);
    QCOMPARE(d.story("LOW@Q"), QStringLiteral("suppressed"));
    d.off(), d.on("LOW", "Q");
    d.step(1);
    QCOMPARE(d.is("LOW@Q"), AlarmState::Unacknowledged); // now somebody is told
    QCOMPARE(d.alarm("LOW@Q")->raisedAt, d.now);
    // Held back by an alarm that is not there (its delay runs): announced.
    Desk other;
    other.on("LOW", "Q", AlarmHold::ByDesign, "SLOW@Q"), other.on("SLOW", "Q");
    other.step();
    QCOMPARE(other.is("LOW@Q"), AlarmState::Unacknowledged);
    other.step(10);
    QCOMPARE(other.is("LOW@Q"), AlarmState::SuppressedByDesign);
    // Never announced and over: nobody has to acknowledge it.
    Desk third;
    third.on("LOW", "Q", AlarmHold::ByDesign, "CRIT@Q"), third.on("CRIT", "Q"), third.step();
    third.off(), third.step(1);
    QVERIFY(!third.alarm("LOW@Q"));
    QCOMPARE(third.is("CRIT@Q"), AlarmState::RtnUnacknowledged);
    QCOMPARE(third.story("LOW@Q"), QStringLiteral("suppressed returned cleared"));
}

void TestAlarmLifecycle::outOfService()
{
    Desk d;
    d.on("HIGH"), d.step();
    d.off(), d.on("HIGH", "A", AlarmHold::OutOfService), d.step(1);
    QCOMPARE(d.is("HIGH@A"), AlarmState::OutOfService);
    d.step(36000);
    QCOMPARE(d.alarm("HIGH@A")->escalation, 1);
    d.off(), d.on("HIGH"), d.step(1);
    QCOMPARE(d.is("HIGH@A"), AlarmState::Unacknowledged);
    QCOMPARE(d.alarm("HIGH@A")->nextEscalationAt, d.now + seconds{180});
    QCOMPARE(d.story("HIGH@A"), QStringLiteral("raised suppressed unsuppressed"));
}

void TestAlarmLifecycle::childrenKnowTheirCause()
{
    Desk d;
    d.on("HIGH", "IGV-02", AlarmHold::None, "HIGH@IGV-01");
    d.step();
    QVERIFY(d.alarm("HIGH@IGV-02")->parent.empty()); // the cause is no alarm (yet)
    d.on("HIGH", "IGV-01"), d.step(1), d.step(1);
    QCOMPARE(d.alarm("HIGH@IGV-02")->parent, std::string("HIGH@IGV-01"));
    QCOMPARE(d.is("HIGH@IGV-02"), AlarmState::Unacknowledged);
}

void TestAlarmLifecycle::notesAreBounded()
{
    Desk d;
    for (int i = 0; i < 200; ++i) {
        d.on("LOW"), d.step(1);
        d.off(), d.step(1);
    }
    QCOMPARE(d.alarm("LOW@A")->notes.size(), kMaxNotes);
    QCOMPARE(d.alarm("LOW@A")->notes.front().what, std::string("raised"));
    QCOMPARE(d.events.size(), std::size_t{400}); // the journal has every step
}

void TestAlarmLifecycle::definitionRemoved()
{
    Desk d;
    d.on("HIGH"), d.step();
    d.off();
    d.catalogue.definitions.clear();
    d.step(1);
    QCOMPARE(d.is("HIGH@A"), AlarmState::RtnUnacknowledged);
    d.ask(AlarmVerb::Acknowledge, "HIGH@A");
    QVERIFY(!d.alarm("HIGH@A"));
}

// Whatever comes in whatever order: what was announced stays until somebody has acknowledged it, the events
// tell the whole story, and State agrees with them.
void TestAlarmLifecycle::nothingIsLostWhateverTheOrder()
{
    const std::array<const char*, 5> definitions{"CRIT", "HIGH", "SLOW", "LATCH", "LOW"};
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
        Desk d;
        std::set<std::string> open; // announced, not acknowledged, by the events alone
        std::size_t read = 0;
        for (int round = 0; round < 300; ++round) {
            d.off();
            for (const char* def : definitions)
                if (below(3) == 0)
                    d.on(def, below(2) ? "A" : "B", below(5) ? AlarmHold::None : AlarmHold::OutOfService);
            d.step(below(30));
            const std::string id = std::string(definitions[below(5)]) + (below(2) ? "@A" : "@B");
            if (below(3) == 0)
                d.ask(static_cast<AlarmVerb>(below(6)), id.c_str(), "why", static_cast<int>(below(100)));
            for (; read < d.events.size(); ++read) {
                const AlarmEvent& e = d.events[read];
                if (e.note.what == "raised")
                    open.insert(e.alarm);
                else if (e.note.what == "acknowledged")
                    open.erase(e.alarm);
                else if (e.note.what == "cleared")
                    QVERIFY2(open.count(e.alarm) == 0, e.alarm.c_str());
            }
            for (const std::string& o : open)
                QVERIFY2(d.alarm(o) && d.alarm(o)->ackedAt == UtcTime{}, o.c_str());
            for (const auto& [key, a] : d.state.alarms) {
                QVERIFY2(a.state != AlarmState::Normal, key.c_str());
                const bool quiet = a.state == AlarmState::OutOfService || a.state == AlarmState::Shelved ||
                                   a.state == AlarmState::SuppressedByDesign || a.ackedAt != UtcTime{};
                QVERIFY2(quiet || open.count(key) == 1, key.c_str());
            }
        }
        QVERIFY(d.events.size() > 100);
    }
}

QTEST_GUILESS_MAIN(TestAlarmLifecycle)
#include "tst_alarm_lifecycle.moc"
