// SPDX-License-Identifier: GPL-3.0-or-later
// Instants and clocks. An instant is UTC in milliseconds; a duration is measured on a monotonic clock. Both
// come from an injected Clock, so that a simulated day and a test run on their own time. SystemClock may be
// read from any thread; ManualClock belongs to one thread.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>

namespace coi::core {

using Millis = std::chrono::milliseconds;
using UtcTime = std::chrono::sys_time<Millis>;
using MonoTime = std::chrono::time_point<std::chrono::steady_clock, Millis>;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcTime utcNow() const = 0;
    virtual MonoTime monoNow() const = 0;
};

class SystemClock final : public Clock
{
public:
    UtcTime utcNow() const override;
    MonoTime monoNow() const override;
};

class ManualClock final : public Clock
{
public:
    explicit ManualClock(UtcTime start = UtcTime{}) : m_utc(start) {}
    UtcTime utcNow() const override { return m_utc; }
    MonoTime monoNow() const override { return m_mono; }
    void advance(Millis d) { m_utc += d, m_mono += d; }
    // Moves the wall clock only, as a clock step does.
    void stepUtc(Millis d) { m_utc += d; }

private:
    UtcTime m_utc;
    MonoTime m_mono{};
};

inline std::int64_t toMs(UtcTime t)
{
    return t.time_since_epoch().count();
}
inline UtcTime fromMs(std::int64_t ms)
{
    return UtcTime{Millis{ms}};
}

// The gate's own clock, which profiles, shifts, screens and reports speak of: Viet Nam's, UTC+7, no summer
// time.
inline constexpr std::chrono::hours kLocalOffset{7};
UtcTime localMidnight(UtcTime t); // the instant the local day of `t` began

// "2026-10-16T08:24:07.123Z"
std::string toIso(UtcTime t);

} // namespace coi::core
