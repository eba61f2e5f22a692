// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTranslator>
#include <coi/viewmodels/alarms_model.h>

using namespace coi;
using namespace coi::testing;
using domain::AlarmPriority;
using domain::AlarmState;
using domain::AlarmVerb;
using viewmodels::AlarmsModel;
using viewmodels::AlarmTab;
using viewmodels::BannerModel;
using viewmodels::Navigation;

namespace {

// A model of a screen in view, with everything it needs.
struct Desk
{
    Fixture f;
    Navigation navigation;
    std::unique_ptr<BannerModel> banner;
    std::unique_ptr<AlarmsModel> model;

    bool start(std::vector<domain::Change> records = {})
    {
        if (!f.start() || (!records.empty() && !f.put(std::move(records))))
            return false;
        banner = std::make_unique<BannerModel>(f.context(), navigation);
        model = std::make_unique<AlarmsModel>(f.context(), navigation, *banner);
        return true;
    }
    bool show()
    {
        model->setActive(true);
        return QTest::qWaitFor(
            [this] { return model->list()->rowCount() > 0 || f.context().state().alarms.empty(); });
    }
    QStringList keys() const
    {
        QStringList out;
        for (const auto& row : model->list()->rows())
            out << row.key;
        return out;
    }
};

const QString kE1 = QStringLiteral("lane_fault@1X-E1"), kE2 = QStringLiteral("lane_fault@1X-E2"),
              kE3 = QStringLiteral("lane_fault@1X-E3"), kQ1 = QStringLiteral("zone_los@1X-Q1"),
              kR4 = QStringLiteral("reader_down@1X-E4");

} // namespace

class TestAlarmsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfAFrozenFeedHaveALateAge_data()
    {
        QTest::addColumn<std::string>("object");
        QTest::addColumn<int>("feed");
        QTest::newRow("lane") << std::string("1X-E1") << static_cast<int>(domain::FeedKind::Lanes);
        QTest::newRow("gate") << std::string("G1") << static_cast<int>(domain::FeedKind::Lanes);
        QTest::newRow("zone") << std::string("1X-Q1") << static_cast<int>(domain::FeedKind::Queue);
        QTest::newRow("station") << std::string("XR1") << static_cast<int>(domain::FeedKind::Customs);
        QTest::newRow("vehicle") << std::string("IGV-1") << static_cast<int>(domain::FeedKind::IgvState);
        QTest::newRow("camera") << std::string("CAM-1X-01") << static_cast<int>(domain::FeedKind::Video);
        QTest::newRow("the gate as a whole") << std::string("site") << -1;
    }
    void rowsOfAFrozenFeedHaveALateAge()
    {
        QFETCH(const std::string, object);
        QFETCH(const int, feed);
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", object, AlarmPriority::High),
                         carrier("IGV-1", domain::CarrierTask::Driving)}));
        QVERIFY(d.show());
        const auto late = [&d] { return d.model->list()->rows().front().lateAge; };
        for (const int kind : {feed, static_cast<int>(domain::FeedKind::PopulationDb)}) {
            if (kind < 0)
                continue;
            const auto of = static_cast<domain::FeedKind>(kind);
            const auto word = [&](domain::Freshness freshness) {
                return domain::FeedState{std::string(domain::codeOf(of)), of, freshness, d.f.now()};
            };
            QVERIFY(d.f.put(word(domain::Freshness::Stale)));
            QTRY_COMPARE(late(), kind == feed);
            QVERIFY(d.f.put(word(domain::Freshness::Live)));
            QTRY_VERIFY(!late());
        }
        QVERIFY(d.f.loseLink());
        QTRY_VERIFY(late());
    }

    void sortsByStateThenPriorityThenTime()
    {
        Desk d;
        QVERIFY(d.start({alarm("reader_down", "1X-E4", AlarmPriority::Low),
                         alarm("zone_los", "1X-Q1", AlarmPriority::Medium, AlarmState::RtnUnacknowledged),
                         alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState::Acknowledged),
                         alarm("lane_fault", "1X-E2", AlarmPriority::High, AlarmState::Unacknowledged, 60),
                         alarm("lane_fault", "1X-E3", AlarmPriority::High, AlarmState::Unacknowledged, 30)}));
        QAbstractItemModelTester tester(d.model->list());
        QVERIFY(d.show());
        QCOMPARE(d.keys(), (QStringList{kE3, kE2, kR4, kE1, kQ1}));
        QVERIFY(!d.model->list()->row(kQ1)->heading.isEmpty());
        QVERIFY(d.model->list()->row(kE1)->heading.isEmpty());
    }

    void everyTabShowsItsStates_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("tab");
        QTest::newRow("returned") << int(AlarmState::RtnUnacknowledged) << int(AlarmTab::Returned);
        QTest::newRow("latched") << int(AlarmState::LatchedUnacknowledged) << int(AlarmTab::Latched);
        QTest::newRow("latched, known") << int(AlarmState::LatchedAcknowledged) << int(AlarmTab::Latched);
        QTest::newRow("shelved") << int(AlarmState::Shelved) << int(AlarmTab::Shelved);
        QTest::newRow("suppressed") << int(AlarmState::SuppressedByDesign) << int(AlarmTab::Suppressed);
        QTest::newRow("out of service") << int(AlarmState::OutOfService) << int(AlarmTab::OutOfService);
    }
    void everyTabShowsItsStates()
    {
        QFETCH(int, state);
        QFETCH(int, tab);
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState(state)),
                         alarm("lane_fault", "1X-E2", AlarmPriority::High)}));
        d.model->setActive(true);
        QTRY_COMPARE(d.model->tabCounts().value(0), QStringLiteral("1"));
        QCOMPARE(d.model->tabCounts().value(tab), QStringLiteral("1"));
        d.model->setTab(tab);
        QCOMPARE(d.keys(), QStringList{kE1});
        d.model->setTab(99); // there is none
        QCOMPARE(d.model->tab(), tab);
    }

    void returnedAlarmsSaySinceWhen()
    {
        domain::Alarm returned =
            alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState::RtnUnacknowledged, 125);
        returned.returnedAt = core::fromMs(1792139047000 - 60000);
        Desk d;
        QVERIFY(d.start({returned}));
        d.model->setActive(true);
        d.model->setTab(int(AlarmTab::Returned));
        QCOMPARE(d.keys(), QStringList{kE1});
        const auto* row = d.model->list()->row(kE1);
        QCOMPARE(row->stateText, QStringLiteral("returned 15:23"));
        QVERIFY(row->ageText.startsWith(QStringLiteral("02:0"))); // since it was raised
    }

    void reasonsOfTheGatewayAreTranslatedAndThoseOfPeopleAreNot()
    {
        class Marker : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char* context, const char* source, const char*, int) const override
            {
                return qstrcmp(context, "Words") == 0 ? u'<' + QString::fromLatin1(source) + u'>' : QString();
            }
        } marker;
        Desk d;
        const auto at = core::fromMs(1792139047000);
        for (const char* who : {"", "hanh"}) // newest first
            d.f.gateway().alarmLog.rows.push_back(
                {"lane_fault@1X-E1",
                 "lane_fault",
                 "1X-E1",
                 AlarmPriority::High,
                 AlarmState::Acknowledged,
                 {at - std::chrono::seconds{*who ? 60 : 5}, who, "suppressed", "by design", 1}});
        QVERIFY(d.start({alarm("lane_fault", "1X-E3", AlarmPriority::High)}));
        QVERIFY(d.show());
        QCoreApplication::installTranslator(&marker);
        d.model->setTab(int(AlarmTab::History));
        const bool both = QTest::qWaitFor([&] { return d.model->list()->rowCount() == 2; });
        QCoreApplication::removeTranslator(&marker);
        QVERIFY(both);
        QCOMPARE(d.model->list()->rows()[0].nextText, QStringLiteral("<by design>"));
        QCOMPARE(d.model->list()->rows()[1].nextText, QStringLiteral("by design"));
    }

    void historyComesFromTheLog()
    {
        Desk d;
        const auto at = core::fromMs(1792139047000);
        const auto step = [&](const char* what, int agoS, const char* object) {
            return domain::AlarmEvent{std::string("lane_fault@") + object,
                                      "lane_fault",
                                      object,
                                      AlarmPriority::High,
                                      AlarmState::Acknowledged,
                                      {at - std::chrono::seconds{agoS}, "hanh", what, "seen", 1}};
        };
        d.f.gateway().alarmLog.rows = {step("acknowledged", 5, "1X-E1"), step("raised", 60, "1X-E1"),
                                       step("raised", 60, "1X-E1"), step("raised", 90, "1X-E2")};
        QVERIFY(d.start({alarm("lane_fault", "1X-E3", AlarmPriority::High)}));
        QVERIFY(d.show());
        QVERIFY(d.f.gateway().alarmLogQueries.empty()); // not before somebody looks
        d.model->setTab(int(AlarmTab::History));
        QTRY_COMPARE(d.model->list()->rowCount(), 3); // the same step once
        QCOMPARE(d.model->list()->rows()[0].owner, QStringLiteral("hanh"));
        QCOMPARE(d.model->list()->rows()[0].nextText, QStringLiteral("seen"));
        QVERIFY(!d.model->logLoading());
        QVERIFY(!d.model->whyNotAcknowledge().isEmpty()); // what is over can not be acknowledged
        d.f.gateway().alarmLog.error = "disk gone";
        d.model->readLog();
        QTRY_COMPARE(d.model->logProblem(), QStringLiteral("disk gone"));
        QCOMPARE(d.model->list()->rowCount(), 3); // what was read stays
        d.model->setTab(0);
        QTRY_COMPARE(d.model->list()->rowCount(), 1);
    }

    void rowsAreWrittenAsCsv()
    {
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High)}));
        QVERIFY(d.show());
        QTemporaryDir dir;
        d.model->exportCsv(dir.path());
        QVERIFY2(!d.model->exportFailed(), qPrintable(d.model->exportText()));
        const QStringList files = QDir(dir.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(dir.filePath(files.front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith("lane_fault@1X-E1,H,"));
        d.model->exportCsv({});
        QVERIFY(d.model->exportFailed());
        d.model->exportCsv(dir.filePath(files.front())); // a file is in the way
        QVERIFY(d.model->exportFailed());
    }

    void consequencesAreCollapsedUnderTheirCause()
    {
        Desk d;
        auto child = alarm("zone_los", "1X-Q1", AlarmPriority::Medium);
        child.parent = kE1.toStdString();
        auto orphan = alarm("reader_down", "1X-E4", AlarmPriority::Low);
        orphan.parent = "lane_fault@gone";
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High), child, orphan}));
        QAbstractItemModelTester tester(d.model->list());
        QVERIFY(d.show());
        QCOMPARE(d.keys(), (QStringList{kE1, kR4}));
        QVERIFY(d.model->list()->row(kE1)->childrenText.contains(QLatin1String("1")));
        d.model->toggleChildren(kE1);
        QCOMPARE(d.keys(), (QStringList{kE1, kQ1, kR4}));
        QVERIFY(d.model->list()->row(kQ1)->child);
        d.model->toggleChildren(kE1);
        QCOMPARE(d.keys(), (QStringList{kE1, kR4}));
    }

    void alarmsThatNameEachOtherAsCauseStayInView()
    {
        Desk d;
        auto a = alarm("lane_fault", "1X-E1", AlarmPriority::High);
        auto b = alarm("lane_fault", "1X-E2", AlarmPriority::High);
        a.parent = b.id, b.parent = a.id;
        QVERIFY(d.start({a, b}));
        QVERIFY(d.show());
        QCOMPARE(d.keys().size(), 2);
    }

    void aNewRowNeverMovesTheOneUnderTheCursor()
    {
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState::Unacknowledged, 60),
                         alarm("zone_los", "1X-Q1", AlarmPriority::Medium)}));
        QAbstractItemModelTester tester(d.model->list());
        QVERIFY(d.show());
        d.model->select(kQ1);
        QCOMPARE(d.model->currentRow(), 1);
        QVERIFY(d.f.put(alarm("lane_fault", "1X-E2", AlarmPriority::High)));
        QTRY_COMPARE(d.keys().size(), 3);
        QCOMPARE(d.model->currentRow(), 1);
        QCOMPARE(d.model->current(), kQ1);
        d.model->step(-1, false); // the cursor moves on: the list falls into order
        QTRY_COMPARE(d.keys().last(), kQ1);
    }

    void theCursorStaysOnTheRowWhenItsAlarmGoes()
    {
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High),
                         alarm("zone_los", "1X-Q1", AlarmPriority::Medium),
                         alarm("reader_down", "1X-E4", AlarmPriority::Low)}));
        QVERIFY(d.show());
        d.model->select(kQ1);
        QVERIFY(d.f.erase(domain::RecordKind::Alarm, kQ1.toStdString()));
        QTRY_COMPARE(d.model->current(), kR4);
        QVERIFY(d.f.erase(domain::RecordKind::Alarm, kR4.toStdString()));
        QTRY_COMPARE(d.model->current(), kE1);
        QVERIFY(d.f.erase(domain::RecordKind::Alarm, kE1.toStdString()));
        QTRY_VERIFY(d.model->current().isEmpty());
        QVERIFY(!d.model->detail()->present());
        QVERIFY(!d.model->whyNotAcknowledge().isEmpty());
    }

    void aGraveAlarmIsLookedAtBeforeItIsAcknowledged()
    {
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High),
                         alarm("lane_fault", "1X-E2", AlarmPriority::High, AlarmState::Unacknowledged, 60)}));
        QVERIFY(d.show());
        QCOMPARE(d.model->current(), kE1);
        d.model->chooseAll();
        QVERIFY(d.model->acknowledge()); // opens the one that was not shown
        QCOMPARE(d.model->current(), kE2);
        QVERIFY(!d.model->reply().isEmpty());
        QVERIFY(!d.model->acknowledge()); // both known now: several need a reason
        d.model->submit(QStringLiteral("acknowledge"), QStringLiteral(" both by one jam "), 0);
        QTRY_COMPARE(d.f.gateway().alarmRequests.size(), 1U);
        const domain::AlarmRequest& r = d.f.gateway().alarmRequests[0];
        QCOMPARE(r.alarms.size(), 2U);
        QCOMPARE(r.comment, std::string("both by one jam"));
        QTRY_COMPARE(d.model->chosenCount(), 0);
        QVERIFY(!d.model->refused());
    }

    void theAnswerOfTheGatewayIsShown()
    {
        Desk d;
        d.f.gateway().answer.cause = domain::Refusal::AuditUnavailable;
        QVERIFY(d.start({alarm("zone_los", "1X-Q1", AlarmPriority::Medium)}));
        QVERIFY(d.show());
        QVERIFY(d.model->acknowledge());
        QTRY_VERIFY(d.model->refused());
        QVERIFY(!d.model->reply().isEmpty());
        QCOMPARE(d.f.gateway().alarmRequests.size(), 1U);
    }

    void shelvingIsNotForCriticalOnes()
    {
        Desk d;
        QVERIFY(d.start({alarm("igv_stopped", "IGV-02", AlarmPriority::Critical),
                         alarm("zone_los", "1X-Q1", AlarmPriority::Medium)}));
        QVERIFY(d.show());
        d.model->select(QStringLiteral("igv_stopped@IGV-02"));
        QVERIFY(d.model->whyNotShelve().contains(QLatin1String("C")));
        d.model->submit(QStringLiteral("shelve"), QStringLiteral("noise"), 30);
        QVERIFY(d.model->refused());
        d.model->select(kQ1);
        QVERIFY(d.model->whyNotShelve().isEmpty());
        d.model->submit(QStringLiteral("shelve"), QStringLiteral("works on the hall"), 30);
        QTRY_COMPARE(d.f.gateway().alarmRequests.size(), 1U);
        QCOMPARE(d.f.gateway().alarmRequests[0].verb, AlarmVerb::Shelve);
        QCOMPARE(d.f.gateway().alarmRequests[0].shelveS, 1800);
    }

    void nothingCanBeDoneWithoutLinkOrRight()
    {
        Desk d;
        d.f.gateway().user.role = "observer";
        QVERIFY(d.start({alarm("zone_los", "1X-Q1", AlarmPriority::Medium)}));
        QVERIFY(d.show());
        for (const QString& why :
             {d.model->whyNotAcknowledge(), d.model->whyNotEscalate(), d.model->whyNotShelve(),
              d.model->whyNotUnshelve(), d.model->whyNotReset(), d.model->whyNotAssign()})
            QVERIFY(!why.isEmpty());
        d.model->acknowledge();
        QVERIFY(d.f.loseLink());
        // Nothing was sent, so nothing is to be read back.
        QCOMPARE(d.model->whyNotAcknowledge(), QStringLiteral("Not available: link lost"));
        QCOMPARE(d.f.gateway().alarmRequests.size(), 0U);
    }

    void severalAreChosenWithTheKeyboard()
    {
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High),
                         alarm("zone_los", "1X-Q1", AlarmPriority::Medium),
                         alarm("reader_down", "1X-E4", AlarmPriority::Low)}));
        QVERIFY(d.show());
        d.model->step(-5, false);
        d.model->step(1, true);
        QCOMPARE(d.model->chosenCount(), 2);
        QCOMPARE(d.model->targetCount(), 2);
        d.model->choose(kQ1);
        QCOMPARE(d.model->chosenCount(), 1);
        d.model->choose(QStringLiteral("no such alarm"));
        QCOMPARE(d.model->chosenCount(), 1);
        d.model->clearChoice();
        QCOMPARE(d.model->targetCount(), 1); // the row under the cursor
        d.model->step(-5, false);
        d.model->nextNew();
        QCOMPARE(d.model->current(), kQ1);
    }

    void filtersSayWhatTheyHide()
    {
        Desk d;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High),
                         alarm("lane_fault", "2X-T1", AlarmPriority::High),
                         alarm("reader_down", "1X-E4", AlarmPriority::Low)}));
        QVERIFY(d.show());
        d.model->setPlace(QStringLiteral("bac_luan1"));
        QCOMPARE(d.keys(), (QStringList{kE1, kR4}));
        QCOMPARE(d.model->hiddenCount(), 1);
        d.model->setPriority(QStringLiteral("L"));
        QCOMPARE(d.keys(), QStringList{kR4});
        d.model->select(QStringLiteral("lane_fault@2X-T1")); // asked for by name: filters go
        QCOMPARE(d.model->hiddenCount(), 0);
        QCOMPARE(d.model->current(), QStringLiteral("lane_fault@2X-T1"));
    }

    void theDetailExplainsAndKeepsTicks()
    {
        Desk d;
        auto a = alarm("lane_fault", "1X-E1", AlarmPriority::High);
        a.notes = {{a.raisedAt, "", "raised", "", 1}, {a.raisedAt, "hanh", "escalated", "no answer", 2}};
        QVERIFY(d.start({a}));
        QVERIFY(d.show());
        viewmodels::AlarmDetail& detail = *d.model->detail();
        QAbstractItemModelTester history(detail.history()), ladder(detail.ladder());
        QTRY_VERIFY(detail.present());
        QCOMPARE(detail.cause(), QStringLiteral("cause of lane_fault"));
        QVERIFY(detail.sub().contains(QLatin1String("15:24:07 UTC+7 / 16:24:07 UTC+8")));
        QCOMPARE(detail.cameraId(), QStringLiteral("CAM-1X-01"));
        QCOMPARE(detail.history()->rowCount(), 2);
        QVERIFY(detail.history()->rows()[0].text.contains(QLatin1String("hanh")));
        QCOMPARE(detail.history()->rows()[0].sub, QStringLiteral("no answer"));
        QCOMPARE(detail.ladder()->rowCount(), 5);
        detail.tick(3); // the procedure has no steps
        QVERIFY(detail.stepsText().isEmpty());
    }

    void theRateComesFromTheHistory()
    {
        Desk d;
        d.f.gateway().history.values = std::vector<std::optional<double>>(18, 1.0);
        d.f.gateway().history.values[0] = std::nullopt;
        d.f.gateway().history.values[17] = 12;
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High)}));
        QVERIFY(d.show());
        viewmodels::AlarmLoad& load = *d.model->load();
        QTRY_COMPARE(load.bars().size(), 18);
        QVERIFY(std::isnan(load.bars()[0]));
        QCOMPARE(load.bars()[17], 12.0);
        QCOMPARE(load.perHour(), (11 * 1.0 + 12) * 6 / 12);
        QVERIFY(load.floodText().contains(QLatin1String("1")));
        QCOMPARE(d.f.gateway().historyQueries[0].bucketS, 600);
        QCOMPARE(d.f.gateway().historyQueries[0].metric, domain::HistoryMetric::AlarmsRaised);
    }

    void historyThatCanNotBeReadIsNamed()
    {
        Desk d;
        d.f.gateway().history.error = "disk gone";
        QVERIFY(d.start({alarm("lane_fault", "1X-E1", AlarmPriority::High)}));
        QVERIFY(d.show());
        QTRY_COMPARE(d.model->load()->problem(), QStringLiteral("disk gone"));
        QVERIFY(d.model->load()->bars().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlarmsModel)
#include "tst_alarms_model.moc"
