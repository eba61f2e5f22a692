// SPDX-License-Identifier: GPL-3.0-or-later
// The hub against consoles that break the rules, with a good one beside them that must not notice.
#include "fake_gateway.h"
#include "raw_client.h"

#include <QTest>

using namespace coi;
using namespace coi::protocol;
using test::FakeGateway;
using test::RawClient;
using transport::HubConfig;
using transport::HubCounters;

namespace {

using Counter = std::uint64_t HubCounters::*;

HubConfig quick()
{
    HubConfig config;
    config.times.upgrade = 400;
    config.times.hello = 300;
    config.times.heartbeat = 100;
    config.times.digest = 300;
    config.times.silence = 1500;
    config.times.ackLag = 1000;
    config.times.closing = 200;
    return config;
}

// Logged in and in the stream.
bool isIn(RawClient& c)
{
    if (c.session == 0 && c.takeWelcome())
        c.send(Resume{});
    return !c.got<Digest>().empty();
}

} // namespace

class TestHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsIn();
    void refusesAtTheDoor_data();
    void refusesAtTheDoor();
    void closesViolations_data();
    void closesViolations();
    void acceptsListedOrigin();
    void dripsAreCut();
    void addressQuota();
    void floodIsClosed();
    void silentIsFreed();
    void stalledIsCutOthersGoOn();
    void laggingIsCut();
    void framesCoalesce();
    void resumesWithoutSnapshot();
    void resumeTokenWorksOnce();
    void logoutEndsTheToken();
    void dropsAUser();
    void answersTooLarge();
    void saysGoodbye();
    void authenticationThatNeverAnswers();
};

void TestHub::logsIn()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
    gateway.setLane("1X-E1", 7);
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(isIn(c));
    const auto [envelope, welcome] = c.got<Welcome>().front();
    QCOMPARE(envelope.epoch, hub.epoch());
    QCOMPARE(envelope.seq, 1U);
    QCOMPARE(welcome.user, std::string("lan"));
    QCOMPARE(welcome.displayName, std::string("Phạm Thu Lan"));
    QCOMPARE(welcome.siteName, std::string("Cửa khẩu Móng Cái – 东兴口岸"));
    const auto parts = c.got<SnapshotPart>();
    QCOMPARE(parts.size(), 1U);
    QCOMPARE(std::get<domain::LaneState>(parts[0].second.changes.at(0)).note,
             std::string("Nguyễn Thị Hồng 阮氏红"));
    QTRY_VERIFY(c.got<Heartbeat>().size() >= 2);
    QCOMPARE(hub.sessions().size(), 1U);
    QVERIFY(gateway.refused.empty());
}

void TestHub::refusesAtTheDoor_data()
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

