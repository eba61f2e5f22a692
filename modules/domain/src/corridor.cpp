// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/corridor.h>

namespace coi::domain {

namespace {

// Where a way over the bridge crosses the border: the two tracks that meet there, one of each side.
bool crossedAt(const Surface* before, const Surface* after)
{
    return before && after && before->counterpart != after->counterpart &&
           before->use == SurfaceUse::Corridor && after->use == SurfaceUse::Corridor;
}

} // namespace

bool inBorderStrip(const Site& site, std::string_view zone)
{
    for (const CarrierSpec& fleet : site.carriers)
        for (const auto* tracks : {&fleet.exitTracks, &fleet.entryTracks})
            for (std::size_t i = 1; i < tracks->size(); ++i) {
                const Surface* before = site.surface((*tracks)[i - 1]);
                const Surface* after = site.surface((*tracks)[i]);
                if (crossedAt(before, after) && (before->zone == zone || after->zone == zone))
                    return true;
            }
    return false;
}

} // namespace coi::domain
