// SPDX-License-Identifier: GPL-3.0-or-later
// An operator command: an absolute target state for one object, and the record of what became of it.
// Life cycle: Selected (a reservation: who has the object in hand) -> Requested -> (Approved) -> Journalled
// -> Dispatched -> Accepted -> Confirmed, or Refused(cause) | Expired | Cancelled | Unknown. Only Confirmed
// is drawn as done; Unknown is never retried by software.
#pragma once
#include <coi/domain/records.h>

namespace coi::domain {

struct CommandRequest
{
    std::string id; // UUIDv7 made by the client before the first send
    TargetKind target = TargetKind::Lane;
    std::string object;
    CommandAction action = CommandAction::Open;
    std::string reason;
    std::int32_t leaseS = 0;   // 0 = no lease; at most kMaxLeaseS
    std::int32_t ttlMs = 5000; // from sending, judged on the gateway's monotonic clock
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("target", r.target), f("object", r.object), f("action", r.action),
            f("reason", r.reason);
        f("leaseS", r.leaseS), f("ttlMs", r.ttlMs);
    }
    bool operator==(const CommandRequest&) const = default;
};

inline constexpr std::int32_t kMaxLeaseS = 120 * 60;
inline constexpr std::int32_t kUnknownAfterMs = 6000;  // no position feedback after dispatch
inline constexpr std::int32_t kSelectionTtlMs = 10000; // selecting again renews

struct CommandRecord
{
    std::string id;
    CommandRequest request;
    std::string by, console;
    CommandStatus status = CommandStatus::Requested;
    Refusal cause = Refusal::None;
    std::string causeDetail; // names what or who; untranslated codes and ids
    UtcTime requestedAt{}, journalledAt{}, dispatchedAt{}, acceptedAt{}, endedAt{}; // epoch = not reached
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("request", r.request), f("by", r.by), f("console", r.console), f("status", r.status);
        f("cause", r.cause), f("causeDetail", r.causeDetail), f("requestedAt", r.requestedAt);
        f("journalledAt", r.journalledAt), f("dispatchedAt", r.dispatchedAt), f("acceptedAt", r.acceptedAt);
        f("endedAt", r.endedAt);
    }
    bool operator==(const CommandRecord&) const = default;
};

bool isTerminal(CommandStatus status);

// What it takes to issue an action: 0 instant, 1 press, 2 hold, 3 two persons.
int tierOf(TargetKind target, CommandAction action);

// A message to a person, who answers and acts in minutes, not a command to a device: it keeps nobody from
// commanding the object meanwhile.
bool asksPerson(CommandAction action);

// Whether the object has to be selected by the same console, for the same request, before it is operated: all
// but the instant actions.
bool needsSelection(TargetKind target, CommandAction action);

} // namespace coi::domain
