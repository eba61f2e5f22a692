// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/counter_log.h>

namespace coi::gateway {

std::string CounterLog::take(const Counters& now, core::MonoTime at)
{
    if (at - m_since < std::chrono::minutes{1})
        return {};
    m_since = at;
    std::string out;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const std::uint64_t before = m_before.empty() ? 0 : m_before[i].second;
        if (now[i].second != before)
            out += (out.empty() ? "" : ", ") + std::string(now[i].first) + ' ' +
                   std::to_string(now[i].second) + " (+" + std::to_string(now[i].second - before) + ')';
    }
    m_before = now;
    return out;
}

} // namespace coi::gateway
