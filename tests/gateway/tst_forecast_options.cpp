// SPDX-License-Identifier: GPL-3.0-or-later
// Options: what each change does to the network, when it ends, and what is refused.
#include "forecast_gate.h"

#include <QTest>

using namespace coi;
using namespace coi::gateway;
using namespace coi::gateway::testing;
using Kind = sim::WhatIfChange::Kind;
using Why = ForecastRefusal;

namespace {

LiveGate& gate()
{
    static LiveGate live(9 * 3600, 1, Profile::Peak);
    static const bool busy = [] {
        live.advance(900);
        return true;
    }();
    (void)busy;
    return live;
}

ForecastChange command(const char* object, CommandAction action, int fromS = 0, int untilS = 0,
                       TargetKind target = TargetKind::Lane)
{
    ForecastChange c;
    c.target = target, c.object = object, c.action = action, c.fromS = fromS, c.untilS = untilS;
    return c;
}

ForecastChange number(ForecastChangeKind kind, const char* object, double value, int fromS = 0,
                      int untilS = 0)
{
    ForecastChange c;
    c.kind = kind, c.object = object, c.value = value, c.fromS = fromS, c.untilS = untilS;
    return c;
}

ForecastRefused compile(const std::vector<ForecastChange>& changes, std::vector<sim::WhatIfOption>& out,
                        const ForecastInput* other = nullptr)
{
    const auto input = gate().input();
    const ForecastInput& in = other ? *other : *input;
    const ForecastModel& model = gateModel(Profile::Peak);
    ForecastQuery query = hourAhead();
    query.options = {{"option", changes}};
    return toOptions(model, *mongCai().site, in, startOf(model, *mongCai().site, in).population, query, out);
}

int station(const char* place)
{
    const ForecastModel& m = gateModel(Profile::Peak);
    return m.places()[static_cast<std::size_t>(m.placeIndex(place))].station;
}

// What the option makes of a station or the fleet at an instant; `now` when it does nothing.
double valueAt(const sim::WhatIfOption& option, Kind kind, int index, double atS, double now)
{
    double value = now;
    for (const sim::WhatIfChange& c : option.changes)
        if (c.kind == kind && c.index == index && c.fromS <= atS)
            value = c.value;
    return value;
}

} // namespace

class TestForecastOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lanesAddUp();
    void lanesForSomeOnly_data();
    void lanesForSomeOnly();
    void numbersAndFactors();
    void leasesEndInEveryOption();
    void overridesEndAsTheyBegan();
    void refused_data();
    void refused();
    void closingMakesPeopleWait();
    void withoutAnEGateAllGoToBooths();
    void moreArrivalsFewerCarriers();
    void oneThatChangesNothing();
};

void TestForecastOptions::lanesAddUp()
{
    std::vector<sim::WhatIfOption> out;
    QCOMPARE(
        compile({command("1X-E1", CommandAction::Close), command("1X-E2", CommandAction::Close, 600, 1800),
                 command("1X-E3", CommandAction::TakeOutOfService, 1200)},
                out)
            .why,
        Why::None);
    QCOMPARE(out.size(), std::size_t{2});
    QVERIFY(out[0].changes.empty());
    const auto at = [&](double s) { return valueAt(out[1], Kind::Servers, station("egate_exit"), s, 7); };
    QCOMPARE(at(0), 6.0);
    QCOMPARE(at(600), 5.0);
    QCOMPARE(at(1200), 4.0);
    QCOMPARE(at(1800), 5.0);
    QCOMPARE(at(3599), 5.0);
    // The same lane twice: the later one holds while it lasts.
    QCOMPARE(compile({command("1X-E1", CommandAction::Close, 0, 3000),
                      command("1X-E1", CommandAction::HoldOpen, 600, 1200)},
                     out)
                 .why,
             Why::None);
    QCOMPARE(at(0), 6.0);
    QCOMPARE(at(700), 7.0);
    QCOMPARE(at(1300), 6.0);
    QCOMPARE(at(3100), 7.0);
    QCOMPARE(compile({command("1X-B6", CommandAction::Open)}, out).why, Why::None);
    QCOMPARE(valueAt(out[1], Kind::Servers, station("booth_exit"), 0, 6), 7.0);
}

