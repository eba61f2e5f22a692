// SPDX-License-Identifier: GPL-3.0-or-later
// What the ingest keeps: one entry per object of the site, one per vehicle and consignment seen.
#pragma once
#include "ingest_slot.h"
#include "ingest_totals.h"
#include "ingest_windows.h"

#include <coi/domain/ingest.h>
#include <unordered_map>

namespace coi::domain {

struct LaneEntry
{
    const LaneSpec* spec = nullptr;
    int zone = -1; // index of its queue zone
    Slot<LaneState> slot;
    RateWindow<kRateMinutes> served;
    std::array<UtcTime, 3> failedReads{}; // newest last
    std::string controllerNote, plateNote;
    std::string attributedTo;
    bool notable = false; // last result must be seen in State before another replaces it
};

struct GateEntry
{
    const GateSpec* spec = nullptr;
    Slot<GateState> slot;
    std::string attributedTo;
};

struct ZoneEntry
{
    const QueueZone* spec = nullptr;
    Slot<ZoneState> slot;
    std::vector<std::size_t> lanes;
    MinuteMean count, density; // persons, persons per m2
    RateWindow<kRateMinutes> arrivals, departures;
};

struct ConsignmentEntry
{
    Slot<Consignment> slot;
    std::string fieldNote, plateNote;
};

template <class T> using ById = std::unordered_map<std::string, T>;

struct Ingest::Impl
{
    std::shared_ptr<const Site> site;
    std::shared_ptr<const Flows> flows;
    std::vector<LaneEntry> lanes;
    std::vector<GateEntry> gates;
    std::vector<ZoneEntry> zones;
    std::vector<Slot<StationState>> stations;
    std::vector<Slot<CameraState>> cameras;
    std::unordered_map<std::string_view, std::size_t> laneIndex, gateIndex, zoneIndex, stationIndex,
        cameraIndex;
    ById<Slot<CarrierState>> carriers;
    ById<ConsignmentEntry> consignments;
    std::array<Slot<HallStaff>, 2> staff; // by direction
    ById<Slot<ForecourtState>> forecourts;
    std::array<Slot<FeedState>, 7> feeds;
    Slot<SimStatus> sim;
    TotalsWindow totals;
    Rollup rollup;
    std::vector<Erase> erased;
    UtcTime since{};     // of the first event
    UtcTime firstLane{}; // first report of a lane
    UtcTime nextMidnight{};
    std::int64_t rateTick = -1;
    bool seen = false;         // an event since the start or reset
    bool eraseUnseen = false;  // after a reset
    bool unknownGiven = false; // lanes that never reported are in State
    std::uint64_t unknownObjects = 0;

    explicit Impl(std::shared_ptr<const Site> s, std::shared_ptr<const Flows> f);

    // ingest_take.cpp
    void on(const LaneObserved& e, UtcTime at);
    void on(const GateObserved& e, UtcTime at);
    void on(const DeviceObserved& e, UtcTime at);
    void on(const Transaction& e, UtcTime at);
    void on(const QueueObserved& e, UtcTime at);
    void on(const StationObserved& e, UtcTime at);
    void on(const PlateRead& e, UtcTime at);
    void on(const CarrierObserved& e, UtcTime at);
    void on(const ConsignmentObserved& e, UtcTime at);
    void on(const ConsignmentGone& e, UtcTime at);
    void on(const VehicleCounted& e, UtcTime at);
    void on(const CameraObserved& e, UtcTime at);
    void on(const FeedAlive& e, UtcTime at);
    void on(const SimObserved& e, UtcTime at);
    void on(const DayCounted& e, UtcTime at);
    void on(const HallStaffObserved& e, UtcTime at); // ingest_halls.cpp
    void on(const ForecourtObserved& e, UtcTime at); // ingest_halls.cpp
    LaneEntry* lane(const std::string& id);
    void alive(FeedKind feed, UtcTime at);
    void startDay(UtcTime at);

    // ingest_flush.cpp
    void refreshZone(ZoneEntry& zone, UtcTime now, bool rates);
    void refreshLanes(UtcTime now, bool rates);
    void refreshTotals(UtcTime now, bool rates);
    void refreshFeeds(UtcTime now);
    void dateHits(UtcTime now);
    void makeUnknownLanes(UtcTime now);
    void give(std::vector<Change>& out);
    void giveErased(std::vector<Change>& out);
};

} // namespace coi::domain
