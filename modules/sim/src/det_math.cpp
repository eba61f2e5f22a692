// SPDX-License-Identifier: GPL-3.0-or-later
#include "det_math.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace coi::sim {

namespace {
constexpr double kLn2High = 0.693147180369123816490, kLn2Low = 1.90821492927058770002e-10;
}

double detExp(double x)
{
    if (x < -700)
        return 0;
    if (x > 700)
        x = 700;
    const double k = std::floor(x / (kLn2High + kLn2Low) + 0.5);
    const double r = (x - k * kLn2High) - k * kLn2Low; // |r| <= ln 2 / 2
    double term = 1, sum = 1;
    for (int i = 1; i < 18; ++i) {
        term = term * r / i;
        sum = sum + term;
    }
    const auto exponent = static_cast<std::uint64_t>(static_cast<std::int64_t>(k) + 1023) << 52;
    return sum * std::bit_cast<double>(exponent);
}

double detLog(double x)
{
    const auto bits = std::bit_cast<std::uint64_t>(x);
    auto k = static_cast<double>(static_cast<std::int64_t>(bits >> 52) - 1023);
    double m = std::bit_cast<double>((bits & 0xfffffffffffffULL) | 0x3ff0000000000000ULL); // 1 <= m < 2
    if (m > 1.4142135623730951)
        m = m / 2, k = k + 1;
    const double s = (m - 1) / (m + 1), s2 = s * s; // log m = 2 atanh s
    double power = s, sum = 0;
    for (int i = 1; i < 30; i += 2) {
        sum = sum + power / i;
        power = power * s2;
    }
    return k * kLn2High + (2 * sum + k * kLn2Low);
}

// Marsaglia's series (2004): plain sums, full precision for |x| < 8.
double detNormal(double x)
{
    if (x < -8)
        return 0;
    if (x > 8)
        return 1;
    double sum = x, term = x;
    for (int i = 3; i < 300; i += 2) {
        term = term * x * x / i;
        sum = sum + term;
        if (term < 1e-18 && term > -1e-18)
            break;
    }
    return 0.5 + sum * detExp(-0.5 * x * x) * 0.39894228040143267794;
}

// Acklam's rational approximation (relative error 1.15e-9).
double detNormalQuantile(double p)
{
    constexpr std::array<double, 6> a{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                                      1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array<double, 5> b{-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                                      6.680131188771972e+01, -1.328068155288572e+01};
    constexpr std::array<double, 6> c{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                                      -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr std::array<double, 4> d{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                                      3.754408661907416e+00};
    const auto tail = [&](double q) {
        return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
               ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    };
    constexpr double low = 0.02425;
    if (p < low)
        return tail(std::sqrt(-2 * detLog(p)));
    if (p > 1 - low)
        return -tail(std::sqrt(-2 * detLog(1 - p)));
    const double q = p - 0.5, r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

} // namespace coi::sim
