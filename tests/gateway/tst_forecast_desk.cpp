// SPDX-License-Identifier: GPL-3.0-or-later
// The desk: who may ask how much, what comes when, cancelling, stopping; and the gateway's own forecasts,
// made, kept in State and scored, in simulated time.
#include "forecast_gate.h"

#include <QTest>

using namespace coi;
using namespace coi::gateway;
using namespace coi::gateway::testing;
using Why = ForecastRefusal;

namespace {

Requester console(std::uint64_t session, Role role = Role::Observer)
{
    return {"lan", "C" + std::to_string(session), role, session};
}

struct DeskBench
{
    explicit DeskBench(int startS = 9 * 3600) : gate(startS)
    {
        desk = std::make_unique<ForecastDesk>(ForecastServices{
            mongCai().site, mongCai().flows, mongCai().alarms, gate.store, [this] { return gate.sim.now(); },
            [this](std::vector<StoredForecast> figures) {
                for (StoredForecast& f : figures)
                    (f.observed ? scored : stored).push_back(std::move(f));
            }});
    }
    void ask(std::uint64_t session, const ForecastQuery& query, Role role = Role::Observer)
    {
        desk->query(console(session, role), query, [this, session](const ForecastResult& r) {
            answers[{session, r.id}].push_back(r);
        });
    }
    const std::vector<ForecastResult>& of(std::uint64_t session, const char* id)
    {
        return answers[{session, id}];
    }
    bool ended(std::uint64_t session, const char* id)
    {
        return !of(session, id).empty() && of(session, id).back().last;
    }
    bool forecast() const { return !gate.store.state().forecasts.empty(); } // the gateway's own
    // The field and the desk, as the gateway ticks them.
    void advance(int seconds, int stepS = 6)
    {
        for (int s = 0; s < seconds; s += stepS) {
            gate.advance(stepS, stepS);
            desk->minutes(std::exchange(gate.minutes, {}));
            desk->tick();
        }
    }

    LiveGate gate;
    std::map<std::pair<std::uint64_t, std::string>, std::vector<ForecastResult>> answers;
    std::vector<StoredForecast> stored, scored;
    std::unique_ptr<ForecastDesk> desk;
};

ForecastQuery query(const char* id, int replications = 40, int horizonS = 1800)
{
    ForecastQuery q;
    q.id = id, q.replications = replications, q.horizonS = horizonS;
    return q;
}

// Takes seconds: something to interrupt.
ForecastQuery large(const char* id)
{
    ForecastQuery q = query(id, 1000, 8 * 3600);
    q.stepS = 1800;
    return q;
}

} // namespace

class TestForecastDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersProgressively();
    void refusals_data();
    void refusals();
    void boundedPerConsoleAndInAll();
    void cancelled();
    void replacedById();
    void sessionGone();
    void stopsWhileItRuns();
    void theGateGoesOnMeanwhile();
    void theFirstIsMadeOfTheFirstReport();
    void theFirstDoesNotWaitForTheSilent();
    void ownForecastsAreMadeAndScored();
    void consolesGoFirst();
    void aNewDayStartsAnew();
};

