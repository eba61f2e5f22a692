// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway inside a program: start, stop, refusals, and every kind of command obeyed by the simulated
// field.
#include "gateway_process.h"
#include <coi/core/uuid.h>
#include <coi/gateway/embedded_gateway.h>

using namespace coi::e2e;
using namespace coi;
using namespace std::chrono_literals;
using domain::CommandAction;
using domain::CommandStatus;
using domain::LaneStatus;
using domain::TargetKind;
using gateway::EmbeddedGateway;

class TestEmbedded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSilentFieldGrowsOldAndIsHeardAgain();
    void aSilentHistoryAnswersAfterwards();
    void manyQuestionsDoNotEndTheSession();
    void stopIsQuick();
    void startsAgainWhereItWas();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void obeys_data();
    void obeys();
    void leaseRevertsByItself();
    void twoConsolesSeeTheSame();
    void historyFillsAndAnswers();
    void dayAtFullSpeedStaysConsistent();

private:
    gateway::EmbeddedOptions options(double speed = 20) const;
    void enter(double speed = 20);
    CommandStatus outcome(TargetKind kind, const std::string& object, CommandAction action, int leaseS = 0);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EmbeddedGateway> m_gateway;
    std::unique_ptr<Console> m_console;
};

void TestEmbedded::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_gateway = std::make_unique<EmbeddedGateway>();
    m_console = std::make_unique<Console>();
}

void TestEmbedded::cleanup()
{
    m_console.reset();
    m_gateway.reset();
}

gateway::EmbeddedOptions TestEmbedded::options(double speed) const
{
    gateway::EmbeddedOptions o;
    o.siteDir = QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai");
    o.dataDir = m_dir->path();
    o.simulation.start = gateway::localTimeOfDay(core::SystemClock().utcNow(), 9 * 3600);
    o.simulation.speed = speed;
    return o;
}

