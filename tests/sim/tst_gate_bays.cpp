// SPDX-License-Identifier: GPL-3.0-or-later
// The passing bays: carriers get around one that has stalled beside a bay.
#include "gate_fixture.h"

#include <cmath>
#include <set>

using namespace coi;
using namespace coi::simtest;
using domain::CarrierTask;
using domain::FaultKind;

class GateBaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesAStalledCarrier_data();
    void passesAStalledCarrier();
    void waitsForTheBarrier();
    void withoutAStallNobodyUsesThem();
    void stallsForHoursKeepEverybodyApart();
};

namespace {

// A carrier that drives in the middle of a zone; empty: none.
std::string inTheMiddle(Gate& gate, const std::string& zone, domain::Direction direction,
                        const std::set<std::string>& cells)
{
    for (const auto& [name, c] : gate.carriers)
        if (c.task == CarrierTask::Driving && c.zone == zone && c.direction == direction &&
            cells.count(c.lastNode.substr(c.lastNode.find('-') + 1)) > 0)
            return name;
    return {};
}

std::string findInTheMiddle(Gate& gate, const std::string& zone, domain::Direction direction,
                            const std::set<std::string>& cells)
{
    std::string id;
    gate.passUntil(4h, 1s, [&] { return !(id = inTheMiddle(gate, zone, direction, cells)).empty(); });
    return id;
}

int surfaceOf(const std::string& id)
{
    return loaded().site->surfaceIndex(id);
}

// Carriers seen on a surface while time passes; never two at once, never two nearer than their length.
struct Watch
{
    std::set<std::uint32_t> seen;
    bool apart = true;

    void look(Gate& gate, int surface)
    {
        domain::PoseFrame frame;
        gate.sim.poses(frame);
        const double length = loaded().site->carriers.front().lengthM;
        for (std::size_t a = 0; a < frame.poses.size(); ++a) {
            const domain::Pose& p = frame.poses[a];
            if (p.kind != domain::PoseKind::Carrier)
                continue;
            if (p.surface == surface)
                seen.insert(p.entity);
            for (std::size_t b = a + 1; b < frame.poses.size(); ++b) {
                const domain::Pose& q = frame.poses[b];
                if (q.kind == domain::PoseKind::Carrier && p.surface == q.surface &&
                    std::abs(p.u - q.u) / 65535.0 * loaded().site->surfaces[p.surface].lengthM < length - 0.1)
                    apart = false;
            }
        }
    }
};

} // namespace

void GateBaysTest::passesAStalledCarrier_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("bay");
    QTest::addColumn<QString>("barrier");
    QTest::newRow("exit VN-1") << "VN-1" << 0 << "PB1-X"
                               << "";
    QTest::newRow("entry VN-1") << "VN-1" << 1 << "PB1-N"
                                << "";
    QTest::newRow("exit VN-2") << "VN-2" << 0 << "B1-X"
                               << "B1-DX";
    QTest::newRow("entry VN-2") << "VN-2" << 1 << "B1-N"
                                << "B1-DN";
}

void GateBaysTest::passesAStalledCarrier()
{
    QFETCH(QString, zone);
    QFETCH(int, direction);
    QFETCH(QString, bay);
    QFETCH(QString, barrier);
    Gate gate(configAt(9h));
    const auto way = direction == 0 ? domain::Direction::Exit : domain::Direction::Entry;
    const bool shortOne = zone == QStringLiteral("VN-2"); // five cells
    const std::string id =
        findInTheMiddle(gate, zone.toStdString(), way,
                        shortOne ? std::set<std::string>{"2", "3"} : std::set<std::string>{"3", "4", "5"});
    QVERIFY(!id.empty());
    QVERIFY(gate.inject(FaultKind::IgvStall, id, 7200).ok());
    gate.pass(2s);
    QCOMPARE(gate.carriers[id].task, CarrierTask::Stalled);
    const int surface = surfaceOf(bay.toStdString());
    Watch watch;
    if (!barrier.isEmpty()) { // nobody goes in while it is closed
        for (int i = 0; i < 30 * 60; ++i)
            gate.pass(1s), watch.look(gate, surface);
        QCOMPARE(watch.seen.size(), std::size_t{0});
        QVERIFY(gate.gate(barrier.toStdString(), domain::CommandAction::Open).accepted);
    }
    for (int i = 0; i < 75 * 60; ++i)
        gate.pass(1s), watch.look(gate, surface);
    QCOMPARE(gate.carriers[id].task, CarrierTask::Stalled); // still there
    QVERIFY2(watch.seen.size() >= 3, qPrintable(QString::number(watch.seen.size())));
    QVERIFY(watch.apart);
    QVERIFY(gate.passUntil(3h, 1s, [&] { return gate.carriers[id].zone != zone.toStdString(); }));
}

