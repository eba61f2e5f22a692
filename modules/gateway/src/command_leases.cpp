// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a lease: the arbiter commands the way back.
#include "command_rules.h"
#include <coi/gateway/command_arbiter.h>

namespace coi::gateway {

using namespace domain;

void CommandArbiter::revertDue()
{
    const core::MonoTime mono = m_s.clock.monoNow();
    for (const StandingOverride& lapsed : m_leases.due(m_s.fieldNow(), mono)) {
        const CommandRequest& was = lapsed.request;
        const Posture now = postureOf(m_s.store.state(), was.target, was.object);
        if (!now.known || (was.target != TargetKind::Carrier && now.status == LaneStatus::Unknown))
            continue; // not heard of since the start: nothing can be judged
        m_leases.tryAgainAt(was.object, mono + kRevertRetry);
        CommandRequest r;
        r.id = core::makeUuid7(m_s.clock.utcNow());
        r.target = was.target;
        r.object = was.object;
        r.action = lapsed.revert;
        r.reason = "lease ended";
        if (!reached(now, r, now)) {
            command(gatewayItself(), r, core::Millis{0}, [](const Reply&) {});
            continue;
        }
        // Somebody has put it back already: only the lease ends.
        AuditRow row = auditRow(gatewayItself(), m_s.fieldNow(), "lease ended", r.object);
        row.before = row.after = describe(now, r.target);
        row.cause = r.reason;
        row.commandId = lapsed.id;
        m_s.journal.audit(row, m_leases.end(r.object));
        m_s.setLease(r.target, r.object, std::nullopt);
    }
}

void CommandArbiter::endLeases(const std::string& why)
{
    for (const StandingOverride& o : m_leases.clear()) {
        AuditRow row = auditRow(gatewayItself(), m_s.fieldNow(), "lease ended", o.request.object);
        row.cause = why;
        row.commandId = o.id;
        m_s.journal.audit(row, {{o.id}, {}});
        m_s.setLease(o.request.target, o.request.object, std::nullopt);
    }
}

} // namespace coi::gateway
