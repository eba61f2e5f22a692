// SPDX-License-Identifier: GPL-3.0-or-later
// Freight of both directions as part of the gate's network.
#include "freight_steps.h"
#include "gate_network_parts.h"
#include "gate_times.h"
#include "network_check.h"

#include <algorithm>
#include <cmath>

namespace coi::sim {

using domain::Distribution;

namespace {

constexpr double seconds(Tick time)
{
    return static_cast<double>(time) / static_cast<double>(kSecond);
}

// Carriers wait for one another, so their ways take longer than the road. Set so that over days of the peak,
// where carriers are what is short, as many containers cross as in the gate body by body and wait as long for
// a carrier: tst_gate_network holds both, the number within 4 %.
constexpr double kCongestion = 1.14;

// The same law, later by a fixed time; one without bounds keeps its spread.
Distribution later(Distribution d, double s)
{
    using Law = Distribution::Kind;
    const double sd = d.cv * d.mean;
    d.min += s, d.mode += s, d.max += s, d.mean += s;
    for (double& v : d.values)
        v += s;
    d.cv = d.mean > 0 ? sd / d.mean : 0;
    return d.kind == Law::Exp || d.kind == Law::Erlang
               ? lognormal(d.mean, d.kind == Law::Exp ? 1 : 1 / std::sqrt(d.k))
               : d;
}

// What is left of an examination after the opening at the dock, which is part of it; mean and spread of the
// difference as a lognormal law.
Distribution restOf(const Distribution& whole, const Distribution& part)
{
    constexpr double kLeast = 60;
    const double a = whole.cv * whole.mean, b = part.cv * part.mean;
    const double mean = std::max(kLeast, whole.mean - part.mean);
    return lognormal(mean, std::min(10.0, std::sqrt(a * a + b * b) / mean));
}

// Shares of one direction's goods.
struct Goods
{
    double smart = 0, lab = 0;
};

Goods goodsOf(const GatePlan& plan, Direction d)
{
    Goods g;
    double all = 0;
    for (const domain::FreightFlow& flow : plan.flows->freight) {
        if (flow.direction != d)
            continue;
        g.smart += flow.share * (plan.fleet.spec ? flow.smart : 0);
        g.lab += flow.share * flow.labShare;
        all += flow.share;
    }
    return all > 0 ? Goods{g.smart / all, g.lab / all} : Goods{};
}

std::vector<double> vehiclesPerHour(const GatePlan& plan, Direction d, double share)
{
    std::vector<double> out(24);
    const domain::DayProfile& day = *plan.day;
    for (std::size_t h = 0; h < 24; ++h)
        out[h] = day.vehiclesPerDay * day.vehicleHours[h] * share *
                 (d == Direction::Exit ? day.exitShare : 1 - day.exitShare);
    return out;
}

int countOf(const FleetPlan& f, SidingUse use)
{
    return static_cast<int>(
        std::count_if(f.sidings.begin(), f.sidings.end(), [use](const Siding& s) { return s.use == use; }));
}

// What both directions share.
struct Shared
{
    NetworkNode dock, laboratory;
    int carriers = kNone;
    double chargeS = 0; // of a carrier after a load of the entry
};

// One direction of freight.
class Road
{
public:
    Road(NetworkBuilder& b, const GatePlan& plan, Direction d, const Shared& shared)
        : m_b(b), m_plan(plan), m_flows(*plan.flows), m_road(plan.roads[indexOf(d)]), m_shared(shared),
          m_d(d), m_goods(goodsOf(plan, d))
    {
    }

    void build()
    {
        m_lanes = m_road.zone >= 0 ? openLanes(m_plan, {m_road.zone}) : 0;
        m_class = m_b.addClass("freight_" + std::string(domain::codeOf(m_d)));
        addNodes();
        addChecks();
        addCarriers();
        addArrivals();
    }

    // Where a truck goes when the shared dock or laboratory has let it go.
    NetworkNode afterDock() const { return m_exam; }
    NetworkNode afterLaboratory() const { return m_dwell; }

private:
    NetworkNode stage(GateStage s, int station, const char* law)
    {
        const int servers = station >= 0 ? m_plan.stations[at(station)].spec->servers : 0;
        return m_b.station(stageName(s, m_d), servers, gateTime(m_flows, law));
    }
    NetworkNode drive(const char* name, double metres, double extraS = 0)
    {
        return m_b.delay(directed(name, m_d), constant(std::max(0.0, metres) / kRoadSpeed + extraS + 1));
    }
    NetworkNode step(const char* name, const Distribution& time)
    {
        return m_b.delay(directed(name, m_d), time);
    }

