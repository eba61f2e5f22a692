// SPDX-License-Identifier: GPL-3.0-or-later
// Records of carriers (IGVs, monorail units) and consignments. Rules for records: record_fields.h.
#pragma once
#include <coi/domain/record_fields.h>
#include <string_view>

namespace coi::domain {

// A note of a consignment or a lane that begins with this raises an alarm; figures follow after ": ".
inline constexpr std::string_view kNotePlateMismatch = "plate_mismatch";

// A node of a carrier's order that lies ahead of it (VDA 5050 nodeStates). Only the nodes that shape the way:
// where a track ends, where the base ends, where the order ends; between two of them the way follows their
// tracks.
struct RouteNode
{
    std::string id;        // "N4-3"; a siding: its surface
    std::string surface;   // Surface::id it lies on
    double u = 0;          // along it, 0..1
    bool released = false; // base: may be driven; else horizon: planned, may still change
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("surface", r.surface), f("u", r.u), f("released", r.released);
    }
    bool operator==(const RouteNode&) const = default;
};

// Leave to be in a corridor zone, given by fleet control until an instant and renewed while the carrier is
// in it (VDA 5050 zone release with its lease expiry).
struct ZoneLease
{
    std::string zone;
    UtcTime until{};
    std::int32_t renewals = 0;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("zone", r.zone), f("until", r.until), f("renewals", r.renewals);
    }
    bool operator==(const ZoneLease&) const = default;
};

struct CarrierState
{                   // one IGV or monorail unit, discrete state; its pose travels in frames
    std::string id; // "IGV-14"
    std::string fleet;
    ConnectionState connection = ConnectionState::Online;
    OperatingMode mode = OperatingMode::Automatic;
    CarrierTask task = CarrierTask::Idle;
    bool loaded = false, paused = false;
    Direction direction = Direction::Exit;
    std::string zone;                                    // corridor zone or yard it is in
    std::string waitsFor;                                // zone or gate it waits for; empty when it does not
    std::string heldBy;                                  // carrier or gate that holds what it waits for
    std::string orderId, consignment, lastNode, baseEnd; // VDA 5050 order, last released node
    std::vector<RouteNode> route; // in driving order, the released ones first; empty without an order
    std::int32_t orderUpdateId = 0;
    double speedKmh = 0; // rounded to 1 km/h
    std::int32_t batteryPct = 100;
    UtcTime taskSince{}, observedAt{};
    std::vector<ZoneLease> leases; // corridor zones it may be in now, in driving order
    UtcTime etaAt{};      // at the end of its way, if nothing stops it; epoch: it stands or has no order
    std::string bay;      // it was sent there or stands there, by command; empty: it was not
    std::string bayAhead; // next one ahead with a free place, as fleet control would choose; empty: none
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("fleet", r.fleet), f("connection", r.connection), f("mode", r.mode),
            f("task", r.task);
        f("loaded", r.loaded), f("paused", r.paused), f("direction", r.direction), f("zone", r.zone);
        f("waitsFor", r.waitsFor), f("heldBy", r.heldBy), f("orderId", r.orderId),
            f("consignment", r.consignment);
        f("lastNode", r.lastNode), f("baseEnd", r.baseEnd), f("route", r.route);
        f("orderUpdateId", r.orderUpdateId);
        f("speedKmh", r.speedKmh), f("batteryPct", r.batteryPct), f("taskSince", r.taskSince);
        f("observedAt", r.observedAt), f("leases", r.leases), f("etaAt", r.etaAt), f("bay", r.bay);
        f("bayAhead", r.bayAhead);
    }
    bool operator==(const CarrierState&) const = default;
};

struct Consignment
{                   // one truck or container load between filing and acceptance
    std::string id; // "1187"
    std::string goods, plate, container;
    double declaredT = 0, weighedT = 0; // tonnes; weighedT: 0 before it is weighed
    Direction direction = Direction::Exit;
    bool smart = false; // smart corridor (IGV) or traditional truck
    CustomsChannel channel = CustomsChannel::None;
    FreightStage stage = FreightStage::Filed;
    std::string place; // station, lane or carrier id
    std::string note;
    std::vector<UtcTime>
        stamps; // instant each stage was reached, index = FreightStage; epoch = not reached or skipped
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("goods", r.goods), f("plate", r.plate), f("container", r.container);
        f("declaredT", r.declaredT), f("weighedT", r.weighedT);
        f("direction", r.direction), f("smart", r.smart), f("channel", r.channel), f("stage", r.stage);
        f("place", r.place), f("note", r.note), f("stamps", r.stamps);
    }
    bool operator==(const Consignment&) const = default;
};

} // namespace coi::domain
