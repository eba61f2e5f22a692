// SPDX-License-Identifier: GPL-3.0-or-later
// Every request is answered exactly once, by the gateway, the end of the link or the time-out.
#include "../../modules/client/src/site_assembly.h"
#include "mirror_testing.h"

#include <QTest>
#include <coi/client/requests.h>

using namespace coi;
using client::Requests;
using domain::Refusal;
using protocol::SitePart;
using test::Console;
using test::FakeGateway;
using test::Relay;
using transport::LinkState;

class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers();
    void turningIsAnswered();
    void offline();
    void linkLoss();
    void timeOut();
    void contextGone();
    void forecast();
    void forecastCancelled();
    void forecastEnds();
    void siteFiles();
    void assembly_data();
    void assembly();
};

void TestRequests::answers()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    Requests requests(c.mirror);
    QTRY_VERIFY(c.live());
    std::vector<domain::Reply> replies;
    const auto keep = [&](const domain::Reply& r) { replies.push_back(r); };
    domain::AlarmRequest alarm;
    alarm.alarms = {"A@1X-E3"};
    alarm.comment = "đã xem 已查看";
    requests.alarm(alarm, this, keep);
    QVERIFY(replies.empty()); // never before the call returns
    QTRY_COMPARE(replies.size(), 1U);
    QCOMPARE(replies[0].cause, Refusal::None);
    QCOMPARE(gateway.alarmRequests.at(0).comment, alarm.comment);
    QCOMPARE(gateway.alarmRequests[0].id, replies[0].id);

    domain::SimRequest sim;
    sim.speed = 1e9;
    requests.simulation(sim, this, keep);
    QTRY_COMPARE(replies.size(), 2U);
    QCOMPARE(replies[1].cause, Refusal::OutOfRange);
    QCOMPARE(replies[1].detail, std::string("speed"));

    domain::CommandRequest command;
    command.id = "c1";
    requests.select(command, this, keep);
    QTRY_COMPARE(replies.size(), 3U);
    requests.unselect("c1", this, keep);
    QTRY_COMPARE(replies.size(), 4U);
    QCOMPARE(replies[3].cause, Refusal::NoSelection);

    domain::HistoryResult history;
    requests.history({}, this, [&](const auto& r) { history = r; });
    QTRY_COMPARE(history.values.size(), 3U);
    QVERIFY(!history.values[1].has_value());
    domain::AuditQuery query;
    query.limit = 7;
    domain::AuditResult audit;
    requests.audit(query, this, [&](const auto& r) { audit = r; });
    QTRY_COMPARE(audit.rows.size(), 7U);
    domain::AlarmLogQuery log;
    log.limit = 3;
    domain::AlarmLogResult steps;
    requests.alarmLog(log, this, [&](const auto& r) { steps = r; });
    QTRY_COMPARE(steps.rows.size(), 3U);
    domain::ForecastScoreQuery scores;
    scores.place = "egate_exit";
    domain::ForecastScoreResult score;
    requests.forecastScore(scores, this, [&](const auto& r) { score = r; });
    QTRY_COMPARE(score.rows.size(), 1U);
    QCOMPARE(score.rows[0].place, scores.place);
    QCOMPARE(requests.pending(), 0);
}

// Several answers, in order, and none after the last.
void TestRequests::turningIsAnswered()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    Requests requests(c.mirror);
    QTRY_VERIFY(c.live());
    domain::PtzRequest turn;
    turn.camera = "CAM-1X-03", turn.verb = domain::PtzVerb::GotoHome;
    std::optional<domain::Reply> reply;
    requests.ptz(turn, this, [&](const domain::Reply& r) { reply = r; });
    QVERIFY(!reply); // never before the call returns
    QTRY_VERIFY(reply);
    QCOMPARE(reply->cause, Refusal::LockedByOther);
    QCOMPARE(reply->detail, std::string("CAM-1X-03"));
}

void TestRequests::forecast()
{
    FakeGateway gateway;
    gateway.answers = false;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    Requests requests(c.mirror);
    QTRY_VERIFY(c.live());
    std::vector<domain::ForecastResult> got;
    domain::ForecastQuery query;
    query.options.push_back({"close one", {}});
    const std::string id = requests.forecast(query, this, [&](const auto& r) { got.push_back(r); });
    QVERIFY(got.empty());
    QTRY_COMPARE(gateway.forecastQueries.size(), 1U);
    QCOMPARE(gateway.forecastQueries[0].id, id);
    QCOMPARE(gateway.forecastQueries[0].options, query.options);
    const auto session = gateway.opened.at(0).id;
    gateway.forecast(session, "another", 1, false);
    gateway.forecast(session, id, 20, false);
    gateway.forecast(session, id, 40, false);
    gateway.forecast(session, id, 200, true);
    gateway.forecast(session, id, 400, true);
    QTRY_COMPARE(got.size(), 3U);
    QCOMPARE(requests.pending(), 0);
    QCOMPARE(got[0].done, 20);
    QCOMPARE(got[1].done, 40);
    QVERIFY(got[2].last && !got[1].last);
    gateway.answers = true;
    requests.forecast(query, this, [&](const auto& r) { got.push_back(r); });
    QTRY_COMPARE(got.size(), 4U); // what came after the last one was for nobody
    QCOMPARE(got[3].of, query.replications);
}

