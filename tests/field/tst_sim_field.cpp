// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated gate as a field driver: what every driver promises, and its own controls and pace.
#include "field_conformance.h"
#include <coi/field/sim_field.h>
#include <coi/site/load.h>

using namespace coi::field;
using namespace coi;
using domain::Refusal;

class TestSimField : public FieldConformance
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsPace_data();
    void keepsPace();
    void pausedStandsStill();
    void stepsWhilePaused();
    void timeOfDayStartsAgain();
    void profileStartsAgainAtTheSameTime();
    void faultsComeAndGo();
    void refusedRequests_data();
    void refusedRequests();
    void slowReaderLosesNoEvent();
    void sameIdAtOnceIsRefused();
    void offlineAfterStop();

protected:
    std::unique_ptr<FieldPort> makeDriver() override { return make(20); }
    std::string openLane() const override { return "1X-E2"; }

private:
    std::unique_ptr<SimField> make(double speed, bool paused = false) const
    {
        SimFieldOptions o;
        o.site = m_loaded.site;
        o.flows = m_loaded.flows;
        o.config.start = m_morning;
        o.speed = speed;
        o.paused = paused;
        return std::make_unique<SimField>(std::move(o));
    }
    static domain::Reply ask(SimField& field, domain::SimRequest request)
    {
        request.id = "q";
        std::optional<domain::Reply> reply;
        field.apply(request, [&reply](const domain::Reply& r) { reply = r; });
        [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply, 20'000); }();
        return reply.value_or(domain::Reply{{}, Refusal::LinkLost, {}});
    }
    static const domain::SimStatus* lastStatus(const FieldListener& heard)
    {
        for (auto it = heard.events.rbegin(); it != heard.events.rend(); ++it) {
            if (const auto* seen = std::get_if<domain::SimObserved>(&it->what))
                return &seen->status;
        }
        return nullptr;
    }

    site::LoadOutcome m_loaded;
    core::UtcTime m_morning = core::UtcTime{std::chrono::hours{24 * 20400}} + std::chrono::minutes{90};
};

void TestSimField::initTestCase()
{
    m_loaded = site::loadSite(QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"));
    QVERIFY(m_loaded.ok());
}

void TestSimField::keepsPace_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("real time") << 1.0;
    QTest::newRow("a minute a second") << 60.0;
}

