// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/shell_model.h>

using namespace coi;
using namespace coi::testing;
using viewmodels::Navigation;
using viewmodels::ShellModel;

class TestShellModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAndWhen()
    {
        Fixture f;
        QVERIFY(f.start());
        Navigation navigation;
        ShellModel shell(f.context(), navigation);
        QTRY_COMPARE(shell.userName(), QStringLiteral("Nguyen Thi Hanh"));
        QCOMPARE(shell.userRole(), QStringLiteral("Supervisor"));
        QVERIFY2(shell.clockHome().startsWith(QLatin1String("15:24:")), qPrintable(shell.clockHome()));
        QVERIFY2(shell.clockAway().startsWith(QLatin1String("16:24:")), qPrintable(shell.clockAway()));
        QCOMPARE(shell.date(), QStringLiteral("Fri 16 Oct 2026"));
        QCOMPARE(shell.siteName(), QStringLiteral("Small gate"));
        f.formats().setLanguage(QStringLiteral("vi"));
        QCOMPARE(shell.siteName(), QStringLiteral("Cổng nhỏ"));
    }

    void theModeIsWhatTheGatewaySays_data()
    {
        QTest::addColumn<bool>("simulated");
        QTest::addColumn<QString>("mode");
        QTest::newRow("real field") << false << "live";
        QTest::newRow("simulated field") << true << "simulation";
    }
    void theModeIsWhatTheGatewaySays()
    {
        QFETCH(bool, simulated);
        Fixture f(simulated);
        QVERIFY(f.start());
        Navigation navigation;
        ShellModel shell(f.context(), navigation);
        QTEST(shell.mode(), "mode");
        QVERIFY(!shell.linkLost());
    }

    void theNoteOfASimulationNamesSpeedAndProfile()
    {
        Fixture f;
        QVERIFY(f.start());
        Navigation navigation;
        ShellModel shell(f.context(), navigation);
        domain::SimStatus sim;
        sim.speed = 60;
        sim.profile = domain::Profile::Peak;
        QVERIFY(f.put(sim));
        QVERIFY2(shell.modeNote().contains(QStringLiteral("×60")), qPrintable(shell.modeNote()));
        sim.paused = true;
        QVERIFY(f.put(sim));
        QVERIFY2(shell.modeNote().contains(QStringLiteral("paused")), qPrintable(shell.modeNote()));
    }

    void aLostLinkStopsTheClocksAndSaysSinceWhen()
    {
        Fixture f;
        QVERIFY(f.start());
        Navigation navigation;
        ShellModel shell(f.context(), navigation);
        QSignalSpy lost(&shell, &ShellModel::linkLostChanged);
        QVERIFY(f.loseLink());
        QVERIFY(shell.linkLost());
        QCOMPARE(shell.mode(), QStringLiteral("linkLost"));
        QCOMPARE(lost.count(), 1);
        QVERIFY2(shell.lostAt().startsWith(QLatin1String("15:24:")), qPrintable(shell.lostAt()));
        const QString stands = shell.clockHome();
        QTRY_VERIFY_WITH_TIMEOUT(shell.lostFor() >= QLatin1String("00:01"), 4000);
        QCOMPARE(shell.clockHome(), stands);
        QVERIFY(shell.linkText().contains(QLatin1String("No heartbeat")));
        QVERIFY(shell.missing().isEmpty());

        QVERIFY(f.restoreLink());
        QTRY_COMPARE(shell.mode(), QStringLiteral("simulation"));
        QVERIFY2(shell.missing().contains(QLatin1String("missing")), qPrintable(shell.missing()));
        QVERIFY(shell.lostFor().isEmpty());
    }

    void feedsStandInTheirOrderWithAge()
    {
        Fixture f;
        QVERIFY(f.start());
        viewmodels::FeedListModel feeds(f.context());
        QAbstractItemModelTester tester(&feeds);
        using domain::FeedKind;
        using domain::Freshness;
        const auto feed = [&](const char* id, FeedKind kind, Freshness freshness, int ageS) {
            domain::FeedState r;
            r.id = id;
            r.kind = kind;
            r.freshness = freshness;
            if (ageS >= 0)
                r.lastAt = f.now() - core::Millis(ageS * 1000);
            return domain::Change(r);
        };
        QVERIFY(f.put({feed("video", FeedKind::Video, Freshness::Stale, 90),
                       feed("counterpart", FeedKind::Counterpart, Freshness::Reported, 187),
                       feed("lanes", FeedKind::Lanes, Freshness::Live, 0),
                       feed("customs", FeedKind::Customs, Freshness::NoData, -1)}));
        QTRY_COMPARE(feeds.rowCount(), 4);
        QCOMPARE(feeds.rows()[0].key, QStringLiteral("lanes"));
        QCOMPARE(feeds.rows()[1].freshness, QStringLiteral("stale"));
        QVERIFY(feeds.rows()[1].ageText.startsWith(QLatin1String("1 min 3")));
        QCOMPARE(feeds.rows()[2].ageText, QStringLiteral("–"));
        QVERIFY(feeds.rows()[3].ageText.startsWith(QLatin1String("3 min 0")));
        QCOMPARE(feeds.fresh(), 2);
    }
};

QTEST_GUILESS_MAIN(TestShellModel)
#include "tst_shell_model.moc"
