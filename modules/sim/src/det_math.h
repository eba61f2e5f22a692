// SPDX-License-Identifier: GPL-3.0-or-later
// exp, log and the normal quantile from IEEE 754 basic operations only, so that tables are the same bits on
// every machine and compiler (libm is not). Relative error below 1e-12; the normal quantile below 2e-9.
#pragma once

namespace coi::sim {

double detExp(double x);
double detLog(double x);            // x > 0
double detNormalQuantile(double p); // 0 < p < 1
double detNormal(double x);         // standard normal distribution function

} // namespace coi::sim
