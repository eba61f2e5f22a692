// SPDX-License-Identifier: GPL-3.0-or-later
// What a forecast begins with: State as it is, and what it says when State lacks things.
#include "forecast_gate.h"

#include <QTest>
#include <cmath>

using namespace coi;
using namespace coi::gateway;
using namespace coi::gateway::testing;
using namespace std::chrono_literals;
using Code = ForecastBasisCode;

namespace {

const ForecastBasis* basis(const ForecastStart& start, Code code, const std::string& object)
{
    for (const ForecastBasis& b : start.basis)
        if (b.code == code && b.object == object)
            return &b;
    return nullptr;
}

int settledAt(const ForecastStart& start, const std::string& node, bool waiting)
{
    const sim::NetworkNode at = gateModel().node(node);
    return static_cast<int>(
        std::count_if(start.population.present.begin(), start.population.present.end(), [&](const auto& p) {
            return p.at == at && (p.inService != waiting || at.kind == sim::NetworkNode::Kind::Delay);
        }));
}

ForecastStart start(const ForecastInput& input)
{
    return startOf(gateModel(), *mongCai().site, input);
}

// A change of one record of State.
template <class R, class F> void edit(LiveGate& gate, const RecordMap<R>& map, const char* id, F change)
{
    R record = map.at(id);
    change(record);
    gate.store.put(Change{record});
}

int serversAt(const ForecastStart& s, const char* place)
{
    return s.population.servers[static_cast<std::size_t>(
        gateModel().places()[static_cast<std::size_t>(gateModel().placeIndex(place))].station)];
}

} // namespace

class TestForecastStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesOfTheGate();
    void populationIsWhatStateSays();
    void carriersHaveASide_data();
    void carriersHaveASide();
    void freightKeepsItsAge();
    void oldAndMissingFigures();
    void lanesThatAreClosedUnknownOrLeased();
    void ratesFollowWhatWasCounted();
    void aRunThatFollowsFromIt();
    void nothingTold();
};

void TestForecastStart::placesOfTheGate()
{
    const auto& places = gateModel().places();
    QVERIFY(places.size() >= 18);
    const ModelPlace* egates = gateModel().place("egate", Direction::Exit);
    QVERIFY(egates);
    QCOMPARE(egates->lanes.size(), std::size_t{7});
    QCOMPARE(egates->zones.size(), std::size_t{1});
    QCOMPARE(mongCai().site->zones[static_cast<std::size_t>(egates->zones[0])].id, std::string("1X-Q1"));
    QCOMPARE(egates->limitS, 1200);
    const ModelPlace* xray = gateModel().place("xray", Direction::Entry);
    QVERIFY(xray && xray->siteStation >= 0);
    QCOMPARE(mongCai().site->stations[static_cast<std::size_t>(xray->siteStation)].id,
             std::string("2N-XRAY"));
    QCOMPARE(xray->limitS, 1800);
    QCOMPARE(gateModel().placeIndex("nowhere"), -1);
    QCOMPARE(gateModel().fleet(), std::string("igv"));
    // A site without lanes and arrivals is no network.
    auto empty = std::make_shared<Site>();
    QVERIFY(ForecastModel({empty, mongCai().flows, mongCai().alarms}, Profile::Normal, 1).empty());
    QVERIFY(ForecastModel({mongCai().site, std::make_shared<Flows>(), mongCai().alarms}, Profile::Normal, 1)
                .empty());
}

void TestForecastStart::populationIsWhatStateSays()
{
    LiveGate gate(9 * 3600, 1, Profile::Peak);
    gate.advance(1200);
    const auto input = gate.input();
    const ForecastStart s = startOf(gateModel(Profile::Peak), *mongCai().site, *input);
    const State& state = gate.store.state();
    QCOMPARE(s.timeOfDayS, 9 * 3600 + 1200.0);
    const auto waitingAt = [&](const char* place) {
        const int station =
            gateModel(Profile::Peak)
                .places()[static_cast<std::size_t>(gateModel(Profile::Peak).placeIndex(place))]
                .station;
        return std::count_if(s.population.present.begin(), s.population.present.end(),
                             [&](const auto& p) { return p.at == sim::toStation(station) && !p.inService; });
    };
    QVERIFY(state.zones.at("1X-Q2").count > 50);
    QCOMPARE(waitingAt("booth_exit"), state.zones.at("1X-Q2").count);
    QCOMPARE(waitingAt("egate_exit"), state.zones.at("1X-Q1").count);
    QCOMPARE(waitingAt("truck_lane_exit"), state.zones.at("2X-Q").count);
    for (const auto& [place, station] : {std::pair{"xray_exit", "2X-XRAY"},
                                         {"documents_exit", "2X-DOC"},
                                         {"customs_baggage_exit", "1X-CUS"}})
        if (const auto it = state.stations.find(station); it != state.stations.end())
            QCOMPARE(waitingAt(place), it->second.waiting);
    // Each occupied lane has its traveller, each unit at work its place.
    int occupied = 0, working = 0;
    for (const auto& [id, lane] : state.lanes)
        occupied += lane.occupied && mongCai().site->lane(id)->kind == LaneKind::EGate &&
                    lane.direction == Direction::Exit;
    const sim::NetworkNode egate = gateModel(Profile::Peak).node("egate_exit");
    QCOMPARE(std::count_if(s.population.present.begin(), s.population.present.end(),
                           [&](const auto& p) { return p.at == egate && p.inService; }),
             occupied);
    for (const auto& [id, c] : state.carriers)
        working += c.task != CarrierTask::Stalled && c.task != CarrierTask::Service;
    QVERIFY(s.population.fleets.at(0) > 0 && s.population.fleets.at(0) <= working);
}

