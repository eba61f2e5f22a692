// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_impl.h"

namespace coi::domain {

namespace {

bool settled(LaneStatus s)
{
    return s != LaneStatus::Opening && s != LaneStatus::Closing;
}

// A change of status is its operator's until it has settled.
template <class R>
void changeStatus(R& rec, LaneStatus status, std::string& attributedTo, bool first, UtcTime at)
{
    if (rec.status == status && !first)
        return;
    rec.status = status;
    rec.changedAt = at;
    rec.changedBy = first ? std::string{} : attributedTo;
    if (!first && settled(status))
        attributedTo.clear();
}

// Hits outrank tailgating, which outranks what can wait for the next transaction.
int rankOf(GateResult r)
{
    return r == GateResult::HitWatchlist ? 2 : r == GateResult::Tailgating ? 1 : 0;
}

std::string plain(std::string_view plate)
{
    std::string out;
    for (char c : plate) {
        if (c == '-' || c == '.' || c == ' ')
            continue;
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

void failedRead(LaneEntry& lane, UtcTime at)
{
    std::rotate(lane.failedReads.begin(), lane.failedReads.begin() + 1, lane.failedReads.end());
    lane.failedReads.back() = at;
}

void updateNote(LaneEntry& lane)
{
    lane.slot.rec.note = lane.plateNote.empty() ? lane.controllerNote : lane.plateNote;
    lane.slot.dirty = true;
}

void updateNote(ConsignmentEntry& e)
{
    e.slot.rec.note = e.plateNote.empty()   ? e.fieldNote
                      : e.fieldNote.empty() ? e.plateNote
                                            : e.plateNote + "; " + e.fieldNote;
    e.slot.dirty = true;
}

} // namespace

void Ingest::take(const FieldEvent& event)
{
    Impl& d = *m_impl;
    if (!d.seen) {
        d.seen = true;
        d.since = event.at;
        d.nextMidnight = core::localMidnight(event.at) + std::chrono::days{1};
    }
    if (event.at >= d.nextMidnight)
        d.startDay(event.at);
    std::visit([&](const auto& e) { d.on(e, event.at); }, event.what);
    d.rollup.take(event);
}

void Ingest::Impl::startDay(UtcTime at)
{
    nextMidnight = core::localMidnight(at) + std::chrono::days{1};
    for (LaneEntry& e : lanes)
        e.slot.rec.servedToday = 0, e.slot.dirty = true;
    for (Slot<StationState>& s : stations)
        s.rec.doneToday = 0, s.dirty = true;
    totals.newDay();
}

void Ingest::Impl::alive(FeedKind feed, UtcTime at)
{
    Slot<FeedState>& s = feeds[static_cast<std::size_t>(feed)];
    s.rec.lastAt = std::max(s.rec.lastAt, at);
}

LaneEntry* Ingest::Impl::lane(const std::string& id)
{
    const auto i = laneIndex.find(id);
    if (i == laneIndex.end()) {
        ++unknownObjects;
        return nullptr;
    }
    LaneEntry& e = lanes[i->second];
    if (!e.slot.known) {
        std::optional<Lease> lease = std::move(e.slot.rec.lease);
        e.slot.rec = {};
        e.slot.rec.id = id;
        e.slot.rec.direction = e.spec->direction;
        e.slot.rec.lease = std::move(lease);
        for (DeviceKind k : e.spec->devices)
            e.slot.rec.devices.push_back({k, DeviceHealth::Ok});
        e.slot.known = true;
    }
    return &e;
}

void Ingest::Impl::on(const LaneObserved& e, UtcTime at)
{
    LaneEntry* l = lane(e.lane);
    if (!l)
        return;
    LaneState& r = l->slot.rec;
    const bool first = r.observedAt == UtcTime{};
    changeStatus(r, e.status, l->attributedTo, first, at);
    r.barrier = e.barrier, r.positionPct = e.positionPct;
    r.occupied = e.occupied, r.staffed = e.staffed;
    r.direction = e.direction.value_or(l->spec->direction);
    if (l->controllerNote != e.note) {
        l->controllerNote = e.note;
        updateNote(*l);
    } else if (first) {
        updateNote(*l);
    }
    r.observedAt = at;
    l->slot.dirty = true;
    if (firstLane == UtcTime{})
        firstLane = at;
    alive(FeedKind::Lanes, at);
}

void Ingest::Impl::on(const GateObserved& e, UtcTime at)
{
    const auto i = gateIndex.find(e.gate);
    if (i == gateIndex.end()) {
        ++unknownObjects;
        return;
    }
    GateEntry& g = gates[i->second];
    GateState& r = g.slot.rec;
    r.id = e.gate;
    changeStatus(r, e.status, g.attributedTo, !g.slot.known, at);
    r.barrier = e.barrier, r.reported = e.reported, r.note = e.note;
    r.observedAt = at;
    g.slot.known = g.slot.dirty = true;
    alive(e.reported ? FeedKind::Counterpart : FeedKind::Lanes, at);
}

void Ingest::Impl::on(const DeviceObserved& e, UtcTime at)
{
    LaneEntry* l = lane(e.lane);
    if (!l)
        return;
    std::vector<DeviceState>& devices = l->slot.rec.devices;
    auto it = std::find_if(devices.begin(), devices.end(),
                           [&](const DeviceState& s) { return s.kind == e.device; });
    if (it == devices.end())
        it = devices.insert(devices.end(), {e.device, e.health});
    it->health = e.health;
    l->slot.dirty = true;
    alive(FeedKind::Lanes, at);
}

void Ingest::Impl::on(const Transaction& e, UtcTime at)
{
    LaneEntry* l = lane(e.lane);
    if (!l)
        return;
    LaneState& r = l->slot.rec;
    l->served.add(at);
    ++r.servedToday;
    if (!l->notable || rankOf(e.result) >= rankOf(r.lastResult)) {
        r.lastResult = e.result;
        r.lastResultAt = at;
        l->notable = rankOf(e.result) > 0;
    }
    l->slot.dirty = true;
    if (e.result == GateResult::RejectDocRead)
        failedRead(*l, at);
    if (l->zone >= 0) {
        ZoneEntry& z = zones[static_cast<std::size_t>(l->zone)];
        z.departures.add(at);
        z.slot.dirty = true;
    }
    const bool travellers = l->spec->kind == LaneKind::EGate || l->spec->kind == LaneKind::Booth;
    if (travellers && e.leaves)
        totals.served(at, r.direction, e.waitMs / 1000.0);
    alive(FeedKind::Lanes, at);
}

void Ingest::Impl::on(const QueueObserved& e, UtcTime at)
{
    const auto i = zoneIndex.find(e.zone);
    if (i == zoneIndex.end()) {
        ++unknownObjects;
        return;
    }
    ZoneEntry& z = zones[i->second];
    z.count.add(at, e.count);
    double density = 0;
    if (!z.spec->vehicles && e.count > 0)
        density = e.m2PerPerson > 0 ? 1 / e.m2PerPerson : z.spec->areaM2 > 0 ? e.count / z.spec->areaM2 : 0;
    z.density.add(at, density);
    if (e.arrivals > 0)
        z.arrivals.add(at, e.arrivals);
    z.slot.rec.id = e.zone;
    z.slot.rec.observedAt = at;
    z.slot.known = z.slot.dirty = true;
    alive(FeedKind::Queue, at);
}

void Ingest::Impl::on(const StationObserved& e, UtcTime at)
{
    const auto i = stationIndex.find(e.station);
    if (i == stationIndex.end()) {
        ++unknownObjects;
        return;
    }
    Slot<StationState>& s = stations[i->second];
    s.rec.id = e.station;
    s.rec.waiting = e.waiting, s.rec.inService = e.inService, s.rec.openServers = e.openServers;
    s.rec.waitS = e.waitS, s.rec.exitWaitS = e.exitWaitS, s.rec.entryWaitS = e.entryWaitS;
    s.rec.stored = e.stored;
    s.rec.doneToday += e.done;
    s.rec.faulty = e.faulty, s.rec.reported = e.reported, s.rec.note = e.note;
    s.rec.observedAt = at;
    s.known = s.dirty = true;
    alive(e.reported ? FeedKind::Counterpart : FeedKind::Customs, at);
}

void Ingest::Impl::on(const PlateRead& e, UtcTime at)
{
    LaneEntry* l = lane(e.lane);
    if (!l)
        return;
    l->slot.rec.lastPlate = e.plate;
    l->slot.dirty = true;
    alive(FeedKind::Lanes, at);
    const bool mismatch = !e.declared.empty() && plain(e.plate) != plain(e.declared);
    std::string note;
    if (mismatch) {
        note.append(kNotePlateMismatch)
            .append(": read ")
            .append(e.plate)
            .append(", declared ")
            .append(e.declared);
        failedRead(*l, at), totals.misread();
    }
    bool found = false;
    for (auto& [id, c] : consignments) {
        if (!c.slot.known || e.declared.empty() || c.slot.rec.plate != e.declared)
            continue;
        found = true;
        if (c.plateNote != note)
            c.plateNote = note, updateNote(c);
    }
    l->plateNote = found ? std::string{} : note;
    updateNote(*l);
}

void Ingest::Impl::on(const CarrierObserved& e, UtcTime at)
{
    if (e.state.id.empty()) {
        ++unknownObjects;
        return;
    }
    Slot<CarrierState>& s = carriers[e.state.id];
    s.rec = e.state;
    if (s.rec.observedAt == UtcTime{})
        s.rec.observedAt = at;
    s.known = s.dirty = true;
    alive(FeedKind::IgvState, at);
}

void Ingest::Impl::on(const ConsignmentObserved& e, UtcTime at)
{
    if (e.consignment.id.empty()) {
        ++unknownObjects;
        return;
    }
    ConsignmentEntry& c = consignments[e.consignment.id];
    c.slot.rec = e.consignment;
    c.fieldNote = e.consignment.note;
    c.slot.known = true;
    updateNote(c);
    alive(FeedKind::Customs, at);
}

void Ingest::Impl::on(const ConsignmentGone& e, UtcTime at)
{
    if (const auto c = consignments.find(e.id); c != consignments.end()) {
        if (c->second.slot.given)
            erased.push_back({RecordKind::Consignment, e.id});
        consignments.erase(c);
    }
    alive(FeedKind::Customs, at);
}

void Ingest::Impl::on(const VehicleCounted& e, UtcTime at)
{
    totals.counted(at, e);
}

void Ingest::Impl::on(const CameraObserved& e, UtcTime at)
{
    const auto i = cameraIndex.find(e.camera);
    if (i == cameraIndex.end()) {
        ++unknownObjects;
        return;
    }
    Slot<CameraState>& s = cameras[i->second];
    if (!s.known || s.rec.online != e.online || s.rec.frozen != e.frozen)
        s.rec.since = at;
    s.rec.id = e.camera, s.rec.online = e.online, s.rec.frozen = e.frozen;
    s.known = s.dirty = true;
    alive(FeedKind::Video, at);
}

void Ingest::Impl::on(const FeedAlive& e, UtcTime at)
{
    if (static_cast<std::size_t>(e.feed) < feeds.size())
        alive(e.feed, at);
}

void Ingest::Impl::on(const SimObserved& e, UtcTime)
{
    if (sim.rec.profile != e.status.profile)
        totals.slot().dirty = true; // another forecast
    sim.rec = e.status;
    sim.known = sim.dirty = true;
}

void Ingest::Impl::on(const DayCounted& e, UtcTime)
{
    totals.setCounts(e);
}

} // namespace coi::domain
