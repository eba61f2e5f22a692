// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/codes.h>

#include <array>
#include <coi/domain/forecast.h>
#include <coi/domain/forecast_records.h>
#include <coi/domain/history.h>
#include <coi/domain/requests.h>
#include <coi/domain/roles.h>

namespace coi::domain {

namespace {

template <class E> struct Codes;

template <> struct Codes<Bridge>
{
    static constexpr std::array<std::string_view, 2> names{"bac_luan1", "bac_luan2"};
};
template <> struct Codes<Direction>
{
    static constexpr std::array<std::string_view, 2> names{"exit", "entry"};
};
template <> struct Codes<LaneKind>
{
    static constexpr std::array<std::string_view, 4> names{"egate", "booth", "truck", "igv"};
};
template <> struct Codes<GateKind>
{
    static constexpr std::array<std::string_view, 3> names{"barrier", "hall_door", "igv_gate"};
};
template <> struct Codes<SurfaceKind>
{
    static constexpr std::array<std::string_view, 2> names{"area", "track"};
};
template <> struct Codes<SurfaceUse>
{
    static constexpr std::array<std::string_view, 12> names{"hall",     "queue",   "bridge_deck", "road",
                                                            "corridor", "yard",    "terminal",    "bay",
                                                            "charger",  "parking", "forecourt",   "station"};
};
template <> struct Codes<StationKind>
{
    static constexpr std::array<std::string_view, 14> names{"health_screening",
                                                            "customs_baggage",
                                                            "documents",
                                                            "weighbridge",
                                                            "xray",
                                                            "laboratory",
                                                            "inspection_dock",
                                                            "yard",
                                                            "warehouse",
                                                            "ecommerce",
                                                            "exhibition",
                                                            "counterpart_hall",
                                                            "counterpart_yard",
                                                            "officers"};
};
template <> struct Codes<CarrierKind>
{
    static constexpr std::array<std::string_view, 2> names{"igv", "monorail"};
};
template <> struct Codes<ShapeKind>
{
    static constexpr std::array<std::string_view, 17> names{
        "water",   "land_home", "land_away",   "road", "building", "border_line", "bank", "break", "label",
        "contour", "marking",   "centre_line", "rail", "stack",    "crane",       "slot", "flow"};
};
template <> struct Codes<ShapeFigure>
{
    static constexpr std::array<std::string_view, 8> names{
        "none", "exit_flow", "entry_flow", "vehicle_flow", "coaches", "charging", "fleet", "vehicles"};
};
template <> struct Codes<CameraView>
{
    static constexpr std::array<std::string_view, 10> names{
        "egates",   "booths", "queue_hall", "truck_lane", "bridge",
        "corridor", "yard",   "river_bank", "forecourt",  "station"};
};
template <> struct Codes<DeviceKind>
{
    static constexpr std::array<std::string_view, 11> names{"face_camera",
                                                            "document_reader",
                                                            "fingerprint_reader",
                                                            "doors",
                                                            "booth_desk",
                                                            "plate_reader",
                                                            "loop",
                                                            "barrier",
                                                            "lamp",
                                                            "network",
                                                            "scale"};
};
template <> struct Codes<InterlockRule>
{
    static constexpr std::array<std::string_view, 4> names{"minimum_open", "exclusive", "airlock",
                                                           "direction_locked"};
};
template <> struct Codes<LaneStatus>
{
    static constexpr std::array<std::string_view, 8> names{
        "unknown", "in_service", "closed", "opening", "closing", "held_open", "fault", "out_of_service"};
};
template <> struct Codes<BarrierPosition>
{
    static constexpr std::array<std::string_view, 4> names{"unknown", "open", "closed", "moving"};
};
template <> struct Codes<DeviceHealth>
{
    static constexpr std::array<std::string_view, 3> names{"ok", "degraded", "faulty"};
};
template <> struct Codes<Los>
{
    static constexpr std::array<std::string_view, 6> names{"a", "b", "c", "d", "e", "f"};
};
template <> struct Codes<OperatingMode>
{
    static constexpr std::array<std::string_view, 7> names{
        "automatic", "semi_automatic", "intervened", "manual", "service", "teach_in", "startup"};
};
template <> struct Codes<CarrierTask>
{
    static constexpr std::array<std::string_view, 10> names{
        "idle",       "loading",  "driving", "waiting_release", "unloading",
        "to_charger", "charging", "stalled", "service",         "paused"};
};
template <> struct Codes<ConnectionState>
{
    static constexpr std::array<std::string_view, 4> names{"online", "offline", "hibernating",
                                                           "connection_broken"};
};
template <> struct Codes<CustomsChannel>
{
    static constexpr std::array<std::string_view, 4> names{"none", "green", "yellow", "red"};
};
template <> struct Codes<FreightStage>
{
    static constexpr std::array<std::string_view, 10> names{
        "filed", "on_way", "yard_in", "documents", "weigh", "scan", "lab", "cleared", "border", "accepted"};
};
template <> struct Codes<TravellerClass>
{
    static constexpr std::array<std::string_view, 2> names{"resident", "tourist"};
};
template <> struct Codes<GateResult>
{
    static constexpr std::array<std::string_view, 13> names{
        "accept",        "reject_doc_read",   "reject_doc_auth", "reject_not_eligible", "reject_face",
        "reject_finger", "reject_liveness",   "hit_watchlist",   "db_timeout",          "tailgating",
        "timeout_user",  "operator_override", "device_fault"};
};
template <> struct Codes<FeedKind>
{
    static constexpr std::array<std::string_view, 7> names{
        "lanes", "queue", "video", "igv_state", "customs", "population_db", "counterpart"};
};
template <> struct Codes<Freshness>
{
    static constexpr std::array<std::string_view, 5> names{"live", "late", "stale", "reported", "no_data"};
};
template <> struct Codes<AlarmPriority>
{
    static constexpr std::array<std::string_view, 4> names{"critical", "high", "medium", "low"};
};
template <> struct Codes<AlarmState>
{
    static constexpr std::array<std::string_view, 9> names{"normal",
                                                           "unacknowledged",
                                                           "acknowledged",
                                                           "rtn_unacknowledged",
                                                           "latched_unacknowledged",
                                                           "latched_acknowledged",
                                                           "shelved",
                                                           "suppressed_by_design",
                                                           "out_of_service"};
};
template <> struct Codes<AlarmCondition>
{
    static constexpr std::array<std::string_view, 23> names{"zone_los_at_least", "zone_wait_over",
                                                            "lane_fault",        "lane_unknown",
                                                            "lane_stale",        "gate_reported_fault",
                                                            "station_fault",     "station_wait_over",
                                                            "carrier_stopped",   "carrier_low_battery",
                                                            "carrier_stale",     "carrier_connection_lost",
                                                            "camera_lost",       "feed_stale",
                                                            "watchlist_hit",     "tailgating",
                                                            "plate_mismatch",    "weight_mismatch",
                                                            "command_unknown",   "fleet_availability",
                                                            "audit_unavailable", "carrier_stopped_on_border",
                                                            "zone_over_capacity"};
};
template <> struct Codes<TargetKind>
{
    static constexpr std::array<std::string_view, 5> names{"lane", "gate", "carrier", "alarm", "simulation"};
};
template <> struct Codes<CommandAction>
{
    static constexpr std::array<std::string_view, 12> names{
        "open",   "close",       "hold_open", "take_out_of_service", "return_to_service", "reverse", "pause",
        "resume", "ask_officer", "to_bay",    "cancel_order",        "ask_open"};
};
template <> struct Codes<CommandStatus>
{
    static constexpr std::array<std::string_view, 11> names{
        "selected",  "requested", "approved", "journalled", "dispatched", "accepted",
        "confirmed", "refused",   "expired",  "cancelled",  "unknown"};
};
template <> struct Codes<Refusal>
{
    static constexpr std::array<std::string_view, 17> names{"none",
                                                            "blocked_by_interlock",
                                                            "blocked_by_mode",
                                                            "blocked_by_health",
                                                            "locked_by_other",
                                                            "not_authorised",
                                                            "second_person_missing",
                                                            "expired",
                                                            "no_selection",
                                                            "out_of_range",
                                                            "object_unknown",
                                                            "field_offline",
                                                            "already_so",
                                                            "rate_limited",
                                                            "audit_unavailable",
                                                            "duplicate_id",
                                                            "link_lost"};
};
template <> struct Codes<FaultKind>
{
    static constexpr std::array<std::string_view, 11> names{
        "egate_fault", "false_reject_burst", "reader_outage", "anpr_misreads", "scanner_down", "igv_stall",
        "low_battery", "lost_link",          "coach_wave",    "camera_frozen", "gate_fault"};
};
template <> struct Codes<Role>
{
    static constexpr std::array<std::string_view, 5> names{"observer", "operator", "supervisor",
                                                           "shift_manager", "trainer"};
};
template <> struct Codes<StepAct>
{
    static constexpr std::array<std::string_view, 5> names{"none", "camera", "place", "followers", "cause"};
};
template <> struct Codes<AlarmVerb>
{
    static constexpr std::array<std::string_view, 6> names{"acknowledge", "escalate", "shelve",
                                                           "unshelve",    "reset",    "assign"};
};
template <> struct Codes<PtzVerb>
{
    static constexpr std::array<std::string_view, 7> names{
        "take", "give_back", "continuous_move", "stop", "absolute_move", "goto_preset", "goto_home"};
};
template <> struct Codes<HistoryMetric>
{
    static constexpr std::array<std::string_view, 15> names{
        "travellers_exit", "travellers_entry", "vehicles_exit", "vehicles_entry", "travellers_plan",
        "vehicles_plan",   "wait_p50",         "wait_p90",      "wait_p95",       "lane_served",
        "zone_count",      "clearance",        "alarms_raised", "availability",   "lane_down"};
};
template <> struct Codes<ForecastChangeKind>
{
    static constexpr std::array<std::string_view, 4> names{"command", "servers", "fleet", "arrivals"};
};
template <> struct Codes<ForecastRefusal>
{
    static constexpr std::array<std::string_view, 11> names{
        "none",    "not_authorised", "out_of_range", "object_unknown", "not_modelled", "no_network",
        "no_data", "too_many",       "cancelled",    "link_lost",      "no_answer"};
};
template <> struct Codes<ForecastBasisCode>
{
    static constexpr std::array<std::string_view, 12> names{
        "rate_observed",    "rate_assumed",     "servers_open",       "servers_assumed",
        "queue_counted",    "queue_old",        "queue_assumed",      "freight_counted",
        "carriers_counted", "carriers_assumed", "on_the_way_assumed", "lease_ends"};
};
template <> struct Codes<ForecastQuantity>
{
    static constexpr std::array<std::string_view, 2> names{"wait_s", "waiting"};
};
template <> struct Codes<Profile>
{
    static constexpr std::array<std::string_view, 2> names{"normal", "peak"};
};

} // namespace

template <class E> std::string_view codeOf(E value)
{
    const auto i = static_cast<std::size_t>(value);
    return i < Codes<E>::names.size() ? Codes<E>::names[i] : std::string_view{"invalid"};
}

template <class E> std::optional<E> fromCode(std::string_view code)
{
    for (std::size_t i = 0; i < Codes<E>::names.size(); ++i)
        if (Codes<E>::names[i] == code)
            return static_cast<E>(i);
    return std::nullopt;
}

template <class E> int countOf()
{
    return static_cast<int>(Codes<E>::names.size());
}

#define COI_CODES(E)                                                                                         \
    template std::string_view codeOf<E>(E);                                                                  \
    template std::optional<E> fromCode<E>(std::string_view);                                                 \
    template int countOf<E>();

COI_CODES(Bridge)
COI_CODES(Direction)
COI_CODES(LaneKind)
COI_CODES(GateKind)
COI_CODES(SurfaceKind)
COI_CODES(SurfaceUse)
COI_CODES(StationKind)
COI_CODES(CarrierKind)
COI_CODES(ShapeKind)
COI_CODES(ShapeFigure)
COI_CODES(CameraView)
COI_CODES(DeviceKind)
COI_CODES(InterlockRule)
COI_CODES(LaneStatus)
COI_CODES(BarrierPosition)
COI_CODES(DeviceHealth)
COI_CODES(Los)
COI_CODES(OperatingMode)
COI_CODES(CarrierTask)
COI_CODES(ConnectionState)
COI_CODES(CustomsChannel)
COI_CODES(FreightStage)
COI_CODES(TravellerClass)
COI_CODES(GateResult)
COI_CODES(FeedKind)
COI_CODES(Freshness)
COI_CODES(AlarmPriority)
COI_CODES(AlarmState)
COI_CODES(AlarmCondition)
COI_CODES(TargetKind)
COI_CODES(CommandAction)
COI_CODES(CommandStatus)
COI_CODES(Refusal)
COI_CODES(FaultKind)
COI_CODES(Profile)
COI_CODES(AlarmVerb)
COI_CODES(PtzVerb)
COI_CODES(StepAct)
COI_CODES(Role)
COI_CODES(HistoryMetric)
COI_CODES(ForecastChangeKind)
COI_CODES(ForecastRefusal)
COI_CODES(ForecastBasisCode)
COI_CODES(ForecastQuantity)

#undef COI_CODES

} // namespace coi::domain
