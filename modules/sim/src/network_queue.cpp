// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_queue.h"

#include <numeric>

namespace coi::sim {

void NetworkQueue::clear()
{
    std::fill(m_lines.begin(), m_lines.end(), Line{});
    const auto leaves = static_cast<std::uint32_t>(m_what.size());
    for (std::uint32_t leaf = 0; leaf < leaves; ++leaf)
        m_what[leaf] = leaf + 1 < leaves ? leaf + 1 : kNoLeaf;
    m_free = 0;
    m_first = {};
    m_sequence = 0, m_size = 0, m_open = false;
}

void NetworkQueue::close()
{
    const std::uint32_t leaf = leafOf(m_first);
    m_open = false;
    --m_size;
    m_what[leaf] = m_free;
    m_free = leaf;
    put(leaf, {});
}

// Twice the leaves. They keep their numbers.
void NetworkQueue::grow()
{
    const std::size_t old = m_what.size(), leaves = std::max<std::size_t>(16, 2 * old);
    m_what.resize(leaves), m_order.resize(leaves);
    for (std::size_t leaf = old; leaf < leaves; ++leaf)
        m_what[leaf] = leaf + 1 < leaves ? static_cast<std::uint32_t>(leaf + 1) : m_free;
    m_free = static_cast<std::uint32_t>(old);
    std::size_t lines = 0;
    m_levels = 0;
    for (std::size_t width = leaves; width > 1; width = (width + 3) / 4) {
        m_base[m_levels++] = static_cast<std::uint32_t>(8 * lines);
        lines += (width + 3) / 4;
    }
    m_lines.resize(old / 4);
    m_lines.resize(lines);
    rebuild();
}

void NetworkQueue::rebuild()
{
    for (std::uint32_t level = 0; level < m_levels; ++level) {
        const std::size_t begin = m_base[level] / 8;
        const std::size_t end = level + 1 < m_levels ? m_base[level + 1] / 8 : m_lines.size();
        for (std::size_t i = begin; i < end; ++i) {
            Node first = m_lines[i].nodes[0];
            for (std::size_t k = 1; k < 4; ++k)
                earlier(first, m_lines[i].nodes[k]);
            const std::size_t at = i - begin;
            (level + 1 < m_levels ? m_lines[end + at / 4].nodes[at % 4] : m_first) = first;
        }
    }
}

void NetworkQueue::sorted(std::vector<NetworkEvent>& out) const
{
    out.clear();
    each([&out](const NetworkEvent& e) { out.push_back(e); });
    std::sort(out.begin(), out.end(),
              [](const NetworkEvent& a, const NetworkEvent& b) { return a.key < b.key; });
}

// The sequence only orders events of one tick and tie class: before it wraps, those pending get the numbers
// from 0 within theirs.
void NetworkQueue::renumber()
{
    const auto key = [this](std::uint32_t leaf) -> std::uint64_t& {
        return m_lines[leaf / 4].nodes[leaf % 4].key;
    };
    const std::uint32_t open = m_open ? leafOf(m_first) : kNoLeaf;
    const auto begin = m_order.begin(), end = begin + static_cast<std::ptrdiff_t>(m_order.size());
    std::iota(begin, end, 0U);
    std::sort(begin, end, [&key](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
    std::uint64_t rank = 0, most = 0, group = kLast;
    for (auto leaf = begin; leaf != end && key(*leaf) != kLast; ++leaf) {
        if (*leaf == open)
            continue;
        std::uint64_t& k = key(*leaf);
        rank = k / kSequences == group ? std::min(rank + 1, kSequences - 1) : 0;
        group = k / kSequences;
        k = group * kSequences + rank;
        most = std::max(most, rank + 1);
    }
    m_sequence = std::min(most, kSequences - 1);
    const Node first = m_first; // an open one keeps its leaf
    rebuild();
    if (m_open)
        m_first = first;
}

} // namespace coi::sim
