// SPDX-License-Identifier: GPL-3.0-or-later
#include "yard_slots.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace coi::viewmodels {

namespace {

constexpr double kOnGround = 0.69; // of the containers of a yard; the others stand on one of these

// As good an order as any, and always the same.
std::uint32_t mixed(std::size_t i)
{
    auto h = static_cast<std::uint32_t>(i + 1) * 2654435761U;
    h ^= h >> 15U;
    return h * 2246822519U;
}

} // namespace

YardFill yardFill(const domain::Site& site, const domain::State& state)
{
    YardFill fill;
    for (const domain::StationSpec& yard : site.stations) {
        const auto it = state.stations.find(yard.id);
        if (it == state.stations.end() || yard.capacity <= 0)
            continue;
        const double share = static_cast<double>(it->second.waiting) / yard.capacity;
        if (yard.kind == domain::StationKind::Yard)
            fill.home = share;
        else if (yard.kind == domain::StationKind::CounterpartYard)
            fill.away = share;
    }
    return fill;
}

YardSlots::YardSlots(int slots, double share) : m_rank(static_cast<std::size_t>(slots))
{
    std::vector<std::size_t> order(m_rank.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [](std::size_t a, std::size_t b) { return mixed(a) < mixed(b); });
    for (std::size_t i = 0; i < order.size(); ++i)
        m_rank[order[i]] = static_cast<int>(i);
    const int containers = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 2 * slots));
    m_taken = std::min(slots, static_cast<int>(std::lround(kOnGround * containers)));
    m_deep = std::min(m_taken, containers - m_taken);
}

SlotLook YardSlots::next()
{
    if (m_next >= m_rank.size())
        return SlotLook::Free;
    const int rank = m_rank[m_next++];
    return rank < m_deep ? SlotLook::Double : rank < m_taken ? SlotLook::Taken : SlotLook::Free;
}

} // namespace coi::viewmodels
