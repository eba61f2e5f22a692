// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_thinner.h"
#include <algorithm>
#include <unordered_map>

namespace coi::field {
namespace {

using namespace domain;

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

// Newer reports of one kind by object, seen while walking from the newest event to the oldest.
template <class E> class Newest
{
public:
    // True when `e` says nothing that the next newer report of its object does not say.
    bool covers(std::string_view id, const E& e)
    {
        const auto [it, fresh] = m_last.try_emplace(id, &e);
        if (fresh)
            return false;
        const bool equal = same(e, *it->second);
        it->second = &e;
        return equal;
    }

private:
    std::unordered_map<std::string_view, const E*> m_last;
};

} // namespace

void thin(FieldEvents& batch)
{
    Newest<LaneObserved> lanes;
    Newest<GateObserved> gates;
    Newest<CarrierObserved> carriers;
    std::vector<bool> drop(batch.size(), false);
    for (std::size_t i = batch.size(); i-- > 0;) {
        const auto& what = batch[i].what;
        if (const auto* lane = std::get_if<LaneObserved>(&what))
            drop[i] = lanes.covers(lane->lane, *lane);
        else if (const auto* gate = std::get_if<GateObserved>(&what))
            drop[i] = gates.covers(gate->gate, *gate);
        else if (const auto* carrier = std::get_if<CarrierObserved>(&what))
            drop[i] = carriers.covers(carrier->state.id, *carrier);
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
