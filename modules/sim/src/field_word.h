// SPDX-License-Identifier: GPL-3.0-or-later
// The word of a simulated device on a command.
#pragma once
#include <coi/domain/field_event.h>

namespace coi::sim {

inline domain::FieldAck accept(const domain::FieldCommand& c)
{
    return {c.commandId, true, domain::Refusal::None, {}};
}
inline domain::FieldAck refuse(const domain::FieldCommand& c, domain::Refusal cause, std::string detail = {})
{
    return {c.commandId, false, cause, std::move(detail)};
}

} // namespace coi::sim
