// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "forecasts.h"

#include <QSignalSpy>
#include <coi/viewmodels/forecast_chart.h>
#include <coi/viewmodels/forecast_model.h>
#include <coi/viewmodels/forecast_scores.h>
#include <coi/viewmodels/forecast_words.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::ForecastBasisCode;
using domain::ForecastRefusal;
using viewmodels::ForecastChart;
using viewmodels::ForecastModel;

namespace {

domain::ForecastQuery query(std::int32_t horizonS = 3600)
{
    domain::ForecastQuery q;
    q.horizonS = horizonS;
    q.places = {"egate_exit"};
    return q;
}

} // namespace

class TestForecastModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheFirstAndTheLastOfManyWishes()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().forecasts = {answer({"egate_exit"}, 0, 200, 200, true)};
        ForecastModel model(f.context());
        QCOMPARE(model.phase(), QString());
        for (const int horizon : {1800, 2400, 3600})
            model.want(query(horizon));
        QCOMPARE(model.phase(), u"computing"_s);
        QTRY_COMPARE(model.phase(), u"done"_s);
        QCOMPARE(f.gateway().forecastQueries.size(), std::size_t{2}); // the first at once, then the last
        QCOMPARE(f.gateway().forecastQueries.front().horizonS, 1800);
        QCOMPARE(f.gateway().forecastQueries.back().horizonS, 3600);
        QCOMPARE(f.gateway().forecastsCancelled.size(), std::size_t{1});
        model.want(query(3600)); // answered already
        QCOMPARE(model.phase(), u"done"_s);
    }

    void showsTheFirstResultAndGoesOn()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().forecasts = {answer({"egate_exit"}, 0, 0, 200, false),
                                 answer({"egate_exit"}, 0, 20, 200, false)};
        ForecastModel model(f.context());
        model.wantNow(query());
        QCOMPARE(model.progressText(), u"computing, 0 of 200"_s);
        QVERIFY(!model.hasResult());
        QTRY_VERIFY(model.hasResult());
        QCOMPARE(model.progressText(), u"computing, 20 of 200"_s);
        QCOMPARE(model.progress(), 0.1);
        QCOMPARE(model.observed(), (QStringList{u"Observed: travellers, exit at 112 % of the profile"_s,
                                                u"Counted: exit e-gate queue, 96 waiting, 3.0 s ago"_s}));
        QCOMPARE(model.assumed(), QStringList{u"Assumed: 1X-E3, 1 in service"_s});
        QVERIFY(model.madeText().startsWith(u"20 futures each"_s));
    }

    void cancelsWhatIsNoLongerWanted()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().forecasts = {answer({"egate_exit"}, 0, 20, 200, false)};
        ForecastModel model(f.context());
        model.wantNow(query(1800));
        QTRY_VERIFY(model.hasResult());
        const std::string first = f.gateway().forecastQueries.front().id;
        model.want(query(3600));
        QVERIFY(!model.hasResult()); // figures of another question are not shown
        QTRY_COMPARE(f.gateway().forecastsCancelled, std::vector<std::string>{first});
        QTRY_COMPARE(f.gateway().forecastQueries.size(), std::size_t{2});
        model.clear();
        QTRY_COMPARE(f.gateway().forecastsCancelled.size(), std::size_t{2});
        QCOMPARE(model.phase(), QString());
    }

    void stopKeepsWhatThereIs()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().forecasts = {answer({"egate_exit"}, 0, 60, 200, false)};
        ForecastModel model(f.context());
        model.stop(); // nothing runs
        QCOMPARE(model.phase(), QString());
        model.wantNow(query());
        QTRY_VERIFY(model.hasResult());
        model.stop();
        QCOMPARE(model.progressText(), u"stopped, 60 of 200"_s);
        QVERIFY(model.hasResult());
        QTRY_COMPARE(f.gateway().forecastsCancelled.size(), std::size_t{1});
    }

    void keepsTheOldAnswerWhenAskedAgainInVain()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().forecasts = {answer({"egate_exit"}, 0, 200, 200, true)};
        ForecastModel model(f.context());
        model.wantNow(query());
        QTRY_COMPARE(model.phase(), u"done"_s);
        f.gateway().forecasts = {refusal(ForecastRefusal::TooMany)};
        model.again();
        QTRY_COMPARE(model.phase(), u"missing"_s);
        QVERIFY(model.hasResult() && model.old());
        QCOMPARE(model.problem(), u"Too many forecasts at once"_s);
        f.gateway().forecasts = {answer({"egate_exit"}, 0, 200, 200, true)};
        model.again();
        QTRY_COMPARE(model.phase(), u"done"_s);
        QVERIFY(!model.old());
        QCOMPARE(model.problem(), QString());
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("text");
        const auto row = [](ForecastRefusal r, const char* detail, const char* text) {
            QTest::newRow(text) << static_cast<int>(r) << QString::fromLatin1(detail)
                                << QString::fromLatin1(text);
        };
        row(ForecastRefusal::NotAuthorised, "", "Your role may not ask for forecasts");
        row(ForecastRefusal::OutOfRange, "stepS", "The question is out of range: stepS");
        row(ForecastRefusal::ObjectUnknown, "9Z-E1", "9Z-E1 is not in the site plan");
        row(ForecastRefusal::NotModelled, "G1", "IGV gate G1 is not part of the model");
        row(ForecastRefusal::NoNetwork, "", "No model can be made of this site");
        row(ForecastRefusal::NoData, "", "The field has not reported anything yet");
        row(ForecastRefusal::TooMany, "", "Too many forecasts at once");
    }
    void saysWhyThereIsNone()
    {
        QFETCH(int, refusal);
        QFETCH(QString, detail);
        QFETCH(QString, text);
        Fixture f;
        QVERIFY(f.start());
        f.gateway().forecasts = {
            testing::refusal(static_cast<ForecastRefusal>(refusal), detail.toStdString())};
        ForecastModel model(f.context());
        model.wantNow(query());
        QTRY_COMPARE(model.phase(), u"missing"_s);
        QCOMPARE(model.problem(), text);
        QVERIFY(!model.hasResult());
    }

    void saysThatTheLinkIsLost()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().silent = true;
        ForecastModel model(f.context());
        model.wantNow(query());
        QVERIFY(f.loseLink());
        QTRY_COMPARE(model.phase(), u"missing"_s);
        QCOMPARE(model.problem(), u"Link lost before the forecast was complete"_s);
        model.again(); // nobody there to ask
        QTRY_COMPARE(model.phase(), u"missing"_s);
    }

    void anAnswerWithoutAFutureIsNone()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().forecasts = {answer({"egate_exit"}, 0, 0, 200, true)};
        ForecastModel model(f.context());
        model.wantNow(query());
        QTRY_COMPARE(model.phase(), u"missing"_s);
        QCOMPARE(model.problem(), u"Not one future was computed in time"_s);
    }

    void drawsBandsOfBothOptions()
    {
        Fixture f;
        QVERIFY(f.start());
        const auto result = answer({"egate_exit"}, 1, 200, 200, true);
        ForecastChart queue(f.context(), ForecastChart::Quantity::Waiting);
        queue.show({result, "egate_exit", 1, nullptr, 1800});
        QCOMPARE(queue.xs(), (QList<double>{0, 15, 30, 45, 60})); // begins with the counted queue
        QCOMPARE(queue.withoutMedians(), (QList<double>{96, 110, 120, 130, 140}));
        QCOMPARE(queue.withMedians(), (QList<double>{96, 90, 80, 70, 60}));
        QVERIFY(queue.top() >= 145);
        QCOMPARE(queue.markText(), u"lease ends 15:54"_s);
        QCOMPARE(queue.title(), u"E-gate, exit: persons waiting"_s);
        QCOMPARE(queue.spoken(),
                 u"E-gate, exit: persons waiting, 16:24: without 140 (135–145), with 60 (55–65)"_s);
        ForecastChart wait(f.context(), ForecastChart::Quantity::WaitS);
        wait.show({result, "egate_exit", 0});
        QCOMPARE(wait.xs().size(), 4);
        QCOMPARE(wait.withoutMedians().last(), 14.0); // minutes
        QVERIFY(wait.withMedians().isEmpty());
        QCOMPARE(wait.limitText(), u"limit 10"_s);
        wait.show({result, "booth_exit", 0}); // not part of the answer
        QVERIFY(!wait.known());
        QCOMPARE(wait.spoken(), QString());
    }

    void namesPlacesAndRisks()
    {
        using namespace viewmodels;
        QCOMPARE(placeText("truck_lane_entry"), u"Truck lane, entry"_s);
        QCOMPARE(placeText("inspection_dock"), u"Inspection dock"_s);
        QCOMPARE(placeText("something_else"), u"Something_else"_s);
        QVERIFY(servesTravellers("customs_baggage_exit") && !servesTravellers("xray_exit"));
        QVERIFY(placeOf(domain::LaneKind::Igv, domain::Direction::Exit).empty());
        Formats formats;
        const auto at = core::fromMs(1792139047000);
        QCOMPARE(riskText(formats, at, {900, 1800}, {0.2, 0.64}, 600),
                 u"Wait over 10 min at 15:54 with probability 64 %"_s);
        QCOMPARE(riskText(formats, at, {900}, {0.001}, 600), u"Wait over 10 min: below 1 % at any time"_s);
        QCOMPARE(riskText(formats, at, {900}, {0.5}, 0), QString());
        QCOMPARE(signedNumber(formats, -0.04, 1), u"0.0"_s);
        QCOMPARE(signedNumber(formats, -12.34, 1), u"−12.3"_s);
    }

    void asksForTheScoreOnce()
    {
        Fixture f;
        QVERIFY(f.start());
        using domain::ForecastQuantity;
        f.gateway().scores.rows = {{"egate_exit", ForecastQuantity::Waiting, 1800, 412, 0.7, 3, 6},
                                   {"egate_exit", ForecastQuantity::WaitS, 1800, 412, 0.89, -12, 66},
                                   {"terminals_exit", ForecastQuantity::Waiting, 900, 288, 0.96, 0.4, 1.2},
                                   {"terminals_exit", ForecastQuantity::Waiting, 1800, 287, 0.94, -1.3, 2.7},
                                   {"xray_exit", ForecastQuantity::Waiting, 1800, 0, 0, 0, 0}};
        viewmodels::ForecastScores scores(f.context());
        QSignalSpy changed(&scores, &viewmodels::ForecastScores::changed);
        scores.want();
        scores.want();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(scores.hitRate("egate_exit"), u"89 %"_s);
        QCOMPARE(scores.sentence("egate_exit"),
                 u"Past forecasts: 89 % inside the 90 % band, bias −0.2 min (412 in 30 days)."_s);
        QCOMPARE(scores.sentence("booth_exit"), u"Past forecasts: none compared yet."_s);
        QCOMPARE(scores.table("egate_exit"),
                 QStringList{u"+30 min: 89 % inside the band, bias −0.2 min, mean error 1.1 min (412)"_s});
        // Of places without lanes only the queue is compared.
        QCOMPARE(scores.sentence("terminals_exit"),
                 u"Past forecasts of the queue: 94 % inside the 90 % band, bias −1.3 (287 in 30 days)."_s);
        QCOMPARE(scores.hitRate("terminals_exit"), u"94 %"_s);
        QCOMPARE(
            scores.table("terminals_exit"),
            (QStringList{u"+15 min: 96 % inside the band of the queue, bias +0.4, mean error 1.2 (288)"_s,
                         u"+30 min: 94 % inside the band of the queue, bias −1.3, mean error 2.7 "
                         "(287)"_s}));
        QCOMPARE(scores.sentence("xray_exit"), u"Past forecasts: none compared yet."_s);
    }
};

QTEST_GUILESS_MAIN(TestForecastModel)
#include "tst_forecast_model.moc"
