// SPDX-License-Identifier: GPL-3.0-or-later
// The event list: 16-byte events in a 4-ary heap ordered by time, then tie class (Release before Arrival
// before Report), then order of scheduling. Time is int64 microseconds. Nothing is removed: a cancelled event
// carries an old generation, which its receiver recognises. Copying the queue copies the future. O(log n);
// at most 2^18 events pending.
//
//   q.schedule(now + kSecond, TieClass::Release, kServiceEnd, slot, generation);
//   const Event e = q.pop();
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace coi::sim {

using Tick = std::int64_t; // microseconds
inline constexpr Tick kMilli = 1'000, kSecond = 1'000'000, kMinute = 60 * kSecond, kHour = 60 * kMinute,
                      kDay = 24 * kHour;

enum class TieClass : std::uint8_t { Release, Arrival, Report };

struct Event
{
    std::uint64_t key;     // tick << 20 | tie class << 18 | rolling sequence
    std::uint64_t payload; // kind << 56 | generation << 32 | slot
    Tick at() const { return static_cast<Tick>(key >> 20); }
    std::uint8_t kind() const { return static_cast<std::uint8_t>(payload >> 56); }
    std::uint32_t generation() const { return static_cast<std::uint32_t>(payload >> 32) & 0xffffffU; }
    std::uint32_t slot() const { return static_cast<std::uint32_t>(payload); }
};
static_assert(sizeof(Event) == 16);

inline constexpr std::uint32_t kGenerationMask = 0xffffffU;

class EventQueue
{
public:
    void schedule(Tick at, TieClass tie, std::uint8_t kind, std::uint32_t slot, std::uint32_t generation = 0)
    {
        if (m_sequence == kSequences)
            renumber();
        const std::uint64_t key =
            static_cast<std::uint64_t>(at) << 20 | static_cast<std::uint64_t>(tie) << 18 | m_sequence++;
        const std::uint64_t payload = static_cast<std::uint64_t>(kind) << 56 |
                                      static_cast<std::uint64_t>(generation & kGenerationMask) << 32 | slot;
        m_heap.push_back({key, payload});
        siftUp(m_heap.size() - 1);
    }

    bool empty() const { return m_heap.empty(); }
    std::size_t size() const { return m_heap.size(); }
    Tick nextAt() const { return m_heap.front().at(); }

    Event pop()
    {
        const Event top = m_heap.front();
        const Event last = m_heap.back();
        m_heap.pop_back();
        if (!m_heap.empty())
            siftDown(last);
        return top;
    }

    void reserve(std::size_t n) { m_heap.reserve(n); }
    void clear() { m_heap.clear(), m_sequence = 0; }

private:
    static constexpr std::uint64_t kSequences = std::uint64_t{1} << 18;

    void siftUp(std::size_t i)
    {
        const Event e = m_heap[i];
        while (i > 0) {
            const std::size_t parent = (i - 1) / 4;
            if (m_heap[parent].key <= e.key)
                break;
            m_heap[i] = m_heap[parent];
            i = parent;
        }
        m_heap[i] = e;
    }

    // Bottom-up: the hole sinks to a leaf along the smallest children, then `e` rises from there. Cheaper
    // than comparing with `e` on the way, since `e` comes from the bottom and belongs near it.
    void siftDown(Event e)
    {
        const std::size_t n = m_heap.size();
        std::size_t hole = 0;
        for (std::size_t first = 1; first < n; first = 4 * hole + 1) {
            const std::size_t end = std::min(first + 4, n);
            std::size_t best = first;
            for (std::size_t c = first + 1; c < end; ++c)
                if (m_heap[c].key < m_heap[best].key)
                    best = c;
            m_heap[hole] = m_heap[best];
            hole = best;
        }
        m_heap[hole] = e;
        siftUp(hole);
    }

    // The sequence has 18 bits; before it wraps, pending events get fresh numbers in their present order.
    void renumber()
    {
        std::sort(m_heap.begin(), m_heap.end(), [](const Event& a, const Event& b) { return a.key < b.key; });
        m_sequence = 0;
        for (Event& e : m_heap)
            e.key = (e.key & ~(kSequences - 1)) | m_sequence++;
    }

    std::vector<Event> m_heap;
    std::uint64_t m_sequence = 0;
};

} // namespace coi::sim