// Carriers stand in the yard of a side, or go from one to the other with a load or without.
void TestForecastStart::carriersHaveASide_data()
{
    using Task = CarrierTask;
    QTest::addColumn<CarrierTask>("task");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("far");
    QTest::addColumn<QString>("comesTo"); // the place for which it is on the way; empty: none
    const QString home = QStringLiteral("terminals_exit"), away = QStringLiteral("terminals_entry"), none;
    const auto row = [](const char* name, Task task, Direction d, const char* zone, int far,
                        const QString& to) {
        QTest::newRow(name) << task << d << QString::fromLatin1(zone) << far << to;
    };
    row("idle at home", Task::Idle, Direction::Exit, "VN-Y", 0, none);
    row("idle on the other side", Task::Idle, Direction::Exit, "CN-Y", 1, none);
    row("idle there, sent there", Task::Idle, Direction::Entry, "CN-Y", 1, none);
    row("idle in a bay", Task::Idle, Direction::Exit, "VN-2", 0, away);
    row("idle nowhere", Task::Idle, Direction::Entry, "", 0, home);
    row("on the bridge to the other side", Task::Driving, Direction::Exit, "VN-2", 0, away);
    row("on the bridge home", Task::Driving, Direction::Entry, "CN-1", 0, home);
    row("leaves the home yard", Task::Driving, Direction::Exit, "VN-Y", 0, away);
    row("leaves the other yard", Task::Driving, Direction::Entry, "CN-Y", 0, home);
    row("moves in the home yard", Task::Driving, Direction::Entry, "VN-Y", 0, none);
    row("moves in the other yard", Task::Driving, Direction::Exit, "CN-Y", 1, none);
    row("to a charger from the other side", Task::ToCharger, Direction::Entry, "CN-2", 0, home);
    row("in a zone nobody knows", Task::Driving, Direction::Exit, "XX-1", 0, away);
}

void TestForecastStart::carriersHaveASide()
{
    QFETCH(CarrierTask, task);
    QFETCH(Direction, direction);
    QFETCH(QString, zone);
    QFETCH(int, far);
    QFETCH(QString, comesTo);
    LiveGate gate(10 * 3600);
    gate.advance(12);
    std::vector<Change> changes;
    for (const auto& [id, unused] : gate.store.state().carriers)
        if (id != gate.store.state().carriers.begin()->first)
            changes.emplace_back(Erase{RecordKind::Carrier, id});
    CarrierState c = gate.store.state().carriers.begin()->second;
    c.task = task, c.direction = direction, c.zone = zone.toStdString(), c.loaded = false, c.paused = false;
    c.mode = OperatingMode::Automatic, c.connection = ConnectionState::Online;
    changes.emplace_back(c);
    gate.store.put(std::move(changes));
    const ForecastStart s = start(*gate.input());
    QCOMPARE(s.population.fleets, std::vector<int>{1});
    QCOMPARE(s.population.farUnits, std::vector<int>{far});
    QCOMPARE(s.population.returning.size(), std::size_t(comesTo.isEmpty() ? 0 : 1));
    if (!comesTo.isEmpty()) {
        QVERIFY(s.population.returning[0].empty);
        QVERIFY(s.population.returning[0].from == gateModel().node(comesTo.toStdString()));
    }
}

