// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecourt.h"

#include "faults.h"

#include <algorithm>

namespace coi::sim {

namespace {

constexpr Tick kForecourtBeat = 2 * kSecond;

void dropWhenDone(GateModel& m, std::uint32_t coach)
{
    const Coach& c = m.coaches[coach];
    if (c.left && c.passed == c.people)
        m.coaches.drop(coach);
}

} // namespace

void coachLeaves(GateModel& m, std::uint32_t coach)
{
    m.coaches[coach].left = true;
    dropWhenDone(m, coach);
}

void passedFromCoach(GateModel& m, std::uint32_t coach)
{
    if (coach == kNoSlot)
        return;
    ++m.coaches[coach].passed;
    dropWhenDone(m, coach);
}

void observeForecourt(GateModel& m, bool force)
{
    const int place = m.plan->halls[indexOf(Direction::Exit)].forecourt;
    if (!m.reporting || place < 0 || feedLost(m, domain::FeedKind::Queue))
        return;
    domain::ForecourtState now;
    now.id = m.plan->site->surfaces[at(place)].id;
    Tick first = 0;
    for (std::uint32_t slot = 0; slot < m.coaches.slots(); ++slot) {
        if (!m.coaches.alive(slot) || m.coaches[slot].direction != indexOf(Direction::Exit))
            continue;
        const Coach& c = m.coaches[slot];
        now.coaches += c.left ? 0 : 1;
        now.people += c.people - c.passed;
        first = first == 0 ? c.arrived : std::min(first, c.arrived);
    }
    if (first > 0)
        now.since = m.utc(first);
    if (!force && now == m.forecourtTold.forecourt && m.now - m.forecourtTold.at < kForecourtBeat)
        return;
    m.forecourtTold = {now, m.now};
    m.emit(domain::ForecourtObserved{std::move(now)});
}

} // namespace coi::sim
