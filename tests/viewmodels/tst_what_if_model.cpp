// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "forecasts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/what_if_model.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::CommandAction;
using domain::ForecastChangeKind;
using domain::LaneStatus;
using viewmodels::Navigation;
using viewmodels::WhatIfKind;
using viewmodels::WhatIfModel;

namespace {

struct Screen : Fixture
{
    Navigation navigation;
    std::unique_ptr<WhatIfModel> model;

    // 1X-E1 and 1X-E2 in service, 1X-E3 and 1X-E4 closed.
    bool begin()
    {
        if (!start() ||
            !put({lane("1X-E1", LaneStatus::InService), lane("1X-E2", LaneStatus::InService),
                  lane("1X-E3", LaneStatus::Closed), lane("1X-E4", LaneStatus::Closed),
                  lane("1X-B1", LaneStatus::InService), carrier("IGV-1", domain::CarrierTask::Driving)}))
            return false;
        model = std::make_unique<WhatIfModel>(context(), navigation);
        return true;
    }
    // Answers whatever is asked next with as many options, named as asked.
    void answerOptions(std::vector<int> ids)
    {
        domain::ForecastResult r = answer({"egate_exit", "booth_exit"}, int(ids.size()), 200, 200, true);
        for (std::size_t i = 0; i < ids.size(); ++i)
            r.options[i + 1].name = std::to_string(ids[i]);
        gateway().forecasts = {r};
    }
    const domain::ForecastQuery& asked() { return gateway().forecastQueries.back(); }
    // The clock of the gate goes on, which the console hears with the next message that tells the time.
    bool wait(std::chrono::minutes by)
    {
        const core::UtcTime then = now() + by;
        gateway().advance(by);
        return loseLink() && restoreLink() && now() >= then;
    }
    QString summary(int row) { return model->options()->rows()[std::size_t(row)].summary; }
};

} // namespace

class TestWhatIfModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsOptionsForAQueueAndRanksThem()
    {
        Screen s;
        QVERIFY(s.begin());
        QAbstractItemModelTester cards(s.model->options()), ranks(s.model->ranking());
        QVERIFY(s.model->startFrom(u"zone"_s, {u"1X-Q1"_s}));
        QTRY_COMPARE(s.gateway().forecastQueries.size(), std::size_t{1});
        const auto& options = s.asked().options;
        QCOMPARE(options.size(), std::size_t{4}); // one more, two more, one less, more arrivals
        QCOMPARE(options[1].changes.size(), std::size_t{2});
        QCOMPARE(options[1].changes[1].object, std::string("1X-E4"));
        QCOMPARE(options[2].changes[0].action, CommandAction::Close);
        QCOMPARE(options[2].changes[0].object, std::string("1X-E2")); // the first stays
        QVERIFY(domain::outOfRange(s.asked()).empty());
        QCOMPARE(s.summary(0), u"no command"_s);
        QCOMPARE(s.summary(2), u"Open lanes: 1X-E3, 1X-E4"_s);
        QCOMPARE(s.model->ranking()->rowCount(), 0);
        std::vector<int> ids;
        for (const auto& option : options)
            ids.push_back(std::stoi(option.name));
        s.answerOptions(ids);
        s.model->run();
        QTRY_COMPARE(s.model->ranking()->rowCount(), 5);
        const auto& best = s.model->ranking()->rows().front();
        QCOMPARE(best.name, u"Option 4"_s);
        QCOMPARE(best.bestText, u"90 %"_s);
        QCOMPARE(best.deltaText, u"−125.0 ± 1.5"_s);
        QCOMPARE(s.model->options()->rows()[1].bestText, u"best 3 %"_s);
        QVERIFY(s.model->queue()->known());
        QCOMPARE(s.model->figures()->rowCount(), 3);
        QVERIFY(s.gateway().commands.empty()); // trying sends nothing
    }

    void startsFromLanesChosen()
    {
        Screen s;
        QVERIFY(s.begin());
        QVERIFY(s.model->startFrom(u"lane"_s, {u"1X-E4"_s, u"1X-E1"_s}));
        QTRY_COMPARE(s.gateway().forecastQueries.size(), std::size_t{1});
        QCOMPARE(s.asked().options[0].changes[0].object, std::string("1X-E4")); // what is closed may open
        QCOMPARE(s.asked().options[1].changes[0].object, std::string("1X-E1"));
        s.model->stepLine(0, 1); // then as many as wanted
        QCOMPARE(s.summary(1), u"Open lanes: 1X-E3, 1X-E4"_s);
    }

    void triesAFleetAndAStation()
    {
        Screen s;
        QVERIFY(s.begin());
        QVERIFY(s.model->startFrom(u"carrier"_s, {u"IGV-1"_s}));
        QCOMPARE(s.summary(1), u"IGV fleet: units 2"_s);
        QCOMPARE(s.model->applyLabels(), QStringList());
        QCOMPARE(s.model->applyNote(), u"Can not be commanded, only tried: IGV fleet: units 2."_s);
        QVERIFY(s.model->startFrom(u"station"_s, {u"XR1"_s}));
        QCOMPARE(s.summary(1), u"X-ray, exit: servers 2"_s);
        QCOMPARE(s.model->query().options.front().changes.front().kind, ForecastChangeKind::Servers);
    }

    void refusesWhatCanNotBeTried()
    {
        Screen s;
        QVERIFY(s.begin());
        QVERIFY(s.model->startFrom(u"zone"_s, {u"1X-Q1"_s}));
        const int rows = s.model->options()->rowCount();
        for (const char* kind : {"zone", "lane", "station", "carrier", "camera", "nonsense"})
            QVERIFY(!s.model->startFrom(QString::fromLatin1(kind), {u"not there"_s}));
        QVERIFY(!s.model->startFrom(u"lane"_s, {}));
        QCOMPARE(s.model->options()->rowCount(), rows); // the options stay
    }

    void changesAnOption()
    {
        Screen s;
        QVERIFY(s.begin());
        s.model->addOption();
        QCOMPARE(s.model->chosenName(), u"Option 1"_s);
        s.model->addLine();
        QCOMPARE(s.model->lines()->rowCount(), 2);
        QCOMPARE(s.model->lines()->rows()[1].valueText, u"120"_s);
        s.model->stepLine(1, 1);
        QCOMPARE(s.model->query().options[0].changes.back().value, 1.3);
        s.model->setLineKind(1, int(WhatIfKind::Servers));
        QCOMPARE(s.model->lines()->rows()[1].objects.size(), 3); // e-gates, booths, truck lanes
        s.model->setLineObject(1, 1);
        QCOMPARE(s.model->query().options[0].changes.back().object, std::string("booth_exit"));
        QCOMPARE(s.model->query().options[0].changes.back().value, 2.0); // one more than now
        for (int i = 0; i < 60; ++i)
            s.model->stepLine(1, -1);
        QCOMPARE(s.model->lines()->rows()[1].valueText, u"0"_s);
        QVERIFY(!s.model->lines()->rows()[1].less);
        s.model->setLease(3);
        QCOMPARE(s.model->query().options[0].changes[0].untilS, 2700);
        s.model->setLease(4); // as long as the forecast: to its end
        QCOMPARE(s.model->query().options[0].changes[0].untilS, 0);
        s.model->removeLine(1);
        s.model->removeLine(7);
        QCOMPARE(s.model->lines()->rowCount(), 1);
        s.model->setLineKind(0, 99);
        s.model->setLineObject(0, -1);
        QCOMPARE(s.model->lines()->rows()[0].kindIndex, 0);
    }

    void keepsTheLimitsOfAQuery()
    {
        Screen s;
        QVERIFY(s.begin());
        for (int i = 0; i < 12; ++i)
            s.model->addOption();
        QCOMPARE(s.model->options()->rowCount(), 9); // eight and "as it is"
        QCOMPARE(s.model->whyNotAdd(), u"at most 8 options"_s);
        s.model->duplicateOption();
        QCOMPARE(s.model->options()->rowCount(), 9);
        for (int horizon = 0; horizon < 4; ++horizon) {
            s.model->setHorizon(horizon);
            s.model->setReplications(horizon);
            domain::ForecastQuery query = s.model->query();
            query.id = "made by the requests";
            QCOMPARE(domain::outOfRange(query), std::string());
        }
        s.model->setHorizon(17);
        QCOMPARE(s.model->horizonIndex(), 3);
        s.model->removeOption();
        s.model->duplicateOption();
        QCOMPARE(s.model->options()->rowCount(), 9);
        s.model->setScope(2);
        QCOMPARE(s.model->query().places, std::vector<std::string>{"truck_lane_exit"});
    }

    void anOptionWithoutChangesIsNotAsked()
    {
        Screen s;
        QVERIFY(s.begin());
        s.model->addOption();
        s.model->removeLine(0);
        QCOMPARE(s.model->options()->rows()[1].problem, u"changes nothing"_s);
        QVERIFY(s.model->query().options.empty());
        s.model->choose(u"0"_s);
        QCOMPARE(s.model->chosenName(), QString());
        s.model->choose(u"4711"_s); // not there
        QCOMPARE(s.model->chosenName(), QString());
        s.model->chooseNext(1);
        QCOMPARE(s.model->chosenName(), u"Option 1"_s);
    }

    void appliesThroughTheCommandDialog()
    {
        Screen s;
        QVERIFY(s.begin());
        QVERIFY(s.model->startFrom(u"zone"_s, {u"1X-Q1"_s}));
        s.model->chooseNext(1); // two more
        s.model->setLease(3);
        QSignalSpy dialog(&s.navigation, &Navigation::overrideRequested);
        QCOMPARE(s.model->applyLabels(), QStringList{u"Open 1X-E3, 1X-E4…"_s});
        s.model->apply(5); // not there
        QCOMPARE(dialog.size(), 0);
        s.model->apply(0);
        QCOMPARE(dialog.size(), 1);
        QCOMPARE(dialog[0][1].toStringList(), (QStringList{u"1X-E3"_s, u"1X-E4"_s}));
        QCOMPARE(dialog[0][2].toString(), u"open"_s);
        QCOMPARE(dialog[0][3].toInt(), 2700);
        QVERIFY(s.gateway().commands.empty());
    }

    // The clock stands at 15:24:07.
    void beginsAtATimeOfTheClockAndEndsAtOne()
    {
        Screen s;
        QVERIFY(s.begin());
        QVERIFY(s.model->startFrom(u"zone"_s, {u"1X-Q1"_s}));
        const QStringList froms{u"now"_s, u"at 15:30"_s, u"at 15:45"_s, u"at 16:00"_s, u"at 16:15"_s};
        QCOMPARE(s.model->froms(), froms);
        QCOMPARE(s.model->fromIndex(), 0);
        s.model->setLease(2);
        QCOMPARE(s.model->leases().value(2), u"30 min"_s);
        for (const int bad : {-1, 5, 99}) {
            s.model->setFrom(bad);
            QCOMPARE(s.model->fromIndex(), 0);
        }
        s.model->setFrom(2);
        QCOMPARE(s.model->fromIndex(), 2);
        QCOMPARE(s.model->leases().value(2), u"16:15"_s);
        QCOMPARE(s.summary(1), u"Open lanes: 1X-E3 · from 15:45 · until 16:15"_s);
        const auto change = [&] { return s.model->query().options.front().changes.front(); };
        QVERIFY2(std::abs(change().fromS - 1253) <= 20, qPrintable(QString::number(change().fromS)));
        QCOMPARE(change().untilS, change().fromS + 1800);
        domain::ForecastQuery query = s.model->query();
        query.id = "made by the requests";
        QCOMPARE(domain::outOfRange(query), std::string());
        // A command begins when it is signed.
        QCOMPARE(s.model->applyLabels(), QStringList());
        QVERIFY(s.model->applyNote().startsWith(u"Begins at 15:45"_s));
        s.answerOptions({std::stoi(s.model->query().options.front().name)});
        s.model->run();
        QTRY_VERIFY(s.model->forecast()->hasResult());
        QVERIFY(!s.model->outdated());
        QVERIFY(s.wait(std::chrono::minutes(5)));
        QVERIFY(!s.model->outdated()); // 15:45 is still 15:45
        QVERIFY2(std::abs(change().fromS - 953) <= 20, qPrintable(QString::number(change().fromS)));
        s.model->setFrom(3);
        QVERIFY(s.model->outdated());
        s.model->setFrom(2);
        QVERIFY(s.wait(std::chrono::minutes(20))); // 15:49: begun, and can be commanded
        QCOMPARE(change().fromS, 0);
        QVERIFY2(std::abs(change().untilS - 1553) <= 20, qPrintable(QString::number(change().untilS)));
        QCOMPARE(s.model->applyLabels(), QStringList{u"Open 1X-E3…"_s});
        QVERIFY(s.model->froms().contains(u"at 15:45"_s)); // stays chosen
        QVERIFY(s.wait(std::chrono::minutes(30)));
        s.model->setLease(2);
        QCOMPARE(s.model->options()->rows()[1].problem, u"is over"_s);
    }

    void startsWithTheLongestWaitUnlessAskedForAnObject()
    {
        Screen s;
        QVERIFY(s.begin());
        domain::PlaceForecast booths;
        booths.id = "booth_exit";
        booths.points = {{900, {650, 500, 700, 600}, {10, 5, 15, 9}, 0.5}};
        QVERIFY(s.put(booths));
        s.model->start();
        QTRY_COMPARE(s.gateway().forecastQueries.size(), std::size_t{1});
        QCOMPARE(s.asked().options.front().changes.front().object, std::string("1X-B1"));
        WhatIfModel asked(s.context(), s.navigation);
        asked.start();
        QVERIFY(asked.startFrom(u"zone"_s, {u"1X-Q1"_s}));
        QTRY_COMPARE(s.gateway().forecastQueries.size(), std::size_t{2});
        QTRY_COMPARE(asked.options()->rowCount(), 5);
        QCOMPARE(s.asked().options.front().changes.front().object, std::string("1X-E3"));
    }

    void tellsThatTheQuestionHasChanged()
    {
        Screen s;
        QVERIFY(s.begin());
        s.answerOptions({});
        s.model->run();
        QTRY_VERIFY(s.model->forecast()->hasResult());
        QVERIFY(!s.model->outdated());
        domain::PlaceForecast first; // the gateway's own forecast comes meanwhile
        first.id = "customs_baggage_exit";
        QVERIFY(s.put(first));
        QVERIFY(!s.model->outdated());
        s.model->setScope(1);
        QVERIFY(s.model->outdated());
        s.model->setScope(0);
        QVERIFY(!s.model->outdated());
        s.model->addOption();
        QVERIFY(s.model->outdated());
        QVERIFY(s.loseLink());
        QCOMPARE(s.model->whyNotRun(), u"link lost"_s);
        QVERIFY(s.model->forecast()->hasResult()); // stays readable
    }
};

QTEST_GUILESS_MAIN(TestWhatIfModel)
#include "tst_what_if_model.moc"
