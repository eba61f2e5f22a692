// SPDX-License-Identifier: GPL-3.0-or-later
// The travellers' halls besides lanes, queues and stations: who is on duty, what stands in front.
#include "ingest_impl.h"

namespace coi::domain {

// What is told of posts that are not in the site is left out.
void Ingest::Impl::on(const HallStaffObserved& e, UtcTime at)
{
    const auto hall = fromCode<Direction>(e.staff.id);
    if (!hall) {
        ++unknownObjects;
        return;
    }
    Slot<HallStaff>& s = staff[static_cast<std::size_t>(*hall)];
    s.rec = e.staff;
    const auto unknown = std::erase_if(s.rec.posts, [this](const StaffPost& p) {
        return !laneIndex.contains(p.object) && !stationIndex.contains(p.object);
    });
    unknownObjects += unknown;
    s.rec.observedAt = at;
    s.known = s.dirty = true;
    alive(FeedKind::Lanes, at);
}

void Ingest::Impl::on(const ForecourtObserved& e, UtcTime at)
{
    const Surface* const place = site->surface(e.forecourt.id);
    if (!place || place->use != SurfaceUse::Forecourt) {
        ++unknownObjects;
        return;
    }
    Slot<ForecourtState>& s = forecourts[e.forecourt.id];
    s.rec = e.forecourt;
    s.rec.observedAt = at;
    s.known = s.dirty = true;
    alive(FeedKind::Queue, at);
}

} // namespace coi::domain
