// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/core/time.h>

#include <cstdio>

namespace coi::core {

UtcTime SystemClock::utcNow() const
{
    return std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now());
}

MonoTime SystemClock::monoNow() const
{
    return std::chrono::time_point_cast<Millis>(std::chrono::steady_clock::now());
}

UtcTime localMidnight(UtcTime t)
{
    return std::chrono::floor<std::chrono::days>(t + kLocalOffset) - kLocalOffset;
}

std::string toIso(UtcTime t)
{
    const auto day = std::chrono::floor<std::chrono::days>(t);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss<Millis> clock{t - day};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

} // namespace coi::core
