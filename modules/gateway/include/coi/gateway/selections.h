// SPDX-License-Identifier: GPL-3.0-or-later
// Who has an object in hand: a selection binds session, object and action for ten seconds, one holder per
// object. Operating or leaving ends it. Monotonic time. Gateway thread.
#pragma once
#include <coi/gateway/requester.h>
#include <map>
#include <optional>

namespace coi::gateway {

class Selections
{
public:
    // The holder when somebody else has the object. Selecting again renews.
    std::optional<Requester> select(const Requester& who, const domain::CommandRequest& request,
                                    core::MonoTime now);
    bool unselect(std::uint64_t session, const std::string& requestId);
    void dropSession(std::uint64_t session);

    struct Operate
    {
        domain::Refusal cause =
            domain::Refusal::None; // LockedByOther | NoSelection (another action was selected)
        std::string detail;
    };
    // Consumes the requester's selection. Without any selection there is nothing to object.
    Operate operate(const Requester& who, const domain::CommandRequest& request, core::MonoTime now);

private:
    struct Held
    {
        Requester who;
        domain::CommandRequest request;
        core::MonoTime until;
    };
    std::map<std::string, Held, std::less<>> m_held; // by object
};

} // namespace coi::gateway
