// SPDX-License-Identifier: GPL-3.0-or-later
// The halls, and the network as a whole.
#include "gate_network_parts.h"
#include "gate_times.h"

#include <coi/sim/gate_network.h>

namespace coi::sim {

using domain::Distribution;

namespace {

constexpr double kDayS = 86400;

double exitShare(const domain::DayProfile& day, std::size_t hour)
{
    const double share = day.exitShareByHour[hour];
    return share > 0 ? share : day.exitShare;
}

std::vector<double> perHour(const domain::DayProfile& day, Direction d, double share)
{
    std::vector<double> out(24);
    for (std::size_t h = 0; h < 24; ++h)
        out[h] = day.travellersPerDay * day.travellerHours[h] * share *
                 (d == Direction::Exit ? exitShare(day, h) : 1 - exitShare(day, h));
    return out;
}

// When one of a coach's people is off: at any time of an unloading that takes from `min` to `max`, in a
// thousand equally likely values.
Distribution gettingOff(double min, double max)
{
    constexpr int kSteps = 32;
    std::vector<double> values, weights(static_cast<std::size_t>(kSteps * kSteps), 1);
    for (int i = 0; i < kSteps; ++i)
        for (int j = 0; j < kSteps; ++j)
            values.push_back((min + (max - min) * (i + 0.5) / kSteps) * (j + 0.5) / kSteps);
    return empirical(std::move(values), std::move(weights));
}

Distribution people(double min, double max)
{
    std::vector<double> values;
    for (double n = std::floor(min); n <= max; ++n)
        values.push_back(n);
    std::vector<double> weights(values.size(), 1);
    return empirical(std::move(values), std::move(weights));
}

// The nodes of one hall, and where its people go from one to the next.
class Hall
{
public:
    Hall(NetworkBuilder& b, const GatePlan& plan, Direction d)
        : m_b(b), m_plan(plan), m_flows(*plan.flows), m_hall(plan.halls[indexOf(d)]), m_d(d)
    {
    }

    void build()
    {
        m_gates = openLanes(m_plan, m_hall.eGateZones);
        m_booths = openLanes(m_plan, m_hall.boothZones);
        if (m_gates + m_booths == 0 || !m_plan.day)
            return;
        addNodes();
        addWays();
        for (std::size_t c = 0; c < m_flows.travellers.size(); ++c)
            addArrivals(m_flows.travellers[c]);
        reserve(m_egate, m_hall.eGateZones);
        reserve(m_booth, m_hall.boothZones);
    }

private:
    NetworkNode stage(GateStage s, int station, const Distribution& time)
    {
        const int servers = station >= 0 ? m_plan.stations[at(station)].spec->servers : 0;
        return m_b.station(stageName(s, m_d), servers, time);
    }

    void addNodes()
    {
        const auto walk = [&](const char* name, const char* law) {
            return m_b.delay(directed(name, m_d), gateTime(m_flows, law));
        };
        m_toGate = walk("walk_to_egate", "walk_hall"), m_toBooth = walk("walk_to_booth", "walk_hall");
        m_egate = m_b.station(stageName(GateStage::EGate, m_d), m_gates, eGateTime(m_flows));
        m_booth = m_b.station(stageName(GateStage::Booth, m_d), m_booths, Distribution{});
        if (m_booths > 0) // without an e-gate everybody goes to a booth, who waits for one too
            m_b.at(m_egate).otherwise = m_booth.index;
        m_health = stage(GateStage::HealthScreening, m_hall.health, gateTime(m_flows, "health_prompt"));
        m_customs = stage(GateStage::CustomsBaggage, m_hall.customs, gateTime(m_flows, "customs_baggage"));
        m_toCustoms = walk("walk_to_customs", "walk_hall");
        const bool exit = m_d == Direction::Exit;
        m_toDeck = walk("walk_to_deck", "walk_hall");
        m_out = walk(exit ? "deck" : "forecourt", exit ? "bridge_walk" : "walk_forecourt");
    }

    double healthShare(bool first) const
    {
        return m_hall.health >= 0 && m_hall.healthFirst == first ? m_flows.healthPromptShare : 0;
    }

    double eGateShare(const domain::TravellerFlow& flow) const
    {
        if (m_gates == 0 || m_booths == 0)
            return m_gates > 0 ? 1 : 0;
        return flow.eGateShare[m_plan.config.phase == 2 ? 1 : 0];
    }

    double eGateShareOfAll() const
    {
        double share = 0, all = 0;
        for (const auto& flow : m_flows.travellers)
            share += flow.share * eGateShare(flow), all += flow.share;
        return all > 0 ? share / all : 0;
    }

    // From a lane or the screening behind it: to the customs check or out, with all of `share`.
    std::vector<NetworkRoute> onwards(double share) const
    {
        const double check = m_hall.customs >= 0 ? m_flows.customsCheckShare : 0;
        return {{m_toCustoms, share * check}, {way(), share * (1 - check)}};
    }
    NetworkNode way() const { return m_d == Direction::Exit ? m_toDeck : m_out; }

