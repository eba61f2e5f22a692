// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_result.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <numeric>
#include <thread>

namespace coi::sim {

namespace {

constexpr int kBatches = 20;

// What one thread needs for its replications.
class Replicator
{
public:
    Replicator(std::shared_ptr<const NetworkPlan> plan, const NetworkRunOptions& options)
        : m_engine(std::move(plan)), m_options(options), m_order(options.at.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](std::size_t a, std::size_t b) { return options.at[a].atS < options.at[b].atS; });
    }

    void run(std::uint32_t replication, RunFigures& out)
    {
        const NetworkPlan& plan = m_engine.plan();
        begin(replication, out);
        advance(plan.warmup, out);
        m_engine.restartCounts();
        advance(plan.horizon, out);
        takeFigures(m_engine, out);
        end(out);
    }

    // `whole` gets the counts of all, `batches` the figures of each.
    void runInBatches(RunFigures& whole, std::vector<RunFigures>& batches)
    {
        const NetworkPlan& plan = m_engine.plan();
        begin(0, whole);
        advance(plan.warmup, whole);
        batches.resize(kBatches);
        for (int b = 0; b < kBatches; ++b) {
            m_engine.restartCounts();
            advance(plan.warmup + (plan.horizon - plan.warmup) * (b + 1) / kBatches, whole);
            takeFigures(m_engine, batches[static_cast<std::size_t>(b)]);
        }
        end(whole);
    }

private:
    void begin(std::uint32_t replication, RunFigures& out)
    {
        m_next = 0;
        out.numberAt.assign(m_options.at.size() * m_engine.plan().stations, -1);
        m_engine.start(m_options.seed, replication);
    }

    void end(RunFigures& out) const
    {
        out.events = m_engine.state().events;
        out.hash = m_engine.hash();
    }

    // Ticks come after all that happens at their time.
    void advance(Tick until, RunFigures& out)
    {
        for (; m_next < m_order.size(); ++m_next) {
            const std::size_t k = m_order[m_next];
            const Tick at = ticksOf(m_options.at[k].atS);
            if (at > until)
                break;
            m_engine.run(at);
            const std::uint32_t stations = m_engine.plan().stations;
            for (std::uint32_t i = 0; i < stations; ++i)
                out.numberAt[k * stations + i] = m_engine.state().nodes[i].number;
        }
        m_engine.run(until);
    }

    NetworkEngine m_engine;
    const NetworkRunOptions& m_options;
    std::vector<std::size_t> m_order; // of the time points
    std::size_t m_next = 0;
};

std::vector<RunFigures> replicate(const std::shared_ptr<const NetworkPlan>& plan,
                                  const NetworkRunOptions& options)
{
    std::vector<RunFigures> parts(options.replications);
    std::atomic<std::uint32_t> next{0};
    const auto work = [&] {
        Replicator replicator(plan, options);
        for (std::uint32_t r = next++; r < parts.size(); r = next++)
            replicator.run(r, parts[r]);
    };
    const std::uint32_t threads = std::clamp(options.threads, 1U, std::max(options.replications, 1U));
    std::vector<std::thread> others;
    for (std::uint32_t i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    for (std::thread& t : others)
        t.join();
    return parts;
}

std::string hexadecimal(std::uint64_t value)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

} // namespace

NetworkRunResult runNetwork(const Network& network, const NetworkRunOptions& options)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto plan = std::make_shared<const NetworkPlan>(NetworkPlan::of(network));
    NetworkRunResult out;
    out.replications = options.replications, out.seed = options.seed;
    out.stations.resize(network.stations.size());
    out.classes.resize(network.classes.size());
    out.fleets.resize(network.fleets.size());
    std::vector<RunFigures> parts, batches;
    if (options.replications == 1) {
        parts.resize(1);
        Replicator(plan, options).runInBatches(parts.front(), batches);
        sumUp(batches, out);
    } else {
        parts = replicate(plan, options);
        sumUp(parts, out);
    }
    sumUpAt(parts, network.stations.size(), options, out);
    std::uint64_t hash = 0;
    for (const RunFigures& p : parts) {
        out.events += p.events;
        hash = (hash ^ p.hash) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 29;
    }
    out.stateHash = hexadecimal(hash);
    out.wallS = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return out;
}

} // namespace coi::sim
