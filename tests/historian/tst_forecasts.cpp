// SPDX-License-Identifier: GPL-3.0-or-later
// Stored forecasts: figures, observations, scores by hand, and what a restart, a new day and age leave of
// them.
#include "historian_bench.h"

#include "../../modules/historian/src/migrations.h"

#include <QDir>

using namespace coi;
using namespace coi::historian;
using namespace coi::historian::test;
using domain::ForecastQuantity;
using domain::ForecastScore;
using domain::StoredForecast;

namespace {

StoredForecast figure(const char* place, int minute, int leadS, double mean,
                      std::optional<double> observed = {},
                      ForecastQuantity quantity = ForecastQuantity::Waiting)
{
    return {kStart + minutes{minute}, place, quantity, leadS, {mean, mean - 10, mean + 10}, 0.25, observed};
}

domain::ForecastScoreResult scores(Bench& b, const domain::ForecastScoreQuery& q = {})
{
    std::optional<domain::ForecastScoreResult> out;
    b.h->forecastScores(q, &b.context, [&](const auto& r) { out = r; });
    (void)spinUntil([&] { return out.has_value(); });
    return out.value_or(domain::ForecastScoreResult{});
}

} // namespace

class TestForecasts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scoresByHand();
    void observationTakesThePlace();
    void periodAndPlace();
    void survivesARestart();
    void aNewDayForgetsWhatIsOpen();
    void oldOnesGo();
    void fromVersion3();
    void badPeriod();
};

void TestForecasts::scoresByHand()
{
    Bench b;
    QCOMPARE(b.open(), std::string());
    QVERIFY(scores(b).rows.empty());
    // Off by 0, 4, -12 (outside the band of 10 either way), and one nobody has observed.
    QVERIFY(b.h->addForecasts({figure("egate_exit", 0, 900, 20, 20), figure("egate_exit", 5, 900, 24, 20),
                               figure("egate_exit", 10, 900, 8, 20), figure("egate_exit", 15, 900, 50),
                               figure("egate_exit", 0, 3600, 30, 10, ForecastQuantity::WaitS)}));
    QCOMPARE(b.open(), std::string()); // everything is written
    const auto r = scores(b, {"q", "egate_exit", {}, {}});
    QCOMPARE(r.id, std::string("q"));
    QCOMPARE(r.error, std::string());
    QCOMPARE(r.rows.size(), std::size_t{2});
    QCOMPARE(r.rows[0].quantity, ForecastQuantity::WaitS);
    QCOMPARE(r.rows[0].covered, 0.0);
    QCOMPARE(r.rows[0].bias, 20.0);
    const ForecastScore& s = r.rows[1];
    QCOMPARE(s.place, std::string("egate_exit"));
    QCOMPARE(s.leadS, 900);
    QCOMPARE(s.scored, 3);
    QVERIFY(std::abs(s.covered - 2.0 / 3) < 1e-9);
    QVERIFY(std::abs(s.bias - (0.0 + 4 - 12) / 3) < 1e-9);
    QVERIFY(std::abs(s.meanError - 16.0 / 3) < 1e-9);
    // On the edge of the band is inside.
    QVERIFY(b.h->addForecasts({figure("booth_exit", 0, 900, 20, 10), figure("booth_exit", 5, 900, 20, 30)}));
    QCOMPARE(b.open(), std::string()); // everything is written
    QCOMPARE(scores(b, {"q", "booth_exit", {}, {}}).rows.at(0).covered, 1.0);
}

void TestForecasts::observationTakesThePlace()
{
    Bench b;
    QCOMPARE(b.open(), std::string());
    b.h->addForecasts({figure("egate_exit", 0, 900, 20)});
    QCOMPARE(b.open(), std::string()); // everything is written
    QVERIFY(scores(b).rows.empty());
    b.h->addForecasts({figure("egate_exit", 0, 900, 20, 25)});
    QCOMPARE(b.open(), std::string()); // everything is written
    const auto rows = scores(b).rows;  // all together, and the place
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].place, std::string());
    QCOMPARE(rows[0].scored, 1);
    QCOMPARE(rows[1].scored, 1);
}

