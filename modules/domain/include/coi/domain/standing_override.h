// SPDX-License-Identifier: GPL-3.0-or-later
// An override that has an end, as the journal keeps it: what was commanded, by whom, until when, and what
// leads back. Plain values.
#pragma once
#include <coi/domain/command.h>
#include <optional>

namespace coi::domain {

struct StandingOverride
{
    std::string id; // of the command
    CommandRequest request;
    std::string by;
    UtcTime ends{}; // field time
    CommandAction revert = CommandAction::Close;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("request", r.request), f("by", r.by), f("ends", r.ends), f("revert", r.revert);
    }
    bool operator==(const StandingOverride&) const = default;
};

// Written in one transaction with the decision it belongs to.
struct OverrideChange
{
    std::vector<std::string> ended; // ids
    std::optional<StandingOverride> begun;
    bool empty() const { return ended.empty() && !begun; }
};

} // namespace coi::domain
