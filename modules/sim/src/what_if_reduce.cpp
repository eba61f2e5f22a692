// SPDX-License-Identifier: GPL-3.0-or-later
#include "what_if_reduce.h"

#include "network_estimate.h"

#include <algorithm>
#include <cmath>

namespace coi::sim {

namespace {

// A further observation falls below the p-quantile so defined with probability p: position p (n + 1).
double quantile(const std::vector<float>& sorted, double p)
{
    const auto n = static_cast<double>(sorted.size());
    const double at = std::clamp(p * (n + 1) - 1, 0.0, n - 1);
    const auto i = static_cast<std::size_t>(at);
    if (i + 1 >= sorted.size())
        return static_cast<double>(sorted.back());
    const double low = static_cast<double>(sorted[i]), high = static_cast<double>(sorted[i + 1]);
    return low + (high - low) * (at - static_cast<double>(i));
}

Band bandOf(std::vector<float>& values)
{
    if (values.empty())
        return {};
    double sum = 0;
    for (const float v : values)
        sum += static_cast<double>(v);
    std::sort(values.begin(), values.end());
    return {sum / static_cast<double>(values.size()), quantile(values, 0.05), quantile(values, 0.95),
            quantile(values, 0.5)};
}

class Reduction
{
public:
    Reduction(const std::vector<std::vector<WhatIfTrace>>& traces, std::uint32_t n) : m_traces(traces), m_n(n)
    {
    }

    WhatIfOutcome outcome(std::size_t option, std::size_t watched, const std::vector<double>& limitS)
    {
        WhatIfOutcome out;
        const std::size_t steps = m_n == 0 || watched == 0 ? 0 : m_traces[0][option].number.size() / watched;
        for (std::size_t w = 0; w < watched; ++w) {
            WhatIfSeries series;
            for (std::size_t k = 0; k < steps; ++k) {
                series.number.push_back(band([&](const auto& t) { return t[option].number[w * steps + k]; }));
                series.waiting.push_back(band([&](const auto& t) { return t[option].queue[w * steps + k]; }));
                series.waitS.push_back(band([&](const auto& t) { return t[option].wait[w * steps + k]; }));
                if (w < limitS.size())
                    series.overLimit.push_back(shareOver(limitS[w])); // of the values just sorted
            }
            out.stations.push_back(std::move(series));
            out.waitS.push_back(over([&](const auto& t) { return t[option].waitS[w]; }));
            out.waitDifferenceS.push_back(
                over([&](const auto& t) { return t[option].waitS[w] - t[0].waitS[w]; }));
            out.queueAtEnd.push_back(over([&](const auto& t) { return t[option].queueAtEnd[w]; }));
            out.queueDifference.push_back(
                over([&](const auto& t) { return t[option].queueAtEnd[w] - t[0].queueAtEnd[w]; }));
        }
        out.cost = over([&](const auto& t) { return t[option].cost; });
        out.costDifference = costDifference(option);
        out.pairedSe = over([&](const auto& t) { return t[option].cost - t[0].cost; }).se;
        out.costBand = band([&](const auto& t) { return static_cast<float>(t[option].cost); });
        return out;
    }

    void rank(std::vector<WhatIfOutcome>& out) const
    {
        for (std::uint32_t r = 0; r < m_n; ++r) {
            const auto& t = m_traces[r];
            double least = t[0].cost;
            for (const WhatIfTrace& o : t)
                least = std::min(least, o.cost);
            const auto ties =
                std::count_if(t.begin(), t.end(), [&](const auto& o) { return o.cost <= least; });
            for (std::size_t o = 0; o < out.size(); ++o)
                if (t[o].cost <= least)
                    out[o].best += 1.0 / static_cast<double>(ties) / m_n;
        }
    }

private:
    Estimate costDifference(std::size_t option) const
    {
        std::vector<double> values;
        std::vector<WhatIfControls> controls;
        for (std::uint32_t r = 0; r < m_n; ++r) {
            values.push_back(m_traces[r][option].cost - m_traces[r][0].cost);
            controls.push_back(m_traces[r][option].controls);
        }
        return estimate(values, controls);
    }

    template <class Value> Band band(Value value)
    {
        m_values.clear();
        for (std::uint32_t r = 0; r < m_n; ++r)
            m_values.push_back(value(m_traces[r]));
        return bandOf(m_values);
    }

    double shareOver(double limit) const
    {
        const auto first = std::upper_bound(m_values.begin(), m_values.end(), static_cast<float>(limit));
        return m_n == 0 ? 0 : static_cast<double>(m_values.end() - first) / m_n;
    }

    template <class Value> Estimate over(Value value) const
    {
        std::vector<double> values;
        values.reserve(m_n);
        for (std::uint32_t r = 0; r < m_n; ++r)
            values.push_back(value(m_traces[r]));
        return estimate(values);
    }

    const std::vector<std::vector<WhatIfTrace>>& m_traces;
    std::uint32_t m_n;
    std::vector<float> m_values;
};

} // namespace

void reduceTraces(const std::vector<std::vector<WhatIfTrace>>& traces, std::uint32_t n, std::size_t options,
                  std::size_t watched, const std::vector<double>& limitS, std::vector<WhatIfOutcome>& out)
{
    Reduction reduction(traces, n);
    out.clear();
    for (std::size_t o = 0; o < options; ++o)
        out.push_back(reduction.outcome(o, watched, limitS));
    for (WhatIfOutcome& o : out) {
        const double a = o.cost.se, b = out[0].cost.se;
        o.independentSe = std::sqrt(a * a + b * b);
    }
    reduction.rank(out);
}

} // namespace coi::sim
