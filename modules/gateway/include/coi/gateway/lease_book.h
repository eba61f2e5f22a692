// SPDX-License-Identifier: GPL-3.0-or-later
// Which overrides run out when, and what then has to be commanded. Field time for the end, monotonic time
// between attempts. Gateway thread.
#pragma once
#include <coi/gateway/command_target.h>
#include <map>
#include <vector>

namespace coi::gateway {

struct RunningLease
{
    domain::Lease lease;
    domain::TargetKind target = domain::TargetKind::Lane;
    std::string object;
    domain::CommandAction revert = domain::CommandAction::Close;
    core::MonoTime nextAttempt{};
};

class LeaseBook
{
public:
    // A command was confirmed: the lease it begins, or none when it has no lease or leads back to where the
    // object stood before it was overridden. `before` is the posture when the command was given.
    std::optional<domain::Lease> onConfirmed(const domain::CommandRecord& record, const Posture& before,
                                             core::UtcTime now);
    void end(const std::string& object) { m_running.erase(object); }
    void clear() { m_running.clear(); }

    // Leases that have ended and are due for an attempt to revert; the next attempt is `retry` later.
    std::vector<RunningLease> due(core::UtcTime now, core::MonoTime mono, core::Millis retry);
    const RunningLease* find(const std::string& object) const;

private:
    std::map<std::string, RunningLease> m_running; // by object
};

} // namespace coi::gateway
