// SPDX-License-Identifier: GPL-3.0-or-later
// The hub against consoles that break the rules, with a good one beside them that must not notice.
#include "hub_testing.h"

#include <QTest>

using namespace coi;
using namespace coi::protocol;
using test::FakeGateway;
using test::isIn;
using test::quickHub;
using test::RawClient;
using transport::HubConfig;
using transport::HubCounters;

namespace {

using Counter = std::uint64_t HubCounters::*;

} // namespace

class TestHubHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAtTheDoor_data();
    void refusesAtTheDoor();
    void closesViolations_data();
    void closesViolations();
    void acceptsListedOrigin();
    void dripsAreCut();
    void addressQuota();
    void floodIsClosed();
    void authenticationThatNeverAnswers();
};

void TestHubHostile::refusesAtTheDoor_data()
{
    QTest::addColumn<QByteArray>("subprotocol");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("closeCode");
    QTest::newRow("good") << QByteArray("coi.v1") << QByteArray() << 101 << 0;
    QTest::newRow("good among others") << QByteArray("chat, coi.v1") << QByteArray() << 101 << 0;
    QTest::newRow("no sub-protocol") << QByteArray() << QByteArray() << 101 << 1008;
    QTest::newRow("old sub-protocol") << QByteArray("coi.v0") << QByteArray() << 101 << 1008;
    QTest::newRow("foreign origin") << QByteArray("coi.v1") << QByteArray("https://evil.example") << 403 << 0;
    QTest::newRow("null origin") << QByteArray("coi.v1") << QByteArray("null") << 403 << 0;
}

void TestHubHostile::refusesAtTheDoor()
{
    QFETCH(QByteArray, subprotocol);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    QFETCH(int, closeCode);
    FakeGateway gateway;
    auto& hub = gateway.start(quickHub());
    RawClient c(hub.port());
    c.handshake(subprotocol, origin);
    QTRY_COMPARE(c.status(), status);
    if (status == 101 && closeCode == 0) {
        c.hello();
        QTRY_VERIFY(c.takeWelcome());
        return;
    }
    QTRY_COMPARE(c.closeCode(), closeCode);
    QTRY_VERIFY(!c.open());
    QCOMPARE(hub.counters().refusedOrigins + hub.counters().refusedSubprotocols, 1U);
    QTRY_COMPARE(gateway.refused.size(), 1U);
    QVERIFY(hub.sessions().empty());
}

using Act = std::function<void(RawClient&)>;

