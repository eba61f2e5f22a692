// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <coi/viewmodels/camera_places.h>
#include <coi/viewmodels/cameras_model.h>

using namespace coi;
using namespace coi::testing;
using domain::AlarmPriority;
using domain::AlarmState;
using viewmodels::CamerasModel;

namespace {

const QString kHall = QStringLiteral("CAM-1X-01"), kRiver = QStringLiteral("CAM-2-06");

QString cameraAt(CamerasModel& model, int slot)
{
    return model.tiles()->rows()[static_cast<std::size_t>(slot)].cameraId;
}

} // namespace

class TestCamerasModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsOfASmallSite()
    {
        const auto layouts = viewmodels::cameraLayouts(*smallSite());
        QCOMPARE(layouts.front().cameras, QStringList{kHall}); // the only e-gate camera
        QCOMPARE(layouts.back().shape, 1);
        for (const auto& layout : layouts)
            QVERIFY(!layout.cameras.isEmpty());
        QVERIFY(viewmodels::cameraLayouts(domain::Site{}).empty());
    }

    void atMostNineLayouts()
    {
        domain::Site site;
        for (int i = 0; i < 400; ++i)
            site.cameras.push_back(cameraSpec("CAM-" + std::to_string(i), "x", "y"));
        const auto layouts = viewmodels::cameraLayouts(site);
        QCOMPARE(layouts.size(), std::size_t(9));
        for (const auto& layout : layouts)
            QVERIFY(layout.cameras.size() <= CamerasModel::kMostTiles);
    }

    void timesOfThisDeskAreToldByTheGatewaysClock()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        const auto told = [&f](int secondsAgo) {
            return f.formats().clock(f.now() - std::chrono::seconds(secondsAgo));
        };
        const auto deskMs = [](int secondsAgo) {
            return static_cast<double>(QDateTime::currentMSecsSinceEpoch() - qint64{1000} * secondsAgo);
        };
        const auto near = [&](const QString& text, int secondsAgo) { // a second may pass between
            return text == told(secondsAgo) || text == told(secondsAgo + 1) || text == told(secondsAgo - 1);
        };
        QVERIFY(near(model.gatewayClock(deskMs(0)), 0));
        QVERIFY(near(model.gatewayClock(deskMs(90)), 90));
        QVERIFY(!near(model.gatewayClock(deskMs(90)), 0));
        domain::SimStatus sim;
        sim.id = "sim";
        sim.speed = 10;
        QVERIFY(f.put(sim));
        QVERIFY(near(model.gatewayClock(deskMs(60)), 600));
        QVERIFY(f.loseLink());
        const QString last = f.formats().clock(f.now());
        QCOMPARE(model.gatewayClock(deskMs(0)), last); // not later than the last word
        QCOMPARE(model.gatewayClock(deskMs(-3600)), last);
    }

    void shapesFillWithCamerasNotYetShown()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        QAbstractItemModelTester tester(model.tiles());
        model.setShape(1);
        QCOMPARE(model.tiles()->rowCount(), 1);
        model.setShape(4);
        QCOMPARE(model.tiles()->rowCount(), 4);
        QStringList shown;
        for (int i = 0; i < 4; ++i)
            shown << cameraAt(model, i);
        QCOMPARE(shown.count(kHall), 1);
        QCOMPARE(shown.count(kRiver), 1);
        QCOMPARE(shown.count(QString()), 2);
        model.setShape(5); // no such wall
        QCOMPARE(model.tiles()->rowCount(), 4);
        model.useLayout(99);
        model.useLayout(-1);
        QCOMPARE(model.tiles()->rowCount(), 4);
    }

    void noCameraIsShownTwice()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        model.setShape(4);
        model.select(0);
        const QString first = cameraAt(model, 0);
        const QString other = first == kHall ? kRiver : kHall;
        model.assign(other);
        QCOMPARE(cameraAt(model, 0), other);
        QCOMPARE(cameraAt(model, 1), first);
        model.assign(QStringLiteral("CAM-9-99")); // not of this site
        QCOMPARE(cameraAt(model, 0), other);
        model.show(first);
        QCOMPARE(model.selectedSlot(), 1);
        model.select(17);
        QCOMPARE(model.selectedSlot(), 1);
    }

    void openAloneAndBack()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        model.setShape(4);
        model.openLarge(3); // nothing there
        QCOMPARE(model.largeSlot(), -1);
        model.openLarge(0);
        QCOMPARE(model.largeSlot(), 0);
        model.closeLarge();
        QCOMPARE(model.largeSlot(), -1);
    }

    void theTourLeavesPinnedTilesAlone()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        model.setShape(4);
        model.togglePin(0);
        const QString pinned = cameraAt(model, 0);
        model.startTour();
        QVERIFY(model.touring());
        model.stepTour(1);
        QVERIFY(cameraAt(model, 1) == kRiver || cameraAt(model, 1) == kHall || cameraAt(model, 1).isEmpty());
        model.pauseTour(true);
        QVERIFY(model.tourText().startsWith(QStringLiteral("paused")));
        model.stopTour();
        QVERIFY(!model.touring());
        model.togglePin(3); // nothing there to pin
        QVERIFY(!model.tiles()->rows()[3].pinned);
        QVERIFY(model.tiles()->rows()[0].pinned);
        Q_UNUSED(pinned)
    }

    void camerasAreFoundByWhatTheySee_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("found");
        QTest::newRow("everything") << "" << 2;
        QTest::newRow("by lane") << "1x-e1" << 1;
        QTest::newRow("by words in any order") << "line border" << 1;
        QTest::newRow("by id") << "cam-2" << 1;
        QTest::newRow("nothing") << "zebra" << 0;
        QTest::newRow("one word wrong") << "border zebra" << 0;
    }
    void camerasAreFoundByWhatTheySee()
    {
        QFETCH(QString, query);
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        QAbstractItemModelTester tester(model.entries());
        model.setQuery(query);
        QTEST(model.entries()->rowCount(), "found");
    }

    void eventsAreAlarmsSomebodyCanSee()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState::Acknowledged, 60),
                       alarm("zone_los", "2X-Q1", AlarmPriority::Medium)})); // no camera there
        CamerasModel model(f.context());
        QAbstractItemModelTester tester(model.events());
        model.setActive(true);
        QCOMPARE(model.events()->rowCount(), 1);
        QCOMPARE(model.events()->rows().front().cameraId, kHall);
        QCOMPARE(viewmodels::camerasLookingAt(f.context(), "nowhere"), QStringList());
    }

    void anUrgentAlarmTakesATileOver()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        model.setShape(1);
        model.assign(kRiver);
        model.setActive(true);
        QVERIFY(f.put(alarm("zone_los", "1X-E1", AlarmPriority::Medium)));
        QVERIFY(f.put(alarm("lane_fault", "1X-E1", AlarmPriority::High)));
        QTRY_COMPARE(cameraAt(model, 0), kHall);
        QCOMPARE(model.tiles()->rows()[0].alarm, QStringLiteral("H"));
        QVERIFY(model.tiles()->rows()[0].takeoverText.contains(kRiver));
        model.giveBack();
        QCOMPARE(cameraAt(model, 0), kRiver);
        QVERIFY(model.tiles()->rows()[0].takeoverText.isEmpty());
    }

    void whatShallNotTakeOver()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(alarm("lane_fault", "1X-E1", AlarmPriority::High))); // was there before
        CamerasModel model(f.context());
        model.setShape(1);
        model.assign(kRiver);
        model.setActive(true);
        QCOMPARE(cameraAt(model, 0), kRiver);
        model.togglePin(0);
        QVERIFY(f.put(alarm("igv_stopped", "1X-E1", AlarmPriority::Critical)));
        QTRY_COMPARE(model.events()->rowCount(), 2);
        QCOMPARE(cameraAt(model, 0), kRiver);
    }

    void causesAreWords_data()
    {
        QTest::addColumn<int>("cause");
        for (int i = 1; i <= static_cast<int>(media::FeedCause::NoSignal); ++i)
            QTest::addRow("%d", i) << i;
    }
    void causesAreWords()
    {
        QFETCH(int, cause);
        const QString code = media::causeCode(static_cast<media::FeedCause>(cause));
        const QString words = viewmodels::causeInWords(code);
        QVERIFY(!code.isEmpty());
        QVERIFY2(words.contains(QLatin1Char(' ')) && words != code, qPrintable(code));
    }

    void aCauseNamesTheNextAttempt()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        QCOMPARE(model.causeText(QStringLiteral("no-route"), 7200),
                 QStringLiteral("no route to camera, retry in 8 s"));
        QCOMPARE(model.causeText(QStringLiteral("no-route"), -1), QStringLiteral("no route to camera"));
        QCOMPARE(model.causeText(QString(), 5000), QString());
        QCOMPARE(model.causeText(QStringLiteral("new-cause"), -1), QStringLiteral("new-cause"));
    }
};

QTEST_GUILESS_MAIN(TestCamerasModel)
#include "tst_cameras_model.moc"