void TestEmbedded::enter(double speed)
{
    const auto access = m_gateway->start(options(speed));
    QVERIFY2(access.ok(), access.ok() ? "" : access.error().text.c_str());
    m_console->enter(access->url, {access->token, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_console->mirror.live() && m_console->mirror.state().lanes.size() == 42,
                             20'000);
}

CommandStatus TestEmbedded::outcome(TargetKind kind, const std::string& object, CommandAction action,
                                    int leaseS)
{
    const auto id = m_console->tracker.issue(kind, object, action, "end to end", leaseS);
    const auto settled = [&] { return m_console->tracker.find(id)->settled(); };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(settled(), 30'000); }();
    const auto* command = m_console->tracker.find(id);
    if (command->status != CommandStatus::Confirmed)
        qInfo("%s: %s %s", object.c_str(), std::string(domain::codeOf(command->cause)).c_str(),
              command->causeDetail.c_str());
    return command->status;
}

void TestEmbedded::aSilentFieldGrowsOldAndIsHeardAgain()
{
    enter();
    const auto freshness = [this](domain::FeedKind kind) {
        const auto& feeds = m_console->mirror.state().feeds;
        const auto it = feeds.find(std::string(domain::codeOf(kind)));
        return it == feeds.end() ? domain::Freshness::NoData : it->second.freshness;
    };
    QTRY_COMPARE(freshness(domain::FeedKind::Lanes), domain::Freshness::Live);
    m_gateway->setFieldSilent(true);
    QTRY_COMPARE(freshness(domain::FeedKind::Lanes), domain::Freshness::Stale);
    QTRY_COMPARE(freshness(domain::FeedKind::IgvState), domain::Freshness::Stale);
    QVERIFY(m_console->mirror.live()); // the link is another matter
    m_gateway->setFieldSilent(false);
    QTRY_COMPARE(freshness(domain::FeedKind::Lanes), domain::Freshness::Live);
    QTRY_COMPARE(freshness(domain::FeedKind::IgvState), domain::Freshness::Live);
}

void TestEmbedded::aSilentHistoryAnswersAfterwards()
{
    enter();
    int answers = 0;
    const auto ask = [&] {
        domain::HistoryQuery query;
        query.metric = domain::HistoryMetric::TravellersExit;
        query.to = m_console->mirror.gatewayTime(), query.from = query.to - 1h, query.bucketS = 3600;
        m_console->requests.history(
            query, this, [&](const domain::HistoryResult& r) { answers += r.error.empty() ? 1 : 0; });
    };
    ask();
    QTRY_COMPARE(answers, 1);
    m_gateway->setHistorySilent(true);
    ask();
    const std::uint64_t seen = m_console->mirror.seq();
    QTRY_VERIFY(m_console->mirror.seq() > seen + 20); // everything else goes on
    QCOMPARE(answers, 1);
    m_gateway->setHistorySilent(false);
    QTRY_COMPARE(answers, 2);
}

void TestEmbedded::manyQuestionsDoNotEndTheSession()
{
    enter();
    constexpr int kQuestions = 300; // HubLimits allows 200 messages a second
    int answers = 0, errors = 0;
    for (int i = 0; i < kQuestions; ++i) {
        domain::HistoryQuery query;
        query.metric = domain::HistoryMetric::TravellersExit;
        query.to = m_console->mirror.gatewayTime(), query.from = query.to - 1h, query.bucketS = 3600;
        m_console->requests.history(query, this, [&](const domain::HistoryResult& r) {
            ++answers;
            errors += r.error.empty() ? 0 : 1;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, kQuestions, 20'000);
    QCOMPARE(errors, 0);
    QVERIFY(m_console->mirror.live());
}

void TestEmbedded::stopIsQuick()
{
    enter(3600);
    QElapsedTimer timer;
    timer.start();
    m_gateway->stop();
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->mirror.live(), 3'000);
    m_gateway->stop(); // again: nothing
}

void TestEmbedded::startsAgainWhereItWas()
{
    enter();
    const auto first = m_console->mirror.epoch();
    m_gateway->stop();
    m_console = std::make_unique<Console>();
    enter();
    QVERIFY(m_console->mirror.epoch() != first);
}

void TestEmbedded::refusesWhatCannotWork_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says"); // empty: starts
    QTest::newRow("control") << QString() << QString();
    QTest::newRow("no such site") << QStringLiteral("site") << QStringLiteral("site.geojson");
    QTest::newRow("data is a file") << QStringLiteral("file") << QStringLiteral("can not be made");
    QTest::newRow("accounts malformed") << QStringLiteral("users") << QStringLiteral("users.json");
    QTest::newRow("data in use") << QStringLiteral("twice") << QStringLiteral("another gateway");
    QTest::newRow("journal damaged") << QStringLiteral("journal") << QStringLiteral("journal.sqlite");
}

void TestEmbedded::refusesWhatCannotWork()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    auto o = options();
    const auto write = [this](const char* name) {
        QFile file(m_dir->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is not what was expected here, by far");
    };
    EmbeddedGateway other;
    if (what == u"site")
        o.siteDir = m_dir->path();
    else if (what == u"file")
        write("plain"), o.dataDir = m_dir->filePath(QStringLiteral("plain"));
    else if (what == u"users")
        write("users.json");
    else if (what == u"journal")
        write("journal.sqlite");
    else if (what == u"twice")
        QVERIFY(other.start(o).ok());
    const auto access = m_gateway->start(o);
    QCOMPARE(access.ok(), says.isEmpty());
    if (!access)
        QVERIFY2(access.error().text.find(says.toStdString()) != std::string::npos,
                 access.error().text.c_str());
}

void TestEmbedded::obeys_data()
{
    QTest::addColumn<QString>("steps"); // object:action, ... each must be confirmed
    QTest::newRow("e-gate closed and opened") << QStringLiteral("1X-E2:close 1X-E2:open");
    QTest::newRow("e-gate held open") << QStringLiteral("1X-E3:hold_open 1X-E3:open");
    QTest::newRow("booth closed and opened") << QStringLiteral("1X-B2:close 1X-B2:open");
    QTest::newRow("booth opened by an officer who is asked for")
        << QStringLiteral("1X-B6:ask_officer 1X-B6:close");
    QTest::newRow("out of service and back")
        << QStringLiteral("1X-E4:take_out_of_service 1X-E4:return_to_service");
    QTest::newRow("buffer barrier opened and closed") << QStringLiteral("B1-DX:open B1-DX:close");
    QTest::newRow("hall door closed and opened") << QStringLiteral("1X-D1:close 1X-D1:open");
    QTest::newRow("vehicle paused and resumed") << QStringLiteral("IGV-05:pause IGV-05:resume");
}

void TestEmbedded::obeys()
{
    QFETCH(QString, steps);
    enter();
    for (const QString& step : steps.split(u' ')) {
        const std::string object = step.section(u':', 0, 0).toStdString();
        const auto action = domain::fromCode<CommandAction>(step.section(u':', 1).toStdString());
        QVERIFY(action);
        const auto kind = object.starts_with("IGV")                ? TargetKind::Carrier
                          : object.find("-D") != std::string::npos ? TargetKind::Gate
                                                                   : TargetKind::Lane;
        QCOMPARE(outcome(kind, object, *action, *action == CommandAction::HoldOpen ? 1800 : 0),
                 CommandStatus::Confirmed);
    }
}

void TestEmbedded::leaseRevertsByItself()
{
    enter(60);
    QCOMPARE(outcome(TargetKind::Lane, "1X-E3", CommandAction::HoldOpen, 120), CommandStatus::Confirmed);
    const auto lane = [this] { return m_console->mirror.state().lanes.at("1X-E3"); };
    QTRY_VERIFY_WITH_TIMEOUT(lane().lease.has_value(), 2'000);
    QCOMPARE(lane().lease->by, std::string("supervisor"));
    QTRY_COMPARE_WITH_TIMEOUT(lane().status, LaneStatus::InService, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!lane().lease.has_value(), 5'000);
    QCOMPARE(lane().changedBy, std::string("gateway"));
}

void TestEmbedded::twoConsolesSeeTheSame()
{
    const auto access = m_gateway->start(options());
    QVERIFY(access.ok());
    Console a, b;
    a.enter(access->url, {access->token, {}, {}});
    b.enter(access->url, {access->token, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(a.mirror.live() && b.mirror.live(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(a.mirror.state().lanes.size() == 42 && b.mirror.state().lanes.size() == 42,
                             20'000);
    QTRY_VERIFY_WITH_TIMEOUT(a.mirror.seq() == b.mirror.seq() && a.mirror.seq() > 5, 20'000);
    QCOMPARE(domain::digest(a.mirror.state()), domain::digest(b.mirror.state()));
    domain::Reply first, second;
    domain::CommandRequest request;
    request.id = core::makeUuid7(core::SystemClock().utcNow());
    request.object = "1X-E2";
    request.action = CommandAction::Close;
    request.reason = "who is first";
    first.cause = second.cause = domain::Refusal::LinkLost;
    a.requests.select(request, &a.session, [&](const domain::Reply& r) { first = r; });
    QTRY_COMPARE_WITH_TIMEOUT(first.cause, domain::Refusal::None, 5'000);
    request.id = core::makeUuid7(core::SystemClock().utcNow());
    b.requests.select(request, &b.session, [&](const domain::Reply& r) { second = r; });
    QTRY_COMPARE_WITH_TIMEOUT(second.cause, domain::Refusal::LockedByOther, 5'000);
}

void TestEmbedded::historyFillsAndAnswers()
{
    enter(600);
    const auto from = m_console->mirror.gatewayTime();
    QTRY_VERIFY_WITH_TIMEOUT(m_console->mirror.gatewayTime() - from > 30min, 30'000);
    const auto ask = [&](domain::HistoryMetric metric) {
        domain::HistoryQuery q;
        q.metric = metric;
        q.from = from;
        q.to = from + 20min;
        q.bucketS = 300;
        std::optional<domain::HistoryResult> out;
        m_console->requests.history(q, &m_console->session,
                                    [&out](const domain::HistoryResult& r) { out = r; });
        [&out] { QTRY_VERIFY_WITH_TIMEOUT(out, 10'000); }();
        return out.value_or(domain::HistoryResult{{}, "no answer", {}, 0, {}});
    };
    double travellers = 0, planned = 0;
    const auto seen = ask(domain::HistoryMetric::TravellersExit),
               plan = ask(domain::HistoryMetric::TravellersPlan);
    QCOMPARE(seen.error, std::string());
    QCOMPARE(plan.error, std::string());
    for (const auto& v : seen.values)
        travellers += v.value_or(0);
    for (const auto& v : plan.values)
        planned += v.value_or(0);
    QVERIFY2(travellers > 10, qPrintable(QString::number(travellers)));
    QVERIFY2(planned > 10, qPrintable(QString::number(planned)));
}

void TestEmbedded::dayAtFullSpeedStaysConsistent()
{
    enter(3600);
    const auto from = m_console->mirror.gatewayTime();
    QTRY_VERIFY_WITH_TIMEOUT(m_console->mirror.gatewayTime() - from > 6h, 60'000);
    const auto& seen = m_console->mirror.counters();
    QTRY_VERIFY_WITH_TIMEOUT(seen.digestsMatched >= 3, 20'000);
    QCOMPARE(seen.digestMismatches, std::uint64_t(0));
    QCOMPARE(seen.gaps, std::uint64_t(0));
    QCOMPARE(seen.snapshots, std::uint64_t(1));
    for (const auto& [id, alarm] : m_console->mirror.state().alarms)
        QVERIFY2(alarm.definition.find("stale") == std::string::npos, id.c_str()); // haste is not staleness
}

QTEST_GUILESS_MAIN(TestEmbedded)
#include "tst_embedded.moc"
