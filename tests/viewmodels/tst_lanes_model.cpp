// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/lanes_model.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::AlarmPriority;
using domain::LaneStatus;
using viewmodels::LaneGroup;
using viewmodels::LanesModel;
using viewmodels::LaneTileRow;

namespace {

// With it reports do not age while a test runs.
domain::FeedState liveLanes()
{
    return {"lanes", domain::FeedKind::Lanes, domain::Freshness::Live, core::fromMs(1792139047000)};
}

const LaneTileRow* tile(const LanesModel& model, const char* id)
{
    for (const LaneGroup* group : model.groups())
        if (const LaneTileRow* row = group->tiles().row(QString::fromLatin1(id)))
            return row;
    return nullptr;
}

QStringList shown(const LanesModel& model)
{
    QStringList ids;
    for (const LaneGroup* group : model.groups())
        for (const LaneTileRow& row : group->tiles().rows())
            ids << row.key;
    return ids;
}

domain::LaneState serving(const std::string& id, int queue, int waitS)
{
    domain::LaneState r = lane(id, LaneStatus::InService, queue);
    r.waitS = waitS;
    r.servedPerHour = 100;
    return r;
}

} // namespace

class TestLanesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsSayWhatTheyServe()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        model.setActive(true);
        QVERIFY(
            f.put({serving("1X-E1", 5, 90), serving("1X-E2", 6, 390), lane("1X-B1", LaneStatus::Closed)}));
        QTRY_COMPARE(model.groups().first()->sums(),
                     QStringLiteral("2 of 6 in service · 200/h · longest wait 6.5 min"));
        QCOMPARE(model.groups().first()->title(), QStringLiteral("Bac Luan I · Exit VN–CN"));
        QCOMPARE(model.groups().first()->count(), 6); // also those without a record
        QCOMPARE(model.groups().at(1)->count(), 0);
        QCOMPARE(tile(model, "1X-E4")->laneState, QStringLiteral("unknown"));
    }

    void tilesShowStateDevicesLeaseAndAlarm()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        model.setActive(true);
        domain::LaneState faulty = lane("1X-E3", LaneStatus::Fault);
        faulty.devices = {{domain::DeviceKind::FaceCamera, domain::DeviceHealth::Ok},
                          {domain::DeviceKind::DocumentReader, domain::DeviceHealth::Faulty}};
        domain::LaneState held = lane("1X-E2", LaneStatus::HeldOpen, 3);
        held.lease = domain::Lease{"c", "hanh", f.now() + core::Millis(760500)};
        domain::LaneState moving = lane("2X-T1", LaneStatus::Opening);
        moving.positionPct = 62;
        QVERIFY(f.put({faulty, held, moving, alarm("lane_fault", "1X-E3", AlarmPriority::High)}));
        QTRY_VERIFY(tile(model, "1X-E3") && tile(model, "1X-E3")->laneState == QLatin1String("fault"));
        const LaneTileRow& r = *tile(model, "1X-E3");
        QCOMPARE(r.faultyDevices, QList<int>{1});
        QCOMPARE(r.note, QStringLiteral("Document reader"));
        QCOMPARE(r.alarm, QStringLiteral("H"));
        QCOMPARE(tile(model, "1X-E2")->laneState, QStringLiteral("heldOpen"));
        QVERIFY2(tile(model, "1X-E2")->leaseText.startsWith(QLatin1String("12:")),
                 qPrintable(tile(model, "1X-E2")->leaseText));
        QCOMPARE(tile(model, "2X-T1")->openPart, 0.62);
        QVERIFY(tile(model, "1X-E1")->leaseText.isEmpty());
        QVERIFY(tile(model, "1X-E1")->alarm.isEmpty());
    }

    void aLaneThatSaysNothingGetsStale()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        model.setActive(true);
        domain::LaneState silent = lane("1X-E1", LaneStatus::InService);
        silent.observedAt -= core::Millis(120000);
        QVERIFY(f.put({liveLanes(), silent, lane("1X-E2", LaneStatus::InService)}));
        QTRY_COMPARE(model.staleCount(), 1);
        QVERIFY(tile(model, "1X-E1")->staleText.startsWith(QLatin1String("02:0")));
        QVERIFY(tile(model, "1X-E2")->staleText.isEmpty());
        QVERIFY(f.loseLink());
        QTRY_COMPARE(model.staleCount(), 2); // only what was ever known gets stale
        QVERIFY(f.restoreLink());
        QTRY_COMPARE(model.staleCount(), 1);
    }

    void filters_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("bridge");
        QTest::addColumn<int>("direction");
        QTest::addColumn<bool>("alarms");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
        row("in service with held") << 1 << 0 << 0 << false << QStringList{u"1X-E1"_s, u"1X-E2"_s};
        row("closed") << 2 << 0 << 0 << false << QStringList{u"1X-B1"_s};
        row("moving") << 5 << 0 << 0 << false << QStringList{u"2X-T1"_s};
        row("bridge II") << 0 << 2 << 0 << false << QStringList{u"2X-T1"_s, u"2X-T2"_s};
        row("alarms") << 0 << 0 << 0 << true << QStringList{u"1X-B1"_s};
        row("closed on bridge II: none") << 2 << 2 << 0 << false << QStringList{};
        row("entry: none") << 0 << 0 << 2 << false << QStringList{};
        row("fault: none") << 3 << 0 << 0 << false << QStringList{};
    }
    void filters()
    {
        QFETCH(int, status);
        QFETCH(int, bridge);
        QFETCH(int, direction);
        QFETCH(bool, alarms);
        QFETCH(QStringList, expected);
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        QAbstractItemModelTester tester(model.groups().first()->tiles());
        model.setActive(true);
        QVERIFY(f.put({lane("1X-E1", LaneStatus::InService), lane("1X-E2", LaneStatus::HeldOpen),
                       lane("1X-B1", LaneStatus::Closed), lane("2X-T1", LaneStatus::Closing),
                       alarm("lane_fault", "1X-B1", AlarmPriority::Low)}));
        model.setStatusFilter(status);
        model.setBridgeFilter(bridge);
        model.setDirectionFilter(direction);
        model.setAlarmsOnly(alarms);
        QTRY_COMPARE(shown(model), expected);
        QCOMPARE(model.hidden(), 8 - static_cast<int>(expected.size()));
        QCOMPARE(model.statusCounts(), (QStringList{u"8"_s, u"2"_s, u"1"_s, u"0"_s, u"0"_s, u"1"_s, u"4"_s}));
        model.clearFilters();
        QCOMPARE(model.hidden(), 0);
    }

    void ordersByQueueAndWaitWithinAGroup()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        QAbstractItemModelTester tester(model.groups().first()->tiles());
        QVERIFY(f.put({serving("1X-E1", 1, 500), serving("1X-E2", 9, 10), serving("1X-E3", 5, 200)}));
        model.setOrder(LanesModel::QueueOrder);
        QCOMPARE(shown(model).mid(0, 3), (QStringList{u"1X-E2"_s, u"1X-E3"_s, u"1X-E1"_s}));
        model.setOrder(LanesModel::WaitOrder);
        QCOMPARE(shown(model).mid(0, 3), (QStringList{u"1X-E1"_s, u"1X-E3"_s, u"1X-E2"_s}));
        model.setOrder(LanesModel::SiteOrder);
        QCOMPARE(shown(model).mid(0, 3), (QStringList{u"1X-E1"_s, u"1X-E2"_s, u"1X-E3"_s}));
    }

    void selectsOneSeveralARangeAndAll()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        QAbstractItemModelTester tester(model.selection());
        QSignalSpy chosen(&model, &LanesModel::chosen);
        model.choose(u"1X-E2"_s);
        QCOMPARE(model.selected(), QStringList{u"1X-E2"_s});
        QCOMPARE(chosen.size(), 1);
        model.choose(u"1X-E1"_s, Qt::ControlModifier);
        QCOMPARE(model.selected(), (QStringList{u"1X-E1"_s, u"1X-E2"_s}));
        QVERIFY(tile(model, "1X-E1")->selected);
        model.choose(u"1X-E1"_s, Qt::ControlModifier);
        QCOMPARE(model.selected(), QStringList{u"1X-E2"_s});
        model.choose(u"1X-E2"_s);
        model.choose(u"1X-E4"_s, Qt::ShiftModifier);
        QCOMPARE(model.selected(), (QStringList{u"1X-E2"_s, u"1X-E3"_s, u"1X-E4"_s}));
        QCOMPARE(model.selection()->rowCount(), 3);
        model.setBridgeFilter(2);
        model.chooseAllShown();
        QCOMPARE(model.selected(), (QStringList{u"2X-T1"_s, u"2X-T2"_s}));
        model.choose(u"no such lane"_s);
        QCOMPARE(model.selected().size(), 2);
        model.clearSelection();
        QVERIFY(model.selected().isEmpty());
        QCOMPARE(model.selection()->rowCount(), 0);
        QCOMPARE(model.actions()->rowCount(), 0);
    }

    void arrowsMoveInTheGrid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("dx");
        QTest::addColumn<int>("dy");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* from, int dx, int dy, const char* to) {
            QTest::addRow("%s %d %d", from, dx, dy)
                << QString::fromLatin1(from) << dx << dy << QString::fromLatin1(to);
        };
        // Four columns: E1 E2 E3 E4 / B1 B2 // T1 T2
        row("1X-E1", 1, 0, "1X-E2");
        row("1X-E4", 1, 0, "1X-B1");
        row("1X-E2", 0, 1, "1X-B2");
        row("1X-E4", 0, 1, "1X-B2");
        row("1X-B1", 0, 1, "2X-T1");
        row("2X-T2", 0, -1, "1X-B2");
        row("", 1, 0, "1X-E1");
        row("1X-E1", -1, 0, "");
        row("1X-E1", 0, -1, "");
        row("2X-T2", 1, 0, "");
        row("2X-T2", 0, 1, "");
    }
    void arrowsMoveInTheGrid()
    {
        QFETCH(QString, from);
        QFETCH(int, dx);
        QFETCH(int, dy);
        QFETCH(QString, to);
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        QCOMPARE(model.neighbour(from, dx, dy, 4), to);
    }

    void keysStandForWhatIsPossible()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        QVERIFY(f.put({liveLanes(), lane("1X-E1", LaneStatus::InService), lane("1X-E2", LaneStatus::Closed),
                       lane("1X-E3", LaneStatus::InService)}));
        QVERIFY(model.actionForKey(u"O"_s).isEmpty()); // nothing is chosen
        model.choose(u"1X-E1"_s);
        QCOMPARE(model.actionForKey(u"O"_s), QStringLiteral("hold_open"));
        QCOMPARE(model.actionForKey(u"C"_s), QStringLiteral("close"));
        QVERIFY(!model.needsDialog(u"close"_s));
        QVERIFY(model.needsDialog(u"hold_open"_s));
        QVERIFY(model.actionForKey(u"R"_s).isEmpty()); // needs two persons
        model.choose(u"1X-E2"_s);
        QCOMPARE(model.actionForKey(u"O"_s), QStringLiteral("open"));
        QVERIFY(model.actionForKey(u"C"_s).isEmpty());
        model.choose(u"1X-E1"_s, Qt::ControlModifier); // both: only what is possible for both
        QVERIFY(model.actionForKey(u"C"_s).isEmpty());
        QCOMPARE(model.actionForKey(u"O"_s), QStringLiteral("hold_open"));
    }

    void trendsKeepAnHour()
    {
        viewmodels::LaneTrends trends;
        domain::State state;
        state.lanes["1X-E1"] = lane("1X-E1", LaneStatus::InService, 4);
        core::UtcTime t = core::fromMs(1792139047000);
        trends.sample(state, t);
        QVERIFY(trends.of("1X-E1").isEmpty()); // one value is no trend
        for (int second = 1; second <= 7200; ++second)
            trends.sample(state, t += core::Millis(1000));
        QCOMPARE(trends.stepMs(), viewmodels::LaneTrends::kCoarsestMs);
        QCOMPARE(trends.of("1X-E1").size(), qsizetype{60});
        QCOMPARE(trends.of("1X-E1").last(), 4.0);
        state.lanes["1X-E1"].queue = 9;
        for (int minute = 0; minute < 30; ++minute)
            trends.sample(state, t += core::Millis(60000));
        QCOMPARE(trends.of("1X-E1").last(), 9.0);
        QCOMPARE(trends.of("1X-E1").first(), 4.0);
        trends.sample(state, t - core::Millis(86400000)); // the day started again
        QVERIFY(trends.of("1X-E1").isEmpty());
        QVERIFY(trends.of("no such lane").isEmpty());
    }

    void readsBackWhatTheFieldSays()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        QVERIFY(f.put(lane("2X-T1", LaneStatus::Closed)));
        QVERIFY(model.readBack(u"lane"_s, u"2X-T1"_s).contains(QLatin1String("Closed")));
        QVERIFY(model.readBack(u"lane"_s, u"2X-T2"_s).contains(QLatin1String("nothing")));
        QCOMPARE(model.cameraOf(u"2X-T1"_s), QStringLiteral("CAM-1X-01"));
        QVERIFY(model.cameraOf(u"no such lane"_s).isEmpty());
        QVERIFY(f.loseLink());
        QVERIFY(model.readBack(u"lane"_s, u"2X-T1"_s).contains(QLatin1String("Link lost")));
    }

    void withoutLinkThereIsNoPreviewForThatReason()
    {
        Fixture f;
        QVERIFY(f.start());
        LanesModel model(f.context());
        model.setActive(true);
        QVERIFY(f.put(lane("1X-E1", LaneStatus::InService)));
        QTRY_VERIFY(model.shown() > 0);
        QVERIFY(model.preview()->whyNone().isEmpty()); // nothing is chosen
        model.choose(u"1X-E1"_s);
        QTRY_VERIFY(!model.preview()->title().isEmpty());
        QVERIFY(model.preview()->whyNone().isEmpty());
        QSignalSpy told(model.preview(), &viewmodels::ForecastPreview::changed);
        QVERIFY(f.loseLink());
        QTRY_COMPARE(model.preview()->whyNone(), QStringLiteral("Not available: link lost"));
        QVERIFY(!told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLanesModel)
#include "tst_lanes_model.moc"
