// SPDX-License-Identifier: GPL-3.0-or-later
// Select before operate: who has which object in hand, and for what.
#include "command_rules.h"
#include <coi/gateway/command_arbiter.h>
#include <utility>

namespace coi::gateway {

using namespace domain;

Reply CommandArbiter::checkSelection(const Requester& who, const CommandRequest& request)
{
    const Selection* same = m_selections.byId(request.id);
    if (same && (same->who.session != who.session || same->request.object != request.object))
        return {{}, Refusal::DuplicateId, request.id};
    if (!needsSelection(request.target, request.action) && !same)
        return {};
    const Selections::Outcome selected = m_selections.operate(who, request, m_s.clock.monoNow());
    endSelection(selected.ended);
    return {{}, selected.cause, selected.detail};
}

Reply CommandArbiter::mayBeSelected(const Requester& who, CommandRequest request) const
{
    if (m_seen.count(request.id))
        return {{}, Refusal::DuplicateId, request.id};
    if (Reply r = checkRights(who, request); r.cause != Refusal::None)
        return r;
    if (request.reason.empty())
        request.reason = "-"; // given with the command
    return judged(request);
}

void CommandArbiter::select(const Requester& who, const CommandRequest& request, const Done& done)
{
    Reply reply;
    if (!wellFormed(request))
        reply = {{}, Refusal::OutOfRange, "id, object, reason or time to live"};
    else
        reply = mayBeSelected(who, request);
    if (reply.cause == Refusal::None) {
        const Selections::Outcome out = m_selections.select(who, request, m_s.clock.monoNow());
        endSelection(out.ended);
        reply = {{}, out.cause, out.detail};
    }
    if (reply.cause == Refusal::None) {
        CommandRecord record = recordOf(who, request);
        record.status = CommandStatus::Selected;
        const auto before = m_s.store.state().commands.find(request.id);
        if (before != m_s.store.state().commands.end())
            record.requestedAt = before->second.requestedAt; // renewed
        m_s.store.put(std::move(record));
    }
    reply.id = request.id;
    auditSelection(who, request, reply);
    done(reply);
}

void CommandArbiter::unselect(const Requester& who, const std::string& requestId, const Done& done)
{
    const auto held = m_selections.unselect(who.session, requestId);
    endSelection(held.value_or(std::string()));
    done({requestId, held ? Refusal::None : Refusal::NoSelection, {}});
}

void CommandArbiter::sessionClosed(std::uint64_t session)
{
    for (const std::string& id : m_selections.dropSession(session))
        endSelection(id);
    m_rate.forget(session);
    m_refusedSelections.erase(session);
}

// What was selected may no longer be allowed: then nobody has it.
void CommandArbiter::reviewSelections()
{
    for (const std::string& id : m_selections.takeExpired(m_s.clock.monoNow()))
        endSelection(id);
    if (!std::exchange(m_changed, false))
        return;
    for (const Selection& s : m_selections.all()) {
        if (mayBeSelected(s.who, s.request).cause == Refusal::None)
            continue;
        m_selections.unselect(s.who.session, s.request.id);
        endSelection(s.request.id);
    }
}

// Only the selection: a record that has gone on is a command.
void CommandArbiter::endSelection(const std::string& id)
{
    const auto record = m_s.store.state().commands.find(id);
    if (record != m_s.store.state().commands.end() && record->second.status == CommandStatus::Selected)
        m_s.store.put(Erase{RecordKind::Command, id});
}

} // namespace coi::gateway
