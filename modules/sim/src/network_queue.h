// SPDX-License-Identifier: GPL-3.0-or-later
// The event list of the network engine: 16-byte events ordered by time, then releases before arrivals, then
// order of scheduling, in a 4-ary tree. Events stay at the leaves; each group of four, a cache line, hands
// its earliest up. To replace an event its three neighbours are compared on each level up to the root: which
// they are is known beforehand and what is compared needs no branch, so a thousand events cost little more
// than ten, where a heap waits for each comparison to learn where to look next. A popped event leaves its
// leaf open until the next one is scheduled: the usual pair of pop and schedule is one pass. Events at kNever
// or later are not kept. Ticks have 46 bits: 2.2 years.
#pragma once
#include <array>
#include <coi/sim/event_queue.h>

namespace coi::sim {

inline constexpr Tick kNever = (Tick{1} << 46) - 1;

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
    NetworkQueue() { grow(); }

    [[gnu::always_inline]] void schedule(Tick at, TieClass tie, std::uint8_t kind, std::uint32_t slot,
                                         std::uint32_t generation = 0)
    {
        if (at >= kNever) [[unlikely]]
            return;
        if (m_sequence == kSequences) [[unlikely]]
            renumber();
        const std::uint64_t key = static_cast<std::uint64_t>(at) << 18 |
                                  static_cast<std::uint64_t>(tie != TieClass::Release) << 17 | m_sequence++;
        const std::uint32_t leaf = m_open ? leafOf(m_first) : freeLeaf();
        m_size += m_open ? 0 : 1;
        m_open = false;
        m_what[leaf] = static_cast<std::uint32_t>(kind) << 24 | (generation & kGenerationMask);
        put(leaf, {key, static_cast<std::uint64_t>(leaf) << 32 | slot});
    }

    // The time of the next event; kNever when there is none.
    Tick nextAt()
    {
        if (m_open)
            close();
        return static_cast<Tick>(m_first.key >> 18);
    }

    NetworkEvent pop() // after nextAt() < kNever
    {
        m_open = true;
        return {m_first.key, static_cast<std::uint64_t>(m_what[leafOf(m_first)]) << 32 |
                                 static_cast<std::uint32_t>(m_first.place)};
    }

    std::size_t size() const { return m_size - (m_open ? 1 : 0); }
    void clear();
    // Every pending event once, in no particular order.
    template <class Visit> void each(Visit visit) const
    {
        for (std::uint32_t leaf = 0; leaf < m_what.size(); ++leaf)
            if (const Node& n = m_lines[leaf / 4].nodes[leaf % 4]; pending(n, leaf))
                visit(NetworkEvent{n.key, static_cast<std::uint64_t>(m_what[leaf]) << 32 |
                                              static_cast<std::uint32_t>(n.place)});
    }
    void sorted(std::vector<NetworkEvent>& out) const; // in order of happening

private:
    static constexpr std::uint64_t kSequences = std::uint64_t{1} << 17, kLast = ~std::uint64_t{0};
    static constexpr std::uint32_t kNoLeaf = ~std::uint32_t{0};
    struct Node
    {
        std::uint64_t key = kLast, place = 0; // leaf << 32 | slot
    };
    struct alignas(64) Line
    {
        std::array<Node, 4> nodes;
    };

    static std::uint32_t leafOf(const Node& n) { return static_cast<std::uint32_t>(n.place >> 32); }
    bool pending(const Node& n, std::uint32_t leaf) const
    {
        return n.key != kLast && !(m_open && leaf == leafOf(m_first));
    }

    // a becomes the earlier of both. Compilers make a branch of this, which nobody can foretell.
    static void earlier(Node& a, const Node& b)
    {
#if defined(__x86_64__)
        asm("cmpq %2, %0\n\tcmovaq %2, %0\n\tcmovaq %3, %1"
            : "+&r"(a.key), "+&r"(a.place)
            : "rm"(b.key), "rm"(b.place)
            : "cc");
#else
        a = b.key < a.key ? b : a;
#endif
    }

    // A node is two words; a group of four begins where its place is a multiple of eight words.
    [[gnu::always_inline]] void put(std::uint32_t leaf, Node n)
    {
        std::uint64_t* const words = &m_lines.front().nodes.front().key;
        std::size_t at = std::size_t{2} * leaf;
        for (std::uint32_t level = 0; level < m_levels; ++level) {
            const std::size_t self = m_base[level] + at, a = self ^ 2, b = self ^ 4, c = self ^ 6;
            words[self] = n.key, words[self + 1] = n.place;
            Node first{words[a], words[a + 1]}, other{words[b], words[b + 1]};
            earlier(other, {words[c], words[c + 1]});
            earlier(first, other);
            earlier(n, first);
            at = at / 4 & ~std::size_t{1};
        }
        m_first = n;
    }

    std::uint32_t freeLeaf()
    {
        if (m_free == kNoLeaf) [[unlikely]]
            grow();
        const std::uint32_t leaf = m_free;
        m_free = m_what[leaf];
        return leaf;
    }

    void close();
    void grow();
    void rebuild(); // the levels above the leaves
    void renumber();

    std::vector<Line> m_lines;              // level by level, the leaves first
    std::array<std::uint32_t, 16> m_base{}; // the first word of each level
    std::uint32_t m_levels = 0;
    std::uint32_t m_free = kNoLeaf;
    std::vector<std::uint32_t> m_what;  // per leaf: kind << 24 | generation; when free: the next free one
    std::vector<std::uint32_t> m_order; // room to sort the leaves
    Node m_first;
    std::uint64_t m_sequence = 0;
    std::size_t m_size = 0;
    bool m_open = false; // the first has been popped
};

} // namespace coi::sim
