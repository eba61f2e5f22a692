// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include "counterpart.h"
#include "fleet.h"
#include "freight.h"
#include "lanes.h"
#include "sources.h"

#include <algorithm>
#include <utility>

namespace coi::sim {

using domain::DeviceKind;
using domain::FaultKind;
using domain::FeedKind;

namespace {

constexpr int kCoaches = 3;

struct Target
{
    TargetOfFault kind = TargetOfFault::Lane;
    int index = kNone;
    std::string id;
};

std::string directionId(int d)
{
    return d == 0 ? "exit" : "entry";
}

// The lane of that kind with most to do: faults that nobody sees teach nothing.
int busiestLane(const GateModel& m, LaneKind kind, DeviceKind device)
{
    int best = kNone;
    std::size_t most = 0;
    for (std::size_t i = 0; i < m.lanes.size(); ++i) {
        const auto& spec = *m.plan->lanes[i].spec;
        const bool has = std::find(spec.devices.begin(), spec.devices.end(), device) != spec.devices.end();
        if (spec.kind != kind || !has || !laneServes(m, static_cast<int>(i)) || m.lanes[i].faultyDevices != 0)
            continue;
        const std::size_t load =
            1 + (m.lanes[i].zone == kNone ? 0 : m.zones[at(m.lanes[i].zone)].queue.size() * 2) +
            (m.lanes[i].occupant != kNoSlot ? 1 : 0);
        if (load > most)
            most = load, best = static_cast<int>(i);
    }
    return best;
}

int busiestZone(const GateModel& m)
{
    int best = kNone;
    for (std::size_t i = 0; i < m.zones.size(); ++i)
        if (m.plan->zones[i].kind == LaneKind::EGate && !m.plan->zones[i].lanes.empty() &&
            (best == kNone || m.zones[i].queue.size() > m.zones[at(best)].queue.size()))
            best = static_cast<int>(i);
    return best;
}

int pickCarrier(const GateModel& m, bool moving)
{
    int best = kNone;
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i) {
        const Carrier& c = m.fleet.carriers[i];
        if (c.mode != domain::OperatingMode::Automatic || c.stalled || c.lost)
            continue;
        const bool corridor = c.cell != kNone && m.plan->fleet.cells[at(c.cell)].corridor;
        if (corridor && (c.loaded || best == kNone))
            return static_cast<int>(i);
        if (best == kNone && (!moving || c.cell != kNone))
            best = static_cast<int>(i);
    }
    if (best == kNone && moving)
        return pickCarrier(m, false);
    return best;
}

Target laneTarget(const GateModel& m, int lane)
{
    return {TargetOfFault::Lane, lane, lane < 0 ? std::string{} : m.plan->lanes[at(lane)].spec->id};
}

Target carrierTarget(const GateModel& m, int carrier)
{
    return {TargetOfFault::Carrier, carrier, carrier < 0 ? std::string{} : carrierId(m, carrier)};
}

// Only of the counterpart: our own gates have their controllers.
Target gateTarget(const GateModel& m, int gate)
{
    const auto& gates = m.plan->site->gates;
    if (gate < 0 || !gates[at(gate)].counterpart)
        return {TargetOfFault::Gate, kNone, {}};
    return {TargetOfFault::Gate, gate, gates[at(gate)].id};
}

Target named(const GateModel& m, FaultKind kind, const std::string& id)
{
    const GatePlan& p = *m.plan;
    switch (kind) {
    case FaultKind::EGateFault:
    case FaultKind::ReaderOutage:
    case FaultKind::AnprMisreads:
        return laneTarget(m, p.laneIndex(id));
    case FaultKind::FalseRejectBurst: {
        const int lane = p.laneIndex(id), zone = lane >= 0 ? p.lanes[at(lane)].zone : p.zoneIndex(id);
        return {TargetOfFault::Zone, zone, id};
    }
    case FaultKind::ScannerDown:
        return {TargetOfFault::Station, p.stationIndex(id), id};
    case FaultKind::IgvStall:
    case FaultKind::LowBattery:
        return {TargetOfFault::Carrier, carrierIndex(m, id), id};
    case FaultKind::CameraFrozen:
        return {TargetOfFault::Camera, p.cameraIndex(id), id};
    case FaultKind::CoachWave: {
        const auto d = domain::fromCode<Direction>(id);
        return {TargetOfFault::Zone, d ? static_cast<int>(*d) : kNone, id};
    }
    case FaultKind::GateFault:
        return gateTarget(m, p.gateIndex(id));
    case FaultKind::LostLink:
        if (const int lane = p.laneIndex(id); lane >= 0)
            return laneTarget(m, lane);
        if (const int carrier = carrierIndex(m, id); carrier >= 0)
            return carrierTarget(m, carrier);
        if (const auto feed = domain::fromCode<FeedKind>(id))
            return {TargetOfFault::Feed, static_cast<int>(*feed), id};
        return {};
    }
    return {};
}

Target chosen(const GateModel& m, FaultKind kind)
{
    const GatePlan& p = *m.plan;
    switch (kind) {
    case FaultKind::EGateFault:
        return laneTarget(m, busiestLane(m, LaneKind::EGate, DeviceKind::Doors));
    case FaultKind::ReaderOutage:
        return laneTarget(m, busiestLane(m, LaneKind::EGate, DeviceKind::DocumentReader));
    case FaultKind::AnprMisreads:
        return laneTarget(m, busiestLane(m, LaneKind::Truck, DeviceKind::PlateReader));
    case FaultKind::FalseRejectBurst: {
        const int zone = busiestZone(m);
        return {TargetOfFault::Zone, zone, zone < 0 ? std::string{} : p.site->zones[at(zone)].id};
    }
    case FaultKind::ScannerDown:
        for (std::size_t i = 0; i < p.stations.size(); ++i)
            if (p.stations[i].spec->kind == domain::StationKind::XRay && !m.stations[i].faulty)
                return {TargetOfFault::Station, static_cast<int>(i), p.stations[i].spec->id};
        return {};
    case FaultKind::IgvStall:
    case FaultKind::LostLink:
        return carrierTarget(m, pickCarrier(m, true));
    case FaultKind::LowBattery:
        return carrierTarget(m, pickCarrier(m, false));
    case FaultKind::CoachWave:
        return {TargetOfFault::Zone, 0, directionId(0)};
    case FaultKind::CameraFrozen:
        if (!p.site->cameras.empty())
            return {TargetOfFault::Camera, 0, p.site->cameras.front().id};
        return {};
    case FaultKind::GateFault:
        for (std::size_t i = 0; i < p.site->gates.size(); ++i)
            if (p.site->gates[i].counterpart)
                return gateTarget(m, static_cast<int>(i));
        return {};
    }
    return {};
}

bool sameKindThere(const GateModel& m, FaultKind kind, int object)
{
    return kind != FaultKind::CoachWave && std::any_of(m.faults.begin(), m.faults.end(), [&](const Fault& f) {
               return f.active && f.fault.kind == kind && f.object == object;
           });
}

void cameraState(GateModel& m, int camera, bool frozen)
{
    domain::CameraObserved o;
    o.camera = m.plan->site->cameras[at(camera)].id;
    o.frozen = frozen;
    m.emit(std::move(o));
}

void coachWave(GateModel& m, int direction)
{
    std::uint8_t cls = 0;
    for (std::size_t i = 0; i < m.plan->flows->travellers.size(); ++i)
        if (m.plan->flows->travellers[i].coachShare > 0)
            cls = static_cast<std::uint8_t>(i);
    for (int i = 0; i < kCoaches; ++i)
        addCoach(m, static_cast<std::uint8_t>(direction), cls, true);
}

// The effect, when it begins (`on`) and when it ends.
void effect(GateModel& m, const Fault& f, bool on)
{
    switch (f.fault.kind) {
    case FaultKind::EGateFault: {
        const auto& devices = m.plan->lanes[at(f.object)].spec->devices;
        const bool doors = std::find(devices.begin(), devices.end(), DeviceKind::Doors) != devices.end();
        if (on)
            failLane(m, f.object, doors || devices.empty() ? DeviceKind::Doors : devices.front());
        else
            repairLane(m, f.object);
        break;
    }
    case FaultKind::ReaderOutage:
        setDevice(m, f.object, DeviceKind::DocumentReader, on);
        break;
    case FaultKind::ScannerDown:
        setStation(m, f.object, on);
        break;
    case FaultKind::IgvStall:
        stallCarrier(m, f.object, on);
        break;
    case FaultKind::LowBattery:
        if (on)
            setBattery(m, f.object, 12);
        dispatchFleet(m);
        break;
    case FaultKind::LostLink:
        break; // see isLost()
    case FaultKind::CoachWave:
        if (on)
            coachWave(m, f.object);
        break;
    case FaultKind::CameraFrozen:
        cameraState(m, f.object, on);
        break;
    case FaultKind::GateFault:
        failGate(m, f.object, on);
        break;
    case FaultKind::FalseRejectBurst:
    case FaultKind::AnprMisreads:
        break; // asked for where they matter
    }
}

// A feed that is back tells how things stand; single events of the time between are gone, except those of
// customs, whose system keeps the newest of each consignment until it is taken.
void feedReturns(GateModel& m, FeedKind feed)
{
    if (feed == FeedKind::Lanes) {
        for (std::size_t i = 0; i < m.lanes.size(); ++i)
            observeLane(m, static_cast<int>(i));
        for (std::size_t i = 0; i < m.gates.size(); ++i)
            observeGate(m, static_cast<int>(i));
    } else if (feed == FeedKind::IgvState) {
        for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i)
            observeCarrier(m, static_cast<int>(i));
    } else if (feed == FeedKind::Customs) {
        for (auto& [id, consignment] : std::exchange(m.heldConsignments, {}))
            if (consignment)
                m.emit(domain::ConsignmentObserved{*std::move(consignment)});
            else
                m.emit(domain::ConsignmentGone{id});
    }
}

