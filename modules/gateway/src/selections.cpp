// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/selections.h>

namespace coi::gateway {

using domain::Refusal;

std::optional<Requester> Selections::select(const Requester& who, const domain::CommandRequest& request,
                                            core::MonoTime now)
{
    const auto it = m_held.find(request.object);
    if (it != m_held.end() && it->second.until > now && it->second.who.session != who.session)
        return it->second.who;
    m_held.insert_or_assign(request.object, Held{who, request, now + core::Millis{domain::kSelectionTtlMs}});
    return std::nullopt;
}

bool Selections::unselect(std::uint64_t session, const std::string& requestId)
{
    return std::erase_if(m_held, [&](const auto& entry) {
               return entry.second.who.session == session && entry.second.request.id == requestId;
           }) > 0;
}

void Selections::dropSession(std::uint64_t session)
{
    std::erase_if(m_held, [session](const auto& entry) { return entry.second.who.session == session; });
}

Selections::Operate Selections::operate(const Requester& who, const domain::CommandRequest& request,
                                        core::MonoTime now)
{
    const auto it = m_held.find(request.object);
    if (it == m_held.end())
        return {};
    const Held held = it->second;
    if (held.until <= now) {
        m_held.erase(it);
        return {};
    }
    if (held.who.session != who.session)
        return {Refusal::LockedByOther, held.who.user + " on " + held.who.console};
    m_held.erase(it);
    if (held.request.target != request.target || held.request.action != request.action)
        return {Refusal::NoSelection, request.object + ": another action was selected"};
    return {};
}

} // namespace coi::gateway
