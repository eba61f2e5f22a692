// SPDX-License-Identifier: GPL-3.0-or-later
// The gate of a site as a queueing network: what GateSim plays body by body, in the engine that forks, plans
// and compares with theory. Two days from local midnight of which the second is counted, since freight stays
// overnight.
//
// Stations carry the names of the stages of gate_stats.h and the direction: "egate_exit", "booth_entry",
// "customs_baggage_exit", "health_screening_exit", "truck_lane_entry", "documents_exit", "weighbridge_exit",
// "xray_exit", and shared by both directions "inspection_dock", "laboratory"; carriers are the fleet
// "carriers", the terminals "terminals_exit" and "terminals_entry" where a container waits for one. A station
// has as many servers as lanes of that kind are open at the start of such a day.
//
// What the network leaves out, and GateSim does not: bodies and their way through the hall (a walk takes its
// whole law); the hall leader, who opens standby lanes in a jam; doors, faults and reversed lanes. Of the
// carriers' traffic only times are kept: empty returns, charging and the way over the ring take a carrier as
// long as they do without others in its way.
#pragma once
#include <coi/domain/site.h>
#include <coi/sim/network.h>
#include <memory>

namespace coi::sim {

// `phase` is 1 or 2. A valid network for every site and flows that the loader accepts; without lanes or
// arrivals it is empty, which validate() tells. Thread: any.
Network gateNetwork(std::shared_ptr<const domain::Site> site, std::shared_ptr<const domain::Flows> flows,
                    domain::Profile profile, int phase);

} // namespace coi::sim
