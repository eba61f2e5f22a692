// SPDX-License-Identifier: GPL-3.0-or-later
// Which overrides run out when, and what then has to be commanded. Field time for the end, monotonic time
// between attempts. Every change says what the journal has to keep, so that the book can be opened again
// after a restart. Gateway thread.
#pragma once
#include <coi/domain/standing_override.h>
#include <coi/gateway/command_target.h>
#include <map>
#include <vector>

namespace coi::gateway {

class LeaseBook
{
public:
    // A command with a lease is about to be sent: what to keep in case its end is never seen. None when it
    // has no lease or nothing sensible leads back. `before` is the posture when the command was given.
    std::optional<domain::StandingOverride> planned(const domain::CommandRecord& record,
                                                    const Posture& before, core::UtcTime now) const;
    // A command has ended. Confirmed: its lease begins, or the object's ends when it has none or leads back
    // to where the object stood before it was overridden. Unknown: its lease begins, for it may have come
    // about. Else: nothing but what was planned is dropped.
    domain::OverrideChange onEnded(const domain::CommandRecord& record, const Posture& before,
                                   core::UtcTime now);
    domain::OverrideChange end(const std::string& object);
    std::vector<domain::StandingOverride> clear();

    // At start: what the journal kept. `open` are the commands that had no end then. No lease lasts longer
    // from `now` on than it was given, also when the field's clock was put back.
    domain::OverrideChange restore(std::vector<domain::StandingOverride> kept,
                                   const std::vector<domain::CommandRecord>& open, core::UtcTime now);

    // Leases that have ended, without those that are not to be tried before a later instant.
    std::vector<domain::StandingOverride> due(core::UtcTime now, core::MonoTime mono) const;
    void tryAgainAt(const std::string& object, core::MonoTime at);

    const domain::StandingOverride* find(const std::string& object) const;
    std::vector<domain::StandingOverride> all() const;

private:
    struct Running
    {
        domain::StandingOverride override;
        core::MonoTime nextAttempt{};
    };
    domain::OverrideChange begin(domain::StandingOverride next);

    std::map<std::string, Running> m_running; // by object
};

domain::Lease leaseOf(const domain::StandingOverride& standing);

} // namespace coi::gateway
