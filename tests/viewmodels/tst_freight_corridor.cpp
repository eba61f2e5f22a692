// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the corridor: where vehicles are drawn, the ways they have been told, free places.
#include "fixture.h"

#include <coi/viewmodels/freight_model.h>

using namespace coi;
using namespace coi::testing;
using domain::CarrierTask;
using viewmodels::CarrierRoute;
using viewmodels::FreightModel;

namespace {

constexpr double kDeckLeft = 330, kBorder = 725, kDeckRight = 1120,
                 kExitY = 132; // of 400 m, border in the middle

domain::Surface track(const std::string& id, domain::SurfaceUse use, std::vector<domain::PlanPoint> plan,
                      const std::string& zone, bool away)
{
    domain::Surface s = surfaceSpec(id, use);
    s.plan = std::move(plan);
    s.zone = zone;
    s.counterpart = away;
    s.direction = domain::Direction::Exit;
    return s;
}

// A yard, 200 m of bridge, the border, 200 m of bridge, a yard; a bay before the border.
std::shared_ptr<const domain::Site> corridorSite()
{
    using domain::SurfaceUse;
    auto site = std::make_shared<domain::Site>(*smallSite());
    site->surfaces = {
        track("Y1", SurfaceUse::Yard, {{300, 260}, {100, 260}, {100, 200}}, "VN-Y", false),
        track("D1", SurfaceUse::Corridor, {{100, 200}, {100, 150}}, "VN-1", false),
        track("D2", SurfaceUse::Corridor, {{100, 150}, {100, 100}}, "CN-1", true),
        track("AY1", SurfaceUse::Yard, {{100, 100}, {100, 50}, {300, 50}}, "CN-Y", true),
        track("B1-X", SurfaceUse::Bay, {{100, 190}, {120, 185}, {120, 165}, {100, 160}}, "VN-1", false)};
    site->surfaces.back().name = text("Buffer B1, exit");
    site->carriers.front().exitTracks = {"Y1", "D1", "D2", "AY1"};
    site->carriers.front().bays = {"B1-X"};
    return site;
}

domain::Pose poseAt(std::uint32_t carrier, std::uint8_t surface, double u)
{
    domain::Pose p;
    p.entity = carrier;
    p.kind = domain::PoseKind::Carrier;
    p.surface = surface;
    p.u = static_cast<std::uint16_t>(u * 65535);
    return p;
}

domain::CarrierState sent(const std::string& id, std::vector<domain::RouteNode> route)
{
    domain::CarrierState c = carrier(id, CarrierTask::Driving);
    c.zone = "VN-1";
    c.orderId = "88001";
    c.route = std::move(route);
    return c;
}

const std::vector<domain::RouteNode> kOverTheBridge{{"N2-3", "D1", 0.75, true},
                                                    {"N3-2", "D2", 0.5, false},
                                                    {"N3-4", "D2", 1, false},
                                                    {"N4-1", "AY1", 1, false}};

struct Bench
{
    Fixture f;
    std::unique_ptr<FreightModel> model;
    std::shared_ptr<const domain::Site> site = corridorSite();

    bool start(std::vector<domain::Change> carriers, std::vector<domain::Pose> poses)
    {
        f.context().site = site;
        if (!f.start() || !f.put(std::move(carriers)))
            return false;
        domain::PoseFrame frame;
        frame.poses = std::move(poses);
        f.gateway().hub().publishPoses(frame);
        if (!QTest::qWaitFor([this] { return !f.mirror().poses()->poses.empty(); }))
            return false;
        model = std::make_unique<FreightModel>(f.context());
        model->select(QStringLiteral("consignment"),
                      QStringLiteral("none")); // else the first vehicle is chosen
        model->setActive(true);
        return true;
    }
    const CarrierRoute* route(const char* id) const { return model->routes()->row(QString::fromLatin1(id)); }
    // In the picture.
    static QPointF start(const CarrierRoute& r, const QList<QPointF>& line)
    {
        return line.front() + r.area.topLeft();
    }
    static QPointF end(const CarrierRoute& r, const QList<QPointF>& line)
    {
        return line.back() + r.area.topLeft();
    }
};

bool near(QPointF p, double x, double y)
{
    return std::abs(p.x() - x) < 0.5 && std::abs(p.y() - y) < 0.5;
}

} // namespace

