// SPDX-License-Identifier: GPL-3.0-or-later
// Who turns which camera: one at a time, for a minute after the last use; a lost console leaves no camera
// turning.
#include "gateway_testing.h"
#include <QTest>
#include <coi/gateway/ptz_desk.h>

using namespace coi::gateway::testing;
using namespace coi::gateway;
using namespace std::chrono_literals;
using coi::field::PtzReport;

namespace {

class FakeDriver final : public coi::field::PtzPort
{
public:
    bool drives(const std::string& camera) const override { return camera != "LIVE"; }
    void start() override {}
    void stop() override {}
    void continuousMove(const std::string& camera, const PtzVelocity& v, Millis most) override
    {
        done.push_back("move " + camera + " " + std::to_string(int(v.pan * 100)) + " " +
                       std::to_string(most.count()));
    }
    void stopMove(const std::string& camera) override { done.push_back("stop " + camera); }
    void absoluteMove(const std::string& camera, const PtzPosition& to) override
    {
        done.push_back("to " + camera), last = to;
    }
    void gotoPreset(const std::string& camera, const std::string& preset) override
    {
        done.push_back("preset " + camera + " " + preset);
    }
    void gotoHome(const std::string& camera) override { done.push_back("home " + camera); }
    std::vector<std::string> done;
    PtzPosition last;
};

Site turningSite()
{
    Site site;
    PtzSpec spec;
    spec.pan = {-170, 170}, spec.tilt = {-45, 20}, spec.zoom = {1, 12};
    spec.focus = true;
    spec.presets = {{"hall", {}, {}}};
    for (const char* id : {"A", "B", "LIVE", "FIXED", "TOWER"}) {
        CameraSpec c;
        c.id = id;
        if (c.id != "FIXED")
            c.ptz = spec;
        if (c.id == "TOWER")
            c.ptz->pan = {-180, 180}, c.ptz->focus = false;
        site.cameras.push_back(c);
    }
    return site;
}

struct PtzBench
{
    PtzBench()
    {
        for (const char* id : {"A", "B", "TOWER"})
            desk.reported({id, {}, false});
    }
    Reply ask(const Requester& who, const char* camera, PtzVerb verb)
    {
        PtzRequest r;
        r.camera = camera, r.verb = verb;
        r.preset = "hall", r.timeoutMs = 1000, r.pan = 0.5;
        if (verb == PtzVerb::AbsoluteMove)
            r.pan.reset(), r.zoom = 4;
        return ask(who, r);
    }
    Reply ask(const Requester& who, PtzRequest r)
    {
        Reply out;
        r.id = "r1";
        desk.request(who, r, [&out](const Reply& reply) { out = reply; });
        return out;
    }
    void pass(Millis time)
    {
        for (; time > Millis{0}; time -= Millis{100}) {
            clock.advance(Millis{100});
            desk.tick();
        }
    }
    const PtzState& state(const char* camera) const { return store.state().ptz.at(camera); }
    std::vector<std::string> rows() const
    {
        std::vector<std::string> out;
        for (const AuditRow& row : journal.rows)
            out.push_back(row.who + " " + row.what + " " + row.object + " " + row.cause);
        return out;
    }

    coi::core::ManualClock clock{coi::core::UtcTime{std::chrono::hours{24 * 20000}}};
    Site site = turningSite();
    StateStore store;
    FakeJournal journal;
    FakeDriver driver;
    PtzDesk desk{{site, store, journal, clock, [this] { return clock.utcNow(); }, driver}};
    Requester lan{"lan", "VN-OPS-01", Role::Operator, 1}, an{"an", "VN-SUP-02", Role::Supervisor, 2},
        hoa{"hoa", "VN-OBS-01", Role::Observer, 3};
};

using Words = std::vector<std::string>;

} // namespace

class TestPtzDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodySeesWhoHasItAndForHowLong()
    {
        PtzBench b;
        QCOMPARE(b.state("A").by, std::string());
        QCOMPARE(b.ask(b.lan, "A", PtzVerb::Take).cause, Refusal::None);
        QCOMPARE(b.state("A").by, std::string("lan"));
        QCOMPARE(b.state("A").console, std::string("VN-OPS-01"));
        QCOMPARE(b.state("A").session, std::int64_t(1));
        QCOMPARE(b.state("A").leftS, 60);
        b.pass(12s);
        QCOMPARE(b.state("A").leftS, 48);
        const Reply second = b.ask(b.an, "A", PtzVerb::ContinuousMove);
        QCOMPARE(second.cause, Refusal::LockedByOther);
        QCOMPARE(second.detail, std::string("lan on VN-OPS-01"));
        QVERIFY(b.driver.done.empty());
        QCOMPARE(b.ask(b.an, "B", PtzVerb::Take).cause, Refusal::None); // another camera
    }
    void useRenewsAndAMinuteWithoutEndsIt()
    {
        PtzBench b;
        b.ask(b.lan, "A", PtzVerb::GotoHome);
        b.pass(59s);
        QCOMPARE(b.state("A").leftS, 1);
        b.ask(b.lan, "A", PtzVerb::GotoPreset);
        QCOMPARE(b.state("A").leftS, 60);
        b.pass(59s);
        b.clock.stepUtc(3600s); // somebody sets the clock: durations do not care
        b.pass(900ms);
        QCOMPARE(b.state("A").by, std::string("lan"));
        b.pass(100ms);
        QCOMPARE(b.state("A").by, std::string());
        QCOMPARE(b.state("A").leftS, 0);
        QCOMPARE(b.rows(),
                 (Words{"lan camera control taken A ", "lan camera control given back A not used for 60 s"}));
        QCOMPARE(b.ask(b.an, "A", PtzVerb::Take).cause, Refusal::None);
    }
    void oneRowPerTakeAndGiveBackWhateverWasTurned()
    {
        PtzBench b;
        for (int i = 0; i < 50; ++i)
            b.ask(b.lan, "A", PtzVerb::ContinuousMove), b.ask(b.lan, "A", PtzVerb::Stop);
        b.ask(b.lan, "A", PtzVerb::GiveBack);
        QCOMPARE(b.driver.done.size(), std::size_t(100));
        QCOMPARE(b.rows(),
                 (Words{"lan camera control taken A ", "lan camera control given back A given back"}));
        QVERIFY(b.journal.intentions.empty() && b.journal.alarmEvents.empty());
    }
    void oneSessionHasOneCamera()
    {
        PtzBench b;
        b.ask(b.lan, "A", PtzVerb::ContinuousMove);
        b.ask(b.lan, "B", PtzVerb::Take);
        QCOMPARE(b.state("A").by, std::string());
        QCOMPARE(b.state("B").by, std::string("lan"));
        QCOMPARE(b.driver.done, (Words{"move A 50 1000", "stop A"}));
        QCOMPARE(b.rows()[1], std::string("lan camera control given back A took B"));
    }
    void aMoveNobodyKeepsAskingForIsStopped()
    {
        PtzBench b;
        b.ask(b.lan, "A", PtzVerb::ContinuousMove);
        b.pass(900ms);
        b.ask(b.lan, "A", PtzVerb::ContinuousMove);
        b.pass(900ms);
        QCOMPARE(b.driver.done, (Words{"move A 50 1000", "move A 50 1000"}));
        b.pass(100ms);
        QCOMPARE(b.driver.done.back(), std::string("stop A"));
        b.pass(5s);
        QCOMPARE(b.driver.done.size(), std::size_t(3)); // once
        QCOMPARE(b.state("A").by, std::string("lan"));  // who turned it still has it
    }
    void aLostSessionLeavesNoCameraTurning()
    {
        PtzBench b;
        b.ask(b.lan, "A", PtzVerb::ContinuousMove);
        b.desk.sessionClosed(b.an.session);
        QCOMPARE(b.driver.done.size(), std::size_t(1));
        b.desk.sessionClosed(b.lan.session);
        QCOMPARE(b.driver.done.back(), std::string("stop A"));
        QCOMPARE(b.state("A").by, std::string());
        QCOMPARE(b.rows().back(), std::string("lan camera control given back A session closed"));
    }
    void whatGoesToAPresetArrivesThere()
    {
        PtzBench b;
        b.ask(b.lan, "A", PtzVerb::ContinuousMove);
        b.ask(b.lan, "A", PtzVerb::GotoPreset);
        b.pass(5s); // no time-out of the move before
        b.ask(b.lan, "A", PtzVerb::GiveBack);
        QCOMPARE(b.driver.done, (Words{"move A 50 1000", "preset A hall"}));
    }
    void absoluteMovesLeaveTheRestWhereItIs()
    {
        PtzBench b;
        b.desk.reported({"A", {30, -5, 2, 0.5}, false});
        b.ask(b.lan, "A", PtzVerb::AbsoluteMove);
        QVERIFY(b.driver.last == (PtzPosition{30, -5, 4, 0.5}));
    }
    void whereItPointsIsAsReportedWhoeverHasIt()
    {
        PtzBench b;
        b.ask(b.lan, "A", PtzVerb::Take);
        b.desk.reported({"A", {30, -5, 2, 0.5}, true});
        QCOMPARE(b.state("A").panDeg, 30.0);
        QVERIFY(b.state("A").moving);
        QCOMPARE(b.state("A").by, std::string("lan"));
        b.ask(b.lan, "A", PtzVerb::GiveBack);
        QCOMPARE(b.state("A").tiltDeg, -5.0);
        QCOMPARE(b.state("A").focus, 0.5);
    }
    void refusals_data()
    {
        QTest::addColumn<QString>("camera");
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* camera, PtzVerb verb, Refusal cause,
                            const char* detail) {
            QTest::newRow(name) << QString::fromLatin1(camera) << int(verb) << int(cause)
                                << QString::fromLatin1(detail);
        };
        row("no such camera", "Z", PtzVerb::Take, Refusal::ObjectUnknown, "Z");
        row("fixed", "FIXED", PtzVerb::ContinuousMove, Refusal::BlockedByMode, "fixed camera");
        row("no driver", "LIVE", PtzVerb::GotoHome, Refusal::FieldOffline, "no driver");
        row("stop of what one has not", "A", PtzVerb::Stop, Refusal::NoSelection, "A");
        row("giving back what one has not", "A", PtzVerb::GiveBack, Refusal::NoSelection, "A");
        row("offline", "B", PtzVerb::ContinuousMove, Refusal::FieldOffline, "B");
        row("good", "A", PtzVerb::ContinuousMove, Refusal::None, "");
    }
    void refusals()
    {
        QFETCH(QString, camera);
        QFETCH(int, verb);
        PtzBench b;
        b.store.put(CameraState{"B", false, false, {}});
        const Reply reply = b.ask(b.lan, camera.toLatin1().constData(), static_cast<PtzVerb>(verb));
        QTEST(int(reply.cause), "cause");
        QTEST(QString::fromStdString(reply.detail), "detail");
        QCOMPARE(b.journal.rows.size(), std::size_t(reply.cause == Refusal::None));
        QCOMPARE(b.driver.done.size(), std::size_t(reply.cause == Refusal::None));
    }
    void observersWatch()
    {
        PtzBench b;
        QCOMPARE(b.ask(b.hoa, "A", PtzVerb::Take).cause, Refusal::NotAuthorised);
        QCOMPARE(b.state("A").by, std::string());
    }
    void valuesOutOfRange_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QString>("axis");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("timeoutMs");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, PtzVerb verb, const char* axis, double value, int ms,
                            bool good) {
            QTest::newRow(name) << int(verb) << QString::fromLatin1(axis) << value << ms << good;
        };
        row("as fast as it goes", PtzVerb::ContinuousMove, "pan", -1, 1000, true);
        row("faster", PtzVerb::ContinuousMove, "pan", -1.01, 1000, false);
        row("tilt faster", PtzVerb::ContinuousMove, "tilt", 2, 1000, false);
        row("zoom faster", PtzVerb::ContinuousMove, "zoom", 2, 1000, false);
        row("focus", PtzVerb::ContinuousMove, "focus", 1, 1000, true);
        row("focus faster", PtzVerb::ContinuousMove, "focus", 2, 1000, false);
        row("without end", PtzVerb::ContinuousMove, "pan", 1, 0, false);
        row("too short", PtzVerb::ContinuousMove, "pan", 1, 99, false);
        row("too long", PtzVerb::ContinuousMove, "pan", 1, 2001, false);
        row("longest", PtzVerb::ContinuousMove, "pan", 1, 2000, true);
        row("to the end", PtzVerb::AbsoluteMove, "pan", 170, 0, true);
        row("over the end", PtzVerb::AbsoluteMove, "pan", 171, 0, false);
        row("too high", PtzVerb::AbsoluteMove, "tilt", 21, 0, false);
        row("high", PtzVerb::AbsoluteMove, "tilt", 20, 0, true);
        row("too wide", PtzVerb::AbsoluteMove, "zoom", 0.5, 0, false);
        row("close", PtzVerb::AbsoluteMove, "zoom", 12, 0, true);
        row("too close", PtzVerb::AbsoluteMove, "zoom", 12.5, 0, false);
        row("far", PtzVerb::AbsoluteMove, "focus", 1, 0, true);
        row("too far", PtzVerb::AbsoluteMove, "focus", 1.5, 0, false);
    }
    void valuesOutOfRange()
    {
        QFETCH(int, verb);
        QFETCH(QString, axis);
        QFETCH(double, value);
        QFETCH(int, timeoutMs);
        QFETCH(bool, good);
        PtzBench b;
        PtzRequest r;
        r.camera = "A", r.verb = static_cast<PtzVerb>(verb), r.timeoutMs = timeoutMs;
        (axis == QLatin1String("pan")    ? r.pan
         : axis == QLatin1String("tilt") ? r.tilt
         : axis == QLatin1String("zoom") ? r.zoom
                                         : r.focus) = value;
        QCOMPARE(b.ask(b.lan, r).cause, good ? Refusal::None : Refusal::OutOfRange);
        QCOMPARE(b.driver.done.size(), std::size_t(good));
    }
    void whatACameraHasNot()
    {
        PtzBench b;
        PtzRequest r;
        r.camera = "TOWER", r.verb = PtzVerb::ContinuousMove, r.timeoutMs = 500, r.focus = 0.5;
        QCOMPARE(b.ask(b.lan, r).cause, Refusal::OutOfRange);
        r.verb = PtzVerb::AbsoluteMove, r.focus.reset(), r.pan = 270; // comes around
        QCOMPARE(b.ask(b.lan, r).cause, Refusal::None);
        r.pan = 1e12;
        QCOMPARE(b.ask(b.lan, r).cause, Refusal::OutOfRange);
        r.verb = PtzVerb::GotoPreset, r.preset = "roof";
        QCOMPARE(b.ask(b.lan, r).cause, Refusal::ObjectUnknown);
        r.camera = std::string(1000, 'x');
        QCOMPARE(b.ask(b.lan, r).cause, Refusal::OutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestPtzDesk)
#include "tst_ptz_desk.moc"
