// SPDX-License-Identifier: GPL-3.0-or-later
// What a console asks of the gateway besides commands to the field: alarm handling, turning of cameras and
// control of a simulated field. Each request has an id made by the console and is answered by a Reply with
// the same id.
#pragma once
#include <coi/domain/records.h>

namespace coi::domain {

enum class AlarmVerb : std::uint8_t { Acknowledge, Escalate, Shelve, Unshelve, Reset, Assign };

struct AlarmRequest
{ // one row of the audit per alarm
    std::string id;
    AlarmVerb verb = AlarmVerb::Acknowledge;
    std::vector<std::string> alarms;
    std::string comment;      // required for several alarms at once, for escalation and shelving
    std::int32_t shelveS = 0; // at most 8 h; critical alarms can not be shelved
    std::string owner;        // for Assign
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("verb", r.verb), f("alarms", r.alarms), f("comment", r.comment),
            f("shelveS", r.shelveS);
        f("owner", r.owner);
    }
    bool operator==(const AlarmRequest&) const = default;
};

struct FaultInjection
{
    FaultKind kind = FaultKind::EGateFault;
    std::string object;         // empty: the simulator picks one
    std::int32_t durationS = 0; // 0 = until cleared
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("kind", r.kind), f("object", r.object), f("durationS", r.durationS);
    }
    bool operator==(const FaultInjection&) const = default;
};

struct SimRequest
{ // absent members stay as they are
    std::string id;
    std::optional<double> speed; // 0.1 .. 3600
    std::optional<bool> paused;
    std::optional<std::int32_t> stepMs;     // while paused
    std::optional<std::int32_t> timeOfDayS; // local (UTC+7); starts that day again from there
    std::optional<Profile> profile;         // starts again
    std::optional<std::int32_t> phase;      // 1 | 2, starts again
    std::optional<FaultInjection> inject;
    std::optional<std::string> clearFault; // ActiveFault::id
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("speed", r.speed), f("paused", r.paused), f("stepMs", r.stepMs);
        f("timeOfDayS", r.timeOfDayS), f("profile", r.profile), f("phase", r.phase), f("inject", r.inject);
        f("clearFault", r.clearFault);
    }
    bool operator==(const SimRequest&) const = default;
};

enum class PtzVerb : std::uint8_t {
    Take,
    GiveBack,
    ContinuousMove,
    Stop,
    AbsoluteMove,
    GotoPreset,
    GotoHome
};

inline constexpr std::int32_t kPtzHoldS = 60; // renewed by each use
inline constexpr std::int32_t kPtzMoveAtMostMs =
    2000; // of one ContinuousMove; asked for again while it is to go on

// Names as in ONVIF. All but GiveBack and Stop take the camera when nobody has it.
struct PtzRequest
{
    std::string id, camera;
    PtzVerb verb = PtzVerb::Take;
    // ContinuousMove: speeds as in PtzVelocity, absent = stands. AbsoluteMove: as in PtzPosition, absent =
    // stays.
    std::optional<double> pan, tilt, zoom, focus;
    std::int32_t timeoutMs = 0; // of a ContinuousMove: it ends by itself then, 100 .. kPtzMoveAtMostMs
    std::string preset;         // for GotoPreset
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("camera", r.camera), f("verb", r.verb), f("pan", r.pan), f("tilt", r.tilt);
        f("zoom", r.zoom), f("focus", r.focus), f("timeoutMs", r.timeoutMs), f("preset", r.preset);
    }
    bool operator==(const PtzRequest&) const = default;
};

struct Reply
{ // cause None = done
    std::string id;
    Refusal cause = Refusal::None;
    std::string detail;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("cause", r.cause), f("detail", r.detail);
    }
    bool operator==(const Reply&) const = default;
};

} // namespace coi::domain
