// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: one table, role x kind of request. A finer right (per zone, per shift) is a further
// argument of may(). The gateway decides; the desktop asks the same table to explain a disabled control.
#pragma once
#include <coi/domain/codes.h>
#include <coi/domain/command.h>
#include <coi/domain/requests.h>

namespace coi::domain {

// In ascending order of entitlement, except the trainer, who commands a simulated field only.
enum class Role : std::uint8_t { Observer, Operator, Supervisor, ShiftManager, Trainer };

enum class RequestKind : std::uint8_t {
    View,       // snapshot, deltas, frames
    History,    // stored figures
    Forecast,   // of the gate as it stands, with options; scores
    Audit,      // the record of decisions
    Stop,       // tier 0: pause, close to new arrivals
    Press,      // tier 1
    Hold,       // tier 2
    TwoPersons, // tier 3
    Acknowledge,
    Escalate,
    Assign,
    Shelve, // up to an hour; unshelve
    ShelveLong,
    Reset,      // of a latched alarm, after a physical check
    Simulation, // speed, time of day, faults: a simulated field only
    Users       // accounts
};

RequestKind kindOf(const CommandRequest& request);
RequestKind kindOf(const AlarmRequest& request);

bool may(Role role, RequestKind kind);

} // namespace coi::domain
