// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "counterpart_hall.h"
#include "faults.h"
#include "fleet.h"
#include "forecourt.h"
#include "freight.h"
#include "freight_names.h"
#include "hall_staff.h"
#include "lanes.h"
#include "stores.h"
#include "travellers.h"

#include <algorithm>

namespace coi::sim {

using domain::FeedKind;
using domain::FreightStage;
using domain::StationKind;

namespace {

constexpr Tick kLaneBeat = 2; // seconds; a lane silent for 3 s counts as offline
constexpr Tick kQueueBeat = 2 * kSecond, kStationBeat = 10 * kSecond;
constexpr Tick kQueuePast = 16 * kMinute; // the minutes of a rate and the one under way

void feedsAlive(GateModel& m, Tick second)
{
    const auto alive = [&](FeedKind feed) {
        if (!feedLost(m, feed))
            m.emit(domain::FeedAlive{feed});
    };
    for (const FeedKind feed : {FeedKind::Lanes, FeedKind::Queue, FeedKind::IgvState, FeedKind::Video})
        alive(feed);
    if (second % 10 == 0)
        alive(FeedKind::Customs);
    if (second % 8 == 0)
        alive(FeedKind::PopulationDb);
}

double densestQuarter(const std::vector<std::uint32_t>& cells, double cellM2)
{
    std::vector<std::uint32_t> occupied;
    for (const std::uint32_t c : cells)
        if (c >= 16) // the rim of somebody is not a crowd
            occupied.push_back(c);
    if (occupied.empty())
        return 0;
    const std::size_t n = std::max<std::size_t>(1, occupied.size() / 4);
    std::nth_element(occupied.begin(), occupied.begin() + static_cast<std::ptrdiff_t>(n - 1), occupied.end(),
                     std::greater<>());
    double persons = 0;
    for (std::size_t i = 0; i < n; ++i)
        persons += occupied[i] / 256.0;
    return static_cast<double>(n) * cellM2 / persons;
}

void observeZone(GateModel& m, int index, bool force)
{
    ZoneState& z = m.zones[at(index)];
    const auto& spec = *m.plan->zones[at(index)].spec;
    const auto count = static_cast<std::int32_t>(z.queue.size());
    if (!force && (count == z.reported ? m.now - z.reportedAt < kQueueBeat : false))
        return;
    if (feedLost(m, FeedKind::Queue))
        return;
    domain::QueueObserved o;
    o.zone = spec.id;
    o.count = count;
    o.arrivals = z.arrivals;
    if (spec.vehicles) {
        o.m2PerPerson = count > 0 ? spec.areaM2 / count : 0;
    } else if (count > 0) {
        std::vector<std::uint32_t> cells;
        crowdGrid(m, index, cells);
        o.m2PerPerson =
            densestQuarter(cells, spec.areaM2 / std::max<double>(1, static_cast<double>(cells.size())));
    }
    z.arrivals = 0;
    z.reported = count;
    z.reportedAt = m.now;
    m.emit(std::move(o));
}

const Variate* serviceOfStation(const Times& t, StationKind kind)
{
    switch (kind) {
    case StationKind::HealthScreening:
        return &t.health;
    case StationKind::CustomsBaggage:
        return &t.customs;
    case StationKind::Documents:
        return &t.documents;
    case StationKind::Weighbridge:
        return &t.weighbridge;
    case StationKind::XRay:
        return &t.xray;
    case StationKind::Laboratory:
        return &t.laboratory;
    case StationKind::InspectionDock:
        return &t.inspection;
    default:
        return nullptr;
    }
}

void observeStation(GateModel& m, int index, bool force)
{
    StationState& s = m.stations[at(index)];
    const auto& spec = *m.plan->stations[at(index)].spec;
    if (spec.counterpart || spec.kind == StationKind::Officers ||
        (!force && !s.dirty && m.now - s.reportedAt < kStationBeat) || feedLost(m, FeedKind::Customs))
        return;
    domain::StationObserved o;
    o.station = spec.id;
    o.waiting = static_cast<std::int32_t>(s.station.waiting());
    o.inService = s.station.busy();
    o.openServers = s.station.servers();
    o.faulty = s.faulty;
    if (spec.kind == StationKind::Yard) { // containers that stand in the yard, carriers being handled
        o.waiting = static_cast<std::int32_t>(m.fleet.loads[0].size());
        o.openServers = spec.servers;
        for (const Carrier& c : m.fleet.carriers)
            o.inService += c.task == domain::CarrierTask::Loading || c.task == domain::CarrierTask::Unloading;
    }
    o.stored = storedIn(m, index);
    const std::array<std::int32_t, 4> now{o.waiting, o.inService, o.openServers, o.stored};
    if (!force && now == s.last && s.done == s.doneReported && m.now - s.reportedAt < kStationBeat) {
        s.dirty = false;
        return;
    }
    const Variate* service = serviceOfStation(m.plan->times, spec.kind);
    if (service && o.openServers > 0)
        o.waitS = static_cast<std::int32_t>(o.waiting * (service->mean() / kSecond) / o.openServers);
    else if (service && o.waiting > 0)
        o.waitS = static_cast<std::int32_t>((m.now - s.station.queue().front().since) / kSecond);
    o.done = s.done - s.doneReported;
    if (s.faulty)
        o.note = "Scanner fault";
    s.last = now, s.doneReported = s.done, s.dirty = false, s.reportedAt = m.now;
    m.emit(std::move(o));
}

std::string placeOf(const GateModel& m, const Truck& t)
{
    const RoadPlan& r = m.plan->roads[t.direction];
    const auto station = [&](int s) { return s < 0 ? std::string{} : m.plan->stations[at(s)].spec->id; };
    switch (t.step) {
    case TruckStep::AtLane:
        return t.lane == kNone ? std::string{} : m.plan->lanes[at(t.lane)].spec->id;
    case TruckStep::Merge:
    case TruckStep::Documents:
        return station(r.documents);
    case TruckStep::Weigh:
        return station(r.weighbridge);
    case TruckStep::Scan:
    case TruckStep::Image:
        return station(r.xray);
    case TruckStep::Dock:
        return station(r.dock);
    case TruckStep::Yellow:
        return t.channel == domain::CustomsChannel::Red ? station(r.dock) : station(r.documents);
    case TruckStep::Lab:
        return station(r.laboratory);
    case TruckStep::OnCarrier:
        return t.carrier == kNone ? std::string{} : carrierId(m, t.carrier);
    default:
        return {};
    }
}

const char* noteOf(const Truck& t)
{
    switch (t.step) {
    case TruckStep::Image:
        return "Image review";
    case TruckStep::Yellow:
        return t.channel == domain::CustomsChannel::Red ? "Examination of goods" : "Document check";
    case TruckStep::Dock:
        return "Opened at the dock";
    case TruckStep::Lab:
        return "Sample in the laboratory";
    case TruckStep::Dwell:
        return "Waits for its slot";
    case TruckStep::CarrierQueue:
        return t.direction == 0 ? "Waits for a carrier" : "Waits for a carrier in Dongxing";
    default:
        return "";
    }
}

void hallsToo(GateModel& m, bool force)
{
    observeStaff(m, Direction::Exit, force);
    observeStaff(m, Direction::Entry, force);
    observeForecourt(m, force);
}

void everything(GateModel& m)
{
    for (std::size_t i = 0; i < m.lanes.size(); ++i)
        observeLane(m, static_cast<int>(i));
    for (std::size_t i = 0; i < m.gates.size(); ++i)
        observeGate(m, static_cast<int>(i));
    for (std::size_t i = 0; i < m.zones.size(); ++i)
        observeZone(m, static_cast<int>(i), true);
    for (std::size_t i = 0; i < m.stations.size(); ++i)
        observeStation(m, static_cast<int>(i), true);
    hallsToo(m, true);
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i)
        observeCarrier(m, static_cast<int>(i));
    for (std::uint32_t slot = 0; slot < m.trucks.slots(); ++slot)
        if (m.trucks.alive(slot))
            observeConsignment(m, slot);
    for (const auto& camera : m.plan->site->cameras) {
        domain::CameraObserved o;
        o.camera = camera.id;
        m.emit(std::move(o));
    }
}

} // namespace

