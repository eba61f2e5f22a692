// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_thinner.h"
#include <algorithm>
#include <unordered_map>

namespace coi::field {
namespace {

using namespace domain;

// Somebody who was heard of all the time is not taken for silent.
constexpr std::chrono::minutes kKeepEvery{30};

bool same(const LaneObserved& a, const LaneObserved& b)
{
    return a.status == b.status && a.barrier == b.barrier && a.positionPct == b.positionPct &&
           a.occupied == b.occupied && a.staffed == b.staffed && a.direction == b.direction &&
           a.note == b.note;
}

bool same(const GateObserved& a, const GateObserved& b)
{
    return a.status == b.status && a.barrier == b.barrier && a.reported == b.reported && a.note == b.note;
}

bool same(const CarrierObserved& a, const CarrierObserved& b)
{
    CarrierState x = a.state;
    x.observedAt = b.state.observedAt;
    return x == b.state;
}

bool same(const HallStaffObserved& a, const HallStaffObserved& b)
{
    return a.staff == b.staff;
}

bool same(const ForecourtObserved& a, const ForecourtObserved& b)
{
    return a.forecourt == b.forecourt;
}

// Newer reports of one kind by object, seen while walking from the newest event to the oldest.
template <class E> class Newest
{
public:
    // True when `e` says nothing that the next newer report of its object does not say.
    bool covers(std::string_view id, const E& e, core::UtcTime at)
    {
        const auto [it, fresh] = m_last.try_emplace(id, Seen{&e, at});
        if (fresh)
            return false;
        const bool covered = same(e, *it->second.newer) && it->second.keptAt - at < kKeepEvery;
        it->second.newer = &e;
        if (!covered)
            it->second.keptAt = at;
        return covered;
    }

private:
    struct Seen
    {
        const E* newer;
        core::UtcTime keptAt;
    };
    std::unordered_map<std::string_view, Seen> m_last;
};

} // namespace

void thin(FieldEvents& batch)
{
    Newest<LaneObserved> lanes;
    Newest<GateObserved> gates;
    Newest<CarrierObserved> carriers;
    Newest<HallStaffObserved> staff;
    Newest<ForecourtObserved> forecourts;
    std::vector<bool> drop(batch.size(), false);
    for (std::size_t i = batch.size(); i-- > 0;) {
        const auto& what = batch[i].what;
        if (const auto* lane = std::get_if<LaneObserved>(&what))
            drop[i] = lanes.covers(lane->lane, *lane, batch[i].at);
        else if (const auto* gate = std::get_if<GateObserved>(&what))
            drop[i] = gates.covers(gate->gate, *gate, batch[i].at);
        else if (const auto* carrier = std::get_if<CarrierObserved>(&what))
            drop[i] = carriers.covers(carrier->state.id, *carrier, batch[i].at);
        else if (const auto* hall = std::get_if<HallStaffObserved>(&what))
            drop[i] = staff.covers(hall->staff.id, *hall, batch[i].at);
        else if (const auto* place = std::get_if<ForecourtObserved>(&what))
            drop[i] = forecourts.covers(place->forecourt.id, *place, batch[i].at);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (drop[i])
            continue;
        if (kept != i)
            batch[kept] = std::move(batch[i]);
        ++kept;
    }
    batch.erase(batch.begin() + static_cast<std::ptrdiff_t>(kept), batch.end());
}

} // namespace coi::field
