// SPDX-License-Identifier: GPL-3.0-or-later
#include "day.h"

#include <array>
#include <chrono>
#include <cmath>
#include <coi/core/hash.h>
#include <coi/sim/gate_sim.h>

namespace coi::simapp {

namespace {

using namespace std::chrono_literals;

// Any midnight of UTC+7 will do; a day has no date in it.
constexpr core::UtcTime kMidnight{core::Millis{1'792'000'800'000 / 86'400'000 * 86'400'000 - 7 * 3'600'000}};

// Quantiles of Student's t for 97.5 %, by degrees of freedom; beyond the table the normal one.
double studentQuantile(int freedom)
{
    constexpr std::array<double, 30> t{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
                                       2.201,  2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
                                       2.080,  2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};
    return freedom <= 30 ? t[static_cast<std::size_t>(freedom - 1)] : 1.96 + 2.5 / freedom;
}

void count(DayResult& r, const sim::GateStats& s)
{
    using domain::Direction;
    r.in.add(s.travellers(Direction::Entry));
    r.out.add(s.travellers(Direction::Exit));
    r.travellers.add(s.travellers(Direction::Entry) + s.travellers(Direction::Exit));
    r.vehicles.add(s.vehicles(Direction::Entry) + s.vehicles(Direction::Exit));
    r.residents.add(s.travellersCrossed[0][0] + s.travellersCrossed[1][0]);
    r.tourists.add(s.travellersCrossed[0][1] + s.travellersCrossed[1][1]);
    r.traditional.add(s.vehiclesCrossed[0][0] + s.vehiclesCrossed[1][0]);
    r.smart.add(s.vehiclesCrossed[0][1] + s.vehiclesCrossed[1][1]);
    r.coaches.add(s.coaches);
    r.crossings.add(s.carrierCrossings);
    r.sum.merge(s);
}

} // namespace

double Estimate::ci95() const
{
    if (m_n < 2)
        return 0;
    return studentQuantile(m_n - 1) * std::sqrt(m_squares / (m_n - 1) / m_n);
}

DayResult runDays(const std::shared_ptr<const domain::Site>& site,
                  const std::shared_ptr<const domain::Flows>& flows, const DayOptions& options)
{
    DayResult r;
    core::Hash64 hash;
    for (int i = 0; i < options.replications; ++i) {
        sim::GateConfig config;
        config.seed = options.seed;
        config.replication = static_cast<std::uint32_t>(i);
        config.profile = options.profile;
        config.phase = options.phase;
        config.start = kMidnight;
        config.fieldEvents = false;
        sim::GateSim gate(site, flows, config);
        gate.advanceTo(kMidnight + 24h);
        count(r, gate.stats());
        hash.u64(gate.stateHash());
    }
    r.replications = options.replications;
    r.hash = hash.value();
    return r;
}

} // namespace coi::simapp
