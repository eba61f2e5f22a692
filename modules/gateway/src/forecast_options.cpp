// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_options.h"

#include <algorithm>
#include <map>

namespace coi::gateway {

using namespace domain;
using sim::WhatIfChange;
using Why = ForecastRefusal;

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

// A value over time: the last one set at or before an instant holds.
class Course
{
public:
    explicit Course(double now) : m_now(now) {}

    // `value` from `from` until `until`, then what would have been without it.
    void set(double from, double until, double value)
    {
        const double after = at(until);
        m_steps.erase(m_steps.lower_bound(from), m_steps.upper_bound(until));
        m_steps[from] = value;
        m_steps[until] = after;
    }
    void setFrom(double from, double value) { m_steps[from] = value; }
    void multiply(double from, double until, double factor)
    {
        const double first = at(from), last = at(until);
        m_steps.emplace(from, first), m_steps.emplace(until, last);
        for (auto it = m_steps.lower_bound(from); it != m_steps.lower_bound(until); ++it)
            it->second *= factor;
    }
    double at(double time) const
    {
        const auto it = m_steps.upper_bound(time);
        return it == m_steps.begin() ? m_now : std::prev(it)->second;
    }
    const std::map<double, double>& steps() const { return m_steps; }

private:
    double m_now;
    std::map<double, double> m_steps;
};

// One option: courses of what it is about.
class Option
{
public:
    Option(const ForecastModel& model, const Site& site, const ForecastInput& input,
           const sim::NetworkPopulation& now, double horizonS)
        : m_model(model), m_site(site), m_input(input), m_now(now), m_horizonS(horizonS)
    {
        for (std::size_t i = 0; i < input.lanes.size(); ++i) {
            const LaneSeen& seen = input.lanes[i];
            const bool serves = seen.serves(m_site.lanes[i]);
            m_lanes.emplace_back(serves ? 1.0 : 0.0);
            if (seen.leaseS >= 0 && seen.leaseS < horizonS && serves != seen.servingAfterLease)
                m_lanes.back().setFrom(seen.leaseS, seen.servingAfterLease ? 1 : 0);
        }
        for (const CarrierSeen& c : input.carriers)
            m_carriers.emplace_back(c.working ? 1.0 : 0.0);
    }

    ForecastRefused add(const ForecastChange& c)
    {
        const double from = c.fromS, until = c.untilS > 0 ? c.untilS : kForecastLongestS + 1.0;
        switch (c.kind) {
        case ForecastChangeKind::Command:
            return command(c, from, until);
        case ForecastChangeKind::Servers:
            return servers(c, from, until);
        case ForecastChangeKind::Fleet:
            if (m_model.fleet().empty() || c.object != m_model.fleet())
                return {Why::ObjectUnknown, c.object};
            m_fleet.push_back({0, from, until, c.value});
            return {};
        case ForecastChangeKind::Arrivals:
            return arrivals(c, from, until);
        }
        return {Why::OutOfRange, "kind"};
    }

    sim::WhatIfOption take(std::string name) const
    {
        sim::WhatIfOption out{std::move(name), {}};
        for (std::size_t p = 0; p < m_model.places().size(); ++p)
            addPlace(p, out.changes);
        addFleet(out.changes);
        for (const auto& [source, course] : m_rates)
            for (const auto& [time, factor] : course.steps())
                push(out.changes, WhatIfChange::Kind::Pace, static_cast<int>(source), factor, time);
        return out;
    }

private:
    struct Fixed // a number that replaces the sum for a time
    {
        int index = 0; // of the place
        double from = 0, until = 0, value = 0;
    };

    ForecastRefused command(const ForecastChange& c, double from, double until)
    {
        const std::optional<bool> on = servingAfter(c.action);
        if (c.target == TargetKind::Lane) {
            const LaneSpec* spec = m_site.lane(c.object);
            if (!spec)
                return {Why::ObjectUnknown, c.object};
            const auto lane = static_cast<std::size_t>(spec - m_site.lanes.data());
            if (!on || m_model.placeOfLane(lane) < 0)
                return {Why::NotModelled, c.object};
            m_lanes[lane].set(from, until, *on ? 1 : 0);
            return {};
        }
        if (c.target == TargetKind::Gate)
            return {m_site.gate(c.object) ? Why::NotModelled : Why::ObjectUnknown, c.object};
        if (c.target != TargetKind::Carrier)
            return {Why::OutOfRange, "target"};
        const auto it = std::find(m_input.carrierIds.begin(), m_input.carrierIds.end(), c.object);
        if (it == m_input.carrierIds.end())
            return {Why::ObjectUnknown, c.object};
        if (!on || m_model.fleet().empty())
            return {Why::NotModelled, c.object};
        m_carriers[static_cast<std::size_t>(it - m_input.carrierIds.begin())].set(from, until, *on ? 1 : 0);
        return {};
    }