// Cancelling works from inside the callback too; the gateway is told, the callback is not called again.
void TestRequests::forecastCancelled()
{
    FakeGateway gateway;
    gateway.answers = false;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    Requests requests(c.mirror);
    QTRY_VERIFY(c.live());
    int calls = 0;
    std::string id;
    id = requests.forecast({}, this, [&](const auto&) { ++calls, requests.cancelForecast(id); });
    QTRY_COMPARE(gateway.forecastQueries.size(), 1U);
    const auto session = gateway.opened.at(0).id;
    gateway.forecast(session, id, 20, false);
    gateway.forecast(session, id, 40, true);
    QTRY_COMPARE(gateway.forecastsCancelled, std::vector<std::string>{id});
    QCOMPARE(calls, 1);
    QCOMPARE(requests.pending(), 0);
    requests.cancelForecast(id);
    requests.cancelForecast("never asked");
    const std::string other = requests.forecast({}, this, [&](const auto&) { ++calls; });
    requests.cancelForecast(other);
    QTRY_COMPARE(gateway.forecastsCancelled, (std::vector<std::string>{id, other}));
    auto context = std::make_unique<QObject>();
    const std::string third = requests.forecast({}, context.get(), [&](const auto&) { ++calls; });
    context.reset();
    QTRY_COMPARE(gateway.forecastsCancelled, (std::vector<std::string>{id, other, third}));
    QCOMPARE(calls, 1);
}

// Refused, without a link, with the link lost, without an answer: each ends it once.
void TestRequests::forecastEnds()
{
    using domain::ForecastRefusal;
    FakeGateway gateway;
    gateway.answers = false;
    auto& hub = gateway.start(test::quickHub());
    Relay relay(hub.port());
    Console c(relay.port());
    Requests requests(c.mirror);
    std::vector<ForecastRefusal> ends;
    const auto keep = [&](const domain::ForecastResult& r) {
        if (r.last)
            ends.push_back(r.refusal);
    };
    requests.forecast({}, this, keep);
    QVERIFY(ends.empty());
    QTRY_COMPARE(ends, std::vector{ForecastRefusal::LinkLost});
    QTRY_VERIFY(c.live());
    const std::string id = requests.forecast({}, this, keep);
    QTRY_COMPARE(gateway.forecastQueries.size(), 1U);
    domain::ForecastResult refused;
    refused.id = id, refused.refusal = ForecastRefusal::NotModelled, refused.last = true;
    hub.reply(gateway.opened.at(0).id, refused);
    QTRY_COMPARE(ends.size(), 2U);
    QCOMPARE(ends[1], ForecastRefusal::NotModelled);
    requests.setTimeoutMs(50); // forecasts: six times that, from the last answer on
    const std::string slow = requests.forecast({}, this, keep);
    QTRY_COMPARE(gateway.forecastQueries.size(), 2U);
    gateway.forecast(gateway.opened.at(0).id, slow, 20, false);
    QTRY_COMPARE(ends.size(), 3U);
    QCOMPARE(ends[2], ForecastRefusal::NoAnswer);
    requests.setTimeoutMs(60000);
    requests.forecast({}, this, keep);
    QTRY_COMPARE(gateway.forecastQueries.size(), 3U);
    relay.cutAll();
    QTRY_COMPARE(ends.size(), 4U);
    QCOMPARE(ends[3], ForecastRefusal::LinkLost);
    QCOMPARE(requests.pending(), 0);
}

