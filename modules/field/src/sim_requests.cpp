// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_requests.h"
#include <coi/field/sim_field.h>

namespace coi::field {
namespace {

using domain::Refusal;
using domain::Reply;

constexpr std::int32_t kMaxStepMs = 3'600'000;
constexpr std::int32_t kMaxFaultS = 24 * 3600;

Reply outOfRange(const char* what)
{
    return {{}, Refusal::OutOfRange, what};
}

} // namespace

Reply checkRequest(const domain::SimRequest& r, bool paused)
{
    if (r.speed && !(*r.speed >= kMinSpeed && *r.speed <= kMaxSpeed)) // NaN too
        return outOfRange("speed: 0.1 to 3600");
    if (r.stepMs && (*r.stepMs < 1 || *r.stepMs > kMaxStepMs))
        return outOfRange("step: 1 ms to 1 h");
    if (r.stepMs && !r.paused.value_or(paused))
        return {{}, Refusal::BlockedByMode, "step: only while paused"};
    if (r.timeOfDayS && (*r.timeOfDayS < 0 || *r.timeOfDayS >= 86400))
        return outOfRange("time of day: 00:00 to 23:59:59");
    if (r.profile && static_cast<int>(*r.profile) >= domain::countOf<domain::Profile>())
        return outOfRange("profile: normal or peak");
    if (r.phase && *r.phase != 1 && *r.phase != 2)
        return outOfRange("phase: 1 or 2");
    if (r.inject && (r.inject->durationS < 0 || r.inject->durationS > kMaxFaultS))
        return outOfRange("fault duration: 0 to 24 h");
    if (r.inject && r.clearFault)
        return outOfRange("inject and clear: one at a time");
    return {};
}

Reply refusalOf(const core::Error& error)
{
    switch (error.code) {
    case core::Errc::NotFound:
        return {{}, Refusal::ObjectUnknown, error.text};
    case core::Errc::Conflict:
        return {{}, Refusal::AlreadySo, error.text};
    case core::Errc::Refused:
    case core::Errc::Unsupported:
        return {{}, Refusal::BlockedByMode, error.text};
    default:
        return {{}, Refusal::OutOfRange, error.text};
    }
}

core::UtcTime localInstant(core::UtcTime of, std::chrono::seconds timeOfDay)
{
    return core::localMidnight(of) + timeOfDay;
}

} // namespace coi::field
