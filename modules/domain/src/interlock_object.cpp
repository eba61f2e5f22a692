// SPDX-License-Identifier: GPL-3.0-or-later
#include "interlock_checks.h"

#include <algorithm>
#include <charconv>
#include <coi/domain/ingest.h>

namespace coi::domain {

namespace {

constexpr std::int32_t kMaxTtlMs = 60000;

bool isUnitOfFleet(const Site& site, std::string_view id)
{
    return std::any_of(site.carriers.begin(), site.carriers.end(), [&](const CarrierSpec& fleet) {
        if (id.substr(0, fleet.unitPrefix.size()) != fleet.unitPrefix)
            return false;
        const std::string_view digits = id.substr(fleet.unitPrefix.size());
        int n = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
        return error == std::errc{} && end == digits.data() + digits.size() && n >= 1 && n <= fleet.units;
    });
}

bool applies(TargetKind target, CommandAction action)
{
    switch (action) {
    case CommandAction::Open:
    case CommandAction::Close:
    case CommandAction::HoldOpen:
    case CommandAction::TakeOutOfService:
    case CommandAction::ReturnToService:
        return target == TargetKind::Lane || target == TargetKind::Gate;
    case CommandAction::Reverse:
    case CommandAction::AskOfficer:
        return target == TargetKind::Lane;
    case CommandAction::Pause:
    case CommandAction::Resume:
    case CommandAction::ToBay:
    case CommandAction::CancelOrder:
        return target == TargetKind::Carrier;
    case CommandAction::AskOpen:
        return target == TargetKind::Gate;
    }
    return false;
}

bool blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// A carrier that waits in a bay by command goes on after a resume, as a paused one does.
InterlockCheck notAlreadyOnWay(const CarrierState& c, CommandAction action)
{
    switch (action) {
    case CommandAction::Pause:
        return check(!c.paused, c.paused ? "paused" : "");
    case CommandAction::ToBay:
        return check(c.bay.empty(), c.bay.empty() ? std::string{} : "on the way to " + c.bay);
    case CommandAction::CancelOrder:
        return check(!c.orderId.empty(), c.orderId.empty() ? "without an order" : "");
    default: {
        const bool held = c.paused || !c.bay.empty();
        return check(held, held ? "" : "not paused");
    }
    }
}

const DeviceState* faultyDevice(const Subject& s)
{
    if (!s.lane)
        return nullptr;
    for (const DeviceState& d : s.lane->devices)
        if (d.health == DeviceHealth::Faulty)
            return &d;
    return nullptr;
}

} // namespace

InterlockCheck freshReport(const Subject& s, FeedKind feed, UtcTime observedAt)
{
    if (observedAt == UtcTime{})
        return check(false, "never reported", false);
    const bool fresh = reportAge(s.state, feed, observedAt, s.now).count() <= freshnessLimitMs(feed);
    return check(fresh, fresh ? std::string{} : "no report since " + core::toIso(observedAt), fresh);
}

InterlockCheck check(bool met, std::string detail, bool known)
{
    return {{}, met && known, known, std::move(detail)};
}

bool inService(LaneStatus s)
{
    return isOpen(s) || s == LaneStatus::Opening;
}

Subject::Subject(const Site& s, const State& st, const CommandRequest& r, UtcTime t)
    : site(s), state(st), request(r), now(t)
{
    if (r.target == TargetKind::Lane) {
        laneSpec = site.lane(r.object);
        exists = laneSpec != nullptr;
        if (const auto i = state.lanes.find(r.object); exists && i != state.lanes.end())
            lane = &i->second;
    } else if (r.target == TargetKind::Gate) {
        gateSpec = site.gate(r.object);
        exists = gateSpec != nullptr;
        if (const auto i = state.gates.find(r.object); exists && i != state.gates.end())
            gate = &i->second;
    } else if (r.target == TargetKind::Carrier) {
        exists = isUnitOfFleet(site, r.object);
        if (const auto i = state.carriers.find(r.object); exists && i != state.carriers.end())
            carrier = &i->second;
    }
}

LaneStatus Subject::status() const
{
    return lane ? lane->status : gate ? gate->status : LaneStatus::Unknown;
}

bool Subject::opens() const
{
    const CommandAction a = request.action;
    return a == CommandAction::Open || a == CommandAction::HoldOpen || a == CommandAction::ReturnToService ||
           a == CommandAction::AskOfficer;
}

bool Subject::takesAway() const
{
    const CommandAction a = request.action;
    return a == CommandAction::Close || a == CommandAction::TakeOutOfService || a == CommandAction::Reverse;
}

InterlockCheck objectKnown(const Subject& s)
{
    return check(s.exists, s.request.object);
}

InterlockCheck idUnused(const Subject& s)
{
    const auto same = s.state.commands.find(s.request.id);
    // A selection may be renewed with other values and becomes the command.
    const bool other = same != s.state.commands.end() && same->second.status != CommandStatus::Selected &&
                       !(same->second.request == s.request);
    return check(!other, other ? s.request.id : std::string{});
}

InterlockCheck valueInRange(const Subject& s)
{
    const CommandRequest& r = s.request;
    if (!applies(r.target, r.action))
        return check(false, "action: " + std::string(codeOf(r.action)) + " is not for a " +
                                std::string(codeOf(r.target)));
    if (r.action == CommandAction::AskOfficer && s.laneSpec && s.laneSpec->kind != LaneKind::Booth)
        return check(false, "action: ask_officer is for a booth");
    if (r.action == CommandAction::AskOfficer && r.leaseS != 0)
        return check(false, "lease: 0 to 0 s");
    const std::int32_t least = r.action == CommandAction::HoldOpen ? 1 : 0; // held open has an end
    if (r.leaseS < least || r.leaseS > kMaxLeaseS)
        return check(false, "lease: " + std::to_string(least) + " to " + std::to_string(kMaxLeaseS) + " s");
    if (r.ttlMs < 1 || r.ttlMs > kMaxTtlMs)
        return check(false, "time to live: 1 to " + std::to_string(kMaxTtlMs) + " ms");
    if (tierOf(r.target, r.action) >= 2 && blank(r.reason))
        return check(false, "reason: missing");
    return check(true);
}

InterlockCheck commandable(const Subject& s)
{
    const bool theirs = s.gateSpec && s.gateSpec->counterpart;
    if (s.request.action == CommandAction::AskOpen)
        return check(theirs, theirs ? std::string{} : "ours to open");
    return check(!theirs, theirs ? "reported by the counterpart" : std::string{});
}

InterlockCheck fieldOnline(const Subject& s)
{
    if (!s.reported())
        return check(false, "never reported", false);
    if (s.carrier) {
        if (s.carrier->connection != ConnectionState::Online)
            return check(false, std::string(codeOf(s.carrier->connection)));
        return freshReport(s, FeedKind::IgvState, s.carrier->observedAt);
    }
    if (s.status() == LaneStatus::Unknown)
        return check(false, "state unknown", false);
    const FeedKind feed = s.gateSpec && s.gateSpec->counterpart ? FeedKind::Counterpart : FeedKind::Lanes;
    return freshReport(s, feed, s.lane ? s.lane->observedAt : s.gate->observedAt);
}

InterlockCheck notAlready(const Subject& s)
{
    if (!s.reported())
        return check(false, "state unknown", false);
    if (s.carrier)
        return notAlreadyOnWay(*s.carrier, s.request.action);
    const LaneStatus status = s.status();
    // A new lease on a leased state extends it: that is a command of its own.
    const bool leased = s.lane ? s.lane->lease.has_value() : s.gate->lease.has_value();
    const bool extends = leased && s.request.leaseS > 0;
    bool so = false;
    switch (s.request.action) {
    case CommandAction::Open:
        so = (status == LaneStatus::InService || status == LaneStatus::Opening) && !extends;
        break;
    case CommandAction::HoldOpen:
        so = status == LaneStatus::HeldOpen && !extends;
        break;
    case CommandAction::Close:
        so = (status == LaneStatus::Closed || status == LaneStatus::Closing) && !extends;
        break;
    case CommandAction::TakeOutOfService:
        so = status == LaneStatus::OutOfService;
        break;
    case CommandAction::ReturnToService:
        so = status != LaneStatus::OutOfService && status != LaneStatus::Fault;
        break;
    case CommandAction::AskOfficer:
        if (officerComing(s))
            return check(false, "officer on the way");
        so = inService(status);
        break;
    case CommandAction::AskOpen:
        so = isOpen(status);
        break;
    case CommandAction::Reverse:
    case CommandAction::Pause:
    case CommandAction::Resume:
    case CommandAction::ToBay:
    case CommandAction::CancelOrder:
        break;
    }
    return check(!so, so ? std::string(codeOf(status)) : std::string{});
}

InterlockCheck notLocked(const Subject& s)
{
    const bool instant = !needsSelection(s.request.target, s.request.action);
    for (const auto& [id, c] : s.state.commands) {
        if (isTerminal(c.status) || id == s.request.id || c.request.target != s.request.target ||
            c.request.object != s.request.object)
            continue;
        if (c.status == CommandStatus::Selected && instant) // nobody's selection keeps others from stopping
            continue;
        if (asksPerson(c.request.action) && !asksPerson(s.request.action))
            continue; // neither does a message that a person is thinking about
        return check(false, c.by + (c.console.empty() ? "" : " on " + c.console));
    }
    return check(true);
}

InterlockCheck modeAllows(const Subject& s)
{
    if (!s.reported())
        return check(false, "state unknown", false);
    if (s.carrier) {
        const OperatingMode m = s.carrier->mode;
        const bool ours = m == OperatingMode::Automatic || m == OperatingMode::SemiAutomatic;
        return check(ours, ours ? std::string{} : std::string(codeOf(m)));
    }
    const bool maintenance = s.status() == LaneStatus::OutOfService;
    const bool met = !maintenance || s.request.action == CommandAction::ReturnToService ||
                     s.request.action == CommandAction::TakeOutOfService;
    const std::string& note = s.lane ? s.lane->note : s.gate->note;
    return check(met, met ? std::string{} : "out_of_service" + (note.empty() ? "" : ", " + note));
}

InterlockCheck noFault(const Subject& s)
{
    if (s.carrier)
        return check(s.carrier->task != CarrierTask::Stalled,
                     s.carrier->task == CarrierTask::Stalled ? "stalled" : "");
    if (const DeviceState* d = faultyDevice(s))
        return check(false, std::string(codeOf(d->kind)));
    // Returning to service is what ends a fault once the devices are well again.
    const bool fault = s.status() == LaneStatus::Fault && s.request.action != CommandAction::ReturnToService;
    return check(!fault, fault ? "fault" : std::string{});
}

InterlockCheck laneClear(const Subject& s)
{
    if (!s.lane)
        return check(false, "state unknown", false);
    return check(!s.lane->occupied, s.lane->occupied ? "occupied" : "");
}

InterlockCheck noAlarm(const Subject& s)
{
    for (const auto& [id, a] : s.state.alarms) {
        const bool urgent = a.priority == AlarmPriority::Critical || a.priority == AlarmPriority::High;
        const bool on = a.state == AlarmState::Unacknowledged || a.state == AlarmState::Acknowledged ||
                        a.state == AlarmState::LatchedUnacknowledged ||
                        a.state == AlarmState::LatchedAcknowledged;
        if (urgent && on && a.object == s.request.object)
            return check(false, a.definition);
    }
    return check(true);
}

} // namespace coi::domain
