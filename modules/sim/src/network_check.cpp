// SPDX-License-Identifier: GPL-3.0-or-later
// validate(): what a network must keep to, apart from its distributions and ways (network_check_*.cpp).
#include "network_check.h"

#include <cmath>
#include <set>

namespace coi::sim {

namespace {

template <class List> bool inRange(int index, const List& list)
{
    return index >= 0 && static_cast<std::size_t>(index) < list.size();
}

void checkTimes(Findings& f, const Network& n)
{
    if (!(n.horizonS > 0))
        f.add("$.horizon_s", "must be positive");
    else if (n.horizonS > kLongestRunS)
        f.add("$.horizon_s", "must not be more than " + number(kLongestRunS));
    if (!(n.warmupS >= 0))
        f.add("$.warmup_s", "must not be negative");
    else if (n.warmupS >= n.horizonS)
        f.add("$.warmup_s", "must be shorter than the horizon");
    if (!(n.startS >= 0) || std::isinf(n.startS))
        f.add("$.start_s", "must not be negative");
}

void checkClasses(Findings& f, const Network& n)
{
    if (n.classes.empty())
        f.add("$.classes", "there must be a class");
    if (n.classes.size() > kMostClasses)
        f.add("$.classes", "more than " + std::to_string(kMostClasses));
    for (std::size_t i = 0; i < n.classes.size(); ++i)
        if (n.classes[i].patience)
            checkDistribution(f, item("$.classes", i) + ".patience", *n.classes[i].patience);
}

void checkSource(Findings& f, const Network& n, const NetworkSource& s, const std::string& at)
{
    if (!inRange(s.customerClass, n.classes))
        f.add(at + ".class", "no such class");
    if (s.to.kind == NetworkNode::Kind::Exit)
        f.add(at + ".to", "must be a station or a delay");
    else if (!known(n, s.to))
        f.add(at + ".to", "no such station or delay");
    const bool profile = !s.profilePerHour.empty();
    if (s.interarrival && profile)
        f.add(at, "has both interarrival and profile_per_hour");
    if (!s.interarrival && !profile)
        f.add(at, "has neither interarrival nor profile_per_hour");
    if (s.interarrival && checkDistribution(f, at + ".interarrival", *s.interarrival) &&
        takesNoTime(*s.interarrival))
        f.add(at + ".interarrival", "must take time");
    if (s.batchOver) {
        checkDistribution(f, at + ".batch_over", *s.batchOver);
        if (!s.batch)
            f.add(at + ".batch_over", "needs a batch");
        if (s.to.kind == NetworkNode::Kind::Station)
            f.add(at + ".batch_over", "needs a delay to go to");
    }
    if (s.timetable && !profile)
        f.add(at + ".arrivals", "a timetable needs profile_per_hour");
    if (s.profilePerHour.size() > 24)
        f.add(at + ".profile_per_hour", "more than 24 hours");
    for (std::size_t i = 0; i < s.profilePerHour.size(); ++i)
        if (!(s.profilePerHour[i] >= 0) || s.profilePerHour[i] > 1e9)
            f.add(item(at + ".profile_per_hour", i), "must be between 0 and 1e9");
    if (s.batch && checkDistribution(f, at + ".batch", *s.batch) && meanOf(*s.batch) > 1e5)
        f.add(at + ".batch", "more than 100000 at once");
}

void checkHold(Findings& f, const Network& n, const NetworkHold& h, const std::string& at)
{
    if (h.seize != kNone && !inRange(h.seize, n.fleets))
        f.add(at + ".seize", "no such fleet");
    if (h.release != kNone && !inRange(h.release, n.fleets))
        f.add(at + ".release", "no such fleet");
    if (h.far) {
        const int fleet = h.seize != kNone ? h.seize : h.release;
        if (!inRange(fleet, n.fleets))
            f.add(at + ".side", "nothing is seized or released here");
        else if (!n.fleets[static_cast<std::size_t>(fleet)].sides)
            f.add(at + ".side", "the fleet has no sides");
    }
    if (!h.releaseAfter)
        return;
    checkDistribution(f, at + ".release_after", *h.releaseAfter);
    if (h.release == kNone)
        f.add(at + ".release_after", "nothing is released here");
}

void checkServiceByClass(Findings& f, const Network& n, const NetworkStation& s, const std::string& at)
{
    std::set<int> seen;
    for (const auto& [c, service] : s.serviceByClass) {
        const std::string where = at + ".service_by_class";
        if (!inRange(c, n.classes)) {
            f.add(where, "no such class");
            continue;
        }
        const auto& name = n.classes[static_cast<std::size_t>(c)].name;
        checkDistribution(f, where + "." + name, service);
        if (!seen.insert(c).second)
            f.add(where + "." + name, "given twice");
    }
}

void checkReserved(Findings& f, const Network& n, const NetworkStation& s, const std::string& at)
{
    if (s.reserved.empty())
        return;
    if (s.breakdown)
        f.add(at + ".reserved", "not together with breakdown");
    if (s.reserved.size() > kMostReserved)
        f.add(at + ".reserved", "more than " + std::to_string(kMostReserved));
    std::int64_t all = 0;
    for (std::size_t i = 0; i < s.reserved.size(); ++i) {
        const std::string entry = item(at + ".reserved", i);
        const NetworkReserved& r = s.reserved[i];
        if (r.servers < 1)
            f.add(entry + ".servers", "must be at least 1");
        all += std::max(r.servers, 0);
        if (r.classes.empty())
            f.add(entry + ".classes", "there must be a class");
        for (std::size_t k = 0; k < r.classes.size(); ++k)
            if (!inRange(r.classes[k], n.classes))
                f.add(item(entry + ".classes", k), "no such class");
    }
    if (all > s.servers)
        f.add(at + ".reserved", std::to_string(all) + " servers, of " + std::to_string(s.servers));
}

void checkOtherwise(Findings& f, const Network& n, const NetworkStation& s, const std::string& at)
{
    if (s.otherwise == kNone)
        return;
    if (!inRange(s.otherwise, n.stations))
        return f.add(at, "no such station");
    const NetworkStation& other = n.stations[static_cast<std::size_t>(s.otherwise)];
    if (other.otherwise != kNone)
        f.add(at, "must not send them on itself");
    if (takesNoTime(other.service))
        f.add(at, "must take time");
    if (s.breakdown || s.hold.seize != kNone)
        f.add(at, "not with breakdowns or units");
}

void checkStation(Findings& f, const Network& n, const NetworkStation& s, const std::string& at)
{
    if (s.servers < 0 || s.servers > kMostServers)
        f.add(at + ".servers", "must be between 0 and " + std::to_string(kMostServers));
    if (s.capacity < kNone)
        f.add(at + ".capacity", "must not be negative");
    checkDistribution(f, at + ".service", s.service);
    checkServiceByClass(f, n, s, at);
    checkReserved(f, n, s, at);
    if (s.breakdown) {
        const std::string where = at + ".breakdown";
        if (checkDistribution(f, where + ".mtbf", s.breakdown->mtbf) && takesNoTime(s.breakdown->mtbf))
            f.add(where + ".mtbf", "must take time");
        checkDistribution(f, where + ".mttr", s.breakdown->mttr);
        if (s.breakdown->crew != kNone && !inRange(s.breakdown->crew, n.crews))
            f.add(where + ".crew", "no such crew");
    }
    checkHold(f, n, s.hold, at);
    checkRoutes(f, n, s.next, at + ".next");
    checkOtherwise(f, n, s, at + ".otherwise");
}

template <class List> void checkUnits(Findings& f, const List& list, const std::string& at)
{
    if (list.size() > kMostFleets)
        f.add(at, "more than " + std::to_string(kMostFleets));
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].size < 0 || list[i].size > kMostServers)
            f.add(item(at, i) + ".size", "must be between 0 and " + std::to_string(kMostServers));
}

