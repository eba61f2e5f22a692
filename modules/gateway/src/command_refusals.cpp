// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused before there is a command: a row each, the many of a flood as a number.
#include "command_rules.h"
#include <coi/gateway/command_arbiter.h>
#include <coi/gateway/command_target.h>
#include <utility>

namespace coi::gateway {

using namespace domain;

void CommandArbiter::auditRefusal(const Requester& who, const CommandRequest& request, const Reply& verdict,
                                  const char* what)
{
    const std::string key = who.user + " on " + who.console;
    if (!m_refusals.note(key)) {
        m_refused.insert_or_assign(key, who); // whose number is written at the end of the minute
        return;
    }
    // What is too long, or no id, is not written down: the cause says so.
    const bool named = request.object.size() <= kMaxObject;
    AuditRow row = auditRow(who, m_s.fieldNow(), what, named ? request.object : std::string());
    if (named)
        row.before = describe(postureOf(m_s.store.state(), request.target, request.object), request.target);
    row.after = describeTarget(request);
    row.cause = std::string(codeOf(verdict.cause)) + ": " + verdict.detail;
    if (core::isUuid(request.id))
        row.commandId = request.id;
    m_s.journal.audit(row);
}

// A console renews what it wants every few seconds: the same answer to the same wish is written down once.
void CommandArbiter::auditSelection(const Requester& who, const CommandRequest& request, const Reply& verdict)
{
    if (verdict.cause == Refusal::None) {
        m_refusedSelections.erase(who.session);
        return;
    }
    const std::pair<std::string, Refusal> refused{request.object + ' ' + request.id, verdict.cause};
    if (std::exchange(m_refusedSelections[who.session], refused) != refused)
        auditRefusal(who, request, verdict, "selection refused");
}

void CommandArbiter::auditMoreRefusals()
{
    const auto all = m_refusals.takeMore(m_s.clock.monoNow());
    for (const RefusalLog::More& more : all) {
        AuditRow row = auditRow(m_refused[more.from], m_s.fieldNow(), "command refused", {});
        row.cause = std::to_string(more.count) + " more within a minute";
        m_s.journal.audit(row);
    }
    if (!all.empty())
        m_refused.clear();
}

} // namespace coi::gateway
