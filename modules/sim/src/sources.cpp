// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include "forecourt.h"
#include "freight.h"
#include "travellers.h"

#include <cmath>

namespace coi::sim {

namespace {

constexpr std::uint8_t kFreightClass = 255;
constexpr Tick kCoachRest = 6 * kMinute; // stays after the last traveller is off

const Variate& unitExponential()
{
    static const Variate v = [] {
        domain::Distribution d;
        d.kind = domain::Distribution::Kind::Exp, d.mean = 1;
        return Variate::of(d);
    }();
    return v;
}

double unit(std::uint32_t u)
{
    return (static_cast<double>(u) + 0.5) / 4294967296.0;
}

// When the expected number of arrivals reaches `count`.
Tick instantOf(const Source& s, double count)
{
    const double day = std::floor(count / s.perDay);
    double rest = count - day * s.perDay;
    const Tick start = static_cast<Tick>(day) * kDay;
    for (std::size_t h = 0; h < 24; ++h) {
        if (rest < s.perHour[h])
            return start + static_cast<Tick>(h) * kHour +
                   static_cast<Tick>(rest / s.perHour[h] * static_cast<double>(kHour));
        rest -= s.perHour[h];
    }
    return start + kDay;
}

std::uint32_t sourceKey(const Source& s)
{
    return (static_cast<std::uint32_t>(s.cls) << 2) | (static_cast<std::uint32_t>(s.direction) << 1) |
           (s.coaches ? 1U : 0U);
}

Tick nextArrival(GateModel& m, Source& s)
{
    ++s.number;
    const std::uint32_t u = m.draw(EntityClass::Source, s.number, Purpose::Gap, sourceKey(s));
    if (s.coaches)
        s.elapsed = s.number - 1 + unit(u);
    else
        s.elapsed += static_cast<double>(unitExponential().at(u)) / static_cast<double>(kSecond);
    return instantOf(s, s.elapsed);
}

double exitShare(const domain::DayProfile& day, std::size_t hour)
{
    const double share = day.exitShareByHour[hour];
    return share > 0 ? share : day.exitShare;
}

void addSource(GateModel& m, Source s, Kind kind, Tick ahead)
{
    for (const double n : s.perHour)
        s.perDay += n;
    if (s.perDay <= 0)
        return;
    m.sources.push_back(s);
    const auto index = static_cast<std::uint32_t>(m.sources.size() - 1);
    const Tick at = nextArrival(m, m.sources.back()) - ahead;
    m.schedule(std::max<Tick>(at, 0), TieClass::Arrival, kind, index);
}

void addTravellerSources(GateModel& m, std::size_t cls, Direction d)
{
    const auto& flow = m.plan->flows->travellers[cls];
    const auto& day = *m.plan->day;
    Source single, coach;
    single.direction = coach.direction = static_cast<std::uint8_t>(d);
    single.cls = coach.cls = static_cast<std::uint8_t>(cls);
    coach.coaches = true;
    for (std::size_t h = 0; h < 24; ++h) {
        const double share = d == Direction::Exit ? exitShare(day, h) : 1 - exitShare(day, h);
        const double people = day.travellersPerDay * day.travellerHours[h] * share * flow.share;
        single.perHour[h] = people * (1 - flow.coachShare);
        coach.perHour[h] = people * flow.coachShare / m.plan->coachMean;
    }
    addSource(m, single, Kind::TravellerSource, 0);
    addSource(m, coach, Kind::CoachSource, 0);
}

} // namespace

void startSources(GateModel& m)
{
    if (!m.plan->day)
        return;
    const auto& day = *m.plan->day;
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        for (std::size_t c = 0; c < m.plan->flows->travellers.size(); ++c)
            addTravellerSources(m, c, d);
        Source s;
        s.direction = static_cast<std::uint8_t>(d);
        s.cls = kFreightClass;
        for (std::size_t h = 0; h < 24; ++h)
            s.perHour[h] = day.vehiclesPerDay * day.vehicleHours[h] *
                           (d == Direction::Exit ? day.exitShare : 1 - day.exitShare);
        addSource(m, s, Kind::FreightSource, kFiledAhead);
    }
}

void onTravellerSource(GateModel& m, std::uint32_t source)
{
    Source& s = m.sources[source];
    addTraveller(m, s.direction, s.cls, kNoSlot);
    m.schedule(std::max(m.now, nextArrival(m, s)), TieClass::Arrival, Kind::TravellerSource, source);
}

void addCoach(GateModel& m, std::uint8_t direction, std::uint8_t cls, bool groupList)
{
    const auto& flows = *m.plan->flows;
    Coach c;
    c.number = ++m.coachNumber;
    c.direction = direction, c.cls = cls, c.groupList = groupList;
    const auto block = m.draws.block(c.number, static_cast<std::uint32_t>(EntityClass::Coach),
                                     static_cast<std::uint32_t>(Purpose::Coach));
    c.people =
        static_cast<std::uint16_t>(flows.coachMin + unit(block[0]) * (flows.coachMax - flows.coachMin + 1));
    const double unload =
        flows.coachUnloadMinS + unit(block[1]) * (flows.coachUnloadMaxS - flows.coachUnloadMinS);
    c.gap = static_cast<Tick>(unload * 1e6 / std::max<double>(c.people, 1));
    c.bay = static_cast<std::uint8_t>(c.number % 6);
    c.arrived = m.now;
    ++m.stats.coaches;
    const std::uint32_t slot = m.coaches.make(c);
    m.schedule(m.now + c.gap / 2, TieClass::Arrival, Kind::CoachStep, slot, m.coaches.generation(slot));
}

void onCoachSource(GateModel& m, std::uint32_t source)
{
    Source& s = m.sources[source];
    addCoach(m, s.direction, s.cls, false);
    m.schedule(std::max(m.now, nextArrival(m, s)), TieClass::Arrival, Kind::CoachSource, source);
}

void onCoachStep(GateModel& m, std::uint32_t slot)
{
    Coach& c = m.coaches[slot];
    if (c.off == c.people) {
        coachLeaves(m, slot);
        return;
    }
    ++c.off;
    const Tick next = m.now + (c.off == c.people ? kCoachRest : c.gap);
    addTraveller(m, c.direction, c.cls, slot);
    m.schedule(next, TieClass::Arrival, Kind::CoachStep, slot, m.coaches.generation(slot));
}

void onFreightSource(GateModel& m, std::uint32_t source)
{
    Source& s = m.sources[source];
    const Tick arrival = instantOf(s, s.elapsed);
    addTruck(m, s.direction, std::max(arrival, m.now));
    m.schedule(std::max(m.now, nextArrival(m, s) - kFiledAhead), TieClass::Arrival, Kind::FreightSource,
               source);
}

} // namespace coi::sim
