// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks, as the gateway knows it from the login; never from what a message claims.
#pragma once
#include <coi/domain/history.h>
#include <coi/domain/roles.h>
#include <string>

namespace coi::gateway {

struct Requester
{
    std::string user, console;
    domain::Role role = domain::Role::Observer;
    std::uint64_t session = 0; // 0: the gateway itself
};

// An audit row of this requester; `what`, `object` and the rest are the caller's.
domain::AuditRow auditRow(const Requester& who, core::UtcTime at, std::string what, std::string object);

} // namespace coi::gateway
