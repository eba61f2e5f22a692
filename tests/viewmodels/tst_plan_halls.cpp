// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan and the inspector say of the travellers' halls: prompts, officers, coaches, the counterpart.
#include "fixture.h"

#include <coi/viewmodels/inspector_model.h>
#include <coi/viewmodels/overview_model.h>

using namespace coi;
using namespace coi::testing;
using namespace Qt::StringLiterals;
using domain::LaneStatus;
using domain::StationKind;
using viewmodels::InspectorModel;
using viewmodels::OverviewModel;

namespace {

domain::Surface area(const char* id, domain::SurfaceUse use, std::vector<domain::PlanPoint> ring)
{
    domain::Surface s = surfaceSpec(id, use);
    s.kind = domain::SurfaceKind::Area;
    s.direction = domain::Direction::Exit;
    s.plan = std::move(ring);
    s.geo.resize(s.plan.size());
    return s;
}

std::shared_ptr<const domain::Site> siteWithHalls()
{
    auto site = std::make_shared<domain::Site>(*smallSite());
    domain::StationSpec health = stationSpec("1X-HEALTH", "Health screening", StationKind::HealthScreening);
    health.servers = 4, health.plan = {49, 402, 270, 30};
    domain::StationSpec away = stationSpec("CN-HALL", "Dongxing hall", StationKind::CounterpartHall);
    away.servers = 16, away.counterpart = true;
    site->stations.push_back(health);
    site->stations.push_back(away);
    site->surfaces.push_back(
        area("1X-FC", domain::SurfaceUse::Forecourt, {{330, 800}, {330, 750}, {40, 750}, {40, 800}}));
    site->surfaces.push_back(
        area("1X-IN", domain::SurfaceUse::Hall, {{326, 750}, {326, 692}, {44, 692}, {44, 750}}));
    domain::PlanShape label;
    label.id = "L-FORE", label.name = text("Forecourt");
    label.kind = domain::ShapeKind::Label, label.figure = domain::ShapeFigure::Coaches;
    label.plan = {{49, 768}}, label.label = {49, 768};
    site->shapes.push_back(label);
    return site;
}

// With a place where the officers of the exit are counted.
std::shared_ptr<const domain::Site> siteWithFloor()
{
    auto site = std::make_shared<domain::Site>(*siteWithHalls());
    domain::StationSpec floor = stationSpec("1X-STAFF", "Officers", StationKind::Officers);
    floor.direction = domain::Direction::Exit, floor.plan = {49, 440, 270, 30};
    site->stations.push_back(floor);
    return site;
}

viewmodels::Context contextOf(Fixture& f, std::shared_ptr<const domain::Site> site = siteWithHalls())
{
    viewmodels::Context context = f.context();
    context.site = std::move(site);
    return context;
}

const viewmodels::PlanMark* markOf(const viewmodels::PlanMarks& marks, const QString& key)
{
    for (const viewmodels::PlanMark& m : marks.rows())
        if (m.key == key)
            return &m;
    return nullptr;
}

QString coachLabel(OverviewModel& model)
{
    for (const scene::PlanLabel& l : model.labels()->value()->labels)
        if (l.key.startsWith(u"coaches."_s))
            return l.lines.join(u'|');
    return {};
}

domain::HallStaff staff(Fixture& f, int free, std::vector<domain::StaffPost> posts = {})
{
    domain::HallStaff s;
    s.id = "exit", s.planned = 12, s.present = 11, s.free = free, s.posts = std::move(posts);
    s.observedAt = f.now();
    return s;
}

domain::LaneState booth(Fixture& f, const char* id, LaneStatus status)
{
    domain::LaneState s = lane(id, status);
    s.observedAt = f.now();
    return s;
}

const viewmodels::ActionRow* askRow(InspectorModel& inspector)
{
    for (const viewmodels::ActionRow& row : inspector.actions()->rows())
        if (row.action == u"ask_officer"_s)
            return &row;
    return nullptr;
}

} // namespace

class TestPlanHalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthScreeningTellsPrompts_data()
    {
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("inService");
        QTest::addColumn<bool>("faulty");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("onSmallPlan");
        QTest::newRow("nobody") << 4 << 0 << 0 << false << u"no prompt"_s << u"0"_s;
        QTest::newRow("one") << 4 << 0 << 1 << false << u"1 prompt at lane"_s << u"1"_s;
        QTest::newRow("one waits") << 4 << 1 << 4 << false << u"5 prompts at lane"_s << u"5"_s;
        QTest::newRow("not all open") << 3 << 0 << 1 << false << u"3 of 4 open"_s << u"3 / 4"_s;
        QTest::newRow("none open") << 0 << 0 << 0 << false << u"0 of 4 open"_s << u"0 / 4"_s;
        QTest::newRow("fault") << 4 << 0 << 1 << true << u"fault"_s << u"Health screening fault"_s;
    }

    void healthScreeningTellsPrompts()
    {
        QFETCH(const int, open);
        QFETCH(const int, waiting);
        QFETCH(const int, inService);
        QFETCH(const bool, faulty);
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f));
        model.setActive(true);
        domain::StationState s;
        s.id = "1X-HEALTH", s.openServers = open, s.waiting = waiting, s.inService = inService;
        s.faulty = faulty, s.observedAt = f.now();
        QVERIFY(f.put(s));
        QTRY_VERIFY(markOf(*model.stations(), u"1X-HEALTH"_s));
        QTEST(markOf(*model.stations(), u"1X-HEALTH"_s)->detail, "said");
        QTEST(markOf(*model.stations(), u"1X-HEALTH"_s)->brief, "onSmallPlan");
    }

    void counterpartTellsWaitsByDirection_data()
    {
        QTest::addColumn<int>("exit");
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("said");
        QTest::newRow("both") << 250 << 531 << u"exit 4 min · entry 9 min"_s;
        QTest::newRow("half a minute counts as one") << 30 << 29 << u"exit 1 min · entry 0 min"_s;
        QTest::newRow("one only") << -1 << 60 << u"exit – · entry 1 min"_s;
        QTest::newRow("not told") << -1 << -1 << u"7 waiting"_s;
    }

    void counterpartTellsWaitsByDirection()
    {
        QFETCH(const int, exit);
        QFETCH(const int, entry);
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f));
        model.setActive(true);
        domain::StationState s;
        s.id = "CN-HALL", s.waiting = 7, s.reported = true, s.exitWaitS = exit, s.entryWaitS = entry;
        s.openServers = 9, s.observedAt = core::fromMs(1792139047000 - 180'000);
        QVERIFY(f.put(s));
        QTRY_VERIFY(markOf(*model.stations(), u"CN-HALL"_s));
        const viewmodels::PlanMark& m = *markOf(*model.stations(), u"CN-HALL"_s);
        QTEST(m.detail, "said");
        QCOMPARE(m.age, u"reported %1"_s.arg(f.formats().clock(s.observedAt, false)));
        InspectorModel inspector(contextOf(f));
        inspector.select(u"station"_s, u"CN-HALL"_s);
        const auto& figures = inspector.figures()->rows();
        QCOMPARE(figures.front().key, exit >= 0 ? u"exit"_s : u"waiting"_s);
    }

    void coachesAreTold_data()
    {
        QTest::addColumn<int>("coaches");
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("said");
        QTest::newRow("nobody") << 0 << 0 << QString();
        QTest::newRow("a wave") << 3 << 118 << u"3 coaches, 118 people, since 15:05"_s;
        QTest::newRow("one") << 1 << 40 << u"1 coach, 40 people, since 15:05"_s;
        QTest::newRow("all have passed") << 1 << 0 << u"1 coach, since 15:05"_s;
        QTest::newRow("the coaches have left") << 0 << 12 << u"12 people from coaches, since 15:05"_s;
    }

    void coachesAreTold()
    {
        QFETCH(const int, coaches);
        QFETCH(const int, people);
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f));
        model.setActive(true);
        QTRY_VERIFY(model.labels()->value());
        QCOMPARE(coachLabel(model), QString());
        const core::UtcTime since = core::fromMs(1792137900000); // 15:05 at the gate
        QVERIFY(f.put(domain::ForecourtState{"1X-FC", coaches, people, since, f.now()}));
        QFETCH(const QString, said);
        QTRY_COMPARE(coachLabel(model), said);
    }

    void oldCountOfCoachesSaysSo()
    {
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f));
        model.setActive(true);
        const core::UtcTime then = f.now() - std::chrono::seconds{41};
        QVERIFY(f.put(domain::ForecourtState{"1X-FC", 3, 118, then, then}));
        QTRY_VERIFY(coachLabel(model).startsWith(u"3 coaches, 118 people, stale 00:4"_s));
    }

    void officersOnTheFloorAreCounted()
    {
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f, siteWithFloor()));
        model.setActive(true);
        QVERIFY(f.put(booth(f, "1X-B1", LaneStatus::InService)));
        QTRY_COMPARE(model.lanes()->rows().size(), std::size_t{1});
        QVERIFY(!markOf(*model.stations(), u"1X-STAFF"_s)); // nothing was told
        QVERIFY(f.put(staff(f, 2, {{"1X-B1", 1, false}, {"1X-B2", 1, true}, {"1X-HEALTH", 3, false}})));
        QTRY_VERIFY(markOf(*model.stations(), u"1X-STAFF"_s));
        const viewmodels::PlanMark& m = *markOf(*model.stations(), u"1X-STAFF"_s);
        QCOMPARE(m.detail, u"11 / 12"_s);
        QVERIFY(m.label.contains(u"11 of 12 present, 2 free"_s));
        QVERIFY(!m.stale);
        QCOMPARE(model.officers()->rows().size(), std::size_t{7});
        QCOMPARE(markOf(*model.officers(), u"1X-B2"_s)->status, u"coming"_s);
        QCOMPARE(markOf(*model.officers(), u"1X-B1"_s)->status, QString());
        QCOMPARE(markOf(*model.officers(), u"exit.free.0"_s)->y, 440.0); // at the strip
        InspectorModel inspector(contextOf(f, siteWithFloor()));
        inspector.selectById(u"1X-STAFF"_s);
        QStringList values;
        for (const viewmodels::KeyFigure& figure : inspector.figures()->rows())
            values << figure.key + u' ' + figure.value;
        QCOMPARE(values, (QStringList{u"present 11"_s, u"free 2"_s, u"booths 2"_s, u"desks 7"_s}));
        QCOMPARE(inspector.freshness(), u"live"_s);
    }

    void officersAreStaleWithTheLanes()
    {
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f, siteWithFloor()));
        model.setActive(true);
        domain::HallStaff old = staff(f, 1);
        old.observedAt -= std::chrono::seconds{41};
        QVERIFY(f.put(old));
        QTRY_VERIFY(markOf(*model.stations(), u"1X-STAFF"_s));
        QVERIFY(markOf(*model.stations(), u"1X-STAFF"_s)->stale);
        QVERIFY(markOf(*model.stations(), u"1X-STAFF"_s)->age.startsWith(u"stale 00:4"_s));
        QVERIFY(markOf(*model.officers(), u"exit.free.0"_s)->stale);
    }

    void whoIsFreeStandsAtTheEntranceOfAHallWithoutAStrip()
    {
        Fixture f;
        QVERIFY(f.start());
        OverviewModel model(contextOf(f));
        model.setActive(true);
        QVERIFY(f.put(staff(f, 2)));
        QTRY_COMPARE(model.officers()->rows().size(), std::size_t{2});
        const auto& rows = model.officers()->rows();
        QCOMPARE(rows[0].y, 735.5);
        QCOMPARE(rows[0].x + rows[1].x, 2 * 185.0);
        QVERIFY(rows[0].x < rows[1].x);
    }

    void ofAQueueAnOfficerIsAskedFor_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("of the booths") << u"1X-Q2"_s;
        QTest::newRow("of the e-gates of the hall") << u"1X-Q1"_s;
    }

    void ofAQueueAnOfficerIsAskedFor()
    {
        QFETCH(const QString, zone);
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({booth(f, "1X-B1", LaneStatus::Closed), booth(f, "1X-B2", LaneStatus::Closed),
                       booth(f, "1X-E1", LaneStatus::InService), domain::ZoneState{zone.toStdString()},
                       staff(f, 2)}));
        InspectorModel inspector(contextOf(f));
        inspector.select(u"zone"_s, zone);
        const viewmodels::ActionRow* row = askRow(inspector);
        QVERIFY(row);
        QCOMPARE(row->title, u"Ask officer for booth B1, B2"_s);
        QCOMPARE(row->subline, u"Message to hall leader, on shift: 2 free"_s);
        QCOMPARE(row->keyCap, u"M"_s);
        QCOMPARE(row->tierNumber, 1);
        QVERIFY2(row->canRun, qPrintable(row->whyNot));
        QVERIFY(f.put(staff(f, 1, {{"1X-B1", 1, true}}))); // one is on the way to the first
        QTRY_COMPARE(askRow(inspector)->targets, QStringList{u"1X-B2"_s});
        QVERIFY(f.put(staff(f, 0)));
        QTRY_VERIFY(!askRow(inspector)->canRun);
        QVERIFY(askRow(inspector)->whyNot.contains(u"0 of 11 on duty are free"_s));
        QVERIFY(
            f.put({booth(f, "1X-B1", LaneStatus::InService), booth(f, "1X-B2", LaneStatus::OutOfService)}));
        QTRY_VERIFY(!askRow(inspector)); // no booth to ask for
    }

    void whoHearsOfNoOfficersMayNotAsk()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({booth(f, "1X-B1", LaneStatus::Closed), domain::ZoneState{"1X-Q2"}}));
        InspectorModel inspector(contextOf(f));
        inspector.select(u"zone"_s, u"1X-Q2"_s);
        QVERIFY(askRow(inspector) && !askRow(inspector)->canRun);
        QVERIFY(askRow(inspector)->whyNot.contains(u"never reported"_s));
    }

    void aClosedBoothOffersItToo()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(
            {booth(f, "1X-B1", LaneStatus::Closed), booth(f, "1X-E1", LaneStatus::Closed), staff(f, 1)}));
        InspectorModel inspector(contextOf(f));
        inspector.select(u"lane"_s, u"1X-B1"_s);
        QVERIFY(askRow(inspector) && askRow(inspector)->canRun);
        inspector.select(u"lane"_s, u"1X-E1"_s);
        QVERIFY(!askRow(inspector));
        inspector.select(u"lane"_s, u"1X-B1"_s);
        QVERIFY(f.put(booth(f, "1X-B1", LaneStatus::InService)));
        QTRY_VERIFY(!askRow(inspector));
    }
};

QTEST_MAIN(TestPlanHalls)
#include "tst_plan_halls.moc"
