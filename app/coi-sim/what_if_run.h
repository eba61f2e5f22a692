// SPDX-License-Identifier: GPL-3.0-or-later
// coi-sim whatif. Answers the exit status of the program.
#pragma once
#include "options.h"

#include <coi/sim/what_if.h>
#include <ostream>

namespace coi::simapp {

struct WhatIfAnswer
{
    sim::Network network;
    sim::WhatIfRequest request;
    sim::WhatIfResult result;
    double forkedAtS = 0; // from the beginning of the run
    double forkS = 0;     // time it took
};

int askWhatIf(const WhatIfOptions& options);

void printJson(std::ostream& out, const WhatIfAnswer& answer);
void printTable(std::ostream& out, const WhatIfAnswer& answer);

} // namespace coi::simapp
