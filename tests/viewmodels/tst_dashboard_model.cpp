// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <cmath>
#include <coi/viewmodels/dashboard_model.h>

using namespace coi;
using namespace coi::testing;
using domain::HistoryMetric;
using viewmodels::DashboardComparison;
using viewmodels::DashboardData;
using viewmodels::DashboardModel;
using viewmodels::DashboardPeriod;
using viewmodels::KeyFigure;
using viewmodels::PeriodKind;

namespace {

core::UtcTime local(int day, int hour, int minute = 0)
{ // October 2026, UTC+7
    return core::fromMs(QDateTime(QDate(2026, 10, day), QTime(hour, minute), Qt::OffsetFromUTC, 7 * 3600)
                            .toMSecsSinceEpoch());
}

} // namespace

class TestDashboardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<bool>("day");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("fromDay");
        QTest::addColumn<int>("fromHour");
        QTest::addColumn<char>("shift");
        QTest::newRow("day") << true << 15 << 16 << 0 << 'A';
        QTest::newRow("first instant of a day") << true << 0 << 16 << 0 << 'A';
        QTest::newRow("shift A") << false << 6 << 16 << 6 << 'A';
        QTest::newRow("shift B") << false << 15 << 16 << 14 << 'B';
        QTest::newRow("shift C") << false << 23 << 16 << 22 << 'C';
        QTest::newRow("shift C after midnight") << false << 5 << 15 << 22 << 'C';
    }
    void periods()
    {
        QFETCH(bool, day);
        QFETCH(int, hour);
        QFETCH(int, fromDay);
        QFETCH(int, fromHour);
        QFETCH(char, shift);
        const DashboardPeriod p =
            viewmodels::periodAt(day ? PeriodKind::Day : PeriodKind::Shift, local(16, hour));
        QCOMPARE(core::toMs(p.from), core::toMs(local(fromDay, fromHour)));
        QVERIFY(p.contains(local(16, hour)));
        if (!day)
            QCOMPARE(p.shift(), shift);
        QCOMPARE(viewmodels::neighbour(viewmodels::neighbour(p, 1), -1), p);
        QVERIFY(!viewmodels::neighbour(p, 1).contains(local(16, hour)));
    }

    void axisEndsAreRound_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("end");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("minutes") << 9.1 << 10.0;
        QTest::newRow("people") << 2310.0 << 2500.0;
        QTest::newRow("exact") << 500.0 << 500.0;
        QTest::newRow("just above") << 500.1 << 1000.0;
    }
    void axisEndsAreRound()
    {
        QFETCH(double, highest);
        QFETCH(double, end);
        QCOMPARE(viewmodels::axisEnd(highest, 5), end);
    }

    void csvLeavesOutWhatIsNotKnown()
    {
        DashboardData data(viewmodels::periodAt(PeriodKind::Day, local(16, 15)));
        domain::HistoryQuery q;
        q.metric = HistoryMetric::TravellersExit;
        q.from = local(16, 0), q.to = local(16, 3);
        q.bucketS = 3600;
        domain::HistoryResult r;
        r.values = {12.0, std::nullopt, 0.0};
        data.put(q, r);
        q.metric = HistoryMetric::Clearance, q.object = "a \"b\", c", q.bucketS = 0;
        r.values = {14400.0};
        data.put(q, r);
        const auto lines = QString::fromStdString(csvOf(data)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 5); // head, three values, end
        QCOMPARE(lines[0], QStringLiteral("series,object,start,bucket_s,value,unit"));
        QCOMPARE(lines[1], QStringLiteral("travellers_exit,,2026-10-16T00:00:00+07:00,3600,12,count"));
        QCOMPARE(lines[2], QStringLiteral("travellers_exit,,2026-10-16T02:00:00+07:00,3600,0,count"));
        QCOMPARE(lines[3], QStringLiteral("clearance,\"a \"\"b\"\", c\",,0,14400,s"));
        QVERIFY(lines[4].isEmpty());
    }

    void missingHoursAreNotZero()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24);
        f.gateway().history.values[7] = 100;
        f.gateway().history.values[9] = 300;
        QVERIFY(f.start());
        DashboardModel model(f.context());
        QAbstractItemModelTester figures(model.figures()), rows(model.alarmRows());
        model.setActive(true);
        QTRY_VERIFY(model.figures()->rowCount() > 0 && !model.loading());
        QVERIFY(!model.empty());
        QCOMPARE(model.hours(), (QStringList{QStringLiteral("07"), QStringLiteral("08"), QStringLiteral("09"),
                                             QStringLiteral("10")})); // edges
        QCOMPARE(model.flowExit()[0], 100.0);
        QVERIFY(std::isnan(model.flowExit()[1]));
        QCOMPARE(model.flowTotals(), (QStringList{QStringLiteral("200"), QString(), QStringLiteral("600")}));
        QVERIFY(model.flowPlanLow()[0] < 100 && model.flowPlanHigh()[0] > 100);
        QCOMPARE(model.missingHours(), QList<int>{1});
        QCOMPARE(model.figures()->row(QStringLiteral("travellers"))->value, QStringLiteral("800"));
        QCOMPARE(model.nowHour(), -1.0);   // 15:24 is beyond what is shown
        QCOMPARE(model.waitNewest(), 3.0); // no wait is known: the end
        QVERIFY(!model.canNext());
    }

    void oldCountsAreNotOfNow()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24);
        for (std::size_t hour = 7; hour < 16; ++hour)
            f.gateway().history.values[hour] = 100;
        QVERIFY(f.start());
        const auto feed = [&f](domain::Freshness freshness, int agoS) {
            return domain::FeedState{"lanes", domain::FeedKind::Lanes, freshness,
                                     f.now() - std::chrono::seconds(agoS)};
        };
        QVERIFY(f.put(feed(domain::Freshness::Live, 0)));
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(model.figures()->rowCount() > 0 && !model.loading());
        QVERIFY(!model.countsOld());
        QVERIFY(model.missingHours().isEmpty());
        QVERIFY(model.asOfText() >= QStringLiteral("15:24:07"));
        QVERIFY(f.put(feed(domain::Freshness::Stale, 90)));
        QTRY_VERIFY(model.countsOld());
        QCOMPARE(model.missingHours(), QList<int>{8}); // 15:00 to now
        QCOMPARE(model.waitOldFrom(), model.waitNewest() - 0.125);
        model.refresh();
        QTRY_VERIFY(model.asOfText().startsWith(QStringLiteral("15:22:3")));
        model.previous(); // a past period is complete
        QVERIFY(!model.countsOld() && !model.running());
        QVERIFY(std::isnan(model.waitOldFrom()));
        QTRY_VERIFY(!model.loading());
        QVERIFY(!model.missingHours().contains(8));
        model.setRange(2); // a week: a column is a day of 96 quarters
        QTRY_VERIFY(model.countsOld() && !model.loading());
        QCOMPARE(model.waitOldFrom(), model.waitNewest() - 0.5 / 96);
    }

    void waitsEndWithTheNewestQuarter()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24);
        f.gateway().history.values[0] = 120; // the first hour, or its first quarter
        f.gateway().history.values[2] = 60;
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(!model.loading() && !model.waitP95().isEmpty());
        QCOMPARE(model.waitNewest(), 0.625); // 00:30 to 00:45
    }

    void aPeriodWithoutRecordIsEmpty()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24);
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(model.empty());
        QCOMPARE(model.figures()->row(QStringLiteral("travellers"))->value, QStringLiteral("–"));
        QTemporaryDir dir;
        model.exportCsv(dir.path());
        QVERIFY(model.exportFailed());
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void historyThatCanNotBeReadIsNamed()
    {
        Fixture f;
        f.gateway().history.error = "disk gone";
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_COMPARE(model.problem(), QStringLiteral("disk gone"));
        QVERIFY(model.asOfText().isEmpty()); // figures to no time at all
    }

    void comparesWithTheSameTimeOfAnEarlierPeriod_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("fromDay"); // of October 2026; 16 is a Friday, now is 15:24
        QTest::addColumn<int>("fromHour");
        QTest::addColumn<int>("minutes"); // compared
        QTest::newRow("day before") << 1 << 1 << 15 << 0 << 15 * 60 + 24;
        QTest::newRow("same weekday") << 1 << 2 << 9 << 0 << 15 * 60 + 24;
        QTest::newRow("shift before") << 0 << 1 << 16 << 6 << 60 + 24;
        QTest::newRow("same shift a week ago") << 0 << 2 << 9 << 14 << 60 + 24;
        QTest::newRow("week before") << 2 << 1 << 5 << 0 << 4 * 24 * 60 + 15 * 60 + 24;
        QTest::newRow("weeks have no weekday") << 2 << 2 << 5 << 0 << 4 * 24 * 60 + 15 * 60 + 24;
    }
    void comparesWithTheSameTimeOfAnEarlierPeriod()
    {
        QFETCH(const int, range);
        QFETCH(const int, choice);
        QFETCH(const int, fromDay);
        QFETCH(const int, fromHour);
        QFETCH(const int, minutes);
        Fixture f;
        f.gateway().history.values = {5.0};
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setRange(range);
        model.comparison()->setChoice(choice);
        model.setActive(true);
        const core::UtcTime from = local(fromDay, fromHour);
        const auto query = [&]() -> const domain::HistoryQuery* {
            for (const auto& q : f.gateway().historyQueries)
                if (q.metric == HistoryMetric::TravellersExit && q.from == from)
                    return &q;
            return nullptr;
        };
        QTRY_VERIFY(query());
        QVERIFY(query()->bucketS % 900 != 0); // so minutes are counted, not quarters of an hour
        QCOMPARE(core::toMs(query()->to), core::toMs(from + std::chrono::minutes{minutes}));
        for (const auto& q : f.gateway().historyQueries)
            if (q.metric == HistoryMetric::WaitP95 && q.from == from)
                QCOMPARE((q.to - q.from) % std::chrono::minutes{15}, core::Millis{0});
        const auto note = [&model] { return model.figures()->row(QStringLiteral("travellers"))->note; };
        QTRY_VERIFY(model.figures()->rowCount() > 0 &&
                    note().endsWith(model.comparison()->name() + QStringLiteral(" 10")));
    }

    void comparisonWithoutRecordSaysSo()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24);
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        const auto note = [&model](const char* key) {
            const KeyFigure* row = model.figures()->row(QString::fromLatin1(key));
            return row ? row->note : QString();
        };
        QTRY_VERIFY(note("travellers").endsWith(QLatin1String("Fri 9 Oct no data")));
        QVERIFY(note("wait").endsWith(QLatin1String("no data")));
        QVERIFY(note("clearance").endsWith(QLatin1String("no data")));
        model.comparison()->setChoice(DashboardComparison::None);
        QTRY_VERIFY(!note("travellers").contains(QLatin1String("Oct")));
        QVERIFY(note("travellers").contains(QLatin1String("all")));
        model.comparison()->setChoice(7); // no such choice
        QCOMPARE(model.comparison()->choice(), int{DashboardComparison::None});
        QCOMPARE(model.comparison()->labels().size(), 3);
        model.setRange(3);
        QCOMPARE(model.comparison()->labels().size(), 2);
    }

    void comparisonThatCanNotBeReadSaysSo()
    {
        Fixture f;
        f.gateway().history.error = "disk gone";
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        const auto note = [&model] {
            const KeyFigure* row = model.figures()->row(QStringLiteral("travellers"));
            return row ? row->note : QString();
        };
        QTRY_VERIFY(note().endsWith(QLatin1String("not read")));
    }

    void theLastFiguresStayWithTheCauseBesideThem()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24, 10.0);
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(!model.empty() && !model.loading() && model.figures()->rowCount() > 0);
        const QString figure = model.figures()->row(QStringLiteral("travellers"))->value;
        const QString read = model.asOfText();
        const core::UtcTime before = f.now();
        f.gateway().advance(std::chrono::minutes{3});
        QTRY_VERIFY(f.now() > before + std::chrono::minutes{2});
        f.gateway().history.error = "disk gone";
        model.refresh();
        QTRY_COMPARE(model.problem(), QStringLiteral("disk gone"));
        QVERIFY(model.old());
        QVERIFY(!model.empty());
        QCOMPARE(model.asOfText(), read);
        QCOMPARE(model.figures()->row(QStringLiteral("travellers"))->value, figure);
        f.gateway().history.error.clear();
        model.refresh();
        QTRY_VERIFY(!model.old());
        QCOMPARE(model.problem(), QString());
        QVERIFY(model.asOfText() != read);
    }

    void withoutALinkWhatWasReadStays()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24, 10.0);
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(!model.empty() && !model.loading() && model.figures()->rowCount() > 0);
        QVERIFY(f.loseLink());
        model.refresh();
        model.setActive(false);
        model.setActive(true);
        QVERIFY(!model.empty());
        QCOMPARE(model.problem(), QString());
        model.previous(); // never read
        QTRY_VERIFY(!model.problem().isEmpty());
        QVERIFY(!model.loading());
    }

    void earlierAndLater()
    {
        Fixture f;
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(!f.gateway().historyQueries.empty());
        const core::UtcTime today = f.gateway().historyQueries[0].from;
        QCOMPARE(core::toMs(today), core::toMs(local(16, 0)));
        model.previous();
        const auto asked = [&f](core::UtcTime from) {
            const auto& all = f.gateway().historyQueries;
            return std::any_of(all.begin(), all.end(), [from](const auto& q) { return q.from == from; });
        };
        QTRY_VERIFY(asked(local(15, 0)));
        QVERIFY(model.canNext());
        QVERIFY(model.asOfText().isEmpty());
        model.next();
        QVERIFY(!model.canNext());
        model.next(); // the future has no figures
        QVERIFY(model.periodText().contains(QLatin1String("16")));
        model.setRange(0);
        QVERIFY(model.periodText().contains(QLatin1String("B")));
    }

    void csvIsWrittenWhereItSays()
    {
        Fixture f;
        f.gateway().history.values = {5.0};
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(model.figures()->rowCount() > 0 && !model.loading());
        QTemporaryDir dir;
        model.exportCsv(dir.path());
        QVERIFY2(!model.exportFailed(), qPrintable(model.exportText()));
        QFile file(dir.filePath(QStringLiteral("coi-2026-10-16-day.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("wait_p95,entry,2026-10-16T00:00:00+07:00,900,5,s"));
        QVERIFY(text.contains("lane_served,1X-E1,"));
        QVERIFY(model.exportText().contains(file.fileName()));
        model.exportCsv(file.fileName() + QStringLiteral("/below")); // a file is in the way
        QVERIFY(model.exportFailed());
    }

    void availabilityOfThePeriod()
    {
        Fixture f;
        f.gateway().history.values = {1.0, std::nullopt, 0.5};
        QVERIFY(f.start());
        DashboardModel model(f.context());
        QAbstractItemModelTester tester(model.availability());
        model.setActive(true);
        QTRY_VERIFY(model.availability()->row(QStringLiteral("egates")));
        QCOMPARE(model.availability()->row(QStringLiteral("egates"))->value, QStringLiteral("75.0 %"));
        QVERIFY(model.availability()->row(QStringLiteral("egates"))->missed);
        QVERIFY(!model.availability()->row(QStringLiteral("feeds"))); // none known
        f.gateway().history.values = {std::nullopt};
        model.previous();
        QTRY_VERIFY(model.empty());
        QVERIFY(!model.availability()->row(QStringLiteral("egates"))); // nobody watched
    }

    void availabilityOfThisMomentWhileNothingIsRecorded()
    {
        Fixture f;
        f.gateway().history.values = {std::nullopt};
        QVERIFY(f.start());
        QVERIFY(
            f.put({lane("1X-E1", domain::LaneStatus::InService), lane("1X-E2", domain::LaneStatus::Closed),
                   lane("1X-E3", domain::LaneStatus::Fault), lane("1X-E4", domain::LaneStatus::InService)}));
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(model.availability()->row(QStringLiteral("egates")));
        QVERIFY(model.availableNow());
        QCOMPARE(model.availability()->row(QStringLiteral("egates"))->value, QStringLiteral("75.0 %"));
        QVERIFY(!model.availability()->row(QStringLiteral("booths"))); // nothing is known of them
        model.previous();
        QTRY_VERIFY(!model.availability()->row(QStringLiteral("egates")));
    }

    void eventsAndScoreComeFromTheLog()
    {
        Fixture f;
        f.gateway().history.values = std::vector<std::optional<double>>(24, 10.0);
        const auto step = [](const char* what, core::UtcTime at) {
            return domain::AlarmEvent{"lane_fault@1X-E1",
                                      "lane_fault",
                                      "1X-E1",
                                      domain::AlarmPriority::High,
                                      domain::AlarmState::Unacknowledged,
                                      {at, "hanh", what, "", 1}};
        };
        f.gateway().alarmLog.rows = {step("returned", local(16, 12, 30)),
                                     step("acknowledged", local(16, 12, 1)), step("raised", local(16, 12))};
        QVERIFY(f.start());
        DashboardModel model(f.context());
        QAbstractItemModelTester tester(model.events());
        model.setActive(true);
        QTRY_COMPARE(model.events()->rowCount(), 1);
        QTRY_COMPARE(model.alarmRows()->row(QStringLiteral("ackH"))->value, QStringLiteral("01:00"));
        QCOMPARE(model.alarmRows()->row(QStringLiteral("ackC"))->value, QStringLiteral("–"));
        const auto& event = model.events()->rows().front();
        QCOMPARE(event.timeText, QStringLiteral("12:00"));
        QCOMPARE(event.place, 0.5);
        QVERIFY(event.note.contains(QLatin1String("30:00")));
        QCOMPARE(f.gateway().alarmLogQueries.back().from, local(16, 0));
    }

    void weeksAndMonths_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<core::UtcTime>("from");
        QTest::addColumn<int>("days");
        QTest::newRow("week from Monday on") << 2 << local(12, 0) << 7;
        QTest::newRow("month") << 3 << local(1, 0) << 31;
    }
    void weeksAndMonths()
    {
        QFETCH(int, kind);
        QFETCH(core::UtcTime, from);
        QFETCH(int, days);
        const auto p = viewmodels::periodAt(static_cast<PeriodKind>(kind), local(16, 15));
        QCOMPARE(p.from, from);
        QCOMPARE((p.to - p.from) / std::chrono::hours{24}, days);
        QCOMPARE(viewmodels::neighbour(viewmodels::neighbour(p, -1), 1), p);
        QCOMPARE(viewmodels::neighbour(p, -1).to, p.from);
    }

    void pdfIsWritten()
    {
        Fixture f;
        f.gateway().history.values = {5.0};
        QVERIFY(f.start());
        DashboardModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(model.figures()->rowCount() > 0 && !model.loading());
        QTemporaryDir dir;
        model.exportPdf(dir.path());
        QVERIFY2(!model.exportFailed(), qPrintable(model.exportText()));
        QFile file(dir.filePath(QStringLiteral("coi-2026-10-16-day.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.size() > 2000);
    }
};

QTEST_MAIN(TestDashboardModel)
#include "tst_dashboard_model.moc"
