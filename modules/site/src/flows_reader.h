// SPDX-License-Identifier: GPL-3.0-or-later
// flows.json -> domain::Flows. Figures are {"value": …, "source": "…"}, distributions
// {"lognormal": {"mean": 12, "cv": 0.4}, "source": "…"}. Shares that must add up to 1 are normalised.
#pragma once
#include "node.h"

#include <coi/domain/flows.h>

namespace coi::site {

// The flows as far as they could be read; use them only when the report is empty.
domain::Flows readFlows(Report& report, const QJsonObject& file);

// Of a whole distribution object with its source.
domain::Distribution readDistribution(Node& parent, const char* key);

} // namespace coi::site
