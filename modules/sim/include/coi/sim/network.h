// SPDX-License-Identifier: GPL-3.0-or-later
// A queueing network as data: the structs mirror the file format coi-network/1 one to one; references are
// indices into the lists of this struct, -1 (kNone) is `null`. All times in seconds, all lists in file order.
// Plain values, no thread. validate() finds what is wrong with the meaning of a network; who builds one from
// text reports unknown names and keys himself.
//
//   Network n;
//   n.classes = {{.name = "traveller"}};
//   n.stations = {{.name = "egate", .servers = 8, .service = lognormal(18, 0.4), .next = {{toExit(), 1}}}};
//   n.sources = {{.name = "in", .customerClass = 0, .to = toStation(0), .interarrival = exponential(8.333)}};
//   if (const auto problems = validate(n); problems.empty()) runNetwork(n, {.replications = 30});
#pragma once
#include <coi/domain/flows.h>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coi::sim {

inline constexpr int kNone = -1;

// Where a customer goes: out of the system, to a station or to a delay.
struct NetworkNode
{
    enum class Kind : std::uint8_t { Exit, Station, Delay };
    Kind kind = Kind::Exit;
    int index = 0;
    bool operator==(const NetworkNode&) const = default;
};
inline NetworkNode toExit()
{
    return {};
}
inline NetworkNode toStation(int index)
{
    return {NetworkNode::Kind::Station, index};
}
inline NetworkNode toDelay(int index)
{
    return {NetworkNode::Kind::Delay, index};
}

struct NetworkRoute
{
    NetworkNode to;
    double p = 1;
};

struct NetworkClass
{
    std::string name;
    int priority = 1; // lower goes first where the discipline is priority
    std::optional<domain::Distribution> patience;
};

// Exactly one of `interarrival` and `profilePerHour` says when. A profile has one to 24 values: the expected
// arrivals in each hour from the beginning of the run, hours without a value have none, repeated each day: a
// Poisson process ("arrivals": "random"), or one by `timetable`, which has one arrival for each that is
// expected, at a random instant of the time in which it is expected.
struct NetworkSource
{
    std::string name;
    int customerClass = 0;
    NetworkNode to;
    std::optional<domain::Distribution> interarrival;
    std::vector<double> profilePerHour;
    bool timetable = false;
    std::optional<domain::Distribution> batch; // how many come at once, rounded to whole ones; default 1
    // A whole batch goes through the delay `to` one after the other, evenly over a time of this law, as
    // people get off a coach; who is seen there takes the delay's own time. Absent: each takes his own time.
    std::optional<domain::Distribution> batchOver;
};

// Seizing waits FIFO for a unit before the service or delay begins (at a station before a server is asked
// for); releasing gives it back when it ends, after `releaseAfter` during which the customer has gone on. Who
// holds the unit already does not seize a second one; who leaves the system gives back what he holds, on the
// near side.
struct NetworkHold
{
    int seize = kNone, release = kNone; // fleets
    std::optional<domain::Distribution> releaseAfter;
    bool far = false; // of a fleet with two sides: is on the far one
};

// Each server has its own clock; `mtbf` is the time up between repair and next failure: of the clock, or of
// service only (`whenBusy`). A repair waits FIFO for the crew.
struct NetworkBreakdown
{
    domain::Distribution mtbf, mttr;
    int crew = kNone;
    bool whenBusy = false;
};

// Servers that take only some classes; those left of the station's take everybody. Who comes takes a free
// server of the first entry that has one for him, else one for everybody; a server that becomes free takes
// who came first of those it may. A station with fewer servers than its list wants lets the last entries go
// without. Not where servers break down.
struct NetworkReserved
{
    int servers = 1;
    std::vector<int> classes;
};

struct NetworkStation
{
    enum class Discipline : std::uint8_t { Fifo, Priority };
    std::string name;
    int servers = 1;
    int capacity = kNone; // waiting and in service
    Discipline discipline = Discipline::Fifo;
    domain::Distribution service;
    std::vector<std::pair<int, domain::Distribution>> serviceByClass; // class -> service
    std::vector<NetworkReserved> reserved{};
    std::optional<NetworkBreakdown> breakdown;
    NetworkHold hold;
    std::vector<NetworkRoute> next;
    // Station to which those go who come, or wait, while this one has no server at all; kNone: they wait. Not
    // where servers break down or a unit is seized; the other station has no such one itself.
    int otherwise = kNone;
};

struct NetworkDelay
{
    std::string name;
    domain::Distribution time;
    NetworkHold hold;
    std::vector<NetworkRoute> next;
};

struct NetworkCrew
{
    std::string name;
    int size = 1;
};

// Units of a fleet with two sides, as of a river, stand on the side on which they were released; all begin on
// the near one. A unit is fetched from the other side by an empty trip of this law when more wait on a side
// than units come there. A side has places for so many who stand idle there or come: a customer is taken to
// bring his unit to the other side. When they are more, one that stands idle goes over empty, if there is a
// place.
struct NetworkSides
{
    domain::Distribution emptyTrip;
    int farPlaces = kNone, nearPlaces = kNone; // no limit
};

struct NetworkFleet
{
    std::string name;
    int size = 1;
    std::optional<NetworkSides> sides{}; // absent: units are at hand wherever they are wanted
};

// Customers of the first class that stand at a node when the run begins: the first of them are served.
struct NetworkInitial
{
    NetworkNode at;
    int count = 0;
};

struct Network
{
    std::string name;
    double horizonS = 86400; // length of the run; at most kLongestRunS
    double warmupS = 0;      // not counted at its beginning
    double startS = 0;       // time of day at the beginning, for display; all other times count from there
    std::vector<NetworkClass> classes;
    std::vector<NetworkSource> sources;
    std::vector<NetworkStation> stations;
    std::vector<NetworkDelay> delays;
    std::vector<NetworkFleet> fleets;
    std::vector<NetworkCrew> crews;
    std::vector<NetworkInitial> initial;
};

inline constexpr double kLongestRunS = 7.0e7; // the event list counts microseconds in 46 bits

struct NetworkProblem
{
    std::string path; // JSON path of the file format: "$.stations[2].next"
    std::string text; // "probabilities add up to 0.98"
};

// Every problem, in file order; empty: the network can be run.
std::vector<NetworkProblem> validate(const Network& network);

// Shorthands for networks written in code.
domain::Distribution exponential(double mean);
domain::Distribution constant(double value);
domain::Distribution uniform(double min, double max);
domain::Distribution erlang(int k, double mean);
domain::Distribution lognormal(double mean, double cv);
domain::Distribution triangular(double min, double mode, double max);
domain::Distribution empirical(std::vector<double> values, std::vector<double> weights);

} // namespace coi::sim
