// SPDX-License-Identifier: GPL-3.0-or-later
// A console and a gateway, as people use them: log in, watch, command, read the audit, survive a crash.
#include "gateway_process.h"

#include <QSignalSpy>

using namespace coi::e2e;
using namespace coi;
using domain::CommandStatus;
using transport::LinkState;

class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void snapshotDeltasDigest();
    void framesArrive();
    void wrongTokenIsRefused();
    void passwordOpensTheDoor();
    void commandIsConfirmedAndAudited();
    void refusedCommandNamesItsCause();
    void siteFilesAreTheGateways();
    void simulationObeys();
    void gatewayDiesAndComesBack();
    void leaseOutlivesTheGateway();
    void commandUnderWayEndsUnknown();
    void selectionIsSeenAndKeptByOne();
    void aLostConsoleLeavesNoCameraTurning();
    void endsCleanlyOnSigterm();

private:
    std::unique_ptr<GatewayProcess> m_gateway;
};

void TestConsole::init()
{
    m_gateway = std::make_unique<GatewayProcess>();
    QVERIFY(m_gateway->start());
}

void TestConsole::snapshotDeltasDigest()
{
    Console c;
    c.enter(*m_gateway);
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.link(), LinkState::Live, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.state().lanes.size(), std::size_t(42), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.state().carriers.size(), std::size_t(24), 10'000);
    QCOMPARE(c.mirror.state().sim.size(), std::size_t(1));
    QCOMPARE(c.mirror.welcome()->simulated, true);
    const auto digests = c.mirror.counters().digestsMatched;
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.counters().digestsMatched >= digests + 2, 15'000);
    QVERIFY(c.mirror.counters().deltas > 5);
    QCOMPARE(c.mirror.counters().digestMismatches, std::uint64_t(0));
    QCOMPARE(c.mirror.counters().gaps, std::uint64_t(0));
}