    ForecastRefused servers(const ForecastChange& c, double from, double until)
    {
        const int place = m_model.placeIndex(c.object);
        if (place < 0)
            return {Why::ObjectUnknown, c.object};
        m_servers.push_back({place, from, until, c.value});
        return {};
    }

    ForecastRefused arrivals(const ForecastChange& c, double from, double until)
    {
        bool known = c.object.empty();
        for (std::size_t s = 0; s < m_model.network().sources.size(); ++s) {
            if (!c.object.empty() && nameOf(m_model.flow(s)) != c.object)
                continue;
            known = true;
            m_rates.try_emplace(s, 1.0).first->second.multiply(from, until, c.value);
        }
        return known ? ForecastRefused{} : ForecastRefused{Why::ObjectUnknown, c.object};
    }

    void push(std::vector<WhatIfChange>& out, WhatIfChange::Kind kind, int index, double value,
              double from) const
    {
        if (from < m_horizonS)
            out.push_back({kind, index, value, from, 1e12});
    }

    // The sum of a set of courses, with what replaces it for a time.
    static Course sum(const std::vector<const Course*>& members, double now)
    {
        Course out(now);
        std::map<double, double> times;
        for (const Course* m : members)
            for (const auto& [time, value] : m->steps())
                times[time] = 0;
        for (const auto& [time, unused] : times) {
            double n = 0;
            for (const Course* m : members)
                n += m->at(time);
            out.setFrom(time, n);
        }
        return out;
    }

    void addPlace(std::size_t p, std::vector<WhatIfChange>& out) const
    {
        const ModelPlace& place = m_model.places()[p];
        std::vector<const Course*> lanes;
        for (const int lane : place.lanes)
            lanes.push_back(&m_lanes[at(lane)]);
        Course course = sum(lanes, m_now.servers[at(place.station)]);
        for (const Fixed& f : m_servers)
            if (f.index == static_cast<int>(p))
                course.set(f.from, f.until, f.value);
        const std::vector<Course> reserved = coursesOfEntries(place);
        for (const auto& [time, n] : course.steps()) {
            for (std::size_t k = 0; k < reserved.size(); ++k)
                if (reserved[k].steps().contains(time) && time < m_horizonS)
                    out.push_back({WhatIfChange::Kind::Reserved, place.station, reserved[k].at(time), time,
                                   1e12, static_cast<int>(k)});
            push(out, WhatIfChange::Kind::Servers, place.station, n, time);
        }
    }

    // Of lanes for residents or for tourists only.
    std::vector<Course> coursesOfEntries(const ModelPlace& place) const
    {
        std::vector<Course> out;
        const std::vector<int>& now = m_now.reserved[at(place.station)];
        for (std::size_t k = 0; k < now.size(); ++k) {
            std::vector<const Course*> lanes;
            for (const int lane : place.lanes)
                if (m_model.entryOfLane(at(lane)) == static_cast<int>(k))
                    lanes.push_back(&m_lanes[at(lane)]);
            out.push_back(sum(lanes, now[k]));
        }
        return out;
    }

    void addFleet(std::vector<WhatIfChange>& out) const
    {
        if (m_model.fleet().empty())
            return;
        std::vector<const Course*> units;
        double now = 0;
        for (const Course& c : m_carriers)
            units.push_back(&c), now += c.at(-1);
        if (units.empty())
            now = m_model.network().fleets[0].size;
        Course course = sum(units, now);
        for (const Fixed& f : m_fleet)
            course.set(f.from, f.until, f.value);
        for (const auto& [time, n] : course.steps())
            push(out, WhatIfChange::Kind::Fleet, 0, n, time);
    }

    const ForecastModel& m_model;
    const Site& m_site;
    const ForecastInput& m_input;
    const sim::NetworkPopulation& m_now;
    double m_horizonS;
    std::vector<Course> m_lanes, m_carriers;
    std::vector<Fixed> m_servers, m_fleet;
    std::map<std::size_t, Course> m_rates; // per source
};

} // namespace

ForecastRefused toOptions(const ForecastModel& model, const Site& site, const ForecastInput& input,
                          const sim::NetworkPopulation& now, const ForecastQuery& query,
                          std::vector<sim::WhatIfOption>& out)
{
    out.clear();
    out.push_back(Option(model, site, input, now, query.horizonS).take({}));
    for (const ForecastOption& asked : query.options) {
        Option option(model, site, input, now, query.horizonS);
        for (const ForecastChange& change : asked.changes)
            if (ForecastRefused refused = option.add(change); refused.why != Why::None) {
                out.clear();
                return refused;
            }
        out.push_back(option.take(asked.name));
    }
    return {};
}

} // namespace coi::gateway
