// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/domain/ptz.h>

using namespace coi::domain;

namespace {

PtzSpec dome()
{
    PtzSpec s;
    s.pan = {-170, 170}, s.tilt = {-45, 20}, s.zoom = {1, 12};
    s.panSpeed = 80, s.tiltSpeed = 40, s.focus = true;
    s.presets = {{"hall", {"Hall", "", "", ""}, {}}, {"e1", {"E1", "", "", ""}, {-24, 4, 2.5, 0}}};
    return s;
}

PtzSpec tower()
{
    PtzSpec s = dome();
    s.pan = {-180, 180}, s.focus = false;
    return s;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestPtz : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsAtItsSpeedAndStopsAtTheEnds_data()
    {
        QTest::addColumn<double>("pan");
        QTest::addColumn<double>("tilt");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("panDeg");
        QTest::addColumn<double>("tiltDeg");
        QTest::addColumn<double>("zoomed");
        QTest::newRow("right") << 1.0 << 0.0 << 0.0 << 0.5 << 40.0 << 0.0 << 1.0;
        QTest::newRow("left, slowly") << -0.25 << 0.0 << 0.0 << 2.0 << -40.0 << 0.0 << 1.0;
        QTest::newRow("up to the end") << 0.0 << 1.0 << 0.0 << 9.0 << 0.0 << 20.0 << 1.0;
        QTest::newRow("down to the end") << 0.0 << -1.0 << 0.0 << 9.0 << 0.0 << -45.0 << 1.0;
        QTest::newRow("right to the end") << 1.0 << 0.0 << 0.0 << 9.0 << 170.0 << 0.0 << 1.0;
        QTest::newRow("closer") << 0.0 << 0.0 << 1.0 << 2.0 << 0.0 << 0.0 << 4.0;
        QTest::newRow("as close as it goes") << 0.0 << 0.0 << 1.0 << 20.0 << 0.0 << 0.0 << 12.0;
        QTest::newRow("no wider than it goes") << 0.0 << 0.0 << -1.0 << 20.0 << 0.0 << 0.0 << 1.0;
        QTest::newRow("all at once") << 0.5 << -0.5 << 0.5 << 1.0 << 40.0 << -20.0 << std::sqrt(2.0);
        QTest::newRow("no time") << 1.0 << 1.0 << 1.0 << 0.0 << 0.0 << 0.0 << 1.0;
    }
    void turnsAtItsSpeedAndStopsAtTheEnds()
    {
        QFETCH(double, pan);
        QFETCH(double, tilt);
        QFETCH(double, zoom);
        QFETCH(double, seconds);
        const PtzPosition p = turned(dome(), {}, {pan, tilt, zoom, 0}, seconds);
        QTEST(p.panDeg, "panDeg");
        QTEST(p.tiltDeg, "tiltDeg");
        QTEST(p.zoom, "zoomed");
    }
    void anEndlessOneComesAround()
    {
        QVERIFY(near(turned(tower(), {170, 0, 1, 0}, {1, 0, 0, 0}, 0.25).panDeg, -170));
        QVERIFY(near(turned(tower(), {-170, 0, 1, 0}, {-1, 0, 0, 0}, 0.25).panDeg, 170));
        // The short way, over the back.
        QVERIFY(near(towards(tower(), {170, 0, 1, 0}, {-170, 0, 1, 0}, 0.125).panDeg, 180));
        QVERIFY(near(towards(tower(), {170, 0, 1, 0}, {-170, 0, 1, 0}, 1).panDeg, -170));
        // One with ends goes back through the front.
        QVERIFY(near(towards(dome(), {170, 0, 1, 0}, {-170, 0, 1, 0}, 0.125).panDeg, 160));
    }
    void goesThereAndStandsExactly()
    {
        const PtzPosition to{-24, 4, 2.5, 0};
        PtzPosition p{100, -30, 7, 0.5};
        int steps = 0;
        for (; !(p == to) && steps < 100; ++steps)
            p = towards(dome(), p, to, 0.1);
        QVERIFY(p == to);
        QCOMPARE(steps, 16); // 124 degrees at 80 a second, log2(2.8) s of zoom, 1 s of focus
        QVERIFY(towards(dome(), to, to, 0.1) == to);
    }
    void focusOnlyWhereThereIsOne()
    {
        QVERIFY(near(turned(dome(), {}, {0, 0, 0, 1}, 1).focus, 0.5));
        QVERIFY(near(turned(dome(), {}, {0, 0, 0, -1}, 9).focus, -1));
        QCOMPARE(turned(tower(), {}, {0, 0, 0, 1}, 1).focus, 0.0);
    }
    void nowhereElseThanWithinItsRanges()
    {
        const PtzPosition p = within(dome(), {500, -500, 0, 7});
        QVERIFY(p == (PtzPosition{170, -45, 1, 1}));
        QCOMPARE(within(tower(), {500, 0, 1, 7}).panDeg, 140.0);
        QCOMPARE(within(tower(), {500, 0, 1, 7}).focus, 0.0);
    }
    void whereItLooks()
    {
        QCOMPARE(bearingOf(340, {30, 0, 1, 0}), 10.0);
        QCOMPARE(bearingOf(10, {-30, 0, 1, 0}), 340.0);
        QCOMPARE(bearingOf(180, {180, 0, 1, 0}), 0.0);
        QVERIFY(near(fieldOfView(60, 1), 60));
        QVERIFY(std::abs(fieldOfView(60, 2) - 32.204) < 0.001);
        QVERIFY(fieldOfView(180, 1) < 180);
    }
    void standsAtAPreset()
    {
        const PtzSpec s = dome();
        QCOMPARE(presetAt(s, {}), s.preset("hall"));
        QCOMPARE(presetAt(s, {-24.4, 4.4, 2.6, 0}), s.preset("e1"));
        QVERIFY(!presetAt(s, {-23, 4, 2.5, 0}));
        QVERIFY(!presetAt(s, {-24, 5, 2.5, 0}));
        QVERIFY(!presetAt(s, {-24, 4, 3, 0}));
        QVERIFY(!presetAt(s, {-24, 4, 2.5, 0.2}));
        QVERIFY(!s.preset("e2"));
        PtzSpec back = tower();
        back.presets = {{"back", {"Back", "", "", ""}, {180, 0, 1, 0}}};
        QVERIFY(presetAt(back, {-180, 0, 1, 0})); // the same way
    }
};

QTEST_GUILESS_MAIN(TestPtz)
#include "tst_ptz.moc"
