// SPDX-License-Identifier: GPL-3.0-or-later
// What was refused, for the audit: the first ones of an address, or of a user on a console, in a minute one
// by one, the rest as a number, so that nobody can fill the disk with it. Monotonic time. Gateway thread.
#pragma once
#include <coi/core/time.h>
#include <map>
#include <string>
#include <vector>

namespace coi::gateway {

inline constexpr int kRefusalsPerMinute = 20;
inline constexpr std::size_t kMaxRefused = 1000; // counted apart; the rest together, as ""

class RefusalLog
{
public:
    struct More
    {
        std::string from;
        int count = 0; // beyond those that were written one by one
    };

    // Whether this one is to be written by itself.
    bool note(const std::string& from);
    // Once a minute: what else there was. Empty when there is nothing or the minute is not over.
    std::vector<More> takeMore(core::MonoTime now);

private:
    std::map<std::string, int> m_seen;
    core::MonoTime m_since{};
};

} // namespace coi::gateway
