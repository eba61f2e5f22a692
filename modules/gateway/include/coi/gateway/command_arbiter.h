// SPDX-License-Identifier: GPL-3.0-or-later
// Decides on commands and follows each to exactly one end: checks, interlocks, durable journal, dispatch,
// the device's word, its position. Nothing is sent that is not in the journal; nothing is sent twice; what is
// not confirmed in time is Unknown and stays so. At the end of a lease the arbiter commands the way back.
// Time to live and silence are measured on the monotonic clock, leases in field time. Gateway thread.
//
//   CommandArbiter arbiter(services);
//   arbiter.command(who, request, age, [](const Reply& r) { ... });   // r: taken on, or the cause of refusal
//   arbiter.acknowledged(ack);                                        // when the field has answered
//   arbiter.tick();                                                   // every 100 ms
#pragma once
#include <coi/domain/field_event.h>
#include <coi/domain/interlock.h>
#include <coi/gateway/journal.h>
#include <coi/gateway/lease_book.h>
#include <coi/gateway/rate_limit.h>
#include <coi/gateway/refusal_log.h>
#include <coi/gateway/selections.h>
#include <coi/gateway/state_store.h>
#include <memory>

namespace coi::gateway {

struct ArbiterServices
{ // all outlive the arbiter
    const domain::Site& site;
    StateStore& store;
    Journal& journal;
    const core::Clock& clock;
    std::function<core::UtcTime()> fieldNow;
    std::function<void(const domain::FieldCommand&)> send;
    // The gateway's share of lane and gate records.
    std::function<void(domain::TargetKind, const std::string&, std::optional<domain::Lease>)> setLease;
    std::function<void(domain::TargetKind, const std::string&, const std::string& by)> attribute;
};

inline constexpr core::Millis kEndedStays{60'000};    // ended commands in State; the history keeps them
inline constexpr core::Millis kMovingAtMost{120'000}; // from dispatch, while the device is seen to move
// A person who is asked: until the answer, and from the yes to the deed. Field time.
inline constexpr core::Millis kAnswersAtMost{120'000}, kActsAtMost{900'000};
inline constexpr core::Millis kRevertRetry{10'000};
inline constexpr std::size_t kMaxUnderWay = 64;
inline constexpr std::size_t kCommandsPerWindow = 50;
inline constexpr core::Millis kCommandWindow{10'000};

class CommandArbiter
{
public:
    using Done = std::function<void(const domain::Reply&)>;

    explicit CommandArbiter(ArbiterServices services);

    // At start: what was under way when the gateway went down, each of which becomes Unknown, and the leases.
    // Those that have run out meanwhile end as soon as the field is heard.
    void restore(std::vector<domain::CommandRecord> open, std::vector<domain::StandingOverride> leases = {});

    // `age`: how long ago it was sent. What is older than its time to live is not carried out.
    void command(const Requester& who, const domain::CommandRequest& request, core::Millis age,
                 const Done& done);
    // Takes or renews the object for the command with this id; the record is in State as Selected, so that
    // everybody sees who has it. It ends after kSelectionTtlMs, when its session ends, and when what was
    // selected is no longer allowed. The reason may still be missing.
    void select(const Requester& who, const domain::CommandRequest& request, const Done& done);
    void unselect(const Requester& who, const std::string& requestId, const Done& done);
    void sessionClosed(std::uint64_t session);

    void acknowledged(const domain::FieldAck& ack);
    void changed(const std::vector<domain::Change>& changes); // feedback: connect to StateStore
    void fieldRestarted();
    void tick();

    std::size_t underWay() const { return m_underWay.size(); }

private:
    struct UnderWay
    {
        domain::CommandRecord record;
        Requester who;
        Posture before;
        core::MonoTime sentAt{}, dispatchedAt{}, lastSign{};
        core::UtcTime lastSignField{};
    };
    using Entry = std::map<std::string, UnderWay>::iterator;

    domain::Reply check(const Requester& who, const domain::CommandRequest& request, core::Millis age);
    domain::Reply checkSelection(const Requester& who, const domain::CommandRequest& request);
    domain::Reply checkRights(const Requester& who, const domain::CommandRequest& request) const;
    domain::Reply judged(const domain::CommandRequest& request) const;
    domain::CommandRecord recordOf(const Requester& who, const domain::CommandRequest& request) const;
    void refuse(const Requester& who, const domain::CommandRequest& request, const domain::Reply& verdict);
    void auditRefusal(const Requester& who, const domain::CommandRequest& request,
                      const domain::Reply& verdict, const char* what);
    void auditSelection(const Requester& who, const domain::CommandRequest& request,
                        const domain::Reply& verdict);
    void auditMoreRefusals();
    void begin(const Requester& who, const domain::CommandRequest& request, core::Millis age);
    void journalled(const std::string& id, const core::Status& status);
    void dispatch(Entry entry);
    void look(Entry entry);
    bool overdue(const UnderWay& u) const;
    void end(Entry entry, domain::CommandStatus status, domain::Refusal cause, const std::string& detail);
    void revertDue();
    void endLeases(const std::string& why);
    void reviewSelections();
    void endSelection(const std::string& id);
    domain::Reply mayBeSelected(const Requester& who, domain::CommandRequest request) const;
    domain::AuditRow rowFor(const UnderWay& u, const std::string& suffix) const;

    ArbiterServices m_s;
    std::map<std::string, UnderWay> m_underWay;           // by command id
    std::map<std::string, domain::CommandRequest> m_seen; // ids that were decided on, newest kSeen
    std::deque<std::string> m_seenOrder;
    std::deque<std::pair<core::MonoTime, std::string>> m_ended; // still in State
    Selections m_selections;
    bool m_changed = false; // State, since the selections were reviewed
    // The selection that was refused last, by session: asking again for the same is no new decision.
    std::map<std::uint64_t, std::pair<std::string, domain::Refusal>> m_refusedSelections;
    RefusalLog m_refusals; // by user and console
    std::map<std::string, Requester> m_refused;
    LeaseBook m_leases;
    RateLimit m_rate{kCommandsPerWindow, kCommandWindow};
    std::shared_ptr<CommandArbiter*> m_alive; // journal answers may come after the end
};

} // namespace coi::gateway
