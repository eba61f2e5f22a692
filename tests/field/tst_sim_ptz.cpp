// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/field/sim_ptz.h>

using namespace coi;
using namespace coi::field;
using core::Millis;
using domain::PtzPosition;

namespace {

std::shared_ptr<const domain::Site> site()
{
    auto s = std::make_shared<domain::Site>();
    domain::PtzSpec spec;
    spec.pan = {-170, 170}, spec.tilt = {-45, 20}, spec.zoom = {1, 12};
    spec.panSpeed = 80, spec.tiltSpeed = 40;
    spec.presets = {{"e1", {}, {-24, 4, 2, 0}}};
    for (const char* id : {"DOME", "FIXED", "LIVE"}) {
        domain::CameraSpec c;
        c.id = id;
        c.source = c.id == "LIVE" ? "rtsp://10.0.0.7/main" : "sim:" + c.id;
        if (c.id != "FIXED")
            c.ptz = spec;
        s->cameras.push_back(c);
    }
    return s;
}

struct Bench
{
    Bench()
    {
        QObject::connect(&ptz, &PtzPort::reported, [this](const PtzReport& r) { reports.push_back(r); });
    }
    void pass(int ms)
    {
        clock.advance(Millis{ms});
        ptz.advance();
    }
    PtzPosition at() const { return reports.back().at; }

    core::ManualClock clock;
    SimPtz ptz{site(), clock};
    std::vector<PtzReport> reports;
};

} // namespace

class TestSimPtz : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drivesWhatIsSimulatedAndTurns()
    {
        Bench b;
        QVERIFY(b.ptz.drives("DOME"));
        QVERIFY(!b.ptz.drives("FIXED"));
        QVERIFY(!b.ptz.drives("LIVE"));
        QVERIFY(!b.ptz.drives("NOWHERE"));
        b.ptz.start();
        QCOMPARE(b.reports.size(), std::size_t(1));
        QVERIFY(b.reports[0].camera == "DOME" && b.at() == PtzPosition{} && !b.reports[0].moving);
    }
    void turnsUntilStopped()
    {
        Bench b;
        b.ptz.continuousMove("DOME", {0.5, 0, 0, 0}, Millis{1000});
        QVERIFY(b.reports.back().moving);
        b.pass(100);
        QCOMPARE(b.at().panDeg, 4.0);
        b.pass(150);
        QCOMPARE(b.at().panDeg, 10.0);
        b.clock.advance(Millis{50});
        b.ptz.stopMove("DOME"); // as far as it has come
        QCOMPARE(b.at().panDeg, 12.0);
        QVERIFY(!b.reports.back().moving);
        const auto count = b.reports.size();
        b.pass(500);
        QCOMPARE(b.reports.size(), count);
    }
    void endsByItselfWhenNobodyStopsIt()
    {
        Bench b;
        b.ptz.continuousMove("DOME", {1, 0, 0, 0}, Millis{250});
        b.pass(10'000);
        QCOMPARE(b.at().panDeg, 20.0);
        QVERIFY(!b.reports.back().moving);
    }
    void oneMoveReplacesTheOther()
    {
        Bench b;
        b.ptz.continuousMove("DOME", {1, 0, 0, 0}, Millis{1000});
        b.clock.advance(Millis{100});
        b.ptz.continuousMove("DOME", {0, 1, 0, 0}, Millis{1000});
        b.pass(100);
        QVERIFY(b.at() == (PtzPosition{8, 4, 1, 0}));
        b.ptz.gotoPreset("DOME", "e1");
        b.pass(5000);
        QVERIFY(b.at() == (PtzPosition{-24, 4, 2, 0}));
        QVERIFY(!b.reports.back().moving);
        b.ptz.gotoHome("DOME");
        QVERIFY(b.reports.back().moving);
        b.pass(5000);
        QVERIFY(b.at() == PtzPosition{});
    }
    void whatIsNotThereIsNotTurned()
    {
        Bench b;
        b.ptz.continuousMove("FIXED", {1, 0, 0, 0}, Millis{1000});
        b.ptz.continuousMove("NOWHERE", {1, 0, 0, 0}, Millis{1000});
        b.ptz.gotoPreset("DOME", "e9");
        b.ptz.gotoPreset("LIVE", "e1");
        b.ptz.stopMove("DOME"); // stands already
        b.pass(1000);
        QVERIFY(b.reports.empty());
    }
    void aMoveBeyondItsRangesEndsAtThem()
    {
        Bench b;
        b.ptz.absoluteMove("DOME", {900, -900, 900, 5});
        b.pass(60'000);
        QVERIFY(b.at() == (PtzPosition{170, -45, 12, 0}));
    }
    void stoppedItReportsNothing()
    {
        Bench b;
        b.ptz.continuousMove("DOME", {1, 0, 0, 0}, Millis{1000});
        const auto count = b.reports.size();
        b.ptz.stop();
        b.pass(500);
        QCOMPARE(b.reports.size(), count);
    }
};

QTEST_GUILESS_MAIN(TestSimPtz)
#include "tst_sim_ptz.moc"
