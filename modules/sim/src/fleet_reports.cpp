// SPDX-License-Identifier: GPL-3.0-or-later
// Carriers as the gateway sees them: VDA 5050 state on change.
#include "faults.h"
#include "fleet.h"
#include "fleet_bays.h"
#include "fleet_leases.h"
#include "fleet_route.h"
#include "fleet_work.h"
#include "freight.h"
#include "lanes.h"
#include "poses.h"

#include <algorithm>
#include <coi/core/hash.h>

namespace coi::sim {

using domain::CarrierTask;

namespace {

constexpr Tick kAtLeast = 10 * kSecond;
constexpr Tick kWaitShown = 2 * kSecond; // shorter stops behind another carrier are just driving
constexpr std::uint32_t kFirstOrder = 88000;

std::string passId(const GateModel& m, int pass)
{
    const Pass& p = m.plan->fleet.passes[at(pass)];
    if (p.lane < 0)
        return m.plan->site->gates[at(p.gate)].id;
    for (const int door : p.doors)
        if (!isOpen(m.gates[at(door)].status))
            return m.plan->site->gates[at(door)].id;
    return m.plan->lanes[at(p.lane)].spec->id;
}

CarrierTask shownTask(const GateModel& m, const Carrier& c)
{
    if (c.stalled)
        return CarrierTask::Stalled;
    if (c.paused || (c.bayAsked && c.phase == CarrierPhase::Standing))
        return CarrierTask::Paused;
    if (c.waiting && m.now - c.taskSince >= kWaitShown)
        return CarrierTask::WaitingRelease;
    return c.task;
}

double speedKmh(const GateModel& m, const Carrier& c)
{
    if (!c.motion.moving(m.now) || c.phase == CarrierPhase::Standing)
        return 0;
    const auto& f = m.plan->fleet;
    const double length = c.motion.track == Motion::kChain ? 1 : m.plan->geometry.lengthM(c.motion.track);
    const double metres = std::abs(static_cast<double>(c.motion.a1 - c.motion.a0)) * length;
    const double seconds = static_cast<double>(c.motion.t1 - c.motion.t0) / 1e6;
    return std::min(std::floor(metres / seconds * 3.6 + 0.5), std::floor(f.speed * 3.6 + 0.5));
}

// What fleet control has given it and could give it next.
void describeOrder(const GateModel& m, const Carrier& c, domain::CarrierState& s)
{
    const auto surfaceOf = [&m](int siding) {
        return m.plan->site->surfaces[at(m.plan->fleet.sidings[at(siding)].surface)].id;
    };
    s.leases = leasesOf(m, c);
    if (const Tick eta = etaOf(m, c); eta != kNone)
        s.etaAt = m.utc(eta);
    if (const int bay = c.goal != kNone ? c.goal : c.siding; c.bayAsked && bay != kNone)
        s.bay = surfaceOf(bay);
    if (const int bay = freeBayAhead(m, c); bay != kNone)
        s.bayAhead = surfaceOf(bay);
}

std::uint64_t hashOf(const domain::CarrierState& s)
{
    core::Hash64 h;
    h.u64(static_cast<std::uint64_t>(s.task) << 8 | static_cast<std::uint64_t>(s.mode));
    h.u64((s.loaded ? 1U : 0U) | (s.paused ? 2U : 0U) | (s.waitsFor.empty() ? 0U : 4U));
    h.text(s.zone), h.text(s.waitsFor), h.text(s.heldBy), h.text(s.consignment);
    h.u64(static_cast<std::uint64_t>(s.batteryPct));
    h.u64(static_cast<std::uint64_t>(s.direction) << 32 | static_cast<std::uint32_t>(s.orderUpdateId));
    h.text(s.orderId), h.text(s.baseEnd), h.text(s.bay), h.text(s.bayAhead);
    for (const domain::ZoneLease& lease : s.leases)
        h.text(lease.zone), h.i64(lease.renewals);
    return h.value();
}

} // namespace

std::string zoneOf(const GateModel& m, const Carrier& c)
{
    const auto& f = m.plan->fleet;
    const int surface = c.cell != kNone     ? f.ring.parts[at(f.cells[at(c.cell)].part)].surface
                        : c.siding != kNone ? f.sidings[at(c.siding)].surface
                                            : kNone;
    return surface == kNone ? std::string{} : m.plan->site->surfaces[at(surface)].zone;
}

domain::CarrierState carrierState(const GateModel& m, int carrier)
{
    const Carrier& c = m.fleet.carriers[at(carrier)];
    domain::CarrierState s;
    s.id = carrierId(m, carrier);
    s.fleet = m.plan->fleet.spec->id;
    s.mode = c.mode;
    s.task = shownTask(m, c);
    s.loaded = c.loaded;
    s.paused = c.paused;
    s.direction = static_cast<Direction>(c.direction);
    s.zone = zoneOf(m, c);
    if (s.task == CarrierTask::WaitingRelease && c.waiting) {
        if (c.waitsPass != kNone)
            s.waitsFor = passId(m, c.waitsPass);
        else if (c.waitsPart != kNone)
            s.waitsFor = m.plan->site->surfaces[at(m.plan->fleet.ring.parts[at(c.waitsPart)].surface)].zone;
        s.heldBy = c.heldBy != kNone      ? carrierId(m, c.heldBy)
                   : c.waitsPass != kNone ? s.waitsFor
                                          : std::string{};
    } else if (s.task == CarrierTask::WaitingRelease && c.siding != kNone) {
        s.waitsFor = m.plan->fleet.sidings[at(c.siding)].use == SidingUse::Away ? "VN-Y" : "CN-Y";
    }
    if (hasOrder(c))
        s.orderId = std::to_string(kFirstOrder + c.order);
    s.orderUpdateId = static_cast<std::int32_t>(c.orderUpdate);
    if (c.truck != kNoSlot)
        s.consignment = consignmentId(m.trucks[c.truck]);
    if (c.cell != kNone) {
        s.lastNode = nodeOf(m, c.cell);
        s.baseEnd = nodeOf(m, baseEndCell(m, c));
    } else if (c.siding != kNone) {
        s.lastNode = s.baseEnd = m.plan->site->surfaces[at(m.plan->fleet.sidings[at(c.siding)].surface)].id;
    }
    s.route = routeOf(m, c);
    describeOrder(m, c, s);
    s.speedKmh = speedKmh(m, c);
    s.batteryPct = batteryPct(m, c);
    s.taskSince = m.utc(c.taskSince);
    s.observedAt = m.utc(m.now);
    return s;
}

void observeCarrier(GateModel& m, int carrier)
{
    Carrier& c = m.fleet.carriers[at(carrier)];
    if (!m.reporting || c.lost || feedLost(m, domain::FeedKind::IgvState))
        return;
    domain::CarrierState s = carrierState(m, carrier);
    const std::uint64_t hash = hashOf(s);
    if (hash == c.reportedHash && m.now - c.reportedAt < kAtLeast)
        return;
    c.reportedHash = hash;
    c.reportedAt = m.now;
    m.emit(domain::CarrierObserved{std::move(s)});
}

void setLink(GateModel& m, int carrier, bool lost)
{
    Carrier& c = m.fleet.carriers[at(carrier)];
    if (lost)
        c.lastPose = carrierPose(m, carrier, m.now);
    c.lost = lost;
    c.reportedHash = 0;
    observeCarrier(m, carrier);
}

void holdPoses(GateModel& m)
{
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i)
        if (!m.fleet.carriers[i].lost)
            m.fleet.carriers[i].lastPose = truePose(m, static_cast<int>(i), m.now);
}

void finishPass(GateModel& m, int carrier, int lane)
{
    const LaneState& l = m.lanes[at(lane)];
    if (!laneHeard(m, lane))
        return;
    (void)carrier;
    domain::Transaction t;
    t.lane = m.plan->lanes[at(lane)].spec->id;
    t.serviceMs = static_cast<std::int32_t>((m.now - l.busySince) / kMilli);
    m.emit(std::move(t));
}

} // namespace coi::sim
