// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts over the wire: asked by a console of a gateway with the simulated gate.
#include "gateway_process.h"
#include <coi/gateway/embedded_gateway.h>

using namespace coi::e2e;
using namespace coi;
using domain::ForecastRefusal;
using domain::ForecastResult;

class TestForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstAnswersThenTheLast();
    void closingALaneMakesPeopleWait();
    void cancelAndHostileQueries();
    void theStreamGoesOn();
    void ownForecastsReachEverybody();
    void stopsWhileItRuns();

private:
    void enter(double speed, bool peak = false);
    std::vector<ForecastResult>& ask(domain::ForecastQuery query);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<gateway::EmbeddedGateway> m_gateway;
    std::unique_ptr<Console> m_console;
    std::map<std::string, std::vector<ForecastResult>> m_got;
    std::string m_id; // of the last query
    gateway::EmbeddedAccess m_access;
};

void TestForecast::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_gateway = std::make_unique<gateway::EmbeddedGateway>();
    m_console = std::make_unique<Console>();
    m_got.clear();
}

void TestForecast::cleanup()
{
    m_console.reset();
    m_gateway.reset();
}

void TestForecast::enter(double speed, bool peak)
{
    gateway::EmbeddedOptions o;
    o.siteDir = QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai");
    o.dataDir = m_dir->path();
    o.simulation.start = gateway::localTimeOfDay(core::SystemClock().utcNow(), 9 * 3600);
    o.simulation.speed = speed;
    o.simulation.profile = peak ? domain::Profile::Peak : domain::Profile::Normal;
    const auto access = m_gateway->start(o);
    QVERIFY2(access.ok(), access.ok() ? "" : access.error().text.c_str());
    m_access = *access;
    m_console->enter(access->url, {access->token, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_console->mirror.live() && m_console->mirror.state().lanes.size() == 42,
                             20'000);
}

std::vector<ForecastResult>& TestForecast::ask(domain::ForecastQuery query)
{
    m_id = m_console->requests.forecast(std::move(query), this,
                                        [this](const ForecastResult& r) { m_got[r.id].push_back(r); });
    return m_got[m_id];
}

void TestForecast::firstAnswersThenTheLast()
{
    enter(60);
    domain::ForecastQuery query;
    query.replications = 60;
    const auto& got = ask(query);
    QTRY_VERIFY_WITH_TIMEOUT(!got.empty() && got.back().last, 60'000);
    QCOMPARE(got.back().refusal, ForecastRefusal::None);
    QCOMPARE(got.front().done, 0);
    QVERIFY(got.size() >= 3 && got[1].done >= 20 && got[1].done < 60);
    QCOMPARE(got.back().done, 60);
    QVERIFY(got.back().places.size() >= 18);
    QCOMPARE(got.back().options.size(), std::size_t{1});
    QCOMPARE(got.back().options[0].places[0].waitS.mean.size(), std::size_t{12});
    QCOMPARE(m_console->requests.pending(), 0);
}

void TestForecast::closingALaneMakesPeopleWait()
{
    enter(60, true);
    domain::ForecastQuery query;
    query.replications = 40, query.places = {"booth_exit"};
    domain::ForecastChange close;
    close.action = domain::CommandAction::Close;
    query.options.push_back({"two booths fewer", {}});
    for (const char* lane : {"1X-B2", "1X-B3"}) {
        close.object = lane;
        query.options[0].changes.push_back(close);
    }
    const auto& got = ask(query);
    QTRY_VERIFY_WITH_TIMEOUT(!got.empty() && got.back().last, 60'000);
    QCOMPARE(got.back().refusal, ForecastRefusal::None);
    const auto& option = got.back().options.at(1);
    QCOMPARE(option.name, std::string("two booths fewer"));
    QVERIFY(option.places.at(0).waitDifferenceS);
    QVERIFY(option.places[0].waitDifferenceS->mean > option.places[0].waitDifferenceS->ci95);
    QVERIFY(option.best < 0.5 && got.back().options[0].best > 0.5);
    // Asking has changed nothing of the gate.
    QCOMPARE(m_console->mirror.state().lanes.at("1X-B2").status, domain::LaneStatus::InService);
}

void TestForecast::cancelAndHostileQueries()
{
    enter(1);
    domain::ForecastQuery query;
    query.replications = 1000, query.horizonS = 8 * 3600, query.stepS = 1800;
    const auto& running = ask(query);
    const std::string id = m_id;
    QTRY_VERIFY_WITH_TIMEOUT(!running.empty(), 60'000);
    const std::size_t before = running.size();
    m_console->requests.cancelForecast(id);
    const auto refusal = [&](const std::function<void(domain::ForecastQuery&)>& edit) {
        domain::ForecastQuery q;
        q.replications = 20, q.horizonS = 600;
        edit(q);
        const auto& got = ask(q);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!got.empty() && got.back().last, 60'000); }();
        return got.back().refusal;
    };
    QCOMPARE(refusal([](auto&) {}), ForecastRefusal::None); // the worker is free again
    QCOMPARE(running.size(), before);
    QCOMPARE(refusal([](auto& q) { q.horizonS = 1 << 30; }), ForecastRefusal::OutOfRange);
    QCOMPARE(refusal([](auto& q) { q.stepS = -1; }), ForecastRefusal::OutOfRange);
    QCOMPARE(refusal([](auto& q) { q.replications = 1 << 30; }), ForecastRefusal::OutOfRange);
    QCOMPARE(refusal([](auto& q) { q.places = {"\xc3\x28"}; }), ForecastRefusal::ObjectUnknown);
    QCOMPARE(refusal([](auto& q) { q.options.resize(9, {"o", {}}); }), ForecastRefusal::OutOfRange);
    QCOMPARE(refusal([](auto& q) {
                 q.options = {{"door", {{}}}};
                 q.options[0].changes[0].target = domain::TargetKind::Gate;
                 q.options[0].changes[0].object = "1X-D1";
             }),
             ForecastRefusal::NotModelled);
    QVERIFY(m_console->mirror.live());
}

// While the largest forecasts run, State arrives change by change and in step: the digests agree.
void TestForecast::theStreamGoesOn()
{
    enter(60);
    domain::ForecastQuery query;
    query.replications = 1000, query.horizonS = 8 * 3600, query.stepS = 1800;
    auto& first = ask(query);
    ask(query);
    int changes = 0, resyncs = 0;
    const auto epoch = m_console->mirror.epoch();
    QObject context; // gone with what it counts
    connect(&m_console->mirror, &client::Mirror::changed, &context, [&] { ++changes; });
    connect(&m_console->mirror, &client::Mirror::reset, &context, [&] { ++resyncs; });
    QTRY_VERIFY_WITH_TIMEOUT(changes >= 20, 60'000);
    QVERIFY(m_console->mirror.live());
    QCOMPARE(m_console->mirror.epoch(), epoch);
    QCOMPARE(resyncs, 0);
    QVERIFY(first.empty() || !first.back().last || first.back().refusal == ForecastRefusal::None);
}

void TestForecast::ownForecastsReachEverybody()
{
    enter(60); // a forecast is made in time also where everything takes ten times as long
    const auto& forecasts = m_console->mirror.state().forecasts;
    QTRY_VERIFY_WITH_TIMEOUT(forecasts.contains("egate_exit") && forecasts.size() >= 16, 60'000);
    QCOMPARE(forecasts.at("egate_exit").points.size(), std::size_t{3});
    // A console that comes later has them with its first State.
    Console late;
    late.enter(m_access.url, {m_access.token, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(late.mirror.live() && late.mirror.state().forecasts.size() >= 16, 20'000);
    // Scored when a quarter of an hour has passed, and asked for.
    std::vector<domain::ForecastScore> rows;
    const auto asked = [&] {
        if (rows.empty())
            m_console->requests.forecastScore({}, this, [&](const auto& r) { rows = r.rows; });
        return !rows.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), 60'000);
    QCOMPARE(rows[0].place, std::string());
    QVERIFY(rows[0].scored > 0 && rows[0].covered >= 0 && rows[0].covered <= 1);
    QCOMPARE(rows[0].leadS, 900);
}

void TestForecast::stopsWhileItRuns()
{
    enter(60);
    domain::ForecastQuery query;
    query.replications = 1000, query.horizonS = 8 * 3600, query.stepS = 1800;
    const auto& got = ask(query);
    ask(query);
    QTRY_VERIFY_WITH_TIMEOUT(!got.empty(), 60'000);
    QElapsedTimer timer;
    timer.start();
    m_gateway->stop();
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(got.back().last, 10'000); // the link is lost
    QCOMPARE(got.back().refusal, ForecastRefusal::LinkLost);
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
