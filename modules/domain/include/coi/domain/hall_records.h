// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the travellers' halls besides their lanes, queues and stations: the officers of a hall, the
// coaches in front of it. Rules for records: record_fields.h.
#pragma once
#include <coi/domain/record_fields.h>

namespace coi::domain {

// What binds officers: an open booth one, a station as many as work there.
struct StaffPost
{
    std::string object; // lane or station
    std::int32_t officers = 1;
    bool coming = false; // asked for and on the way there
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("object", r.object), f("officers", r.officers), f("coming", r.coming);
    }
    bool operator==(const StaffPost&) const = default;
};

struct HallStaff
{
    std::string id;           // of the hall: the code of its Direction
    std::int32_t planned = 0; // on the roster of the shift
    std::int32_t present = 0; // of them on duty in the hall
    std::int32_t free = 0;    // of those present: at no post
    std::vector<StaffPost> posts;
    UtcTime observedAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("planned", r.planned), f("present", r.present), f("free", r.free);
        f("posts", r.posts), f("observedAt", r.observedAt);
    }
    bool operator==(const HallStaff&) const = default;
};

struct ForecourtState
{
    std::string id;           // of the surface
    std::int32_t coaches = 0; // that stand there
    std::int32_t people = 0;  // who came by coach and have not passed a lane yet, also from coaches that left
    UtcTime since{};          // arrival of the first coach that stands there or whose people still pass
    UtcTime observedAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("coaches", r.coaches), f("people", r.people), f("since", r.since);
        f("observedAt", r.observedAt);
    }
    bool operator==(const ForecourtState&) const = default;
};

} // namespace coi::domain
