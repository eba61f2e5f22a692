// SPDX-License-Identifier: GPL-3.0-or-later
// The mirror equals the gateway's state, whatever the link does to the stream.
#include "mirror_testing.h"

#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace coi;
using client::Mirror;
using client::RecordRef;
using client::RecordRefs;
using domain::RecordKind;
using test::Console;
using test::FakeGateway;
using test::Relay;
using transport::HubConfig;
using transport::LinkState;

class TestMirror : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesASnapshot();
    void tellsWhatChanged();
    void largeSnapshotsComeInParts();
    void repairsAGap_data();
    void repairsAGap();
    void heartbeatShowsALostDelta();
    void repairsALossWhileSyncing();
    void newEpochMeansSnapshot();
    void mismatchIsRepaired();
    void doubledDeltasAreIgnored();
    void valuesStayWhenTheLinkIsLost();
    void framesAreNewest();
    void timeGoesOn();
    void equalsTheGatewayAfterAnything_data();
    void equalsTheGatewayAfterAnything();
    void manyMirrorsAgree();
};

namespace {

bool agree(const FakeGateway& gateway, const Mirror& mirror)
{
    return mirror.live() && mirror.seq() == gateway.hub->seq() &&
           domain::digest(mirror.state()) == domain::digest(gateway.now);
}

// A change that may occur at a gate, of a record that may be there already.
domain::Change randomChange(std::mt19937& random)
{
    const std::string n = std::to_string(random() % 12);
    switch (random() % 6) {
    case 0: {
        domain::LaneState r;
        r.id = "L" + n;
        r.queue = static_cast<std::int32_t>(random() % 50);
        r.servedPerHour = static_cast<double>(random() % 1000) / 7;
        r.note = "làn " + n + " 通道";
        return r;
    }
    case 1: {
        domain::CarrierState r;
        r.id = "IGV-" + n;
        r.batteryPct = static_cast<std::int32_t>(random() % 100);
        return r;
    }
    case 2: {
        domain::Alarm r;
        r.id = "A" + n;
        r.notes.resize(random() % 4);
        r.value = static_cast<double>(random());
        return r;
    }
    case 3: {
        domain::Consignment r;
        r.id = n;
        r.stamps.resize(random() % 10, core::fromMs(static_cast<std::int64_t>(random())));
        return r;
    }
    case 4:
        return domain::Erase{RecordKind::Consignment, n};
    default:
        return domain::Erase{RecordKind::Alarm, "A" + n};
    }
}

} // namespace

void TestMirror::takesASnapshot()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    gateway.setLane("1X-E1", 4);
    Console c(hub.port());
    QVERIFY(!c.mirror.hasState());
    QCOMPARE(c.mirror.linkAgeMs(), -1);
    QSignalSpy resets(&c.mirror, &Mirror::reset), changes(&c.mirror, &Mirror::changed);
    QTRY_VERIFY(agree(gateway, c.mirror));
    QCOMPARE(c.mirror.state().lanes.at("1X-E1").queue, 4);
    QCOMPARE(c.mirror.state().lanes.at("1X-E1").note, std::string("Nguyễn Thị Hồng 阮氏红"));
    QCOMPARE(c.mirror.welcome()->siteName, std::string("Cửa khẩu Móng Cái – 东兴口岸"));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(c.mirror.epoch(), hub.epoch());
    QVERIFY(c.mirror.linkAgeMs() >= 0);
    QVERIFY(c.mirror.counters().digestsMatched >= 1);
}

void TestMirror::tellsWhatChanged()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    gateway.setLane("1X-E1", 4);
    Console c(hub.port());
    QTRY_VERIFY(c.live());
    QSignalSpy changes(&c.mirror, &Mirror::changed);
    domain::LaneState same = gateway.now.lanes.at("1X-E1"), other;
    other.id = "1X-E2";
    gateway.publish({same, other, domain::Erase{RecordKind::Gate, "none"}});
    gateway.publish({domain::Erase{RecordKind::Lane, "1X-E1"}});
    gateway.publish({other}); // nothing new in it
    QTRY_VERIFY(agree(gateway, c.mirror));
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes[0][0].value<RecordRefs>() == RecordRefs({{RecordKind::Lane, "1X-E2"}}));
    QVERIFY(changes[1][0].value<RecordRefs>() == RecordRefs({{RecordKind::Lane, "1X-E1"}}));
    QCOMPARE(c.mirror.state().lanes.size(), 1U);
    QCOMPARE(c.mirror.counters().deltas, 3U);
}

