// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_queue.h"

namespace coi::sim {

namespace {

bool earlier(const NetworkEvent& a, const NetworkEvent& b)
{
    return a.key < b.key;
}

} // namespace

void NetworkQueue::clear()
{
    for (std::size_t i = kRoot; i < m_end; ++i)
        event(i).key = kLast;
    m_end = kRoot, m_sequence = 0, m_open = false;
}

void NetworkQueue::sorted(std::vector<NetworkEvent>& out) const
{
    out.clear();
    each([&out](const NetworkEvent& e) { out.push_back(e); });
    std::sort(out.begin(), out.end(), earlier);
}

// The sequence only orders events of one tick and tie class: before it wraps, those pending get the numbers
// from 0 within theirs. In order, a 4-ary heap is a heap.
void NetworkQueue::renumber()
{
    const std::size_t begin = kRoot + (m_open ? 1 : 0);
    NetworkEvent* const events = m_lines.front().events.data();
    std::sort(events + begin, events + m_end, earlier);
    std::uint64_t rank = 0, most = 0, group = kLast;
    for (std::size_t i = begin; i < m_end; ++i) {
        std::uint64_t& key = event(i).key;
        rank = key / kSequences == group ? std::min(rank + 1, kSequences - 1) : 0;
        group = key / kSequences;
        key = group * kSequences + rank;
        most = std::max(most, rank + 1);
    }
    m_sequence = std::min(most, kSequences - 1);
}

} // namespace coi::sim
