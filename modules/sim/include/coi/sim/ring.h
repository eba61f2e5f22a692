// SPDX-License-Identifier: GPL-3.0-or-later
// A FIFO of small values in a growing power-of-two buffer; at(i) looks at the i-th from the head.
#pragma once
#include <cstddef>
#include <vector>

namespace coi::sim {

template <class T> class Ring
{
public:
    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    const T& at(std::size_t i) const { return m_items[(m_head + i) & (m_items.size() - 1)]; }
    const T& front() const { return at(0); }

    void push(const T& value)
    {
        if (m_size == m_items.size())
            grow();
        m_items[(m_head + m_size++) & (m_items.size() - 1)] = value;
    }

    T pop()
    {
        const T value = front();
        m_head = (m_head + 1) & (m_items.size() - 1);
        --m_size;
        return value;
    }

    // Takes the i-th out and closes the gap; the order of the others stays.
    T take(std::size_t i)
    {
        const T value = at(i);
        const std::size_t mask = m_items.size() - 1;
        for (; i > 0; --i)
            m_items[(m_head + i) & mask] = m_items[(m_head + i - 1) & mask];
        pop();
        return value;
    }

private:
    void grow()
    {
        std::vector<T> next(m_items.empty() ? 16 : m_items.size() * 2);
        for (std::size_t i = 0; i < m_size; ++i)
            next[i] = at(i);
        m_items.swap(next);
        m_head = 0;
    }

    std::vector<T> m_items;
    std::size_t m_head = 0, m_size = 0;
};

} // namespace coi::sim