void recallQueues(GateModel& m, Tick start)
{
    m.run(std::max(m.now, start - kQueuePast));
    for (ZoneState& z : m.zones)
        z.arrivals = 0; // those of the hours before are nobody's news
    while (m.now < start) {
        m.run(std::min(m.now + kMinute, start));
        for (std::size_t i = 0; i < m.zones.size(); ++i)
            observeZone(m, static_cast<int>(i), true);
    }
}

void startReports(GateModel& m)
{
    m.reporting = true;
    everything(m);
    onCounterpartReport(m);
    onReport(m);
}

void onReport(GateModel& m)
{
    const Tick second = m.now / kSecond;
    feedsAlive(m, second);
    for (std::size_t i = 0; i < m.lanes.size(); ++i)
        if ((second + static_cast<Tick>(i)) % kLaneBeat == 0)
            observeLane(m, static_cast<int>(i));
    for (std::size_t i = 0; i < m.gates.size(); ++i)
        if ((second + static_cast<Tick>(i)) % kLaneBeat == 0 && !m.plan->site->gates[i].counterpart)
            observeGate(m, static_cast<int>(i));
    for (std::size_t i = 0; i < m.zones.size(); ++i)
        observeZone(m, static_cast<int>(i), false);
    for (std::size_t i = 0; i < m.stations.size(); ++i)
        observeStation(m, static_cast<int>(i), false);
    hallsToo(m, false);
    for (std::size_t i = 0; i < m.fleet.carriers.size(); ++i)
        observeCarrier(m, static_cast<int>(i));
    m.schedule((second + 1) * kSecond, TieClass::Report, Kind::Report, 0);
}

