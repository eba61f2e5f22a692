// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart_hall.h"

#include <algorithm>

namespace coi::sim {

namespace {

constexpr Tick kLook = 3 * kMinute;                                   // between two changes
constexpr Tick kOpensAbove = 8 * kMinute, kClosesBelow = 3 * kMinute; // of the wait

Tick service(const GateModel& m)
{
    return std::max<Tick>(kSecond, m.plan->times.counterpartHall.mean());
}

int channelsOf(const GateModel& m)
{
    const int hall = m.plan->counterpartHall;
    return hall < 0 ? 1 : std::max(1, m.plan->stations[at(hall)].spec->servers / 2);
}

void settle(const GateModel& m, AwayQueue& q)
{
    q.work = std::max<Tick>(0, q.work - q.channels * (m.now - q.at));
    q.at = m.now;
}

Tick waitOf(const AwayQueue& q)
{
    return q.work / q.channels;
}

} // namespace

void arriveAway(GateModel& m, std::uint8_t direction)
{
    AwayQueue& q = m.away[direction];
    settle(m, q);
    q.work += service(m);
}

void watchAwayHall(GateModel& m)
{
    for (AwayQueue& q : m.away) {
        settle(m, q);
        if (m.now - q.changed < kLook)
            continue;
        const int wanted = waitOf(q) > kOpensAbove ? 1 : waitOf(q) < kClosesBelow ? -1 : 0;
        const int next = std::clamp(q.channels + wanted, 1, channelsOf(m));
        if (next != q.channels)
            q.channels = next, q.changed = m.now;
    }
}

void tellAwayHall(const GateModel& m, domain::StationObserved& o)
{
    o.openServers = 0;
    std::array<std::int32_t, 2> waits{};
    for (std::size_t d = 0; d < m.away.size(); ++d) {
        AwayQueue q = m.away[d]; // reports change nothing
        settle(m, q);
        const auto inside = static_cast<std::int32_t>((q.work + service(m) - 1) / service(m));
        const std::int32_t served = std::min(inside, q.channels);
        o.openServers += q.channels;
        o.inService += served;
        o.waiting += inside - served;
        waits[d] = static_cast<std::int32_t>(waitOf(q) / kSecond);
    }
    o.exitWaitS = waits[indexOf(Direction::Exit)];
    o.entryWaitS = waits[indexOf(Direction::Entry)];
    o.waitS = std::max(o.exitWaitS, o.entryWaitS);
}

} // namespace coi::sim
