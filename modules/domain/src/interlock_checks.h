// SPDX-License-Identifier: GPL-3.0-or-later
// The single checks of judge(): each answers for one subject, with names and figures.
#pragma once
#include <coi/domain/interlock.h>

namespace coi::domain {

// The object of a command with everything that is known of it.
struct Subject
{
    const Site& site;
    const State& state;
    const CommandRequest& request;
    UtcTime now;
    const LaneSpec* laneSpec = nullptr;
    const GateSpec* gateSpec = nullptr;
    const LaneState* lane = nullptr;
    const GateState* gate = nullptr;
    const CarrierState* carrier = nullptr;
    bool exists = false;

    Subject(const Site& s, const State& st, const CommandRequest& r, UtcTime t);
    LaneStatus status() const; // of a lane or gate
    bool reported() const { return lane || gate || carrier; }
    bool opens() const;     // the action lets somebody pass
    bool takesAway() const; // the action takes the object out of service
};

using CheckFunction = InterlockCheck (*)(const Subject&);

bool inService(LaneStatus status); // somebody is or will be let through
InterlockCheck check(bool met, std::string detail = {}, bool known = true);

// interlock_object.cpp: the request and the object by itself
InterlockCheck objectKnown(const Subject& s);
InterlockCheck idUnused(const Subject& s);
InterlockCheck valueInRange(const Subject& s);
InterlockCheck commandable(const Subject& s);
InterlockCheck fieldOnline(const Subject& s);
InterlockCheck notAlready(const Subject& s);
InterlockCheck notLocked(const Subject& s);
InterlockCheck modeAllows(const Subject& s);
InterlockCheck noFault(const Subject& s);
InterlockCheck laneClear(const Subject& s);
InterlockCheck noAlarm(const Subject& s);

InterlockCheck freshReport(const Subject& s, FeedKind feed, UtcTime observedAt);

// interlock_staff.cpp: an open booth binds an officer of its hall
bool needsOfficer(const Subject& s);
InterlockCheck officerFree(const Subject& s);
bool officerComing(const Subject& s); // is on the way to the lane
// interlock_ways.cpp: a carrier on its way
InterlockCheck bayAhead(const Subject& s);
InterlockCheck offBorder(const Subject& s);

// interlock_groups.cpp: the object among others
InterlockCheck minimumOpen(const Subject& s);
InterlockCheck exclusive(const Subject& s);
InterlockCheck airlock(const Subject& s);
InterlockCheck directionLocked(const Subject& s);
bool inGroup(const Subject& s, InterlockRule rule);

} // namespace coi::domain
