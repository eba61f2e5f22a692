// SPDX-License-Identifier: GPL-3.0-or-later
// What was counted, for the log: once a minute those counters that have changed. Monotonic time. Gateway
// thread.
#pragma once
#include <coi/core/time.h>
#include <string>
#include <utility>
#include <vector>

namespace coi::gateway {

class CounterLog
{
public:
    using Counters = std::vector<std::pair<const char*, std::uint64_t>>; // the same ones each time

    // "malformed 3 (+1), too slow 2 (+2)"; empty when nothing changed or the minute is not over.
    std::string take(const Counters& now, core::MonoTime at);

private:
    Counters m_before;
    core::MonoTime m_since{};
};

} // namespace coi::gateway
