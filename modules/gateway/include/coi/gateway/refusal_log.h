// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that were turned away, for the audit: the first ones of an address in a minute one by one, the
// rest as a number, so that nobody can fill the disk by knocking. Monotonic time. Gateway thread.
#pragma once
#include <coi/core/time.h>
#include <map>
#include <string>
#include <vector>

namespace coi::gateway {

inline constexpr int kRefusalsPerMinute = 20;
inline constexpr std::size_t kMaxAddresses = 1000; // counted apart; the rest together, as ""

class RefusalLog
{
public:
    struct More
    {
        std::string address;
        int count = 0; // beyond those that were written one by one
    };

    // Whether this one is to be written by itself.
    bool note(const std::string& address);
    // Once a minute: what else there was. Empty when there is nothing or the minute is not over.
    std::vector<More> takeMore(core::MonoTime now);

private:
    std::map<std::string, int> m_seen;
    core::MonoTime m_since{};
};

} // namespace coi::gateway