void TestForecastOptions::lanesForSomeOnly_data()
{
    QTest::addColumn<bool>("forAll");
    QTest::newRow("the residents' booth") << false;
    QTest::newRow("a booth for all") << true;
}

// Who may not use the other booths loses this one, nobody else does.
void TestForecastOptions::lanesForSomeOnly()
{
    QFETCH(bool, forAll);
    const ForecastModel& model = gateModel(Profile::Peak);
    const auto input = gate().input();
    const auto now = startOf(model, *mongCai().site, *input)
                         .population.reserved.at(static_cast<std::size_t>(station("booth_exit")));
    const Site& site = *mongCai().site;
    std::size_t lane = 0;
    while (lane < site.lanes.size() &&
           !(site.lanes[lane].kind == LaneKind::Booth && site.lanes[lane].direction == Direction::Exit &&
             site.lanes[lane].residents && site.lanes[lane].tourists == forAll && input->lanes[lane].serving))
        ++lane;
    QVERIFY(lane < site.lanes.size());
    const int entry = model.entryOfLane(lane);
    QCOMPARE(entry < 0, forAll);
    QCOMPARE(now.size(), std::size_t{1});
    std::vector<sim::WhatIfOption> out;
    QCOMPARE(compile({command(site.lanes[lane].id.c_str(), CommandAction::Close, 600, 1200)}, out).why,
             Why::None);
    for (std::size_t k = 0; k < now.size(); ++k) {
        double first = now[k], then = now[k], last = now[k];
        for (const sim::WhatIfChange& c : out[1].changes)
            if (c.kind == Kind::Reserved && c.index == station("booth_exit") &&
                c.entry == static_cast<int>(k))
                (c.fromS < 600 ? first : c.fromS < 1200 ? then : last) = c.value;
        const bool it = static_cast<int>(k) == entry;
        QCOMPARE(first, static_cast<double>(now[k]));
        QCOMPARE(then, static_cast<double>(now[k] - (it ? 1 : 0)));
        QCOMPARE(last, static_cast<double>(now[k]));
    }
    QVERIFY(sim::validate({.options = out}, model.network()).empty());
}

void TestForecastOptions::numbersAndFactors()
{
    std::vector<sim::WhatIfOption> out;
    const auto working = static_cast<double>(
        startOf(gateModel(Profile::Peak), *mongCai().site, *gate().input()).population.fleets.at(0));
    QCOMPARE(compile({number(ForecastChangeKind::Servers, "xray_exit", 3, 0, 1800),
                      number(ForecastChangeKind::Fleet, "igv", 5, 900),
                      number(ForecastChangeKind::Arrivals, "travellers_exit", 2),
                      number(ForecastChangeKind::Arrivals, "", 1.5, 1800)},
                     out)
                 .why,
             Why::None);
    QCOMPARE(valueAt(out[1], Kind::Servers, station("xray_exit"), 0, 1), 3.0);
    QCOMPARE(valueAt(out[1], Kind::Servers, station("xray_exit"), 1800, 1), 1.0);
    QCOMPARE(valueAt(out[1], Kind::Fleet, 0, 0, working), working);
    QCOMPARE(valueAt(out[1], Kind::Fleet, 0, 900, working), 5.0);
    const ForecastModel& m = gateModel(Profile::Peak);
    for (std::size_t s = 0; s < m.network().sources.size(); ++s) {
        const double first = m.flow(s) == ForecastFlow::TravellersExit ? 2 : 1;
        QCOMPARE(valueAt(out[1], Kind::Pace, static_cast<int>(s), 0, 1), first);
        QCOMPARE(valueAt(out[1], Kind::Pace, static_cast<int>(s), 1800, 1), first * 1.5);
    }
    const std::string unit = gate().store.state().carriers.begin()->first;
    auto input = *gate().input();
    input.carriers[0].working = true;
    QCOMPARE(
        compile({command(unit.c_str(), CommandAction::Pause, 0, 600, TargetKind::Carrier)}, out, &input).why,
        Why::None);
    double n = 0;
    for (const CarrierSeen& c : input.carriers)
        n += c.working;
    QCOMPARE(valueAt(out[1], Kind::Fleet, 0, 0, n), n - 1);
    QCOMPARE(valueAt(out[1], Kind::Fleet, 0, 600, n), n);
}

