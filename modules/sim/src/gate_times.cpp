// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_times.h"

#include <coi/sim/network.h>

namespace coi::sim {

using domain::Distribution;

Distribution eGateTime(const domain::Flows& flows)
{
    return flows.eGate.mean > 0 ? flows.eGate : lognormal(12, 0.4);
}

Distribution boothTime(const domain::TravellerFlow& flow)
{
    return flow.booth.mean > 0 || flow.booth.max > 0 ? flow.booth : lognormal(45, 0.6);
}

Distribution gateTime(const domain::Flows& flows, std::string_view name)
{
    static const std::map<std::string, Distribution, std::less<>> kDefaults{
        {"health_prompt", uniform(20, 60)},
        {"walk_forecourt", uniform(30, 60)},
        {"walk_hall", uniform(20, 60)},
        {"bridge_walk", lognormal(200, 0.2)},
        {"customs_baggage", lognormal(60, 0.6)},
        {"anpr", uniform(20, 40)},
        {"officer_call", uniform(120, 300)},
        {"counterpart_hall", uniform(5, 15)},
        {"documents", lognormal(240, 0.5)},
        {"weighbridge", uniform(60, 180)},
        {"xray", uniform(240, 480)},
        {"image_decision", uniform(180, 600)},
        {"inspection", lognormal(1800, 0.5)},
        {"lab", lognormal(36000, 0.4)},
        {"red_exam", lognormal(18000, 0.5)},
        {"yellow_check", lognormal(5400, 0.6)},
        {"igv_load", uniform(120, 240)},
        {"igv_unload", uniform(120, 240)},
        {"igv_gate", uniform(8, 20)},
        {"yard_dwell_smart", lognormal(10800, 0.4)},
        {"yard_dwell", lognormal(18000, 0.5)}};
    if (const Distribution* d = flows.time(name))
        return *d;
    const auto it = kDefaults.find(name);
    return it != kDefaults.end() ? it->second : Distribution{};
}

} // namespace coi::sim
