// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/banner_model.h>

using namespace coi;
using namespace coi::testing;
using domain::AlarmPriority;
using domain::AlarmState;
using viewmodels::BannerModel;
using viewmodels::Navigation;

class TestBannerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPerPriorityWithNew()
    {
        Fixture f;
        QVERIFY(f.start());
        Navigation navigation;
        BannerModel banner(f.context(), navigation);
        QAbstractItemModelTester tester(banner.counts());
        QVERIFY(f.put({alarm("lane_fault", "1X-E1", AlarmPriority::High),
                       alarm("lane_fault", "1X-E2", AlarmPriority::High, AlarmState::Acknowledged),
                       alarm("lane_fault", "1X-E3", AlarmPriority::High, AlarmState::Shelved),
                       alarm("reader_down", "1X-E4", AlarmPriority::Low, AlarmState::SuppressedByDesign)}));
        QTRY_VERIFY(banner.counts()->row(QStringLiteral("H")));
        QTRY_COMPARE(banner.counts()->row(QStringLiteral("H"))->count, 2);
        QCOMPARE(banner.counts()->row(QStringLiteral("H"))->fresh, 1);
        QCOMPARE(banner.counts()->row(QStringLiteral("L"))->count, 0);
        QCOMPARE(banner.counts()->rowCount(), 4);
        QCOMPARE(banner.shelved(), 1);
    }

    void theFirstIsTheNewestUnacknowledgedOfTheHighestPriority_data()
    {
        using Rows = std::vector<domain::Change>;
        QTest::addColumn<Rows>("alarms");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto high = [](const char* lane, int agoS) {
            return alarm("lane_fault", lane, AlarmPriority::High, AlarmState::Unacknowledged, agoS);
        };
        const auto acked = alarm("igv_stopped", "IGV-14", AlarmPriority::Critical, AlarmState::Acknowledged);
        const auto shelved = alarm("lane_fault", "1X-E9", AlarmPriority::High, AlarmState::Shelved);
        QTest::newRow("none") << Rows{} << ""
                              << "";
        QTest::newRow("newest") << Rows{high("1X-E1", 50), high("1X-E2", 10)} << "lane_fault@1X-E2"
                                << "lane_fault@1X-E1";
        QTest::newRow("priority before age")
            << Rows{high("1X-E1", 50), alarm("reader_down", "1X-E2", AlarmPriority::Low)}
            << "lane_fault@1X-E1"
            << "reader_down@1X-E2";
        QTest::newRow("unacknowledged before priority") << Rows{acked, high("1X-E1", 5)} << "lane_fault@1X-E1"
                                                        << "igv_stopped@IGV-14";
        QTest::newRow("acknowledged when nothing is new") << Rows{acked} << "igv_stopped@IGV-14"
                                                          << "";
        QTest::newRow("shelved never") << Rows{shelved} << ""
                                       << "";
    }
    void theFirstIsTheNewestUnacknowledgedOfTheHighestPriority()
    {
        QFETCH(std::vector<domain::Change>, alarms);
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(alarms));
        Navigation navigation;
        BannerModel banner(f.context(), navigation);
        QTRY_COMPARE(banner.counts()->rowCount(), 4);
        QTEST(banner.first()->alarmId(), "first");
        QTEST(banner.second()->alarmId(), "second");
    }

    void textsNameObjectPlaceAgeAndEscalation()
    {
        Fixture f;
        QVERIFY(f.start());
        domain::Alarm a = alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState::Unacknowledged, 38);
        a.nextEscalationAt = f.now() + core::Millis(142'500);
        QVERIFY(f.put(a));
        Navigation navigation;
        BannerModel banner(f.context(), navigation);
        QTRY_VERIFY(banner.first()->present());
        QCOMPARE(banner.first()->letter(), QStringLiteral("H"));
        QCOMPARE(banner.first()->text(), QStringLiteral("1X-E1: Lane fault"));
        QVERIFY(banner.first()->place().contains(QLatin1String("Bac Luan I")));
        QVERIFY2(banner.first()->ageText().startsWith(QLatin1String("00:3")) ||
                     banner.first()->ageText().startsWith(QLatin1String("00:4")),
                 qPrintable(banner.first()->ageText()));
        QVERIFY2(banner.first()->escalationText().startsWith(QLatin1String("Level 2 in 02:")),
                 qPrintable(banner.first()->escalationText()));
    }

    void aGraveAlarmIsOpenedFirstAndThenAcknowledged()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(alarm("lane_fault", "1X-E1", AlarmPriority::High)));
        Navigation navigation;
        QSignalSpy went(&navigation, &Navigation::went);
        BannerModel banner(f.context(), navigation);
        QTRY_VERIFY(banner.first()->present());
        banner.acknowledge();
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().at(0).toString(), QStringLiteral("alarms"));
        QCOMPARE(went.first().at(2).toString(), QStringLiteral("lane_fault@1X-E1"));
        banner.acknowledge();
        QTRY_COMPARE(f.gateway().alarmRequests.size(), 1U);
        QCOMPARE(f.gateway().alarmRequests[0].verb, domain::AlarmVerb::Acknowledge);
        QCOMPARE(f.gateway().alarmRequests[0].alarms, std::vector<std::string>{"lane_fault@1X-E1"});
        QCOMPARE(went.count(), 1);
    }

    void aMediumAlarmIsAcknowledgedAtOnce()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(alarm("zone_los", "1X-Q1", AlarmPriority::Medium)));
        Navigation navigation;
        BannerModel banner(f.context(), navigation);
        QTRY_VERIFY(banner.first()->present());
        banner.acknowledge();
        QTRY_COMPARE(f.gateway().alarmRequests.size(), 1U);
    }

    void aRefusedAcknowledgementIsNamed()
    {
        Fixture f;
        f.gateway().answer.cause = domain::Refusal::AuditUnavailable;
        QVERIFY(f.start());
        QVERIFY(f.put(alarm("zone_los", "1X-Q1", AlarmPriority::Medium)));
        Navigation navigation;
        BannerModel banner(f.context(), navigation);
        QTRY_VERIFY(banner.first()->present());
        banner.acknowledge();
        QTRY_VERIFY(!banner.refusal().isEmpty());
        QVERIFY(banner.first()->unacknowledged());
    }

    void nobodyAcknowledgesWithoutLinkOrRight()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(alarm("zone_los", "1X-Q1", AlarmPriority::Medium)));
        Navigation navigation;
        BannerModel banner(f.context(), navigation);
        QTRY_VERIFY(banner.first()->present());
        QVERIFY(banner.whyNotAcknowledge().isEmpty());
        QVERIFY(banner.whyNotGoTo().isEmpty());
        QVERIFY(f.loseLink());
        QTRY_VERIFY(!banner.whyNotAcknowledge().isEmpty());
        QVERIFY(!banner.whyNotGoTo().isEmpty());
        banner.acknowledge();
        f.gateway().user.role = "observer";
        QVERIFY(f.restoreLink());
        QTRY_VERIFY2(banner.whyNotAcknowledge().contains(QLatin1String("role")),
                     qPrintable(banner.whyNotAcknowledge()));
        banner.acknowledge();
        QCOMPARE(f.gateway().alarmRequests.size(), 0U);
    }

    void goToFindsThePlace()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({carrier("IGV-02", domain::CarrierTask::Stalled),
                       alarm("igv_stopped", "IGV-02", AlarmPriority::Critical)}));
        Navigation navigation;
        QSignalSpy went(&navigation, &Navigation::went);
        BannerModel banner(f.context(), navigation);
        QTRY_VERIFY(banner.first()->present());
        banner.goToFirst();
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().at(0).toString(), QStringLiteral("overview"));
        QCOMPARE(went.first().at(1).toString(), QStringLiteral("carrier"));
        banner.goToSecond(); // there is none
        QCOMPARE(went.count(), 1);
    }

    void theRateCountsEachRaiseOfTenMinutesAlsoOfAlarmsThatAreOver()
    {
        Fixture f;
        QVERIFY(f.start());
        Navigation navigation;
        BannerModel banner(f.context(), navigation);
        QVERIFY(f.put({alarm("lane_fault", "1X-E1", AlarmPriority::High),
                       alarm("lane_fault", "1X-E2", AlarmPriority::High, AlarmState::Acknowledged, 300),
                       alarm("lane_fault", "1X-E3", AlarmPriority::High, AlarmState::Acknowledged, 900)}));
        QTRY_COMPARE(banner.rate(), 2);
        QVERIFY(f.erase(domain::RecordKind::Alarm, "lane_fault@1X-E1"));
        QTRY_COMPARE(banner.counts()->row(QStringLiteral("H"))->count, 2);
        QCOMPARE(banner.rate(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBannerModel)
#include "tst_banner_model.moc"