    // Passes a stage the site has no station for.
    NetworkNode orNext(int station, NetworkNode stage, NetworkNode next) const
    {
        return station >= 0 ? stage : next;
    }

    void addNodes()
    {
        m_lane = m_b.station(stageName(GateStage::TruckLane, m_d), m_lanes,
                             later(gateTime(m_flows, "anpr"), seconds(kBarrierTime)));
        m_documents = stage(GateStage::Documents, m_road.documents, "documents");
        m_weigh = stage(GateStage::Weighbridge, m_road.weighbridge, "weighbridge");
        m_xray = stage(GateStage::XRay, m_road.xray, "xray");
        m_approach = m_b.delay(directed("approach", m_d), constant(m_road.approachM / kBridgeSpeed + 4));
        m_toDocuments = drive("to_documents", m_road.documentsM - m_road.laneM, seconds(kMergeTime));
        m_toWeigh = drive("to_weighbridge", m_road.weighM - m_road.documentsM, seconds(kMergeTime));
        m_toXray = drive("to_xray", m_road.xrayM - m_road.weighM, seconds(kMergeTime));
        m_toDock = drive("to_dock", m_road.dockM - m_road.xrayM, seconds(kMergeTime));
        m_image = step("image_decision", gateTime(m_flows, "image_decision"));
        m_yellow = step("yellow_check", gateTime(m_flows, "yellow_check"));
        m_exam = step("red_exam", restOf(gateTime(m_flows, "red_exam"), gateTime(m_flows, "inspection")));
        m_checked = step("checked", constant(0));
        m_dwell = step("dwell", constant(0));
        m_slot = step("yard_dwell", gateTime(m_flows, "yard_dwell"));
        m_smartSlot = step("yard_dwell_smart", gateTime(m_flows, "yard_dwell_smart"));
        m_away = drive("leave", m_road.chain.lengthM - m_road.dockM);
    }

    void addChecks()
    {
        const double red = m_flows.channels[2], yellow = m_flows.channels[1],
                     mismatch = m_flows.weightMismatchShare;
        const double scan = red + (1 - red) * mismatch + yellow * (1 - mismatch) * kXrayOfYellow;
        const double check = yellow * (1 - mismatch) * (1 - kXrayOfYellow);
        const bool entry = m_d == Direction::Entry;
        m_b.ways(m_approach, {{m_lane, 1}});
        m_b.ways(m_lane, {{m_toDocuments, 1}});
        m_b.ways(m_toDocuments, {{orNext(m_road.documents, m_documents, m_toWeigh), 1}});
        const NetworkNode scanned = orNext(m_road.xray, m_toXray, m_image);
        const std::vector<NetworkRoute> channels{
            {scanned, scan}, {m_yellow, check}, {m_checked, 1 - scan - check}};
        // A smart container of the entry has been weighed by its carrier.
        const double weighed = entry ? 1 - m_goods.smart : 1;
        std::vector<NetworkRoute> paper{{m_toWeigh, weighed}};
        for (const NetworkRoute& r : channels)
            paper.push_back({r.to, r.p * (1 - weighed)});
        m_b.ways(m_documents, paper);
        const NetworkNode decided = step("decided", constant(0));
        m_b.ways(decided, channels);
        m_b.ways(m_toWeigh, {{orNext(m_road.weighbridge, m_weigh, decided), 1}});
        m_b.ways(m_weigh, channels);
        m_b.ways(m_toXray, {{m_xray, 1}});
        m_b.ways(m_xray, {{m_image, 1}});
        const double opened = scan > 0 ? red / scan : 0;
        m_b.ways(m_image, {{orNext(m_road.dock, m_toDock, m_exam), opened}, {m_checked, 1 - opened}});
        m_b.ways(m_toDock, {{m_shared.dock, 1}});
        m_b.ways(m_yellow, {{m_checked, 1}});
        m_b.ways(m_exam, {{m_checked, 1}});
        const double lab = m_road.laboratory >= 0 ? m_goods.lab : 0;
        m_b.ways(m_checked, {{m_shared.laboratory, lab}, {m_dwell, 1 - lab}});
        m_b.ways(m_dwell, {{m_smartSlot, m_goods.smart}, {m_slot, 1 - m_goods.smart}});
        m_b.ways(m_slot, {{m_away, 1}});
    }

