// SPDX-License-Identifier: GPL-3.0-or-later
// A network file that uses every key of the format, for tests that change it at one place.
#pragma once
#include <coi/site/load_network.h>

namespace coi::site::testing {

inline constexpr const char* kWholeModel = R"json({
  "format": "coi-network/1", "name": "whole", "note": "every key once",
  "horizon_s": 86400, "warmup_s": 600, "start_s": 28800,
  "classes": [ { "name": "traveller", "priority": 2, "patience": {"exp": {"mean": 900}} },
               { "name": "vip", "priority": 1, "patience": null } ],
  "sources": [ { "name": "in", "class": "traveller", "to": "egate",
                 "interarrival": {"exp": {"mean": 8.333}}, "batch": {"det": {"value": 2}} },
               { "name": "day", "class": "vip", "to": "walk", "arrivals": "timetable",
                 "batch": {"uniform": {"min": 2, "max": 5}}, "batch_over": {"det": {"value": 60}},
                 "profile_per_hour": [6,4,3,4,10,28,58,82,88,70,52,46,48,50,52,58,72,84,76,50,30,16,8,5] } ],
  "stations": [ { "name": "egate", "servers": 8, "capacity": 200, "discipline": "priority",
                  "service": {"lognormal": {"mean": 18, "cv": 0.4}},
                  "service_by_class": { "vip": {"erlang": {"k": 3, "mean": 12}} },
                  "breakdown": { "mtbf": {"exp": {"mean": 3600}}, "mttr": {"uniform": {"min": 300, "max": 900}},
                                 "crew": "technicians", "when": "busy" },
                  "next": [ {"to": "manual", "p": 0.06}, {"to": "walk", "p": 0.94} ] },
                { "name": "manual", "servers": 11, "capacity": null, "discipline": "fifo",
                  "service": {"empirical": {"values": [30, 60, 90], "weights": [1, 2, 1]}},
                  "reserved": [ {"servers": 2, "classes": ["vip"]} ],
                  "seize": "igv", "side": "far", "next": [ {"to": "walk", "p": 1} ] } ],
  "delays": [ { "name": "walk", "time": {"triangular": {"min": 20, "mode": 30, "max": 60}},
                "release": "igv", "release_after": {"det": {"value": 300}}, "next": [ {"to": "exit", "p": 1} ] } ],
  "fleets": [ { "name": "igv", "size": 18, "empty_trip": {"det": {"value": 400}}, "far_places": 4, "near_places": 15 } ],
  "crews": [ { "name": "technicians", "size": 1 } ],
  "initial": { "egate": 3, "walk": 2 }
})json";

} // namespace coi::site::testing