void TestMirror::largeSnapshotsComeInParts()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    std::vector<domain::Change> many;
    for (int i = 0; i < 3000; ++i) {
        domain::Consignment r;
        r.id = std::to_string(i);
        r.goods = "thanh long";
        r.note = std::string(300, 'x');
        r.stamps.resize(9);
        many.emplace_back(r);
    }
    gateway.publish(many);
    QVERIFY(hub.seq() > 10); // a large set of changes becomes several deltas
    Console c(hub.port());
    QTRY_VERIFY(agree(gateway, c.mirror));
    QCOMPARE(c.mirror.state().consignments.size(), 3000U);
    QCOMPARE(hub.counters().tooLarge, 0U);
    QCOMPARE(hub.counters().cutSlow, 0U); // more than 1 MiB, but a snapshot
    QVERIFY(hub.counters().bytesOut > (1U << 20));
}

void TestMirror::repairsAGap_data()
{
    QTest::addColumn<int>("eaten");
    QTest::addColumn<int>("ring");
    QTest::addColumn<quint64>("snapshots"); // in all, the first one included
    QTest::newRow("none") << 0 << 100 << quint64(1);
    QTest::newRow("one") << 1 << 100 << quint64(1);
    QTest::newRow("some") << 5 << 100 << quint64(1);
    QTest::newRow("more than the ring has") << 5 << 3 << quint64(2);
}

void TestMirror::repairsAGap()
{
    QFETCH(int, eaten);
    QFETCH(int, ring);
    QFETCH(quint64, snapshots);
    FakeGateway gateway;
    HubConfig config = test::quickHub();
    config.limits.ringDeltas = static_cast<std::size_t>(ring);
    auto& hub = gateway.start(config);
    gateway.setLane("1X-E1", 0);
    Relay relay(hub.port());
    Console c(relay.port());
    QTRY_VERIFY(c.live());
    relay.swallow = [&](const protocol::Message& m) {
        return std::holds_alternative<protocol::Delta>(m.body) && relay.swallowed < eaten;
    };
    for (int i = 1; i <= eaten + 1; ++i)
        gateway.setLane("1X-E" + std::to_string(i), i);
    QTRY_VERIFY(agree(gateway, c.mirror));
    QCOMPARE(relay.swallowed, eaten);
    QCOMPARE(c.mirror.counters().gaps, eaten > 0 ? 1U : 0U);
    QCOMPARE(c.mirror.counters().snapshots, snapshots);
    QCOMPARE(hub.counters().snapshots, snapshots);
    QCOMPARE(c.mirror.counters().digestMismatches, 0U);
    QCOMPARE(relay.connections, 1); // without a new connection
}

void TestMirror::heartbeatShowsALostDelta()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Relay relay(hub.port());
    Console c(relay.port());
    QTRY_VERIFY(c.live());
    relay.swallow = [&](const protocol::Message& m) {
        return std::holds_alternative<protocol::Delta>(m.body) && relay.swallowed < 1;
    };
    gateway.setLane("1X-E1", 1); // eaten, and nothing follows
    QTRY_VERIFY(relay.swallowed == 1 && agree(gateway, c.mirror));
    QCOMPARE(c.mirror.counters().gaps, 1U);
    QCOMPARE(c.mirror.counters().snapshots, 1U);
}

void TestMirror::repairsALossWhileSyncing()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Relay relay(hub.port());
    Console c(relay.port());
    QTRY_VERIFY(c.live());
    // The first two deltas, and the first of those that are sent again.
    relay.swallow = [&](const protocol::Message& m) {
        return std::holds_alternative<protocol::Delta>(m.body) && relay.swallowed < 3;
    };
    gateway.setLane("1X-E1", 1);
    gateway.setLane("1X-E1", 2);
    QTRY_VERIFY(relay.swallowed == 3 && agree(gateway, c.mirror));
    QVERIFY(c.mirror.counters().gaps >= 2);
    QCOMPARE(relay.connections, 1);
}

