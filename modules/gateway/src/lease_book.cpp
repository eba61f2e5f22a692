// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <coi/gateway/lease_book.h>

namespace coi::gateway {

using namespace domain;

Lease leaseOf(const StandingOverride& standing)
{
    return {standing.id, standing.by, standing.ends, standing.revert};
}

std::optional<StandingOverride> LeaseBook::planned(const CommandRecord& record, const Posture& before,
                                                   core::UtcTime now) const
{
    const CommandRequest& request = record.request;
    if (request.leaseS <= 0)
        return std::nullopt;
    // An object that was overridden already goes back to where it stood before the first override.
    const auto old = m_running.find(request.object);
    const auto revert =
        old != m_running.end() ? std::optional(old->second.override.revert) : revertOf(request, before);
    if (!revert || *revert == request.action)
        return std::nullopt;
    return StandingOverride{record.id, request, record.by, now + std::chrono::seconds{request.leaseS},
                            *revert};
}

OverrideChange LeaseBook::begin(StandingOverride next)
{
    OverrideChange change;
    const auto old = m_running.find(next.request.object);
    if (old != m_running.end() && old->second.override.id != next.id)
        change.ended.push_back(old->second.override.id);
    change.begun = next;
    const std::string object = next.request.object;
    m_running.insert_or_assign(object, Running{std::move(next), {}});
    return change;
}

OverrideChange LeaseBook::onEnded(const CommandRecord& record, const Posture& before, core::UtcTime now)
{
    auto next = planned(record, before, now);
    const bool effective =
        record.status == CommandStatus::Confirmed || record.status == CommandStatus::Unknown;
    if (next && effective)
        return begin(*std::move(next));
    OverrideChange change;
    if (record.status == CommandStatus::Confirmed)
        change = end(record.request.object);
    if (record.request.leaseS > 0)
        change.ended.push_back(record.id);
    return change;
}

OverrideChange LeaseBook::end(const std::string& object)
{
    const auto node = m_running.extract(object);
    return node.empty() ? OverrideChange{} : OverrideChange{{node.mapped().override.id}, {}};
}

std::vector<StandingOverride> LeaseBook::clear()
{
    auto ended = all();
    m_running.clear();
    return ended;
}

OverrideChange LeaseBook::restore(std::vector<StandingOverride> kept, const std::vector<CommandRecord>& open,
                                  core::UtcTime now)
{
    OverrideChange change;
    const auto isOpen = [&open](const StandingOverride& o) {
        return std::any_of(open.begin(), open.end(), [&o](const auto& c) { return c.id == o.id; });
    };
    // Those that had begun first; a command without an end may have come about and then replaced one.
    std::stable_partition(kept.begin(), kept.end(), [&](const auto& o) { return !isOpen(o); });
    for (StandingOverride& next : kept) {
        next.ends = std::min(next.ends, now + std::chrono::seconds{next.request.leaseS});
        const OverrideChange one = begin(std::move(next));
        change.ended.insert(change.ended.end(), one.ended.begin(), one.ended.end());
    }
    return change;
}

std::vector<StandingOverride> LeaseBook::due(core::UtcTime now, core::MonoTime mono) const
{
    std::vector<StandingOverride> out;
    for (const auto& [object, running] : m_running) {
        if (running.override.ends <= now && running.nextAttempt <= mono)
            out.push_back(running.override);
    }
    return out;
}

void LeaseBook::tryAgainAt(const std::string& object, core::MonoTime at)
{
    if (const auto it = m_running.find(object); it != m_running.end())
        it->second.nextAttempt = at;
}

const StandingOverride* LeaseBook::find(const std::string& object) const
{
    const auto it = m_running.find(object);
    return it == m_running.end() ? nullptr : &it->second.override;
}

std::vector<StandingOverride> LeaseBook::all() const
{
    std::vector<StandingOverride> out;
    for (const auto& [object, running] : m_running)
        out.push_back(running.override);
    return out;
}

} // namespace coi::gateway
