// SPDX-License-Identifier: GPL-3.0-or-later
#include "what_if_run.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coi::sim {

namespace {

constexpr std::uint64_t kEventsBetweenLooks = 4096;

std::vector<Variate> factors(const std::vector<double>& cv)
{
    std::vector<Variate> out;
    out.reserve(cv.size());
    for (const double c : cv)
        out.push_back(Variate::of(c > 0 ? lognormal(1, c) : constant(1)));
    return out;
}

} // namespace

WhatIfLimit::WhatIfLimit(const WhatIfRequest& request) : m_cancel(request.cancel), m_budgetS(request.budgetS)
{
}

bool WhatIfLimit::reached() const
{
    if (m_cancel != nullptr && m_cancel->load(std::memory_order_relaxed))
        return true;
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - m_begin;
    return m_budgetS > 0 && spent.count() >= m_budgetS;
}

WhatIfWorker::WhatIfWorker(const NetworkSnapshot& snapshot, const WhatIfRequest& request,
                           const std::vector<int>& watched)
    : m_snapshot(snapshot), m_request(request), m_watched(watched), m_engine(snapshot.plan()),
      m_rate(factors(request.inputs.rateCv)), m_service(factors(request.inputs.serviceCv)),
      m_started(watched.size()), m_waited(watched.size()),
      m_steps(static_cast<std::size_t>(std::ceil(request.horizonS / request.stepS - 1e-9)))
{
    for (const WhatIfOption& o : request.options) {
        m_changes.push_back(timeline(o));
        m_controls.push_back(controlOf(o));
    }
}

// For the first station that an option changes and that matters; not when it changes who comes.
WhatIfControl WhatIfWorker::controlOf(const WhatIfOption& option) const
{
    std::uint32_t station = kNoSlot;
    for (const WhatIfChange& c : option.changes) {
        if (c.kind == WhatIfChange::Kind::Pace)
            return {};
        const auto index = static_cast<std::uint32_t>(c.index);
        if (c.kind == WhatIfChange::Kind::Servers && station == kNoSlot &&
            !m_snapshot.plan()->nodes[index].outside)
            station = index;
    }
    return station == kNoSlot ? WhatIfControl() : WhatIfControl(*m_snapshot.plan(), station);
}

double WhatIfWorker::presentValue(const WhatIfChange& of) const
{
    const std::uint32_t index = slotOf(of);
    const NetworkState& s = m_snapshot.state();
    switch (of.kind) {
    case WhatIfChange::Kind::Servers:
        return s.nodes[index].servers;
    case WhatIfChange::Kind::Fleet:
        return s.fleets[index].size;
    case WhatIfChange::Kind::Reserved:
        return s.reservedServers[index];
    case WhatIfChange::Kind::Pace:
        break;
    }
    return s.sources[index].pace;
}

// The change that began last holds, of those that begin together the one that stands last; without any what
// was there before.
double WhatIfWorker::valueAt(double atS, const WhatIfOption& option, const WhatIfChange& of) const
{
    const WhatIfChange* holds = nullptr;
    for (const WhatIfChange& c : option.changes) {
        if (c.kind != of.kind || c.index != of.index || c.entry != of.entry || c.fromS > atS ||
            c.untilS <= atS)
            continue;
        if (holds == nullptr || c.fromS >= holds->fromS)
            holds = &c;
    }
    return holds != nullptr ? holds->value : presentValue(of);
}

std::uint32_t WhatIfWorker::slotOf(const WhatIfChange& change) const
{
    const auto index = static_cast<std::uint32_t>(change.index);
    if (change.kind != WhatIfChange::Kind::Reserved)
        return index;
    return m_snapshot.plan()->nodes[index].reservedFirst + static_cast<std::uint32_t>(change.entry);
}

std::vector<WhatIfWorker::Change> WhatIfWorker::timeline(const WhatIfOption& option) const
{
    std::vector<Change> out;
    for (const WhatIfChange& c : option.changes) {
        out.push_back({ticksOf(c.fromS), c.kind, slotOf(c), valueAt(c.fromS, option, c)});
        if (c.untilS < m_request.horizonS)
            out.push_back({ticksOf(c.untilS), c.kind, slotOf(c), valueAt(c.untilS, option, c)});
    }
    std::stable_sort(out.begin(), out.end(), [](const Change& a, const Change& b) { return a.at < b.at; });
    return out;
}

// Once a replication, so that every option meets the same day.
void WhatIfWorker::sampleInputs(std::uint32_t replication)
{
    const Draws draws{m_request.seed ^ 0x9E3779B97F4A7C15U, replication};
    const NetworkState& s = m_snapshot.state();
    m_pace.clear(), m_scale.clear();
    for (std::uint32_t i = 0; i < s.sources.size(); ++i) {
        const auto& groups = m_request.inputs.rateGroup;
        const std::uint32_t group = i < groups.size() ? groups[i] : i;
        const double sampled =
            i < m_rate.size() ? static_cast<double>(m_rate[i].at(draws.u32(group, 0, 0))) / 1e6 : 1;
        const auto& given = m_request.inputs.rateFactor;
        m_pace.push_back(sampled * (i < given.size() ? given[i] : 1));
    }
    for (std::uint32_t i = 0; i < m_service.size() && i < s.nodes.size(); ++i)
        m_scale.push_back(static_cast<double>(m_service[i].at(draws.u32(i, 1, 0))) / 1e6);
}

