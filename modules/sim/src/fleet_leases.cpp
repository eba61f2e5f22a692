// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet_leases.h"

#include <utility>

namespace coi::sim {

namespace {

constexpr Tick kLease = 90 * kSecond, kRenewEvery = 75 * kSecond;

} // namespace

void takeLease(GateModel& m, Carrier& c, int part)
{
    if (!m.plan->fleet.leased[at(part)])
        return;
    auto& hold = c.holds[0].part == kNone ? c.holds[0] : c.holds[1];
    hold = {static_cast<std::int16_t>(part), m.now};
}

void dropLease(Carrier& c, int part)
{
    if (c.holds[0].part == part)
        c.holds[0] = std::exchange(c.holds[1], {});
    else if (c.holds[1].part == part)
        c.holds[1] = {};
}

std::vector<domain::ZoneLease> leasesOf(const GateModel& m, const Carrier& c)
{
    std::vector<domain::ZoneLease> out;
    for (const ZoneHold& hold : c.holds) {
        if (hold.part == kNone)
            continue;
        const Tick renewals = (m.now - hold.since) / kRenewEvery;
        const auto& ring = m.plan->fleet.ring;
        out.push_back({m.plan->site->surfaces[at(ring.parts[at(hold.part)].surface)].zone,
                       m.utc(hold.since + renewals * kRenewEvery + kLease),
                       static_cast<std::int32_t>(renewals)});
    }
    return out;
}

} // namespace coi::sim
