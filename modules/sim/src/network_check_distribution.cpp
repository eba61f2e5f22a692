// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_check.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace coi::sim {

using domain::Distribution;
using Kind = Distribution::Kind;

namespace {

// Times longer than any run only say "never".
constexpr double kLongestTimeS = 1e12;

bool checkTime(Findings& f, const std::string& at, double value)
{
    if (value >= 0 && value <= kLongestTimeS)
        return true;
    f.add(at, value < 0 ? "must not be negative" : "must not be more than 1e12");
    return false;
}

bool checkEmpirical(Findings& f, const std::string& at, const Distribution& d)
{
    const std::size_t before = f.list.size();
    if (d.values.empty())
        f.add(at + ".values", "must not be empty");
    if (!d.weights.empty() && d.weights.size() != d.values.size())
        f.add(at + ".weights", "must be as many as the values");
    for (std::size_t i = 0; i < d.values.size(); ++i)
        checkTime(f, item(at + ".values", i), d.values[i]);
    for (std::size_t i = 0; i < d.weights.size(); ++i)
        checkTime(f, item(at + ".weights", i), d.weights[i]);
    if (!d.weights.empty() && f.list.size() == before &&
        !(std::accumulate(d.weights.begin(), d.weights.end(), 0.0) > 0))
        f.add(at + ".weights", "must not all be zero");
    return f.list.size() == before;
}

bool checkOrder(Findings& f, const std::string& at, double low, double high, const char* text)
{
    if (low <= high)
        return true;
    f.add(at, text);
    return false;
}

} // namespace

std::string item(const std::string& list, std::size_t index)
{
    return list + "[" + std::to_string(index) + "]";
}

std::string number(double value)
{
    char text[32];
    for (int digits = 6; digits <= 17; ++digits) {
        std::snprintf(text, sizeof text, "%.*g", digits, value);
        if (std::strtod(text, nullptr) == value)
            break;
    }
    return text;
}

bool checkDistribution(Findings& f, const std::string& at, const Distribution& d)
{
    switch (d.kind) {
    case Kind::Exp:
        return checkTime(f, at + ".exp.mean", d.mean);
    case Kind::Det:
        return checkTime(f, at + ".det.value", d.mean);
    case Kind::Uniform:
        return checkTime(f, at + ".uniform.min", d.min) && checkTime(f, at + ".uniform.max", d.max) &&
               checkOrder(f, at + ".uniform", d.min, d.max, "min must not be more than max");
    case Kind::Erlang:
        if (d.k < 1 || d.k > 1000) {
            f.add(at + ".erlang.k", "must be between 1 and 1000");
            return false;
        }
        return checkTime(f, at + ".erlang.mean", d.mean);
    case Kind::Lognormal:
        if (!(d.cv >= 0) || d.cv > 100) {
            f.add(at + ".lognormal.cv", "must be between 0 and 100");
            return false;
        }
        return checkTime(f, at + ".lognormal.mean", d.mean);
    case Kind::Triangular:
        return checkTime(f, at + ".triangular.min", d.min) && checkTime(f, at + ".triangular.max", d.max) &&
               checkOrder(f, at + ".triangular", d.min, d.mode, "min must not be more than mode") &&
               checkOrder(f, at + ".triangular", d.mode, d.max, "mode must not be more than max");
    case Kind::Empirical:
        return checkEmpirical(f, at + ".empirical", d);
    }
    return false;
}

double meanOf(const Distribution& d)
{
    switch (d.kind) {
    case Kind::Uniform:
        return (d.min + d.max) / 2;
    case Kind::Triangular:
        return (d.min + d.mode + d.max) / 3;
    case Kind::Empirical: {
        double sum = 0, total = 0;
        for (std::size_t i = 0; i < d.values.size(); ++i) {
            const double w = i < d.weights.size() ? d.weights[i] : 1;
            sum += w * d.values[i], total += w;
        }
        return total > 0 ? sum / total : 0;
    }
    default:
        return d.mean;
    }
}

bool takesNoTime(const Distribution& d)
{
    return meanOf(d) < 1e-6;
}

} // namespace coi::sim
