// SPDX-License-Identifier: GPL-3.0-or-later
// The gate as a network against the gate body by body: the same people, vehicles and waits.
#include "gate_fixture.h"

#include <cmath>
#include <coi/sim/gate_network.h>
#include <coi/sim/network_run.h>
#include <coi/sim/network_sim.h>

using namespace coi;
using namespace coi::sim;
using domain::Direction;
using domain::Profile;

class GateNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valid_data();
    void valid();
    void withoutParts();
    void openLanesAreServers();
    void sameDay_data();
    void sameDay();
    void coachesComeByTheirTimetable();
    void withoutAnEGateAllGoToBooths();
    void otherwiseMustBeAPlaceToGo();
};

namespace {

using Site = std::shared_ptr<const domain::Site>;
using Flows = std::shared_ptr<const domain::Flows>;

QString problemsOf(const Network& network)
{
    QStringList all;
    for (const NetworkProblem& p : validate(network))
        all += QString::fromStdString(p.path + ": " + p.text);
    return all.join(u'\n');
}

// Of both directions together where none is given: docks and laboratories are shared.
double waitOf(const GateStats& s, GateStage stage, std::optional<Direction> d)
{
    const auto& wait = s.wait[static_cast<std::size_t>(stage)];
    if (d)
        return wait[static_cast<std::size_t>(*d)].meanS();
    Histogram both = wait[0];
    both.merge(wait[1]);
    return both.meanS();
}

struct Bodies // some days of the gate body by body
{
    GateStats all;
    std::vector<GateStats> each;
    // Standard error of the mean wait over days.
    double se(GateStage stage, std::optional<Direction> d) const
    {
        double sum = 0, squares = 0;
        const auto n = static_cast<double>(each.size());
        for (const GateStats& day : each) {
            const double w = waitOf(day, stage, d);
            sum += w, squares += w * w;
        }
        return std::sqrt(std::max(0.0, squares / n - sum / n * (sum / n)) / (n - 1));
    }
};

Bodies days(const Site& site, const Flows& flows, Profile profile, std::uint32_t n)
{
    Bodies out;
    for (std::uint32_t i = 0; i < n; ++i) {
        GateConfig config;
        config.seed = 21, config.replication = i, config.profile = profile, config.fieldEvents = false;
        config.start = simtest::kMidnight;
        GateSim gate(site, flows, config);
        gate.advanceTo(simtest::kMidnight + std::chrono::hours(24));
        out.each.push_back(gate.stats());
        out.all.merge(gate.stats());
    }
    return out;
}

void near(double a, double b, double share, double more, const std::string& what)
{
    qInfo("%s: network %.1f, bodies %.1f, within %.1f", what.c_str(), a, b, share * b + more);
    QVERIFY2(
        std::abs(a - b) <= share * b + more,
        qPrintable(
            QStringLiteral("%1: network %2, bodies %3").arg(QString::fromStdString(what)).arg(a).arg(b)));
}

struct NetworkDay
{
    Network network;
    NetworkRunResult result;
    double wait(const std::string& station) const
    {
        for (std::size_t i = 0; i < network.stations.size(); ++i)
            if (network.stations[i].name == station)
                return result.stations[i].waitS.mean;
        return -1;
    }
    double served(const std::string& station) const // a day
    {
        for (std::size_t i = 0; i < network.stations.size(); ++i)
            if (network.stations[i].name == station)
                return static_cast<double>(result.stations[i].served) / result.replications;
        return -1;
    }
    double left(const std::string& part) const // a day, of the classes whose name has `part` in it
    {
        double n = 0;
        for (std::size_t i = 0; i < network.classes.size(); ++i)
            if (network.classes[i].name.find(part) != std::string::npos)
                n += static_cast<double>(result.classes[i].left);
        return n / result.replications;
    }
};

NetworkDay networkDay(const Site& site, const Flows& flows, Profile profile, std::uint32_t n)
{
    NetworkDay day{gateNetwork(site, flows, profile, 1), {}};
    day.result = runNetwork(day.network, {.replications = n, .seed = 4, .threads = 2});
    return day;
}

std::string directed(const char* name, Direction d)
{
    return std::string(name) + '_' + std::string(domain::codeOf(d));
}

} // namespace