void linkLost(GateModel& m, const Fault& f, bool lost)
{
    if (f.fault.kind != FaultKind::LostLink)
        return;
    if (lost && f.fault.object == domain::codeOf(FeedKind::IgvState))
        holdPoses(m);
    if (const int carrier = carrierIndex(m, f.fault.object); carrier >= 0)
        setLink(m, carrier, lost);
    else if (const int lane = m.plan->laneIndex(f.fault.object); lane >= 0 && !lost)
        observeLane(m, lane);
    else if (const auto feed = domain::fromCode<FeedKind>(f.fault.object); feed && !lost)
        feedReturns(m, *feed);
}

void end(GateModel& m, Fault& f)
{
    if (!f.active)
        return;
    f.active = false;
    effect(m, f, false);
    linkLost(m, f, false);
}

} // namespace

core::Result<domain::ActiveFault> injectFault(GateModel& m, const domain::FaultInjection& injection)
{
    const Target target =
        injection.object.empty() ? chosen(m, injection.kind) : named(m, injection.kind, injection.object);
    const std::string kind(domain::codeOf(injection.kind));
    if (target.index == kNone)
        return core::Error{core::Errc::NotFound, injection.object.empty()
                                                     ? kind + ": nothing here that could have this fault"
                                                     : kind + ": no such object: " + injection.object};
    if (injection.durationS < 0)
        return core::Error{core::Errc::Invalid, kind + ": negative duration"};
    if (sameKindThere(m, injection.kind, target.index))
        return core::Error{core::Errc::Conflict, kind + ": already active at " + target.id};
    Fault f;
    f.fault.id = "F-" + std::to_string(++m.faultNumber);
    f.fault.object = target.id;
    f.fault.kind = injection.kind;
    f.fault.since = m.utc(m.now);
    f.object = target.index;
    Tick duration = injection.durationS * kSecond;
    if (duration == 0 && injection.kind == FaultKind::CoachWave)
        duration = 15 * kMinute; // long enough to be seen in the list
    if (duration > 0) {
        f.until = m.now + duration;
        f.fault.until = m.utc(f.until);
        m.schedule(f.until, TieClass::Release, Kind::FaultEnd, m.faultNumber);
    }
    m.faults.push_back(f);
    effect(m, f, true);
    linkLost(m, f, true);
    return f.fault;
}