    // Queue for a carrier at a terminal, loading, the gate, over the river, unloading; then the carrier
    // returns.
    void addCarriers()
    {
        if (m_shared.carriers == kNone) {
            m_b.ways(m_smartSlot, {{m_away, 1}});
            return;
        }
        m_terminal = m_b.station(directed("terminals", m_d), terminals(true), gateTime(m_flows, "igv_load"));
        const NetworkNode gate = m_b.station(directed("carrier_gate", m_d), 1, gateTime(m_flows, "igv_gate"));
        const NetworkNode cross = m_b.delay(directed("crossing", m_d), crossing());
        const NetworkNode unload =
            m_b.station(directed("unloading", m_d), terminals(false), gateTime(m_flows, "igv_unload"));
        m_b.hold(m_terminal).seize = m_shared.carriers;
        m_b.hold(m_terminal).far = m_d == Direction::Entry;
        m_b.hold(unload).release = m_shared.carriers;
        m_b.hold(unload).far = m_d == Direction::Exit;
        if (m_d == Direction::Entry && m_shared.chargeS > 0)
            m_b.hold(unload).releaseAfter = constant(m_shared.chargeS);
        m_b.ways(m_terminal, {{gate, 1}});
        m_b.ways(gate, {{cross, 1}});
        m_b.ways(cross, {{unload, 1}});
        if (m_d == Direction::Exit) {
            m_b.ways(m_smartSlot, {{m_terminal, 1}});
        } else { // unloaded at home, then the papers
            const NetworkNode home = step("from_terminal", constant(120));
            m_b.ways(unload, {{home, 1}});
            m_b.ways(home, {{orNext(m_road.documents, m_documents, m_checked), 1}});
            m_b.ways(m_smartSlot, {{m_away, 1}});
        }
    }

    int terminals(bool loading) const
    {
        const SidingUse use = (m_d == Direction::Exit) == loading ? SidingUse::Home : SidingUse::Away;
        return countOf(m_plan.fleet, use);
    }

    Distribution crossing() const;

    void addArrivals()
    {
        const NetworkNode road = m_lanes > 0 ? m_approach : m_toDocuments;
        const bool carried = m_d == Direction::Entry && m_shared.carriers != kNone;
        const double smart = carried ? m_goods.smart : 0;
        const std::string name = directed("trucks", m_d);
        m_b.source(name, m_class, road, vehiclesPerHour(m_plan, m_d, 1 - smart));
        if (carried)
            m_b.source(directed("containers", m_d), m_class, m_terminal, vehiclesPerHour(m_plan, m_d, smart));
    }

