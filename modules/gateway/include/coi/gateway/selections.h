// SPDX-License-Identifier: GPL-3.0-or-later
// Who has an object in hand: a selection binds user, session, object and the whole request for ten seconds,
// one holder per object. Selecting again renews it, operating or leaving ends it. Monotonic time. Gateway
// thread.
#pragma once
#include <coi/gateway/requester.h>
#include <map>
#include <optional>
#include <vector>

namespace coi::gateway {

struct Selection
{
    Requester who;
    domain::CommandRequest request;
    core::MonoTime until{};
};

class Selections
{
public:
    struct Outcome
    {
        domain::Refusal cause = domain::Refusal::None;
        std::string detail;
        std::string ended; // id of the request whose selection this ended; empty: none
    };
    // LockedByOther when somebody else has the object, DuplicateId when another console selected with this
    // id, RateLimited when the console holds kMaxSelected objects.
    Outcome select(const Requester& who, const domain::CommandRequest& request, core::MonoTime now);
    // May this be operated now? Consumes the requester's selection. LockedByOther | NoSelection.
    Outcome operate(const Requester& who, const domain::CommandRequest& request, core::MonoTime now);
    // The id when the session held it.
    std::optional<std::string> unselect(std::uint64_t session, const std::string& requestId);
    std::optional<std::string> dropObject(const std::string& object);
    std::vector<std::string> dropSession(std::uint64_t session);
    std::vector<std::string> takeExpired(core::MonoTime now);
    std::vector<std::string> clear();

    const Selection* byId(const std::string& requestId) const;
    std::vector<Selection> all() const;

private:
    template <class Condition> std::vector<std::string> dropIf(Condition condition);

    std::map<std::string, Selection, std::less<>> m_held; // by object
};

inline constexpr std::size_t kMaxSelected = 64; // per session

} // namespace coi::gateway