// Somebody has come up to the closed bay: opening its barrier is enough.
void GateBaysTest::waitsForTheBarrier()
{
    Gate gate(configAt(9h));
    const std::string id = findInTheMiddle(gate, "VN-2", domain::Direction::Exit, {"3"});
    QVERIFY(!id.empty());
    QVERIFY(gate.inject(FaultKind::IgvStall, id, 7200).ok());
    std::string waiting;
    QVERIFY(gate.passUntil(50min, 1s, [&] {
        for (const auto& [name, c] : gate.carriers)
            if (c.heldBy == id && c.zone == "VN-1" && c.task == CarrierTask::WaitingRelease)
                waiting = name;
        return !waiting.empty();
    }));
    QVERIFY(gate.gate("B1-DX", domain::CommandAction::Open).accepted);
    QVERIFY(gate.passUntil(10min, 1s, [&] { return gate.carriers[waiting].zone == "VN-3"; }));
    QCOMPARE(gate.carriers[id].task, CarrierTask::Stalled);
}

void GateBaysTest::withoutAStallNobodyUsesThem()
{
    Gate gate(configAt(9h));
    Watch watch;
    for (int i = 0; i < 3 * 360; ++i) {
        gate.pass(10s);
        for (const char* bay : {"PB1-X", "PB1-N", "B1-X", "B1-N"})
            watch.look(gate, surfaceOf(bay));
    }
    QVERIFY(watch.seen.empty());
}

// One of each way after the other stalls beside a bay, and any other one each half hour.
void GateBaysTest::stallsForHoursKeepEverybodyApart()
{
    Gate gate(configAt(8h));
    QVERIFY(gate.gate("B1-DX", domain::CommandAction::Open).accepted);
    Watch watch;
    int stalls = 0;
    for (int i = 0; i < 6 * 720; ++i) {
        const auto way = i % 2 == 0 ? domain::Direction::Exit : domain::Direction::Entry;
        const std::string id =
            i % 12 < 2 ? inTheMiddle(gate, "VN-1", way, {"2", "3", "4", "5", "6"}) : std::string{};
        if (!id.empty() || i % 360 == 0)
            stalls += gate.inject(FaultKind::IgvStall, id, 900).ok() ? 1 : 0;
        gate.pass(5s);
        for (const char* bay : {"PB1-X", "PB1-N", "B1-X"})
            watch.look(gate, surfaceOf(bay));
    }
    QVERIFY2(stalls > 20, qPrintable(QString::number(stalls)));
    QVERIFY(watch.apart);
    QVERIFY2(watch.seen.size() > 5, qPrintable(QString::number(watch.seen.size())));
    // When the stalls are over everything moves again: none with a load waits for the same place for an hour.
    gate.pass(40min);
    std::map<std::string, std::string> nodes;
    for (const auto& [name, c] : gate.carriers)
        if (c.task == CarrierTask::WaitingRelease && c.loaded)
            nodes[name] = c.lastNode;
    gate.pass(1h);
    for (const auto& [name, node] : nodes)
        QVERIFY2(gate.carriers[name].lastNode != node, name.c_str());
}

QTEST_GUILESS_MAIN(GateBaysTest)
#include "tst_gate_bays.moc"
