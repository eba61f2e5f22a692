// SPDX-License-Identifier: GPL-3.0-or-later
// "Why is it stopped?": from a vehicle along what it waits for and who holds that, to the root. Pure
// functions of the context, GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

struct Cause
{
    QString title, detail;
    bool reported = false; // by the counterpart or an old report, not measured now
    std::string gate = {}; // the link is this gate
    bool operator==(const Cause&) const = default;
};

// From effect to root; empty for a vehicle that is not there or that works as planned.
std::vector<Cause> causesOf(const Context& context, const std::string& carrier);
// "Lease until 15:25:10, renewed twice": of the vehicle in the zone; empty without a lease.
QString leaseText(const Context& context, const domain::CarrierState& holder, const std::string& zone);
// Vehicles that wait because of this one, directly or behind another, by id.
std::vector<std::string> followersOf(const Context& context, const std::string& carrier);

} // namespace coi::viewmodels