void TestForecasts::periodAndPlace()
{
    Bench b;
    QCOMPARE(b.open(), std::string());
    b.h->addForecasts(
        {figure("a", 0, 900, 20, 20), figure("a", 60, 900, 20, 90), figure("b", 60, 900, 20, 20)});
    QCOMPARE(b.open(), std::string()); // everything is written
    const auto all = scores(b).rows;
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[0].scored, 3);
    const auto first = scores(b, {"", "", kStart, kStart + minutes{60}}).rows; // `to` not included
    QCOMPARE(first.size(), std::size_t{2});
    QCOMPARE(first[0].scored, 1);
    QCOMPARE(scores(b, {"", "a", kStart + minutes{1}, {}}).rows.at(0).covered, 0.0);
    QVERIFY(scores(b, {"", "c' OR '1' = '1", {}, {}}).rows.empty());
}

void TestForecasts::survivesARestart()
{
    Bench b;
    QCOMPARE(b.open(), std::string());
    b.h->addForecasts({figure("a", 0, 900, 20, 20), figure("a", 0, 3600, 22), figure("a", 5, 900, 23)});
    QCOMPARE(b.open(), std::string());
    QCOMPARE(scores(b, {"", "a", {}, {}}).rows.at(0).scored, 1);
    const auto open = b.h->openForecasts(kStart + minutes{30}); // the one of five past is over
    QVERIFY(open.ok());
    QCOMPARE(open->size(), std::size_t{1});
    QVERIFY(open->at(0) == figure("a", 0, 3600, 22));
    QCOMPARE(b.h->openForecasts(kStart)->size(), std::size_t{2});
}

void TestForecasts::aNewDayForgetsWhatIsOpen()
{
    Bench b;
    QCOMPARE(b.open(), std::string());
    b.h->addForecasts({figure("a", 0, 900, 20, 20), figure("a", 0, 3600, 22)});
    b.h->forgetFrom(kStart - hours{1});
    QCOMPARE(b.open(), std::string()); // everything is written
    QVERIFY(b.h->openForecasts({})->empty());
    QCOMPARE(scores(b, {"", "a", {}, {}}).rows.at(0).scored, 1); // what was seen stays
}

void TestForecasts::oldOnesGo()
{
    Bench b;
    b.options.keepMinutesDays = 2;
    QCOMPARE(b.open(), std::string());
    b.h->addForecasts({figure("a", 0, 900, 20, 20), figure("a", 24 * 60, 900, 20, 20)});
    QCOMPARE(b.open(), std::string()); // everything is written
    QCOMPARE(scores(b, {"", "a", {}, {}}).rows.at(0).scored, 2);
    b.h->addForecasts({figure("a", 3 * 24 * 60, 900, 20, 20)});
    QCOMPARE(b.open(), std::string()); // everything is written
    QCOMPARE(scores(b, {"", "a", {}, {}}).rows.at(0).scored, 2);
}

void TestForecasts::fromVersion3()
{
    Bench b;
    QVERIFY(QDir().mkpath(QString::fromStdString(b.options.dir)));
    {
        auto db = Db::open(b.path("history.sqlite"), Db::Mode::ReadWrite);
        QVERIFY(db.ok());
        QVERIFY(migrate(**db, historySchema(), 3).ok());
        QVERIFY((*db)->exec("INSERT INTO minute_counts VALUES (0, 3, 4, 5, 6, 7)").ok());
    }
    QCOMPARE(b.open(), std::string());
    b.h->addForecasts({figure("a", 0, 900, 20, 20)});
    QCOMPARE(b.open(), std::string()); // everything is written
    QCOMPARE(scores(b, {"", "a", {}, {}}).rows.at(0).scored, 1);
    const auto counts =
        b.query({"q", domain::HistoryMetric::TravellersExit, "", core::fromMs(0), core::fromMs(60000), 60});
    QCOMPARE(*counts.values.at(0), 3.0);
}

void TestForecasts::badPeriod()
{
    Bench b;
    QCOMPARE(b.open(), std::string());
    QVERIFY(!scores(b, {"", "", kStart, kStart}).error.empty());
    QVERIFY(!scores(b, {"", "", kStart, kStart - minutes{5}}).error.empty());
    QVERIFY(scores(b, {"", "", kStart, kStart + minutes{1}}).error.empty());
}

QTEST_GUILESS_MAIN(TestForecasts)
#include "tst_forecasts.moc"