// A lane closed for ten more minutes opens then, in every option, unless the option closes it on.
void TestForecastOptions::leasesEndInEveryOption()
{
    auto input = *gate().input();
    const auto lane = static_cast<std::size_t>(mongCai().site->lane("1X-E1") - mongCai().site->lanes.data());
    input.lanes[lane].serving = false;
    input.lanes[lane].leaseS = 600, input.lanes[lane].servingAfterLease = true;
    std::vector<sim::WhatIfOption> out;
    QCOMPARE(compile({command("1X-E1", CommandAction::Close, 300, 1200)}, out, &input).why, Why::None);
    const int egates = station("egate_exit");
    QCOMPARE(valueAt(out[0], Kind::Servers, egates, 599, 6), 6.0);
    QCOMPARE(valueAt(out[0], Kind::Servers, egates, 600, 6), 7.0);
    QCOMPARE(valueAt(out[1], Kind::Servers, egates, 700, 6), 6.0);
    QCOMPARE(valueAt(out[1], Kind::Servers, egates, 1200, 6), 7.0);
}

// At the peak standby lanes are open: what an override ends in is what its lease says, not the plan of the
// day.
void TestForecastOptions::overridesEndAsTheyBegan()
{
    State state = gate().store.state();
    const core::UtcTime now = gate().sim.now(), ends = now + std::chrono::seconds{600};
    LaneState &booth = state.lanes.at("1X-B6"), &turned = state.lanes.at("1X-E1"),
              &held = state.lanes.at("1X-E2");
    QVERIFY(isOpen(booth.status) && !mongCai().site->lane("1X-B6")->initiallyOpen);
    booth.status = LaneStatus::Closed, booth.lease = Lease{"a", "lan", ends, CommandAction::Open};
    turned.direction = Direction::Entry, turned.lease = Lease{"b", "lan", ends, CommandAction::Reverse};
    held.status = LaneStatus::HeldOpen, held.lease = Lease{"c", "lan", ends, CommandAction::Open};
    const auto input = gate().watch.take(state, now);
    std::vector<sim::WhatIfOption> out;
    QCOMPARE(compile({}, out, input.get()).why, Why::None);
    const auto servers = startOf(gateModel(Profile::Peak), *mongCai().site, *input).population.servers;
    for (const char* place : {"booth_exit", "egate_exit"}) {
        const double before = servers[static_cast<std::size_t>(station(place))];
        QCOMPARE(valueAt(out[0], Kind::Servers, station(place), 599, before), before);
        QCOMPARE(valueAt(out[0], Kind::Servers, station(place), 600, before), before + 1);
    }
    booth.status = LaneStatus::InService, booth.lease->revert = CommandAction::Close;
    const auto opened = gate().watch.take(state, now);
    QCOMPARE(compile({}, out, opened.get()).why, Why::None);
    const double open = servers[static_cast<std::size_t>(station("booth_exit"))] + 1;
    QCOMPARE(valueAt(out[0], Kind::Servers, station("booth_exit"), 599, open), open);
    QCOMPARE(valueAt(out[0], Kind::Servers, station("booth_exit"), 600, open), open - 1);
}