void TestMirror::newEpochMeansSnapshot()
{
    FakeGateway gateway;
    gateway.start(test::quickHub());
    for (int i = 0; i < 5; ++i)
        gateway.setLane("1X-E1", i);
    Relay relay(gateway.hub->port());
    Console c(relay.port());
    QTRY_VERIFY(agree(gateway, c.mirror));
    const std::uint64_t epoch = c.mirror.epoch();
    gateway.hub.reset();
    gateway.now = {};
    QTRY_COMPARE(c.mirror.link(), LinkState::LinkLost);
    relay.setTarget(gateway.start(test::quickHub()).port());
    for (int i = 0; i < 5; ++i) // the same position means something else now
        gateway.setLane("2X-T1", i);
    QTRY_VERIFY(agree(gateway, c.mirror));
    QVERIFY(c.mirror.epoch() > epoch);
    QVERIFY(!c.mirror.state().lanes.contains("1X-E1"));
    QCOMPARE(c.mirror.counters().snapshots, 2U);
}

void TestMirror::mismatchIsRepaired()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    gateway.setLane("1X-E1", 1);
    Console c(hub.port());
    QTRY_VERIFY(agree(gateway, c.mirror));
    domain::LaneState forgotten;
    forgotten.id = "1X-E9";
    domain::apply(gateway.now, forgotten); // a defect: never published
    const QRegularExpression said(
        QStringLiteral("differs .* epoch %1, seq \\d+: digest [0-9a-f]+ here").arg(c.mirror.epoch()));
    QTest::ignoreMessage(QtWarningMsg, said); // somebody can read of it
    gateway.setLane("1X-E1", 2);
    QTRY_VERIFY(agree(gateway, c.mirror));
    QVERIFY(c.mirror.state().lanes.contains("1X-E9"));
    QCOMPARE(c.mirror.counters().digestMismatches, 1U);
    QCOMPARE(c.mirror.counters().snapshots, 2U);
}

void TestMirror::doubledDeltasAreIgnored()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    QTRY_VERIFY(c.live());
    for (int i = 0; i < 4; ++i)
        gateway.setLane("1X-E1", i);
    QTRY_VERIFY(agree(gateway, c.mirror));
    QSignalSpy changes(&c.mirror, &Mirror::changed);
    c.session.requestResume(hub.epoch(), 1); // the last three once more
    QTRY_COMPARE(hub.counters().resumes, 1U);
    QTRY_VERIFY(agree(gateway, c.mirror));
    QCOMPARE(c.mirror.counters().deltas, 4U);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(c.mirror.counters().gaps, 0U);
}

void TestMirror::valuesStayWhenTheLinkIsLost()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    gateway.setLane("1X-E1", 4);
    Relay relay(hub.port());
    Console c(relay.port());
    QTRY_VERIFY(agree(gateway, c.mirror));
    QSignalSpy links(&c.mirror, &Mirror::linkChanged), resets(&c.mirror, &Mirror::reset);
    QElapsedTimer silent;
    silent.start();
    const qint64 before = c.mirror.linkAgeMs();
    relay.blackHole = true;
    QTRY_COMPARE(c.mirror.link(), LinkState::LinkLost);
    QCOMPARE(c.mirror.state().lanes.at("1X-E1").queue, 4);
    const qint64 age = c.mirror.linkAgeMs();
    // Half a heartbeat before the limit, which is a promise to a person; ages are whole milliseconds.
    const transport::SessionTimes times = Console::times();
    QVERIFY(age > times.linkLost - times.heartbeat / 2 && age <= before + silent.elapsed() + 1);
    QTRY_VERIFY(c.mirror.linkAgeMs() > age + 200); // it gets older
    const auto time = c.mirror.gatewayTime();
    QTRY_VERIFY(c.mirror.linkAgeMs() > age + 400);
    QVERIFY(c.mirror.gatewayTime() == time); // and the clock stands
    gateway.setLane("1X-E1", 5);
    relay.blackHole = false;
    QTRY_VERIFY(agree(gateway, c.mirror));
    QCOMPARE(c.mirror.state().lanes.at("1X-E1").queue, 5);
    QCOMPARE(resets.size(), 0); // resumed, not replaced
    QCOMPARE(links.first()[0].value<LinkState>(), LinkState::LinkLost);
    QCOMPARE(links.last()[0].value<LinkState>(), LinkState::Live);
}

