// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_causes.h"

#include <algorithm>
#include <cmath>
#include <coi/domain/alarm_rules.h>
#include <coi/domain/corridor.h>
#include <coi/domain/ingest.h>

namespace coi::domain {

namespace {

// A stall is a fault the vehicle reports itself: limits up to this need not pass first, longer ones do.
constexpr double kStallAtOnceS = 60;

bool selects(const AlarmDefinition& def, std::string_view object)
{
    const std::string_view pattern = def.object;
    if (!pattern.empty() && pattern.back() == '*')
        return object.substr(0, pattern.size() - 1) == pattern.substr(0, pattern.size() - 1);
    return object == pattern;
}

double secondsSince(UtcTime then, UtcTime now)
{
    return std::chrono::duration<double>(now - then).count();
}

// Waiting at a terminal, a charger or in a yard is a carrier's work, not a stop. A zone the site does not
// describe counts as open track.
bool isYard(const Site& site, std::string_view zone)
{
    return std::any_of(site.surfaces.begin(), site.surfaces.end(), [&](const Surface& s) {
        const bool yard = s.use == SurfaceUse::Yard || s.use == SurfaceUse::Terminal ||
                          s.use == SurfaceUse::Charger || s.use == SurfaceUse::Parking;
        return yard && s.zone == zone;
    });
}

struct Finder
{
    const Site& site;
    const State& state;
    UtcTime now, since;
    const AlarmDefinition& def;
    std::vector<Condition>& out;
    bool auditWritable;

    bool isPast(const std::string& object, UtcTime happenedAt) const
    {
        return happenedAt != UtcTime{} && happenedAt < since &&
               state.alarms.count(alarmId(def.id, object)) == 0;
    }
    void add(const std::string& object, double value, AlarmHold hold = AlarmHold::None)
    {
        add(object, value, def.threshold, hold);
    }
    void add(const std::string& object, double value, double limit, AlarmHold hold)
    {
        out.push_back({def.id, object, value, limit, {}, hold});
    }
    void addPlain(const std::string& object, AlarmHold hold = AlarmHold::None)
    {
        out.push_back({def.id, object, 0, 0, {}, hold});
    }
    template <class R, class F> void each(const RecordMap<R>& map, F&& f)
    {
        for (const auto& [id, record] : map)
            if (selects(def, id))
                f(record);
    }

    double ageOf(FeedKind feed, UtcTime observedAt) const
    {
        return std::chrono::duration<double>(reportAge(state, feed, observedAt, now)).count();
    }
    static AlarmHold holdOf(const LaneState& lane)
    {
        return lane.status == LaneStatus::OutOfService ? AlarmHold::OutOfService : AlarmHold::None;
    }
    static AlarmHold holdOf(const CarrierState& c)
    {
        return c.task == CarrierTask::Service || c.mode == OperatingMode::Service ? AlarmHold::OutOfService
                                                                                  : AlarmHold::None;
    }

