// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_model.h"

#include "counterpart.h"
#include "faults.h"
#include "fleet.h"
#include "freight.h"
#include "hall_staff.h"
#include "lanes.h"
#include "reports.h"
#include "sources.h"
#include "stores.h"
#include "travellers.h"

namespace coi::sim {

GateModel::GateModel(std::shared_ptr<const GatePlan> p, const GateConfig& c)
    : plan(std::move(p)), draws{c.seed, c.replication}
{
    zones.resize(plan->zones.size());
    stations.resize(plan->stations.size());
    stored.resize(plan->stores.size());
    for (std::size_t i = 0; i < stations.size(); ++i)
        stations[i].station = Station(plan->stations[i].spec->servers);
    startLanes(*this);
    startGates(*this);
    startFleet(*this);
    startSources(*this);
}

void GateModel::run(Tick until)
{
    while (!events.empty() && events.nextAt() <= until) {
        const Event e = events.pop();
        now = e.at();
        dispatch(e);
    }
    now = until;
}

void GateModel::dispatch(const Event& e)
{
    const std::uint32_t slot = e.slot(), generation = e.generation();
    const auto index = static_cast<int>(slot);
    switch (static_cast<Kind>(e.kind())) {
    case Kind::TravellerSource:
        return onTravellerSource(*this, slot);
    case Kind::CoachSource:
        return onCoachSource(*this, slot);
    case Kind::CoachStep:
        return coaches.matches(slot, generation) ? onCoachStep(*this, slot) : void();
    case Kind::TravellerLeg:
        return travellers.matches(slot, generation) ? onTravellerLeg(*this, slot) : void();
    case Kind::TravellerDone:
        return travellers.matches(slot, generation) ? onTravellerDone(*this, slot) : void();
    case Kind::LaneDone:
        return onLaneDone(*this, index, generation);
    case Kind::LaneMove:
        return onLaneMove(*this, index, generation);
    case Kind::GateMove:
        return onGateMove(*this, index, generation);
    case Kind::HallWatch:
        return onHallWatch(*this);
    case Kind::FreightSource:
        return onFreightSource(*this, slot);
    case Kind::FreightLeg:
        return trucks.matches(slot, generation) ? onFreightLeg(*this, slot) : void();
    case Kind::FreightDone:
        return trucks.matches(slot, generation) ? onFreightDone(*this, slot) : void();
    case Kind::CarrierStep:
        return onCarrierStep(*this, index, generation);
    case Kind::FaultEnd:
        return onFaultEnd(*this, slot);
    case Kind::Report:
        return onReport(*this);
    case Kind::CounterpartReport:
        return onCounterpartReport(*this);
    case Kind::OfficerArrives:
        return onOfficerArrives(*this, index);
    case Kind::StoreLeaves:
        return onStoreLeaves(*this, slot, generation);
    case Kind::CounterpartAnswer:
        return onCounterpartAnswer(*this, slot);
    }
}

} // namespace coi::sim