void checkSides(Findings& f, const Network& n)
{
    for (std::size_t i = 0; i < n.fleets.size(); ++i) {
        const std::string at = item("$.fleets", i);
        const auto& sides = n.fleets[i].sides;
        if (!sides)
            continue;
        if (checkDistribution(f, at + ".empty_trip", sides->emptyTrip) && takesNoTime(sides->emptyTrip))
            f.add(at + ".empty_trip", "must take time");
        if (sides->farPlaces < kNone)
            f.add(at + ".far_places", "must not be negative");
        if (sides->nearPlaces < kNone)
            f.add(at + ".near_places", "must not be negative");
    }
}

void checkInitial(Findings& f, const Network& n)
{
    std::int64_t total = 0;
    std::set<std::string> seen;
    for (const NetworkInitial& i : n.initial) {
        const std::string at = "$.initial." + nameOf(n, i.at);
        if (i.at.kind == NetworkNode::Kind::Exit || !known(n, i.at)) {
            f.add("$.initial", "no such station or delay");
            continue;
        }
        if (!seen.insert(at).second)
            f.add(at, "given twice");
        if (i.count < 0)
            f.add(at, "must not be negative");
        else
            total += i.count;
        if (i.at.kind != NetworkNode::Kind::Station)
            continue;
        const int capacity = n.stations[static_cast<std::size_t>(i.at.index)].capacity;
        if (capacity >= 0 && i.count > capacity)
            f.add(at, "more than the capacity of " + std::to_string(capacity));
    }
    if (total > kMostInitial)
        f.add("$.initial", "more than " + std::to_string(kMostInitial) + " customers");
}