void TestForecastDesk::answersProgressively()
{
    DeskBench b;
    b.ask(1, query("q", 100));
    QVERIFY(b.of(1, "q").empty()); // never before the call returns
    QTRY_VERIFY_WITH_TIMEOUT(b.ended(1, "q"), 60'000);
    const auto& got = b.of(1, "q");
    QVERIFY(got.size() >= 3);
    QCOMPARE(got[0].done, 0);
    QVERIFY(got[0].options.empty() && !got[0].basis.empty() && !got[0].places.empty() && !got[0].last);
    QVERIFY(got[1].done >= 20 && got[1].done < 100 && !got[1].options.empty());
    for (std::size_t i = 1; i < got.size(); ++i)
        QVERIFY(got[i].done > got[i - 1].done && got[i].of == 100 && got[i].at == got[0].at);
    QCOMPARE(got.back().done, 100);
    QCOMPARE(b.desk->underWay(), std::size_t{0});
    b.ask(1, query("q", 100));
    QTRY_VERIFY_WITH_TIMEOUT(b.of(1, "q").size() > got.size() || b.ended(1, "q"), 60'000);
}

void TestForecastDesk::refusals_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("horizonS");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("why");
    const auto row = [](const char* name, Role role, int horizonS, const char* place, Why why) {
        QTest::newRow(name) << static_cast<int>(role) << horizonS << QString::fromLatin1(place)
                            << static_cast<int>(why);
    };
    row("observer", Role::Observer, 600, "egate_exit", Why::None);
    row("nobody known", static_cast<Role>(99), 600, "egate_exit", Why::NotAuthorised);
    row("too short", Role::Supervisor, 60, "egate_exit", Why::OutOfRange);
    row("no such place", Role::Supervisor, 600, "egate_sideways", Why::ObjectUnknown);
}

void TestForecastDesk::refusals()
{
    QFETCH(int, role);
    QFETCH(int, horizonS);
    QFETCH(QString, place);
    QFETCH(int, why);
    DeskBench b;
    ForecastQuery q = query("q", 20, horizonS);
    q.places = {place.toStdString()};
    b.ask(1, q, static_cast<Role>(role));
    QTRY_VERIFY_WITH_TIMEOUT(b.ended(1, "q"), 60'000);
    QCOMPARE(static_cast<int>(b.of(1, "q").back().refusal), why);
    QCOMPARE(b.of(1, "q").back().id, std::string("q"));
    QCOMPARE(b.desk->underWay(), std::size_t{0});
}

void TestForecastDesk::boundedPerConsoleAndInAll()
{
    DeskBench b;
    for (const char* id : {"a", "b", "c"})
        b.ask(1, large(id));
    QTRY_VERIFY(b.ended(1, "c"));
    QCOMPARE(b.of(1, "c").back().refusal, Why::TooMany);
    for (std::uint64_t session = 2; session <= 4; ++session)
        for (const char* id : {"a", "b"})
            b.ask(session, large(id));
    QCOMPARE(b.desk->underWay(), ForecastDesk::kInAll);
    b.ask(5, query("one too many"));
    QTRY_VERIFY(b.ended(5, "one too many"));
    QCOMPARE(b.of(5, "one too many").back().refusal, Why::TooMany);
    b.desk->sessionClosed(4);
    b.ask(5, query("now"));
    QCOMPARE(b.desk->underWay(), ForecastDesk::kInAll - 1);
    for (std::uint64_t session = 1; session <= 3; ++session)
        b.desk->sessionClosed(session);
    QTRY_VERIFY_WITH_TIMEOUT(b.ended(5, "now"), 60'000);
    QCOMPARE(b.of(5, "now").back().refusal, Why::None);
}

void TestForecastDesk::cancelled()
{
    DeskBench b;
    b.ask(1, large("running"));
    b.ask(1, large("waiting"));
    QTRY_VERIFY_WITH_TIMEOUT(!b.of(1, "running").empty(), 60'000);
    b.desk->cancel(1, "waiting");
    b.desk->cancel(1, "running");
    b.desk->cancel(1, "unknown");
    b.desk->cancel(2, "running"); // somebody else's
    QTRY_VERIFY(b.ended(1, "running") && b.ended(1, "waiting"));
    QCOMPARE(b.of(1, "running").back().refusal, Why::Cancelled);
    QCOMPARE(b.of(1, "waiting").back().refusal, Why::Cancelled);
    const auto n = b.of(1, "running").size();
    b.ask(1, query("next")); // the worker is free at once
    QTRY_VERIFY_WITH_TIMEOUT(b.ended(1, "next"), 60'000);
    QCOMPARE(b.of(1, "next").back().done, 40);
    QCOMPARE(b.of(1, "running").size(), n);
}

void TestForecastDesk::replacedById()
{
    DeskBench b;
    b.ask(1, large("q"));
    QTRY_VERIFY_WITH_TIMEOUT(!b.of(1, "q").empty(), 60'000);
    b.ask(1, query("q", 20));
    QCOMPARE(b.desk->underWay(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(b.ended(1, "q"), 60'000);
    QCOMPARE(b.of(1, "q").back().of, 20); // of the old one no word any more
    QCOMPARE(b.of(1, "q").back().refusal, Why::None);
}

void TestForecastDesk::sessionGone()
{
    DeskBench b;
    b.ask(1, large("q"));
    QTRY_VERIFY_WITH_TIMEOUT(!b.of(1, "q").empty(), 60'000);
    const auto n = b.of(1, "q").size();
    b.desk->sessionClosed(1);
    QCOMPARE(b.desk->underWay(), std::size_t{0});
    b.ask(2, query("q", 20));
    QTRY_VERIFY_WITH_TIMEOUT(b.ended(2, "q"), 60'000);
    QCOMPARE(b.of(1, "q").size(), n);
}

void TestForecastDesk::stopsWhileItRuns()
{
    DeskBench b;
    b.ask(1, large("running"));
    b.ask(1, large("waiting"));
    b.ask(2, large("waiting"));
    QTRY_VERIFY_WITH_TIMEOUT(!b.of(1, "running").empty(), 60'000);
    QElapsedTimer timer;
    timer.start();
    b.desk.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    const auto n = b.of(1, "running").size();
    QCoreApplication::processEvents();
    QCOMPARE(b.of(1, "running").size(), n); // nothing arrives at what is gone
}

// Asking takes the gateway thread microseconds whatever is asked; State changes event by event as without it.
void TestForecastDesk::theGateGoesOnMeanwhile()
{
    LiveGate alone(9 * 3600);
    alone.advance(600);
    DeskBench b;
    b.ask(1, large("q"));
    b.gate.advance(600);
    QVERIFY(!b.ended(1, "q"));
    QCOMPARE(b.gate.sim.stateHash(), alone.sim.stateHash());
    QCOMPARE(digest(b.gate.store.state()), digest(alone.store.state()));
    b.desk->cancel(1, "q");
}

// Once the field has told everything there is a forecast, seconds after the start and without a word about
// what nobody has counted yet; the next one comes with the next five minutes.
void TestForecastDesk::theFirstIsMadeOfTheFirstReport()
{
    DeskBench b(9 * 3600 + 100);
    b.desk->tick(); // the field's first batch, which tells everything at once
    QTRY_VERIFY_WITH_TIMEOUT(b.forecast(), 60'000);
    const auto firstAt = b.gate.store.state().forecasts.at("booth_exit").madeAt;
    QCOMPARE(firstAt, timeOfDay(9 * 3600 + 100));
    QVERIFY(b.gate.store.state().forecasts.at("booth_exit").assumed >= 2); // the rates of both directions
    const std::size_t figures = b.stored.size();
    QVERIFY(figures > 0);
    b.advance(180, 1); // 20 s before the next five minutes
    QCoreApplication::processEvents();
    QCOMPARE(b.stored.size(), figures);
    b.advance(30);
    QTRY_VERIFY_WITH_TIMEOUT(b.stored.size() > figures, 60'000);
    QVERIFY(b.gate.store.state().forecasts.at("booth_exit").madeAt >= timeOfDay(9 * 3600 + 300));
}

void TestForecastDesk::theFirstDoesNotWaitForTheSilent()
{
    DeskBench b(9 * 3600 + 60);
    const std::string silent = mongCai().site->stations.back().id;
    const auto mute = [&] { b.gate.store.put(Change{Erase{RecordKind::Station, silent}}); };
    for (int s = 0; s < 54; s += 6) {
        b.gate.advance(6);
        mute();
        b.desk->tick();
    }
    QCoreApplication::processEvents();
    QVERIFY(!b.forecast());
    b.gate.advance(12);
    mute();
    b.desk->tick();
    QTRY_VERIFY_WITH_TIMEOUT(b.forecast(), 60'000);
}

void TestForecastDesk::ownForecastsAreMadeAndScored()
{
    DeskBench b;
    b.advance(12);
    QTRY_VERIFY_WITH_TIMEOUT(b.forecast(), 60'000);
    b.advance(228);
    const auto madeFirst = b.stored.front().madeAt;
    QVERIFY(b.stored.back().madeAt == madeFirst);
    b.stored.clear();
    b.advance(120); // past the next five minutes
    QTRY_VERIFY_WITH_TIMEOUT(!b.stored.empty(), 60'000);
    const State& state = b.gate.store.state();
    const PlaceForecast& egates = state.forecasts.at("egate_exit");
    QCOMPARE(egates.object, std::string("1X-Q1"));
    QCOMPARE(egates.limitS, 1200);
    QVERIFY(egates.assumed <= 4); // rates, of which five minutes tell little
    QCOMPARE(egates.points.size(), std::size_t{3});
    QCOMPARE(egates.points[2].leadS, 3600);
    const double age = std::chrono::duration<double>(b.gate.sim.now() - egates.madeAt).count();
    QVERIFY(age >= 0 && age <= 120);
    QCOMPARE(state.forecasts.at("terminals_entry").object, std::string("CN-YARD"));
    QCOMPARE(state.forecasts.at("terminals_exit").object, std::string("2-YARD"));
    const std::size_t figures = b.stored.size();
    QVERIFY(figures > 3 * state.forecasts.size()); // waits too, where they are measured
    QVERIFY(b.scored.empty());
    b.advance(16 * 60);
    const auto seen = [&](const char* place, ForecastQuantity quantity) {
        return std::find_if(b.scored.begin(), b.scored.end(), [&](const StoredForecast& f) {
            return f.place == place && f.quantity == quantity;
        });
    };
    const auto waiting = seen("booth_exit", ForecastQuantity::Waiting);
    QVERIFY(waiting != b.scored.end());
    QCOMPARE(waiting->leadS, 900);
    QVERIFY(waiting->observed && *waiting->observed >= 0);
    QCOMPARE(waiting->madeAt, madeFirst);
    const auto wait = seen("egate_exit", ForecastQuantity::WaitS);
    QVERIFY(wait != b.scored.end());
    QVERIFY(*wait->observed >= 0 && *wait->observed < 600);
    QVERIFY(seen("documents_exit", ForecastQuantity::WaitS) == b.scored.end()); // nobody measures it
    for (const StoredForecast& f : b.scored)
        QVERIFY(f.leadS == 900);
}

// A question of a console does not wait for the gateway's own forecast, which is made after it.
void TestForecastDesk::consolesGoFirst()
{
    DeskBench b;
    b.advance(12); // the first one makes the model
    QTRY_VERIFY_WITH_TIMEOUT(b.forecast(), 60'000);
    b.advance(287, 1);
    b.stored.clear();
    b.advance(6);
    b.ask(1, query("q", 20));
    QTRY_VERIFY_WITH_TIMEOUT(b.ended(1, "q"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!b.stored.empty(), 60'000);
    QCOMPARE(b.of(1, "q").back().refusal, Why::None);
}

void TestForecastDesk::aNewDayStartsAnew()
{
    DeskBench b;
    b.advance(12);
    QTRY_VERIFY_WITH_TIMEOUT(b.forecast(), 60'000);
    const auto before = b.stored.front().madeAt;
    b.desk->fieldRestarted();
    QVERIFY(!b.forecast());
    b.stored.clear();
    b.advance(12);
    QTRY_VERIFY_WITH_TIMEOUT(b.forecast(), 60'000);
    QVERIFY(b.stored.front().madeAt > before);
    b.advance(20 * 60);
    QVERIFY(!b.scored.empty());
    for (const StoredForecast& f : b.scored)
        QVERIFY(std::any_of(b.stored.begin(), b.stored.end(),
                            [&](const auto& s) { return s.madeAt == f.madeAt; })); // none of the old day
}

QTEST_GUILESS_MAIN(TestForecastDesk)
#include "tst_forecast_desk.moc"
