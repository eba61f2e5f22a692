// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <coi/gateway/selections.h>

namespace coi::gateway {

using domain::Refusal;

namespace {

std::string nameOf(const Requester& who)
{
    return who.user + " on " + who.console;
}

} // namespace

Selections::Outcome Selections::select(const Requester& who, const domain::CommandRequest& request,
                                       core::MonoTime now)
{
    Outcome out;
    const Selection* same = byId(request.id);
    if (same && same->who.session != who.session)
        return {Refusal::DuplicateId, request.id, {}};
    const auto held = m_held.find(request.object);
    if (held != m_held.end() && held->second.until > now && held->second.who.session != who.session)
        return {Refusal::LockedByOther, nameOf(held->second.who), {}};
    if (held == m_held.end() && !same) {
        const auto mine = std::count_if(m_held.begin(), m_held.end(), [&who](const auto& entry) {
            return entry.second.who.session == who.session;
        });
        if (static_cast<std::size_t>(mine) >= kMaxSelected)
            return {Refusal::RateLimited, std::to_string(kMaxSelected) + " objects selected", {}};
    }
    if (same && same->request.object != request.object)
        dropObject(std::string(same->request.object));
    else if (held != m_held.end() && held->second.request.id != request.id)
        out.ended = held->second.request.id;
    m_held.insert_or_assign(request.object,
                            Selection{who, request, now + core::Millis{domain::kSelectionTtlMs}});
    return out;
}

Selections::Outcome Selections::operate(const Requester& who, const domain::CommandRequest& request,
                                        core::MonoTime now)
{
    const auto it = m_held.find(request.object);
    if (it == m_held.end())
        return {Refusal::NoSelection, request.object + ": not selected", {}};
    const Selection held = it->second;
    if (held.until <= now) {
        m_held.erase(it);
        return {Refusal::NoSelection, request.object + ": the selection has ended", held.request.id};
    }
    if (held.who.session != who.session)
        return {Refusal::LockedByOther, nameOf(held.who), {}};
    m_held.erase(it);
    if (!(held.request == request))
        return {Refusal::NoSelection, request.object + ": something else was selected", held.request.id};
    return {};
}

template <class Condition> std::vector<std::string> Selections::dropIf(Condition condition)
{
    std::vector<std::string> ids;
    std::erase_if(m_held, [&](const auto& entry) {
        if (!condition(entry.second))
            return false;
        ids.push_back(entry.second.request.id);
        return true;
    });
    return ids;
}

std::optional<std::string> Selections::unselect(std::uint64_t session, const std::string& requestId)
{
    const auto ids =
        dropIf([&](const Selection& s) { return s.who.session == session && s.request.id == requestId; });
    return ids.empty() ? std::nullopt : std::optional(ids.front());
}

std::optional<std::string> Selections::dropObject(const std::string& object)
{
    const auto ids = dropIf([&](const Selection& s) { return s.request.object == object; });
    return ids.empty() ? std::nullopt : std::optional(ids.front());
}

std::vector<std::string> Selections::dropSession(std::uint64_t session)
{
    return dropIf([session](const Selection& s) { return s.who.session == session; });
}

std::vector<std::string> Selections::takeExpired(core::MonoTime now)
{
    return dropIf([now](const Selection& s) { return s.until <= now; });
}

std::vector<std::string> Selections::clear()
{
    return dropIf([](const Selection&) { return true; });
}

const Selection* Selections::byId(const std::string& requestId) const
{
    const auto it = std::find_if(m_held.begin(), m_held.end(), [&requestId](const auto& entry) {
        return entry.second.request.id == requestId;
    });
    return it == m_held.end() ? nullptr : &it->second;
}

std::vector<Selection> Selections::all() const
{
    std::vector<Selection> out;
    for (const auto& [object, selection] : m_held)
        out.push_back(selection);
    return out;
}

} // namespace coi::gateway