void TestForecastStart::freightKeepsItsAge()
{
    LiveGate gate(10 * 3600);
    gate.advance(60);
    const auto before = gate.input();
    std::int32_t oldest = 0;
    for (const FreightSeen& f : before->freight)
        oldest = std::max(oldest, f.sinceS);
    QVERIFY(oldest > 3600); // stamps tell of the time before the watch began
    Consignment c = gate.store.state().consignments.begin()->second;
    c.id = "X1", c.stage = FreightStage::Documents, c.place = "2X-DOC", c.channel = CustomsChannel::None;
    c.stamps.assign(10, {});
    c.stamps[static_cast<std::size_t>(FreightStage::Documents)] = gate.sim.now() - 200s;
    gate.store.put(Change{c});
    const auto find = [&](const ForecastInput& in, std::int32_t sinceS) {
        return std::any_of(in.freight.begin(), in.freight.end(), [&](const FreightSeen& f) {
            return f.sinceS == sinceS && f.stage == FreightStage::Documents;
        });
    };
    QVERIFY(find(*gate.input(), 200));
    c.note = "another note"; // is where it was
    gate.store.put(Change{c});
    QVERIFY(find(*gate.input(), 200));
    c.channel = CustomsChannel::Yellow; // somebody looks at its papers from now on
    gate.store.put(Change{c});
    QVERIFY(find(*gate.input(), 0) && !find(*gate.input(), 200));
    const auto n = gate.input()->freight.size();
    gate.store.put(Change{Erase{RecordKind::Consignment, "X1"}});
    QCOMPARE(gate.input()->freight.size(), n - 1);
    gate.watch.reset();
    QVERIFY(gate.input()->freight.empty());
}

void TestForecastStart::oldAndMissingFigures()
{
    LiveGate gate(10 * 3600);
    gate.advance(1200);
    const ForecastStart live = start(*gate.input());
    QVERIFY(basis(live, Code::QueueCounted, "1X-Q1"));
    QVERIFY(basis(live, Code::RateObserved, "travellers_exit"));
    QVERIFY(basis(live, Code::CarriersCounted, "igv"));
    QVERIFY(basis(live, Code::FreightCounted, "exit"));
    QVERIFY(basis(live, Code::OnTheWayAssumed, "exit")->value > 0);
    QVERIFY(!basis(live, Code::QueueOld, "1X-Q1") && !basis(live, Code::QueueAssumed, "1X-Q1"));
    // A camera of the queue that is silent for five minutes, then for an hour.
    auto input = std::make_shared<ForecastInput>(*gate.input());
    for (ZoneSeen& zone : input->zones)
        zone.ageS = 300, zone.count = 7;
    const ForecastStart old = start(*input);
    QVERIFY(basis(old, Code::QueueOld, "1X-Q1"));
    QCOMPARE(basis(old, Code::QueueOld, "1X-Q1")->ageS, 300);
    QCOMPARE(settledAt(old, "egate_exit", true), 7);
    for (ZoneSeen& zone : input->zones)
        zone.ageS = 3600;
    const ForecastStart assumed = start(*input);
    const ForecastBasis* said = basis(assumed, Code::QueueAssumed, "1X-Q2");
    QVERIFY(said && !basis(assumed, Code::QueueOld, "1X-Q2"));
    QCOMPARE(settledAt(assumed, "booth_exit", true), static_cast<int>(said->value));
    QVERIFY(basis(assumed, Code::RateAssumed, "travellers_exit"));
    // Nothing about carriers and stations.
    input->carriers.clear(), input->carrierIds.clear();
    for (StationSeen& s : input->stations)
        s = {};
    const ForecastStart blind = start(*input);
    QVERIFY(basis(blind, Code::CarriersAssumed, "igv"));
    QVERIFY(basis(blind, Code::ServersAssumed, "2X-XRAY"));
    QVERIFY(basis(blind, Code::QueueAssumed, "2X-XRAY"));
    QVERIFY(!forecastNow(*input, hourAhead(20)).options.empty()); // an answer all the same
}

void TestForecastStart::lanesThatAreClosedUnknownOrLeased()
{
    LiveGate gate(10 * 3600);
    gate.advance(60);
    const State& state = gate.store.state();
    QCOMPARE(serversAt(start(*gate.input()), "egate_exit"), 7);
    const auto lane = [&](const char* id, auto change) { edit(gate, state.lanes, id, change); };
    lane("1X-E1", [](LaneState& l) { l.status = LaneStatus::Closed; });
    lane("1X-E2", [](LaneState& l) { l.status = LaneStatus::Fault; });
    lane("1X-E3", [](LaneState& l) { l.staffed = false; });
    lane("1X-E4", [](LaneState& l) { l.direction = Direction::Entry; });
    QCOMPARE(serversAt(start(*gate.input()), "egate_exit"), 3);
    lane("1X-E5", [](LaneState& l) { l.status = LaneStatus::HeldOpen; });
    lane("1X-E6", [](LaneState& l) { l.status = LaneStatus::Unknown; }); // as planned, and said
    const ForecastStart unknown = start(*gate.input());
    QCOMPARE(serversAt(unknown, "egate_exit"), 3);
    QVERIFY(basis(unknown, Code::ServersAssumed, "1X-E6"));
    QVERIFY(!basis(unknown, Code::ServersAssumed, "1X-E5"));
    QVERIFY(!basis(unknown, Code::LeaseEnds, "1X-E1"));
    lane("1X-E1", [&](LaneState& l) {
        l.lease = Lease{"c", "lan", gate.sim.now() + 900s, CommandAction::Open};
    });
    const ForecastStart leased = start(*gate.input());
    QVERIFY(basis(leased, Code::LeaseEnds, "1X-E1"));
    QCOMPARE(basis(leased, Code::LeaseEnds, "1X-E1")->value, 900.0);
    // A scanner that is down serves nobody.
    edit(gate, state.stations, "2X-XRAY", [](StationState& s) { s.faulty = true; });
    QCOMPARE(serversAt(start(*gate.input()), "xray_exit"), 0);
}