// Names are what the file format refers by; "exit" is taken.
void checkNames(Findings& f, const Network& n)
{
    const auto unique = [&f](std::set<std::string>& seen, const auto& list, const char* at) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i].name.empty())
                f.add(item(at, i) + ".name", "must not be empty");
            else if (!seen.insert(list[i].name).second)
                f.add(item(at, i) + ".name", "\"" + list[i].name + "\" is taken");
        }
    };
    std::set<std::string> nodes{"exit"}, classes, sources, fleets, crews;
    unique(classes, n.classes, "$.classes");
    unique(sources, n.sources, "$.sources");
    unique(nodes, n.stations, "$.stations");
    unique(nodes, n.delays, "$.delays");
    unique(fleets, n.fleets, "$.fleets");
    unique(crews, n.crews, "$.crews");
}

} // namespace

std::vector<NetworkProblem> validate(const Network& n)
{
    Findings f;
    checkTimes(f, n);
    checkNames(f, n);
    checkClasses(f, n);
    for (std::size_t i = 0; i < n.sources.size(); ++i)
        checkSource(f, n, n.sources[i], item("$.sources", i));
    if (n.sources.size() > kMostNodes)
        f.add("$.sources", "more than " + std::to_string(kMostNodes));
    if (n.stations.size() + n.delays.size() > kMostNodes)
        f.add("$.stations", "more than " + std::to_string(kMostNodes) + " stations and delays");
    for (std::size_t i = 0; i < n.stations.size(); ++i)
        checkStation(f, n, n.stations[i], item("$.stations", i));
    for (std::size_t i = 0; i < n.delays.size(); ++i) {
        const std::string at = item("$.delays", i);
        checkDistribution(f, at + ".time", n.delays[i].time);
        checkHold(f, n, n.delays[i].hold, at);
        checkRoutes(f, n, n.delays[i].next, at + ".next");
    }
    checkUnits(f, n.fleets, "$.fleets");
    checkUnits(f, n.crews, "$.crews");
    checkSides(f, n);
    checkInitial(f, n);
    checkWays(f, n);
    return std::move(f.list);
}

} // namespace coi::sim