void GateNetwork::valid_data()
{
    QTest::addColumn<bool>("peak");
    QTest::addColumn<int>("phase");
    for (const bool peak : {false, true})
        for (const int phase : {1, 2})
            QTest::addRow("%s day, phase %d", peak ? "peak" : "normal", phase) << peak << phase;
}

void GateNetwork::valid()
{
    QFETCH(bool, peak);
    QFETCH(int, phase);
    const Network n = gateNetwork(simtest::loaded().site, simtest::loaded().flows,
                                  peak ? Profile::Peak : Profile::Normal, phase);
    QCOMPARE(problemsOf(n), QString());
    QCOMPARE(n.stations.size(), std::size_t{24});
    QCOMPARE(n.classes.size(), std::size_t{6});
    QCOMPARE(n.fleets.size(), std::size_t{1});
    QCOMPARE(n.fleets[0].size, 22); // of 24, two are in the workshop
}

// A site may lack stations, lanes or carriers; people and vehicles then go past them.
void GateNetwork::withoutParts()
{
    using Edit = std::function<void(domain::Site&)>;
    const auto remove = [](domain::StationKind kind) {
        return [kind](domain::Site& s) {
            std::erase_if(s.stations, [&](const auto& x) { return x.kind == kind; });
        };
    };
    const auto lanes = [](domain::LaneKind kind) {
        return [kind](domain::Site& s) {
            std::erase_if(s.lanes, [&](const auto& x) { return x.kind == kind; });
        };
    };
    const std::pair<const char*, Edit> edits[] = {{"carriers", [](domain::Site& s) { s.carriers.clear(); }},
                                                  {"health", remove(domain::StationKind::HealthScreening)},
                                                  {"customs", remove(domain::StationKind::CustomsBaggage)},
                                                  {"documents", remove(domain::StationKind::Documents)},
                                                  {"weighbridge", remove(domain::StationKind::Weighbridge)},
                                                  {"xray", remove(domain::StationKind::XRay)},
                                                  {"dock", remove(domain::StationKind::InspectionDock)},
                                                  {"laboratory", remove(domain::StationKind::Laboratory)},
                                                  {"e-gates", lanes(domain::LaneKind::EGate)},
                                                  {"booths", lanes(domain::LaneKind::Booth)},
                                                  {"truck lanes", lanes(domain::LaneKind::Truck)}};
    const NetworkDay whole = networkDay(simtest::loaded().site, simtest::loaded().flows, Profile::Normal, 1);
    for (const auto& [name, edit] : edits) {
        auto site = std::make_shared<domain::Site>(*simtest::loaded().site);
        edit(*site);
        const Network n = gateNetwork(site, simtest::loaded().flows, Profile::Normal, 1);
        QVERIFY2(problemsOf(n).isEmpty(), qPrintable(QString::fromLatin1(name) + u' ' + problemsOf(n)));
        const NetworkRunResult r = runNetwork(n, {.replications = 1, .seed = 4});
        double left = 0;
        for (const NetworkClassResult& c : r.classes)
            left += static_cast<double>(c.left);
        const bool lanesGone = QByteArray(name) == "booths" || QByteArray(name) == "e-gates";
        if (!lanesGone) // too few lanes are a queue at midnight
            QVERIFY2(left > 0.9 * (whole.left("_exit") + whole.left("_entry")), name);
    }
}

