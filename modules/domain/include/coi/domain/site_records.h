// SPDX-License-Identifier: GPL-3.0-or-later
// Records about the gate as a whole: cameras, feeds, totals, the simulated field. Rules for records:
// record_fields.h.
#pragma once
#include <coi/domain/record_fields.h>

namespace coi::domain {

struct CameraState
{ // what the field says of a camera; what a console sees of its picture is measured there
    std::string id;
    bool online = true, frozen = false;
    UtcTime since{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("online", r.online), f("frozen", r.frozen), f("since", r.since);
    }
    bool operator==(const CameraState&) const = default;
};

struct PtzState
{ // a camera that somebody can turn: where it points, as its driver reports, and who has it in hand
    std::string id;                                      // of the camera
    double panDeg = 0, tiltDeg = 0, zoom = 1, focus = 0; // as in ptz.h
    bool moving = false;
    std::string by, console; // who holds it; empty: nobody
    std::int64_t session = 0;
    std::int32_t leftS = 0; // until it is given back, unless it is used
    UtcTime observedAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("panDeg", r.panDeg), f("tiltDeg", r.tiltDeg), f("zoom", r.zoom), f("focus", r.focus);
        f("moving", r.moving), f("by", r.by), f("console", r.console), f("session", r.session);
        f("leftS", r.leftS), f("observedAt", r.observedAt);
    }
    bool operator==(const PtzState&) const = default;
};

struct FeedState
{                   // freshness of one feed into the gateway
    std::string id; // code of FeedKind
    FeedKind kind = FeedKind::Lanes;
    Freshness freshness = Freshness::NoData;
    UtcTime lastAt{};
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("kind", r.kind), f("freshness", r.freshness), f("lastAt", r.lastAt);
    }
    bool operator==(const FeedState&) const = default;
};

struct Totals
{ // one record, id "site": counters since midnight UTC+7 and rates of the last hour
    std::string id = "site";
    std::int32_t travellersExit = 0, travellersEntry = 0, vehiclesExit = 0, vehiclesEntry = 0,
                 smartVehicles = 0;
    double exitPerHour = 0, entryPerHour = 0, vehiclesPerHour = 0, crossingsPerHour = 0,
           crossingsExitPerHour = 0;                    // travellers; IGV crossings, those northbound
    std::int32_t waitP95ExitS = -1, waitP95EntryS = -1; // travellers served in the last hour
    double inTargetPct = -1, inTargetTodayPct = -1;
    std::int32_t clearanceMedianS = -1, clearanceP90S = -1; // yard in to accepted, last 24 h
    std::int32_t forecastTravellers = 0, forecastVehicles = 0, dayTravellers = 0,
                 dayVehicles = 0; // for what was counted so far; whole day
    std::int32_t chatteringReads = 0, misreadsToday = 0;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("travellersExit", r.travellersExit), f("travellersEntry", r.travellersEntry);
        f("vehiclesExit", r.vehiclesExit), f("vehiclesEntry", r.vehiclesEntry),
            f("smartVehicles", r.smartVehicles);
        f("exitPerHour", r.exitPerHour), f("entryPerHour", r.entryPerHour),
            f("vehiclesPerHour", r.vehiclesPerHour);
        f("crossingsPerHour", r.crossingsPerHour), f("crossingsExitPerHour", r.crossingsExitPerHour);
        f("waitP95ExitS", r.waitP95ExitS);
        f("waitP95EntryS", r.waitP95EntryS), f("inTargetPct", r.inTargetPct);
        f("inTargetTodayPct", r.inTargetTodayPct), f("clearanceMedianS", r.clearanceMedianS);
        f("clearanceP90S", r.clearanceP90S), f("forecastTravellers", r.forecastTravellers);
        f("forecastVehicles", r.forecastVehicles), f("dayTravellers", r.dayTravellers);
        f("dayVehicles", r.dayVehicles), f("chatteringReads", r.chatteringReads),
            f("misreadsToday", r.misreadsToday);
    }
    bool operator==(const Totals&) const = default;
};

struct ActiveFault
{ // an injected fault of the simulator
    std::string id, object;
    FaultKind kind = FaultKind::EGateFault;
    UtcTime since{}, until{}; // until: epoch = until cleared
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("object", r.object), f("kind", r.kind), f("since", r.since), f("until", r.until);
    }
    bool operator==(const ActiveFault&) const = default;
};

struct SimStatus
{ // one record, id "sim"; absent when the field is real
    std::string id = "sim";
    double speed = 1; // 0.1 .. 3600 times real time
    bool paused = false;
    Profile profile = Profile::Normal;
    std::int32_t phase = 1;
    std::int64_t seed = 1;
    std::vector<ActiveFault> faults;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("speed", r.speed), f("paused", r.paused), f("profile", r.profile),
            f("phase", r.phase);
        f("seed", r.seed), f("faults", r.faults);
    }
    bool operator==(const SimStatus&) const = default;
};

} // namespace coi::domain
