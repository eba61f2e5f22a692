// SPDX-License-Identifier: GPL-3.0-or-later
// Storage for entities that come and go: trivially copyable structs in one vector, a free list, and a
// generation per slot that makes old handles and old events recognisable. Odd generation = alive. A slot
// keeps its address only until the next make().
#pragma once
#include <coi/sim/event_queue.h>
#include <type_traits>

namespace coi::sim {

inline constexpr std::uint32_t kNoSlot = 0xffffffffU;

template <class T> class Slab
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    std::uint32_t make(const T& value)
    {
        ++m_alive;
        if (m_free != kNoSlot) {
            const std::uint32_t slot = m_free;
            m_free = m_next[slot];
            m_items[slot] = value;
            ++m_generation[slot];
            return slot;
        }
        m_items.push_back(value);
        m_generation.push_back(1);
        m_next.push_back(kNoSlot);
        return static_cast<std::uint32_t>(m_items.size() - 1);
    }

    void drop(std::uint32_t slot)
    {
        ++m_generation[slot];
        m_next[slot] = m_free;
        m_free = slot;
        --m_alive;
    }

    bool alive(std::uint32_t slot) const { return slot < m_items.size() && (m_generation[slot] & 1U) != 0; }
    // Is the event or handle with this generation still about the entity in the slot?
    bool matches(std::uint32_t slot, std::uint32_t generation) const
    {
        return alive(slot) && (m_generation[slot] & kGenerationMask) == generation;
    }
    std::uint32_t generation(std::uint32_t slot) const { return m_generation[slot] & kGenerationMask; }
    T& operator[](std::uint32_t slot) { return m_items[slot]; }
    const T& operator[](std::uint32_t slot) const { return m_items[slot]; }
    std::uint32_t slots() const { return static_cast<std::uint32_t>(m_items.size()); }
    std::size_t size() const { return m_alive; }

private:
    std::vector<T> m_items;
    std::vector<std::uint32_t> m_generation, m_next;
    std::uint32_t m_free = kNoSlot;
    std::size_t m_alive = 0;
};

} // namespace coi::sim
