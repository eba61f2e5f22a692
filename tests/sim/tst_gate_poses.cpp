// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_fixture.h"

#include <cmath>
#include <coi/core/time.h>
#include <set>

using namespace coi;
using namespace coi::simtest;
using domain::Pose;
using domain::PoseKind;

class GatePosesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyInsideIsDrawnOnce();
    void walkersDoNotJump_data();
    void walkersDoNotJump();
    void carriersDoNotJump();
    void carriersNeverOverlap();
    void loadedAndReportedFlags();
    void heatCountsTheQueue();
    void crowdsStayCheap();
};

namespace {

struct Place
{
    double x = 0, y = 0; // plan
    int surface = 0;
    domain::GroundPose ground;
};

Place placeOf(const Pose& p)
{
    const auto& s = loaded().site->surfaces[p.surface];
    const auto plan = domain::planAt(s, p.u / 65535.0, p.v / 65535.0);
    return {plan.x, plan.y, p.surface, domain::groundAt(*loaded().site, s, p.u / 65535.0, p.v / 65535.0)};
}

double ground(const Place& a, const Place& b)
{
    return std::hypot(a.ground.x - b.ground.x, a.ground.y - b.ground.y);
}

double plan(const Place& a, const Place& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

void GatePosesTest::everybodyInsideIsDrawnOnce()
{
    sim::GateSim gate(loaded().site, loaded().flows, configAt(9h));
    domain::PoseFrame frame;
    for (int i = 0; i < 30; ++i) {
        gate.advanceTo(gate.now() + 20s);
        gate.poses(frame);
        std::set<std::pair<int, std::uint32_t>> seen;
        std::size_t people = 0, carriers = 0;
        for (const Pose& p : frame.poses) {
            QVERIFY(p.surface < loaded().site->surfaces.size());
            QVERIFY(seen.emplace(static_cast<int>(p.kind), p.entity).second);
            people += p.kind == PoseKind::Person ? 1 : 0;
            carriers += p.kind == PoseKind::Carrier ? 1 : 0;
        }
        QCOMPARE(frame.at, gate.now());
        QCOMPARE(people, gate.present().travellers);
        QCOMPARE(carriers, gate.present().carriers);
    }
}

void GatePosesTest::walkersDoNotJump_data()
{
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("peak");
    QTest::newRow("morning") << 8 * 60 + 30 << false;
    QTest::newRow("afternoon") << 15 * 60 + 24 << false;
    QTest::newRow("peak") << 9 * 60 << true;
}

// 250 ms apart nobody moves over 10 m on his surface, nor over 20 units of the plan from one surface to
// another (1.3 m in a hall; metres mean nothing there since the plan is not to scale).
void GatePosesTest::walkersDoNotJump()
{
    QFETCH(int, minute);
    QFETCH(bool, peak);
    sim::GateConfig c = configAt(std::chrono::minutes{minute});
    c.profile = peak ? domain::Profile::Peak : domain::Profile::Normal;
    sim::GateSim gate(loaded().site, loaded().flows, c);
    domain::PoseFrame frame;
    std::map<std::uint32_t, Place> last;
    std::size_t steps = 0;
    for (int i = 0; i < 4 * 240; ++i) {
        gate.advanceTo(gate.now() + 250ms);
        gate.poses(frame);
        std::map<std::uint32_t, Place> now;
        for (const Pose& p : frame.poses) {
            if (p.kind != PoseKind::Person)
                continue;
            const Place place = placeOf(p);
            now.emplace(p.entity, place);
            const auto before = last.find(p.entity);
            if (before == last.end())
                continue;
            ++steps;
            const bool same = before->second.surface == place.surface;
            const double moved = same ? ground(before->second, place) : plan(before->second, place);
            QVERIFY2(
                moved < (same ? 10 : 20),
                qPrintable(
                    QStringLiteral("%1 moved %2 from %3 to %4")
                        .arg(p.entity)
                        .arg(moved)
                        .arg(
                            QString::fromStdString(
                                loaded().site->surfaces[static_cast<std::size_t>(before->second.surface)].id),
                            QString::fromStdString(
                                loaded().site->surfaces[static_cast<std::size_t>(place.surface)].id))));
        }
        last = std::move(now);
    }
    QVERIFY(steps > 50000);
}

void GatePosesTest::carriersDoNotJump()
{
    sim::GateSim gate(loaded().site, loaded().flows, configAt(10h));
    domain::PoseFrame frame;
    std::map<std::uint32_t, Place> last;
    for (int i = 0; i < 4 * 1200; ++i) {
        gate.advanceTo(gate.now() + 250ms);
        gate.poses(frame);
        for (const Pose& p : frame.poses) {
            if (p.kind != PoseKind::Carrier)
                continue;
            const Place place = placeOf(p);
            const auto before = last.find(p.entity);
            if (before != last.end()) {
                const double moved = before->second.surface == place.surface ? ground(before->second, place)
                                                                             : plan(before->second, place);
                QVERIFY2(moved < 7, qPrintable(QString::number(moved)));
            }
            last[p.entity] = place;
        }
    }
}

// Over a working day: two carriers on one track are never nearer than the length of one.
void GatePosesTest::carriersNeverOverlap()
{
    sim::GateSim gate(loaded().site, loaded().flows, configAt(6h));
    const double length = loaded().site->carriers.front().lengthM;
    domain::PoseFrame frame;
    std::size_t pairs = 0;
    for (int i = 0; i < 15 * 3600 / 5; ++i) {
        gate.advanceTo(gate.now() + 5s);
        gate.takeEvents();
        gate.poses(frame);
        for (std::size_t a = 0; a < frame.poses.size(); ++a) {
            if (frame.poses[a].kind != PoseKind::Carrier)
                continue;
            for (std::size_t b = a + 1; b < frame.poses.size(); ++b) {
                const Pose &p = frame.poses[a], &q = frame.poses[b];
                if (q.kind != PoseKind::Carrier || p.surface != q.surface)
                    continue;
                const double metres =
                    std::abs(p.u - q.u) / 65535.0 * loaded().site->surfaces[p.surface].lengthM;
                QVERIFY2(metres > length - 0.1,
                         qPrintable(QStringLiteral("%1 m on %2 at %3")
                                        .arg(metres)
                                        .arg(QString::fromStdString(loaded().site->surfaces[p.surface].id),
                                             QString::fromStdString(core::toIso(gate.now())))));
                ++pairs;
            }
        }
    }
    QVERIFY(pairs > 1000);
}

void GatePosesTest::loadedAndReportedFlags()
{
    Gate gate(configAt(11h));
    domain::PoseFrame frame;
    int loadedOnes = 0, reported = 0;
    for (int i = 0; i < 60; ++i) {
        gate.pass(30s);
        gate.sim.poses(frame);
        for (const Pose& p : frame.poses) {
            if (p.kind != PoseKind::Carrier)
                continue;
            loadedOnes += (p.flags & domain::kPoseLoaded) != 0 ? 1 : 0;
            const bool beyond = loaded().site->surfaces[p.surface].zone.rfind("CN", 0) == 0;
            if ((p.flags & domain::kPoseReported) != 0)
                ++reported;
            if (beyond && p.u > 3000 && p.u < 62000)
                QVERIFY((p.flags & domain::kPoseReported) != 0);
        }
    }
    QVERIFY(loadedOnes > 100);
    QVERIFY(reported > 100);
}

void GatePosesTest::heatCountsTheQueue()
{
    sim::GateConfig c = configAt(9h);
    c.profile = domain::Profile::Peak;
    Gate gate(c);
    domain::HeatFrame heat;
    gate.pass(10min);
    gate.sim.heat(heat);
    QCOMPARE(heat.zones.size(), std::size_t{4}); // those of people
    for (const auto& zone : heat.zones) {
        const auto& spec = *loaded().site->zone(zone.id);
        QCOMPARE(zone.cells.size(), static_cast<std::size_t>(spec.cellsX * spec.cellsY));
        double persons = 0;
        for (const std::uint8_t cell : zone.cells)
            persons += cell / 10.0 * spec.areaM2 / static_cast<double>(zone.cells.size());
        const int n = gate.zones[zone.id].count;
        if (n < 100)
            QVERIFY2(std::abs(persons - n) <= 3 + 0.35 * n, qPrintable(QString::number(persons)));
    }
}

void GatePosesTest::crowdsStayCheap()
{
    sim::GateConfig c = configAt(9h + 30min);
    c.profile = domain::Profile::Peak;
    sim::GateSim gate(loaded().site, loaded().flows, c);
    domain::PoseFrame frame;
    gate.poses(frame);
    QVERIFY(frame.poses.size() > 500);
    QBENCHMARK
    {
        gate.poses(frame);
    }
}

QTEST_GUILESS_MAIN(GatePosesTest)
#include "tst_gate_poses.moc"
