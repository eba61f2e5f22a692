// SPDX-License-Identifier: GPL-3.0-or-later
// One record on its way from the field to State: what it is now and what was given last. give() adds it to
// the changes when it differs; a newer time stamp alone is given at most once a second.
#pragma once
#include <coi/domain/state.h>

namespace coi::domain {

inline constexpr core::Millis kStampPeriod{900};

template <class R> UtcTime* stampOf(R& r)
{
    if constexpr (requires { r.observedAt; })
        return &r.observedAt;
    else if constexpr (requires { r.lastAt; })
        return &r.lastAt;
    else
        return nullptr;
}

template <class R> struct Slot
{
    R rec, sent;
    bool known = false, given = false, dirty = false;

    bool same()
    {
        UtcTime* const now = stampOf(rec);
        if (!now)
            return sent == rec;
        UtcTime& then = *stampOf(sent);
        if (*now - then >= kStampPeriod || *now < then)
            return false;
        const UtcTime keep = then;
        then = *now;
        const bool equal = sent == rec;
        then = keep;
        return equal;
    }
    bool give(std::vector<Change>& out)
    {
        if (!dirty || !known)
            return false;
        dirty = false;
        if (given && same())
            return false;
        out.emplace_back(rec);
        sent = rec;
        given = true;
        return true;
    }
    // Forgets the record; its id stays known to the console until erase() below.
    void forget()
    {
        rec = R{};
        known = dirty = false;
    }
    void erase(RecordKind kind, std::vector<Change>& out)
    {
        if (known || !given)
            return;
        out.emplace_back(Erase{kind, sent.id});
        given = false;
    }
};

} // namespace coi::domain
