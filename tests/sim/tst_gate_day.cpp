// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_fixture.h"

#include <coi/core/hash.h>

using namespace coi;
using namespace coi::simtest;
using domain::Direction;
using domain::Profile;

Q_DECLARE_METATYPE(coi::domain::Profile)

class GateDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void totalsOfADay_data();
    void totalsOfADay();
    void conservation_data();
    void conservation();
    void repeatable();
    void sameOnEveryMachine();
    void manySmallStepsAreOneBigStep();
    void eventsDoNotDependOnTheSteps();
    void reportingDoesNotChangeTheDay();
    void queuesAreToldOfTheQuarterHourBefore();
    void startsAtAnyTimeOfDay();
    void peakShowsCrowding();
    void stampsAreInOrder();
    void reportsAreConsistent();
};

namespace {

sim::GateStats dayOf(Profile profile, int phase, std::uint32_t replication)
{
    sim::GateConfig c = configAt(0h, false);
    c.profile = profile, c.phase = phase, c.replication = replication;
    sim::GateSim gate(loaded().site, loaded().flows, c);
    gate.advanceTo(kMidnight + 24h);
    return gate.stats();
}

double both(const std::array<std::array<std::uint32_t, 2>, 2>& n)
{
    return n[0][0] + n[0][1] + n[1][0] + n[1][1];
}

} // namespace

void GateDayTest::totalsOfADay_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<int>("phase");
    QTest::addColumn<double>("factor");
    QTest::newRow("normal, phase 1") << Profile::Normal << 1 << 1.0;
    QTest::newRow("normal, phase 2") << Profile::Normal << 2 << 1.0;
    QTest::newRow("peak, phase 1") << Profile::Peak << 1 << 2.0;
}

void GateDayTest::totalsOfADay()
{
    QFETCH(Profile, profile);
    QFETCH(int, phase);
    QFETCH(double, factor);
    constexpr int n = 8;
    double travellers = 0, vehicles = 0, in = 0;
    for (std::uint32_t r = 0; r < n; ++r) {
        const sim::GateStats s = dayOf(profile, phase, r);
        travellers += both(s.travellersCrossed);
        vehicles += both(s.vehiclesCrossed);
        in += s.travellers(Direction::Entry);
    }
    const double people = travellers / n / factor, trucks = vehicles / n / factor;
    QVERIFY2(people >= 18000 && people <= 20000, qPrintable(QString::number(people)));
    QVERIFY2(trucks >= 760 && trucks <= 840, qPrintable(QString::number(trucks)));
    QVERIFY2(in / travellers > 0.49 && in / travellers < 0.51, qPrintable(QString::number(in / travellers)));
}

void GateDayTest::conservation_data()
{
    QTest::addColumn<int>("hour");
    for (const int hour : {8, 12, 16, 24})
        QTest::addRow("%d:00", hour) << hour;
}

void GateDayTest::conservation()
{
    QFETCH(int, hour);
    sim::GateSim gate(loaded().site, loaded().flows, configAt(0h, false));
    QCOMPARE(gate.present().travellers, std::size_t{0}); // the gate is empty at night
    gate.advanceTo(kMidnight + std::chrono::hours{hour});
    const sim::GateStats& s = gate.stats();
    QCOMPARE(both(s.travellersArrived),
             both(s.travellersCrossed) + static_cast<double>(gate.present().travellers));
    QVERIFY(both(s.travellersArrived) > 500);
}

void GateDayTest::repeatable()
{
    const auto hashOf = [](std::uint64_t seed, std::uint32_t replication) {
        sim::GateConfig c = configAt(0h, false);
        c.seed = seed, c.replication = replication;
        sim::GateSim gate(loaded().site, loaded().flows, c);
        gate.advanceTo(kMidnight + 10h);
        return gate.stateHash();
    };
    QCOMPARE(hashOf(1, 0), hashOf(1, 0));
    QVERIFY(hashOf(1, 0) != hashOf(2, 0));
    QVERIFY(hashOf(1, 0) != hashOf(1, 1));
}

