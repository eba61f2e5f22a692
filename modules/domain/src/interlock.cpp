// SPDX-License-Identifier: GPL-3.0-or-later
#include "interlock_checks.h"

namespace coi::domain {

namespace {

bool always(const Subject&)
{
    return true;
}

bool existing(const Subject& s)
{
    return s.exists;
}

bool needsHealth(const Subject& s)
{
    return s.exists && (s.opens() || s.request.action == CommandAction::Reverse ||
                        s.request.action == CommandAction::Resume);
}

// A barrier must not come down on somebody; people leave an e-gate or booth by themselves.
bool needsClear(const Subject& s)
{
    if (!s.laneSpec)
        return false;
    const bool vehicles = s.laneSpec->kind == LaneKind::Truck || s.laneSpec->kind == LaneKind::Igv;
    return s.request.action == CommandAction::Reverse || (vehicles && s.takesAway());
}

template <InterlockRule rule> bool opensInGroup(const Subject& s)
{
    return s.opens() && inGroup(s, rule);
}

bool takesFromGroup(const Subject& s)
{
    return s.takesAway() && inGroup(s, InterlockRule::MinimumOpen);
}

bool turnsInGroup(const Subject& s)
{
    return s.request.action == CommandAction::Reverse && inGroup(s, InterlockRule::DirectionLocked);
}

bool goesToBay(const Subject& s)
{
    return s.exists && s.request.action == CommandAction::ToBay;
}

bool needsWell(const Subject& s)
{
    return needsHealth(s) || goesToBay(s);
}

bool cancels(const Subject& s)
{
    return s.exists && s.request.action == CommandAction::CancelOrder;
}

struct Rule
{
    std::size_t id; // index in kCheckIds
    Refusal cause;
    bool (*applies)(const Subject&);
    CheckFunction check;
};

constexpr Rule kRules[]{
    {0, Refusal::ObjectUnknown, always, objectKnown},
    {1, Refusal::DuplicateId, always, idUnused},
    {2, Refusal::OutOfRange, always, valueInRange},
    {3, Refusal::BlockedByMode, existing, commandable},
    {4, Refusal::FieldOffline, existing, fieldOnline},
    {5, Refusal::AlreadySo, existing, notAlready},
    {6, Refusal::LockedByOther, existing, notLocked},
    {7, Refusal::BlockedByMode, existing, modeAllows},
    {8, Refusal::BlockedByHealth, needsWell, noFault},
    {9, Refusal::BlockedByInterlock, needsClear, laneClear},
    {10, Refusal::BlockedByInterlock, takesFromGroup, minimumOpen},
    {11, Refusal::BlockedByInterlock, opensInGroup<InterlockRule::Exclusive>, exclusive},
    {12, Refusal::BlockedByInterlock, opensInGroup<InterlockRule::Airlock>, airlock},
    {13, Refusal::BlockedByInterlock, turnsInGroup, directionLocked},
    {14, Refusal::BlockedByInterlock, needsHealth, noAlarm},
    {15, Refusal::BlockedByInterlock, needsOfficer, officerFree},
    {16, Refusal::BlockedByInterlock, goesToBay, bayAhead},
    {17, Refusal::BlockedByInterlock, cancels, offBorder},
};
static_assert(std::size(kRules) == kCheckIds.size());

} // namespace

Verdict judge(const Site& site, const State& state, const CommandRequest& request, UtcTime now)
{
    const Subject subject(site, state, request, now);
    Verdict verdict;
    for (const Rule& rule : kRules) {
        if (!rule.applies(subject))
            continue;
        InterlockCheck c = rule.check(subject);
        c.id = kCheckIds[rule.id];
        if (!c.met && verdict.cause == Refusal::None) {
            verdict.cause = rule.cause;
            verdict.detail = rule.cause == Refusal::BlockedByInterlock && !c.detail.empty()
                                 ? c.id + ": " + c.detail
                                 : c.detail;
        }
        verdict.checks.push_back(std::move(c));
    }
    return verdict;
}

} // namespace coi::domain