void onCounterpartReport(GateModel& m)
{
    const auto turn = static_cast<std::uint32_t>(m.now / kSecond);
    m.schedule(m.now + (60 + static_cast<Tick>(m.draw(EntityClass::Fault, turn, Purpose::Report) % 121)) *
                           kSecond,
               TieClass::Report, Kind::CounterpartReport, 0);
    if (feedLost(m, FeedKind::Counterpart))
        return;
    m.emit(domain::FeedAlive{FeedKind::Counterpart});
    for (std::size_t i = 0; i < m.gates.size(); ++i)
        if (m.plan->site->gates[i].counterpart)
            observeGate(m, static_cast<int>(i),
                        m.gates[i].status == domain::LaneStatus::Fault ? domain::BarrierPosition::Closed
                                                                       : domain::BarrierPosition::Open);
    for (const auto& spec : m.plan->site->stations) {
        if (!spec.counterpart)
            continue;
        domain::StationObserved o;
        o.station = spec.id;
        o.reported = true;
        o.openServers = spec.servers;
        if (spec.kind == StationKind::CounterpartYard) {
            o.waiting = static_cast<std::int32_t>(m.fleet.loads[1].size());
            for (const Carrier& c : m.fleet.carriers)
                o.inService +=
                    c.siding != kNone && m.plan->fleet.sidings[at(c.siding)].use == SidingUse::Away && c.busy;
        } else {
            tellAwayHall(m, o);
        }
        m.emit(std::move(o));
    }
}

