// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "forecasts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/override_model.h>
#include <coi/viewmodels/words.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::CommandStatus;
using domain::LaneStatus;
using viewmodels::CommandDesk;
using viewmodels::CommandSteps;
using viewmodels::OverrideModel;

namespace {

domain::CommandRecord record(const domain::CommandRequest& request, CommandStatus status)
{
    domain::CommandRecord r;
    r.id = request.id;
    r.request = request;
    r.by = "hanh";
    r.status = status;
    r.requestedAt = r.dispatchedAt = r.acceptedAt = core::fromMs(1792139048000);
    if (domain::isTerminal(status))
        r.endedAt = core::fromMs(1792139049000);
    return r;
}

// With it reports do not age while a test runs.
domain::FeedState liveLanes()
{
    return {"lanes", domain::FeedKind::Lanes, domain::Freshness::Live, core::fromMs(1792139047000)};
}

QString checkState(OverrideModel& model, const char* id)
{
    const auto* row = model.checks()->row(QString::fromLatin1(id));
    return row ? row->state : QStringLiteral("absent");
}

struct Dialog : Fixture
{
    std::unique_ptr<CommandDesk> desk;
    std::unique_ptr<OverrideModel> model;

    bool begin(const QStringList& targets, const char* action)
    {
        if (!start() ||
            !put({liveLanes(), lane("1X-E1", LaneStatus::InService), lane("1X-E2", LaneStatus::InService),
                  lane("1X-E3", LaneStatus::Closed), lane("1X-E4", LaneStatus::OutOfService)}))
            return false;
        desk = std::make_unique<CommandDesk>(context());
        model = std::make_unique<OverrideModel>(context(), *desk);
        return model->begin(QStringLiteral("lane"), targets, QString::fromLatin1(action));
    }
};

} // namespace

class TestOverrideModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTargetsNowAndRequested()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s, u"1X-E2"_s}, "hold_open"));
        QAbstractItemModelTester tester(d.model->targets());
        QCOMPARE(d.model->title(), QStringLiteral("Hold open: 1X-E1 and 1X-E2"));
        QCOMPARE(d.model->targets()->rowCount(), 2);
        const auto& row = d.model->targets()->rows().front();
        QCOMPARE(row.nowText, QStringLiteral("In service"));
        QCOMPARE(row.wantedGlyph, QStringLiteral("heldOpen"));
        QCOMPARE(d.model->members()->rowCount(), 4); // the other e-gates of this direction
        QVERIFY(!d.model->members()->rows().back().chosen);
        QCOMPARE(d.model->cameras(), QStringList{u"CAM-1X-01"_s});
        QVERIFY(d.model->isOpen());
    }

    void refusesWhatIsNoCommand()
    {
        Fixture f;
        QVERIFY(f.start());
        CommandDesk desk(f.context());
        OverrideModel model(f.context(), desk);
        QVERIFY(!model.begin(u"lane"_s, {}, u"open"_s));
        QVERIFY(!model.begin(u"lane"_s, {u"1X-E1"_s}, u"explode"_s));
        QVERIFY(!model.begin(u"house"_s, {u"1X-E1"_s}, u"open"_s));
        QVERIFY(!model.isOpen());
        QVERIFY(!model.sign());
        QVERIFY(model.begin(u"gate"_s, {u"G1"_s}, u"open"_s));
        QVERIFY(model.isOpen());
    }

    void reasonIsRequired()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "hold_open"));
        QCOMPARE(d.model->whyNotSign(), QStringLiteral("Choose a reason."));
        QCOMPARE(checkState(*d.model, "value_in_range"), QStringLiteral("notMet"));
        QVERIFY(!d.model->sign());
        QVERIFY(d.gateway().commands.empty());
        d.model->setReasonIndex(static_cast<int>(d.model->reasons().size()) - 1); // Other
        d.model->setReasonText(QStringLiteral("   "));
        QCOMPARE(d.model->whyNotSign(), QStringLiteral("Write the reason."));
        d.model->setReasonText(QStringLiteral("school class"));
        QCOMPARE(d.model->whyNotSign(), QString());
        QCOMPARE(checkState(*d.model, "value_in_range"), QStringLiteral("met"));
        d.model->setReasonIndex(1);
        d.model->setReasonText({});
        QCOMPARE(d.model->whyNotSign(), QString());
        d.model->setReasonIndex(99);
        QCOMPARE(d.model->reasonIndex(), 1);
    }

    void workOrderNeedsItsNumber()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "take_out_of_service"));
        d.model->setReasonIndex(1);
        QVERIFY(!d.model->reasonProblem().isEmpty());
        QVERIFY(!d.model->takesLease());
        d.model->setReasonText(QStringLiteral("WO-2231"));
        QVERIFY(d.model->sign());
        QTRY_COMPARE(d.gateway().commands.size(), std::size_t{1});
        QCOMPARE(d.gateway().commands.front().reason, std::string("Work order: WO-2231"));
        QCOMPARE(d.gateway().commands.front().leaseS, 0);
    }

    void leaseEndsInBothZones()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "hold_open"));
        QCOMPARE(d.model->leases(), (QStringList{u"15 min"_s, u"30 min"_s, u"45 min"_s, u"60 min"_s}));
        d.model->setLeaseIndex(2);
        QCOMPARE(d.model->leaseS(), 2700);
        QCOMPARE(d.model->leaseText(), QStringLiteral("Returns at 16:09 (17:09 China)"));
        d.model->setLeaseIndex(7);
        QCOMPARE(d.model->leaseS(), 2700);
        QVERIFY(d.model->begin(u"lane"_s, {u"1X-E3"_s}, u"open"_s));
        QCOMPARE(d.model->leaseS(), 0);
        QCOMPARE(d.model->leases().size(), 5);
    }

    void checksFollowTheState()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s, u"1X-E2"_s}, "hold_open"));
        QAbstractItemModelTester tester(d.model->checks());
        d.model->setReasonIndex(1);
        QCOMPARE(checkState(*d.model, "no_alarm"), QStringLiteral("met"));
        QVERIFY(d.model->whyNotSign().isEmpty());
        QVERIFY(d.put(alarm("lane_fault", "1X-E2", domain::AlarmPriority::High)));
        QTRY_COMPARE(checkState(*d.model, "no_alarm"), QStringLiteral("notMet"));
        QVERIFY(d.model->checks()->row(u"no_alarm"_s)->detail.startsWith(QLatin1String("1X-E2: ")));
        QVERIFY(!d.model->whyNotSign().isEmpty());
        QVERIFY(!d.model->sign());
        QVERIFY(d.gateway().commands.empty());
        QVERIFY(d.erase(domain::RecordKind::Alarm, "lane_fault@1X-E2"));
        QTRY_VERIFY(d.model->whyNotSign().isEmpty());
    }

    void twoPersonsAreNotThereYet()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "reverse"));
        d.model->setReasonIndex(1);
        QCOMPARE(d.model->tier(), 3);
        QVERIFY(!d.model->whyNotSign().isEmpty());
        QVERIFY(!d.model->sign());
        QCOMPARE(d.model->targets()->rows().front().wantedText, QStringLiteral("entry"));
    }

    void lostLinkLocksTheSignature()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "hold_open"));
        d.model->setReasonIndex(1);
        QVERIFY(d.model->whyNotSign().isEmpty());
        QVERIFY(d.loseLink());
        QTRY_COMPARE(checkState(*d.model, "field_online"), QStringLiteral("unknown"));
        QVERIFY(d.model->whyNotSign().startsWith(QLatin1String("Link lost")));
        QVERIFY(!d.model->sign());
        QVERIFY(d.restoreLink());
        QTRY_VERIFY(d.model->whyNotSign().isEmpty());
    }

    void signedCommandsAreFollowedToTheirEnd()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s, u"1X-E2"_s}, "hold_open"));
        QAbstractItemModelTester tester(d.model->commands());
        d.model->setReasonIndex(1);
        QVERIFY(d.model->sign());
        QVERIFY(!d.model->sign()); // once
        QTRY_COMPARE(d.gateway().commands.size(), std::size_t{2});
        QCOMPARE(d.gateway().commands[0].leaseS, 1800);
        QCOMPARE(d.model->commands()->rowCount(), 2);
        const auto first = d.gateway().commands[0], second = d.gateway().commands[1];
        QVERIFY(d.put({record(first, CommandStatus::Accepted), record(second, CommandStatus::Accepted)}));
        QTRY_COMPARE(d.model->commands()->rows().front().steps.marks,
                     (QStringList{u"done"_s, u"done"_s, u"done"_s, u"now"_s}));
        QVERIFY(!d.model->settled());
        auto refused = record(second, CommandStatus::Refused);
        refused.cause = domain::Refusal::BlockedByHealth;
        refused.causeDetail = "face_camera";
        QVERIFY(d.put({record(first, CommandStatus::Confirmed), refused}));
        QTRY_VERIFY(d.model->settled());
        QCOMPARE(d.model->commands()->rows().front().steps.marks,
                 (QStringList{u"done"_s, u"done"_s, u"done"_s, u"done"_s}));
        QCOMPARE(d.model->commands()->rows().back().steps.marks.last(), QStringLiteral("failed"));
        QVERIFY(!d.model->commands()->rows().back().causeText.isEmpty());
    }

    void withdrawingSendsNothing()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "hold_open"));
        QSignalSpy open(d.model.get(), &OverrideModel::openChanged);
        d.model->setReasonIndex(1);
        d.model->withdraw();
        QTRY_COMPARE(d.gateway().unselected.size(), std::size_t{1});
        QCOMPARE(open.size(), 1);
        QVERIFY(!d.model->isOpen());
        QVERIFY(!d.model->sign());
        QVERIFY(d.put(lane("1X-E2", LaneStatus::Closed))); // a round trip
        QVERIFY(d.gateway().commands.empty());
        QCOMPARE(d.desk->tray()->rowCount(), 0);
    }

    void holdsItsObjectsUntilSignedOrWithdrawn()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s, u"1X-E2"_s}, "hold_open"));
        QTRY_COMPARE(d.gateway().selections.size(), std::size_t{2});
        QTRY_COMPARE(d.model->selectionText(), QStringLiteral("Selected for you"));
        QVERIFY(d.model->sub().endsWith(d.model->selectionText()));
        d.model->setReasonIndex(1);
        QVERIFY(d.model->sign());
        QTRY_COMPARE(d.gateway().commands.size(), std::size_t{2});
        QCOMPARE(d.gateway().commands[0].id, d.gateway().selections[0].id);
        QVERIFY(d.gateway().unselected.empty());
        QVERIFY(d.model->begin(u"lane"_s, {u"1X-E3"_s}, u"open"_s));
        QTRY_COMPARE(d.gateway().selections.back().object, std::string("1X-E3"));
        d.model->withdraw();
        QTRY_COMPARE(d.gateway().unselected, std::vector<std::string>{d.gateway().selections.back().id});
    }

    void saysWhoElseHasTheObject()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "hold_open"));
        d.model->setReasonIndex(1);
        QVERIFY(d.model->whyNotSign().isEmpty());
        domain::CommandRequest theirs;
        theirs.id = "theirs", theirs.object = "1X-E1", theirs.action = domain::CommandAction::HoldOpen;
        auto held = record(theirs, CommandStatus::Selected);
        held.console = "VN-SUP-02";
        QVERIFY(d.put(held));
        QTRY_COMPARE(checkState(*d.model, "not_locked"), QStringLiteral("notMet"));
        QCOMPARE(d.model->selectionText(), QStringLiteral("Selected by hanh on VN-SUP-02"));
        QVERIFY(!d.model->sign());
        QCOMPARE(d.desk->tray()->rowCount(), 0); // in a hand is not commanded
        QCOMPARE(d.desk->whyNot(u"lane"_s, u"1X-E1"_s, u"hold_open"_s, 900),
                 QStringLiteral("hanh on VN-SUP-02 is working on it"));
        QCOMPARE(d.desk->whyNot(u"lane"_s, u"1X-E1"_s, u"close"_s, 0), QString()); // stopping is free
        QVERIFY(d.erase(domain::RecordKind::Command, "theirs"));
        QTRY_VERIFY(d.model->whyNotSign().isEmpty());
    }

    void everyCheckHasASentence()
    {
        for (const std::string_view id : domain::kCheckIds)
            QVERIFY2(viewmodels::words::interlock(viewmodels::qs(id)) != viewmodels::qs(id), id.data());
        QCOMPARE(viewmodels::words::interlock(u"no_such_check"_s), QStringLiteral("no_such_check"));
    }

    void stepsOfEachEnd_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("sentAt");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("requested") << u"requested"_s << u""_s
                                   << QStringList{u"done"_s, u"now"_s, u"waiting"_s, u"waiting"_s};
        QTest::newRow("dispatched") << u"dispatched"_s << u"a"_s
                                    << QStringList{u"done"_s, u"done"_s, u"now"_s, u"waiting"_s};
        QTest::newRow("refused at once") << u"refused"_s << u""_s << QStringList{u"done"_s, u"failed"_s};
        QTest::newRow("refused by the field")
            << u"refused"_s << u"a"_s << QStringList{u"done"_s, u"done"_s, u"failed"_s};
        QTest::newRow("expired") << u"expired"_s << u""_s << QStringList{u"done"_s, u"failed"_s};
        QTest::newRow("unknown") << u"unknown"_s << u"a"_s << QStringList{u"done"_s, u"done"_s, u"unknown"_s};
        QTest::newRow("confirmed") << u"confirmed"_s << u"a"_s
                                   << QStringList{u"done"_s, u"done"_s, u"done"_s, u"done"_s};
    }
    void stepsOfEachEnd()
    {
        QFETCH(QString, status);
        QFETCH(QString, sentAt);
        QFETCH(QStringList, marks);
        viewmodels::CommandRow row;
        row.status = status;
        row.requestedAt = u"15:24:03"_s;
        row.sentAt = sentAt;
        const CommandSteps steps = CommandSteps::of(row);
        QCOMPARE(steps.marks, marks);
        QCOMPARE(steps.labels.size(), marks.size());
        QCOMPARE(steps.times.size(), marks.size());
    }

    void previewsWhenItOpensAndWhenTheLeaseChanges()
    {
        Dialog d;
        d.gateway().forecasts = {answer({"egate_exit"}, 1, 200, 200, true)};
        QVERIFY(d.begin({u"1X-E3"_s}, "open"));
        auto* preview = d.model->preview();
        QTRY_COMPARE(preview->forecast()->phase(), u"done"_s);
        const auto& asked = d.gateway().forecastQueries;
        QCOMPARE(asked.front().places, std::vector<std::string>{"egate_exit"});
        QCOMPARE(asked.front().options.size(), std::size_t{1});
        QCOMPARE(asked.front().options.front().changes.front().object, std::string("1X-E3"));
        QCOMPARE(asked.front().options.front().changes.front().untilS, 0);
        QVERIFY(preview->queue()->known() && preview->wait()->known());
        const auto& rows = preview->figures()->rows();
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].name, u"Waiting at 16:24, mean"_s);
        QCOMPARE(rows[0].without, u"142"_s);
        QCOMPARE(rows[0].withoutBand, u"(135–145)"_s);
        QCOMPARE(rows[0].with, u"62"_s);
        QCOMPARE(rows[0].difference, u"−80 ± 4"_s);
        QCOMPARE(rows[1].difference, u"−1.9 ± 0.5"_s);
        QCOMPARE(rows[2].name, u"Wait over 10 min at 16:24"_s);
        QCOMPARE(rows[2].difference, u"−76 points"_s);
        QCOMPARE(preview->riskText(), u"With the command: wait over 10 min at 16:24 with probability 4 %."_s);
        d.model->setLeaseIndex(2);
        QCOMPARE(preview->forecast()->phase(), u"computing"_s);
        QTRY_COMPARE(preview->forecast()->phase(), u"done"_s);
        QCOMPARE(asked.back().options.front().changes.front().untilS, 1800);
        QCOMPARE(preview->figures()->rows()[2].name, u"Wait over 10 min at 15:54"_s);
        preview->again();
        QTRY_COMPARE(asked.size(), std::size_t{3});
        QVERIFY(d.gateway().commands.empty()); // looking sends nothing
    }

    void takesTheLeaseItIsGiven()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E3"_s}, "open"));
        QVERIFY(d.model->begin(u"lane"_s, {u"1X-E3"_s}, u"open"_s, 2700));
        QCOMPARE(d.model->leaseS(), 2700);
        QVERIFY(d.model->begin(u"lane"_s, {u"1X-E3"_s}, u"open"_s, 2600)); // the next preset
        QCOMPARE(d.model->leaseS(), 2700);
        QVERIFY(d.model->begin(u"lane"_s, {u"1X-E1"_s}, u"hold_open"_s));
        QCOMPARE(d.model->leaseS(), 1800);
        QVERIFY(d.model->begin(u"lane"_s, {u"1X-E1"_s}, u"close"_s, 2700)); // takes none
        QCOMPARE(d.model->leaseS(), 0);
    }

    void signsWithoutAPreview()
    {
        Dialog d;
        d.gateway().forecasts = {refusal(domain::ForecastRefusal::NoData)};
        QVERIFY(d.begin({u"1X-E3"_s}, "open"));
        QTRY_COMPARE(d.model->preview()->forecast()->phase(), u"missing"_s);
        QCOMPARE(d.model->preview()->forecast()->problem(), u"The field has not reported anything yet"_s);
        d.model->setReasonIndex(1);
        QTRY_COMPARE(d.model->whyNotSign(), QString());
        QVERIFY(d.model->sign());
    }

    void aReversalConcernsBothDirections()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "reverse"));
        QCOMPARE(d.model->preview()->places(), (std::vector<std::string>{"egate_entry", "egate_exit"}));
    }

    void gatesHaveNoPreview()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E1"_s}, "close"));
        QVERIFY(d.model->begin(u"gate"_s, {u"G1"_s}, u"close"_s));
        QCOMPARE(d.model->preview()->whyNone(), u"Gates are not part of the model"_s);
        QCOMPARE(d.model->preview()->forecast()->phase(), QString());
        QVERIFY(d.loseLink());
        QCOMPARE(d.model->preview()->whyNone(), u"Gates are not part of the model"_s);
    }

    void closingTheDialogCancelsThePreview()
    {
        Dialog d;
        QVERIFY(d.begin({u"1X-E3"_s}, "open")); // the gateway says nothing
        QTRY_COMPARE(d.gateway().forecastQueries.size(), std::size_t{1});
        d.model->withdraw();
        QTRY_COMPARE(d.gateway().forecastsCancelled.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestOverrideModel)
#include "tst_override_model.moc"
