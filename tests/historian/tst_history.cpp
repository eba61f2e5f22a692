// SPDX-License-Identifier: GPL-3.0-or-later
#include "historian_bench.h"

using namespace coi;
using namespace coi::historian;
using namespace coi::historian::test;
using domain::HistoryMetric;
using domain::HistoryQuery;

namespace {

using Values = std::vector<std::optional<double>>;

HistoryQuery ask(HistoryMetric metric, const char* object = "", int bucketS = 900, UtcTime from = kStart,
                 UtcTime to = kStart + hours{1})
{
    return {"q", metric, object, from, to, bucketS};
}

domain::AlarmEvent raised(UtcTime at, domain::AlarmPriority priority)
{
    return {"A@1", "A", "1", priority, domain::AlarmState::Unacknowledged, {at, "", "raised", "", 1}};
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
    // 08:00 to 08:29 and 08:45 to 08:59 at the gate; n travellers in minute n.
    static void fill(Bench& b)
    {
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 60; ++i)
            if (i < 30 || i >= 45)
                QVERIFY(b.h->addMinutes({minute(kStart + minutes{i}, i)}));
        QTRY_COMPARE(b.h->health().telemetryWritten, std::uint64_t{45});
    }
private Q_SLOTS:
    void countsPerBucket()
    {
        Bench b;
        fill(b);
        // 0..14, 15..29, nothing, 45..59
        QVERIFY((b.query(ask(HistoryMetric::TravellersExit)).values == Values{105, 330, {}, 780}));
        QVERIFY((b.query(ask(HistoryMetric::TravellersEntry)).values == Values{210, 660, {}, 1560}));
        QVERIFY((b.query(ask(HistoryMetric::VehiclesExit)).values == Values{15, 15, {}, 15}));
        QVERIFY((b.query(ask(HistoryMetric::VehiclesEntry)).values == Values{0, 0, {}, 0}));
        QVERIFY((b.query(ask(HistoryMetric::TravellersExit, "", 3600)).values == Values{1215}));
    }
    void minutesAndQuartersAgree()
    {
        Bench b;
        fill(b);
        const auto quarters = b.query(ask(HistoryMetric::TravellersExit)).values;
        const auto minutes_ = b.query(ask(HistoryMetric::TravellersExit, "", 60)).values;
        QCOMPARE(minutes_.size(), std::size_t{60});
        QCOMPARE(*minutes_[7], 7.0);
        QVERIFY(!minutes_[30] && !minutes_[44] && minutes_[45]);
        for (std::size_t q = 0; q < 4; ++q) {
            double sum = 0;
            for (std::size_t i = 0; i < 15; ++i)
                sum += minutes_[15 * q + i].value_or(0);
            QCOMPARE(quarters[q].value_or(0), sum);
        }
        // Not on a quarter: answered from the minutes.
        const auto shifted = b.query(ask(HistoryMetric::TravellersExit, "", 900, kStart + minutes{5}));
        QCOMPARE(shifted.values.size(), std::size_t{4});
        QCOMPARE(*shifted.values[0], 5.0 * 15 + 105);
    }
    void lanesZonesAndWaits()
    {
        Bench b;
        fill(b);
        QVERIFY((b.query(ask(HistoryMetric::LaneServed, "1X-E1")).values == Values{105, 330, {}, 780}));
        QVERIFY((b.query(ask(HistoryMetric::LaneServed, "1X-E9")).values == Values{0, 0, {}, 0}));
        const auto zone = b.query(ask(HistoryMetric::ZoneCount, "1X-Q1")).values;
        QVERIFY((zone == Values{7, 22, {}, 52}));
        for (const auto m : {HistoryMetric::WaitP50, HistoryMetric::WaitP90, HistoryMetric::WaitP95})
            for (const char* object : {"exit", "1X-Q1"}) {
                const auto waits = b.query(ask(m, object)).values;
                QVERIFY(waits[0] && *waits[0] >= 60 && *waits[0] <= 65);
                QVERIFY(!waits[2]);
            }
        QVERIFY((b.query(ask(HistoryMetric::WaitP50, "entry")).values == Values{{}, {}, {}, {}}));
    }
    void clearances()
    {
        Bench b;
        fill(b);
        QCOMPARE(b.query(ask(HistoryMetric::Clearance, "", 0)).values.size(), std::size_t{45});
        QCOMPARE(b.query(ask(HistoryMetric::Clearance, "smart", 0)).values.size(), std::size_t{45});
        QCOMPARE(b.query(ask(HistoryMetric::Clearance, "traditional", 0)).values.size(), std::size_t{0});
        QCOMPARE(*b.query(ask(HistoryMetric::Clearance, "", 0)).values[0], 18000.0);
    }
    void availability()
    {
        Bench b;
        fill(b);
        const double share = 13.0 / 14;
        for (const int bucket : {900, 300}) {
            const auto up = b.query(ask(HistoryMetric::Availability, "egate", bucket)).values;
            QCOMPARE(*up.front(), share);
            QCOMPARE(*up.back(), share);
            QVERIFY(!up[up.size() / 2]); // nobody watched
        }
        QVERIFY((b.query(ask(HistoryMetric::Availability, "booth")).values == Values{{}, {}, {}, {}}));
        QVERIFY((b.query(ask(HistoryMetric::LaneDown, "1X-E3")).values == Values{15, 15, {}, 15}));
        QVERIFY((b.query(ask(HistoryMetric::LaneDown, "1X-E1")).values == Values{0, 0, {}, 0}));
        b.h->forgetFrom(kStart + minutes{20});
        QCOMPARE(b.sync(), QStringLiteral("ok"));
        QTRY_VERIFY((b.query(ask(HistoryMetric::LaneDown, "1X-E3")).values == Values{15, 5, {}, {}}));
    }
    void alarms()
    {
        Bench b;
        fill(b);
        b.h->recordAlarms({}, {raised(kStart + minutes{1}, domain::AlarmPriority::High),
                               raised(kStart + minutes{2}, domain::AlarmPriority::Low),
                               raised(kStart + minutes{46}, domain::AlarmPriority::High)});
        QCOMPARE(b.sync(), QStringLiteral("ok"));
        QVERIFY((b.query(ask(HistoryMetric::AlarmsRaised)).values == Values{2, 0, {}, 1}));
        QVERIFY((b.query(ask(HistoryMetric::AlarmsRaised, "high")).values == Values{1, 0, {}, 1}));
        QVERIFY((b.query(ask(HistoryMetric::AlarmsRaised, "critical")).values == Values{0, 0, {}, 0}));
    }
    void refused_data()
    {
        QTest::addColumn<int>("metric");
        QTest::addColumn<QString>("object");
        QTest::addColumn<int>("bucketS");
        QTest::addColumn<int>("periodS");
        const auto row = [](const char* name, HistoryMetric m, const char* object, int bucket, int period) {
            QTest::newRow(name) << static_cast<int>(m) << QString::fromLatin1(object) << bucket << period;
        };
        row("no bucket", HistoryMetric::TravellersExit, "", 0, 3600);
        row("negative bucket", HistoryMetric::TravellersExit, "", -60, 3600);
        row("bucket below a minute", HistoryMetric::TravellersExit, "", 59, 3600);
        row("empty period", HistoryMetric::TravellersExit, "", 60, 0);
        row("reversed period", HistoryMetric::TravellersExit, "", 60, -60);
        row("too many buckets", HistoryMetric::TravellersExit, "", 60, 60 * 20001);
        row("plan", HistoryMetric::TravellersPlan, "", 900, 3600);
        row("clearance in buckets", HistoryMetric::Clearance, "", 900, 3600);
        row("clearance of what", HistoryMetric::Clearance, "fast", 0, 3600);
        row("availability of what", HistoryMetric::Availability, "", 900, 3600);
        row("availability of a lane", HistoryMetric::Availability, "1X-E1", 900, 3600);
        row("no such priority", HistoryMetric::AlarmsRaised, "urgent", 900, 3600);
    }
    void refused()
    {
        QFETCH(int, metric);
        QFETCH(QString, object);
        QFETCH(int, bucketS);
        QFETCH(int, periodS);
        Bench b;
        fill(b);
        HistoryQuery q = ask(static_cast<HistoryMetric>(metric));
        q.object = object.toStdString(), q.bucketS = bucketS, q.to = q.from + seconds{periodS};
        const auto r = b.query(q);
        QVERIFY(!r.error.empty());
        QVERIFY(r.values.empty());
        QCOMPARE(r.id, std::string("q"));
    }
    void lateMinutesAreAdded()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        QVERIFY(b.h->addMinutes({minute(kStart, 3)}));
        QVERIFY(b.h->addMinutes({minute(kStart, 4)}));
        QTRY_COMPARE(b.h->health().telemetryWritten, std::uint64_t{2});
        QCOMPARE(*b.query(ask(HistoryMetric::TravellersExit)).values[0], 7.0);
        QCOMPARE(*b.query(ask(HistoryMetric::LaneServed, "1X-E1", 60)).values[0], 7.0);
        QCOMPARE(*b.query(ask(HistoryMetric::ZoneCount, "1X-Q1")).values[0], 3.5);
        QVERIFY(b.query(ask(HistoryMetric::WaitP50, "exit")).values[0].has_value());
    }
    void aDayThatStartsAgain()
    {
        Bench b;
        fill(b);
        b.h->forgetFrom(kStart + minutes{20});
        QVERIFY(b.h->addMinutes({minute(kStart + minutes{20}, 1000)}));
        QTRY_COMPARE(b.h->health().telemetryWritten, std::uint64_t{47});
        const double kept = 15 + 16 + 17 + 18 + 19;
        QVERIFY((b.query(ask(HistoryMetric::TravellersExit)).values == Values{105, kept + 1000, {}, {}}));
        QVERIFY(
            (b.query(ask(HistoryMetric::LaneServed, "1X-E1")).values == Values{105, kept + 1000, {}, {}}));
        QCOMPARE(b.query(ask(HistoryMetric::Clearance, "", 0)).values.size(), std::size_t{21});
        const auto totals = b.h->restoreTotals(kStart, kStart + minutes{20});
        QCOMPARE(totals->travellersExit, 190);
        QCOMPARE(totals->travellersEntry, 380);
        QCOMPARE(totals->smartVehicles, 20);
    }
    void oldMinutesGoQuartersStay()
    {
        Bench b;
        b.options.keepMinutesDays = 2;
        fill(b);
        QVERIFY(b.h->addMinutes({minute(kStart + hours{24 * 3}, 1)}));
        QTRY_COMPARE(b.h->health().telemetryWritten, std::uint64_t{46});
        QVERIFY(!b.query(ask(HistoryMetric::TravellersExit, "", 60)).values[7]);
        QCOMPARE(*b.query(ask(HistoryMetric::TravellersExit)).values[0], 105.0);
    }
    void manyQuestionsAtOnce()
    {
        Bench b;
        fill(b);
        int answered = 0, busy = 0;
        for (int i = 0; i < 3000; ++i)
            b.h->query(ask(HistoryMetric::WaitP95, "exit", 60), &b.context,
                       [&](const domain::HistoryResult& r) { ++answered, busy += !r.error.empty(); });
        QTRY_COMPARE_WITH_TIMEOUT(answered, 3000, 30000); // each gets an answer, be it "busy"
        QVERIFY(busy < 3000);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
