// SPDX-License-Identifier: GPL-3.0-or-later
// Travellers: who waits in the queues, who is in the lanes, who walks where nobody counts.
#include "forecast_start.h"

#include <algorithm>
#include <cmath>

namespace coi::gateway {

using namespace domain;
using sim::NetworkNode;

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

// Gives the people of a queue their classes, evenly mixed in the shares in which they come here.
class ClassMix
{
public:
    ClassMix(const ForecastModel& model, NetworkNode node, double timeS)
        : m_weights(model.network().classes.size(), 0), m_given(m_weights.size(), 0)
    {
        for (std::size_t s = 0; s < model.network().sources.size(); ++s)
            m_weights[at(model.network().sources[s].customerClass)] +=
                model.perS(s, timeS) * model.meanBatch(s) * model.visits(s, node);
        double sum = 0;
        for (const double w : m_weights)
            sum += w;
        if (sum <= 0) { // nobody comes at this hour: whoever may
            for (std::size_t s = 0; s < model.network().sources.size(); ++s)
                if (model.visits(s, node) > 0)
                    m_weights[at(model.network().sources[s].customerClass)] = 1;
            sum = 0;
            for (const double w : m_weights)
                sum += w;
        }
        for (double& w : m_weights)
            w /= sum > 0 ? sum : 1;
    }

    int next()
    {
        std::size_t best = 0;
        for (std::size_t c = 1; c < m_weights.size(); ++c)
            if (m_weights[c] * (m_n + 1) - m_given[c] > m_weights[best] * (m_n + 1) - m_given[best])
                best = c;
        ++m_n, ++m_given[best];
        return static_cast<int>(best);
    }

private:
    std::vector<double> m_weights, m_given;
    double m_n = 0;
};

// The first in the queue has waited as long as the queue takes, the last not at all.
void settleQueue(const ForecastModel& model, int station, int waiting, int serving, std::int32_t saidWaitS,
                 ClassMix& mix, ForecastStart& out)
{
    const double service = model.meanServiceS(station);
    const int servers = std::max(1, out.population.servers[at(station)]);
    const double wait = saidWaitS >= 0 ? saidWaitS : waiting * service / servers;
    const NetworkNode node = sim::toStation(station);
    for (int i = 0; i < serving; ++i) // spread over a service when nothing is known
        out.population.present.push_back({node, mix.next(), service * (i + 0.5) / serving, true, sim::kNone});
    for (int i = 0; i < waiting; ++i)
        out.population.present.push_back(
            {node, mix.next(), wait * (waiting - i) / waiting, false, sim::kNone});
}

void settleLanes(const ForecastModel& model, const ModelPlace& place, const ForecastInput& input,
                 const Site& site, ForecastStart& out)
{
    ClassMix mix(model, sim::toStation(place.station), out.timeOfDayS);
    const double service = model.meanServiceS(place.station);
    const int waiting = waitingAt(model, place, input, site, out);
    for (const int lane : place.lanes) {
        const LaneSeen& seen = input.lanes[at(lane)];
        if (!seen.occupied || seen.ageS > kTooOldS)
            continue;
        // Begun at the earliest when the one before was finished; after a pause nobody knows.
        const double age = seen.busyS < 2 * service ? seen.busyS : service / 2;
        out.population.present.push_back({sim::toStation(place.station), mix.next(), age, true, sim::kNone});
    }
    std::int32_t wait = -1;
    for (const int zone : place.zones)
        wait = std::max(wait, input.zones[at(zone)].waitS);
    int station = place.station; // or what serves instead, when no lane does
    if (const int other = model.network().stations[at(station)].otherwise;
        other != sim::kNone && out.population.servers[at(station)] == 0)
        station = other;
    settleQueue(model, station, waiting, 0, wait, mix, out);
}

void settleStation(const ForecastModel& model, const ModelPlace& place, const ForecastInput& input,
                   const Site& site, ForecastStart& out)
{
    ClassMix mix(model, sim::toStation(place.station), out.timeOfDayS);
    const int waiting = waitingAt(model, place, input, site, out);
    const StationSeen none, &seen = place.siteStation < 0 ? none : input.stations[at(place.siteStation)];
    const bool fresh = seen.known && seen.ageS <= kTooOldS;
    settleQueue(model, place.station, waiting, fresh ? seen.inService : 0, fresh ? seen.waitS : -1, mix, out);
}

// People between two queues: as many as the present rates keep on their way.
void addUnseen(const ForecastModel& model, const std::string& name, ForecastStart& out)
{
    const NetworkNode node = model.node(name);
    if (node.kind != NetworkNode::Kind::Delay)
        return;
    for (std::size_t s = 0; s < model.network().sources.size(); ++s) {
        const double visits = model.visits(s, node), perS = model.perS(s, out.timeOfDayS);
        if (visits <= 0 || perS <= 0)
            continue;
        sim::NetworkUnseen unseen;
        unseen.at = node, unseen.source = static_cast<int>(s);
        unseen.customerClass = model.network().sources[s].customerClass;
        unseen.oneByOne = model.network().sources[s].to != node;
        unseen.perS = perS * (unseen.oneByOne ? visits * model.meanBatch(s) : 1);
        out.unseen.push_back(unseen);
    }
}

double meanOnTheWay(const ForecastModel& model, const ForecastStart& out, std::size_t first)
{
    double sum = 0;
    for (std::size_t i = first; i < out.unseen.size(); ++i) {
        const sim::NetworkUnseen& u = out.unseen[i];
        const double people = u.oneByOne ? 1 : model.meanBatch(at(u.source));
        sum += u.perS * people * out.inputs.rateFactor[at(u.source)] * model.meanWayS(u.at.index);
    }
    return sum;
}

} // namespace

void settleHalls(const ForecastModel& model, const ForecastInput& input, const Site& site, ForecastStart& out)
{
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        for (const char* stage : {"egate", "booth"})
            if (const ModelPlace* place = model.place(stage, d))
                settleLanes(model, *place, input, site, out);
        for (const char* stage : {"health_screening", "customs_baggage"})
            if (const ModelPlace* place = model.place(stage, d))
                settleStation(model, *place, input, site, out);
        const std::size_t first = out.unseen.size();
        const std::string suffix = '_' + std::string(codeOf(d));
        for (const sim::NetworkDelay& delay : model.network().delays) {
            const std::string& name = delay.name;
            const bool before = name.starts_with("come_") || name.starts_with("coach_") ||
                                name.starts_with("walk_to_egate") || name.starts_with("walk_to_booth") ||
                                name.starts_with("walk_to_customs");
            if (before && name.ends_with(suffix))
                addUnseen(model, name, out);
        }
        if (out.unseen.size() > first)
            out.basis.push_back({ForecastBasisCode::OnTheWayAssumed, std::string(codeOf(d)),
                                 std::round(meanOnTheWay(model, out, first)), 0});
        addUnseen(model, "approach" + suffix, out); // trucks before their lanes
    }
}

} // namespace coi::gateway
