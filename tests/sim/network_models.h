// SPDX-License-Identifier: GPL-3.0-or-later
// Networks for tests and tools, without Qt.
#pragma once
#include <coi/sim/network_run.h>
#include <utility>

namespace network_test {

using namespace coi::sim;
using coi::domain::Distribution;

inline NetworkStation station(const char* name, int servers, Distribution service,
                              std::vector<NetworkRoute> next = {{toExit(), 1}})
{
    NetworkStation s;
    s.name = name, s.servers = servers, s.service = std::move(service), s.next = std::move(next);
    return s;
}

inline NetworkDelay delay(const char* name, Distribution time,
                          std::vector<NetworkRoute> next = {{toExit(), 1}})
{
    NetworkDelay d;
    d.name = name, d.time = std::move(time), d.next = std::move(next);
    return d;
}

inline NetworkSource source(const char* name, Distribution gap, NetworkNode to = toStation(0), int c = 0)
{
    NetworkSource s;
    s.name = name, s.customerClass = c, s.to = to, s.interarrival = std::move(gap);
    return s;
}

inline Network network(double horizonS, double warmupS)
{
    Network n;
    n.name = "test", n.horizonS = horizonS, n.warmupS = warmupS;
    NetworkClass c;
    c.name = "one";
    n.classes = {c};
    return n;
}

// Poisson arrivals to one station.
inline Network single(double lambda, int servers, Distribution service, double horizonS)
{
    Network n = network(horizonS, horizonS / 20);
    n.stations = {station("s", servers, std::move(service))};
    n.sources = {source("in", exponential(1 / lambda))};
    return n;
}

// A boat that takes people over and back, and coaches by timetable at its quay.
inline void addRiver(Network& n)
{
    const int boat = static_cast<int>(n.fleets.size()), first = static_cast<int>(n.delays.size());
    n.fleets.push_back({"boat", 3, NetworkSides{uniform(20, 40), 1}});
    n.delays.push_back(delay("embark", constant(5), {{toDelay(first + 1), 1}}));
    n.delays.push_back(delay("over", uniform(30, 60)));
    n.delays.push_back(delay("embark there", constant(5), {{toDelay(first + 3), 1}}));
    n.delays.push_back(delay("back", exponential(40)));
    n.delays.push_back(delay("get off", exponential(20), {{toDelay(first), 1}}));
    const auto at = [&](int i) -> NetworkHold& { return n.delays[static_cast<std::size_t>(first + i)].hold; };
    at(0).seize = at(2).seize = at(1).release = at(3).release = boat;
    at(1).far = at(2).far = true;
    at(3).releaseAfter = uniform(5, 10);
    NetworkSource coach;
    coach.name = "coach", coach.to = toDelay(first + 4), coach.profilePerHour = {20, 12, 30, 8};
    coach.timetable = true, coach.batch = uniform(1, 4), coach.batchOver = uniform(30, 90);
    n.sources.push_back(coach);
    n.sources.push_back(source("back", erlang(2, 120), toDelay(first + 2)));
}

// Everything at once: loops, priorities, patience, breakdowns with a crew, fleets, batches, limits, two
// sides.
inline Network everything()
{
    Network n = network(4e4, 1e4);
    n.classes = {{"person", 2, exponential(90)}, {"truck", 1, {}}, {"late", 3, constant(20)}};
    n.fleets = {{"igv", 3}, {"key", 4}};
    n.crews = {{"crew", 1}};
    n.stations = {station("gate", 3, lognormal(9, 0.7), {{toStation(1), 0.3}, {toDelay(0), 0.7}}),
                  station("desk", 2, exponential(15), {{toStation(0), 0.2}, {toExit(), 0.8}}),
                  station("scan", 2, triangular(10, 20, 60), {{toDelay(1), 0.9}, {toStation(1), 0.1}})};
    n.stations[0].discipline = NetworkStation::Discipline::Priority;
    n.stations[0].breakdown = NetworkBreakdown{exponential(300), erlang(2, 60), 0, false};
    n.stations[1].capacity = 12;
    n.stations[1].reserved = {{1, {0}}};
    n.stations[1].hold.seize = 1;
    n.stations[1].hold.release = 1;
    n.stations[2].breakdown = NetworkBreakdown{uniform(100, 500), exponential(50), 0, true};
    n.stations[2].serviceByClass = {{2, constant(5)}};
    n.delays = {delay("walk", uniform(10, 30), {{toExit(), 0.9}, {toDelay(0), 0.1}}),
                delay("cross", erlang(3, 60))};
    n.delays[1].hold = {0, 0, exponential(30)};
    n.sources = {source("a", exponential(6)), source("b", erlang(2, 40), toStation(2), 1)};
    n.sources[0].batch = empirical({1, 3}, {3, 1});
    NetworkSource late;
    late.name = "late", late.customerClass = 2, late.to = toStation(2);
    late.profilePerHour = {20, 0, 60, 40, 50, 30};
    n.sources.push_back(late);
    n.initial = {{toStation(0), 5}, {toDelay(1), 6}, {toStation(1), 2}};
    addRiver(n);
    return n;
}

// A day of a gate: travellers through e-gates or booths, vehicles to their carriers.
inline Network gateDay()
{
    Network n = network(86400, 0);
    n.classes = {{"traveller", 1, {}}, {"vehicle", 1, {}}};
    n.fleets = {{"igv", 18}};
    n.stations = {station("egate", 7, lognormal(18, 0.4), {{toStation(1), 0.06}, {toDelay(0), 0.94}}),
                  station("manual", 11, lognormal(60, 0.5), {{toDelay(0), 1}}),
                  station("customs", 5, exponential(90), {{toDelay(1), 1}}),
                  station("turnstile", 5, uniform(4, 12)),
                  station("anpr", 3, uniform(20, 40), {{toStation(5), 1}}),
                  station("documents", 4, lognormal(240, 0.5), {{toStation(6), 0.15}, {toDelay(2), 0.85}}),
                  station("scanner", 2, triangular(240, 360, 720), {{toDelay(2), 1}})};
    n.delays = {delay("walk", uniform(20, 60), {{toStation(2), 0.08}, {toDelay(1), 0.92}}),
                delay("on", uniform(10, 30), {{toStation(3), 1}}),
                delay("load", uniform(120, 240), {{toDelay(3), 1}}),
                delay("cross", uniform(300, 360), {{toDelay(4), 1}}), delay("unload", uniform(120, 240))};
    n.delays[2].hold.seize = 0;
    n.delays[4].hold = {kNone, 0, constant(300)};
    const std::vector<double> travellers{6,  4,  3,  4,  10, 28, 58, 82, 88, 70, 52, 46,
                                         48, 50, 52, 58, 72, 84, 76, 50, 30, 16, 8,  5};
    const std::vector<double> vehicles{20, 18, 16, 16, 18, 26, 38, 50, 60, 64, 64, 62,
                                       56, 58, 62, 64, 62, 54, 46, 38, 32, 28, 25, 23};
    const auto add = [&n](const char* name, int c, int to, const std::vector<double>& hours, double perDay) {
        NetworkSource s;
        s.name = name, s.customerClass = c, s.to = toStation(to);
        for (const double h : hours)
            s.profilePerHour.push_back(h / 1000 * perDay);
        n.sources.push_back(s);
    };
    add("to e-gates", 0, 0, travellers, 14000);
    add("to booths", 0, 1, travellers, 6000);
    add("vehicles", 1, 4, vehicles, 800);
    return n;
}

} // namespace network_test
