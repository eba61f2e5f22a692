// SPDX-License-Identifier: GPL-3.0-or-later
// Freight: each consignment where its papers and its place say it is, each carrier at what it does.
#include "forecast_start.h"

#include <algorithm>
#include <cmath>

namespace coi::gateway {

using namespace domain;
using sim::NetworkNode;
using Code = ForecastBasisCode;

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

class Freight
{
public:
    Freight(const ForecastModel& model, const ForecastInput& input, const Site& site, ForecastStart& out)
        : m_model(model), m_input(input), m_site(site), m_out(out)
    {
    }

    void settle()
    {
        m_all.reserve(m_input.freight.size());
        for (const FreightSeen& f : m_input.freight)
            m_all.push_back(&f);
        std::stable_sort(m_all.begin(), m_all.end(), [](const FreightSeen* a, const FreightSeen* b) {
            return a->sinceS > b->sinceS; // who came first
        });
        settleCarriers();
        for (const Direction d : {Direction::Exit, Direction::Entry}) {
            settleTruckLanes(d);
            settleStage("documents", d, "to_weighbridge");
            settleStage("weighbridge", d, nullptr);
            settleStage("xray", d, "image_decision");
            settleTerminal(d);
        }
        settleShared("inspection_dock", "red_exam");
        settleShared("laboratory", nullptr);
        for (const FreightSeen* f : m_all)
            settleOnTheWay(*f);
        for (const Direction d : {Direction::Exit, Direction::Entry})
            m_out.basis.push_back({Code::FreightCounted, std::string(codeOf(d)), m_counted[index(d)], 0});
    }

private:
    static std::size_t index(Direction d) { return d == Direction::Exit ? 0 : 1; }

    int classOf(Direction d) const { return m_model.classIndex("freight_" + std::string(codeOf(d))); }

    void put(NetworkNode node, Direction d, double sinceS, bool inService = true, int fleet = sim::kNone)
    {
        const int c = classOf(d);
        if (node.kind == NetworkNode::Kind::Exit || c < 0)
            return;
        m_out.population.present.push_back(
            {node, c, sinceS, inService, fleet, fleet != sim::kNone && d == Direction::Entry});
        m_counted[index(d)] += 1;
    }

    bool isAt(const FreightSeen& f, StationKind kind) const
    {
        return f.place >= 0 && m_site.stations[static_cast<std::size_t>(f.place)].kind == kind;
    }

    // Whether a consignment belongs to the station it stands at, and not on the way to or from it.
    bool belongs(const FreightSeen& f, StationKind kind) const
    {
        if (!isAt(f, kind))
            return false;
        switch (kind) {
        case StationKind::Documents:
            return f.stage == FreightStage::Documents && f.channel == CustomsChannel::None;
        case StationKind::Weighbridge:
            return f.stage == FreightStage::Weigh && f.channel == CustomsChannel::None;
        case StationKind::XRay:
            return f.stage == FreightStage::Scan;
        case StationKind::Laboratory:
            return f.stage == FreightStage::Lab;
        default:
            return f.stage >= FreightStage::Weigh && f.stage < FreightStage::Cleared;
        }
    }

    // The last who came wait, those before them are served, who is still older has gone on to `after`. When
    // the station does not say how many, all wait and the free servers take the first.
    void split(const ModelPlace& place, const std::vector<const FreightSeen*>& here, const char* after)
    {
        const StationSeen& seen = m_input.stations[at(place.siteStation)];
        const bool told = seen.known && seen.ageS <= kTooOldS;
        const int waiting =
            told ? waitingAt(m_model, place, m_input, m_site, m_out) : static_cast<int>(here.size());
        if (!told)
            m_out.basis.push_back({Code::QueueAssumed, m_site.stations[at(place.siteStation)].id,
                                   static_cast<double>(waiting), seen.ageS});
        const int serving = told ? seen.inService : 0, n = static_cast<int>(here.size());
        const double service = m_model.meanServiceS(place.station);
        const NetworkNode node = sim::toStation(place.station);
        for (int i = 0; i < n - waiting - serving; ++i)
            if (const FreightSeen& f = *here[at(i)]; after)
                put(m_model.node(after, f.direction), f.direction, std::max(0.0, f.sinceS - service));
        for (int i = std::max(0, n - waiting - serving); i < n - waiting; ++i)
            put(node, here[at(i)]->direction, std::min<double>(here[at(i)]->sinceS, service));
        // More than consignments are known to be here: somebody without a record.
        for (int i = n; i < serving + std::min(n, waiting); ++i)
            put(node, place.direction, service / 2);
        for (int i = std::max(0, n - waiting); i < n; ++i)
            put(node, here[at(i)]->direction, here[at(i)]->sinceS, false);
        for (int i = n; i < waiting; ++i)
            put(node, place.direction, 0, false);
    }

    void settleStage(const char* stage, Direction d, const char* after)
    {
        const ModelPlace* place = m_model.place(stage, d);
        if (!place || place->siteStation < 0)
            return;
        const StationKind kind = m_site.stations[at(place->siteStation)].kind;
        std::vector<const FreightSeen*> here;
        for (const FreightSeen* f : m_all)
            if (f->direction == d && belongs(*f, kind))
                here.push_back(f);
        split(*place, here, after);
    }

    void settleShared(const char* id, const char* after)
    {
        const int i = m_model.placeIndex(id);
        if (i < 0 || m_model.places()[at(i)].siteStation < 0)
            return;
        const ModelPlace& place = m_model.places()[at(i)];
        const StationKind kind = m_site.stations[at(place.siteStation)].kind;
        std::vector<const FreightSeen*> here;
        for (const FreightSeen* f : m_all)
            if (belongs(*f, kind))
                here.push_back(f);
        split(place, here, after);
    }