void GateNetwork::openLanesAreServers()
{
    const auto servers = [](Profile profile, const char* station) {
        const Network n = gateNetwork(simtest::loaded().site, simtest::loaded().flows, profile, 1);
        for (const NetworkStation& s : n.stations)
            if (s.name == station)
                return s.servers;
        return -1;
    };
    QCOMPARE(servers(Profile::Normal, "egate_exit"), 7);
    QCOMPARE(servers(Profile::Normal, "booth_entry"), 5); // two on standby
    QCOMPARE(servers(Profile::Peak, "booth_entry"), 7);   // all open at the peak
    QCOMPARE(servers(Profile::Normal, "truck_lane_exit"), 4);
    QCOMPARE(servers(Profile::Normal, "documents_exit"), 7);
}

void GateNetwork::sameDay_data()
{
    QTest::addColumn<bool>("peak");
    QTest::newRow("normal") << false;
    QTest::newRow("peak") << true;
}

// Totals within 2 % (vehicles 4 %, containers on a normal day 6 %, a dozen); mean waits within the share of
// each stage, two seconds and three standard errors. Those make most of it where few come and stay long: the
// scanners, the docks and the laboratory, which at the peak are never done with the day before.
void GateNetwork::sameDay()
{
    QFETCH(bool, peak);
    const Profile profile = peak ? Profile::Peak : Profile::Normal;
    const Flows flows = simtest::loaded().flows;
    constexpr std::uint32_t kDays = 16;
    const Bodies bodies = days(simtest::loaded().site, flows, profile, kDays);
    const NetworkDay network = networkDay(simtest::loaded().site, flows, profile, 40);
    const auto people = [&](const GateStats& s) {
        return double(s.travellers(Direction::Exit) + s.travellers(Direction::Entry)) / kDays;
    };
    const auto vehicles = [&](const GateStats& s) {
        return double(s.vehicles(Direction::Exit) + s.vehicles(Direction::Entry)) / kDays;
    };
    near(network.left("resident") + network.left("tourist"), people(bodies.all), 0.02, 0, "travellers");
    near(network.left("freight"), vehicles(bodies.all), 0.04, 0, "vehicles");
    for (const Direction d : {Direction::Exit, Direction::Entry})
        for (const GateStage stage :
             {GateStage::HealthScreening, GateStage::EGate, GateStage::Booth, GateStage::CustomsBaggage,
              GateStage::TruckLane, GateStage::Documents, GateStage::Weighbridge, GateStage::XRay}) {
            // At the peak the papers of the entry get containers in groups, as carriers come: denser ones in
            // the network, where they do not wait for one another on the way.
            if (peak && stage == GateStage::Documents && d == Direction::Entry)
                continue;
            // The e-gates of the exit are overloaded for one hour of the peak, where a day's mean is mostly
            // chance.
            const double share = peak && stage == GateStage::EGate ? 0.3 : 0.15;
            const std::string name = std::string(nameOf(stage)) + '_' + std::string(domain::codeOf(d));
            near(network.wait(name), waitOf(bodies.all, stage, d), share, 2 + 3 * bodies.se(stage, d), name);
        }
    for (const GateStage stage : {GateStage::InspectionDock, GateStage::Laboratory})
        near(network.wait(nameOf(stage)), waitOf(bodies.all, stage, {}), 0.15, 2 + 3 * bodies.se(stage, {}),
             nameOf(stage));
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        // Containers that wait for a carrier, which may be on the other side: seconds or minutes on a normal
        // day, half an hour and more at the peak.
        const std::string name = directed("terminals", d);
        const auto& crossed = bodies.all.vehiclesCrossed[static_cast<std::size_t>(d)];
        near(network.served(name), double(crossed[1]) / kDays, peak ? 0.04 : 0.06, 0,
             "containers carried, " + name);
        near(network.wait(name), waitOf(bodies.all, GateStage::Corridor, d), peak ? 0.2 : 0,
             (peak ? 0 : 40) + 3 * bodies.se(GateStage::Corridor, d), name);
    }
}

