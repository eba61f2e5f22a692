// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the plan, and what the inspector offers for a queue.
#include "fixture.h"

#include <QSignalSpy>
#include <coi/viewmodels/inspector_model.h>
#include <coi/viewmodels/overview_model.h>

using namespace coi;
using namespace coi::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::CommandAction;
using domain::LaneStatus;
using viewmodels::InspectorModel;
using viewmodels::OverviewModel;

namespace {

// The small gate with a yard of 4 x 2 slots for 16 containers and two e-gates the other way.
std::shared_ptr<const domain::Site> siteWithYard()
{
    auto site = std::make_shared<domain::Site>(*smallSite());
    domain::StationSpec yard = stationSpec("YARD", "Yard", domain::StationKind::Yard);
    yard.capacity = 16;
    site->stations.push_back(yard);
    domain::PlanShape stack;
    stack.id = "stack";
    stack.kind = domain::ShapeKind::Stack;
    stack.plan = {{100, 100}, {168, 100}, {168, 118}, {100, 118}};
    site->shapes.push_back(stack);
    for (const char* id : {"1N-E1", "1N-E2", "1N-E3"}) {
        domain::LaneSpec lane = laneSpec(id, domain::LaneKind::EGate, domain::Bridge::BacLuan1, "1N-Q1");
        lane.direction = domain::Direction::Entry;
        site->lanes.push_back(lane);
    }
    return site;
}

viewmodels::Context contextOf(Fixture& fixture)
{
    viewmodels::Context context = fixture.context();
    context.site = siteWithYard();
    return context;
}

domain::StationState yardWith(int containers)
{
    domain::StationState state;
    state.id = "YARD";
    state.waiting = containers;
    return state;
}

std::size_t filledShapes(OverviewModel& model)
{
    const auto plan = model.plan()->value();
    return static_cast<std::size_t>(std::count_if(plan->begin(), plan->end(), [](const scene::Primitive& p) {
        return p.fill == scene::Ink::EquipOff || p.fill == scene::Ink::EquipLine;
    }));
}

domain::LaneState laneGoing(const std::string& id, LaneStatus status, domain::Direction direction)
{
    domain::LaneState state = lane(id, status);
    state.direction = direction;
    return state;
}

QStringList actionsOf(InspectorModel& inspector)
{
    QStringList out;
    for (const viewmodels::ActionRow& row : inspector.actions()->rows())
        out << row.action + u' ' + row.targets.join(u'+') + (row.canRun ? u""_s : u" -"_s);
    return out;
}

} // namespace

class TestOverviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yardIsDrawnAsFullAsItIs_data()
    {
        QTest::addColumn<int>("containers");
        QTest::addColumn<int>("drawn"); // taken slots, and second containers on them
        QTest::newRow("empty") << 0 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("half") << 8 << 8;
        QTest::newRow("full") << 16 << 16; // all 8 slots, two deep
        QTest::newRow("more than there is room for") << 400 << 16;
        QTest::newRow("nonsense") << -5 << 0;
    }

    void yardIsDrawnAsFullAsItIs()
    {
        QFETCH(const int, containers);
        QFETCH(const int, drawn);
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f));
        model.setActive(true);
        QCOMPARE(filledShapes(model), std::size_t{0}); // nothing is known of it yet
        QVERIFY(f.put(yardWith(containers)));
        QTRY_COMPARE(filledShapes(model), static_cast<std::size_t>(drawn));
    }

    void planIsPaintedAnewOnlyWhenItLooksDifferent()
    {
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f));
        model.setActive(true);
        QVERIFY(f.put(yardWith(8)));
        QTRY_COMPARE(filledShapes(model), std::size_t{8});
        QSignalSpy painted(model.plan(), &scene::PlanFeed::changed);
        QSignalSpy texts(&model, &OverviewModel::textsChanged);
        domain::StationState same = yardWith(8);
        same.doneToday = 77;
        QVERIFY(f.put(same));
        QTRY_VERIFY(texts.count() > 0);
        QCOMPARE(painted.count(), 0);
        QVERIFY(f.put(yardWith(12)));
        QTRY_COMPARE(painted.count(), 1);
    }

    // Two travellers a minute for 20 minutes, none in the five after: counts of minutes become the rate that
    // State tells, of the last 15 full minutes and the one under way.
    void curveOfALaneBeginsWithWhatIsStored()
    {
        Fixture f;
        f.gateway().history.bucketS = 60;
        f.gateway().history.from = f.gateway().utcNow() - 25min;
        f.gateway().history.values.assign(20, 2.0);
        f.gateway().history.values.resize(25, 0.0);
        QVERIFY(f.start());
        QVERIFY(f.put(lane("1X-E1", LaneStatus::InService)));
        InspectorModel inspector(f.context());
        inspector.select(u"lane"_s, u"1X-E1"_s);
        QTRY_VERIFY(inspector.curve()->ys().size() >= 10);
        const domain::HistoryQuery& query = f.gateway().historyQueries.back();
        QCOMPARE(query.metric, domain::HistoryMetric::LaneServed);
        QCOMPARE(query.object, std::string("1X-E1"));
        QCOMPARE((query.to - query.from).count(), core::Millis{25min}.count());
        const QList<double> expected{120, 120, 120, 120, 120, 112.5, 105, 97.5, 90, 82.5};
        QCOMPARE(inspector.curve()->ys().first(10), expected);
        QVERIFY(std::abs(inspector.curve()->xs().front() + 10) < 0.1);
    }

    void barsShareTheLengthOfTheLonger_data()
    {
        QTest::addColumn<int>("smart");
        QTest::addColumn<int>("all");
        QTest::addColumn<double>("smartBar");
        QTest::addColumn<double>("traditionalBar");
        QTest::newRow("nothing yet") << 0 << 0 << 0.0 << 0.0;
        QTest::newRow("more smart") << 300 << 450 << 1.0 << 0.5;
        QTest::newRow("more traditional") << 100 << 500 << 0.25 << 1.0;
    }

    void barsShareTheLengthOfTheLonger()
    {
        QFETCH(const int, smart);
        QFETCH(const int, all);
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(f.context());
        domain::Totals totals;
        totals.id = "site";
        totals.smartVehicles = smart;
        totals.vehiclesExit = all;
        QVERIFY(f.put(totals));
        QTEST(model.smartBar(), "smartBar");
        QTEST(model.traditionalBar(), "traditionalBar");
    }

    void ofAQueueWhatWouldShortenItIsOffered()
    {
        Fixture f;
        QVERIFY(f.start());
        const auto exit = domain::Direction::Exit, entry = domain::Direction::Entry;
        QVERIFY(f.put(
            {laneGoing("1X-E1", LaneStatus::InService, exit), laneGoing("1X-E2", LaneStatus::Closed, exit),
             laneGoing("1X-E3", LaneStatus::Fault, exit), laneGoing("1N-E1", LaneStatus::InService, entry),
             laneGoing("1N-E2", LaneStatus::InService, entry), laneGoing("1N-E3", LaneStatus::Closed, entry),
             domain::ZoneState{"1X-Q1"}, domain::ZoneState{"1X-Q2"}}));
        InspectorModel inspector(contextOf(f));
        inspector.select(u"zone"_s, u"1X-Q1"_s);
        QStringList offered = actionsOf(inspector);
        QCOMPARE(offered.size(), 3);
        QVERIFY(offered[0].startsWith(u"reverse 1N-E1+1N-E2"_s)); // of those in service the other way
        QVERIFY(offered[1].startsWith(u"open 1X-E2"_s));
        QCOMPARE(offered[2], u"open 1X-E3 -"_s); // and why it cannot
        const auto& rows = inspector.actions()->rows();
        QCOMPARE(rows[0].title, u"Reverse 1N-E1, 1N-E2 to exit…"_s);
        QVERIFY(!rows[2].whyNot.isEmpty());
        inspector.select(u"zone"_s, u"1X-Q2"_s); // booths: none is known, none is turned round
        QVERIFY(actionsOf(inspector).isEmpty());
        inspector.select(u"zone"_s, u"nowhere"_s);
        QVERIFY(actionsOf(inspector).isEmpty());
        inspector.select(u"lane"_s, u"1X-E1"_s); // its own actions, which name nothing
        QCOMPARE(actionsOf(inspector).size(), 6);
        QCOMPARE(inspector.actions()->targets(), QStringList{u"1X-E1"_s});
    }
};

QTEST_MAIN(TestOverviewModel)
#include "tst_overview_model.moc"
