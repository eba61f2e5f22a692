// SPDX-License-Identifier: GPL-3.0-or-later
#include "interlock_checks.h"

#include <algorithm>

namespace coi::domain {

namespace {

enum class Position { Closed, Open, NotKnown };

// Whether something can pass a member now, by its barrier; by its status when it has no barrier.
Position positionOf(const State& state, const std::string& id)
{
    LaneStatus status = LaneStatus::Unknown;
    BarrierPosition barrier = BarrierPosition::Unknown;
    bool gate = false;
    if (const auto l = state.lanes.find(id); l != state.lanes.end())
        status = l->second.status, barrier = l->second.barrier;
    else if (const auto g = state.gates.find(id); g != state.gates.end())
        status = g->second.status, barrier = g->second.barrier, gate = true;
    if (status == LaneStatus::HeldOpen || status == LaneStatus::Opening)
        return Position::Open;
    if (barrier == BarrierPosition::Open || barrier == BarrierPosition::Moving)
        return Position::Open;
    if (barrier == BarrierPosition::Closed)
        return Position::Closed;
    if (status == LaneStatus::Closed || status == LaneStatus::OutOfService)
        return gate ? Position::NotKnown : Position::Closed;
    return status == LaneStatus::InService && !gate ? Position::Open : Position::NotKnown;
}

LaneStatus statusOf(const State& state, const std::string& id)
{
    if (const auto l = state.lanes.find(id); l != state.lanes.end())
        return l->second.status;
    const auto g = state.gates.find(id);
    return g == state.gates.end() ? LaneStatus::Unknown : g->second.status;
}

bool has(const InterlockGroup& group, const std::string& id)
{
    return std::find(group.members.begin(), group.members.end(), id) != group.members.end();
}

// Joins the answers of all groups of one rule the object belongs to: the first that is not met counts.
template <class F> InterlockCheck overGroups(const Subject& s, InterlockRule rule, F&& judgeGroup)
{
    InterlockCheck result = check(true);
    for (const InterlockGroup& group : s.site.interlocks) {
        if (group.rule != rule || !has(group, s.request.object))
            continue;
        InterlockCheck c = judgeGroup(group);
        c.detail = group.id + (c.detail.empty() ? "" : ": " + c.detail);
        if (!c.met)
            return c;
        result = std::move(c);
    }
    return result;
}

// No member but the object itself, out of `others`, may be open.
InterlockCheck allClosed(const Subject& s, const std::vector<std::string>& others)
{
    InterlockCheck result = check(true);
    for (const std::string& id : others) {
        const Position p = positionOf(s.state, id);
        if (p == Position::Open)
            return check(false, id + " open");
        if (p == Position::NotKnown)
            result = check(false, id + " not known", false);
    }
    return result;
}

} // namespace

bool inGroup(const Subject& s, InterlockRule rule)
{
    return std::any_of(s.site.interlocks.begin(), s.site.interlocks.end(),
                       [&](const InterlockGroup& g) { return g.rule == rule && has(g, s.request.object); });
}

InterlockCheck minimumOpen(const Subject& s)
{
    return overGroups(s, InterlockRule::MinimumOpen, [&](const InterlockGroup& group) {
        int open = 0, unknown = 0;
        for (const std::string& id : group.members) {
            if (id == s.request.object)
                continue;
            const LaneStatus status = statusOf(s.state, id);
            open += inService(status);
            unknown += status == LaneStatus::Unknown;
        }
        const std::string detail = std::to_string(open) + " of " + std::to_string(group.members.size()) +
                                   " left, at least " + std::to_string(group.minimum);
        // Taking away what lets nobody through takes nothing away.
        if (!inService(s.status()) || open >= group.minimum)
            return check(true, detail);
        return check(false, detail, open + unknown < group.minimum);
    });
}

InterlockCheck exclusive(const Subject& s)
{
    return overGroups(s, InterlockRule::Exclusive, [&](const InterlockGroup& group) {
        std::vector<std::string> others;
        for (const std::string& id : group.members)
            if (id != s.request.object)
                others.push_back(id);
        return allClosed(s, others);
    });
}

InterlockCheck airlock(const Subject& s)
{
    return overGroups(s, InterlockRule::Airlock, [&](const InterlockGroup& group) {
        const auto at = std::find(group.members.begin(), group.members.end(), s.request.object);
        std::vector<std::string> neighbours;
        if (at != group.members.begin())
            neighbours.push_back(*std::prev(at));
        if (std::next(at) != group.members.end())
            neighbours.push_back(*std::next(at));
        return allClosed(s, neighbours);
    });
}

InterlockCheck directionLocked(const Subject& s)
{
    return overGroups(s, InterlockRule::DirectionLocked,
                      [](const InterlockGroup&) { return check(false, "direction locked"); });
}

} // namespace coi::domain
