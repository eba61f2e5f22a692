// SPDX-License-Identifier: GPL-3.0-or-later
// The gate of Mong Cai under simulation, for tests: loads the site once, steps, collects what the field says.
#pragma once
#include <QTest>
#include <coi/sim/gate_sim.h>
#include <coi/site/load.h>
#include <deque>

namespace coi::simtest {

using namespace std::chrono_literals;

// Local midnight (UTC+7) of some day.
inline constexpr core::UtcTime kMidnight{core::Millis{20'740LL * 86'400'000 - 7 * 3'600'000}};

inline const site::LoadOutcome& loaded()
{
    static const site::LoadOutcome outcome =
        site::loadSite(QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"));
    if (!outcome.ok())
        qFatal("%s", describe(outcome.problems.front()).c_str());
    return outcome;
}

inline sim::GateConfig configAt(core::Millis timeOfDay, bool fieldEvents = true)
{
    sim::GateConfig c;
    c.start = kMidnight + timeOfDay;
    c.fieldEvents = fieldEvents;
    return c;
}

class Gate
{
public:
    explicit Gate(const sim::GateConfig& config) : sim(loaded().site, loaded().flows, config) { collect(); }

    void pass(core::Millis time)
    {
        sim.advanceTo(sim.now() + time);
        collect();
    }
    // Steps of `step` until `done()`; false when `limit` is over first.
    template <class Done> bool passUntil(core::Millis limit, core::Millis step, Done done)
    {
        for (core::Millis t{0}; t < limit; t += step) {
            if (done())
                return true;
            pass(step);
        }
        return done();
    }

    template <class T> std::vector<T> all() const
    {
        std::vector<T> out;
        for (const auto& e : events)
            if (const T* what = std::get_if<T>(&e.what))
                out.push_back(*what);
        return out;
    }
    void forget() { events.clear(); }

    domain::FieldAck lane(const std::string& id, domain::CommandAction action)
    {
        return sim.command({"c", domain::TargetKind::Lane, id, action});
    }
    domain::FieldAck carrier(const std::string& id, domain::CommandAction action)
    {
        return sim.command({"c", domain::TargetKind::Carrier, id, action});
    }
    domain::FieldAck gate(const std::string& id, domain::CommandAction action)
    {
        return sim.command({"c", domain::TargetKind::Gate, id, action});
    }
    core::Result<domain::ActiveFault> inject(domain::FaultKind kind, const std::string& object = {},
                                             int seconds = 0)
    {
        return sim.inject({kind, object, seconds});
    }

    // As last reported.
    const domain::LaneObserved& lane(const std::string& id) { return lanes[id]; }

    sim::GateSim sim;
    std::deque<domain::FieldEvent> events; // of a day, never moved
    std::map<std::string, domain::LaneObserved> lanes;
    std::map<std::string, domain::GateObserved> gates;
    std::map<std::string, domain::QueueObserved> zones;
    std::map<std::string, domain::StationObserved> stations;
    std::map<std::string, domain::CarrierState> carriers;
    std::map<std::string, domain::Consignment> consignments;

private:
    void collect()
    {
        for (domain::FieldEvent& e : sim.takeEvents()) {
            if (const auto* l = std::get_if<domain::LaneObserved>(&e.what))
                lanes[l->lane] = *l;
            else if (const auto* g = std::get_if<domain::GateObserved>(&e.what))
                gates[g->gate] = *g;
            else if (const auto* q = std::get_if<domain::QueueObserved>(&e.what))
                zones[q->zone] = *q;
            else if (const auto* s = std::get_if<domain::StationObserved>(&e.what))
                stations[s->station] = *s;
            else if (const auto* c = std::get_if<domain::CarrierObserved>(&e.what))
                carriers[c->state.id] = c->state;
            else if (const auto* n = std::get_if<domain::ConsignmentObserved>(&e.what))
                consignments[n->consignment.id] = n->consignment;
            else if (const auto* gone = std::get_if<domain::ConsignmentGone>(&e.what))
                consignments.erase(gone->id);
            events.push_back(std::move(e));
        }
    }
};

} // namespace coi::simtest