void TestConsole::framesArrive()
{
    Console c;
    QSignalSpy poses(&c.mirror, &client::Mirror::posesChanged), heat(&c.mirror, &client::Mirror::heatChanged);
    c.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(poses.size() >= 20 && heat.size() >= 2, 15'000);
    QVERIFY(!c.mirror.poses()->poses.empty());
    QVERIFY(!c.mirror.heat()->zones.empty());
}

void TestConsole::wrongTokenIsRefused()
{
    Console c;
    c.enter(m_gateway->url(), {std::string(43, 'x'), {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(c.session.error(), transport::LinkError::WrongCredentials, 10'000);
    QVERIFY(!c.mirror.hasState());
}

void TestConsole::passwordOpensTheDoor()
{
    QProcess add;
    add.start(QStringLiteral(COI_GATEWAY_PROGRAM),
              {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("vu.hoang"),
               QStringLiteral("--role"), QStringLiteral("operator"), QStringLiteral("--data"),
               m_gateway->dataDir()});
    QVERIFY(add.waitForStarted());
    add.write("a long enough password\n");
    add.closeWriteChannel();
    QVERIFY(add.waitForFinished());
    QCOMPARE(add.exitCode(), 0);
    Console wrong;
    wrong.enter(m_gateway->url(), {{}, "vu.hoang", "not this password"});
    QTRY_COMPARE_WITH_TIMEOUT(wrong.session.error(), transport::LinkError::WrongCredentials, 10'000);
    Console right; // the running gateway has noticed the new account
    right.enter(m_gateway->url(), {{}, "vu.hoang", "a long enough password"});
    QTRY_COMPARE_WITH_TIMEOUT(right.mirror.link(), LinkState::Live, 10'000);
    QCOMPARE(right.mirror.welcome()->role, std::string("operator"));
}

void TestConsole::commandIsConfirmedAndAudited()
{
    Console c;
    c.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live() && c.mirror.state().lanes.count("1X-E2"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.state().lanes.at("1X-E2").status, domain::LaneStatus::InService,
                              10'000);
    const auto id =
        c.tracker.issue(domain::TargetKind::Lane, "1X-E2", domain::CommandAction::Close, "floor cleaning");
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->status, CommandStatus::Confirmed, 30'000);
    QCOMPARE(c.mirror.state().lanes.at("1X-E2").status, domain::LaneStatus::Closed);
    domain::AuditQuery query;
    query.object = "1X-E2";
    query.from = c.mirror.gatewayTime() - std::chrono::hours{1};
    query.to = c.mirror.gatewayTime() + std::chrono::hours{1};
    std::optional<domain::AuditResult> result;
    c.requests.audit(query, &c.session, [&result](const domain::AuditResult& r) { result = r; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
    QCOMPARE(result->error, std::string());
    QCOMPARE(result->rows.size(), std::size_t(2));
    QCOMPARE(result->rows[0].what, std::string("command confirmed")); // newest first
    QCOMPARE(result->rows[1].what, std::string("command requested"));
    for (const domain::AuditRow& row : result->rows) {
        QCOMPARE(row.commandId, id);
        QCOMPARE(row.who, std::string("console"));
        QCOMPARE(row.cause, std::string("floor cleaning"));
    }
}

void TestConsole::refusedCommandNamesItsCause()
{
    Console c;
    c.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live() && c.mirror.state().lanes.size() == 42, 10'000);
    const auto id = c.tracker.issue(domain::TargetKind::Lane, "9X-E2", domain::CommandAction::Close, "x");
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->status, CommandStatus::Refused, 10'000);
    QCOMPARE(c.tracker.find(id)->cause, domain::Refusal::ObjectUnknown);
}

void TestConsole::siteFilesAreTheGateways()
{
    Console c;
    c.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live(), 10'000);
    std::optional<client::SiteFiles> files;
    c.requests.siteFiles(&c.session, [&files](const core::Result<client::SiteFiles>& r) {
        if (r)
            files = *r;
    });
    QTRY_VERIFY_WITH_TIMEOUT(files, 10'000);
    for (const char* name : {"site.geojson", "flows.json", "alarms.json"}) {
        QFile file(QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai/") + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(files->at(name) == file.readAll());
    }
}

void TestConsole::simulationObeys()
{
    Console c;
    c.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live() && !c.mirror.state().sim.empty(), 10'000);
    const auto ask = [&c](const domain::SimRequest& request) {
        std::optional<domain::Reply> reply;
        c.requests.simulation(request, &c.session, [&reply](const domain::Reply& r) { reply = r; });
        [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply, 20'000); }();
        return reply.value_or(domain::Reply{{}, domain::Refusal::LinkLost, {}});
    };
    domain::SimRequest fast;
    fast.speed = 60;
    QCOMPARE(ask(fast).cause, domain::Refusal::None);
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.state().sim.at("sim").speed, 60.0, 5'000);
    domain::SimRequest jump;
    jump.timeOfDayS = 15 * 3600;
    QCOMPARE(ask(jump).cause, domain::Refusal::None);
    const auto hour = [&c] { return (core::toMs(c.mirror.gatewayTime()) / 3'600'000 + 7) % 24; };
    QTRY_COMPARE_WITH_TIMEOUT(hour(), 15, 5'000);
    domain::SimRequest bad;
    bad.speed = 4000;
    QCOMPARE(ask(bad).cause, domain::Refusal::OutOfRange);
    QCOMPARE(c.mirror.counters().digestMismatches, std::uint64_t(0));
}

void TestConsole::gatewayDiesAndComesBack()
{
    Console c;
    c.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live() && c.mirror.state().lanes.size() == 42, 10'000);
    domain::SimRequest fault;
    fault.inject = domain::FaultInjection{domain::FaultKind::EGateFault, "1X-E3", 0};
    c.requests.simulation(fault, &c.session, [](const domain::Reply&) {});
    const auto raised = [&c] {
        for (const auto& [id, alarm] : c.mirror.state().alarms) {
            if (alarm.object == "1X-E3")
                return id;
        }
        return std::string();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!raised().empty(), 60'000);
    const std::string id = raised();
    const auto raisedAt = c.mirror.state().alarms.at(id).raisedAt;
    domain::AlarmRequest acknowledge;
    acknowledge.alarms = {id};
    acknowledge.comment = "somebody is on the way";
    c.requests.alarm(acknowledge, &c.session, [](const domain::Reply&) {});
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.state().alarms.at(id).state, domain::AlarmState::Acknowledged, 5'000);
    // It is seen at once and written some milliseconds later; the log is read from what is written.
    bool written = false;
    const auto inTheLog = [&] {
        domain::AlarmLogQuery query;
        query.alarm = id, query.limit = 100, query.to = raisedAt + std::chrono::hours{24};
        c.requests.alarmLog(query, &c.session, [&written](const domain::AlarmLogResult& log) {
            for (const domain::AlarmEvent& event : log.rows)
                written |= event.state == domain::AlarmState::Acknowledged;
        });
        return written;
    };
    QTRY_VERIFY_WITH_TIMEOUT(inTheLog(), 10'000);
    const auto epoch = c.mirror.epoch();
    QElapsedTimer sinceKill;
    sinceKill.start();
    m_gateway->kill9();
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.link(), LinkState::LinkLost, 3'000);
    QVERIFY(sinceKill.elapsed() <= 3'200);
    const auto lost = c.tracker.issue(domain::TargetKind::Lane, "1X-E2", domain::CommandAction::Close, "x");
    QCOMPARE(c.tracker.find(lost)->cause, domain::Refusal::LinkLost);
    QVERIFY(m_gateway->start());
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.link(), LinkState::Live, 20'000);
    QVERIFY(c.mirror.epoch() != epoch);
    QVERIFY(c.mirror.state().alarms.count(id) == 1);
    QCOMPARE(c.mirror.state().alarms.at(id).raisedAt, raisedAt);
    QCOMPARE(c.mirror.state().alarms.at(id).ackedBy, std::string("console"));
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.state().lanes.size(), std::size_t(42), 10'000);
    QCOMPARE(c.mirror.counters().digestMismatches, std::uint64_t(0));
}

void TestConsole::leaseOutlivesTheGateway()
{
    Console c;
    c.enter(*m_gateway);
    const auto lane = [&c] {
        const auto it = c.mirror.state().lanes.find("1X-E3");
        return it == c.mirror.state().lanes.end() ? domain::LaneState{} : it->second;
    };
    QTRY_COMPARE_WITH_TIMEOUT(lane().status, domain::LaneStatus::InService, 10'000);
    const auto id = c.tracker.issue(domain::TargetKind::Lane, "1X-E3", domain::CommandAction::HoldOpen,
                                    "coach wave", 600);
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->status, CommandStatus::Confirmed, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(lane().lease, 5'000);
    const auto ends = lane().lease->ends;
    const auto epoch = c.mirror.epoch();
    m_gateway->kill9();
    QVERIFY(m_gateway->start());
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live() && c.mirror.epoch() != epoch, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(lane().status, domain::LaneStatus::HeldOpen, 10'000);
    QVERIFY(lane().lease);
    QCOMPARE(lane().lease->commandId, id);
    QVERIFY(lane().lease->ends <= ends);
    domain::SimRequest fast;
    fast.speed = 240; // ten minutes in a few seconds
    c.requests.simulation(fast, &c.session, [](const domain::Reply&) {});
    QTRY_COMPARE_WITH_TIMEOUT(lane().status, domain::LaneStatus::InService, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!lane().lease, 5'000);
    QCOMPARE(lane().changedBy, std::string("gateway"));
}

void TestConsole::commandUnderWayEndsUnknown()
{
    Console c;
    c.enter(*m_gateway);
    const auto status = [&c] {
        const auto it = c.mirror.state().gates.find("B1-DX");
        return it == c.mirror.state().gates.end() ? domain::LaneStatus::Unknown : it->second.status;
    };
    QTRY_COMPARE_WITH_TIMEOUT(status(), domain::LaneStatus::Closed, 10'000);
    const auto id =
        c.tracker.issue(domain::TargetKind::Gate, "B1-DX", domain::CommandAction::Open, "buffer full");
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->status, CommandStatus::Accepted, 10'000);
    m_gateway->kill9();
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->cause, domain::Refusal::LinkLost, 5'000);
    QVERIFY(m_gateway->start());
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(id)->causeDetail, std::string("gateway restarted"), 20'000);
    QCOMPARE(c.tracker.find(id)->status, CommandStatus::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(status(), domain::LaneStatus::Closed, 10'000); // not sent again
}

void TestConsole::aLostConsoleLeavesNoCameraTurning()
{
    Console b;
    auto a = std::make_unique<Console>();
    a->enter(*m_gateway);
    b.enter(*m_gateway);
    const std::string camera = "CAM-R-01";
    const auto state = [&] { return b.mirror.state().ptz.at(camera); };
    QTRY_VERIFY_WITH_TIMEOUT(a->mirror.live() && b.mirror.live() && b.mirror.state().ptz.count(camera),
                             10'000);
    QCOMPARE(b.mirror.state().ptz.size(), std::size_t(25));
    domain::PtzRequest right;
    right.camera = camera, right.verb = domain::PtzVerb::ContinuousMove;
    right.pan = 1, right.timeoutMs = 2000;
    std::optional<domain::Reply> first, second;
    a->requests.ptz(right, &a->session, [&](const domain::Reply& r) { first = r; });
    QTRY_VERIFY_WITH_TIMEOUT(first && state().panDeg > 0, 5'000);
    QCOMPARE(first->cause, domain::Refusal::None);
    QVERIFY(state().moving);
    QCOMPARE(state().by, std::string("console"));
    QVERIFY(state().leftS > 50 && state().leftS <= domain::kPtzHoldS);
    b.requests.ptz(right, &b.session, [&](const domain::Reply& r) { second = r; });
    QTRY_VERIFY_WITH_TIMEOUT(second, 5'000);
    QCOMPARE(second->cause, domain::Refusal::LockedByOther);
    a.reset(); // gone in the middle of the move
    QTRY_VERIFY_WITH_TIMEOUT(state().by.empty() && !state().moving, 10'000);
    QVERIFY(state().panDeg < 180); // two seconds of 80 degrees at the most
    domain::AuditQuery query;
    query.object = camera;
    query.from = b.mirror.gatewayTime() - std::chrono::hours{1};
    query.to = b.mirror.gatewayTime() + std::chrono::hours{1};
    // It is seen at once and written some milliseconds later; the audit is read from what is written.
    std::vector<domain::AuditRow> rows;
    const auto written = [&] {
        b.requests.audit(query, &b.session, [&rows](const domain::AuditResult& r) { rows = r.rows; });
        return rows.size() >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(written(), 10'000);
    QCOMPARE(rows.size(), std::size_t(2)); // not one for each move
    QCOMPARE(rows[0].what, std::string("camera control given back"));
    QCOMPARE(rows[0].cause, std::string("session closed"));
    QCOMPARE(rows[1].what, std::string("camera control taken"));
}

void TestConsole::selectionIsSeenAndKeptByOne()
{
    Console a, b;
    a.enter(*m_gateway);
    b.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(a.mirror.live() && b.mirror.live(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(b.mirror.state().lanes.size(), std::size_t(42), 10'000);
    domain::CommandRequest hold;
    hold.object = "1X-E2";
    hold.action = domain::CommandAction::HoldOpen;
    hold.leaseS = 60;
    a.tracker.selections().take(hold);
    const auto holder = [](Console& c) { return client::selectionOf(c.mirror.state(), "1X-E2"); };
    QTRY_VERIFY_WITH_TIMEOUT(holder(a) && holder(b), 5'000);
    QCOMPARE(holder(b)->by, std::string("console"));
    QCOMPARE(holder(b)->status, CommandStatus::Selected);
    const auto late =
        b.tracker.issue(domain::TargetKind::Lane, "1X-E2", domain::CommandAction::HoldOpen, "me too", 60);
    QTRY_COMPARE_WITH_TIMEOUT(b.tracker.find(late)->status, CommandStatus::Refused, 5'000);
    QCOMPARE(b.tracker.find(late)->cause, domain::Refusal::LockedByOther);
    QCOMPARE(b.tracker.find(late)->causeDetail, std::string("console on E2E-01"));
    a.session.disconnectFromGateway(); // leaving gives it back
    QTRY_VERIFY_WITH_TIMEOUT(!holder(b), 5'000);
    const auto now =
        b.tracker.issue(domain::TargetKind::Lane, "1X-E2", domain::CommandAction::HoldOpen, "my turn", 60);
    QTRY_COMPARE_WITH_TIMEOUT(b.tracker.find(now)->status, CommandStatus::Confirmed, 30'000);
}

void TestConsole::endsCleanlyOnSigterm()
{
    Console c;
    c.enter(*m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live(), 10'000);
    QCOMPARE(m_gateway->terminate(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(c.mirror.link(), LinkState::LinkLost, 3'000);
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
