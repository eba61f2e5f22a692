// SPDX-License-Identifier: GPL-3.0-or-later
// Corridors for tests and the bench.
#pragma once
#include <coi/sim/corridor.h>
#include <cstdio>
#include <cstdlib>

namespace coi::simtest {

struct Track
{
    int bays = 0;
    double travelS = 90, headwayS = 20, clearanceS = 10;
    int platoon = 4;
    int fleet = 200;
};

inline sim::Tick seconds(double s)
{
    return static_cast<sim::Tick>(s * sim::kSecond);
}

// As many slots each way as a platoon has vehicles, and places for everybody at both ends.
inline sim::CorridorConfig corridorOf(const Track& t)
{
    sim::CorridorConfig c;
    sim::CorridorSegment s;
    s.travel = seconds(t.travelS), s.headway = seconds(t.headwayS), s.clearance = seconds(t.clearanceS);
    s.platoon = t.platoon;
    c.segments.assign(static_cast<std::size_t>(t.bays) + 1, s);
    c.bays.assign(static_cast<std::size_t>(t.bays), {{t.platoon, t.platoon}});
    for (sim::CorridorTerminal& end : c.terminals)
        end.places = t.fleet;
    c.fleet = t.fleet;
    c.checked = true;
    return c;
}

inline sim::Variate lognormal(double mean, double cv)
{
    domain::Distribution d;
    d.kind = domain::Distribution::Kind::Lognormal;
    d.mean = mean, d.cv = cv;
    return sim::Variate::of(d);
}

// The big one: 200 vehicles and 12 bays. Handling keeps the platoons from falling into step.
inline sim::CorridorConfig longCorridor()
{
    sim::CorridorConfig c = corridorOf({12, 40, 8, 5, 4, 200});
    for (sim::CorridorTerminal& end : c.terminals)
        end.handling = lognormal(120, 0.5);
    return c;
}

// One move in a thousand ends in a stall of five minutes in the mean; batteries last some 130 moves and are
// charged at the terminals.
inline sim::CorridorConfig longCorridorWithTrouble()
{
    sim::CorridorConfig c = longCorridor();
    c.stallChance = 0.001, c.repair = lognormal(300, 1);
    for (sim::CorridorSegment& s : c.segments)
        s.energy = 10;
    c.battery = 1300, c.chargePerHour = 6000;
    c.terminals[0].chargers = c.terminals[1].chargers = 12;
    return c;
}

// Two bays, 100 s from bay to bay, vehicles 10 s apart.
inline sim::CorridorConfig shortCorridor(int fleet)
{
    return corridorOf({2, 100, 10, 5, 3, fleet});
}

inline sim::Corridor made(const sim::CorridorConfig& config)
{
    auto corridor = sim::Corridor::make(config);
    if (!corridor) {
        std::fprintf(stderr, "%s\n", corridor.error().text.c_str());
        std::abort();
    }
    return *corridor;
}

// The nth vehicle in a segment, by number; -1: none.
inline int inSegment(const sim::Corridor& c, int segment, int nth = 0)
{
    for (std::size_t i = 0; i < c.igvs().size(); ++i)
        if (c.igvs()[i].segment == segment && nth-- == 0)
            return static_cast<int>(i);
    return -1;
}

inline std::uint64_t violations(const sim::CorridorStats& s)
{
    return s.overlaps + s.headways + s.overfull + s.miscounts;
}

} // namespace coi::simtest
