// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_impl.h"

#include <cmath>

namespace coi::domain {

namespace {

constexpr std::int64_t kRateTickMs = 10000; // rates decay in steps, not with every flush
constexpr std::chrono::seconds kUnknownAfter{10}, kSlowBatch{5};

bool serves(const LaneEntry& e)
{
    return e.slot.known && isOpen(e.slot.rec.status);
}

template <class T> void assign(T& target, T value, bool& dirty)
{
    if (target != value)
        target = value, dirty = true;
}

} // namespace

std::vector<Change> Ingest::flush(UtcTime now)
{
    Impl& d = *m_impl;
    const std::int64_t tick = slotOf(now, kRateTickMs);
    const bool rates = tick != d.rateTick;
    d.rateTick = tick;
    std::vector<Change> out;
    for (ZoneEntry& z : d.zones)
        if (z.slot.known && (z.slot.dirty || rates))
            d.refreshZone(z, now, rates);
    d.makeUnknownLanes(now);
    d.refreshLanes(now, rates);
    d.refreshTotals(now, rates);
    d.refreshFeeds(now);
    d.giveErased(out);
    d.dateHits(now);
    d.give(out);
    return out;
}

void Ingest::Impl::refreshZone(ZoneEntry& z, UtcTime now, bool rates)
{
    ZoneState& r = z.slot.rec;
    bool& dirty = z.slot.dirty;
    assign(r.count, static_cast<std::int32_t>(std::lround(z.count.value(now))), dirty);
    const double density = z.density.value(now);
    assign(r.m2PerPerson, density > 0 ? std::round(100 / density) / 100 : 0.0, dirty);
    const Los los = losOf(density > 0 ? 1 / density : 0);
    if (los != r.los || r.losSince == UtcTime{})
        r.los = los, r.losSince = now, dirty = true;
    if (rates || dirty) {
        assign(r.arrivingPerHour, std::round(z.arrivals.perHour(now, since)), dirty);
        assign(r.servedPerHour, std::round(z.departures.perHour(now, since)), dirty);
    }
    const double wait = r.count == 0 ? 0 : r.servedPerHour > 0.0 ? r.count * 3600.0 / r.servedPerHour : -1;
    assign(r.waitS, static_cast<std::int32_t>(std::lround(wait)), dirty);
}

// A common queue is shared evenly by the lanes that serve it; its wait is the wait of each of them.
void Ingest::Impl::refreshLanes(UtcTime now, bool rates)
{
    for (LaneEntry& e : lanes) {
        if (!e.slot.known || !(rates || e.slot.dirty))
            continue;
        assign(e.slot.rec.servedPerHour, std::round(e.served.perHour(now, since)), e.slot.dirty);
    }
    for (ZoneEntry& z : zones) {
        if (!z.slot.known)
            continue;
        const auto open = static_cast<std::int32_t>(std::count_if(
            z.lanes.begin(), z.lanes.end(), [this](std::size_t i) { return serves(lanes[i]); }));
        std::int32_t nth = 0;
        for (std::size_t i : z.lanes) {
            LaneEntry& e = lanes[i];
            if (!e.slot.known)
                continue;
            std::int32_t share = 0, wait = -1;
            if (serves(e)) {
                const std::int32_t count = z.slot.rec.count;
                share = count / open + (nth++ < count % open ? 1 : 0);
                wait = z.slot.rec.waitS;
            }
            assign(e.slot.rec.queue, share, e.slot.dirty);
            assign(e.slot.rec.waitS, wait, e.slot.dirty);
        }
    }
}

void Ingest::Impl::refreshTotals(UtcTime now, bool rates)
{
    Slot<Totals>& slot = totals.slot();
    if (!slot.dirty && !rates)
        return;
    std::int32_t chattering = 0;
    for (const LaneEntry& e : lanes)
        chattering +=
            e.failedReads.front() != UtcTime{} && now - e.failedReads.front() <= std::chrono::seconds{60};
    totals.setChattering(chattering);
    const Profile profile = sim.known ? sim.rec.profile : Profile::Normal;
    totals.refresh(now, since, flows ? flows->profile(profile) : nullptr);
}

// In fast time a batch covers minutes: a hit in it is as new as the batch, or rules that ask how long ago it
// was would never see it. What a field tells of its past when it starts stays past.
void Ingest::Impl::dateHits(UtcTime now)
{
    constexpr std::chrono::minutes kLongestBatch{10};
    for (LaneEntry& e : lanes) {
        const auto age = now - e.slot.rec.lastResultAt;
        if (e.notable && age > kSlowBatch && age < kLongestBatch)
            e.slot.rec.lastResultAt = now;
    }
}

void Ingest::Impl::refreshFeeds(UtcTime now)
{
    for (std::size_t i = 0; i < feeds.size(); ++i) {
        Slot<FeedState>& s = feeds[i];
        const auto kind = static_cast<FeedKind>(i);
        if (!s.known) {
            s.rec.id = codeOf(kind);
            s.rec.kind = kind;
            s.known = true;
        }
        s.rec.freshness = freshnessOf(kind, s.rec.lastAt, now);
        s.dirty = true;
    }
}

// A lane that belongs to the phase and has not reported for a while is shown as unknown, not left out.
void Ingest::Impl::makeUnknownLanes(UtcTime now)
{
    if (unknownGiven || firstLane == UtcTime{} || now - firstLane < kUnknownAfter)
        return;
    unknownGiven = true;
    for (LaneEntry& e : lanes) {
        const bool expected = !sim.known || (sim.rec.phase == 1 ? e.spec->phase1 : e.spec->phase2);
        if (!e.slot.known && expected)
            lane(e.spec->id)->slot.dirty = true;
    }
}

void Ingest::Impl::giveErased(std::vector<Change>& out)
{
    for (Erase& e : erased)
        out.emplace_back(std::move(e));
    erased.clear();
    if (!eraseUnseen || !seen)
        return;
    eraseUnseen = false;
    for (LaneEntry& e : lanes)
        e.slot.erase(RecordKind::Lane, out);
    for (GateEntry& e : gates)
        e.slot.erase(RecordKind::Gate, out);
    for (ZoneEntry& e : zones)
        e.slot.erase(RecordKind::Zone, out);
    for (auto& s : stations)
        s.erase(RecordKind::Station, out);
    for (auto& s : cameras)
        s.erase(RecordKind::Camera, out);
    for (auto it = carriers.begin(); it != carriers.end();) {
        it->second.erase(RecordKind::Carrier, out);
        it = it->second.known ? std::next(it) : carriers.erase(it);
    }
    for (auto it = consignments.begin(); it != consignments.end();) {
        it->second.slot.erase(RecordKind::Consignment, out);
        it = it->second.slot.known ? std::next(it) : consignments.erase(it);
    }
    for (auto& s : staff)
        s.erase(RecordKind::Staff, out);
    for (auto it = forecourts.begin(); it != forecourts.end();) {
        it->second.erase(RecordKind::Forecourt, out);
        it = it->second.known ? std::next(it) : forecourts.erase(it);
    }
    sim.erase(RecordKind::Sim, out);
}

void Ingest::Impl::give(std::vector<Change>& out)
{
    for (LaneEntry& e : lanes)
        if (e.slot.give(out))
            e.notable = false;
    for (GateEntry& e : gates)
        e.slot.give(out);
    for (ZoneEntry& e : zones)
        e.slot.give(out);
    for (auto& s : stations)
        s.give(out);
    for (auto& s : cameras)
        s.give(out);
    for (auto& [id, s] : carriers)
        s.give(out);
    for (auto& [id, e] : consignments)
        e.slot.give(out);
    for (auto& s : staff)
        s.give(out);
    for (auto& [id, s] : forecourts)
        s.give(out);
    for (auto& s : feeds)
        s.give(out);
    totals.slot().give(out);
    sim.give(out);
}

} // namespace coi::domain