    NetworkBuilder& m_b;
    const GatePlan& m_plan;
    const domain::Flows& m_flows;
    const RoadPlan& m_road;
    const Shared& m_shared;
    Direction m_d;
    Goods m_goods;
    int m_lanes = 0, m_class = 0;
    NetworkNode m_lane, m_documents, m_weigh, m_xray, m_approach, m_toDocuments, m_toWeigh, m_toXray,
        m_toDock, m_image, m_yellow, m_exam, m_checked, m_dwell, m_slot, m_smartSlot, m_away, m_terminal;
};

// Metres and seconds along the ring from one siding to another.
struct Way
{
    double metres = 0, seconds = 0;
};

Way wayOf(const FleetPlan& f, const Siding& from, const Siding& to)
{
    Way way;
    const auto n = static_cast<int>(f.cells.size());
    const double yard = (from.lengthM * (from.deadEnd ? from.stopU : 1 - from.stopU)) + to.lengthM * to.stopU;
    way.metres = yard, way.seconds = yard / f.yardSpeed;
    for (int c = from.outCell, steps = 0; steps < n; c = (c + 1) % n, ++steps) {
        const double next = f.cells[at((c + 1) % n)].m, here = f.cells[at(c)].m;
        const double metres = next >= here ? next - here : next - here + f.ring.lengthM;
        way.metres += metres;
        way.seconds += metres / (f.cells[at(c)].corridor ? f.speed : f.yardSpeed);
        if (c == to.inCell)
            break;
    }
    return way;
}

// From the terminals of one side to those of the other: shortest, longest and mean.
struct Ways
{
    double least = 0, most = 0, mean = 0, metres = 0;
};

Ways waysOf(const FleetPlan& f, Direction d)
{
    Ways out;
    int n = 0;
    for (const Siding& from : f.sidings)
        for (const Siding& to : f.sidings) {
            const bool exit = from.use == SidingUse::Home && to.use == SidingUse::Away;
            const bool entry = from.use == SidingUse::Away && to.use == SidingUse::Home;
            if (d == Direction::Exit ? !exit : !entry)
                continue;
            const Way w = wayOf(f, from, to);
            out.least = n == 0 ? w.seconds : std::min(out.least, w.seconds);
            out.most = std::max(out.most, w.seconds);
            out.mean += w.seconds, out.metres += w.metres;
            ++n;
        }
    if (n > 0)
        out.mean /= n, out.metres /= n;
    return out;
}

Distribution Road::crossing() const
{
    const Ways w = waysOf(m_plan.fleet, m_d);
    return uniform(kCongestion * w.least, kCongestion * w.most);
}

// A carrier charges at home, so what a way over the river and back takes is charged after a load of the
// entry, also for those ways back that are empty because there are fewer loads.
void planCharging(const GatePlan& plan, Shared& shared)
{
    double loads[2]{};
    for (const Direction d : {Direction::Exit, Direction::Entry})
        for (const double n : vehiclesPerHour(plan, d, goodsOf(plan, d).smart))
            loads[indexOf(d)] += n;
    const auto& spec = *plan.fleet.spec;
    const double metres =
        waysOf(plan.fleet, Direction::Exit).metres + waysOf(plan.fleet, Direction::Entry).metres;
    if (spec.chargeKW > 0)
        shared.chargeS = metres / 1000 * spec.consumptionKWhPerKm / spec.chargeKW * 3600;
    if (const double entry = loads[indexOf(Direction::Entry)]; entry > 0)
        shared.chargeS *= std::max(1.0, loads[indexOf(Direction::Exit)] / entry);
}

// The river. An empty carrier passes the gate of the border as a loaded one does; carriers stand at
// terminals, at home also on parking places and at chargers.
NetworkSides sidesOf(const GatePlan& plan)
{
    const FleetPlan& f = plan.fleet;
    const Ways there = waysOf(f, Direction::Exit), back = waysOf(f, Direction::Entry);
    NetworkSides sides;
    sides.emptyTrip = later(uniform(kCongestion * std::min(there.least, back.least),
                                    kCongestion * std::max(there.most, back.most)),
                            meanOf(gateTime(*plan.flows, "igv_gate")));
    sides.farPlaces = countOf(f, SidingUse::Away);
    sides.nearPlaces = std::max(0, countOf(f, SidingUse::Home) + countOf(f, SidingUse::Parking) +
                                       countOf(f, SidingUse::Charger) - f.inWorkshop());
    return sides;
}

} // namespace

void buildFreight(NetworkBuilder& b, const GatePlan& plan)
{
    if (!plan.day)
        return;
    Shared shared;
    const auto servers = [&](int station) {
        return station >= 0 ? plan.stations[at(station)].spec->servers : 0;
    };
    const RoadPlan& road = plan.roads[0];
    shared.dock =
        b.station(nameOf(GateStage::InspectionDock), servers(road.dock), gateTime(*plan.flows, "inspection"));
    shared.laboratory =
        b.station(nameOf(GateStage::Laboratory), servers(road.laboratory), gateTime(*plan.flows, "lab"));
    if (plan.fleet.spec && !plan.fleet.cells.empty()) {
        b.network().fleets.push_back(
            {"carriers", plan.fleet.spec->units - plan.fleet.inWorkshop(), sidesOf(plan)});
        shared.carriers = 0;
        planCharging(plan, shared);
    }
    std::vector<NetworkRoute> examined, tested;
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        Road r(b, plan, d, shared);
        r.build();
        double vehicles = 0;
        for (const double n : vehiclesPerHour(plan, d, 1))
            vehicles += n;
        examined.push_back({r.afterDock(), vehicles});
        tested.push_back({r.afterLaboratory(), vehicles * goodsOf(plan, d).lab});
    }
    b.ways(shared.dock, examined);
    b.ways(shared.laboratory, tested);
}

} // namespace coi::sim
