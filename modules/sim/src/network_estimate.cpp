// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_estimate.h"

#include <cmath>
#include <limits>

namespace coi::sim {

double studentT(std::size_t degrees)
{
    constexpr std::array<double, 10> few{12.7062, 4.30265, 3.18245, 2.77645, 2.57058,
                                         2.44691, 2.36462, 2.30600, 2.26216, 2.22814};
    if (degrees == 0)
        return std::numeric_limits<double>::quiet_NaN();
    if (degrees <= few.size())
        return few[degrees - 1];
    // Cornish and Fisher's expansion about the normal quantile.
    constexpr double z = 1.959963984540054, z2 = z * z;
    const double v = static_cast<double>(degrees);
    const double g1 = (z2 + 1) * z / 4, g2 = ((5 * z2 + 16) * z2 + 3) * z / 96,
                 g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    return z + (g1 + (g2 + g3 / v) / v) / v;
}

Estimate estimate(const std::vector<double>& values)
{
    std::size_t n = 0;
    double sum = 0;
    for (const double x : values)
        if (!std::isnan(x))
            ++n, sum += x;
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (n == 0)
        return {none, none, none};
    const double mean = sum / static_cast<double>(n);
    if (n == 1)
        return {mean, none, none};
    double squares = 0;
    for (const double x : values)
        if (!std::isnan(x))
            squares += (x - mean) * (x - mean);
    const double se = std::sqrt(squares / static_cast<double>(n - 1) / static_cast<double>(n));
    return {mean, se, studentT(n - 1) * se};
}

Estimate estimate(const std::vector<double>& values, const std::vector<std::array<double, 2>>& controls)
{
    const Estimate plain = estimate(values);
    const auto n = static_cast<double>(values.size());
    if (values.size() < 10 || plain.se <= 0)
        return plain;
    double a = 0, b = 0; // means of the controls
    for (const auto& c : controls)
        a += c[0] / n, b += c[1] / n;
    double aa = 0, bb = 0, ab = 0, ay = 0, by = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double u = controls[i][0] - a, v = controls[i][1] - b, y = values[i] - plain.mean;
        aa += u * u, bb += v * v, ab += u * v, ay += u * y, by += v * y;
    }
    const double det = aa * bb - ab * ab;
    if (!(det > 1e-9 * aa * bb))
        return plain;
    const double p = (ay * bb - by * ab) / det, q = (by * aa - ay * ab) / det;
    double rest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double e = values[i] - plain.mean - p * (controls[i][0] - a) - q * (controls[i][1] - b);
        rest += e * e;
    }
    const double away = (a * a * bb - 2 * a * b * ab + b * b * aa) / det; // of 0 from the mean
    const double se = std::sqrt(rest / (n - 3) * (1 / n + away));
    return {plain.mean - p * a - q * b, se, studentT(values.size() - 3) * se};
}

} // namespace coi::sim