    void settleTruckLanes(Direction d)
    {
        const ModelPlace* place = m_model.place("truck_lane", d);
        if (!place)
            return;
        const double service = m_model.meanServiceS(place->station);
        for (const int lane : place->lanes)
            if (const LaneSeen& seen = m_input.lanes[at(lane)]; seen.occupied && seen.ageS <= kTooOldS)
                put(sim::toStation(place->station), d, seen.busyS < 2 * service ? seen.busyS : service / 2);
        const int waiting = waitingAt(m_model, *place, m_input, m_site, m_out);
        const int servers = std::max(1, m_out.population.servers[at(place->station)]);
        for (int i = waiting; i > 0; --i)
            put(sim::toStation(place->station), d, service * i / servers, false);
    }

    // Containers that wait for a carrier: of the exit those that are released, of the entry those that the
    // counterpart reports.
    void settleTerminal(Direction d)
    {
        const ModelPlace* place = m_model.place("terminals", d);
        if (!place)
            return;
        const NetworkNode node = sim::toStation(place->station);
        if (d == Direction::Exit) {
            for (const FreightSeen* f : m_all)
                if (f->direction == d && f->smart && f->stage == FreightStage::Cleared &&
                    f->place == kNoPlace)
                    put(node, d, f->sinceS, false);
            return;
        }
        const int waiting = waitingAt(m_model, *place, m_input, m_site, m_out);
        for (int i = 0; i < waiting; ++i)
            put(node, d, 0, false);
    }

    void settleCarriers()
    {
        if (m_model.fleet().empty())
            return;
        int working = 0;
        for (const CarrierSeen& c : m_input.carriers)
            working += c.working ? 1 : 0;
        if (m_input.carriers.empty()) {
            m_out.basis.push_back({Code::CarriersAssumed, m_model.fleet(),
                                   static_cast<double>(m_model.network().fleets[0].size), 0});
            return;
        }
        m_out.basis.push_back({Code::CarriersCounted, m_model.fleet(), static_cast<double>(working), 0});
        m_out.population.fleets = {working};
        m_out.population.farUnits = {0};
        for (const CarrierSeen& c : m_input.carriers)
            if (c.working)
                settleCarrier(c);
    }

    void settleCarrier(const CarrierSeen& c)
    {
        const Direction d = c.direction;
        const NetworkNode unloading = m_model.node("unloading", d);
        if (c.task == CarrierTask::Loading)
            put(m_model.node("terminals", d), d, c.taskS, true, 0);
        else if (c.task == CarrierTask::Unloading)
            put(unloading, d, c.taskS, true, 0);
        else if (c.loaded)
            put(m_model.node("crossing", d), d, c.taskS, true, 0);
        else if (c.task == CarrierTask::Charging)
            m_out.population.returning.push_back(
                {m_model.node("unloading", Direction::Entry), static_cast<double>(c.taskS)});
        else
            settleEmpty(c);
    }

    // Its direction is where it was last sent.
    void settleEmpty(const CarrierSeen& c)
    {
        const bool stays = c.task == CarrierTask::Idle && c.side != CarrierSide::Between;
        const bool away = stays ? c.side == CarrierSide::Away : c.direction == Direction::Exit;
        const NetworkNode quay = m_model.node("terminals", away ? Direction::Entry : Direction::Exit);
        const bool arrived = c.side == (away ? CarrierSide::Away : CarrierSide::Home);
        if (!arrived && quay.kind == NetworkNode::Kind::Station)
            m_out.population.returning.push_back({quay, static_cast<double>(c.taskS), true});
        else
            m_out.population.farUnits[0] += away ? 1 : 0;
    }

    // Between the stages.
    void settleOnTheWay(const FreightSeen& f)
    {
        const char* delay = wayOf(f);
        if (delay)
            put(m_model.node(delay, f.direction), f.direction, f.sinceS);
    }

    const char* wayOf(const FreightSeen& f) const
    {
        if (f.place == kOnCarrier || f.place == kAtLane)
            return nullptr;
        const char* const dwell = f.smart ? "yard_dwell_smart" : "yard_dwell";
        const bool checked = f.channel != CustomsChannel::None;
        switch (f.stage) {
        case FreightStage::YardIn:
            return f.smart && f.direction == Direction::Entry ? "from_terminal" : "to_documents";
        case FreightStage::Documents:
        case FreightStage::Weigh:
            if (!checked)
                return f.stage == FreightStage::Documents && !isAt(f, StationKind::Documents)
                           ? "to_weighbridge"
                           : nullptr;
            if (f.place == kNoPlace)
                return dwell;
            if (isAt(f, StationKind::XRay))
                return "to_xray";
            return isAt(f, StationKind::Documents) ? "yellow_check" : nullptr;
        case FreightStage::Scan:
        case FreightStage::Lab:
            return f.place == kNoPlace ? dwell : nullptr;
        case FreightStage::Cleared:
            return f.smart && f.direction == Direction::Exit ? nullptr : "leave";
        case FreightStage::Border:
            return "leave";
        default:
            return nullptr;
        }
    }

    const ForecastModel& m_model;
    const ForecastInput& m_input;
    const Site& m_site;
    ForecastStart& m_out;
    std::vector<const FreightSeen*> m_all; // longest here first
    std::array<double, 2> m_counted{};
};

} // namespace

void settleFreight(const ForecastModel& model, const ForecastInput& input, const Site& site,
                   ForecastStart& out)
{
    Freight(model, input, site, out).settle();
}

} // namespace coi::gateway