    void zones()
    {
        each(state.zones, [&](const ZoneState& z) {
            if (def.condition == AlarmCondition::ZoneLosAtLeast) {
                if (static_cast<double>(z.los) >= def.threshold)
                    add(z.id, static_cast<double>(z.los));
            } else if (z.waitS > def.threshold) {
                add(z.id, z.waitS);
            }
        });
    }
    void crowdedHalls()
    {
        each(state.zones, [&](const ZoneState& z) {
            const QueueZone* spec = site.zone(z.id);
            if (!spec || spec->vehicles || spec->capacity <= 0)
                return;
            const double percent = 100.0 * z.count / spec->capacity;
            if (percent > def.threshold)
                add(z.id, percent);
        });
    }
    void laneFaults()
    {
        each(state.lanes, [&](const LaneState& l) {
            const bool device = std::any_of(l.devices.begin(), l.devices.end(), [](const DeviceState& d) {
                return d.health == DeviceHealth::Faulty;
            });
            if (l.status == LaneStatus::Fault || device)
                addPlain(l.id, holdOf(l));
        });
    }
    void laneReports()
    {
        each(state.lanes, [&](const LaneState& l) {
            if (def.condition == AlarmCondition::LaneUnknown) {
                if (l.status == LaneStatus::Unknown)
                    addPlain(l.id);
                return;
            }
            const double age = ageOf(FeedKind::Lanes, l.observedAt);
            if (l.observedAt != UtcTime{} && age > def.threshold)
                add(l.id, age, holdOf(l));
        });
    }
    void laneResults(GateResult result)
    {
        each(state.lanes, [&](const LaneState& l) {
            if (l.lastResult != result || l.lastResultAt == UtcTime{} || isPast(l.id, l.lastResultAt))
                return;
            if (def.threshold <= 0 || secondsSince(l.lastResultAt, now) <= def.threshold)
                addPlain(l.id);
        });
    }
    void gates()
    {
        each(state.gates, [&](const GateState& g) {
            if (g.status == LaneStatus::Fault)
                addPlain(g.id);
            else if (g.status == LaneStatus::OutOfService && g.barrier == BarrierPosition::Unknown)
                addPlain(g.id, AlarmHold::OutOfService);
        });
    }
    void stations()
    {
        each(state.stations, [&](const StationState& s) {
            if (def.condition == AlarmCondition::StationFault ? s.faulty : s.waitS > def.threshold)
                def.condition == AlarmCondition::StationFault ? addPlain(s.id) : add(s.id, s.waitS);
        });
    }
    bool stopped(const CarrierState& c, double inTask) const
    {
        if (c.task == CarrierTask::Stalled)
            return inTask > def.threshold || def.threshold <= kStallAtOnceS;
        return c.task == CarrierTask::WaitingRelease && inTask > def.threshold && !isYard(site, c.zone);
    }
    void carriers()
    {
        each(state.carriers, [&](const CarrierState& c) {
            const double inTask = secondsSince(c.taskSince, now);
            const double age = ageOf(FeedKind::IgvState, c.observedAt);
            switch (def.condition) {
            case AlarmCondition::CarrierStopped:
                if (stopped(c, inTask))
                    add(c.id, inTask, holdOf(c));
                break;
            case AlarmCondition::CarrierStoppedOnBorder:
                if (stopped(c, inTask) && inBorderStrip(site, c.zone))
                    add(c.id, inTask, holdOf(c));
                break;
            case AlarmCondition::CarrierLowBattery:
                if (c.batteryPct <= def.threshold && c.task != CarrierTask::Charging &&
                    c.task != CarrierTask::ToCharger)
                    add(c.id, c.batteryPct, holdOf(c));
                break;
            case AlarmCondition::CarrierStale:
                if (age > def.threshold)
                    add(c.id, age, holdOf(c));
                break;
            default:
                if (c.connection == ConnectionState::ConnectionBroken)
                    addPlain(c.id, holdOf(c));
            }
        });
    }
    void fleets()
    {
        for (const CarrierSpec& fleet : site.carriers) {
            if (!selects(def, fleet.id) || fleet.units <= 0)
                continue;
            int known = 0, available = 0;
            for (const auto& [id, c] : state.carriers) {
                if (c.fleet != fleet.id)
                    continue;
                ++known;
                available += c.connection == ConnectionState::Online &&
                             (c.mode == OperatingMode::Automatic || c.mode == OperatingMode::SemiAutomatic) &&
                             c.task != CarrierTask::Stalled && c.task != CarrierTask::Service;
            }
            const double percent = 100.0 * available / fleet.units;
            if (known > 0 && percent < def.threshold)
                add(fleet.id, percent);
        }
    }
    void plates()
    {
        const auto noted = [](const std::string& note) { return note.starts_with(kNotePlateMismatch); };
        each(state.consignments, [&](const Consignment& c) {
            if (noted(c.note))
                addPlain(c.id);
        });
        each(state.lanes, [&](const LaneState& l) {
            if (noted(l.note))
                addPlain(l.id);
        });
    }
    void weights()
    {
        constexpr auto kWeighed = static_cast<std::size_t>(FreightStage::Weigh);
        each(state.consignments, [&](const Consignment& c) {
            if (!weightDiffers(def, c) || (c.stamps.size() > kWeighed && isPast(c.id, c.stamps[kWeighed])))
                return;
            add(c.id, weightOffKg(c), weightLimitKg(def, c), AlarmHold::None);
        });
    }
    void commands()
    {
        std::vector<std::string> objects;
        for (const auto& [id, c] : state.commands)
            if (c.status == CommandStatus::Unknown && selects(def, c.request.object))
                objects.push_back(c.request.object);
        std::sort(objects.begin(), objects.end());
        objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
        for (const std::string& object : objects)
            addPlain(object);
    }
    void cameras()
    {
        each(state.cameras, [&](const CameraState& c) {
            if (!c.online || c.frozen)
                addPlain(c.id);
        });
    }
    void feeds()
    {
        each(state.feeds, [&](const FeedState& f) {
            if (f.freshness == Freshness::Stale && secondsSince(f.lastAt, now) > def.threshold)
                add(f.id, secondsSince(f.lastAt, now));
        });
    }
    void find();
};

void Finder::find()
{
    switch (def.condition) {
    case AlarmCondition::ZoneLosAtLeast:
    case AlarmCondition::ZoneWaitOver:
        return zones();
    case AlarmCondition::ZoneOverCapacity:
        return crowdedHalls();
    case AlarmCondition::LaneFault:
        return laneFaults();
    case AlarmCondition::LaneUnknown:
    case AlarmCondition::LaneStale:
        return laneReports();
    case AlarmCondition::GateReportedFault:
        return gates();
    case AlarmCondition::StationFault:
    case AlarmCondition::StationWaitOver:
        return stations();
    case AlarmCondition::CarrierStopped:
    case AlarmCondition::CarrierStoppedOnBorder:
    case AlarmCondition::CarrierLowBattery:
    case AlarmCondition::CarrierStale:
    case AlarmCondition::CarrierConnectionLost:
        return carriers();
    case AlarmCondition::CameraLost:
        return cameras();
    case AlarmCondition::FeedStale:
        return feeds();
    case AlarmCondition::WatchlistHit:
        return laneResults(GateResult::HitWatchlist);
    case AlarmCondition::Tailgating:
        return laneResults(GateResult::Tailgating);
    case AlarmCondition::PlateMismatch:
        return plates();
    case AlarmCondition::WeightMismatch:
        return weights();
    case AlarmCondition::CommandUnknown:
        return commands();
    case AlarmCondition::FleetAvailability:
        return fleets();
    case AlarmCondition::AuditUnavailable:
        if (!auditWritable && selects(def, kAuditStore))
            addPlain(kAuditStore);
        return;
    }
}

} // namespace

const AlarmDefinition* AlarmCatalogue::find(std::string_view id) const
{
    const auto it = std::find_if(definitions.begin(), definitions.end(),
                                 [&](const AlarmDefinition& d) { return d.id == id; });
    return it == definitions.end() ? nullptr : &*it;
}

std::string alarmId(std::string_view definition, std::string_view object)
{
    std::string id(definition);
    id += '@';
    id += object;
    return id;
}

double weightOffKg(const Consignment& c)
{
    return c.weighedT > 0 ? std::round((c.weighedT - c.declaredT) * 1000) : 0;
}

double weightLimitKg(const AlarmDefinition& definition, const Consignment& c)
{
    const double share = std::round(definition.percent * c.declaredT * 1e4) / 1e3; // to the gram
    return std::max(definition.threshold, share);
}

bool weightDiffers(const AlarmDefinition& definition, const Consignment& c)
{
    return c.stage < FreightStage::Cleared && std::abs(weightOffKg(c)) > weightLimitKg(definition, c);
}

std::vector<Condition> evaluate(const Site& site, const AlarmCatalogue& catalogue, const State& state,
                                UtcTime now, UtcTime since, bool auditWritable)
{
    std::vector<Found> found;
    std::vector<Condition> some;
    for (const AlarmDefinition& def : catalogue.definitions) {
        some.clear();
        Finder{site, state, now, since, def, some, auditWritable}.find();
        for (Condition& c : some)
            found.push_back({&def, std::move(c)});
    }
    linkCauses(site, state, found);
    std::vector<Condition> out;
    out.reserve(found.size());
    for (Found& f : found)
        out.push_back(std::move(f.condition));
    return out;
}

} // namespace coi::domain
