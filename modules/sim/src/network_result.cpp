// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_result.h"

#include "network_estimate.h"

#include <cmath>
#include <limits>

namespace coi::sim {

namespace {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

double ratio(double a, double b)
{
    return b > 0 ? a / b : kNoValue;
}

double seconds(std::uint64_t ticks)
{
    return static_cast<double>(ticks) / 1e6;
}

StationFigures figuresOf(const NetworkEngine& e, std::size_t i)
{
    const StationCounts& t = e.stats().stations[i];
    const NodeState& n = e.state().nodes[i];
    const Tick now = e.state().now, number = t.number.until(now, n.number);
    const Tick served = t.inService.until(now, n.inService), down = t.interrupted.until(now, n.interrupted);
    const auto length = static_cast<double>(now - e.stats().since), started = static_cast<double>(t.started);
    StationFigures f;
    f.numberMean = ratio(static_cast<double>(number), length);
    f.queueMean = ratio(static_cast<double>(number - served), length);
    f.utilisation = ratio(static_cast<double>(served - down), length * n.servers);
    f.pWait = ratio(static_cast<double>(t.waited), started);
    f.waitS = ratio(seconds(t.waitTicks), started);
    f.waitSdS = f.waitP50S = f.waitP95S = kNoValue;
    if (t.started == 0)
        return f;
    // n sum x^2 - (sum x)^2 without loss, as long as it stays below 2^128.
    const double mean = static_cast<double>(t.waitTicks) / started;
    const double square = static_cast<double>(t.waitSquares) / started;
    f.waitSdS = std::sqrt(std::max(0.0, square - mean * mean)) / 1e6;
    f.waitP50S = t.waits.quantileTicks(0.5, t.started - t.waited, t.waited) / 1e6;
    f.waitP95S = t.waits.quantileTicks(0.95, t.started - t.waited, t.waited) / 1e6;
    return f;
}

ClassFigures figuresOf(const NetworkEngine& e, const ClassCounts& t, std::int32_t present)
{
    const Tick now = e.state().now;
    ClassFigures f;
    f.numberMean =
        ratio(static_cast<double>(t.number.until(now, present)), static_cast<double>(now - e.stats().since));
    f.sojournS = ratio(seconds(t.sojournTicks), static_cast<double>(t.left));
    f.sojournP95S =
        t.left > 0 ? t.sojourns.quantileTicks(0.95, t.instant, t.left - t.instant) / 1e6 : kNoValue;
    return f;
}

FleetFigures figuresOf(const NetworkEngine& e, const FleetCounts& t, const FleetState& fleet)
{
    const Tick now = e.state().now;
    const auto length = static_cast<double>(now - e.stats().since);
    FleetFigures f;
    f.utilisation = ratio(static_cast<double>(t.used.until(now, fleet.used)), length * fleet.size);
    f.jobsPerH = ratio(static_cast<double>(t.jobs) * static_cast<double>(kHour), length);
    f.waitS = ratio(seconds(t.waitTicks), static_cast<double>(t.seized));
    return f;
}

template <class Value> Estimate over(const std::vector<RunFigures>& parts, Value value)
{
    std::vector<double> values;
    values.reserve(parts.size());
    for (const RunFigures& p : parts)
        values.push_back(value(p));
    return estimate(values);
}

} // namespace

void takeFigures(const NetworkEngine& e, RunFigures& out)
{
    out.stations.clear(), out.classes.clear(), out.fleets.clear(), out.stationCounts.clear(),
        out.classCounts.clear();
    const auto bare = [](auto counts, auto histogram) {
        counts.*histogram = {};
        return counts;
    };
    for (std::size_t i = 0; i < e.stats().stations.size(); ++i) {
        out.stations.push_back(figuresOf(e, i));
        out.stationCounts.push_back(bare(e.stats().stations[i], &StationCounts::waits));
    }
    for (std::size_t i = 0; i < e.stats().classes.size(); ++i) {
        out.classes.push_back(figuresOf(e, e.stats().classes[i], e.state().present[i]));
        out.classCounts.push_back(bare(e.stats().classes[i], &ClassCounts::sojourns));
    }
    for (std::size_t i = 0; i < e.stats().fleets.size(); ++i)
        out.fleets.push_back(figuresOf(e, e.stats().fleets[i], e.state().fleets[i]));
}

void sumUp(const std::vector<RunFigures>& parts, NetworkRunResult& out)
{
    for (std::size_t i = 0; i < out.stations.size(); ++i) {
        NetworkStationResult& r = out.stations[i];
        for (const RunFigures& p : parts) {
            const StationCounts& t = p.stationCounts[i];
            r.arrivals += t.arrivals, r.served += t.served, r.blocked += t.blocked,
                r.abandoned += t.abandoned;
        }
        const auto of = [&](double StationFigures::*f) {
            return over(parts, [&](const RunFigures& p) { return p.stations[i].*f; });
        };
        r.pWait = of(&StationFigures::pWait), r.waitS = of(&StationFigures::waitS);
        r.waitSdS = of(&StationFigures::waitSdS), r.waitP50S = of(&StationFigures::waitP50S);
        r.waitP95S = of(&StationFigures::waitP95S), r.queueMean = of(&StationFigures::queueMean);
        r.numberMean = of(&StationFigures::numberMean), r.utilisation = of(&StationFigures::utilisation);
    }
    for (std::size_t i = 0; i < out.classes.size(); ++i) {
        NetworkClassResult& r = out.classes[i];
        for (const RunFigures& p : parts) {
            const ClassCounts& t = p.classCounts[i];
            r.arrivals += t.arrivals, r.left += t.left, r.blocked += t.blocked, r.abandoned += t.abandoned;
        }
        const auto of = [&](double ClassFigures::*f) {
            return over(parts, [&](const RunFigures& p) { return p.classes[i].*f; });
        };
        r.sojournS = of(&ClassFigures::sojournS), r.sojournP95S = of(&ClassFigures::sojournP95S);
        r.numberMean = of(&ClassFigures::numberMean);
    }
    for (std::size_t i = 0; i < out.fleets.size(); ++i) {
        const auto of = [&](double FleetFigures::*f) {
            return over(parts, [&](const RunFigures& p) { return p.fleets[i].*f; });
        };
        out.fleets[i] = {of(&FleetFigures::utilisation), of(&FleetFigures::jobsPerH),
                         of(&FleetFigures::waitS)};
    }
}

void sumUpAt(const std::vector<RunFigures>& parts, std::size_t stations, const NetworkRunOptions& options,
             NetworkRunResult& out)
{
    for (std::size_t k = 0; k < options.at.size(); ++k) {
        NetworkAtResult r;
        r.atS = options.at[k].atS, r.tail = options.at[k].tail;
        for (std::size_t i = 0; i < stations; ++i) {
            const auto number = [&](const RunFigures& p) { return p.numberAt[k * stations + i]; };
            r.number.push_back(
                over(parts, [&](const RunFigures& p) { return number(p) < 0 ? kNoValue : number(p); }));
            if (r.tail)
                r.pNumberGt.push_back(over(parts, [&](const RunFigures& p) {
                    return number(p) < 0 ? kNoValue : number(p) > *r.tail ? 1.0 : 0.0;
                }));
        }
        out.at.push_back(std::move(r));
    }
}

} // namespace coi::sim
