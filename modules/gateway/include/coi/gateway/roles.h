// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: one table, role by deed. A deed that is not in the table is nobody's. Pure functions.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace coi::gateway {

enum class Role : std::uint8_t { Viewer, Operator, Supervisor, Trainer, Administrator };

enum class Deed : std::uint8_t {
    Watch,          // live state, history
    CommandCarrier, // pause and resume
    CommandLane,    // open, close, hold a lane or a gate
    HandleAlarm,    // acknowledge, escalate, assign
    ShelveAlarm,    // shelve, unshelve, reset a latch
    ControlSimulation,
    ReadAudit
};

bool may(Role role, Deed deed);

std::string_view codeOfRole(Role role);
std::optional<Role> roleFromCode(std::string_view code);

} // namespace coi::gateway
