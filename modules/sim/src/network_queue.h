// SPDX-License-Identifier: GPL-3.0-or-later
// The event list of the network engine: 16-byte events in a 4-ary heap, ordered by time, then releases before
// arrivals, then order of scheduling. The four children of an event share a cache line. A popped root stays
// open until the next event is scheduled, which then sinks from there: the usual pair of pop and schedule is
// one pass. Events at kNever or later are not kept. Ticks have 46 bits: 2.2 years.
#pragma once
#include <array>
#include <coi/sim/event_queue.h>

namespace coi::sim {

inline constexpr Tick kNever = Tick{1} << 46;

struct NetworkEvent
{
    std::uint64_t key;     // tick << 18 | tie << 17 | rolling sequence
    std::uint64_t payload; // kind << 56 | generation << 32 | slot
    Tick at() const { return static_cast<Tick>(key >> 18); }
    std::uint8_t kind() const { return static_cast<std::uint8_t>(payload >> 56); }
    std::uint32_t generation() const { return static_cast<std::uint32_t>(payload >> 32) & kGenerationMask; }
    std::uint32_t slot() const { return static_cast<std::uint32_t>(payload); }
};
static_assert(sizeof(NetworkEvent) == 16);

class NetworkQueue
{
public:
    void schedule(Tick at, TieClass tie, std::uint8_t kind, std::uint32_t slot, std::uint32_t generation = 0)
    {
        if (at >= kNever) [[unlikely]]
            return;
        if (m_sequence == kSequences) [[unlikely]]
            renumber();
        const NetworkEvent e{static_cast<std::uint64_t>(at) << 18 |
                                 static_cast<std::uint64_t>(tie != TieClass::Release) << 17 | m_sequence++,
                             static_cast<std::uint64_t>(kind) << 56 |
                                 static_cast<std::uint64_t>(generation & kGenerationMask) << 32 | slot};
        if (m_open) {
            m_open = false;
            sink(e);
        } else {
            grow();
            rise(m_end - 1, e);
        }
    }

    // The time of the next event; kNever when there is none.
    Tick nextAt()
    {
        close();
        return m_end == kRoot ? kNever : event(kRoot).at();
    }

    NetworkEvent pop() // after nextAt() < kNever
    {
        m_open = true;
        return event(kRoot);
    }

    std::size_t size() const { return m_end - kRoot - (m_open ? 1 : 0); }
    void clear();
    // Every pending event once, in no particular order.
    template <class Visit> void each(Visit visit) const
    {
        for (std::size_t i = kRoot + (m_open ? 1 : 0); i < m_end; ++i)
            visit(event(i));
    }
    void sorted(std::vector<NetworkEvent>& out) const; // in order of happening

private:
    // The root is entry 3 of line 0, its children are line 1; the children of entry i are line i - 2.
    static constexpr std::size_t kRoot = 3;
    static constexpr std::uint64_t kSequences = std::uint64_t{1} << 17, kLast = ~std::uint64_t{0};
    struct alignas(64) Line
    {
        std::array<NetworkEvent, 4> events{{{kLast, 0}, {kLast, 0}, {kLast, 0}, {kLast, 0}}};
    };

    NetworkEvent& event(std::size_t i) { return m_lines[i >> 2].events[i & 3]; }
    const NetworkEvent& event(std::size_t i) const { return m_lines[i >> 2].events[i & 3]; }

    void close()
    {
        if (!m_open)
            return;
        m_open = false;
        const NetworkEvent last = event(--m_end);
        event(m_end).key = kLast; // children beyond the end never win
        if (m_end > kRoot)
            sink(last);
    }

    void rise(std::size_t i, NetworkEvent e)
    {
        while (i > kRoot) {
            const std::size_t parent = (i >> 2) + 2;
            if (event(parent).key <= e.key)
                break;
            event(i) = event(parent);
            i = parent;
        }
        event(i) = e;
    }

    // Bottom-up: the open root sinks to a leaf along the smallest children, then `e` rises from there.
    void sink(NetworkEvent e)
    {
        std::size_t open = kRoot;
        for (std::size_t first = 4; first < m_end; first = 4 * open - 8) {
            const Line& l = m_lines[open - 2];
            const std::uint64_t a = l.events[0].key, b = l.events[1].key, c = l.events[2].key,
                                d = l.events[3].key;
            // Without branches: which child is first cannot be foretold.
            const std::size_t ab = static_cast<std::size_t>(b < a), cd = 2 + static_cast<std::size_t>(d < c);
            const std::size_t right = 0 - static_cast<std::size_t>(std::min(c, d) < std::min(a, b));
            const std::size_t best = ab ^ ((ab ^ cd) & right);
            event(open) = l.events[best];
            open = first + best;
        }
        rise(open, e);
    }

    void grow()
    {
        if (m_end >> 2 == m_lines.size())
            m_lines.emplace_back();
        ++m_end;
    }

    void renumber();

    std::vector<Line> m_lines = std::vector<Line>(1);
    std::size_t m_end = kRoot; // one past the last entry
    std::uint64_t m_sequence = 0;
    bool m_open = false; // the root has been popped
};

} // namespace coi::sim