core::Status clearFault(GateModel& m, std::string_view id)
{
    for (Fault& f : m.faults)
        if (f.active && f.fault.id == id) {
            end(m, f);
            return core::Done{};
        }
    return core::Error{core::Errc::NotFound, "no active fault " + std::string(id)};
}

void onFaultEnd(GateModel& m, std::uint32_t number)
{
    if (number <= m.faults.size())
        end(m, m.faults[number - 1]);
}

bool isLost(const GateModel& m, TargetOfFault target, int object)
{
    return std::any_of(m.faults.begin(), m.faults.end(), [&](const Fault& f) {
        if (!f.active || f.fault.kind != FaultKind::LostLink || f.object != object)
            return false;
        const bool lane = m.plan->laneIndex(f.fault.object) >= 0;
        const bool feed = !lane && domain::fromCode<FeedKind>(f.fault.object).has_value();
        return target == (lane ? TargetOfFault::Lane : feed ? TargetOfFault::Feed : TargetOfFault::Carrier);
    });
}

bool feedLost(const GateModel& m, FeedKind feed)
{
    return !m.faults.empty() && isLost(m, TargetOfFault::Feed, static_cast<int>(feed));
}

bool laneHeard(const GateModel& m, int lane)
{
    return m.faults.empty() || (!isLost(m, TargetOfFault::Lane, lane) && !feedLost(m, FeedKind::Lanes));
}

bool rejectBurst(const GateModel& m, int lane)
{
    return std::any_of(m.faults.begin(), m.faults.end(), [&](const Fault& f) {
        return f.active && f.fault.kind == FaultKind::FalseRejectBurst && f.object == m.lanes[at(lane)].zone;
    });
}

bool misreadBurst(const GateModel& m, int lane)
{
    return std::any_of(m.faults.begin(), m.faults.end(), [&](const Fault& f) {
        return f.active && f.fault.kind == FaultKind::AnprMisreads && f.object == lane;
    });
}

} // namespace coi::sim