    void addWays()
    {
        const double referral = m_booths > 0 ? m_flows.referral : 0, health = healthShare(false);
        const auto throughLane = [&](double share) {
            std::vector<NetworkRoute> routes = onwards(share * (1 - health));
            routes.push_back({m_health, share * health});
            return routes;
        };
        m_b.ways(m_toGate, {{m_egate, 1}});
        m_b.ways(m_toBooth, {{m_booth, 1}});
        std::vector<NetworkRoute> accepted = throughLane(1 - referral);
        accepted.push_back({m_toBooth, referral});
        m_b.ways(m_egate, accepted);
        m_b.ways(m_booth, throughLane(1));
        const double gates = eGateShareOfAll();
        m_b.ways(m_health, m_hall.healthFirst
                               ? std::vector<NetworkRoute>{{m_toGate, gates}, {m_toBooth, 1 - gates}}
                               : onwards(1));
        m_b.ways(m_toCustoms, {{m_customs, 1}});
        m_b.ways(m_customs, {{way(), 1}});
        m_b.ways(m_toDeck, {{m_out, 1}});
    }

    void addArrivals(const domain::TravellerFlow& flow)
    {
        const std::string name =
            std::string(domain::codeOf(flow.traveller)) + '_' + std::string(domain::codeOf(m_d));
        const int cls = m_b.addClass(name);
        m_classes[flow.traveller == domain::TravellerClass::Resident ? 1 : 0].push_back(cls);
        const Distribution booth = boothTime(flow);
        NetworkStation& desk = m_b.at(m_booth);
        if (desk.serviceByClass.empty())
            desk.service = booth;
        desk.serviceByClass.emplace_back(cls, booth);
        const bool exit = m_d == Direction::Exit;
        const NetworkNode come =
            m_b.delay("come_" + name, gateTime(m_flows, exit ? "walk_forecourt" : "bridge_walk"));
        const double health = healthShare(true), gates = eGateShare(flow);
        m_b.ways(
            come,
            {{m_health, health}, {m_toGate, (1 - health) * gates}, {m_toBooth, (1 - health) * (1 - gates)}});
        m_b.source(name, cls, come, perHour(*m_plan.day, m_d, flow.share * (1 - flow.coachShare)));
        const NetworkNode coach =
            m_b.delay("coach_" + name, gettingOff(m_flows.coachUnloadMinS, m_flows.coachUnloadMaxS));
        m_b.ways(coach, {{come, 1}});
        const auto coaches = perHour(*m_plan.day, m_d, flow.share * flow.coachShare / m_plan.coachMean);
        if (NetworkSource* s = m_b.source("coaches_" + name, cls, coach, coaches))
            s->batch = people(m_flows.coachMin, m_flows.coachMax),
            s->batchOver = uniform(m_flows.coachUnloadMinS, m_flows.coachUnloadMaxS), s->timetable = true;
    }

    // Open lanes that serve residents only, or tourists only.
    void reserve(NetworkNode station, const std::vector<int>& zones)
    {
        for (const bool residents : {true, false}) {
            NetworkReserved reserved{0, m_classes[residents ? 1 : 0]};
            for (const int z : zones)
                for (const int lane : m_plan.zones[at(z)].lanes) {
                    const domain::LaneSpec& spec = *m_plan.lanes[at(lane)].spec;
                    const bool only = spec.residents == residents && spec.tourists != residents;
                    reserved.servers += only && m_plan.lanes[at(lane)].openAtStart ? 1 : 0;
                }
            if (reserved.servers > 0 && !reserved.classes.empty())
                m_b.at(station).reserved.push_back(std::move(reserved));
        }
    }

    NetworkBuilder& m_b;
    const GatePlan& m_plan;
    const domain::Flows& m_flows;
    const HallPlan& m_hall;
    Direction m_d;
    int m_gates = 0, m_booths = 0;
    std::array<std::vector<int>, 2> m_classes; // of those who are not residents, and of those who are
    NetworkNode m_toGate, m_toBooth, m_egate, m_booth, m_health, m_customs, m_toCustoms, m_toDeck, m_out;
};

} // namespace

std::string directed(const char* name, Direction d)
{
    return std::string(name) + '_' + std::string(domain::codeOf(d));
}

std::string stageName(GateStage stage, Direction d)
{
    return directed(nameOf(stage), d);
}

int openLanes(const GatePlan& plan, const std::vector<int>& zones)
{
    int n = 0;
    for (const int z : zones)
        for (const int lane : plan.zones[at(z)].lanes)
            n += plan.lanes[at(lane)].openAtStart ? 1 : 0;
    return n;
}

void buildHall(NetworkBuilder& b, const GatePlan& plan, Direction d)
{
    Hall(b, plan, d).build();
}

Network gateNetwork(std::shared_ptr<const domain::Site> site, std::shared_ptr<const domain::Flows> flows,
                    domain::Profile profile, int phase)
{
    GateConfig config;
    config.profile = profile;
    config.phase = phase;
    const GatePlan plan(std::move(site), std::move(flows), config);
    NetworkBuilder b;
    b.network().name = plan.site->id;
    b.network().horizonS = 2 * kDayS;
    b.network().warmupS = kDayS;
    for (const Direction d : {Direction::Exit, Direction::Entry})
        buildHall(b, plan, d);
    buildFreight(b, plan);
    return b.take();
}

} // namespace coi::sim
