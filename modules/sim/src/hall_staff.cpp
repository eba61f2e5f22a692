// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall_staff.h"

#include "faults.h"
#include "field_word.h"
#include "lanes.h"

#include <algorithm>

namespace coi::sim {

using domain::LaneStatus;
using domain::Refusal;

namespace {

constexpr Tick kShift = 6 * kHour, kFirstShift = kHour; // 01, 07, 13 and 19 h
constexpr Tick kStaffBeat = 2 * kSecond;
constexpr std::uint32_t kPerShift = 1024, kPerHall = 512; // keys of officers

int roster(const GateModel& m, Direction d)
{
    return m.plan->day ? m.plan->day->officers[indexOf(d)] : 0;
}

bool boothOf(const GateModel& m, std::size_t lane, Direction d)
{
    const auto& spec = *m.plan->lanes[lane].spec;
    return spec.kind == LaneKind::Booth && spec.bridge == domain::Bridge::BacLuan1 && spec.direction == d;
}

// Who sits in a faulty booth waits there for the repair.
bool bound(const LaneState& l)
{
    return l.officerDue > 0 || (l.status != LaneStatus::Closed && l.status != LaneStatus::OutOfService);
}

int atStations(const GateModel& m, Direction d)
{
    const HallPlan& hall = m.plan->halls[indexOf(d)];
    return (hall.customs >= 0 ? m.stations[at(hall.customs)].station.servers() : 0) +
           (hall.health >= 0 ? 1 : 0);
}

int atPosts(const GateModel& m, Direction d)
{
    int n = atStations(m, d);
    for (std::size_t i = 0; i < m.lanes.size(); ++i)
        n += boothOf(m, i, d) && bound(m.lanes[i]) ? 1 : 0;
    return n;
}

int planned(const GateModel& m, Direction d)
{
    int n = atStations(m, d);
    for (std::size_t i = 0; i < m.lanes.size(); ++i)
        n += boothOf(m, i, d) && m.plan->lanes[i].openAtStart ? 1 : 0;
    return n;
}

domain::HallStaff staffOf(const GateModel& m, Direction d)
{
    domain::HallStaff s;
    s.id = domain::codeOf(d);
    s.planned = roster(m, d);
    s.present = officersPresent(m, d);
    s.free = officersFree(m, d);
    for (std::size_t i = 0; i < m.lanes.size(); ++i)
        if (boothOf(m, i, d) && bound(m.lanes[i]))
            s.posts.push_back({m.plan->lanes[i].spec->id, 1,
                               m.lanes[i].officerDue > 0 && m.lanes[i].status == LaneStatus::Closed});
    const HallPlan& hall = m.plan->halls[indexOf(d)];
    if (hall.customs >= 0)
        s.posts.push_back({m.plan->stations[at(hall.customs)].spec->id,
                           m.stations[at(hall.customs)].station.servers(), false});
    if (hall.health >= 0)
        s.posts.push_back({m.plan->stations[at(hall.health)].spec->id, 1, false});
    return s;
}

} // namespace

// Absence thins the floor: the posts planned for the start of the day are filled first.
int officersPresent(const GateModel& m, Direction d)
{
    const int all = roster(m, d);
    const auto shift = static_cast<std::uint32_t>((m.now + kShift - kFirstShift) / kShift);
    int absent = 0;
    for (int i = 0; i < all; ++i) {
        const std::uint32_t officer = shift * kPerShift + u32(static_cast<int>(d)) * kPerHall + u32(i);
        absent += m.draw(EntityClass::Officer, officer, Purpose::Roster) <
                  chance(m.plan->flows->officerAbsentShare);
    }
    return std::max(std::min(all, planned(m, d)), all - absent);
}

int officersFree(const GateModel& m, Direction d)
{
    return std::max(0, officersPresent(m, d) - atPosts(m, d));
}

bool staffFor(const GateModel& m, int lane)
{
    const Direction d = m.plan->lanes[at(lane)].spec->direction;
    return !boothOf(m, at(lane), d) || roster(m, d) == 0 || bound(m.lanes[at(lane)]) ||
           officersFree(m, d) > 0;
}

std::string noOfficer(const GateModel& m, int lane)
{
    return "officer_free: 0 free of " +
           std::to_string(officersPresent(m, m.plan->lanes[at(lane)].spec->direction)) + " on duty";
}

domain::FieldAck askOfficer(GateModel& m, int lane, const domain::FieldCommand& c)
{
    LaneState& l = m.lanes[at(lane)];
    const auto& spec = *m.plan->lanes[at(lane)].spec;
    if (!boothOf(m, at(lane), spec.direction))
        return refuse(c, Refusal::OutOfRange, "action: ask_officer is for a booth");
    if (!m.plan->lanes[at(lane)].inPhase)
        return refuse(c, Refusal::BlockedByMode, "not in the lane set of this phase");
    if (l.officerDue > 0)
        return refuse(c, Refusal::AlreadySo, "officer on the way");
    if (l.status == LaneStatus::Fault)
        return refuse(c, Refusal::BlockedByHealth, "lane fault");
    if (l.target == LaneStatus::OutOfService)
        return refuse(c, Refusal::BlockedByMode, "out of service");
    if (l.target != LaneStatus::Closed)
        return refuse(c, Refusal::AlreadySo, std::string(domain::codeOf(l.target)));
    if (roster(m, spec.direction) > 0 && officersFree(m, spec.direction) == 0)
        return refuse(c, Refusal::BlockedByInterlock, noOfficer(m, lane));
    const auto call = ++m.officerCalls;
    l.officerDue = m.now + std::max<Tick>(kSecond, m.plan->times.officerCall.at(
                                                       m.draw(EntityClass::Officer, call, Purpose::Call)));
    m.schedule(l.officerDue, TieClass::Arrival, Kind::OfficerArrives, u32(lane));
    observeLane(m, lane);
    observeStaff(m, spec.direction, true);
    return accept(c);
}

// Whoever has opened or closed the booth meanwhile has the last word.
void onOfficerArrives(GateModel& m, int lane)
{
    LaneState& l = m.lanes[at(lane)];
    if (l.officerDue == 0 || m.now < l.officerDue)
        return;
    l.officerDue = 0;
    if (l.status == LaneStatus::Closed && l.target == LaneStatus::Closed) {
        l.openedByWatch = true,
        l.operatorSet = false; // the hall leader's, who takes him back when nobody waits
        m.zones[at(l.zone)].watchedSince = m.now;
        l.target = LaneStatus::InService;
        retarget(m, lane);
    }
    observeStaff(m, m.plan->lanes[at(lane)].spec->direction, true);
}

void observeStaff(GateModel& m, Direction d, bool force)
{
    if (!m.reporting || roster(m, d) == 0 || feedLost(m, domain::FeedKind::Lanes))
        return;
    StaffTold& told = m.staffTold[indexOf(d)];
    domain::HallStaff now = staffOf(m, d);
    if (!force && now == told.staff && m.now - told.at < kStaffBeat)
        return;
    told = {now, m.now};
    m.emit(domain::HallStaffObserved{std::move(now)});
}

} // namespace coi::sim