void TestHub::refusesAtTheDoor()
{
    QFETCH(QByteArray, subprotocol);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    QFETCH(int, closeCode);
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
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

void TestHub::closesViolations_data()
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

void TestHub::closesViolations()
{
    QFETCH(Act, act);
    QFETCH(int, closeCode);
    QFETCH(QString, why);
    QFETCH(Counter, counter);
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
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

void TestHub::acceptsListedOrigin()
{
    FakeGateway gateway;
    HubConfig config = quick();
    config.allowedOrigins = {QStringLiteral("https://wall.example")};
    auto& hub = gateway.start(config);
    RawClient listed(hub.port()), similar(hub.port());
    listed.handshake("coi.v1", "https://wall.example");
    similar.handshake("coi.v1", "https://wall.example.evil");
    QTRY_COMPARE(listed.status(), 101);
    QTRY_COMPARE(similar.status(), 403);
}

void TestHub::dripsAreCut()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
    RawClient nothing(hub.port()), half(hub.port());
    half.socket.write("GET / HTTP/1.1\r\nHost: loc");
    QTRY_VERIFY(nothing.open() && half.open());
    QTRY_VERIFY(!nothing.open() && !half.open());
    QCOMPARE(hub.counters().lateHandshakes, 2U);
}

void TestHub::addressQuota()
{
    FakeGateway gateway;
    HubConfig config = quick();
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

void TestHub::floodIsClosed()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
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

void TestHub::silentIsFreed()
{
    FakeGateway gateway;
    HubConfig config = quick();
    config.times.ackLag = 600000; // only the silence counts here
    auto& hub = gateway.start(config);
    RawClient silent(hub.port());
    silent.handshake();
    silent.hello();
    QTRY_VERIFY(isIn(silent));
    QElapsedTimer took;
    took.start();
    QTRY_COMPARE(gateway.closed.size(), 1U);
    QVERIFY(took.elapsed() >= 1300);
    QCOMPARE(gateway.closed[0], std::string("silent"));
    QCOMPARE(hub.counters().cutSilent, 1U);
    QVERIFY(hub.sessions().empty());
    QCOMPARE(transport::HubTimes().silence, 10000); // in the product: with a heartbeat's slack below 15 s
}

void TestHub::stalledIsCutOthersGoOn()
{
    FakeGateway gateway;
    HubConfig config = quick();
    config.times.ackLag = 600000; // only the bytes count here
    config.times.silence = 600000;
    auto& hub = gateway.start(config);
    RawClient good(hub.port()), stalled(hub.port());
    stalled.socket.setReadBufferSize(4096);
    stalled.socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    for (RawClient* c : {&good, &stalled}) {
        c->handshake();
        c->hello();
    }
    QTRY_VERIFY(isIn(good) && isIn(stalled));
    QObject::disconnect(&stalled.socket, &QTcpSocket::readyRead, nullptr, nullptr); // reads no more
    int published = 0;
    const auto publishSome = [&] {
        for (int i = 0; i < 4; ++i, ++published) {
            domain::LaneState lane;
            lane.id = "1X-E1";
            lane.queue = published;
            lane.note = std::string(20000, 'x');
            gateway.publish({lane});
        }
        return hub.counters().cutSlow == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(publishSome(), 20000);
    QTRY_COMPARE(good.got<Delta>().size(), std::size_t(published));
    QCOMPARE(hub.sessions().size(), 1U);
    QTRY_COMPARE(gateway.closed.size(), 1U);
    QVERIFY(gateway.closed[0].find("unsent") != std::string::npos);
}

void TestHub::laggingIsCut()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
    RawClient good(hub.port()), lagging(hub.port());
    for (RawClient* c : {&good, &lagging}) {
        c->handshake();
        c->hello();
    }
    QTRY_VERIFY(isIn(good) && isIn(lagging));
    gateway.setLane("1X-E1", 1);
    const auto beat = [&] { // both speak, one never says it has applied anything
        good.send(Heartbeat{}, hub.seq());
        lagging.send(Heartbeat{}, 0);
        return hub.counters().cutSlow == 1;
    };
    QTRY_VERIFY(beat());
    QVERIFY(good.open());
    QTRY_VERIFY(!lagging.open());
    QCOMPARE(gateway.closed.at(0), std::string("too slow: acknowledgement is behind"));
}

void TestHub::framesCoalesce()
{
    FakeGateway gateway;
    HubConfig config = quick();
    config.limits.coalesceBytes = 20000;
    auto& hub = gateway.start(config);
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(isIn(c));
    // Everything in one turn of the event loop: only what fits below the limit and the newest may go out.
    for (int i = 1; i <= 100; ++i) {
        domain::PoseFrame frame;
        frame.at = core::fromMs(i);
        frame.poses.resize(1000);
        hub.publishPoses(frame);
        gateway.setLane("1X-E1", i);
    }
    QTRY_COMPARE(c.got<Delta>().size(), 100U);
    QTRY_VERIFY(c.got<domain::PoseFrame>().back().second.at == core::fromMs(100));
    QVERIFY2(c.got<domain::PoseFrame>().size() <= 10,
             qPrintable(QString::number(c.got<domain::PoseFrame>().size())));
    QCOMPARE(hub.counters().framesCoalesced + c.got<domain::PoseFrame>().size(), 100U);
}

void TestHub::resumesWithoutSnapshot()
{
    FakeGateway gateway;
    HubConfig config = quick();
    config.limits.ringDeltas = 5;
    auto& hub = gateway.start(config);
    for (int i = 1; i <= 8; ++i)
        gateway.setLane("1X-E1", i);
    struct Row
    {
        Resume ask;
        std::size_t deltas, snapshots;
    };
    const std::uint64_t e = hub.epoch();
    const std::vector<Row> rows{{{e, 8}, 0, 0},     {{e, 6}, 2, 0}, {{e, 3}, 5, 0}, {{e, 2}, 0, 1},
                                {{e - 1, 8}, 0, 1}, {{e, 9}, 0, 1}, {{0, 0}, 0, 1}};
    for (const Row& row : rows) {
        RawClient c(hub.port());
        c.handshake();
        c.hello();
        QTRY_VERIFY(c.takeWelcome());
        c.send(row.ask, hub.seq());
        QTRY_VERIFY(!c.got<Digest>().empty());
        QCOMPARE(c.got<SnapshotPart>().size(), row.snapshots);
        const auto deltas = c.got<Delta>();
        QCOMPARE(deltas.size(), row.deltas);
        for (std::size_t i = 0; i < deltas.size(); ++i)
            QCOMPARE(deltas[i].first.seq, row.ask.seq + 1 + i);
    }
    QCOMPARE(hub.counters().resumes, 3U);
    QCOMPARE(hub.counters().snapshots, 4U);
}

void TestHub::resumeTokenWorksOnce()
{
    FakeGateway gateway;
    HubConfig config = quick();
    config.times.resumeToken = 500;
    auto& hub = gateway.start(config);
    RawClient first(hub.port());
    first.handshake();
    first.hello();
    QTRY_VERIFY(first.takeWelcome());
    const Hello resume{
        kProtocolVersion, "raw", "desk", first.got<Welcome>()[0].second.resumeToken, {}, {}, {}};
    QVERIFY(resume.resumeToken->size() >= 43); // 256 bits
    RawClient second(hub.port());              // the first is still there: it is replaced
    second.handshake();
    second.send(resume);
    QTRY_VERIFY(second.takeWelcome());
    QTRY_VERIFY(!first.open());
    QCOMPARE(gateway.hashes, 1); // no password was checked again
    QCOMPARE(hub.counters().resumed, 1U);
    RawClient third(hub.port());
    third.handshake();
    third.send(resume);
    QTRY_VERIFY(!third.got<Refused>().empty());
    QCOMPARE(third.got<Refused>()[0].second.reason, RefusedReason::ResumeExpired);

    const Hello late{
        kProtocolVersion, "raw", "desk", second.got<Welcome>()[0].second.resumeToken, {}, {}, {}};
    second.socket.abort();
    QTRY_COMPARE(gateway.closed.size(), 2U);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.elapsed() > 600);
    RawClient fourth(hub.port());
    fourth.handshake();
    fourth.send(late);
    QTRY_VERIFY(!fourth.got<Refused>().empty());
}

void TestHub::logoutEndsTheToken()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(c.takeWelcome());
    c.send(Bye{ByeReason::Logout, ""});
    QTRY_COMPARE(c.closeCode(), 1000);
    RawClient again(hub.port());
    again.handshake();
    again.send(Hello{kProtocolVersion, "raw", "desk", c.got<Welcome>()[0].second.resumeToken, {}, {}, {}});
    QTRY_VERIFY(!again.got<Refused>().empty());
    QCOMPARE(gateway.refused.size(), 1U); // a logout is no misbehaviour
}

