// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_model.h"

#include <algorithm>
#include <cmath>
#include <coi/sim/gate_network.h>
#include <coi/sim/network_sim.h>
#include <limits>

namespace coi::gateway {

using namespace domain;
using sim::Network;
using sim::NetworkNode;

namespace {

constexpr double kDayS = 86400, kHourS = 3600;

// What a place is called in the network, and where the site has it.
struct Stage
{
    const char* name;
    std::optional<LaneKind> lanes;
    std::optional<StationKind> station;
    bool shared = false; // by both directions
};
const std::array<Stage, 11> kStages{{{"egate", LaneKind::EGate, {}},
                                     {"booth", LaneKind::Booth, {}},
                                     {"health_screening", {}, StationKind::HealthScreening},
                                     {"customs_baggage", {}, StationKind::CustomsBaggage},
                                     {"truck_lane", LaneKind::Truck, {}},
                                     {"documents", {}, StationKind::Documents},
                                     {"weighbridge", {}, StationKind::Weighbridge},
                                     {"xray", {}, StationKind::XRay},
                                     {"inspection_dock", {}, StationKind::InspectionDock, true},
                                     {"laboratory", {}, StationKind::Laboratory, true},
                                     {"terminals", {}, StationKind::Yard}}};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// Containers of the entry wait for a carrier on the other side.
std::optional<StationKind> stationKind(const Stage& stage, Direction d)
{
    if (stage.station == StationKind::Yard && d == Direction::Entry)
        return StationKind::CounterpartYard;
    return stage.station;
}

int stationOf(const Site& site, StationKind kind, Direction d, bool shared)
{
    for (std::size_t i = 0; i < site.stations.size(); ++i) {
        const StationSpec& s = site.stations[i];
        if (s.kind == kind && (shared || !s.direction || *s.direction == d))
            return static_cast<int>(i);
    }
    return -1;
}

int limitOf(const AlarmCatalogue& alarms, AlarmCondition condition, const std::string& object)
{
    double limit = std::numeric_limits<double>::infinity();
    for (const AlarmDefinition& a : alarms.definitions)
        if (a.condition == condition && (a.object == "*" || a.object == object) && a.threshold > 0)
            limit = std::min(limit, a.threshold);
    return std::isfinite(limit) ? static_cast<int>(limit) : 0;
}

double meanOf(const Distribution& d)
{
    switch (d.kind) {
    case Distribution::Kind::Uniform:
        return (d.min + d.max) / 2;
    case Distribution::Kind::Triangular:
        return (d.min + d.mode + d.max) / 3;
    case Distribution::Kind::Empirical: {
        double sum = 0, weight = 0;
        for (std::size_t i = 0; i < d.values.size(); ++i) {
            const double w = i < d.weights.size() ? d.weights[i] : 1;
            sum += d.values[i] * w, weight += w;
        }
        return weight > 0 ? sum / weight : 0;
    }
    default:
        return d.mean;
    }
}

// Residents and tourists are classes of their own in the network.
int entryFor(const LaneSpec& lane, const Network& network, int station)
{
    if (lane.residents == lane.tourists)
        return -1;
    const auto& reserved = network.stations[static_cast<std::size_t>(station)].reserved;
    for (std::size_t k = 0; k < reserved.size(); ++k) {
        const std::string& name = network.classes[static_cast<std::size_t>(reserved[k].classes[0])].name;
        if (name.starts_with(codeOf(TravellerClass::Resident)) == lane.residents)
            return static_cast<int>(k);
    }
    return -1;
}

std::pair<double, double> batchOf(const sim::NetworkSource& s)
{
    if (!s.batch)
        return {1, 0};
    const double mean = meanOf(*s.batch);
    double squares = 0, weight = 0;
    for (std::size_t i = 0; i < s.batch->values.size(); ++i) {
        const double w = i < s.batch->weights.size() ? s.batch->weights[i] : 1;
        squares += w * (s.batch->values[i] - mean) * (s.batch->values[i] - mean), weight += w;
    }
    return {mean, weight > 0 ? squares / weight : 0};
}

} // namespace

std::string_view nameOf(ForecastFlow flow)
{
    static constexpr std::array<std::string_view, kForecastFlows> kNames{
        "travellers_exit", "travellers_entry", "vehicles_exit", "vehicles_entry"};
    return kNames[static_cast<std::size_t>(flow)];
}

ForecastFlow flowOf(bool vehicles, Direction direction)
{
    return static_cast<ForecastFlow>((vehicles ? 2 : 0) + (direction == Direction::Exit ? 0 : 1));
}

ForecastModel::ForecastModel(const ForecastSite& from, Profile profile, int phase)
    : m_network(sim::gateNetwork(from.site, from.flows, profile, phase)),
      m_placeOfLane(from.site->lanes.size(), -1), m_entryOfLane(from.site->lanes.size(), -1)
{
    if (m_network.stations.empty() || !sim::validate(m_network).empty())
        return;
    m_plan = sim::prepare(m_network);
    m_visits = sim::visitRatios(m_network);
    for (std::size_t i = 0; i < m_network.stations.size(); ++i)
        m_nodes.emplace(m_network.stations[i].name, sim::toStation(static_cast<int>(i)));
    for (std::size_t i = 0; i < m_network.delays.size(); ++i)
        m_nodes.emplace(m_network.delays[i].name, sim::toDelay(static_cast<int>(i)));
    for (const sim::NetworkSource& s : m_network.sources) {
        const bool vehicles = contains(s.name, "trucks_") || contains(s.name, "containers_");
        m_flows.push_back(flowOf(vehicles, contains(s.name, "_exit") ? Direction::Exit : Direction::Entry));
        m_batches.push_back(batchOf(s));
    }
    if (!m_network.fleets.empty() && !from.site->carriers.empty())
        m_fleet = from.site->carriers.front().id;
    addPlaces(from);
}

const std::shared_ptr<const sim::NetworkPlan>& ForecastModel::planOf(std::vector<int> stations) const
{
    constexpr std::size_t kParts = 32; // of some hundred kilobytes
    std::sort(stations.begin(), stations.end());
    stations.erase(std::unique(stations.begin(), stations.end()), stations.end());
    if (m_parts.size() >= kParts && !m_parts.contains(stations))
        m_parts.clear();
    std::shared_ptr<const sim::NetworkPlan>& part = m_parts[stations];
    if (!part)
        part = sim::prepare(m_network, stations);
    return part;
}

void ForecastModel::addPlaces(const ForecastSite& from)
{
    const Site& site = *from.site;
    for (const Stage& stage : kStages) {
        for (const Direction d : {Direction::Exit, Direction::Entry}) {
            if (stage.shared && d == Direction::Entry)
                continue;
            const std::string id =
                stage.shared ? stage.name : std::string(stage.name) + '_' + std::string(codeOf(d));
            const NetworkNode at = node(id);
            if (at.kind != NetworkNode::Kind::Station)
                continue;
            ModelPlace place;
            place.id = id, place.station = at.index, place.direction = d;
            for (std::size_t i = 0; stage.lanes && i < site.lanes.size(); ++i) {
                if (site.lanes[i].kind != *stage.lanes || site.lanes[i].direction != d)
                    continue;
                place.lanes.push_back(static_cast<int>(i));
                m_placeOfLane[i] = static_cast<int>(m_places.size());
                m_entryOfLane[i] = entryFor(site.lanes[i], m_network, at.index);
                for (std::size_t z = 0; z < site.zones.size(); ++z)
                    if (site.zones[z].id == site.lanes[i].queueZone &&
                        std::find(place.zones.begin(), place.zones.end(), static_cast<int>(z)) ==
                            place.zones.end())
                        place.zones.push_back(static_cast<int>(z));
            }
            if (const auto kind = stationKind(stage, d))
                place.siteStation = stationOf(site, *kind, d, stage.shared);
            if (!place.zones.empty())
                place.limitS = limitOf(*from.alarms, AlarmCondition::ZoneWaitOver,
                                       site.zones[static_cast<std::size_t>(place.zones[0])].id);
            else if (place.siteStation >= 0)
                place.limitS = limitOf(*from.alarms, AlarmCondition::StationWaitOver,
                                       site.stations[static_cast<std::size_t>(place.siteStation)].id);
            m_places.push_back(std::move(place));
        }
    }
}

int ForecastModel::placeIndex(std::string_view id) const
{
    const auto it = std::find_if(m_places.begin(), m_places.end(), [&](const auto& p) { return p.id == id; });
    return it == m_places.end() ? -1 : static_cast<int>(it - m_places.begin());
}

int ForecastModel::placeOfLane(std::size_t lane) const
{
    return lane < m_placeOfLane.size() ? m_placeOfLane[lane] : -1;
}

const ModelPlace* ForecastModel::place(const std::string& stage, Direction d) const
{
    const int i = placeIndex(stage + '_' + std::string(codeOf(d)));
    return i < 0 ? nullptr : &m_places[static_cast<std::size_t>(i)];
}

NetworkNode ForecastModel::node(const std::string& name) const
{
    const auto it = m_nodes.find(name);
    return it == m_nodes.end() ? sim::toExit() : it->second;
}

NetworkNode ForecastModel::node(const char* stage, Direction d) const
{
    return node(std::string(stage) + '_' + std::string(codeOf(d)));
}

int ForecastModel::classIndex(std::string_view name) const
{
    for (std::size_t i = 0; i < m_network.classes.size(); ++i)
        if (m_network.classes[i].name == name)
            return static_cast<int>(i);
    return -1;
}

double ForecastModel::perS(std::size_t source, double timeOfDayS) const
{
    const auto& hours = m_network.sources[source].profilePerHour;
    if (hours.empty())
        return 0;
    const double day = std::fmod(std::fmod(timeOfDayS, kDayS) + kDayS, kDayS);
    const auto hour = static_cast<std::size_t>(day / kHourS);
    return hour < hours.size() ? hours[hour] / kHourS : 0;
}

// Batches that come at random bring the square of their size with them; by timetable their number is
// uncertain by the turns at the two ends, a sixth of a batch squared.
double ForecastModel::burstiness(std::size_t source, double batches) const
{
    const auto [mean, variance] = m_batches[source];
    const double number = m_network.sources[source].timetable ? 1.0 / 6 / std::max(batches, 1.0 / 6) : 1;
    return number * mean + variance / mean;
}

double ForecastModel::visits(std::size_t source, NetworkNode node) const
{
    if (node.kind == NetworkNode::Kind::Exit)
        return 0;
    const std::size_t first = node.kind == NetworkNode::Kind::Delay ? m_network.stations.size() : 0;
    return m_visits[source][first + static_cast<std::size_t>(node.index)];
}

double ForecastModel::meanServiceS(int station) const
{
    return meanOf(m_network.stations[static_cast<std::size_t>(station)].service);
}

double ForecastModel::meanWayS(int delay) const
{
    return meanOf(m_network.delays[static_cast<std::size_t>(delay)].time);
}

// A few days of the model, each after one that fills it.
void ForecastModel::runUsualDay() const
{
    constexpr std::uint32_t kRuns = 4;
    m_usual.assign(m_network.stations.size(), {});
    for (std::uint32_t run = 0; run < kRuns; ++run) {
        sim::NetworkSim day(m_network, 1, run);
        for (std::size_t hour = 0; hour < 24; ++hour) {
            day.advanceTo(static_cast<sim::Tick>(kDayS + kHourS * (static_cast<double>(hour) + 0.5)) *
                          1'000'000);
            for (std::size_t s = 0; s < m_usual.size(); ++s) {
                const auto view = day.station(static_cast<int>(s));
                m_usual[s][hour] += static_cast<double>(view.number - view.inService) / kRuns;
            }
        }
    }
}

double ForecastModel::usualQueue(int station, double timeOfDayS) const
{
    if (m_usual.empty())
        runUsualDay();
    const auto hour = static_cast<std::size_t>(std::clamp(timeOfDayS, 0.0, kDayS - 1) / kHourS);
    return m_usual[static_cast<std::size_t>(station)][hour];
}

} // namespace coi::gateway