void TestForecastOptions::refused_data()
{
    QTest::addColumn<ForecastChange>("change");
    QTest::addColumn<int>("why");
    QTest::addColumn<std::string>("detail");
    const auto row = [](const char* name, const ForecastChange& c, Why why, const char* detail) {
        QTest::newRow(name) << c << static_cast<int>(why) << std::string(detail);
    };
    row("a lane", command("1X-E1", CommandAction::Open), Why::None, "");
    row("no such lane", command("9X-E1", CommandAction::Open), Why::ObjectUnknown, "9X-E1");
    row("no lane", command("", CommandAction::Open), Why::ObjectUnknown, "");
    row("reversed", command("1X-E1", CommandAction::Reverse), Why::NotModelled, "1X-E1");
    row("the carriers' gate", command("2X-G1", CommandAction::Close), Why::NotModelled, "2X-G1");
    row("a hall door", command("1X-D1", CommandAction::Close, 0, 0, TargetKind::Gate), Why::NotModelled,
        "1X-D1");
    row("no such door", command("9X-D1", CommandAction::Close, 0, 0, TargetKind::Gate), Why::ObjectUnknown,
        "9X-D1");
    row("an alarm", command("1X-E1", CommandAction::Close, 0, 0, TargetKind::Alarm), Why::OutOfRange,
        "target");
    row("no such carrier", command("IGV-999", CommandAction::Pause, 0, 0, TargetKind::Carrier),
        Why::ObjectUnknown, "IGV-999");
    row("a place", number(ForecastChangeKind::Servers, "booth_exit", 7), Why::None, "");
    row("no such place", number(ForecastChangeKind::Servers, "1X-E1", 7), Why::ObjectUnknown, "1X-E1");
    row("no such fleet", number(ForecastChangeKind::Fleet, "monorail", 7), Why::ObjectUnknown, "monorail");
    row("no such flow", number(ForecastChangeKind::Arrivals, "cats", 2), Why::ObjectUnknown, "cats");
}

void TestForecastOptions::refused()
{
    QFETCH(ForecastChange, change);
    QFETCH(int, why);
    QFETCH(std::string, detail);
    std::vector<sim::WhatIfOption> out;
    const ForecastRefused r = compile({change}, out);
    QCOMPARE(static_cast<int>(r.why), why);
    QCOMPARE(r.detail, detail);
    QCOMPARE(out.empty(), r.why != Why::None);
}

void TestForecastOptions::closingMakesPeopleWait()
{
    const ForecastModel& model = gateModel(Profile::Peak);
    const int open = startOf(model, *mongCai().site, *gate().input())
                         .population.servers[static_cast<std::size_t>(station("booth_exit"))];
    ForecastQuery q = hourAhead(60);
    q.places = {"booth_exit", "egate_exit"};
    q.options = {{"three booths fewer",
                  {command("1X-B2", CommandAction::Close), command("1X-B3", CommandAction::Close),
                   command("1X-B4", CommandAction::Close)}},
                 {"one more", {number(ForecastChangeKind::Servers, "booth_exit", open + 1)}}};
    const ForecastResult r = forecastNow(*gate().input(), q);
    QCOMPARE(r.refusal, Why::None);
    QCOMPARE(r.places.size(), std::size_t{2});
    QCOMPARE(r.options.size(), std::size_t{3});
    QCOMPARE(r.options[1].name, std::string("three booths fewer"));
    const ForecastSeries& fewer = seriesOf(r, "booth_exit", 1);
    const ForecastSeries& more = seriesOf(r, "booth_exit", 2);
    QVERIFY(fewer.waitDifferenceS && fewer.waitDifferenceS->mean > 60);
    QVERIFY(fewer.waitDifferenceS->mean > fewer.waitDifferenceS->ci95); // beyond doubt
    QVERIFY(fewer.waitingDifference->mean > 0 && more.waitingDifference->mean < 0);
    QVERIFY(r.options[1].costDifference->mean > 0 && r.options[2].costDifference->mean < 0);
    QVERIFY(r.options[2].best > 0.8 && r.options[1].best < 0.05);
    QVERIFY(fewer.waitS.mean.back() > seriesOf(r, "booth_exit", 0).waitS.mean.back());
    // The queue beyond 20 minutes is the likelier the fewer serve.
    QVERIFY(fewer.overLimit.back() >= seriesOf(r, "booth_exit", 0).overLimit.back());
}

void TestForecastOptions::moreArrivalsFewerCarriers()
{
    ForecastQuery q = hourAhead(60);
    q.options = {{"a wave", {number(ForecastChangeKind::Arrivals, "travellers_exit", 1.5)}},
                 {"three carriers", {number(ForecastChangeKind::Fleet, "igv", 3)}}};
    const ForecastResult r = forecastNow(*gate().input(), q);
    QCOMPARE(r.refusal, Why::None);
    QVERIFY(seriesOf(r, "booth_exit", 1).waitingDifference->mean > 20);
    QVERIFY(std::abs(seriesOf(r, "booth_entry", 1).waitingDifference->mean) < 1e-9); // nobody of theirs
    QVERIFY(seriesOf(r, "terminals_exit", 2).waitingDifference->mean > 1);
}

