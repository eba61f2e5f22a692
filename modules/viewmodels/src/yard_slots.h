// SPDX-License-Identifier: GPL-3.0-or-later
// How full the yards are drawn. How many containers stand in a yard is known, not where: the slots fill in an
// order of their own, and the share of them that carries a second container grows with it. Any thread.
#pragma once
#include <coi/domain/site.h>
#include <coi/domain/state.h>
#include <vector>

namespace coi::viewmodels {

// Share of the places for containers that are taken, 0 to 1: of the yard on this side, of the counterpart's.
struct YardFill
{
    double home = 0, away = 0;
    bool operator==(const YardFill&) const = default;
};

// As the stations of the yards report it; 0 without a report or a capacity.
YardFill yardFill(const domain::Site& site, const domain::State& state);

enum class SlotLook { Free, Taken, Double };

// The slots of one side, asked for one after the other.
class YardSlots
{
public:
    YardSlots(int slots, double share);
    SlotLook next();
    int drawn() const { return m_taken + m_deep; } // containers that are drawn

private:
    std::vector<int> m_rank; // of a slot in the order in which they fill
    int m_taken = 0, m_deep = 0;
    std::size_t m_next = 0;
};

} // namespace coi::viewmodels