void TestForecastStart::ratesFollowWhatWasCounted()
{
    LiveGate gate(10 * 3600);
    gate.advance(1900);
    auto input = std::make_shared<ForecastInput>(*gate.input());
    const auto factor = [&](double times) {
        auto in = *input;
        for (ZoneSeen& z : in.zones)
            z.arrivals *= times;
        return basis(start(in), Code::RateObserved, "travellers_exit")->value;
    };
    QVERIFY2(input->zones[0].watchedS > 1500, qPrintable(QString::number(input->zones[0].watchedS)));
    QVERIFY2(std::abs(factor(1) - 1) < 0.2, qPrintable(QString::number(factor(1))));
    // What was expected beforehand holds back.
    QVERIFY2(factor(2) > 1.3 && factor(2) < 2 * factor(1), qPrintable(QString::number(factor(2))));
    QVERIFY(factor(0) < 0.7 && factor(0) > 0);
    const ForecastStart s = start(*input);
    for (std::size_t i = 0; i < s.inputs.rateCv.size(); ++i) {
        const bool many = gateModel().flow(i) == ForecastFlow::TravellersExit;
        QVERIFY(s.inputs.rateCv[i] >= 0.1);
        QVERIFY(s.inputs.rateCv[i] < (many ? 0.2 : 0.225)); // less than before anybody counted
    }
    for (ZoneSeen& z : input->zones)
        z.watchedS = 60;
    for (const double cv : start(*input).inputs.rateCv)
        QVERIFY(cv > 0.2);
}

void TestForecastStart::aRunThatFollowsFromIt()
{
    LiveGate gate(9 * 3600, 1, Profile::Peak);
    gate.advance(600);
    const auto input = gate.input();
    const ForecastResult r = forecastNow(*input, hourAhead(60));
    QCOMPARE(r.refusal, ForecastRefusal::None);
    QCOMPARE(r.done, 60);
    QVERIFY(r.last);
    QCOMPARE(r.options.size(), std::size_t{1});
    QCOMPARE(r.options[0].places.size(), r.places.size());
    for (const ForecastSeries& s : r.options[0].places) {
        QCOMPARE(s.waiting.mean.size(), std::size_t{12});
        for (std::size_t k = 0; k < 12; ++k) {
            QVERIFY(s.waiting.low[k] >= 0 && s.waiting.low[k] <= s.waiting.high[k]);
            QVERIFY(s.waitS.low[k] <= s.waitS.high[k]);
        }
        QVERIFY(!s.waitDifferenceS && !s.waitingDifference);
    }
    // It begins where the queue is: in five minutes it is about as long.
    const double now = gate.store.state().zones.at("1X-Q2").count;
    const double soon = seriesOf(r, "booth_exit").waiting.mean[0];
    QVERIFY2(std::abs(soon - now) < 0.25 * now, qPrintable(QStringLiteral("%1 %2").arg(now).arg(soon)));
    // The same question, the same answer.
    QVERIFY(forecastNow(*input, hourAhead(60)).options == r.options);
}

void TestForecastStart::nothingTold()
{
    ForecastWatch watch(mongCai().site);
    const auto input = watch.take(State{}, timeOfDay(10 * 3600));
    QVERIFY(!input->told);
    // Even then the model would answer; everything is said to be assumed.
    const ForecastResult r = forecastNow(*input, hourAhead(20));
    QVERIFY(std::any_of(r.basis.begin(), r.basis.end(),
                        [](const auto& b) { return b.code == Code::RateAssumed; }));
    QVERIFY(std::none_of(r.basis.begin(), r.basis.end(), [](const auto& b) {
        return b.code == Code::RateObserved || b.code == Code::QueueCounted;
    }));
}

QTEST_GUILESS_MAIN(TestForecastStart)
#include "tst_forecast_start.moc"