void TestMirror::framesAreNewest()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    QTRY_VERIFY(c.live());
    QVERIFY(c.mirror.poses() && c.mirror.heat());
    QCOMPARE(c.mirror.posesAgeMs(), -1);
    QSignalSpy poses(&c.mirror, &Mirror::posesChanged), heat(&c.mirror, &Mirror::heatChanged);
    const auto before = c.mirror.poses();
    const domain::PoseFrame frame{core::fromMs(5), {{14, domain::PoseKind::Carrier, 1, 64, 7, 65535, 1}}};
    hub.publishPoses({core::fromMs(4), {}});
    hub.publishPoses(frame);
    hub.publishHeat({core::fromMs(5), {{"1X-Q1", {0, 255}}}});
    QTRY_VERIFY(*c.mirror.poses() == frame && heat.size() == 1);
    QVERIFY(before->poses.empty()); // whoever keeps a frame keeps that frame
    QCOMPARE(c.mirror.heat()->zones.at(0).cells, (std::vector<std::uint8_t>{0, 255}));
    QVERIFY(c.mirror.posesAgeMs() >= 0 && c.mirror.heatAgeMs() >= 0);
    QVERIFY(poses.size() >= 1);
}

void TestMirror::timeGoesOn()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    domain::SimStatus sim;
    sim.speed = 100;
    gateway.publish({sim});
    Console c(hub.port());
    QTRY_VERIFY(c.live());
    const auto start = gateway.utcNow(); // what each heartbeat says, ten times a second
    QVERIFY(c.mirror.gatewayTime() >= start);
    QTRY_VERIFY(c.mirror.gatewayTime() > start + core::Millis{2000}); // 100 times real time
    QVERIFY(c.mirror.gatewayTime() < start + core::Millis{200000});
    sim.paused = true;
    gateway.publish({sim});
    QTRY_VERIFY(agree(gateway, c.mirror));
    QCOMPARE(core::toMs(c.mirror.gatewayTime()), core::toMs(start));
}

void TestMirror::equalsTheGatewayAfterAnything_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 20261016U, 777U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestMirror::equalsTheGatewayAfterAnything()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    FakeGateway gateway;
    HubConfig config = test::quickHub();
    config.limits.ringDeltas = 40;
    auto& hub = gateway.start(config);
    Relay relay(hub.port());
    int fate = 0;
    relay.swallow = [&](const protocol::Message&) { return ++fate % 37 == 0; };
    Console c(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(c.live(), 10000);
    int rounds = 0;
    const auto round = [&] {
        for (int i = 0; i < 12; ++i) {
            std::vector<domain::Change> changes;
            for (unsigned n = 1 + random() % 4; n > 0; --n)
                changes.push_back(randomChange(random));
            gateway.publish(changes);
        }
        if (random() % 8 == 0)
            relay.cutAll();
        return ++rounds >= 60;
    };
    QTRY_VERIFY_WITH_TIMEOUT(round(), 30000);
    relay.swallow = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(agree(gateway, c.mirror), 20000);
    QCOMPARE(c.mirror.counters().digestMismatches, 0U);
    QVERIFY(relay.swallowed > 5); // the faults took place,
    QVERIFY(relay.connections > 2);
    QVERIFY(c.mirror.counters().gaps + hub.counters().resumes > 2); // and were noticed
}

void TestMirror::manyMirrorsAgree()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    std::vector<std::unique_ptr<Console>> consoles;
    for (int i = 0; i < 15; ++i)
        consoles.push_back(std::make_unique<Console>(hub.port()));
    std::mt19937 random(4);
    for (int i = 0; i < 200; ++i)
        gateway.publish({randomChange(random)});
    const auto all = [&] {
        return std::all_of(consoles.begin(), consoles.end(),
                           [&](const auto& c) { return agree(gateway, c->mirror); });
    };
    QTRY_VERIFY(all());
    QCOMPARE(hub.counters().deltas, hub.seq()); // encoded once, not once per console
}

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
