// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/refusal_log.h>
#include <utility>

namespace coi::gateway {

bool RefusalLog::note(const std::string& address)
{
    const bool room = m_seen.size() < kMaxAddresses || m_seen.count(address) > 0;
    return ++m_seen[room ? address : std::string()] <= kRefusalsPerMinute;
}

std::vector<RefusalLog::More> RefusalLog::takeMore(core::MonoTime now)
{
    if (now - m_since < std::chrono::minutes{1})
        return {};
    m_since = now;
    std::vector<More> out;
    for (const auto& [address, count] : std::exchange(m_seen, {})) {
        if (count > kRefusalsPerMinute)
            out.push_back({address, count - kRefusalsPerMinute});
    }
    return out;
}

} // namespace coi::gateway
