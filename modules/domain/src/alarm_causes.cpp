// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_causes.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace coi::domain {

namespace {

enum class Strictness { None, Higher, Lower };

Strictness strictnessOf(AlarmCondition c)
{
    switch (c) {
    case AlarmCondition::ZoneLosAtLeast:
    case AlarmCondition::ZoneWaitOver:
    case AlarmCondition::StationWaitOver:
    case AlarmCondition::LaneStale:
    case AlarmCondition::CarrierStale:
    case AlarmCondition::CarrierStopped:
    case AlarmCondition::CarrierStoppedOnBorder:
    case AlarmCondition::ZoneOverCapacity:
    case AlarmCondition::FeedStale:
        return Strictness::Higher;
    case AlarmCondition::CarrierLowBattery:
    case AlarmCondition::FleetAvailability:
        return Strictness::Lower;
    default:
        return Strictness::None;
    }
}

// What can hold up a vehicle.
bool stopsTraffic(AlarmCondition c)
{
    return c == AlarmCondition::CarrierStopped || c == AlarmCondition::CarrierStoppedOnBorder ||
           c == AlarmCondition::CarrierConnectionLost || c == AlarmCondition::GateReportedFault ||
           c == AlarmCondition::StationFault || c == AlarmCondition::LaneFault;
}

bool crowding(AlarmCondition c)
{
    return c == AlarmCondition::ZoneLosAtLeast || c == AlarmCondition::ZoneWaitOver ||
           c == AlarmCondition::ZoneOverCapacity;
}

class Causes
{
public:
    Causes(const Site& site, const State& state, std::vector<Found>& found)
        : m_site(site), m_state(state), m_found(found)
    {
        for (std::size_t i = 0; i < found.size(); ++i)
            m_byObject[found[i].condition.object].push_back(i);
    }

    void link()
    {
        for (Found& f : m_found) {
            if (const Found* stricter = stricterThan(f)) {
                f.condition.parent = idOf(*stricter);
                if (f.condition.hold == AlarmHold::None)
                    f.condition.hold = AlarmHold::ByDesign;
                continue;
            }
            if (const Found* cause = causeOf(f); cause && cause != &f)
                f.condition.parent = idOf(*cause);
        }
    }

private:
    static std::string idOf(const Found& f) { return alarmId(f.condition.definition, f.condition.object); }

    template <class Match> const Found* best(std::string_view object, Match&& match) const
    {
        const auto at = m_byObject.find(object);
        if (at == m_byObject.end())
            return nullptr;
        const Found* found = nullptr;
        for (std::size_t i : at->second)
            if (match(m_found[i]) && (!found || m_found[i].def->priority < found->def->priority))
                found = &m_found[i];
        return found;
    }

    const Found* stricterThan(const Found& f) const
    {
        const Strictness s = strictnessOf(f.def->condition);
        if (s == Strictness::None)
            return nullptr;
        const Found* strictest = nullptr;
        double limit = f.def->threshold;
        for (std::size_t i : m_byObject.at(f.condition.object)) {
            const Found& other = m_found[i];
            const double t = other.def->threshold;
            if (f.def->condition == AlarmCondition::CarrierStopped &&
                other.def->condition == AlarmCondition::CarrierStoppedOnBorder)
                return &other; // the same stop, where it is worse
            if (other.def->condition == f.def->condition && (s == Strictness::Higher ? t > limit : t < limit))
                strictest = &other, limit = t;
        }
        return strictest;
    }

    const Found* staleFeed(FeedKind kind) const
    {
        return best(codeOf(kind),
                    [](const Found& f) { return f.def->condition == AlarmCondition::FeedStale; });
    }

    // The root of what holds a carrier: the last link with a condition of its own. Vehicles that wait for
    // each other in a ring have no root outside the ring: each stays its own.
    const Found* rootOfWaiting(const Found& f) const
    {
        const Found* root = nullptr;
        std::set<std::string_view> seen{f.condition.object};
        auto carrier = m_state.carriers.find(f.condition.object);
        while (carrier != m_state.carriers.end()) {
            const std::string& holder = carrier->second.heldBy;
            if (holder.empty())
                break;
            if (!seen.insert(holder).second)
                return holder == f.condition.object ? nullptr : root;
            if (const Found* c = best(holder, [](const Found& x) { return stopsTraffic(x.def->condition); }))
                root = c;
            carrier = m_state.carriers.find(holder);
        }
        return root;
    }

    const Found* laneFaultAt(const Found& f) const
    {
        const Found* cause = nullptr;
        for (const LaneSpec& lane : m_site.lanes) {
            if (lane.queueZone != f.condition.object)
                continue;
            const Found* c = best(lane.id, [&](const Found& x) {
                return x.def->condition == AlarmCondition::LaneFault && x.def->priority <= f.def->priority &&
                       x.condition.hold == AlarmHold::None;
            });
            if (c && (!cause || c->def->priority < cause->def->priority))
                cause = c;
        }
        return cause;
    }

    const Found* causeOf(const Found& f) const
    {
        switch (f.def->condition) {
        case AlarmCondition::LaneStale:
        case AlarmCondition::LaneUnknown:
            return staleFeed(FeedKind::Lanes);
        case AlarmCondition::CarrierStale:
            return staleFeed(FeedKind::IgvState);
        case AlarmCondition::CameraLost:
            return staleFeed(FeedKind::Video);
        case AlarmCondition::CarrierStopped:
        case AlarmCondition::CarrierStoppedOnBorder:
            return rootOfWaiting(f);
        default:
            return crowding(f.def->condition) ? laneFaultAt(f) : nullptr;
        }
    }

    const Site& m_site;
    const State& m_state;
    std::vector<Found>& m_found;
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_byObject;
};

} // namespace

void linkCauses(const Site& site, const State& state, std::vector<Found>& found)
{
    Causes(site, state, found).link();
}

} // namespace coi::domain
