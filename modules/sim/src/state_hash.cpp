// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_hash.h"

#include <coi/core/hash.h>

namespace coi::sim {

namespace {

template <class E> std::uint64_t n(E e)
{
    return static_cast<std::uint64_t>(e);
}

void travellers(core::Hash64& h, const GateModel& m)
{
    for (std::uint32_t i = 0; i < m.travellers.slots(); ++i) {
        if (!m.travellers.alive(i))
            continue;
        const Traveller& t = m.travellers[i];
        h.u64(std::uint64_t{t.number} << 32 | n(t.step) << 16 | std::uint64_t{t.direction} << 8 | t.cls);
        h.i64(t.motion.t1), h.i64(t.queuedAt), h.i64(t.waited), h.i64(t.zone * 4096 + t.lane);
    }
}

void trucks(core::Hash64& h, const GateModel& m)
{
    for (std::uint32_t i = 0; i < m.trucks.slots(); ++i) {
        if (!m.trucks.alive(i))
            continue;
        const Truck& t = m.trucks[i];
        h.u64(std::uint64_t{t.number} << 32 | n(t.step) << 24 | n(t.stage) << 16 | n(t.channel) << 8 |
              t.direction);
        for (const Tick s : t.stamps)
            h.i64(s);
        h.i64(t.queuedAt), h.i64(t.lane * 4096 + t.carrier);
    }
}

void fleet(core::Hash64& h, const GateModel& m)
{
    for (const Carrier& c : m.fleet.carriers) {
        h.u64(n(c.task) << 32 | n(c.phase) << 24 | n(c.mode) << 16 | (c.loaded ? 1U : 0U) |
              (c.paused ? 2U : 0U) | (c.stalled ? 4U : 0U) | (c.waiting ? 8U : 0U) |
              (c.pauseAsked ? 16U : 0U) | (c.bayAsked ? 32U : 0U) | (c.cancelAsked ? 64U : 0U));
        h.i64(c.cell), h.i64(c.second), h.i64(c.siding), h.i64(c.goal);
        h.i64(c.batteryMilliWh), h.i64(c.motion.t1), h.u64(c.order);
    }
    for (const auto& loads : m.fleet.loads) {
        h.u64(loads.size());
        for (std::size_t i = 0; i < loads.size(); ++i)
            h.u64(m.trucks[loads.at(i)].number);
    }
}

void halls(core::Hash64& h, const GateModel& m)
{
    for (const AwayQueue& q : m.away)
        h.i64(q.work), h.i64(q.at), h.i64(q.channels);
    for (const LaneState& l : m.lanes)
        h.i64(l.officerDue);
    for (std::uint32_t i = 0; i < m.coaches.slots(); ++i)
        if (m.coaches.alive(i))
            h.u64(std::uint64_t{m.coaches[i].number} << 32 | std::uint64_t{m.coaches[i].off} << 16 |
                  m.coaches[i].passed);
}

} // namespace

std::uint64_t hashOf(const GateModel& m)
{
    core::Hash64 h;
    h.i64(m.now);
    h.u64(m.travellerNumber), h.u64(m.coachNumber), h.u64(m.truckNumber), h.u64(m.faultNumber);
    for (const Source& s : m.sources)
        h.u64(s.number), h.real(s.elapsed);
    for (const LaneState& l : m.lanes) {
        h.u64(n(l.status) << 16 | n(l.target) << 8 | n(l.direction));
        h.i64(l.zone), h.i64(l.served), h.i64(l.occupant == kNoSlot ? -1 : l.busySince),
            h.u64(l.faultyDevices);
    }
    for (const GateState& g : m.gates)
        h.u64(n(g.status) << 8 | n(g.target));
    for (const ZoneState& z : m.zones) {
        h.u64(z.queue.size());
        for (std::size_t i = 0; i < z.queue.size(); ++i)
            h.u64(z.queue.at(i));
    }
    for (const StationState& s : m.stations) {
        h.i64(s.station.busy()), h.u64(s.station.waiting()), h.u64(s.station.stats().done);
        h.u64(s.faulty ? 1 : 0);
    }
    for (const std::int32_t places : m.stored)
        h.i64(places);
    h.u64(m.questions.size());
    travellers(h, m), trucks(h, m), fleet(h, m), halls(h, m);
    for (const Fault& f : m.faults)
        h.u64(f.active ? 1 : 0), h.i64(f.until);
    for (const auto& stage : m.stats.wait)
        for (const Histogram& w : stage)
            h.u64(w.count()), h.u64(w.sumMs());
    return h.value();
}

} // namespace coi::sim
