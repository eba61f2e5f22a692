// SPDX-License-Identifier: GPL-3.0-or-later
// What a console gets from the hub: state, resumption, answers; and what becomes of slow and silent ones.
#include "hub_testing.h"

#include <QTest>

using namespace coi;
using namespace coi::protocol;
using test::FakeGateway;
using test::isIn;
using test::quickHub;
using test::RawClient;
using transport::HubConfig;

class TestHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsIn();
    void silentIsFreed();
    void stalledIsCutOthersGoOn();
    void laggingIsCut();
    void framesCoalesce();
    void resumesWithoutSnapshot();
    void resumeTokenWorksOnce();
    void logoutEndsTheToken();
    void dropsAUser();
    void answersTooLarge();
    void knowsHowOldACommandIs();
    void saysGoodbye();
};

void TestHub::logsIn()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quickHub());
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

void TestHub::silentIsFreed()
{
    FakeGateway gateway;
    HubConfig config = quickHub();
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
    HubConfig config = quickHub();
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
    auto& hub = gateway.start(quickHub());
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
    HubConfig config = quickHub();
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
    HubConfig config = quickHub();
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
    HubConfig config = quickHub();
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
    auto& hub = gateway.start(quickHub());
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
    auto& hub = gateway.start(quickHub());
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
    auto& hub = gateway.start(quickHub());
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
    c.send(domain::AlarmLogQuery{"few", "", {}, {}, 200});
    c.send(domain::AlarmLogQuery{"many", "", {}, {}, 40000});
    QTRY_COMPARE(c.got<domain::AlarmLogResult>().size(), 2U);
    QCOMPARE(c.got<domain::AlarmLogResult>()[0].second.rows.size(), 200U);
    QCOMPARE(c.got<domain::AlarmLogResult>()[1].second.rows.size(), 0U);
    QVERIFY(!c.got<domain::AlarmLogResult>()[1].second.error.empty());
    const auto session = gateway.opened.at(0).id;
    domain::ForecastResult forecast;
    forecast.id = "f", forecast.options.resize(1);
    forecast.options[0].places.resize(1);
    forecast.options[0].places[0].overLimit.assign(100000, 0.5);
    hub.reply(session, forecast);
    QTRY_COMPARE(c.got<domain::ForecastResult>().size(), 1U);
    QVERIFY(c.got<domain::ForecastResult>()[0].second.last);
    QCOMPARE(c.got<domain::ForecastResult>()[0].second.refusal, domain::ForecastRefusal::OutOfRange);
}

void TestHub::knowsHowOldACommandIs()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quickHub());
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(isIn(c));
    const std::int64_t atWelcome = c.got<Welcome>()[0].second.uptimeMs;
    QTRY_VERIFY(c.got<Heartbeat>().size() >= 3);
    const auto beats = c.got<Heartbeat>();
    const std::int64_t heard = beats.back().second.uptimeMs.value_or(-1);
    QVERIFY(heard - atWelcome >= 200); // three intervals, less what came before welcome
    QVERIFY(beats[0].second.uptimeMs && *beats[0].second.uptimeMs < heard);
    QElapsedTimer since;
    since.start();
    const std::int64_t said[] = {heard, heard - 200, heard + 3'600'000, -1, INT64_MIN, INT64_MAX};
    for (const std::int64_t sentMs : said) {
        domain::CommandRequest r;
        r.id = std::to_string(sentMs);
        c.send(Command{r, sentMs});
    }
    QTRY_COMPARE(gateway.ages.size(), std::size(said));
    QVERIFY(gateway.ages[0] >= core::Millis{0} && gateway.ages[0].count() <= since.elapsed() + 1000);
    QVERIFY(gateway.ages[1] >= gateway.ages[0] + core::Millis{200});
    QCOMPARE(gateway.ages[2], core::Millis{0}); // later than now counts as now
    QVERIFY(gateway.ages[3] >= core::Millis{heard});
    QVERIFY(gateway.ages[4] >= core::Millis{heard});
    QCOMPARE(gateway.ages[5], core::Millis{0});
}

void TestHub::saysGoodbye()
{
    FakeGateway gateway;
    auto& hub = gateway.start(quickHub());
    RawClient c(hub.port());
    c.handshake();
    c.hello();
    QTRY_VERIFY(isIn(c));
    hub.close();
    QCOMPARE(hub.port(), 0);
    QTRY_COMPARE(c.closeCode(), 1001);
    QCOMPARE(c.got<Bye>().at(0).second.reason, ByeReason::ShuttingDown);
}

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