void TestSimField::keepsPace()
{
    QFETCH(double, speed);
    const auto field = make(speed);
    FieldListener heard(*field);
    field->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.frames >= 1, 20'000);
    const auto from = field->now();
    QElapsedTimer wall;
    wall.start();
    QTRY_VERIFY_WITH_TIMEOUT(wall.elapsed() >= 2000, 5'000);
    const double simulated = static_cast<double>((field->now() - from).count());
    const double expected = static_cast<double>(wall.elapsed()) * speed;
    // Late by what a busy machine does not give us, never ahead by more than one hand-over.
    QVERIFY2(simulated > expected * 0.6, qPrintable(QString::number(simulated / expected)));
    QVERIFY2(simulated < expected * 1.1 + 200 * speed, qPrintable(QString::number(simulated / expected)));
}

void TestSimField::pausedStandsStill()
{
    const auto field = make(1, true);
    FieldListener heard(*field);
    field->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.frames >= 3, 20'000); // still shown
    QCOMPARE(field->now(), m_morning);
    QVERIFY(lastStatus(heard) && lastStatus(heard)->paused);
    domain::SimRequest resume;
    resume.paused = false;
    QCOMPARE(ask(*field, resume).cause, Refusal::None);
    QTRY_VERIFY_WITH_TIMEOUT(field->now() > m_morning, 5'000);
    QVERIFY(!lastStatus(heard)->paused);
}

void TestSimField::stepsWhilePaused()
{
    const auto field = make(1, true);
    field->start();
    domain::SimRequest step;
    step.stepMs = 60'000;
    QCOMPARE(ask(*field, step).cause, Refusal::None);
    QCOMPARE(field->now() - m_morning, core::Millis{60'000});
    domain::SimRequest resume;
    resume.paused = false;
    ask(*field, resume);
    QCOMPARE(ask(*field, step).cause, Refusal::BlockedByMode);
}

void TestSimField::timeOfDayStartsAgain()
{
    const auto field = make(1);
    FieldListener heard(*field);
    field->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= 1, 20'000);
    domain::SimRequest jump;
    jump.timeOfDayS = 14 * 3600 + 1800;
    QCOMPARE(ask(*field, jump).cause, Refusal::None);
    QCOMPARE(heard.restarts, 1);
    const auto asked =
        core::UtcTime{std::chrono::floor<std::chrono::days>(m_morning)} + std::chrono::minutes{450};
    QVERIFY(field->now() >= asked);
    QVERIFY(field->now() < asked + std::chrono::seconds{10});
    heard.events.clear();
    QTRY_VERIFY_WITH_TIMEOUT(heard.laneStatus("1X-E2") != domain::LaneStatus::Unknown, 5'000);
    for (const domain::FieldEvent& e : heard.events)
        QVERIFY(e.at >= asked - std::chrono::seconds{1}); // nothing of the void time is left
}

void TestSimField::profileStartsAgainAtTheSameTime()
{
    const auto field = make(1);
    FieldListener heard(*field);
    field->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= 1, 20'000);
    const auto before = field->now();
    domain::SimRequest peak;
    peak.profile = domain::Profile::Peak;
    peak.phase = 2;
    QCOMPARE(ask(*field, peak).cause, Refusal::None);
    QCOMPARE(heard.restarts, 1);
    QVERIFY(field->now() >= before);
    QVERIFY(field->now() - before < std::chrono::seconds{10});
    QTRY_VERIFY_WITH_TIMEOUT(
        lastStatus(heard)->profile == domain::Profile::Peak && lastStatus(heard)->phase == 2, 5'000);
}

void TestSimField::faultsComeAndGo()
{
    const auto field = make(20);
    FieldListener heard(*field);
    field->start();
    domain::SimRequest inject;
    inject.inject = domain::FaultInjection{domain::FaultKind::EGateFault, "1X-E2", 0};
    const auto reply = ask(*field, inject);
    QCOMPARE(reply.cause, Refusal::None);
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(heard)->faults.size(), std::size_t(1), 5'000);
    QCOMPARE(lastStatus(heard)->faults[0].object, std::string("1X-E2"));
    domain::SimRequest clear;
    clear.clearFault = lastStatus(heard)->faults[0].id;
    QCOMPARE(ask(*field, clear).cause, Refusal::None);
    QTRY_VERIFY_WITH_TIMEOUT(lastStatus(heard)->faults.empty(), 5'000);
    QCOMPARE(ask(*field, clear).cause, Refusal::ObjectUnknown);
}

void TestSimField::refusedRequests_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, const char* what, double value, Refusal cause) {
        QTest::newRow(name) << QString::fromLatin1(what) << value << static_cast<int>(cause);
    };
    row("slowest", "speed", 0.1, Refusal::None);
    row("fastest", "speed", 3600, Refusal::None);
    row("last second of the day", "time", 86399, Refusal::None);
    row("phase 2", "phase", 2, Refusal::None);
    row("an hour's step", "step", 3'600'000, Refusal::None);
    row("too slow", "speed", 0.09, Refusal::OutOfRange);
    row("too fast", "speed", 3600.1, Refusal::OutOfRange);
    row("no number", "speed", std::nan(""), Refusal::OutOfRange);
    row("backwards", "speed", -1, Refusal::OutOfRange);
    row("tomorrow", "time", 86400, Refusal::OutOfRange);
    row("yesterday", "time", -1, Refusal::OutOfRange);
    row("phase 3", "phase", 3, Refusal::OutOfRange);
    row("no step", "step", 0, Refusal::OutOfRange);
    row("longer step", "step", 3'600'001, Refusal::OutOfRange);
    row("fault nowhere", "fault", 60, Refusal::ObjectUnknown);
    row("fault for two days", "fault", 172'800, Refusal::OutOfRange);
}

void TestSimField::refusedRequests()
{
    QFETCH(QString, what);
    QFETCH(double, value);
    QFETCH(int, cause);
    const auto field = make(1, true);
    FieldListener heard(*field);
    field->start();
    QTRY_VERIFY_WITH_TIMEOUT(lastStatus(heard), 20'000);
    domain::SimRequest r;
    if (what == u"speed")
        r.speed = value;
    else if (what == u"time")
        r.timeOfDayS = static_cast<int>(value);
    else if (what == u"phase")
        r.phase = static_cast<int>(value);
    else if (what == u"step")
        r.stepMs = static_cast<int>(value);
    else
        r.inject = domain::FaultInjection{domain::FaultKind::EGateFault, "nowhere", static_cast<int>(value)};
    if (cause != 0)
        r.profile = domain::Profile::Peak; // all or nothing: this must not happen
    const auto reply = ask(*field, r);
    QCOMPARE(static_cast<int>(reply.cause), cause);
    if (cause == 0)
        return;
    QVERIFY(!reply.detail.empty());
    QCOMPARE(heard.restarts, 0);
    QCOMPARE(lastStatus(heard)->profile, domain::Profile::Normal);
}

void TestSimField::slowReaderLosesNoEvent()
{
    // Two runs of the same seed: one read at once, one whose reader sleeps. Paused stepping makes both
    // advance by the same amounts, so both must tell the same transactions.
    std::array<std::size_t, 2> transactions{};
    for (std::size_t run = 0; run < 2; ++run) {
        const auto field = make(1, true);
        FieldListener heard(*field);
        field->start();
        int answered = 0;
        for (int i = 0; i < 5; ++i) {
            domain::SimRequest step;
            step.id = "s" + std::to_string(i);
            step.stepMs = 600'000;
            field->apply(step, [&answered](const domain::Reply&) { ++answered; });
            if (run == 0)
                QTRY_COMPARE_WITH_TIMEOUT(answered, i + 1, 30'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 5, 60'000);
        for (const domain::FieldEvent& e : heard.events)
            transactions[run] += std::holds_alternative<domain::Transaction>(e.what);
    }
    QVERIFY(transactions[0] > 100);
    QCOMPARE(transactions[0], transactions[1]);
}

void TestSimField::sameIdAtOnceIsRefused()
{
    const auto field = make(1);
    field->start();
    std::vector<domain::Reply> replies;
    domain::SimRequest r;
    r.id = "same";
    r.speed = 2;
    field->apply(r, [&](const domain::Reply& reply) { replies.push_back(reply); });
    field->apply(r, [&](const domain::Reply& reply) { replies.push_back(reply); });
    QTRY_COMPARE_WITH_TIMEOUT(replies.size(), std::size_t(2), 20'000);
    QCOMPARE(replies[0].cause, Refusal::DuplicateId);
    QCOMPARE(replies[1].cause, Refusal::None);
}

void TestSimField::offlineAfterStop()
{
    const auto field = make(1);
    domain::SimRequest r;
    r.speed = 2;
    QCOMPARE(ask(*field, r).cause, Refusal::FieldOffline);
    field->start();
    QCOMPARE(ask(*field, r).cause, Refusal::None);
    field->stop();
    QCOMPARE(ask(*field, r).cause, Refusal::FieldOffline);
}

QTEST_GUILESS_MAIN(TestSimField)
#include "moc_field_conformance.cpp"
#include "tst_sim_field.moc"
