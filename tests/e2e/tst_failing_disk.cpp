// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway whose disk fills up or breaks: it says so, refuses what it could not write down, goes on
// watching, and ends when it can not know any more what is on the disk.
#include "gateway_process.h"

using namespace coi::e2e;
using namespace coi;
using domain::CommandAction;
using domain::CommandStatus;
using domain::TargetKind;

class TestFailingDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fullDiskIsAnAlarmUntilThereIsRoom();
    void failedSyncEndsTheProcess();

private:
    void disk(const char* does)
    {
        QFile file(m_dir.filePath(QStringLiteral("disk")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(does);
    }
    static const domain::Alarm* alarm(const Console& c)
    {
        const auto it = c.mirror.state().alarms.find("audit-unavailable@audit");
        return it == c.mirror.state().alarms.end() ? nullptr : &it->second;
    }
    static domain::LaneStatus lane(const Console& c)
    {
        const auto it = c.mirror.state().lanes.find("1X-E2");
        return it == c.mirror.state().lanes.end() ? domain::LaneStatus::Unknown : it->second.status;
    }
    static std::string close(Console& c)
    {
        return c.tracker.issue(TargetKind::Lane, "1X-E2", CommandAction::Close, "floor cleaning");
    }
    void enter(Console& c)
    {
        c.enter(*m_gateway);
        QTRY_COMPARE_WITH_TIMEOUT(lane(c), domain::LaneStatus::InService, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live(), 10'000);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<GatewayProcess> m_gateway;
};

void TestFailingDisk::initTestCase()
{
    qputenv("COI_FAILING_DISK", m_dir.filePath(QStringLiteral("disk")).toUtf8());
    qputenv("LD_PRELOAD", COI_FAILING_DISK_LIBRARY);
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0");
}

void TestFailingDisk::init()
{
    disk("works");
    m_gateway = std::make_unique<GatewayProcess>();
    QVERIFY(m_gateway->start());
}

void TestFailingDisk::fullDiskIsAnAlarmUntilThereIsRoom()
{
    Console c;
    enter(c);
    QVERIFY(!alarm(c));
    disk("full");
    const auto refused = close(c);
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(refused)->status, CommandStatus::Refused, 5'000);
    QCOMPARE(c.tracker.find(refused)->cause, domain::Refusal::AuditUnavailable);
    QTRY_VERIFY_WITH_TIMEOUT(alarm(c), 2'000);
    QCOMPARE(alarm(c)->priority, domain::AlarmPriority::Critical);
    QCOMPARE(alarm(c)->state, domain::AlarmState::Unacknowledged);
    const auto seq = c.mirror.seq();
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.seq() > seq + 3, 10'000); // watching goes on
    disk("works");
    QTRY_COMPARE_WITH_TIMEOUT(alarm(c)->state, domain::AlarmState::RtnUnacknowledged, 20'000);
    const auto taken = close(c);
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(taken)->status, CommandStatus::Confirmed, 30'000);
    QVERIFY(m_gateway->log().contains("journal not writable"));
    QVERIFY(m_gateway->log().contains("journal writable again"));
    QVERIFY(m_gateway->running());
}

void TestFailingDisk::failedSyncEndsTheProcess()
{
    Console c;
    enter(c);
    disk("sync");
    const auto refused = close(c);
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->exitCode(), 1, 10'000);
    QVERIFY(m_gateway->log().contains("the journal has failed, ending for a restart: "));
    QVERIFY(m_gateway->log().contains("journal.sqlite"));
    disk("works");
    QVERIFY(m_gateway->start()); // as the service does
    QTRY_VERIFY_WITH_TIMEOUT(c.mirror.live(), 20'000);
    QVERIFY(c.tracker.find(refused)->status != CommandStatus::Confirmed);
    QTRY_COMPARE_WITH_TIMEOUT(lane(c), domain::LaneStatus::InService, 10'000);
    const auto taken = close(c);
    QTRY_COMPARE_WITH_TIMEOUT(c.tracker.find(taken)->status, CommandStatus::Confirmed, 30'000);
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