// A person needs more than the small cells of the plan: each cell becomes the mean of itself and its
// neighbours, or one person alone would count as a crowd.
static void blur(std::vector<std::uint32_t>& cells, int nx, int ny)
{
    const std::vector<std::uint32_t> in = cells;
    for (int y = 0; y < ny; ++y)
        for (int x = 0; x < nx; ++x) {
            std::uint32_t sum = 0, n = 0;
            for (int yy = std::max(0, y - 1); yy <= std::min(ny - 1, y + 1); ++yy)
                for (int xx = std::max(0, x - 1); xx <= std::min(nx - 1, x + 1); ++xx)
                    sum += in[at(yy) * at(nx) + at(xx)], ++n;
            cells[at(y) * at(nx) + at(x)] = sum / n;
        }
}

void crowdGrid(const GateModel& m, int zone, std::vector<std::uint32_t>& cells)
{
    const ZonePlan& plan = m.plan->zones[at(zone)];
    const auto& spec = *plan.spec;
    const int nx = std::max(1, spec.cellsX), ny = std::max(1, spec.cellsY);
    cells.assign(at(nx) * at(ny), 0);
    const auto& queue = m.zones[at(zone)].queue;
    if (spec.vehicles)
        return;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const Spot p = queueSpot(plan, m.travellers[queue.at(i)], i, queue.size());
        if (p.y < spec.plan.y || p.y > spec.plan.y + spec.plan.h)
            continue; // stands outside of a full zone
        // Spread over the four nearest cells by distance, so that the picture does not flicker.
        const double x = (p.x - spec.plan.x) / spec.plan.w * nx - 0.5,
                     y = (p.y - spec.plan.y) / spec.plan.h * ny - 0.5;
        const int x0 = static_cast<int>(std::floor(x)), y0 = static_cast<int>(std::floor(y));
        const double fx = x - x0, fy = y - y0;
        for (int k = 0; k < 4; ++k) {
            const int cx = std::clamp(x0 + (k & 1), 0, nx - 1), cy = std::clamp(y0 + (k >> 1), 0, ny - 1);
            const double w = ((k & 1) != 0 ? fx : 1 - fx) * ((k >> 1) != 0 ? fy : 1 - fy);
            cells[at(cy) * at(nx) + at(cx)] += static_cast<std::uint32_t>(w * 256 + 0.5);
        }
    }
    blur(cells, nx, ny);
}

std::string consignmentId(const Truck& t)
{
    return std::to_string(1000 + t.number);
}

void tellGone(GateModel& m, const std::string& consignment)
{
    if (feedLost(m, FeedKind::Customs))
        m.heldConsignments[consignment].reset();
    else
        m.emit(domain::ConsignmentGone{consignment});
}

void observeConsignment(GateModel& m, std::uint32_t slot)
{
    if (!m.reporting)
        return;
    const Truck& t = m.trucks[slot];
    domain::Consignment c;
    c.id = consignmentId(t);
    c.goods = m.plan->flows->freight[at(t.flow)].goods;
    c.plate = plateOf(m.draw(EntityClass::Truck, t.number, Purpose::Plate), t.direction != 0);
    if (t.smart)
        c.container = containerOf(m.draw(EntityClass::Truck, t.number, Purpose::Plate, 2));
    c.declaredT = std::floor(static_cast<double>(t.weightT) * 10 + 0.5) / 10; // papers say it to 100 kg
    c.weighedT = std::floor(static_cast<double>(t.weighedT) * 50 + 0.5) / 50; // the scales to 20 kg
    c.direction = static_cast<Direction>(t.direction);
    c.smart = t.smart;
    c.channel = t.channel;
    c.stage = t.stage;
    c.place = placeOf(m, t);
    c.note = noteOf(t);
    c.stamps.resize(t.stamps.size());
    for (std::size_t i = 0; i < t.stamps.size(); ++i)
        if (t.stamps[i] > 0)
            c.stamps[i] = m.utc(t.stamps[i]);
    if (feedLost(m, FeedKind::Customs))
        m.heldConsignments[c.id] = c;
    else
        m.emit(domain::ConsignmentObserved{std::move(c)});
}

} // namespace coi::sim
