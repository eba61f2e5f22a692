// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "what_if_run.h"

namespace coi::sim {

// The first `n` replications of `traces`, in their order.
void reduceTraces(const std::vector<std::vector<WhatIfTrace>>& traces, std::uint32_t n, std::size_t options,
                  std::size_t watched, const std::vector<double>& limitS, std::vector<WhatIfOutcome>& out);

} // namespace coi::sim
