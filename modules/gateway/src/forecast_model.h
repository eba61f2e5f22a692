// SPDX-License-Identifier: GPL-3.0-or-later
// The gate of a site as a network, and where in it the places, lanes and flows of the site are. Immutable
// once made; making one takes milliseconds. usualQueue() runs the model for a day the first time it is asked.
#pragma once
#include <array>
#include <coi/domain/alarm.h>
#include <coi/domain/flows.h>
#include <coi/domain/site.h>
#include <coi/sim/network_population.h>
#include <map>
#include <memory>

namespace coi::gateway {

enum class ForecastFlow : std::uint8_t { TravellersExit, TravellersEntry, VehiclesExit, VehiclesEntry };
inline constexpr std::size_t kForecastFlows = 4;
std::string_view nameOf(ForecastFlow flow); // "travellers_exit"
ForecastFlow flowOf(bool vehicles, domain::Direction direction);

struct ModelPlace
{
    std::string id;
    int station = 0; // of the network
    domain::Direction direction = domain::Direction::Exit;
    std::vector<int> lanes, zones; // of the site
    int siteStation = -1;          // of the site; with the queue of a place without zones
    int limitS = 0;                // wait above which the catalogue raises an alarm; 0: none
};

struct ForecastSite
{
    std::shared_ptr<const domain::Site> site;
    std::shared_ptr<const domain::Flows> flows;
    std::shared_ptr<const domain::AlarmCatalogue> alarms;
};

class ForecastModel
{
public:
    ForecastModel(const ForecastSite& from, domain::Profile profile, int phase);

    bool empty() const { return m_places.empty(); } // of this site no network can be made
    const sim::Network& network() const { return m_network; }
    const std::shared_ptr<const sim::NetworkPlan>& plan() const { return m_plan; }
    // What matters to some stations, for a question that is about few; made the first time it is asked for.
    // Thread: the worker's.
    const std::shared_ptr<const sim::NetworkPlan>& planOf(std::vector<int> stations) const;
    const std::vector<ModelPlace>& places() const { return m_places; }
    int placeIndex(std::string_view id) const; // -1: no such place
    int placeOfLane(std::size_t lane) const;   // -1: the model leaves it out
    // Which entry of its station's `reserved` a lane for residents or for tourists only counts for; -1: none.
    int entryOfLane(std::size_t lane) const { return m_entryOfLane[lane]; }
    const ModelPlace* place(const std::string& stage, domain::Direction d) const;
    const std::string& fleet() const { return m_fleet; } // CarrierSpec::id; empty: none

    sim::NetworkNode node(const std::string& name) const; // the exit: there is none
    sim::NetworkNode node(const char* stage, domain::Direction d) const;
    int classIndex(std::string_view name) const; // -1: none

    // Per source of the network.
    ForecastFlow flow(std::size_t source) const { return m_flows[source]; }
    double meanBatch(std::size_t source) const { return m_batches[source].first; }
    // By how much the variance of a count exceeds that of single arrivals when so many batches are expected.
    double burstiness(std::size_t source, double batches) const;
    double perS(std::size_t source, double timeOfDayS) const; // arrivals: batches, where there are any
    // How often somebody of this source comes to a node.
    double visits(std::size_t source, sim::NetworkNode node) const;

    double meanServiceS(int station) const;
    double meanWayS(int delay) const;
    double usualQueue(int station, double timeOfDayS) const; // thread: the worker's

private:
    void addPlaces(const ForecastSite& from);
    void runUsualDay() const;

    sim::Network m_network;
    std::shared_ptr<const sim::NetworkPlan> m_plan;
    std::vector<ModelPlace> m_places;
    std::vector<int> m_placeOfLane, m_entryOfLane;
    std::vector<ForecastFlow> m_flows;
    std::vector<std::pair<double, double>> m_batches; // mean and variance
    std::vector<std::vector<double>> m_visits;
    std::map<std::string, sim::NetworkNode, std::less<>> m_nodes;
    std::string m_fleet;
    mutable std::vector<std::array<double, 24>> m_usual; // per station
    mutable std::map<std::vector<int>, std::shared_ptr<const sim::NetworkPlan>> m_parts;
};

} // namespace coi::gateway
