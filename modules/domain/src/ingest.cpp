// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_impl.h"

namespace coi::domain {

Los losOf(double m2)
{
    if (m2 <= 0 || m2 > 1.2)
        return Los::A;
    return m2 > 0.9 ? Los::B : m2 > 0.6 ? Los::C : m2 > 0.3 ? Los::D : m2 > 0.2 ? Los::E : Los::F;
}

std::int64_t freshnessLimitMs(FeedKind feed)
{
    switch (feed) {
    case FeedKind::Lanes:
    case FeedKind::Queue:
        return 3000;
    case FeedKind::Video:
        return 2000;
    case FeedKind::IgvState:
        return 35000;
    case FeedKind::Customs:
    case FeedKind::PopulationDb:
        return 60000;
    case FeedKind::Counterpart:
        return 300000;
    }
    return 3000;
}

Freshness freshnessOf(FeedKind feed, UtcTime lastAt, UtcTime now)
{
    if (lastAt == UtcTime{})
        return Freshness::NoData;
    const std::int64_t age = (now - lastAt).count(), limit = freshnessLimitMs(feed);
    if (age > limit)
        return Freshness::Stale;
    if (age > limit / 4 * 3)
        return Freshness::Late;
    return feed == FeedKind::Counterpart ? Freshness::Reported : Freshness::Live;
}

core::Millis reportAge(const State& state, FeedKind feed, UtcTime observedAt, UtcTime now)
{
    const auto f = state.feeds.find(codeOf(feed));
    const bool live = f != state.feeds.end() && f->second.freshness != Freshness::Stale &&
                      f->second.freshness != Freshness::NoData;
    return (live ? std::min(now, f->second.lastAt) : now) - observedAt;
}

Ingest::Impl::Impl(std::shared_ptr<const Site> s, std::shared_ptr<const Flows> f)
    : site(std::move(s)), flows(std::move(f)), totals(site->targets.waitS), rollup(site)
{
    for (std::size_t i = 0; i < site->zones.size(); ++i) {
        zoneIndex.emplace(site->zones[i].id, i);
        zones.emplace_back().spec = &site->zones[i];
    }
    for (std::size_t i = 0; i < site->lanes.size(); ++i) {
        const LaneSpec& spec = site->lanes[i];
        laneIndex.emplace(spec.id, i);
        lanes.emplace_back().spec = &spec;
        if (const auto z = zoneIndex.find(spec.queueZone); z != zoneIndex.end()) {
            lanes.back().zone = static_cast<int>(z->second);
            zones[z->second].lanes.push_back(i);
        }
    }
    for (std::size_t i = 0; i < site->gates.size(); ++i) {
        gateIndex.emplace(site->gates[i].id, i);
        gates.emplace_back().spec = &site->gates[i];
    }
    for (std::size_t i = 0; i < site->stations.size(); ++i)
        stationIndex.emplace(site->stations[i].id, i);
    for (std::size_t i = 0; i < site->cameras.size(); ++i)
        cameraIndex.emplace(site->cameras[i].id, i);
    stations.resize(site->stations.size());
    cameras.resize(site->cameras.size());
    totals.reset({});
}

Ingest::Ingest(std::shared_ptr<const Site> site, std::shared_ptr<const Flows> flows)
    : m_impl(std::make_unique<Impl>(std::move(site), std::move(flows)))
{
}
Ingest::~Ingest() = default;
Ingest::Ingest(Ingest&&) noexcept = default;
Ingest& Ingest::operator=(Ingest&&) noexcept = default;

std::vector<MinuteRollup> Ingest::takeMinutes(UtcTime now)
{
    return m_impl->rollup.takeClosed(now);
}

std::vector<MinuteRollup> Ingest::takeAllMinutes()
{
    return m_impl->rollup.takeAll();
}

void Ingest::setLease(TargetKind kind, std::string_view object, std::optional<Lease> lease)
{
    if (kind == TargetKind::Lane) {
        if (const auto i = m_impl->laneIndex.find(object); i != m_impl->laneIndex.end()) {
            Slot<LaneState>& slot = m_impl->lanes[i->second].slot;
            slot.rec.lease = std::move(lease), slot.dirty = true;
        }
    } else if (kind == TargetKind::Gate) {
        if (const auto i = m_impl->gateIndex.find(object); i != m_impl->gateIndex.end()) {
            Slot<GateState>& slot = m_impl->gates[i->second].slot;
            slot.rec.lease = std::move(lease), slot.dirty = true;
        }
    }
}

void Ingest::attribute(TargetKind kind, std::string_view object, std::string by)
{
    if (kind == TargetKind::Lane) {
        if (const auto i = m_impl->laneIndex.find(object); i != m_impl->laneIndex.end())
            m_impl->lanes[i->second].attributedTo = std::move(by);
    } else if (kind == TargetKind::Gate) {
        if (const auto i = m_impl->gateIndex.find(object); i != m_impl->gateIndex.end())
            m_impl->gates[i->second].attributedTo = std::move(by);
    }
}

void Ingest::reset(const Totals& countsOfDay)
{
    Impl& d = *m_impl;
    for (LaneEntry& e : d.lanes) {
        LaneEntry fresh;
        fresh.spec = e.spec, fresh.zone = e.zone, fresh.slot = std::move(e.slot);
        fresh.slot.forget();
        e = std::move(fresh);
    }
    for (GateEntry& e : d.gates)
        e.slot.forget(), e.attributedTo.clear();
    for (ZoneEntry& e : d.zones) {
        ZoneEntry fresh;
        fresh.spec = e.spec, fresh.lanes = std::move(e.lanes), fresh.slot = std::move(e.slot);
        fresh.slot.forget();
        e = std::move(fresh);
    }
    for (auto& s : d.stations)
        s.forget();
    for (auto& s : d.cameras)
        s.forget();
    for (auto& [id, s] : d.carriers)
        s.forget();
    for (auto& [id, e] : d.consignments)
        e.slot.forget(), e.fieldNote.clear(), e.plateNote.clear();
    for (auto& s : d.staff)
        s.forget();
    for (auto& [id, s] : d.forecourts)
        s.forget();
    for (auto& s : d.feeds)
        s.forget();
    d.sim.forget();
    d.totals.reset(countsOfDay);
    d.rollup.reset();
    d.since = d.firstLane = d.nextMidnight = {};
    d.rateTick = -1;
    d.seen = d.unknownGiven = false;
    d.eraseUnseen = true;
}

std::uint64_t Ingest::unknownObjects() const
{
    return m_impl->unknownObjects;
}

} // namespace coi::domain
