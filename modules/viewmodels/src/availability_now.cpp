// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability_now.h"

#include <coi/domain/availability.h>

namespace coi::viewmodels {

namespace {

struct Count
{
    int up = 0, of = 0;
    void add(bool works) { up += works, ++of; }
    double share() const { return of > 0 ? static_cast<double>(up) / of : -1; }
};

void countLanes(const Context& c, std::string_view kind, Count& count)
{
    for (const domain::LaneSpec& lane : c.site->lanes) {
        const auto state = c.state().lanes.find(lane.id);
        if (state == c.state().lanes.end())
            continue;
        if (kind == domain::availabilityKind(lane.kind))
            count.add(domain::works(state->second.status));
        if (kind == "plate")
            for (const domain::DeviceState& device : state->second.devices)
                if (device.kind == domain::DeviceKind::PlateReader)
                    count.add(device.health == domain::DeviceHealth::Ok);
    }
}

} // namespace

double availableNow(const Context& c, std::string_view kind)
{
    Count count;
    countLanes(c, kind, count);
    if (kind == "carrier")
        for (const auto& [id, carrier] : c.state().carriers)
            count.add(domain::works(carrier));
    if (kind == "camera")
        for (const auto& [id, camera] : c.state().cameras)
            count.add(camera.online && !camera.frozen);
    if (kind == "feed")
        for (const auto& [id, feed] : c.state().feeds)
            count.add(feed.freshness != domain::Freshness::Stale &&
                      feed.freshness != domain::Freshness::NoData);
    return count.share();
}

} // namespace coi::viewmodels
