// SPDX-License-Identifier: GPL-3.0-or-later
// A command that is held up on its way, by the network or by a gateway that stands still, is carried out
// within its time to live or not at all.
#include "../transport/relay.h"
#include "gateway_process.h"
#include <csignal>

using namespace coi::e2e;
using namespace coi;
using domain::CommandAction;
using domain::CommandStatus;
using domain::LaneStatus;
using domain::TargetKind;

class TestLateCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heldByTheNetwork_data();
    void heldByTheNetwork();
    void gatewayStoodStill();

private:
    static LaneStatus lane(const Console& c)
    {
        const auto it = c.mirror.state().lanes.find("1X-E2");
        return it == c.mirror.state().lanes.end() ? LaneStatus::Unknown : it->second.status;
    }
};

void TestLateCommand::heldByTheNetwork_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<CommandStatus>("becomes");
    QTest::newRow("control, not") << 0 << CommandStatus::Confirmed;
    QTest::newRow("control, within its time") << 2000 << CommandStatus::Confirmed;
    QTest::newRow("beyond it") << 5500 << CommandStatus::Expired;
}

void TestLateCommand::heldByTheNetwork()
{
    QFETCH(int, ms);
    QFETCH(CommandStatus, becomes);
    GatewayProcess gateway;
    QVERIFY(gateway.start());
    test::Relay relay(gateway.port());
    Console c;
    c.enter(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(relay.port())), {gateway.token(), {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(lane(c), LaneStatus::InService, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live(), 10'000);
    relay.holdConsoles(ms > 0);
    const auto id = c.tracker.issue(TargetKind::Lane, "1X-E2", CommandAction::Close, "floor cleaning");
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() >= ms, 20'000);
    QVERIFY(c.mirror.live());
    QCOMPARE(lane(c), LaneStatus::InService);
    relay.holdConsoles(false);
    QTRY_VERIFY_WITH_TIMEOUT(c.tracker.find(id)->settled(), 30'000);
    QCOMPARE(c.tracker.find(id)->status, becomes);
    QCOMPARE(lane(c), becomes == CommandStatus::Confirmed ? LaneStatus::Closed : LaneStatus::InService);
    if (becomes == CommandStatus::Expired)
        QCOMPARE(c.tracker.find(id)->cause, domain::Refusal::Expired);
}

void TestLateCommand::gatewayStoodStill()
{
    GatewayProcess gateway;
    QVERIFY(gateway.start());
    Console c;
    c.enter(gateway);
    QTRY_COMPARE_WITH_TIMEOUT(lane(c), LaneStatus::InService, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live(), 10'000);
    ::kill(static_cast<pid_t>(gateway.pid()), SIGSTOP);
    const auto id = c.tracker.issue(TargetKind::Lane, "1X-E2", CommandAction::Close, "floor cleaning");
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->status, CommandStatus::Unknown, 5'000); // the link is lost
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() >= 4'000, 20'000); // with what passed: beyond its time to live
    ::kill(static_cast<pid_t>(gateway.pid()), SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->status, CommandStatus::Expired, 10'000);
    since.restart();
    QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() >= 2'000, 20'000); // long enough for the lane to close
    QCOMPARE(lane(c), LaneStatus::InService);
}

QTEST_GUILESS_MAIN(TestLateCommand)
#include "tst_late_command.moc"
