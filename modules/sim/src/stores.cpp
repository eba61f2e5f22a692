// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores.h"

#include <algorithm>
#include <cmath>

namespace coi::sim {

void GatePlan::compileStores()
{
    for (const domain::GoodsStore& s : flows->stores)
        for (std::size_t i = 0; i < stations.size(); ++i)
            if (stations[i].spec->kind == s.kind && stations[i].spec->capacity > 0) {
                stores.push_back({static_cast<int>(i), s.share, s.placesPerT, Variate::of(s.stay)});
                break; // goods of a kind have one place
            }
}

void storeGoods(GateModel& m, const Truck& truck)
{
    double share =
        static_cast<double>(m.draw(EntityClass::Truck, truck.number, Purpose::Store)) / 4294967296.0;
    for (std::size_t i = 0; i < m.plan->stores.size(); ++i) {
        const StorePlan& plan = m.plan->stores[i];
        share -= plan.share;
        if (share >= 0)
            continue;
        const int capacity = m.plan->stations[at(plan.station)].spec->capacity;
        const int places =
            std::max(1, static_cast<int>(std::lround(static_cast<double>(truck.weightT) * plan.placesPerT)));
        if (m.stored[i] + places > capacity)
            return;
        m.stored[i] += places;
        m.stations[at(plan.station)].dirty = true;
        m.schedule(m.now + plan.stay.at(m.draw(EntityClass::Truck, truck.number, Purpose::Store, 1)),
                   TieClass::Release, Kind::StoreLeaves, static_cast<std::uint32_t>(i), u32(places));
        return;
    }
}

void onStoreLeaves(GateModel& m, std::uint32_t store, std::uint32_t places)
{
    m.stored[store] -= static_cast<std::int32_t>(places);
    m.stations[at(m.plan->stores[store].station)].dirty = true;
}

int storedIn(const GateModel& m, int station)
{
    for (std::size_t i = 0; i < m.plan->stores.size(); ++i)
        if (m.plan->stores[i].station == station)
            return m.stored[i];
    return -1;
}

} // namespace coi::sim
