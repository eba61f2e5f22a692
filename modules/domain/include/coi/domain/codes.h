// SPDX-License-Identifier: GPL-3.0-or-later
// The closed sets of words of the gate. Each value has a stable code in snake_case (codeOf / fromCode) used
// in files, history, logs and CSV; on the wire the number is sent, so values are only ever appended.
#pragma once
#include <coi/domain/alarm_codes.h>
#include <coi/domain/site_codes.h>
#include <cstdint>
#include <optional>
#include <string_view>

namespace coi::domain {

enum class LaneStatus : std::uint8_t {
    Unknown,
    InService,
    Closed,
    Opening,
    Closing,
    HeldOpen,
    Fault,
    OutOfService
};
// A lane that serves, a gate that lets through.
constexpr bool isOpen(LaneStatus s)
{
    return s == LaneStatus::InService || s == LaneStatus::HeldOpen;
}
enum class BarrierPosition : std::uint8_t { Unknown, Open, Closed, Moving };
enum class DeviceHealth : std::uint8_t { Ok, Degraded, Faulty };
enum class Los : std::uint8_t { A, B, C, D, E, F };
// VDA 5050 operating modes (3.0 names).
enum class OperatingMode : std::uint8_t {
    Automatic,
    SemiAutomatic,
    Intervened,
    Manual,
    Service,
    TeachIn,
    Startup
};
enum class CarrierTask : std::uint8_t {
    Idle,
    Loading,
    Driving,
    WaitingRelease,
    Unloading,
    ToCharger,
    Charging,
    Stalled,
    Service,
    Paused
};
enum class ConnectionState : std::uint8_t { Online, Offline, Hibernating, ConnectionBroken };
enum class CustomsChannel : std::uint8_t { None, Green, Yellow, Red };
enum class FreightStage : std::uint8_t {
    Filed,
    OnWay,
    YardIn,
    Documents,
    Weigh,
    Scan,
    Lab,
    Cleared,
    Border,
    Accepted
};
enum class TravellerClass : std::uint8_t { Resident, Tourist };
// Results of an e-gate transaction (after BSI TR-03135; the names are this project's).
enum class GateResult : std::uint8_t {
    Accept,
    RejectDocRead,
    RejectDocAuth,
    RejectNotEligible,
    RejectFace,
    RejectFinger,
    RejectLiveness,
    HitWatchlist,
    DbTimeout,
    Tailgating,
    TimeoutUser,
    OperatorOverride,
    DeviceFault
};
enum class FeedKind : std::uint8_t { Lanes, Queue, Video, IgvState, Customs, PopulationDb, Counterpart };
enum class Freshness : std::uint8_t { Live, Late, Stale, Reported, NoData };

enum class TargetKind : std::uint8_t { Lane, Gate, Carrier, Alarm, Simulation };
// Absolute target states, never toggles.
enum class CommandAction : std::uint8_t {
    Open,
    Close,
    HoldOpen,
    TakeOutOfService,
    ReturnToService,
    Reverse,
    Pause,
    Resume,
    AskOfficer,  // of the hall leader, for a booth: a message to a person, who may say no
    ToBay,       // a carrier: into the next bay ahead with a free place; there it stands until Resume
    CancelOrder, // a carrier: stops and has no order; Resume gives it a new one
    AskOpen      // a gate of the counterpart: a message that asks to open it by hand
};
enum class CommandStatus : std::uint8_t {
    Selected,
    Requested,
    Approved,
    Journalled,
    Dispatched,
    Accepted,
    Confirmed,
    Refused,
    Expired,
    Cancelled,
    Unknown
};
enum class Refusal : std::uint8_t {
    None,
    BlockedByInterlock,
    BlockedByMode,
    BlockedByHealth,
    LockedByOther,
    NotAuthorised,
    SecondPersonMissing,
    Expired,
    NoSelection,
    OutOfRange,
    ObjectUnknown,
    FieldOffline,
    AlreadySo,
    RateLimited,
    AuditUnavailable,
    DuplicateId,
    LinkLost
};
enum class FaultKind : std::uint8_t {
    EGateFault,
    FalseRejectBurst,
    ReaderOutage,
    AnprMisreads,
    ScannerDown,
    IgvStall,
    LowBattery,
    LostLink,
    CoachWave,
    CameraFrozen,
    GateFault // the barrier of a gate of the counterpart
};
enum class Profile : std::uint8_t { Normal, Peak };

template <class E> std::string_view codeOf(E value);
template <class E> std::optional<E> fromCode(std::string_view code);
template <class E> int countOf(); // values run from 0 to countOf() - 1

} // namespace coi::domain