// The same with every compiler and optimisation; another one with other rules or other data of the site.
void GateDayTest::sameOnEveryMachine()
{
    using domain::CommandAction;
    using domain::FaultKind;
    sim::GateConfig c = configAt(8h);
    c.profile = Profile::Peak;
    Gate gate(c);
    for (int kind = 0; kind < domain::countOf<FaultKind>(); ++kind)
        QVERIFY(gate.inject(static_cast<FaultKind>(kind), {}, 600).ok());
    QVERIFY(gate.lane("1X-B2", CommandAction::Close).accepted);
    QVERIFY(gate.carrier("IGV-05", CommandAction::Pause).accepted);
    gate.pass(1h);
    QCOMPARE(QString::fromStdString(core::toHex(gate.sim.stateHash())), QStringLiteral("d0bb2451c11b56f0"));
}

void GateDayTest::manySmallStepsAreOneBigStep()
{
    sim::GateSim a(loaded().site, loaded().flows, configAt(8h)),
        b(loaded().site, loaded().flows, configAt(8h));
    domain::PoseFrame frame;
    for (int i = 0; i < 20 * 60 * 4; ++i) {
        a.advanceTo(a.now() + 250ms);
        a.poses(frame); // looking changes nothing
    }
    b.advanceTo(kMidnight + 8h + 20min);
    QCOMPARE(a.now(), b.now());
    QCOMPARE(a.stateHash(), b.stateHash());
    b.advanceTo(b.now() + 1s);
    QVERIFY(a.stateHash() != b.stateHash());
}

void GateDayTest::eventsDoNotDependOnTheSteps()
{
    Gate a(configAt(8h)), b(configAt(8h));
    for (int i = 0; i < 300; ++i)
        a.pass(1s);
    b.pass(300s);
    QCOMPARE(a.events.size(), b.events.size());
    for (std::size_t i = 0; i < a.events.size(); ++i) {
        QCOMPARE(a.events[i].at, b.events[i].at);
        QCOMPARE(a.events[i].what.index(), b.events[i].what.index());
    }
}

void GateDayTest::reportingDoesNotChangeTheDay()
{
    sim::GateSim a(loaded().site, loaded().flows, configAt(8h, true)),
        b(loaded().site, loaded().flows, configAt(8h, false));
    a.advanceTo(kMidnight + 9h), b.advanceTo(kMidnight + 9h);
    QVERIFY(!a.takeEvents().empty());
    QVERIFY(b.takeEvents().empty());
    QCOMPARE(a.stateHash(), b.stateHash());
}

void GateDayTest::startsAtAnyTimeOfDay()
{
    // Started at 15:24 and run there from midnight are the same gate.
    sim::GateSim a(loaded().site, loaded().flows, configAt(15h + 24min)),
        b(loaded().site, loaded().flows, configAt(0h, false));
    b.advanceTo(kMidnight + 15h + 24min);
    QCOMPARE(a.now(), kMidnight + 15h + 24min);
    QCOMPARE(a.stateHash(), b.stateHash());
    QVERIFY(a.present().travellers > 20);
    QVERIFY(a.present().consignments > 40);
    QCOMPARE(a.present().carriers, std::size_t{24});
}

void GateDayTest::peakShowsCrowding()
{
    const auto worst = [](Profile profile) {
        sim::GateConfig c = configAt(8h + 30min);
        c.profile = profile;
        Gate gate(c);
        double m2 = 1e9;
        for (int i = 0; i < 60; ++i) {
            gate.pass(30s);
            for (const auto& [id, zone] : gate.zones)
                if (zone.count > 0 && id[0] == '1')
                    m2 = std::min(m2, zone.m2PerPerson);
        }
        return m2;
    };
    const double peak = worst(Profile::Peak), normal = worst(Profile::Normal);
    QVERIFY2(peak <= 0.2, qPrintable(QString::number(peak))); // level F
    QVERIFY2(normal > 0.2, qPrintable(QString::number(normal)));
}