// Common random numbers: an option that does what is anyway differs by nothing at all.
void TestForecastOptions::oneThatChangesNothing()
{
    ForecastQuery q = hourAhead(20);
    q.options = {{"as it is", {command("1X-E1", CommandAction::Open)}}, {"nothing", {}}};
    const ForecastResult r = forecastNow(*gate().input(), q);
    for (const std::size_t option : {std::size_t{1}, std::size_t{2}}) {
        QCOMPARE(r.options[option].costDifference->mean, 0.0);
        for (const ForecastSeries& s : r.options[option].places)
            QCOMPARE(s.waitingDifference->mean, 0.0);
    }
    q.places = {"nowhere"};
    QCOMPARE(forecastNow(*gate().input(), q).refusal, Why::ObjectUnknown);
    q.places.clear(), q.horizonS = 8 * 3600, q.stepS = 300; // 96 steps of 20 places and 3 options
    QCOMPARE(forecastNow(*gate().input(), q).refusal, Why::OutOfRange);
}

// The gate body by body and its forecast, from the instant at which the last e-gate closes.
void TestForecastOptions::withoutAnEGateAllGoToBooths()
{
    LiveGate live(9 * 3600, 3, Profile::Peak);
    live.advance(1200);
    const auto waiting = [&](const char* zone) { return live.store.state().zones.at(zone).count; };
    const auto close = [&](const char* lane) {
        return live.sim.command({"c", TargetKind::Lane, lane, CommandAction::Close}).cause;
    };
    for (const char* lane : {"1X-E1", "1X-E2", "1X-E3", "1X-E4", "1X-E5", "1X-E6"})
        QCOMPARE(close(lane), Refusal::None);
    live.advance(600);
    ForecastQuery q = hourAhead(60);
    q.places = {"egate_exit", "booth_exit"};
    q.options = {{"no e-gate", {command("1X-E7", CommandAction::Close)}}};
    const ForecastResult closed = forecastNow(*live.input(), q);
    const int egates = waiting("1X-Q1"), booths = waiting("1X-Q2");
    QVERIFY2(egates > 5, qPrintable(QString::number(egates)));
    QCOMPARE(close("1X-E7"), Refusal::None);
    live.advance(1800);
    const int atBooths = waiting("1X-Q2");
    const std::size_t half = static_cast<std::size_t>(1800 / closed.stepS) - 1;
    const ForecastBands &gates = seriesOf(closed, "egate_exit", 1).waiting,
                        &desks = seriesOf(closed, "booth_exit", 1).waiting;
    qInfo("e-gates %d, booths %d; half an hour later %d and %d, forecast %.0f and %.0f (%.0f to %.0f)",
          egates, booths, waiting("1X-Q1"), atBooths, gates.mean[half], desks.mean[half], desks.low[half],
          desks.high[half]);
    QCOMPARE(waiting("1X-Q1"), 0);
    QCOMPARE(gates.high[half], 0.0);
    QVERIFY(atBooths > booths + egates + 200);
    QVERIFY(desks.low[half] < atBooths && atBooths < desks.high[half]);
    // Who already waits for an e-gate when none serves is at the booths from the beginning.
    ForecastInput later = *live.input();
    for (std::size_t i = 0; i < later.zones.size(); ++i)
        if (mongCai().site->zones[i].id == "1X-Q1")
            later.zones[i].count = 30;
    q.options.clear();
    const ForecastResult asItIs = forecastNow(later, q);
    QCOMPARE(seriesOf(asItIs, "egate_exit").waiting.high[0], 0.0);
    QVERIFY(seriesOf(asItIs, "booth_exit").waiting.median[0] > atBooths);
}

QTEST_GUILESS_MAIN(TestForecastOptions)
#include "tst_forecast_options.moc"
