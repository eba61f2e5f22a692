// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what the field says into changes of State: keeps the rolling windows (queue smoothed over 60 s, rates
// over 15 min, waits over 1 h, clearance over 24 h), the counters of the day and the freshness of the feeds.
// One thread. Time is the field's: `at` of the events and `now` of flush(). Events of unknown objects are
// counted and dropped. flush() gives each changed record once; a record of which only `observedAt` moved is
// given at most once a second.
//
//   ingest.take(event); ...
//   for (const Change& c : ingest.flush(now)) apply(state, c);
//   historian.addMinutes(ingest.takeMinutes(now));
#pragma once
#include <coi/domain/flows.h>
#include <coi/domain/rollup.h>
#include <coi/domain/state.h>

namespace coi::domain {

Los losOf(double m2PerPerson); // queue levels of the Highway Capacity Manual; 0 = nobody = A
std::int64_t freshnessLimitMs(FeedKind feed);
// Live up to three quarters of the limit, late up to the limit, then stale; `reported` replaces live for the
// counterpart.
Freshness freshnessOf(FeedKind feed, UtcTime lastAt, UtcTime now);

// Age of a report as the field's own clock sees it. Reports come in batches, so in fast simulated time an
// object is compared with the newest report of its feed while that feed lives, and with `now` when it does
// not.
core::Millis reportAge(const State& state, FeedKind feed, UtcTime observedAt, UtcTime now);

class Ingest
{
public:
    Ingest(std::shared_ptr<const Site> site, std::shared_ptr<const Flows> flows);
    ~Ingest();
    Ingest(Ingest&&) noexcept;
    Ingest& operator=(Ingest&&) noexcept;

    void take(const FieldEvent& event);
    std::vector<Change> flush(UtcTime now);
    std::vector<MinuteRollup> takeMinutes(UtcTime now); // ended minutes, for the history
    std::vector<MinuteRollup> takeAllMinutes();         // also the running one: before closing down

    // The gateway's share of lane and gate records. The lease shows in the next flush. The next changes of
    // status of the object are attributed to `by` until it has settled (not opening or closing).
    void setLease(TargetKind kind, std::string_view object, std::optional<Lease> lease);
    void attribute(TargetKind kind, std::string_view object, std::string by);

    // The field started again: everything known before is void. The next flush erases records that are not
    // seen again and starts the counters from `countsOfDay` (a Totals as restored from the history, or {}).
    void reset(const Totals& countsOfDay = {});

    std::uint64_t unknownObjects() const; // events about objects that are not in the site

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace coi::domain