void TestHub::dropsAUser()
{
    FakeGateway gateway;
    gateway.passwords["minh"] = "another long phrase";
    auto& hub = gateway.start(quick());
    RawClient lan(hub.port()), minh(hub.port());
    lan.handshake(), minh.handshake();
    lan.hello(), minh.hello("minh", "another long phrase");
    QTRY_VERIFY(lan.takeWelcome() && minh.takeWelcome());
    hub.dropUser("lan");
    QTRY_VERIFY(!lan.open());
    QCOMPARE(lan.got<Bye>().at(0).second.reason, ByeReason::AccountChanged);
    RawClient again(hub.port());
    again.handshake();
    again.send(Hello{kProtocolVersion, "raw", "desk", lan.got<Welcome>()[0].second.resumeToken, {}, {}, {}});
    QTRY_VERIFY(!again.got<Refused>().empty());
    QVERIFY(minh.open());
}

void TestHub::answersTooLarge()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(c.takeWelcome());
    c.send(domain::AuditQuery{"few", "", {}, {}, 200});
    c.send(domain::AuditQuery{"many", "", {}, {}, 20000});
    QTRY_COMPARE(c.got<domain::AuditResult>().size(), 2U);
    QCOMPARE(c.got<domain::AuditResult>()[0].second.rows.size(), 200U);
    QCOMPARE(c.got<domain::AuditResult>()[1].second.rows.size(), 0U);
    QVERIFY(!c.got<domain::AuditResult>()[1].second.error.empty());
    QCOMPARE(hub.counters().tooLarge, 1U);
}

void TestHub::saysGoodbye()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quick());
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(isIn(c));
    hub.close();
    QCOMPARE(hub.port(), 0);
    QTRY_COMPARE(c.closeCode(), 1001);
    QCOMPARE(c.got<Bye>().at(0).second.reason, ByeReason::ShuttingDown);
}

void TestHub::authenticationThatNeverAnswers()
{
    FakeGateway gateway;
    gateway.muteAuth = true;
    HubConfig config = quick();
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

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
