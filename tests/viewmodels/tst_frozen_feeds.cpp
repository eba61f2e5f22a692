// SPDX-License-Identifier: GPL-3.0-or-later
// Each feed is frozen in turn: everything that is drawn from it must say so, and nothing else may.
#include "fixture.h"

#include <coi/viewmodels/inspector_model.h>
#include <coi/viewmodels/lanes_model.h>
#include <coi/viewmodels/override_model.h>
#include <coi/viewmodels/overview_model.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::CarrierTask;
using domain::FeedKind;
using domain::Freshness;
using domain::LaneStatus;

namespace {

struct Ages // seconds since the last word of each feed
{
    double lanes = 0.2, queue = 0.2, igv = 1, customs = 2;
};

core::UtcTime ago(Fixture& f, double seconds)
{
    return f.now() - core::Millis(static_cast<std::int64_t>(seconds * 1000));
}

domain::FeedState feed(Fixture& f, FeedKind kind, double age, double limit)
{
    return {std::string(domain::codeOf(kind)), kind, age > limit ? Freshness::Stale : Freshness::Live,
            ago(f, age)};
}

// Records as the gateway holds them when the feeds last spoke `ages` ago.
bool fill(Fixture& f, const Ages& ages)
{
    std::vector<domain::Change> changes;
    for (const char* id : {"1X-E1", "1X-E2", "2X-T1"}) {
        domain::LaneState r = lane(id, LaneStatus::InService, 3);
        r.observedAt = ago(f, ages.lanes);
        changes.push_back(r);
    }
    for (const char* id : {"1X-Q1", "2X-Q1"}) {
        domain::ZoneState r;
        r.id = id;
        r.count = 12;
        r.observedAt = ago(f, ages.queue);
        changes.push_back(r);
    }
    domain::StationState station;
    station.id = "XR1";
    station.observedAt = ago(f, ages.customs);
    changes.push_back(station);
    domain::CarrierState vehicle = carrier("IGV-1", CarrierTask::Driving);
    vehicle.paused = true; // so that it has a mark
    vehicle.observedAt = ago(f, ages.igv);
    changes.push_back(vehicle);
    changes.push_back(domain::Totals{});
    changes.push_back(feed(f, FeedKind::Lanes, ages.lanes, 3));
    changes.push_back(feed(f, FeedKind::Queue, ages.queue, 3));
    changes.push_back(feed(f, FeedKind::IgvState, ages.igv, 35));
    changes.push_back(feed(f, FeedKind::Customs, ages.customs, 60));
    return f.put(std::move(changes));
}

bool all(const viewmodels::PlanMarks& marks, bool stale)
{
    return marks.rowCount() > 0 &&
           std::all_of(marks.rows().begin(), marks.rows().end(),
                       [stale](const viewmodels::PlanMark& m) { return m.stale == stale; });
}

viewmodels::Context withFlow(const viewmodels::Context& c)
{
    auto site = std::make_shared<domain::Site>(*c.site);
    domain::PlanShape flow;
    flow.id = "flow";
    flow.name = text("exit");
    flow.figure = domain::ShapeFigure::ExitFlow;
    site->shapes.push_back(flow);
    return {c.mirror, c.commands, c.requests, c.formats, c.cameras, site, c.flows, c.catalogue};
}

QString flowLine(viewmodels::OverviewModel& overview)
{
    for (const scene::PlanLabel& label : overview.labels()->value()->labels)
        if (label.key == u"shape.flow"_s)
            return label.lines.value(0);
    return {};
}

int lookOf(viewmodels::OverviewModel& overview, scene::Shape shape)
{
    for (const scene::Symbol& s : overview.symbols()->value()->symbols)
        if (s.shape == shape)
            return s.look & scene::LastSeen;
    return -1;
}

domain::PoseFrame onePersonAndCarrier(core::UtcTime at)
{
    return {at,
            {{1, domain::PoseKind::Person, 0, 0, 0, 30000, 30000},
             {0, domain::PoseKind::Carrier, 0, 0, 0, 20000, 20000}}};
}

double secondsOf(const QString& age)
{
    return age.section(u' ', 0, 0).toDouble();
}

QStringList oldFigures(viewmodels::OverviewModel& overview)
{
    QStringList old;
    for (const viewmodels::KeyFigure& figure : overview.figures()->rows())
        if (!figure.age.isEmpty())
            old << figure.key;
    return old;
}

} // namespace

class TestFrozenFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMarkOfAFrozenFeedSaysSo_data()
    {
        QTest::addColumn<double>("lanes");
        QTest::addColumn<double>("queue");
        QTest::addColumn<double>("igv");
        QTest::addColumn<double>("customs");
        QTest::addColumn<QStringList>("figures");
        const Ages live;
        const QStringList none;
        QTest::addRow("all live") << live.lanes << live.queue << live.igv << live.customs << none;
        QTest::addRow("lanes") << 13.5 << live.queue << live.igv << live.customs
                               << QStringList{u"travellers"_s, u"flow"_s, u"wait"_s, u"inTarget"_s,
                                              u"lanes"_s};
        QTest::addRow("queue") << live.lanes << 7.0 << live.igv << live.customs << none;
        QTest::addRow("igv") << live.lanes << live.queue << 36.0 << live.customs << QStringList{u"igv"_s};
        QTest::addRow("customs") << live.lanes << live.queue << live.igv << 61.0
                                 << QStringList{u"vehicles"_s, u"clearance"_s};
    }

    void everyMarkOfAFrozenFeedSaysSo()
    {
        QFETCH(double, lanes);
        QFETCH(double, queue);
        QFETCH(double, igv);
        QFETCH(double, customs);
        QFETCH(QStringList, figures);
        Fixture f;
        QVERIFY(f.start());
        viewmodels::OverviewModel overview(withFlow(f.context()));
        overview.setActive(true);
        viewmodels::LanesModel tiles(f.context());
        tiles.setActive(true);
        QVERIFY(fill(f, {}));
        f.gateway().hub().publishPoses(onePersonAndCarrier(f.now()));
        QTRY_VERIFY(overview.symbols()->value() && overview.symbols()->value()->symbols.size() == 2);
        QVERIFY(fill(f, {lanes, queue, igv, customs})); // without a frame after it
        QTRY_VERIFY(all(*overview.lanes(), lanes > 3));
        QVERIFY(all(*overview.zones(), queue > 3));
        QVERIFY(all(*overview.carriers(), igv > 35));
        QVERIFY(all(*overview.stations(), customs > 60));
        QCOMPARE(oldFigures(overview), figures);
        QCOMPARE(overview.stations()->rows().front().age.isEmpty(), customs <= 60);
        for (const viewmodels::PlanMark& zone : overview.zones()->rows()) {
            QCOMPARE(zone.age, queue > 3 ? u"stale 00:07"_s : QString());
            QCOMPARE(zone.text, queue > 3 ? u"12 · 00:07"_s : u"12"_s);
            QVERIFY(zone.label.contains(zone.age));
        }
        QCOMPARE(overview.fleetAge().isEmpty(), igv <= 35);
        QCOMPARE(overview.vehiclesAge().isEmpty(), customs <= 60);
        QCOMPARE(flowLine(overview), lanes > 3 ? u"0/h · 00:13"_s : u"0/h"_s);
        QTRY_COMPARE(lookOf(overview, scene::Shape::Person) != 0, queue > 3);
        QCOMPARE(lookOf(overview, scene::Shape::Carrier) != 0, igv > 35);
        QTRY_COMPARE(tiles.staleCount(), lanes > 3 ? 3 : 0);
        for (const viewmodels::LaneGroup* group : tiles.groups())
            QCOMPARE(group->sumsAge().isEmpty(), lanes <= 3);
    }

    void theInspectorSaysSoToo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("limit");
        QTest::addRow("lane") << u"lane"_s << u"1X-E1"_s << 13.0;
        QTest::addRow("zone") << u"zone"_s << u"1X-Q1"_s << 6.0;
        QTest::addRow("station") << u"station"_s << u"XR1"_s << 60.0;
        QTest::addRow("carrier") << u"carrier"_s << u"IGV-1"_s << 35.0;
    }

    void theInspectorSaysSoToo()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        QFETCH(double, limit);
        Fixture f;
        QVERIFY(f.start());
        viewmodels::InspectorModel inspector(f.context());
        QVERIFY(fill(f, {}));
        inspector.select(kind, id);
        QCOMPARE(inspector.freshness(), u"live"_s);
        QVERIFY(fill(f, {2, 2, 34, 59}));
        QVERIFY(!QTest::qWaitFor([&] { return inspector.freshness() == u"stale"_s; }, 300));
        if (kind == u"lane"_s)
            QVERIFY(inspector.actions()->row(u"hold_open"_s) &&
                    inspector.actions()->row(u"hold_open"_s)->canRun);
        QVERIFY(fill(f, {limit + 1, limit + 1, limit + 1, limit + 1}));
        QTRY_COMPARE(inspector.freshness(), u"stale"_s);
        QVERIFY(!inspector.ageText().isEmpty());
        if (kind == u"lane"_s) { // what needs a known lane can not be done
            QVERIFY(inspector.actions()->row(u"hold_open"_s));
            QTRY_VERIFY(!inspector.actions()->row(u"hold_open"_s)->canRun);
            QVERIFY(!inspector.actions()->row(u"hold_open"_s)->whyNot.isEmpty());
        }
    }

    void aCommandRestsOnFreshReports()
    {
        Fixture f;
        QVERIFY(f.start());
        viewmodels::CommandDesk desk(f.context());
        viewmodels::OverrideModel dialog(f.context(), desk);
        QVERIFY(fill(f, {}));
        QVERIFY(dialog.begin(u"lane"_s, {u"1X-E1"_s}, u"hold_open"_s));
        QCOMPARE(dialog.checks()->row(u"field_online"_s)->state, u"met"_s);
        QVERIFY(fill(f, {20, 20, 1, 2}));
        QTRY_VERIFY(dialog.checks()->row(u"field_online"_s)->state != u"met"_s);
        QVERIFY(!dialog.whyNotSign().isEmpty());
    }

    void aLostLinkMakesEverythingOld()
    {
        Fixture f;
        QVERIFY(f.start());
        viewmodels::OverviewModel overview(f.context());
        overview.setActive(true);
        viewmodels::LanesModel tiles(f.context());
        tiles.setActive(true);
        viewmodels::InspectorModel inspector(f.context());
        QVERIFY(fill(f, {}));
        inspector.select(u"lane"_s, u"1X-E1"_s);
        QTRY_COMPARE(overview.figures()->rowCount(), 8);
        f.gateway().hub().publishPoses(onePersonAndCarrier(f.now()));
        QTRY_COMPARE(lookOf(overview, scene::Shape::Carrier), 0);
        QVERIFY(f.loseLink());
        QTRY_COMPARE(oldFigures(overview).size(), 8);
        QTRY_VERIFY(lookOf(overview, scene::Shape::Carrier) > 0);
        QVERIFY(lookOf(overview, scene::Shape::Person) > 0);
        QTRY_COMPARE(tiles.staleCount(), 3);
        QTRY_COMPARE(inspector.freshness(), u"stale"_s);
        for (const viewmodels::ActionRow& action : inspector.actions()->rows())
            QVERIFY(!action.canRun && !action.whyNot.isEmpty());
        // The gateway's time stands still, ages go on.
        QTRY_VERIFY_WITH_TIMEOUT(secondsOf(inspector.ageText()) > 2.5, 5000);
    }

    void noDataIsNotAZero()
    {
        Fixture f;
        QVERIFY(f.start());
        viewmodels::LanesModel tiles(f.context());
        tiles.setActive(true);
        QTRY_COMPARE(tiles.shown(), 8);
        for (const viewmodels::LaneGroup* group : tiles.groups())
            for (const viewmodels::LaneTileRow& tile : group->tiles().rows())
                QCOMPARE(tile.laneState, u"unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestFrozenFeeds)
#include "tst_frozen_feeds.moc"
