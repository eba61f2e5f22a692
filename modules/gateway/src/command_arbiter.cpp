// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_rules.h"
#include <algorithm>
#include <coi/gateway/command_arbiter.h>

namespace coi::gateway {

using namespace domain;

namespace {

constexpr std::size_t kSeen = 20'000;
constexpr int kTwoPersons = 3;

} // namespace

CommandArbiter::CommandArbiter(ArbiterServices services)
    : m_s(std::move(services)), m_alive(std::make_shared<CommandArbiter*>(this))
{
}

void CommandArbiter::restore(std::vector<CommandRecord> open, std::vector<StandingOverride> leases)
{
    const OverrideChange replaced = m_leases.restore(std::move(leases), open, m_s.fieldNow());
    for (const StandingOverride& o : m_leases.all())
        m_s.setLease(o.request.target, o.request.object, leaseOf(o));
    for (CommandRecord& record : open) {
        record.status = CommandStatus::Unknown;
        record.causeDetail = "gateway restarted";
        record.endedAt = m_s.fieldNow();
        AuditRow row = auditRow(gatewayItself(), record.endedAt, "command unknown", record.request.object);
        row.cause = record.causeDetail;
        row.commandId = record.id;
        m_s.journal.progress(record, row, replaced);
        m_seen.emplace(record.id, record.request);
        m_seenOrder.push_back(record.id);
        m_ended.emplace_back(m_s.clock.monoNow(), record.id);
        m_s.store.put(std::move(record));
    }
}

Reply CommandArbiter::checkRights(const Requester& who, const CommandRequest& request) const
{
    if (who.session == 0)
        return {};
    if (tierOf(request.target, request.action) >= kTwoPersons)
        return {{}, Refusal::SecondPersonMissing, request.object};
    if (!may(who.role, kindOf(request)))
        return {{}, Refusal::NotAuthorised, std::string(codeOf(who.role))};
    return {};
}

Reply CommandArbiter::judged(const CommandRequest& request) const
{
    std::vector<CommandRequest> others;
    for (const auto& [id, u] : m_underWay)
        others.push_back(u.record.request);
    const Verdict v = others.empty() ? judge(m_s.site, m_s.store.state(), request, m_s.fieldNow())
                                     : judge(m_s.site, projected(m_s.store.state(), others, request.object),
                                             request, m_s.fieldNow());
    return {{}, v.cause, v.detail};
}

Reply CommandArbiter::check(const Requester& who, const CommandRequest& request, core::Millis age)
{
    if (age >= core::Millis{request.ttlMs})
        return {{}, Refusal::Expired, std::to_string(age.count()) + " ms on the way"};
    if (Reply r = checkRights(who, request); r.cause != Refusal::None)
        return r;
    if (m_underWay.size() >= kMaxUnderWay)
        return {{}, Refusal::RateLimited, std::to_string(kMaxUnderWay) + " commands under way"};
    if (who.session == 0) // a lease ends, whoever has the object in hand
        endSelection(m_selections.dropObject(request.object).value_or(std::string()));
    if (Reply r = judged(request); r.cause != Refusal::None)
        return r;
    return who.session == 0 ? Reply{} : checkSelection(who, request);
}

void CommandArbiter::command(const Requester& who, const CommandRequest& request, core::Millis age,
                             const Done& done)
{
    const auto reply = [&](Refusal cause, std::string detail) {
        done({request.id, cause, std::move(detail)});
    };
    // Not taken down as a command: there is no id to do it under, or no room.
    const auto turnDown = [&](Refusal cause, const std::string& detail) {
        auditRefusal(who, request, {request.id, cause, detail}, "command refused");
        reply(cause, detail);
    };
    if (!wellFormed(request))
        return turnDown(Refusal::OutOfRange, "id, object, reason or time to live");
    if (const auto seen = m_seen.find(request.id); seen != m_seen.end()) {
        if (seen->second == request) // delivered twice: decided once
            return reply(Refusal::None, "known already");
        return turnDown(Refusal::DuplicateId, request.id);
    }
    if (const auto wait = who.session != 0 ? m_rate.admit(who.session, m_s.clock.monoNow()) : core::Millis{0};
        wait.count() > 0)
        return turnDown(Refusal::RateLimited,
                        "again in " + std::to_string(std::chrono::ceil<std::chrono::seconds>(wait).count()) +
                            " s");
    m_seen.emplace(request.id, request);
    m_seenOrder.push_back(request.id);
    if (m_seenOrder.size() > kSeen) {
        m_seen.erase(m_seenOrder.front());
        m_seenOrder.pop_front();
    }
    const Reply verdict = check(who, request, age);
    if (verdict.cause != Refusal::None)
        refuse(who, request, verdict);
    else
        begin(who, request, age);
    reply(verdict.cause, verdict.detail);
}

CommandRecord CommandArbiter::recordOf(const Requester& who, const CommandRequest& request) const
{
    CommandRecord record;
    record.id = request.id;
    record.request = request;
    record.by = who.user;
    record.console = who.console;
    record.requestedAt = m_s.fieldNow();
    return record;
}

AuditRow CommandArbiter::rowFor(const UnderWay& u, const std::string& suffix) const
{
    const CommandRequest& r = u.record.request;
    AuditRow row = auditRow(u.who, m_s.fieldNow(), "command " + suffix, r.object);
    row.before = describe(u.before, r.target);
    row.after = describeTarget(r);
    row.cause = u.record.cause == Refusal::None ? r.reason : std::string(codeOf(u.record.cause));
    if (!u.record.causeDetail.empty())
        row.cause += ": " + u.record.causeDetail;
    row.commandId = r.id;
    return row;
}

void CommandArbiter::refuse(const Requester& who, const CommandRequest& request, const Reply& verdict)
{
    UnderWay u{recordOf(who, request),
               who,
               postureOf(m_s.store.state(), request.target, request.object),
               {},
               {},
               {},
               {}};
    u.record.status = verdict.cause == Refusal::Expired ? CommandStatus::Expired : CommandStatus::Refused;
    u.record.cause = verdict.cause;
    u.record.causeDetail = verdict.detail;
    u.record.endedAt = m_s.fieldNow();
    m_s.journal.progress(u.record, rowFor(u, std::string(codeOf(u.record.status))));
    m_ended.emplace_back(m_s.clock.monoNow(), request.id);
    m_s.store.put(u.record);
}

void CommandArbiter::begin(const Requester& who, const CommandRequest& request, core::Millis age)
{
    UnderWay u;
    u.record = recordOf(who, request);
    u.who = who;
    u.before = postureOf(m_s.store.state(), request.target, request.object);
    u.sentAt = m_s.clock.monoNow() - age;
    CommandRecord intention = u.record;
    intention.status = CommandStatus::Journalled;
    intention.journalledAt = m_s.fieldNow();
    const AuditRow row = rowFor(u, "requested");
    const Posture before = u.before;
    m_s.store.put(u.record);
    m_underWay.emplace(request.id, std::move(u));
    const auto lease = m_leases.planned(intention, before, intention.journalledAt);
    m_s.journal.command(intention, row, lease,
                        [alive = std::weak_ptr(m_alive), id = request.id](const core::Status& status) {
                            if (const auto self = alive.lock())
                                (*self)->journalled(id, status);
                        });
}

void CommandArbiter::journalled(const std::string& id, const core::Status& status)
{
    const auto entry = m_underWay.find(id);
    if (entry == m_underWay.end()) // expired or cancelled meanwhile
        return;
    if (!status) {
        const bool taken = status.error().code == core::Errc::Conflict;
        end(entry, CommandStatus::Refused, taken ? Refusal::DuplicateId : Refusal::AuditUnavailable,
            status.error().text);
        return;
    }
    entry->second.record.journalledAt = m_s.fieldNow();
    const auto age = m_s.clock.monoNow() - entry->second.sentAt;
    if (age >= core::Millis{entry->second.record.request.ttlMs})
        end(entry, CommandStatus::Expired, Refusal::Expired,
            "in the journal " + std::to_string(age.count()) + " ms after it was sent");
    else
        dispatch(entry);
}

void CommandArbiter::dispatch(Entry entry)
{
    UnderWay& u = entry->second;
    const CommandRequest& r = u.record.request;
    u.record.status = CommandStatus::Dispatched;
    u.record.dispatchedAt = u.lastSignField = m_s.fieldNow();
    u.dispatchedAt = u.lastSign = m_s.clock.monoNow();
    const FieldCommand command{r.id, r.target, r.object, r.action,
                               asksPerson(r.action) ? r.reason : std::string{}};
    if (!asksPerson(r.action)) // what a person does is attributed after the yes
        m_s.attribute(r.target, r.object, u.record.by);
    m_s.store.put(u.record);
    m_s.send(command);
}

void CommandArbiter::acknowledged(const FieldAck& ack)
{
    const auto entry = m_underWay.find(ack.commandId);
    if (entry == m_underWay.end() || entry->second.record.status != CommandStatus::Dispatched)
        return;
    // A lease that is extended finds the object where it should be.
    const Posture posture = postureOf(m_s.store.state(), entry->second.record.request.target,
                                      entry->second.record.request.object);
    const bool there = ack.cause == Refusal::AlreadySo &&
                       reached(posture, entry->second.record.request, entry->second.before);
    if (!ack.accepted && !there) {
        end(entry, CommandStatus::Refused, ack.cause == Refusal::None ? Refusal::BlockedByHealth : ack.cause,
            ack.detail);
        return;
    }
    UnderWay& u = entry->second;
    if (asksPerson(u.record.request.action))
        m_s.attribute(u.record.request.target, u.record.request.object, u.record.by);
    u.record.status = CommandStatus::Accepted;
    u.record.acceptedAt = u.lastSignField = m_s.fieldNow();
    u.lastSign = m_s.clock.monoNow();
    m_s.store.put(u.record);
    look(m_underWay.find(ack.commandId));
}

void CommandArbiter::changed(const std::vector<Change>& changes)
{
    m_changed = true;
    if (m_underWay.empty())
        return;
    for (const Change& c : changes) {
        const RecordKind kind = domain::kindOf(c);
        if (kind != RecordKind::Lane && kind != RecordKind::Gate && kind != RecordKind::Carrier)
            continue;
        const std::string& object = idOf(c);
        for (auto it = m_underWay.begin(); it != m_underWay.end();) {
            const Entry entry = it++; // look() may end it
            if (entry->second.record.request.object == object)
                look(entry);
        }
    }
}

void CommandArbiter::look(Entry entry)
{
    if (entry == m_underWay.end() || entry->second.record.status != CommandStatus::Accepted)
        return;
    UnderWay& u = entry->second;
    const CommandRequest& r = u.record.request;
    const Posture now = postureOf(m_s.store.state(), r.target, r.object);
    if (reached(now, r, u.before)) {
        end(entry, CommandStatus::Confirmed, Refusal::None, {});
    } else if (movingTo(now, r)) {
        u.lastSign = m_s.clock.monoNow();
        u.lastSignField = m_s.fieldNow();
    }
}

void CommandArbiter::end(Entry entry, CommandStatus status, Refusal cause, const std::string& detail)
{
    UnderWay u = std::move(entry->second);
    m_underWay.erase(entry);
    u.record.status = status;
    u.record.cause = cause;
    u.record.causeDetail = detail;
    u.record.endedAt = m_s.fieldNow();
    const OverrideChange leases = m_leases.onEnded(u.record, u.before, u.record.endedAt);
    m_s.journal.progress(u.record, rowFor(u, std::string(codeOf(status))), leases);
    m_ended.emplace_back(m_s.clock.monoNow(), u.record.id);
    const CommandRequest& r = u.record.request;
    if (status == CommandStatus::Confirmed || leases.begun)
        m_s.setLease(r.target, r.object, leases.begun ? std::optional(leaseOf(*leases.begun)) : std::nullopt);
    m_s.store.put(std::move(u.record));
}

bool CommandArbiter::overdue(const UnderWay& u) const
{
    const core::MonoTime now = m_s.clock.monoNow();
    const bool person = asksPerson(u.record.request.action);
    if (!person && now - u.dispatchedAt >= kMovingAtMost)
        return true;
    // A field slower than real time is given its own seconds.
    constexpr core::Millis kSilence{kUnknownAfterMs};
    const core::Millis patience = !person                                      ? kSilence
                                  : u.record.status == CommandStatus::Accepted ? kActsAtMost
                                                                               : kAnswersAtMost;
    return now - u.lastSign >= kSilence && m_s.fieldNow() - u.lastSignField >= patience;
}

void CommandArbiter::tick()
{
    const core::MonoTime now = m_s.clock.monoNow();
    for (auto it = m_underWay.begin(); it != m_underWay.end();) {
        const Entry entry = it++;
        const UnderWay& u = entry->second;
        if (u.record.status == CommandStatus::Requested) {
            if (now - u.sentAt >= core::Millis{u.record.request.ttlMs})
                end(entry, CommandStatus::Expired, Refusal::Expired, "waiting for the journal");
        } else if (overdue(u)) {
            end(entry, CommandStatus::Unknown, Refusal::None, "no position feedback");
        }
    }
    revertDue();
    reviewSelections();
    auditMoreRefusals();
    while (!m_ended.empty() && now - m_ended.front().first >= kEndedStays) {
        m_s.store.put(Erase{RecordKind::Command, m_ended.front().second});
        m_ended.pop_front();
    }
}

void CommandArbiter::fieldRestarted()
{
    while (!m_underWay.empty())
        end(m_underWay.begin(), CommandStatus::Cancelled, Refusal::None, "the field started again");
    endLeases("the field started again");
    for (const std::string& id : m_selections.clear())
        endSelection(id);
}

} // namespace coi::gateway
