// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_steps.h"

#include <algorithm>

namespace coi::domain {

namespace {

using std::chrono::seconds;

constexpr std::size_t kMaxComment = 2000;

struct Fault
{
    Refusal cause = Refusal::None;
    std::string detail;
};

bool blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// What is wrong with the request as a whole.
Fault checkForm(const AlarmRequest& r)
{
    if (r.alarms.empty())
        return {Refusal::ObjectUnknown, "no alarm named"};
    if (r.comment.size() > kMaxComment)
        return {Refusal::OutOfRange, "comment: at most " + std::to_string(kMaxComment) + " bytes"};
    const bool needsComment =
        r.alarms.size() > 1 || r.verb == AlarmVerb::Escalate || r.verb == AlarmVerb::Shelve;
    if (needsComment && blank(r.comment))
        return {Refusal::OutOfRange, "comment: missing"};
    if (r.verb == AlarmVerb::Shelve && (r.shelveS < 1 || r.shelveS > kMaxShelveS))
        return {Refusal::OutOfRange, "shelve: 1 to " + std::to_string(kMaxShelveS) + " s"};
    return {};
}

Fault acknowledge(AlarmEdit& e, const AlarmRequest& r, const std::string& who, UtcTime now)
{
    Alarm& a = e.alarm();
    if (e.acknowledged())
        return {Refusal::AlreadySo, "acknowledged by " + a.ackedBy};
    a.ackedAt = now, a.ackedBy = who;
    if (a.owner.empty())
        a.owner = who;
    e.updateState();
    e.note("acknowledged", who, r.comment);
    return {};
}

Fault escalate(AlarmEdit& e, const AlarmRequest& r, const std::string& who)
{
    if (e.alarm().escalation >= kMaxEscalation)
        return {Refusal::OutOfRange, "level " + std::to_string(kMaxEscalation) + " is the highest"};
    e.raiseLevel();
    e.note("escalated", who, r.comment);
    return {};
}

Fault shelve(AlarmEdit& e, const AlarmRequest& r, const std::string& who, UtcTime now)
{
    if (e.alarm().priority == AlarmPriority::Critical)
        return {Refusal::BlockedByInterlock, "critical"};
    e.alarm().shelvedUntil = now + seconds{r.shelveS};
    e.updateState();
    e.note("shelved", who, r.comment);
    return {};
}

Fault unshelve(AlarmEdit& e, const AlarmRequest& r, const std::string& who, UtcTime now)
{
    if (!e.shelved())
        return {Refusal::AlreadySo, "not shelved"};
    e.alarm().shelvedUntil = {};
    e.updateState(AlarmHold::None);
    e.note("unshelved", who, r.comment);
    if (e.active() && !e.announced())
        e.note("raised");
    e.scheduleFrom(now);
    e.updateState(AlarmHold::None);
    return {};
}

Fault reset(AlarmEdit& e, const AlarmRequest& r, const std::string& who)
{
    if (!e.latched())
        return {Refusal::AlreadySo, "not latched"};
    if (e.active())
        return {Refusal::BlockedByInterlock, "condition still holds"};
    if (!e.acknowledged())
        return {Refusal::BlockedByInterlock, "not acknowledged"};
    e.note("reset", who, r.comment);
    return {};
}

Fault assign(AlarmEdit& e, const AlarmRequest& r, const std::string& who)
{
    if (e.alarm().owner == r.owner)
        return {Refusal::AlreadySo, r.owner.empty() ? "nobody's" : "assigned to " + r.owner};
    e.alarm().owner = r.owner;
    e.note("assigned", who, r.comment);
    return {};
}

Fault carryOut(AlarmEdit& e, const AlarmRequest& r, const std::string& who, UtcTime now)
{
    switch (r.verb) {
    case AlarmVerb::Acknowledge:
        return acknowledge(e, r, who, now);
    case AlarmVerb::Escalate:
        return escalate(e, r, who);
    case AlarmVerb::Shelve:
        return shelve(e, r, who, now);
    case AlarmVerb::Unshelve:
        return unshelve(e, r, who, now);
    case AlarmVerb::Reset:
        return reset(e, r, who);
    case AlarmVerb::Assign:
        return assign(e, r, who);
    }
    return {Refusal::OutOfRange, "verb"};
}

} // namespace

AlarmOutcome handleAlarms(const AlarmCatalogue& catalogue, const RecordMap<Alarm>& alarms,
                          const AlarmRequest& request, const std::string& who, UtcTime now)
{
    AlarmOutcome out;
    if (Fault f = checkForm(request); f.cause != Refusal::None) {
        out.cause = f.cause, out.detail = std::move(f.detail);
        return out;
    }
    std::vector<std::string> ids = request.alarms;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::size_t done = 0;
    Refusal first = Refusal::None;
    for (const std::string& id : ids) {
        const auto known = alarms.find(id);
        Fault f{Refusal::ObjectUnknown, "not active"};
        if (known != alarms.end()) {
            AlarmEdit edit(catalogue, known->second, now);
            f = carryOut(edit, request, who, now);
            if (f.cause == Refusal::None) {
                edit.finish(out.step, &known->second, request.verb == AlarmVerb::Reset);
                ++done;
                continue;
            }
        }
        if (first == Refusal::None)
            first = f.cause;
        out.detail += (out.detail.empty() ? "" : "; ") + id + ": " + f.detail;
    }
    out.cause = done > 0 ? Refusal::None : first;
    return out;
}

} // namespace coi::domain
