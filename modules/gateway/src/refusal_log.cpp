// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/refusal_log.h>
#include <utility>

namespace coi::gateway {

bool RefusalLog::note(const std::string& from)
{
    const bool room = m_seen.size() < kMaxRefused || m_seen.count(from) > 0;
    return ++m_seen[room ? from : std::string()] <= kRefusalsPerMinute;
}

std::vector<RefusalLog::More> RefusalLog::takeMore(core::MonoTime now)
{
    if (now - m_since < std::chrono::minutes{1})
        return {};
    m_since = now;
    std::vector<More> out;
    for (const auto& [from, count] : std::exchange(m_seen, {})) {
        if (count > kRefusalsPerMinute)
            out.push_back({from, count - kRefusalsPerMinute});
    }
    return out;
}

} // namespace coi::gateway
