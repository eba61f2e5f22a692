// SPDX-License-Identifier: GPL-3.0-or-later
// Stations, customs channels, laboratory.
#include "freight_steps.h"

#include <algorithm>

namespace coi::sim {

using domain::CustomsChannel;
using domain::FreightStage;

namespace {

int stationOf(const GateModel& m, const Truck& t, TruckStep step)
{
    const RoadPlan& r = roadOf(m, t);
    switch (step) {
    case TruckStep::Documents:
        return r.documents;
    case TruckStep::Weigh:
        return r.weighbridge;
    case TruckStep::Scan:
        return r.xray;
    case TruckStep::Dock:
        return r.dock;
    case TruckStep::Lab:
        return r.laboratory;
    default:
        return kNone;
    }
}

GateStage statsStage(TruckStep step)
{
    switch (step) {
    case TruckStep::Weigh:
        return GateStage::Weighbridge;
    case TruckStep::Scan:
        return GateStage::XRay;
    case TruckStep::Dock:
        return GateStage::InspectionDock;
    case TruckStep::Lab:
        return GateStage::Laboratory;
    default:
        return GateStage::Documents;
    }
}

const Variate& serviceOf(const GateModel& m, TruckStep step)
{
    const Times& t = m.plan->times;
    switch (step) {
    case TruckStep::Weigh:
        return t.weighbridge;
    case TruckStep::Scan:
        return t.xray;
    case TruckStep::Dock:
        return t.inspection;
    case TruckStep::Lab:
        return t.laboratory;
    default:
        return t.documents;
    }
}

void startService(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const int station = stationOf(m, t, t.step);
    StationState& s = m.stations[at(station)];
    m.stats.wait[static_cast<std::size_t>(statsStage(t.step))][t.direction].add(m.now - t.queuedAt);
    t.stand = kNone;
    if (t.visible && t.step != TruckStep::Lab) {
        for (std::int16_t i = 0; i < 64 && t.stand == kNone; ++i)
            if ((s.stands >> i & 1U) == 0)
                s.stands |= std::uint64_t{1} << i, t.stand = i;
        glide(m, slot, m.plan->stations[at(station)].stand(t.stand), 4 * kSecond);
    }
    const Tick time =
        serviceOf(m, t.step).at(drawOf(m, t, Purpose::Service, static_cast<std::uint32_t>(t.step)));
    s.dirty = true;
    m.schedule(m.now + std::max(time, kSecond), TieClass::Release, Kind::FreightDone, slot,
               m.trucks.generation(slot));
}

void toYardOrDwell(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    if (t.smart && exits(t) && t.visible && !r.spur.empty())
        goTo(m, slot, TruckStep::ToYard, r.spurM);
    else
        dwell(m, slot);
}

void afterChecks(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    if (t.lab) {
        reach(m, slot, FreightStage::Lab);
        enterStation(m, slot, TruckStep::Lab);
        return;
    }
    toYardOrDwell(m, slot);
}

// Scales err by up to 0.3 %; what was not declared is more than the errors of scales and papers can hide.
float weighed(const GateModel& m, const Truck& t)
{
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Truck),
                                 static_cast<std::uint32_t>(Purpose::Weight), 1);
    const auto share = [](std::uint32_t draw) { return static_cast<double>(draw) / 4294967296.0; };
    const double declared = static_cast<double>(t.weightT);
    const double error = 0.003 * declared * (2 * share(b[0]) - 1);
    const double more = t.mismatch ? std::max(0.7, 0.04 * declared) + 0.9 * share(b[1]) : 0;
    return static_cast<float>(declared + error + more);
}

