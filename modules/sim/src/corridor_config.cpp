// SPDX-License-Identifier: GPL-3.0-or-later
// What a corridor may look like.
#include <coi/sim/corridor.h>

namespace coi::sim {

namespace {

constexpr std::size_t kMostSegments = 1000;
constexpr std::int32_t kMostVehicles = 30'000;

class Errors
{
public:
    void require(bool holds, const std::string& where, const std::string& what)
    {
        if (!holds)
            m_list.push_back(where + ": " + what);
    }
    std::vector<std::string> take() { return std::move(m_list); }

private:
    std::vector<std::string> m_list;
};

std::string element(const char* list, std::size_t i, const char* member)
{
    return std::string(list) + '[' + std::to_string(i) + "]." + member;
}

void checkSegment(Errors& e, const CorridorSegment& s, std::size_t i)
{
    const auto at = [&](const char* member) { return element("segments", i, member); };
    const auto within = [&](Tick t, Tick least, const char* member) {
        e.require(t >= least && t <= kDay, at(member), "must be from 0 to a day, and not 0 for a drive");
    };
    within(s.travel, 1, "travel");
    within(s.headway, 1, "headway");
    within(s.clearance, 0, "clearance");
    within(s.hold, 0, "hold");
    e.require(s.platoon >= 1, at("platoon"), "must be at least 1");
    e.require(s.energy >= 0, at("energy"), "must not be negative");
}

std::int64_t slotsInAll(const CorridorConfig& c)
{
    std::int64_t n = 0;
    for (const CorridorTerminal& t : c.terminals)
        n += t.places;
    for (const CorridorBay& b : c.bays)
        n += std::int64_t{b.slots[0]} + b.slots[1];
    return n;
}

void checkEnergy(Errors& e, const CorridorConfig& c)
{
    std::int64_t way = 0;
    for (const CorridorSegment& s : c.segments)
        way += s.energy;
    if (way == 0)
        return;
    const int ends = (c.terminals[0].chargers > 0 ? 1 : 0) + (c.terminals[1].chargers > 0 ? 1 : 0);
    e.require(ends > 0, "terminals", "driving takes energy, but there is no charger");
    e.require(c.chargePerHour > 0, "chargePerHour", "must be more than 0 where driving takes energy");
    const std::int64_t need = ends == 2 ? way : 2 * way;
    e.require(c.battery >= need, "battery",
              "must last from charger to charger, " + std::to_string(need) + " mWh");
}

} // namespace

std::vector<std::string> corridorErrors(const CorridorConfig& c)
{
    Errors e;
    e.require(!c.segments.empty() && c.segments.size() <= kMostSegments, "segments", "must be 1 to 1000");
    e.require(c.segments.size() == c.bays.size() + 1, "bays", "must be one less than segments");
    for (std::size_t i = 0; i < c.segments.size(); ++i)
        checkSegment(e, c.segments[i], i);
    for (std::size_t i = 0; i < c.bays.size(); ++i)
        e.require(c.bays[i].slots[0] >= 1 && c.bays[i].slots[1] >= 1, element("bays", i, "slots"),
                  "must be at least 1 each way");
    for (std::size_t i = 0; i < c.terminals.size(); ++i) {
        e.require(c.terminals[i].places >= 1, element("terminals", i, "places"), "must be at least 1");
        e.require(c.terminals[i].chargers >= 0, element("terminals", i, "chargers"), "must not be negative");
    }
    e.require(c.fleet >= 1 && c.fleet <= kMostVehicles, "fleet", "must be 1 to 30000");
    e.require(c.fleet <= std::int64_t{c.terminals[0].places} + c.terminals[1].places, "fleet",
              "must find room in the terminals, where it starts");
    e.require(c.fleet < slotsInAll(c), "fleet",
              "must be less than all slots and places, else nobody can move");
    e.require(c.stallChance >= 0 && c.stallChance <= 1, "stallChance", "must be a probability");
    checkEnergy(e, c);
    return e.take();
}

double saturatedPerHour(const CorridorSegment& s)
{
    const double k = s.platoon;
    const auto way = static_cast<double>(s.travel + (s.platoon - 1) * s.headway + s.clearance);
    return static_cast<double>(kHour) * 2 * k / (2 * way);
}

} // namespace coi::sim