// Coaches come by the same timetable and let their people off in the same way: where every booth serves
// everybody, as the network has it, waits agree, and a Poisson process of coaches would be far off.
void GateNetwork::coachesComeByTheirTimetable()
{
    const Flows flows = simtest::loaded().flows;
    auto site = std::make_shared<domain::Site>(*simtest::loaded().site);
    for (domain::LaneSpec& lane : site->lanes)
        lane.residents = lane.tourists = true;
    const Bodies bodies = days(site, flows, Profile::Normal, 24);
    const NetworkDay network = networkDay(site, flows, Profile::Normal, 40);
    NetworkDay random{network.network, {}};
    for (NetworkSource& s : random.network.sources)
        s.timetable = false;
    random.result = runNetwork(random.network, {.replications = 40, .seed = 4, .threads = 2});
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        const std::string name = "booth_" + std::string(domain::codeOf(d));
        near(network.wait(name), waitOf(bodies.all, GateStage::Booth, d), 0.05,
             3 * bodies.se(GateStage::Booth, d), name);
        QVERIFY(random.wait(name) > 1.8 * network.wait(name));
    }
}

// As in the gate: who waits for an e-gate when the last one closes goes to the booths, and so does who comes.
void GateNetwork::withoutAnEGateAllGoToBooths()
{
    const Network n = gateNetwork(simtest::loaded().site, simtest::loaded().flows, Profile::Peak, 1);
    const auto find = [&](const char* name) {
        for (std::size_t i = 0; i < n.stations.size(); ++i)
            if (n.stations[i].name == name)
                return static_cast<int>(i);
        return -1;
    };
    const int egate = find("egate_exit"), booth = find("booth_exit");
    NetworkSim day(n, 1, 0);
    day.advanceTo((24 + 9) * kHour);
    day.setServers(egate, 1);
    day.advanceTo(day.now() + 10 * kMinute);
    const auto waits = [&](int station) {
        const auto view = day.station(station);
        return view.number - view.inService;
    };
    const auto before = waits(egate), there = waits(booth);
    QVERIFY2(before > 5, qPrintable(QString::number(before)));
    day.setServers(egate, 0);
    QCOMPARE(waits(egate), decltype(before){0});
    QCOMPARE(waits(booth), there + before);
    QCOMPARE(day.inconsistency(), std::string());
    day.advanceTo(day.now() + 30 * kMinute);
    QCOMPARE(day.station(egate).number, decltype(before){0});
    QVERIFY(waits(booth) > there + before + 200);
    QCOMPARE(day.inconsistency(), std::string());
    day.setServers(egate, 7);
    const auto stay = waits(booth);
    day.advanceTo(day.now() + 30 * kMinute);
    QVERIFY(day.station(egate).inService > 0);
    QVERIFY(waits(booth) - stay < (stay - there - before) / 2);
    QCOMPARE(day.inconsistency(), std::string());
}

void GateNetwork::otherwiseMustBeAPlaceToGo()
{
    const Network whole = gateNetwork(simtest::loaded().site, simtest::loaded().flows, Profile::Normal, 1);
    const auto egate = std::find_if(whole.stations.begin(), whole.stations.end(),
                                    [](const NetworkStation& s) { return s.otherwise != kNone; });
    QVERIFY(egate != whole.stations.end());
    const auto i = static_cast<std::size_t>(egate - whole.stations.begin());
    const auto found = [&](const char* problem, auto edit) {
        Network n = whole;
        edit(n, n.stations[i]);
        return problemsOf(n).contains(QStringLiteral("$.stations[%1].otherwise: ").arg(i) +
                                      QLatin1String(problem));
    };
    QVERIFY(found("no such station", [](Network&, NetworkStation& s) { s.otherwise = 99; }));
    QVERIFY(found("must not send them on itself",
                  [&](Network&, NetworkStation& s) { s.otherwise = static_cast<int>(i); }));
    QVERIFY(found("must take time", [](Network& n, NetworkStation& s) {
        n.stations[static_cast<std::size_t>(s.otherwise)].service = constant(0);
    }));
    QVERIFY(found("not with breakdowns or units", [](Network&, NetworkStation& s) { s.hold.seize = 0; }));
}

QTEST_GUILESS_MAIN(GateNetwork)
#include "tst_gate_network.moc"
