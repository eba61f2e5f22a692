// SPDX-License-Identifier: GPL-3.0-or-later
// Control variates of a forecast: what a replication happened to draw, as numbers whose expectation is
// exactly 0. What an option changes at a station depends on how many came its way and how long they took
// there; taking that share out of the paired difference leaves its mean and shortens its interval
// (Glasserman, Monte Carlo Methods in Financial Engineering, 4.1). One for an option that changes a station;
// one thread.
#pragma once
#include "network_engine.h"

namespace coi::sim {

// More of those who come to the station than expected, summed over the steps; more seconds of service than
// expected, of those who began.
using WhatIfControls = std::array<double, 2>;

class WhatIfControl
{
public:
    WhatIfControl() = default; // none: zeros
    WhatIfControl(const NetworkPlan& plan, std::uint32_t station);

    void begin(const NetworkEngine& engine);
    void look(const NetworkEngine& engine); // at the end of each step
    WhatIfControls value(const NetworkEngine& engine) const;

private:
    std::vector<double> m_visits;         // of the station, by a customer of each source; 0: not to be used
    std::vector<std::uint32_t> m_arrived; // at the beginning
    double m_expected = 0, m_sum = 0;
    Tick m_since = 0;
    std::uint32_t m_station = kNoSlot;
};

} // namespace coi::sim
