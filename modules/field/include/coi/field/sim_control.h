// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of a simulated field: speed, pause, step, time of day, profile, phase, faults. Called and
// answered in the gateway thread; never blocks. The answer says what the simulator did, not what was asked.
//
//   control.apply(request, [](const domain::Reply& r) { if (r.cause != domain::Refusal::None) ... });
#pragma once
#include <coi/domain/requests.h>
#include <functional>

namespace coi::field {

class SimControl
{
public:
    using Done = std::function<void(const domain::Reply&)>;
    virtual ~SimControl() = default;
    // All or nothing: a request with one bad member changes nothing. `done` is called exactly once, unless
    // the field is stopped before.
    virtual void apply(const domain::SimRequest& request, Done done) = 0;
};

} // namespace coi::field
