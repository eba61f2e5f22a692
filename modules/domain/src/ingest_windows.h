// SPDX-License-Identifier: GPL-3.0-or-later
// Rolling windows of the ingest. Time is the field's and may jump forward by any amount; what is older than
// the window is forgotten. Values that come late count where they belong when that is still in the window.
#pragma once
#include <algorithm>
#include <array>
#include <coi/core/time.h>
#include <coi/domain/histogram.h>
#include <deque>
#include <memory>
#include <vector>

namespace coi::domain {

using core::UtcTime;

inline std::int64_t slotOf(UtcTime t, std::int64_t ms)
{
    const std::int64_t v = core::toMs(t);
    return v >= 0 ? v / ms : (v - ms + 1) / ms;
}

// The bookkeeping of a ring whose slots are consecutive periods: call advance() before use, clear what it
// names.
class SlotRing
{
public:
    explicit SlotRing(std::int64_t slots) : m_slots(slots) {}
    template <class Clear> void advance(std::int64_t slot, Clear&& clear)
    {
        if (m_newest < 0 || slot - m_newest >= m_slots) {
            for (std::int64_t i = 0; i < m_slots; ++i)
                clear(static_cast<std::size_t>(i));
            m_newest = slot;
            return;
        }
        for (; m_newest < slot; ++m_newest)
            clear(static_cast<std::size_t>((m_newest + 1) % m_slots));
    }
    // Where `slot` is kept, or -1 when it has left the window.
    std::int64_t index(std::int64_t slot) const
    {
        return slot > m_newest || m_newest - slot >= m_slots || slot < 0 ? -1 : slot % m_slots;
    }

private:
    std::int64_t m_slots, m_newest = -1;
};

// Events per hour over the last N full minutes and the running one.
template <int N> class RateWindow
{
public:
    void add(UtcTime t, std::int32_t n = 1)
    {
        move(t);
        const std::int64_t i = m_ring.index(slotOf(t, 60000));
        if (i >= 0)
            m_counts[static_cast<std::size_t>(i)] += n, m_sum += n;
    }
    // `since`: when counting began.
    double perHour(UtcTime now, UtcTime since)
    {
        move(now);
        const UtcTime start = std::max(since, core::fromMs((slotOf(now, 60000) - N) * 60000));
        const double s = std::chrono::duration<double>(now - start).count();
        return static_cast<double>(m_sum) * 3600.0 / std::max(60.0, s);
    }

private:
    void move(UtcTime t)
    {
        m_ring.advance(slotOf(t, 60000), [this](std::size_t i) { m_sum -= m_counts[i], m_counts[i] = 0; });
    }
    SlotRing m_ring{N + 1};
    std::array<std::int32_t, static_cast<std::size_t>(N) + 1> m_counts{};
    std::int64_t m_sum = 0;
};

// Mean of what was reported in the last 60 s.
class MinuteMean
{
public:
    void add(UtcTime t, double value)
    {
        move(t);
        const std::int64_t i = m_ring.index(slotOf(t, kSlotMs));
        if (i < 0)
            return;
        Slot& s = m_slots[static_cast<std::size_t>(i)];
        s.sum += value, ++s.n;
        m_last = value;
    }
    double value(UtcTime now)
    {
        move(now);
        double sum = 0;
        int n = 0;
        for (const Slot& s : m_slots)
            sum += s.sum, n += s.n;
        return n > 0 ? sum / n : m_last;
    }

private:
    static constexpr std::int64_t kSlotMs = 5000;
    struct Slot
    {
        double sum = 0;
        int n = 0;
    };
    void move(UtcTime t)
    {
        m_ring.advance(slotOf(t, kSlotMs), [this](std::size_t i) { m_slots[i] = {}; });
    }
    SlotRing m_ring{12};
    std::array<Slot, 12> m_slots{};
    double m_last = 0;
};

// Waits of the last hour.
class HourOfWaits
{
public:
    void add(UtcTime t, double seconds)
    {
        move(t);
        const std::int64_t i = m_ring.index(slotOf(t, 60000));
        if (i >= 0)
            m_minutes[static_cast<std::size_t>(i)].add(seconds), m_sum.add(seconds);
    }
    const WaitHistogram& sum(UtcTime now)
    {
        move(now);
        return m_sum;
    }

private:
    void move(UtcTime t)
    {
        m_ring.advance(slotOf(t, 60000), [this](std::size_t i) {
            if (m_minutes[i].count() > 0)
                m_sum.remove(m_minutes[i]), m_minutes[i] = {};
        });
    }
    SlotRing m_ring{61};
    std::vector<WaitHistogram> m_minutes = std::vector<WaitHistogram>(61);
    WaitHistogram m_sum;
};

// Median and 90th percentile of single values of the last 24 h.
class DayOfValues
{
public:
    void add(UtcTime t, std::int32_t value) { m_values.push_back({t, value}); }
    bool empty(UtcTime now)
    {
        while (!m_values.empty() && now - m_values.front().at > std::chrono::hours{24})
            m_values.pop_front();
        return m_values.empty();
    }
    std::int32_t percentile(double share) const
    {
        std::vector<std::int32_t> v;
        v.reserve(m_values.size());
        for (const Value& x : m_values)
            v.push_back(x.value);
        const auto i = static_cast<std::ptrdiff_t>(share * static_cast<double>(v.size() - 1) + 0.5);
        std::nth_element(v.begin(), v.begin() + i, v.end());
        return v[static_cast<std::size_t>(i)];
    }

private:
    struct Value
    {
        UtcTime at;
        std::int32_t value;
    };
    std::deque<Value> m_values;
};

} // namespace coi::domain
