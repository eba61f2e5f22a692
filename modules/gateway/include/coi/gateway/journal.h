// SPDX-License-Identifier: GPL-3.0-or-later
// Where decisions are kept for good. The gateway's own view of the historian, so that tests can have a store
// that fails. Gateway thread; `done` is called there later, never from inside the call.
#pragma once
#include <coi/core/result.h>
#include <coi/domain/alarm.h>
#include <coi/domain/command.h>
#include <coi/domain/history.h>
#include <coi/domain/standing_override.h>
#include <coi/domain/state.h>
#include <functional>
#include <optional>

namespace coi::gateway {

class Journal
{
public:
    using Done = std::function<void(const core::Status&)>;
    virtual ~Journal() = default;

    // False: what is decided now can not be written down.
    virtual bool writable() const = 0;

    // The intention to command with its audit row and the lease it would begin, in one durable transaction.
    virtual void command(const domain::CommandRecord& record, const domain::AuditRow& row,
                         const std::optional<domain::StandingOverride>& lease, Done done) = 0;
    // What became of it and of the leases. Never refused: kept until it can be written.
    virtual void progress(const domain::CommandRecord& record, std::optional<domain::AuditRow> row,
                          const domain::OverrideChange& leases = {}) = 0;
    // A decision that is not a command.
    virtual void audit(const domain::AuditRow& row, const domain::OverrideChange& leases = {}) = 0;
    // Never refused; `done`, when given, says when it is on the disk.
    virtual void alarms(const std::vector<domain::Change>& changes,
                        const std::vector<domain::AlarmEvent>& events, Done done) = 0;
};

} // namespace coi::gateway
