// SPDX-License-Identifier: GPL-3.0-or-later
// Replications of a simulated day and what they counted together.
#pragma once
#include "options.h"

#include <coi/domain/flows.h>
#include <coi/domain/site.h>
#include <coi/sim/gate_stats.h>
#include <memory>
#include <ostream>

namespace coi::simapp {

// Mean over replications with the half width of its 95 % confidence interval.
class Estimate
{
public:
    void add(double x)
    {
        ++m_n;
        const double delta = x - m_mean;
        m_mean += delta / m_n;
        m_squares += delta * (x - m_mean);
    }
    double mean() const { return m_mean; }
    double ci95() const; // 0 for one replication

private:
    int m_n = 0;
    double m_mean = 0, m_squares = 0;
};

struct DayResult
{
    Estimate travellers, vehicles, in, out, coaches, crossings;
    Estimate residents, tourists, smart, traditional;
    sim::GateStats sum; // of all replications
    int replications = 0;
    std::uint64_t hash = 0; // of the final states, in order of replication
};

DayResult runDays(const std::shared_ptr<const domain::Site>& site,
                  const std::shared_ptr<const domain::Flows>& flows, const DayOptions& options);

void printJson(std::ostream& out, const DayOptions& options, const domain::Site& site, const DayResult& r);
void printTable(std::ostream& out, const DayOptions& options, const domain::Site& site, const DayResult& r);

} // namespace coi::simapp