void TestHubHostile::closesViolations_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<QString>("why");
    QTest::addColumn<Counter>("counter");
    const auto row = [](const char* name, const Act& act, int code, const char* why, Counter counter) {
        QTest::newRow(name) << act << code << QString::fromUtf8(why) << counter;
    };
    const Hello good{kProtocolVersion, "raw", "desk", {}, {}, "lan", "correct horse battery"};
    row(
        "text frame", [](RawClient& c) { c.frame(1, "hello"); }, 1003, "text frame",
        &HubCounters::textFrames);
    row(
        "garbage", [](RawClient& c) { c.frame(2, "garbage"); }, 1008, "message at byte 0",
        &HubCounters::malformed);
    row(
        "empty", [](RawClient& c) { c.frame(2, ""); }, 1008, "cut off", &HubCounters::malformed);
    row(
        "oversized frame", [](RawClient& c) { c.frame(2, QByteArray(70000, 'x')); }, 1009, "",
        &HubCounters::oversize);
    row(
        "oversized in pieces",
        [](RawClient& c) {
            c.frame(2, QByteArray(60000, 'x'), false);
            c.frame(0, QByteArray(60000, 'x'));
        },
        1009, "", &HubCounters::oversize);
    row(
        "command before hello", [](RawClient& c) { c.send(Command{}); }, 1008, "command before login",
        &HubCounters::outOfPlace);
    row(
        "from the wrong side", [](RawClient& c) { c.send(Delta{}); }, 1008, "may not come from a console",
        &HubCounters::malformed);
    row(
        "wrong password", [](RawClient& c) { c.hello("lan", "guess"); }, 1008,
        "wrong user, password or token", &HubCounters::refusedLogins);
    row(
        "unknown user", [](RawClient& c) { c.hello("nobody", "guess"); }, 1008,
        "wrong user, password or token", &HubCounters::refusedLogins);
    row(
        "future version",
        [good](RawClient& c) {
            Hello hello = good;
            hello.version = 2;
            c.send(hello);
        },
        1008, "protocol version 2", &HubCounters::outOfPlace);
    row(
        "no credentials",
        [good](RawClient& c) {
            Hello hello = good;
            hello.user.reset(), hello.password.reset();
            c.send(hello);
        },
        1008, "exactly one", &HubCounters::malformed);
    row(
        "two kinds of credentials",
        [good](RawClient& c) {
            Hello hello = good;
            hello.token = "one-time";
            c.send(hello);
        },
        1008, "exactly one", &HubCounters::malformed);
    row(
        "endless console name",
        [good](RawClient& c) {
            Hello hello = good;
            hello.console = std::string(101, 'x');
            c.send(hello);
        },
        1008, "longer than 100", &HubCounters::malformed);
    row(
        "made-up resume token",
        [](RawClient& c) {
            c.send(Hello{kProtocolVersion, "raw", "desk", "AAAA", {}, {}, {}});
        },
        1008, "log in again", &HubCounters::refusedLogins);
    row(
        "wrong session",
        [](RawClient& c) {
            c.session = 77;
            c.hello();
        },
        1008, "session 77", &HubCounters::outOfPlace);
    row(
        "skipped number",
        [](RawClient& c) {
            c.sent = 5;
            c.hello();
        },
        1008, "message 6, 1 is next", &HubCounters::outOfPlace);
    row(
        "no hello", [](RawClient&) {}, 1008, "no hello in time", &HubCounters::lateHandshakes);
    row(
        "second hello",
        [](RawClient& c) {
            c.hello();
            QTRY_VERIFY(c.takeWelcome());
            c.hello();
        },
        1008, "a second time", &HubCounters::outOfPlace);
    row(
        "repeated message",
        [](RawClient& c) {
            c.hello();
            QTRY_VERIFY(c.takeWelcome());
            c.send(Heartbeat{});
            --c.sent;
            c.send(Heartbeat{});
        },
        1008, "message 2, 3 is next", &HubCounters::outOfPlace);
}

void TestHubHostile::closesViolations()
{
    QFETCH(Act, act);
    QFETCH(int, closeCode);
    QFETCH(QString, why);
    QFETCH(Counter, counter);
    FakeGateway gateway;
    auto& hub = gateway.start(quickHub());
    RawClient good(hub.port());
    good.handshake();
    good.hello();
    QTRY_VERIFY(isIn(good));
    RawClient bad(hub.port());
    bad.handshake();
    QTRY_VERIFY(bad.upgraded());
    QCOMPARE(hub.counters().*counter, 0U);
    act(bad);
    QTRY_COMPARE(bad.closeCode(), closeCode);
    QVERIFY2(bad.closeReason().contains(why), qPrintable(bad.closeReason()));
    QTRY_VERIFY(!bad.open());
    QCOMPARE(hub.counters().*counter, 1U);
    QTRY_COMPARE(gateway.refused.size(), 1U);
    good.send(Heartbeat{}, hub.seq());
    gateway.setLane("1X-E1", 1);
    QTRY_COMPARE(good.got<Delta>().size(), 1U);
    QCOMPARE(hub.sessions().size(), 1U);
    QCOMPARE(gateway.commands.size(), 0U);
}