void TestRequests::offline()
{
    transport::ClientSession session;
    client::Mirror mirror(session);
    Requests requests(mirror);
    int calls = 0;
    domain::Reply reply;
    requests.alarm({}, this, [&](const auto& r) { reply = r, ++calls; });
    std::string historyError, auditError, siteError;
    requests.history({}, this, [&](const auto& r) { historyError = r.error; });
    requests.audit({}, this, [&](const auto& r) { auditError = r.error; });
    requests.siteFiles(this, [&](const auto& r) { siteError = r ? "" : r.error().text; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(reply.cause, Refusal::LinkLost);
    QTRY_COMPARE(historyError, std::string("link lost"));
    QTRY_COMPARE(auditError, std::string("link lost"));
    QTRY_COMPARE(siteError, std::string("link lost"));
    QCOMPARE(requests.pending(), 0);
}

void TestRequests::linkLoss()
{
    FakeGateway gateway;
    gateway.answers = false;
    auto& hub = gateway.start(test::quickHub());
    Relay relay(hub.port());
    Console c(relay.port());
    Requests requests(c.mirror);
    QTRY_VERIFY(c.live());
    std::vector<std::string> errors;
    requests.history({}, this, [&](const auto& r) { errors.push_back(r.error); });
    QTRY_COMPARE(gateway.historyQueries.size(), 1U);
    relay.cutAll();
    QTRY_COMPARE(errors, (std::vector<std::string>{"link lost"}));
    QTRY_VERIFY(c.live());
    hub.reply(gateway.opened.back().id, domain::HistoryResult{gateway.historyQueries[0].id, {}, {}, 0, {}});
    gateway.answers = true;
    requests.history({}, this, [&](const auto& r) { errors.push_back(r.error); });
    QTRY_COMPARE(errors, (std::vector<std::string>{"link lost", ""})); // the first one not a second time
}

void TestRequests::timeOut()
{
    FakeGateway gateway;
    gateway.answers = false;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    Requests requests(c.mirror);
    requests.setTimeoutMs(300);
    QTRY_VERIFY(c.live());
    std::vector<std::string> errors;
    requests.history({}, this, [&](const auto& r) { errors.push_back(r.error); });
    QTRY_COMPARE(errors, (std::vector<std::string>{"no answer"}));
    QCOMPARE(requests.pending(), 0);
    // A refusal comes as a reply, also for a question.
    requests.history({}, this, [&](const auto& r) { errors.push_back(r.error); });
    QTRY_COMPARE(gateway.historyQueries.size(), 2U);
    hub.reply(gateway.opened.at(0).id,
              domain::Reply{gateway.historyQueries[1].id, Refusal::NotAuthorised, "not for observers"});
    QTRY_COMPARE(errors.size(), 2U);
    QCOMPARE(errors[1], std::string("not for observers"));
}

void TestRequests::contextGone()
{
    FakeGateway gateway;
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    Requests requests(c.mirror);
    QTRY_VERIFY(c.live());
    int gone = 0, there = 0;
    auto context = std::make_unique<QObject>();
    requests.history({}, context.get(), [&](const auto&) { ++gone; });
    requests.history({}, this, [&](const auto&) { ++there; });
    context.reset();
    QTRY_COMPARE(there, 1);
    QCOMPARE(gone, 0);
    QCOMPARE(requests.pending(), 0);
}

void TestRequests::siteFiles()
{
    FakeGateway gateway;
    gateway.files.push_back({"alarms.json", QByteArray()});
    gateway.files[0].bytes = QByteArray("\x00\xff\x7f", 3) + QByteArray(2000000, 's'); // more than the cap
    auto& hub = gateway.start(test::quickHub());
    Console c(hub.port());
    Requests requests(c.mirror);
    QTRY_VERIFY(c.session.welcome().has_value()); // while the state is still on its way
    client::SiteFiles files;
    requests.siteFiles(this, [&](const auto& r) { files = *r; });
    QTRY_COMPARE(files.size(), 3U);
    QCOMPARE(files.at("site.geojson"), gateway.files[0].bytes);
    QCOMPARE(files.at("flows.json"), QByteArray("{}"));
    QVERIFY(files.at("alarms.json").isEmpty());
    QCOMPARE(hub.counters().cutSlow, 0U);
    QTRY_VERIFY(c.live());

    gateway.files.clear();
    bool none = false;
    requests.siteFiles(this, [&](const auto& r) { none = r.ok() && r->empty(); });
    QTRY_VERIFY(none);
}

void TestRequests::assembly_data()
{
    QTest::addColumn<std::vector<SitePart>>("parts");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const std::vector<SitePart>& parts, bool good) {
        QTest::newRow(name) << parts << good;
    };
    row("one file", {{"q", 1, "a", 1, 1, "x"}}, true);
    row("two parts", {{"q", 1, "a", 1, 2, "x"}, {"q", 1, "a", 2, 2, "y"}}, true);
    row("two files", {{"q", 2, "a", 1, 1, "x"}, {"q", 2, "b", 1, 1, "y"}}, true);
    row("no files", {{"q", 0, "", 0, 0, ""}}, true);
    row("starts with part 2", {{"q", 1, "a", 2, 2, "x"}}, false);
    row("part missing", {{"q", 1, "a", 1, 3, "x"}, {"q", 1, "a", 3, 3, "z"}}, false);
    row("part repeated", {{"q", 1, "a", 1, 2, "x"}, {"q", 1, "a", 1, 2, "x"}}, false);
    row("other file in between", {{"q", 2, "a", 1, 2, "x"}, {"q", 2, "b", 2, 2, "y"}}, false);
    row("same file twice", {{"q", 2, "a", 1, 1, "x"}, {"q", 2, "a", 1, 1, "y"}}, false);
    row("part after the last", {{"q", 1, "a", 2, 1, "x"}}, false);
    row("negative", {{"q", -1, "a", -1, -1, "x"}}, false);
    row("too much", {{"q", 1, "a", 1, 2, QByteArray(33 << 20, 'x')}}, false);
}

void TestRequests::assembly()
{
    QFETCH(std::vector<SitePart>, parts);
    QFETCH(bool, good);
    client::SiteAssembly assembly;
    core::Result<bool> result = false;
    for (const SitePart& part : parts) {
        result = assembly.take(part);
        if (!result)
            break;
    }
    QCOMPARE(result.ok() && *result, good);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
