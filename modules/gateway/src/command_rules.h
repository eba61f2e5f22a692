// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the arbiter share.
#pragma once
#include <coi/core/uuid.h>
#include <coi/domain/command.h>
#include <coi/gateway/requester.h>

namespace coi::gateway {

inline const Requester& gatewayItself()
{
    static const Requester who{"gateway", "gateway", domain::Role::ShiftManager, 0};
    return who;
}

inline constexpr std::size_t kMaxObject = 64;

inline bool wellFormed(const domain::CommandRequest& r)
{
    constexpr std::size_t kMaxText = 500;
    return core::isUuid(r.id) && r.object.size() <= kMaxObject && r.reason.size() <= kMaxText && r.ttlMs > 0;
}

} // namespace coi::gateway