void WhatIfWorker::apply(const Change& c)
{
    switch (c.kind) {
    case WhatIfChange::Kind::Servers:
        return m_engine.setServers(c.index, static_cast<std::int32_t>(c.value));
    case WhatIfChange::Kind::Fleet:
        return m_engine.setFleet(c.index, static_cast<std::int32_t>(c.value));
    case WhatIfChange::Kind::Reserved:
        return m_engine.setReserved(c.index, static_cast<std::int32_t>(c.value));
    case WhatIfChange::Kind::Pace:
        return m_engine.setPace(c.index, c.value * m_pace[c.index]);
    }
}

// Rates that hold from the beginning are set before the next arrivals are drawn: then these stay the same
// draws in every option.
void WhatIfWorker::begin(const std::vector<Change>& changes, std::uint32_t replication)
{
    m_engine.copyPast(m_snapshot.state(), m_request.seed, replication);
    for (const NetworkUnseen& u : m_request.unseen)
        m_engine.presume(u, m_pace[static_cast<std::size_t>(u.source)]);
    if (!m_request.unseen.empty())
        m_engine.restartCounts();
    for (std::uint32_t i = 0; i < m_pace.size(); ++i)
        m_engine.presetPace(i, m_snapshot.state().sources[i].pace * m_pace[i]);
    for (const Change& c : changes)
        if (c.kind == WhatIfChange::Kind::Pace && c.at == 0)
            m_engine.presetPace(c.index, c.value * m_pace[c.index]);
    for (std::uint32_t i = 0; i < m_scale.size(); ++i)
        m_engine.setScale(i, m_scale[i]);
    m_engine.forgetFuture();
    for (std::size_t w = 0; w < m_watched.size(); ++w)
        m_started[w] = m_waited[w] = 0;
}

bool WhatIfWorker::runOption(std::size_t option, std::uint32_t replication, const WhatIfLimit& limit,
                             WhatIfTrace& out)
{
    const std::vector<Change>& changes = m_changes[option];
    WhatIfControl& control = m_controls[option];
    begin(changes, replication);
    control.begin(m_engine);
    out.number.resize(m_watched.size() * m_steps), out.queue.resize(out.number.size()),
        out.wait.resize(out.number.size());
    const Tick from = m_engine.state().now, end = ticksOf(m_request.horizonS);
    const std::uint64_t before = m_engine.state().events;
    std::size_t next = 0;
    const auto advance = [&](Tick to) {
        while (!m_engine.run(from + to, kEventsBetweenLooks))
            if (limit.reached())
                return false;
        return true;
    };
    for (std::size_t step = 0; step < m_steps; ++step) {
        const Tick at = std::min(ticksOf(m_request.stepS * static_cast<double>(step + 1)), end);
        for (; next < changes.size() && changes[next].at < at; ++next) {
            if (!advance(changes[next].at))
                return false;
            if (changes[next].kind != WhatIfChange::Kind::Pace || changes[next].at > 0)
                apply(changes[next]);
        }
        if (!advance(at))
            return false;
        look(step, out);
        control.look(m_engine);
    }
    out.controls = control.value(m_engine);
    m_events += m_engine.state().events - before;
    return true;
}

void WhatIfWorker::look(std::size_t step, WhatIfTrace& out)
{
    const NetworkState& s = m_engine.state();
    const bool last = step + 1 == m_steps;
    if (last)
        out.cost = 0, out.waitS.clear(), out.queueAtEnd.clear();
    for (std::size_t w = 0; w < m_watched.size(); ++w) {
        const auto node = static_cast<std::size_t>(m_watched[w]);
        const NodeState& n = s.nodes[node];
        const StationCounts& t = m_engine.stats().stations[node];
        const std::uint64_t started = t.started - m_started[w], waited = t.waitTicks - m_waited[w];
        m_started[w] = t.started, m_waited[w] = t.waitTicks;
        const double wait = started > 0
                                ? static_cast<double>(waited) / static_cast<double>(started)
                                : static_cast<double>(m_engine.longestWait(static_cast<std::uint32_t>(node)));
        out.number[w * m_steps + step] = static_cast<float>(n.number);
        out.queue[w * m_steps + step] = static_cast<float>(n.number - n.inService);
        out.wait[w * m_steps + step] = static_cast<float>(wait / 1e6);
        if (!last)
            continue;
        const Tick queue = t.number.until(s.now, n.number) - t.inService.until(s.now, n.inService);
        out.cost += static_cast<double>(queue) / static_cast<double>(s.now - m_engine.stats().since);
        out.queueAtEnd.push_back(n.number - n.inService);
        out.waitS.push_back(t.started > 0
                                ? static_cast<double>(t.waitTicks) / static_cast<double>(t.started) / 1e6
                                : std::numeric_limits<double>::quiet_NaN());
    }
}

bool WhatIfWorker::run(std::uint32_t replication, const WhatIfLimit& limit, std::vector<WhatIfTrace>& out)
{
    sampleInputs(replication);
    out.resize(m_changes.size());
    for (std::size_t o = 0; o < m_changes.size(); ++o)
        if (limit.reached() || !runOption(o, replication, limit, out[o]))
            return false;
    return true;
}

} // namespace coi::sim
