// SPDX-License-Identifier: GPL-3.0-or-later
// The closed sets of words of alarms: a part of codes.h, which says how their codes are used.
#pragma once
#include <cstdint>

namespace coi::domain {

enum class AlarmPriority : std::uint8_t { Critical, High, Medium, Low };
// ISA-18.2 / IEC 62682 alarm states.
enum class AlarmState : std::uint8_t {
    Normal,
    Unacknowledged,
    Acknowledged,
    RtnUnacknowledged,
    LatchedUnacknowledged,
    LatchedAcknowledged,
    Shelved,
    SuppressedByDesign,
    OutOfService
};

// What a step of a procedure can be done with, on the spot.
enum class StepAct : std::uint8_t {
    None,
    Camera,    // look at the camera of the object
    Place,     // show the object on its screen
    Followers, // pause the carriers behind the object
    Cause      // show the alarm that causes this one
};

// What a definition watches. `object` selects by id or "*"; `threshold` has the unit of the condition.
enum class AlarmCondition : std::uint8_t {
    ZoneLosAtLeast, // threshold: Los as number (D = 3)
    ZoneWaitOver,   // threshold: s
    LaneFault,      // status Fault or a faulty device
    LaneUnknown,
    LaneStale, // observedAt older than threshold s
    GateReportedFault,
    StationFault,
    StationWaitOver, // threshold: s
    CarrierStopped, // stalled (at once when threshold <= 60), or standing outside a terminal while driving is
                    // due, longer than threshold s
    CarrierLowBattery, // threshold: percent
    CarrierStale,      // observedAt older than threshold s
    CarrierConnectionLost,
    CameraLost, // offline or frozen
    FeedStale,
    WatchlistHit, // last result of the lane, within threshold s
    Tailgating,
    PlateMismatch,  // note of the consignment, raised by events
    WeightMismatch, // off by more than threshold kg and percent of what was declared
    CommandUnknown,
    FleetAvailability,      // share available below threshold percent
    AuditUnavailable,       // what people decide can not be written down: object kAuditStore
    CarrierStoppedOnBorder, // as CarrierStopped, in a zone that meets the border line
    ZoneOverCapacity        // more people in a hall's queue zone than threshold percent of its places
};

} // namespace coi::domain
