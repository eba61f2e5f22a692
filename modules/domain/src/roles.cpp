// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/alarm_lifecycle.h>
#include <coi/domain/roles.h>

#include <array>

namespace coi::domain {

namespace {

constexpr bool o = false, x = true;

// Columns: observer, operator, supervisor, shift manager, trainer.
struct Row
{
    RequestKind kind;
    std::array<bool, 5> may;
};

// The trainer has the commands only because consoles of trainers are connected to simulated fields alone.
constexpr std::array<Row, 16> kTable{{
    {RequestKind::View, {x, x, x, x, x}},
    {RequestKind::History, {x, x, x, x, x}},
    {RequestKind::Forecast, {x, x, x, x, x}},
    {RequestKind::Audit, {o, o, x, x, x}},
    {RequestKind::Stop, {o, x, x, x, x}},
    {RequestKind::Press, {o, x, x, x, x}},
    {RequestKind::Hold, {o, o, x, x, x}},
    {RequestKind::TwoPersons, {o, o, x, x, x}},
    {RequestKind::Acknowledge, {o, x, x, x, x}},
    {RequestKind::Escalate, {o, x, x, x, x}},
    {RequestKind::Assign, {o, x, x, x, x}},
    {RequestKind::Shelve, {o, x, x, x, x}},
    {RequestKind::ShelveLong, {o, o, x, x, x}},
    {RequestKind::Reset, {o, o, x, x, x}},
    {RequestKind::Simulation, {o, o, x, x, x}},
    {RequestKind::Users, {o, o, o, x, o}},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i)
        if (static_cast<std::size_t>(kTable[i].kind) != i)
            return false;
    return kTable.size() == static_cast<std::size_t>(RequestKind::Users) + 1;
}
static_assert(inOrder(), "every kind of request has its row");

} // namespace

RequestKind kindOf(const CommandRequest& request)
{
    switch (tierOf(request.target, request.action)) {
    case 0:
        return RequestKind::Stop;
    case 1:
        return RequestKind::Press;
    case 2:
        return RequestKind::Hold;
    default:
        return RequestKind::TwoPersons;
    }
}

RequestKind kindOf(const AlarmRequest& request)
{
    switch (request.verb) {
    case AlarmVerb::Acknowledge:
        return RequestKind::Acknowledge;
    case AlarmVerb::Escalate:
        return RequestKind::Escalate;
    case AlarmVerb::Assign:
        return RequestKind::Assign;
    case AlarmVerb::Shelve:
        return request.shelveS > kLongShelveS ? RequestKind::ShelveLong : RequestKind::Shelve;
    case AlarmVerb::Unshelve:
        return RequestKind::Shelve;
    case AlarmVerb::Reset:
        return RequestKind::Reset;
    }
    return RequestKind::Users; // the highest entitlement for what is not known
}

bool may(Role role, RequestKind kind)
{
    const auto r = static_cast<std::size_t>(role), k = static_cast<std::size_t>(kind);
    return k < kTable.size() && r < kTable[k].may.size() && kTable[k].may[r];
}

} // namespace coi::domain