void TestHubHostile::acceptsListedOrigin()
{
    FakeGateway gateway;
    HubConfig config = quickHub();
    config.allowedOrigins = {QStringLiteral("https://wall.example")};
    auto& hub = gateway.start(config);
    RawClient listed(hub.port()), similar(hub.port());
    listed.handshake("coi.v1", "https://wall.example");
    similar.handshake("coi.v1", "https://wall.example.evil");
    QTRY_COMPARE(listed.status(), 101);
    QTRY_COMPARE(similar.status(), 403);
}

void TestHubHostile::dripsAreCut()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quickHub());
    RawClient nothing(hub.port()), half(hub.port());
    half.socket.write("GET / HTTP/1.1\r\nHost: loc");
    QTRY_VERIFY(nothing.open() && half.open());
    QTRY_VERIFY(!nothing.open() && !half.open());
    QCOMPARE(hub.counters().lateHandshakes, 2U);
}

void TestHubHostile::addressQuota()
{
    FakeGateway gateway;
    HubConfig config = quickHub();
    config.limits.unauthenticatedPerAddress = 3;
    config.times.hello = 60000;
    auto& hub = gateway.start(config);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<RawClient>(hub.port()));
        clients.back()->handshake();
    }
    QTRY_COMPARE(hub.counters().accepted, 5U);
    QTRY_VERIFY(clients[2]->upgraded() && !clients[3]->open() && !clients[4]->open());
    QCOMPARE(hub.counters().refusedTooMany, 2U);
    clients[0]->hello(); // who has logged in no longer counts
    QTRY_VERIFY(clients[0]->takeWelcome());
    clients[1]->socket.abort(); // nor who has gone
    QTRY_COMPARE(hub.counters().closed, 1U);
    RawClient sixth(hub.port()), seventh(hub.port()), eighth(hub.port());
    sixth.handshake(), seventh.handshake();
    QTRY_VERIFY(sixth.upgraded() && seventh.upgraded());
    QTRY_COMPARE(hub.counters().refusedTooMany, 3U);
}

void TestHubHostile::floodIsClosed()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quickHub());
    RawClient good(hub.port()), flooder(hub.port());
    for (RawClient* c : {&good, &flooder}) {
        c->handshake();
        c->hello();
    }
    QTRY_VERIFY(isIn(good) && isIn(flooder));
    for (int i = 0; i < 150; ++i) // below the limit
        good.send(Heartbeat{});
    for (int i = 0; i < 2000; ++i)
        flooder.send(Command{});
    QTRY_COMPARE(flooder.closeCode(), 1008);
    QCOMPARE(flooder.closeReason(), QStringLiteral("too many messages"));
    QCOMPARE(hub.counters().floods, 1U);
    QVERIFY2(gateway.commands.size() <= 205, qPrintable(QString::number(gateway.commands.size())));
    QVERIFY(good.open());
    QCOMPARE(good.closeCode(), 0);

    RawClient asker(hub.port()); // a snapshot for each small message
    asker.handshake();
    asker.hello();
    QTRY_VERIFY(asker.takeWelcome());
    for (int i = 0; i < 20; ++i)
        asker.send(Resume{});
    QTRY_COMPARE(asker.closeCode(), 1008);
    QCOMPARE(hub.counters().floods, 2U);
    QVERIFY(hub.counters().snapshots <= 8);
}

void TestHubHostile::authenticationThatNeverAnswers()
{
    FakeGateway gateway;
    gateway.muteAuth = true;
    HubConfig config = quickHub();
    config.times.authenticate = 300;
    auto& hub = gateway.start(config);
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(!c.got<Refused>().empty());
    QCOMPARE(c.got<Refused>()[0].second.reason, RefusedReason::Unavailable);
    QTRY_COMPARE(hub.counters().closed, 1U);
    gateway.waitingAuth.at(0)(transport::UserInfo{"lan", "", ""}); // too late: nobody is there
    QVERIFY(hub.sessions().empty());
    QCOMPARE(hub.counters().opened, 0U);
}

QTEST_GUILESS_MAIN(TestHubHostile)
#include "tst_hub_hostile.moc"
