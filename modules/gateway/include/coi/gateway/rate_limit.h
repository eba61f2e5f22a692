// SPDX-License-Identifier: GPL-3.0-or-later
// At most `count` deeds per key in a sliding window, on the monotonic clock. Gateway thread.
#pragma once
#include <coi/core/time.h>
#include <deque>
#include <map>

namespace coi::gateway {

class RateLimit
{
public:
    RateLimit(std::size_t count, core::Millis window) : m_count(count), m_window(window) {}

    // Zero: allowed, and counted. Otherwise not counted, and how long until it will be allowed.
    core::Millis admit(std::uint64_t key, core::MonoTime now)
    {
        auto& times = m_times[key];
        while (!times.empty() && times.front() + m_window <= now)
            times.pop_front();
        if (times.size() >= m_count)
            return std::chrono::ceil<core::Millis>(times.front() + m_window - now);
        times.push_back(now);
        return core::Millis{0};
    }
    void forget(std::uint64_t key) { m_times.erase(key); }

private:
    std::size_t m_count;
    core::Millis m_window;
    std::map<std::uint64_t, std::deque<core::MonoTime>> m_times;
};

} // namespace coi::gateway