void assignChannel(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const auto& shares = m.plan->flows->channels;
    const auto b = m.draws.block(t.number, static_cast<std::uint32_t>(EntityClass::Truck),
                                 static_cast<std::uint32_t>(Purpose::Channel));
    t.channel = b[0] < chance(shares[0])               ? CustomsChannel::Green
                : b[0] < chance(shares[0] + shares[1]) ? CustomsChannel::Yellow
                                                       : CustomsChannel::Red;
    t.lab = b[1] < chance(flowOf(m, t).labShare);
    t.mismatch = b[2] < chance(m.plan->flows->weightMismatchShare);
    t.weighedT = weighed(m, t);
    const bool scan = t.channel == CustomsChannel::Red || t.mismatch ||
                      (t.channel == CustomsChannel::Yellow && b[3] < chance(kXrayOfYellow));
    if (scan) {
        goTo(m, slot, TruckStep::Scan, roadOf(m, t).xrayM);
        observeConsignment(m, slot);
    } else if (t.channel == CustomsChannel::Yellow) {
        after(m, slot, m.plan->times.yellowCheck.at(drawOf(m, t, Purpose::Stage, 2)), TruckStep::Yellow);
        t.visible = false;
        observeConsignment(m, slot);
    } else {
        afterChecks(m, slot);
    }
}

} // namespace

void enterStation(GateModel& m, std::uint32_t slot, TruckStep step)
{
    Truck& t = m.trucks[slot];
    t.step = step;
    t.queuedAt = m.now;
    const int station = stationOf(m, t, step);
    if (station == kNone) {
        nextStep(m, slot);
        return;
    }
    StationState& s = m.stations[at(station)];
    s.dirty = true;
    if (s.station.arrive(m.now, slot))
        startService(m, slot);
}

void nextStep(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    const RoadPlan& r = roadOf(m, t);
    switch (t.step) {
    case TruckStep::Documents:
        if (!exits(t) && t.smart) {
            assignChannel(m, slot); // weighed by the carrier
            break;
        }
        goTo(m, slot, TruckStep::Weigh, r.weighM);
        break;
    case TruckStep::Weigh:
        assignChannel(m, slot);
        break;
    case TruckStep::Scan:
        after(m, slot, m.plan->times.imageDecision.at(drawOf(m, t, Purpose::Stage, 3)), TruckStep::Image);
        break;
    case TruckStep::Image:
        if (t.channel == CustomsChannel::Red)
            goTo(m, slot, TruckStep::Dock, r.dockM);
        else
            afterChecks(m, slot);
        break;
    case TruckStep::Dock: {
        const Tick exam = m.plan->times.redExam.at(drawOf(m, t, Purpose::Stage, 4));
        const Tick opened = m.plan->times.inspection.at(
            drawOf(m, t, Purpose::Service, static_cast<std::uint32_t>(TruckStep::Dock)));
        t.visible = false;
        after(m, slot, std::max<Tick>(exam - opened, kMinute), TruckStep::Yellow);
        break;
    }
    case TruckStep::Yellow:
        afterChecks(m, slot);
        break;
    case TruckStep::Lab:
        toYardOrDwell(m, slot);
        break;
    default:
        break;
    }
}

void onFreightDone(GateModel& m, std::uint32_t slot)
{
    Truck& t = m.trucks[slot];
    StationState& s = m.stations[at(stationOf(m, t, t.step))];
    if (t.stand != kNone)
        s.stands &= ~(std::uint64_t{1} << t.stand), t.stand = kNone;
    ++s.done, s.dirty = true;
    const std::uint32_t next = s.station.release(m.now);
    if (next != kNoSlot) {
        s.movedUp = m.now;
        startService(m, next);
    }
    nextStep(m, slot);
}

void setStation(GateModel& m, int station, bool faulty)
{
    StationState& s = m.stations[at(station)];
    s.faulty = faulty, s.dirty = true;
    s.station.setServers(m.now, faulty ? 0 : m.plan->stations[at(station)].spec->servers);
    for (std::uint32_t next = s.station.startNext(m.now); next != kNoSlot; next = s.station.startNext(m.now))
        startService(m, next);
}

} // namespace coi::sim
