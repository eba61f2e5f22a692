// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/lease_book.h>

namespace coi::gateway {

using namespace domain;

std::optional<Lease> LeaseBook::onConfirmed(const CommandRecord& record, const Posture& before,
                                            core::UtcTime now)
{
    const CommandRequest& request = record.request;
    // An object that was overridden already goes back to where it stood before the first override.
    const auto old = m_running.find(request.object);
    const auto revert =
        old != m_running.end() ? std::optional(old->second.revert) : revertOf(request, before);
    m_running.erase(request.object);
    if (request.leaseS <= 0 || !revert || *revert == request.action)
        return std::nullopt;
    RunningLease running;
    running.lease = {record.id, record.by, now + std::chrono::seconds{request.leaseS}};
    running.target = request.target;
    running.object = request.object;
    running.revert = *revert;
    return m_running.emplace(request.object, std::move(running)).first->second.lease;
}

std::vector<RunningLease> LeaseBook::due(core::UtcTime now, core::MonoTime mono, core::Millis retry)
{
    std::vector<RunningLease> out;
    for (auto& [object, running] : m_running) {
        if (running.lease.ends > now || running.nextAttempt > mono)
            continue;
        running.nextAttempt = mono + retry;
        out.push_back(running);
    }
    return out;
}

const RunningLease* LeaseBook::find(const std::string& object) const
{
    const auto it = m_running.find(object);
    return it == m_running.end() ? nullptr : &it->second;
}

} // namespace coi::gateway
