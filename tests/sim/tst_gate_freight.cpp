// SPDX-License-Identifier: GPL-3.0-or-later
// What fleet control says of its carriers and obeys: leave to be in a zone, arrival, bays, the end of an
// order; a gate of the counterpart that is opened by hand; goods that stay in a store.
#include "gate_fixture.h"

#include <cmath>
#include <coi/domain/alarm_rules.h>
#include <functional>
#include <set>

using namespace coi;
using namespace coi::simtest;
using domain::CarrierState;
using domain::CarrierTask;
using domain::CommandAction;
using domain::FaultKind;
using domain::LaneStatus;
using domain::Refusal;

namespace {

const std::string kTheirGate = "CN-G1";

std::string find(Gate& gate, const std::function<bool(const CarrierState&)>& wanted, core::Millis limit = 3h)
{
    std::string id;
    gate.passUntil(limit, 1s, [&] {
        for (const auto& [name, c] : gate.carriers)
            if (wanted(c)) {
                id = name;
                return true;
            }
        return false;
    });
    return id;
}

bool crossing(const CarrierState& c, const std::string& zone)
{
    return c.zone == zone && c.direction == domain::Direction::Exit && c.task == CarrierTask::Driving;
}

const domain::ZoneLease* leaseFor(const CarrierState& c, const std::string& zone)
{
    for (const domain::ZoneLease& lease : c.leases)
        if (lease.zone == zone)
            return &lease;
    return nullptr;
}

// The answer to the question, when it comes.
std::optional<domain::FieldAck> answer(Gate& gate, core::Millis limit = 5min)
{
    std::optional<domain::FieldAck> out;
    gate.passUntil(limit, 1s, [&] {
        for (const domain::FieldAck& ack : gate.sim.takeAnswers())
            out = ack;
        return out.has_value();
    });
    return out;
}

} // namespace

class GateFreightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsInAZoneHasLeaveToBeThere()
    {
        Gate gate(configAt(15h));
        int inZones = 0;
        for (int i = 0; i < 600; ++i) {
            gate.pass(1s);
            for (const auto& [id, c] : gate.carriers) {
                const auto* surface = loaded().site->surface(c.lastNode);
                const bool bay = surface && surface->use == domain::SurfaceUse::Bay;
                const bool zone = c.zone.size() == 4 && c.zone.back() >= '1' && c.zone.back() <= '9' && !bay;
                if (zone)
                    QVERIFY2(leaseFor(c, c.zone), qPrintable(QString::fromStdString(id + " in " + c.zone)));
                for (const domain::ZoneLease& lease : c.leases) {
                    QVERIFY(lease.until > c.observedAt);
                    QVERIFY(lease.until <= c.observedAt + 90s);
                    QVERIFY(lease.zone != "VN-Y" && lease.zone != "CN-Y");
                }
                inZones += zone;
            }
        }
        QVERIFY(inZones > 100);
    }
    void aLeaseIsRenewedWhileTheCarrierStands()
    {
        Gate gate(configAt(15h));
        const std::string id = find(gate, [](const CarrierState& c) { return crossing(c, "CN-1"); });
        QVERIFY(!id.empty());
        QVERIFY(gate.inject(FaultKind::IgvStall, id));
        gate.pass(10s);
        const auto* first = leaseFor(gate.carriers[id], gate.carriers[id].zone);
        QVERIFY(first);
        const domain::ZoneLease before = *first;
        gate.pass(160s);
        const auto* later = leaseFor(gate.carriers[id], gate.carriers[id].zone);
        QVERIFY(later);
        QVERIFY(later->renewals >= before.renewals + 2);
        QCOMPARE(later->until - before.until, core::Millis(75s) * (later->renewals - before.renewals));
    }
    void itArrivesWhenItSaid()
    {
        Gate gate(configAt(15h));
        const std::string id = find(gate, [](const CarrierState& c) {
            return c.loaded && crossing(c, "VN-2") && core::toMs(c.etaAt) != 0;
        });
        QVERIFY(!id.empty());
        const core::UtcTime said = gate.carriers[id].etaAt;
        QVERIFY(said > gate.carriers[id].observedAt);
        QVERIFY(gate.passUntil(30min, 1s, [&] { return gate.carriers[id].zone == "CN-Y"; }));
        const double late = static_cast<double>((gate.sim.now() - said).count()) / 1000;
        QVERIFY2(std::abs(late) < 120, qPrintable(QString::number(late)));
    }
    void whoStandsSaysNoArrival()
    {
        Gate gate(configAt(15h));
        const std::string id = find(gate, [](const CarrierState& c) { return crossing(c, "VN-3"); });
        QVERIFY(!id.empty());
        QVERIFY(core::toMs(gate.carriers[id].etaAt) != 0);
        QVERIFY(gate.inject(FaultKind::IgvStall, id));
        gate.pass(20s);
        QCOMPARE(core::toMs(gate.carriers[id].etaAt), 0);
    }
    void aCarrierIsSentIntoABayAndGoesOn()
    {
        Gate gate(configAt(15h));
        const std::string id = find(gate, [](const CarrierState& c) { return c.bayAhead == "PB1-X"; });
        QVERIFY(!id.empty());
        const auto ack = gate.carrier(id, CommandAction::ToBay);
        QVERIFY2(ack.accepted, ack.detail.c_str());
        QCOMPARE(gate.carrier(id, CommandAction::ToBay).cause, Refusal::AlreadySo);
        gate.pass(1s);
        QCOMPARE(gate.carriers[id].bay, std::string("PB1-X"));
        QVERIFY(gate.passUntil(10min, 1s, [&] { return gate.carriers[id].lastNode == "PB1-X"; }));
        gate.pass(5min); // nobody calls it out
        QCOMPARE(gate.carriers[id].lastNode, std::string("PB1-X"));
        QCOMPARE(gate.carriers[id].speedKmh, 0.0);
        QVERIFY(!gate.carriers[id].orderId.empty());
        for (const auto& [other, c] : gate.carriers)
            if (other != id)
                QVERIFY(c.bayAhead != "PB1-X"); // it is taken
        QVERIFY(gate.carrier(id, CommandAction::Resume).accepted);
        QVERIFY(gate.passUntil(10min, 1s, [&] { return gate.carriers[id].zone == "VN-2"; }));
        QVERIFY(gate.carriers[id].bay.empty());
    }
    void theWayToABayCanBeTakenBack()
    {
        Gate gate(configAt(15h));
        const std::string id =
            find(gate, [](const CarrierState& c) { return c.bayAhead == "PB1-X" && c.zone == "VN-Y"; });
        QVERIFY(!id.empty());
        QVERIFY(gate.carrier(id, CommandAction::ToBay).accepted);
        QVERIFY(gate.carrier(id, CommandAction::Resume).accepted);
        QVERIFY(gate.passUntil(10min, 1s, [&] { return gate.carriers[id].zone == "VN-2"; }));
        QVERIFY(gate.carriers[id].bay.empty());
    }
    void noBayNoOrder_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("cause");
        QTest::newRow("no bay beyond the last")
            << "CN-1" << int(CommandAction::ToBay) << int(Refusal::BlockedByInterlock);
        QTest::newRow("before the border line")
            << "VN-3" << int(CommandAction::CancelOrder) << int(Refusal::BlockedByInterlock);
        QTest::newRow("behind the border line")
            << "CN-1" << int(CommandAction::CancelOrder) << int(Refusal::BlockedByInterlock);
    }
    void noBayNoOrder()
    {
        QFETCH(const QString, zone);
        QFETCH(const int, action);
        QFETCH(const int, cause);
        Gate gate(configAt(15h));
        const std::string name = zone.toStdString();
        const std::string id = find(gate, [&](const CarrierState& c) { return crossing(c, name); });
        QVERIFY(!id.empty());
        const auto ack = gate.carrier(id, static_cast<CommandAction>(action));
        QVERIFY(!ack.accepted);
        QCOMPARE(int(ack.cause), cause);
    }
    void aStalledCarrierGoesIntoNoBay()
    {
        Gate gate(configAt(15h));
        const std::string id = find(gate, [](const CarrierState& c) { return c.bayAhead == "PB1-X"; });
        QVERIFY(!id.empty());
        QVERIFY(gate.inject(FaultKind::IgvStall, id));
        QCOMPARE(gate.carrier(id, CommandAction::ToBay).cause, Refusal::BlockedByHealth);
    }
    void aCancelledOrderIsGoneUntilItGetsANewOne()
    {
        Gate gate(configAt(15h));
        const std::string id = find(gate, [](const CarrierState& c) { return crossing(c, "VN-1"); });
        QVERIFY(!id.empty());
        const std::string before = gate.carriers[id].orderId;
        QVERIFY(gate.carrier(id, CommandAction::CancelOrder).accepted);
        QVERIFY(gate.passUntil(2min, 1s, [&] { return gate.carriers[id].orderId.empty(); }));
        QVERIFY(gate.carriers[id].paused);
        QVERIFY(gate.carriers[id].route.empty());
        QCOMPARE(gate.carrier(id, CommandAction::CancelOrder).cause, Refusal::AlreadySo);
        QVERIFY(gate.carrier(id, CommandAction::Resume).accepted);
        gate.pass(2s);
        QVERIFY(!gate.carriers[id].orderId.empty());
        QVERIFY(gate.carriers[id].orderId != before);
        QVERIFY(gate.passUntil(10min, 1s, [&] { return gate.carriers[id].zone == "VN-2"; }));
    }
    void theirGateFailsAndIsOpenedByHand()
    {
        Gate gate(configAt(15h));
        QVERIFY(gate.inject(FaultKind::GateFault));
        gate.pass(2s);
        QCOMPARE(gate.gates[kTheirGate].status, LaneStatus::Fault);
        QVERIFY(gate.gates[kTheirGate].reported);
        const std::string id = find(gate, [](const CarrierState& c) { return c.waitsFor == kTheirGate; });
        QVERIFY(!id.empty());
        QCOMPARE(gate.carriers[id].heldBy, kTheirGate);
        bool opened = false;
        for (int asked = 0; asked < 10 && !opened; ++asked) { // now and then they refuse
            const auto ack = gate.gate(kTheirGate, CommandAction::AskOpen);
            QVERIFY(ack.pending);
            QVERIFY(gate.sim.takeAnswers().empty()); // people take their time
            const auto said = answer(gate);
            QVERIFY(said && !said->pending);
            QCOMPARE(said->commandId, std::string("c"));
            QVERIFY(said->accepted || said->cause == Refusal::BlockedByHealth);
            opened = said->accepted;
        }
        QVERIFY(opened);
        QVERIFY(
            gate.passUntil(1min, 1s, [&] { return gate.gates[kTheirGate].status == LaneStatus::HeldOpen; }));
        QVERIFY(gate.passUntil(10min, 1s, [&] { return gate.carriers[id].waitsFor != kTheirGate; }));
        QCOMPARE(gate.gate(kTheirGate, CommandAction::AskOpen).cause, Refusal::AlreadySo);
    }
    void whatCanNotBeAsked_data()
    {
        QTest::addColumn<QString>("gate");
        QTest::addColumn<int>("cause");
        QTest::newRow("ours") << "2X-D1" << int(Refusal::BlockedByMode);
        QTest::newRow("unknown") << "CN-G9" << int(Refusal::ObjectUnknown);
        QTest::newRow("open already") << "CN-G1" << int(Refusal::AlreadySo);
    }
    void whatCanNotBeAsked()
    {
        QFETCH(const QString, gate);
        QFETCH(const int, cause);
        Gate g(configAt(15h));
        QCOMPARE(int(g.gate(gate.toStdString(), CommandAction::AskOpen).cause), cause);
    }
    void nobodyIsAskedWithoutALink()
    {
        Gate gate(configAt(15h));
        QVERIFY(gate.inject(FaultKind::GateFault, kTheirGate));
        QVERIFY(gate.inject(FaultKind::LostLink, "counterpart"));
        QCOMPARE(gate.gate(kTheirGate, CommandAction::AskOpen).cause, Refusal::FieldOffline);
        QVERIFY(!gate.inject(FaultKind::GateFault, "2X-D1")); // our own have their controllers
    }
    // Those who declared honestly stay below both limits, the others come above both, about as often as the
    // flows say; nobody has a weight before the scales.
    void theScalesTellWhoDeclaredLess()
    {
        Gate gate(configAt(7h));
        const domain::AlarmDefinition* rule = loaded().alarms->find("weight-mismatch");
        QVERIFY(rule);
        std::map<std::string, std::pair<double, double>> offs; // by consignment: off, limit
        int early = 0;
        gate.passUntil(10h, 1min, [&] {
            for (const auto& [id, c] : gate.consignments) {
                early += c.weighedT > 0 && c.stage < domain::FreightStage::Documents;
                if (c.weighedT > 0)
                    offs[id] = {domain::weightOffKg(c), domain::weightLimitKg(*rule, c)};
            }
            return false;
        });
        QCOMPARE(early, 0);
        QVERIFY(offs.size() > 200);
        double differ = 0;
        for (const auto& [id, off] : offs) {
            const bool above = off.first > off.second;
            differ += above;
            QVERIFY2(above || std::abs(off.first) < 250, id.c_str());
        }
        const double share = differ / static_cast<double>(offs.size());
        qInfo("%zu weighed, %.1f %% differ", offs.size(), 100 * share);
        QVERIFY(std::abs(share - loaded().flows->weightMismatchShare) < 0.02);
    }
    void goodsFillTheStores()
    {
        Gate gate(configAt(15h + 24min));
        const int capacity = loaded().site->station("2-WH")->capacity;
        QVERIFY(capacity > 0);
        const int stored = gate.stations["2-WH"].stored;
        qInfo("warehouse %d of %d, e-commerce %d, exhibition %d", stored, capacity,
              gate.stations["2-ECOM"].stored, gate.stations["2-EXPO"].stored);
        QVERIFY(stored > capacity / 3);
        QVERIFY(stored < capacity);
        QCOMPARE(gate.stations["2X-DOC"].stored, -1); // no store
        std::set<int> seen;
        gate.passUntil(2h, 1min, [&] {
            seen.insert(gate.stations["2-WH"].stored);
            return false;
        });
        QVERIFY(seen.size() > 3); // come and go
    }
    void aFullStoreTakesNothing()
    {
        auto site = std::make_shared<domain::Site>(*loaded().site);
        for (auto& s : site->stations)
            if (s.id == "2-WH")
                s.capacity = 20;
        sim::GateSim sim(site, loaded().flows, configAt(15h));
        int most = 0;
        for (int i = 0; i < 60; ++i) {
            sim.advanceTo(sim.now() + 1min);
            for (const auto& e : sim.takeEvents())
                if (const auto* s = std::get_if<domain::StationObserved>(&e.what); s && s->station == "2-WH")
                    most = std::max(most, s->stored);
        }
        QVERIFY(most > 0);
        QVERIFY(most <= 20);
    }
};

QTEST_GUILESS_MAIN(GateFreightTest)
#include "tst_gate_freight.moc"