class TestFreightCorridor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baseAndHorizonBeginAtTheVehicle()
    {
        Bench b;
        QVERIFY(b.start({sent("IGV-01", kOverTheBridge)}, {poseAt(0, 1, 0.25)}));
        const CarrierRoute* r = b.route("IGV-01");
        QVERIFY(r && !r->base.isEmpty() && !r->horizon.isEmpty());
        const double length = kBorder - kDeckLeft;
        QVERIFY(near(b.start(*r, r->base), kDeckLeft + 0.25 * length, kExitY));
        QVERIFY(near(b.end(*r, r->base), kDeckLeft + 0.75 * length, kExitY));
        QVERIFY(near(b.start(*r, r->horizon), kDeckLeft + 0.75 * length, kExitY));
        QVERIFY(near(b.end(*r, r->horizon), kDeckRight, kExitY)); // the bridge only
    }
    void theChosenOneIsShownToTheEndOfItsOrder()
    {
        Bench b;
        QVERIFY(b.start({sent("IGV-01", kOverTheBridge)}, {poseAt(0, 1, 0.25)}));
        b.model->select(QStringLiteral("carrier"), QStringLiteral("IGV-01"));
        const CarrierRoute* r = b.route("IGV-01");
        QVERIFY(r);
        QVERIFY(b.end(*r, r->horizon).x() > kDeckRight + 40);
    }
    void aHorizonStopsBehindTheVehicleInFront()
    {
        Bench b;
        QVERIFY(b.start({sent("IGV-01", kOverTheBridge), sent("IGV-02", {})},
                        {poseAt(0, 1, 0.25), poseAt(1, 2, 0.25)}));
        const CarrierRoute* r = b.route("IGV-01");
        QVERIFY(r);
        const double front = kBorder + 0.25 * (kDeckRight - kBorder);
        QVERIFY(b.end(*r, r->horizon).x() < front - 5);
        QVERIFY(b.end(*r, r->horizon).x() > front - 40);
        QVERIFY(!b.route("IGV-02")); // without an order
    }
    void whatIsBehindTheVehicleIsNotDrawn()
    {
        Bench b;
        QVERIFY(b.start({sent("IGV-01", kOverTheBridge)}, {poseAt(0, 1, 0.9)}));
        const CarrierRoute* r = b.route("IGV-01");
        QVERIFY(r);
        QVERIFY(r->base.isEmpty()); // its last node is passed
        QVERIFY(near(b.start(*r, r->horizon), kDeckLeft + 0.9 * (kBorder - kDeckLeft), kExitY));
    }
    void noLineWithoutAPlaceOnTheBridge_data()
    {
        QTest::addColumn<int>("surface");
        QTest::newRow("in the yard") << 0;
        QTest::newRow("beyond the bridge") << 3;
        QTest::newRow("on no surface of the site") << 77;
    }
    void noLineWithoutAPlaceOnTheBridge()
    {
        QFETCH(int, surface);
        Bench b;
        QVERIFY(
            b.start({sent("IGV-01", kOverTheBridge)}, {poseAt(0, static_cast<std::uint8_t>(surface), 0.5)}));
        QCOMPARE(b.model->routes()->rowCount(), 0);
    }
    void aNodeOnAnUnknownSurfaceEndsTheLine()
    {
        Bench b;
        QVERIFY(
            b.start({sent("IGV-01",
                          {{"N2-3", "D1", 0.75, true}, {"?", "gone", 0.5, false}, {"N3-4", "D2", 1, false}})},
                    {poseAt(0, 1, 0.25)}));
        const CarrierRoute* r = b.route("IGV-01");
        QVERIFY(r);
        QVERIFY(!r->base.isEmpty());
        QVERIFY(r->horizon.isEmpty());
    }
    void aSiteWithoutTracksHasNoPicture()
    {
        Fixture f;
        auto site = std::make_shared<domain::Site>(*smallSite());
        site->carriers.clear();
        f.context().site = site;
        QVERIFY(f.start());
        FreightModel model(f.context());
        model.setActive(true);
        QVERIFY(model.plan()->value()->empty());
        QCOMPARE(model.zones()->rowCount(), 0);
        QCOMPARE(model.places()->rowCount(), 0);
        QCOMPARE(model.routes()->rowCount(), 0);
    }
    void theYardsJoinTheirLanes()
    {
        Bench b;
        QVERIFY(b.start({sent("IGV-01", {}), sent("IGV-02", {})}, {poseAt(0, 0, 1), poseAt(1, 3, 0)}));
        const auto frame = b.model->symbols()->value();
        QVERIFY(frame);
        QCOMPARE(frame->symbols.size(), std::size_t(2));
        for (const scene::Symbol& s : frame->symbols) {
            QVERIFY(std::abs(static_cast<double>(s.y) - kExitY) < 0.5);
            QVERIFY(s.key == 0 ? static_cast<double>(s.x) < kDeckLeft
                               : static_cast<double>(s.x) > kDeckRight - 1);
        }
    }
    void freePlacesOfABay()
    {
        Bench b;
        QVERIFY(b.start({sent("IGV-01", {}), sent("IGV-02", {})}, {poseAt(0, 1, 0.2)}));
        QCOMPARE(b.model->places()->rows().front().text, QStringLiteral("Buffer B1, exit, 1 free"));
        QVERIFY(b.f.put(sent("IGV-02", {{"B1-X", "B1-X", 0.5, false}}))); // sent there
        QTRY_COMPARE(b.model->places()->rows().front().text, QStringLiteral("Buffer B1, exit, 0 free"));
        domain::CarrierState in = sent("IGV-02", {});
        in.lastNode = "B1-X";
        QVERIFY(b.f.put(in));
        QTRY_COMPARE(b.model->places()->rows().front().text, QStringLiteral("Buffer B1, exit, 0 free"));
        QVERIFY(b.f.put(sent("IGV-02", {})));
        QTRY_COMPARE(b.model->places()->rows().front().text, QStringLiteral("Buffer B1, exit, 1 free"));
    }
    void theStacksFillByTheContainersCounted()
    {
        Bench b;
        auto site = std::make_shared<domain::Site>(*corridorSite());
        domain::StationSpec yard = stationSpec("YARD", "IGV yard", domain::StationKind::Yard);
        yard.capacity = 160, yard.plan = {90, 190, 220, 80};
        site->stations.push_back(yard);
        domain::PlanShape stack;
        stack.id = "S1", stack.kind = domain::ShapeKind::Stack;
        stack.plan = {{120, 210}, {200, 210}, {200, 240}, {120, 240}};
        site->shapes.push_back(stack);
        b.site = site;
        QVERIFY(b.start({sent("IGV-01", {})}, {poseAt(0, 1, 0.2)}));
        const auto filled = [&] {
            const auto all = b.model->plan()->value();
            return std::count_if(all->begin(), all->end(), [](const scene::Primitive& p) {
                return p.closed && p.width < 1 && p.fill == scene::Ink::EquipOff;
            });
        };
        QCOMPARE(filled(), 0);
        domain::StationState state;
        state.id = "YARD", state.waiting = 80;
        QVERIFY(b.f.put(state));
        QTRY_VERIFY(filled() > 0);
        const auto half = filled();
        state.waiting = 160;
        QVERIFY(b.f.put(state));
        QTRY_VERIFY(filled() > half);
        const auto* name = b.model->places()->row(QStringLiteral("YARD")); // what callouts keep off
        QVERIFY(name);
        QCOMPARE(name->text, QStringLiteral("IGV yard"));
    }
    void theFirstPoseOfAVehicleCounts()
    {
        Bench b;
        QVERIFY(b.start({sent("IGV-01", kOverTheBridge), sent("IGV-03", kOverTheBridge)},
                        {poseAt(0, 1, 0.25), poseAt(0, 1, 0.5), poseAt(2, 1, 0.6)}));
        const double length = kBorder - kDeckLeft;
        QVERIFY(
            near(b.start(*b.route("IGV-01"), b.route("IGV-01")->base), kDeckLeft + 0.25 * length, kExitY));
        QVERIFY(near(b.start(*b.route("IGV-03"), b.route("IGV-03")->base), kDeckLeft + 0.6 * length, kExitY));
    }
    void northboundAndSouthboundFlow()
    {
        Bench b;
        domain::Totals totals;
        totals.crossingsPerHour = 31, totals.crossingsExitPerHour = 18;
        QVERIFY(b.start({sent("IGV-01", {}), totals}, {poseAt(0, 1, 0.2)}));
        QCOMPARE(b.model->flows(), (QStringList{QStringLiteral("18/h"), QStringLiteral("13/h")}));
    }
};

QTEST_GUILESS_MAIN(TestFreightCorridor)
#include "tst_freight_corridor.moc"