void GateDayTest::stampsAreInOrder()
{
    Gate gate(configAt(6h + 30min));
    std::map<std::string, domain::FreightStage> reached;
    int accepted = 0, smart = 0, red = 0;
    for (int i = 0; i < 14 * 60; ++i) {
        gate.forget();
        gate.pass(1min);
        for (const auto& o : gate.all<domain::ConsignmentObserved>()) {
            const domain::Consignment& c = o.consignment;
            QCOMPARE(c.stamps.size(), std::size_t{10});
            core::UtcTime last{};
            for (const core::UtcTime stamp : c.stamps) {
                if (stamp == core::UtcTime{})
                    continue;
                QVERIFY2(stamp >= last, c.id.c_str());
                last = stamp;
            }
            QVERIFY2(c.stage >= reached[c.id], c.id.c_str());
            reached[c.id] = c.stage;
            QVERIFY(c.stamps[static_cast<std::size_t>(c.stage)] != core::UtcTime{});
            QCOMPARE(c.container.empty(), !c.smart);
            accepted += c.stage == domain::FreightStage::Accepted ? 1 : 0;
            smart += c.stage == domain::FreightStage::Accepted && c.smart ? 1 : 0;
            red += c.channel == domain::CustomsChannel::Red ? 1 : 0;
        }
    }
    QVERIFY2(accepted > 300, qPrintable(QString::number(accepted)));
    QVERIFY(smart > 150);
    QVERIFY(red > 10);
}

void GateDayTest::reportsAreConsistent()
{
    Gate gate(configAt(8h));
    gate.pass(1h);
    core::UtcTime last{};
    for (const auto& e : gate.events) {
        QVERIFY(e.at >= last);
        last = e.at;
    }
    int leaves = 0, referred = 0;
    for (const auto& t : gate.all<domain::Transaction>()) {
        QVERIFY2(t.waitMs >= 0 && t.serviceMs >= 0, t.lane.c_str());
        (t.leaves ? leaves : referred) += 1;
    }
    QVERIFY(leaves > 1500);
    QVERIFY(referred > 20 && referred < leaves / 8);
    for (const auto& s : gate.all<domain::StationObserved>()) {
        QVERIFY(s.waiting >= 0 && s.inService >= 0 && s.done >= 0);
        if (s.waiting > 0 && !s.reported && s.station != "2-YARD")
            QCOMPARE(s.inService, s.openServers); // nobody waits beside a free server
        QVERIFY(s.reported || s.inService <= s.openServers || s.station == "2-YARD");
    }
    QCOMPARE(gate.lanes.size(), loaded().site->lanes.size());
    QCOMPARE(gate.carriers.size(), std::size_t{24});
}

// Rates of queues are those of the last quarter hour from the first second on.
void GateDayTest::queuesAreToldOfTheQuarterHourBefore()
{
    Gate gate(configAt(15h));
    int before = 0, served = 0;
    for (const auto& e : gate.events) {
        const auto age = gate.sim.now() - e.at;
        if (const auto* q = std::get_if<domain::QueueObserved>(&e.what)) {
            QVERIFY(age <= 16min && age >= 0min);
            QVERIFY2(q->arrivals < 60, qPrintable(QString::number(q->arrivals))); // of a minute
            before += q->arrivals;
        } else if (std::holds_alternative<domain::Transaction>(e.what)) {
            served += age <= 16min ? 1 : 0;
        }
    }
    QVERIFY2(served > 100 && std::abs(before - served) < served / 3,
             qPrintable(QStringLiteral("%1 came, %2 were served").arg(before).arg(served)));
    for (const auto& [zone, last] : gate.zones)
        QCOMPARE(last.arrivals, 0);
    gate.forget();
    gate.pass(10min);
    int arrivals = 0;
    for (const auto& q : gate.all<domain::QueueObserved>())
        arrivals += q.arrivals;
    QVERIFY(arrivals > 20 && arrivals < 1'000);
}

QTEST_GUILESS_MAIN(GateDayTest)
#include "tst_gate_day.moc"
