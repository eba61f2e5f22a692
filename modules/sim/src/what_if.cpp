// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/what_if.h>

#include "network_check.h"
#include "what_if_reduce.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <thread>

namespace coi::sim {

NetworkSnapshot::NetworkSnapshot() = default;
NetworkSnapshot::~NetworkSnapshot() = default;
NetworkSnapshot::NetworkSnapshot(NetworkSnapshot&&) noexcept = default;
NetworkSnapshot& NetworkSnapshot::operator=(NetworkSnapshot&&) noexcept = default;

void NetworkSnapshot::take(const NetworkSim& live)
{
    m_plan = live.engine().sharedPlan();
    if (m_state)
        *m_state = live.engine().state();
    else
        m_state = std::make_unique<NetworkState>(live.engine().state());
}

Tick NetworkSnapshot::now() const
{
    return m_state ? m_state->now : 0;
}

namespace {

class Forecast
{
public:
    Forecast(const NetworkSnapshot& snapshot, const WhatIfRequest& request)
        : m_snapshot(snapshot), m_request(request), m_limit(request), m_watched(request.watch),
          m_traces(request.replications), m_done(request.replications, 0)
    {
        if (m_watched.empty()) {
            m_watched.resize(snapshot.plan()->stations);
            std::iota(m_watched.begin(), m_watched.end(), 0);
        }
    }

    WhatIfResult run()
    {
        std::vector<std::thread> others;
        const std::uint32_t threads = std::clamp(m_request.threads, 1U, std::max(m_request.replications, 1U));
        for (std::uint32_t i = 1; i < threads; ++i)
            others.emplace_back([this] { work(false); });
        work(true);
        for (std::thread& t : others)
            t.join();
        WhatIfResult out = reduce(done());
        out.complete = out.replications == m_request.replications;
        return out;
    }

private:
    void work(bool caller)
    {
        WhatIfWorker worker(m_snapshot, m_request, m_watched);
        std::uint32_t look = std::max(m_request.firstLook, 1U);
        for (std::uint32_t r = m_next++; r < m_traces.size(); r = m_next++) {
            const std::uint64_t before = worker.events();
            if (!worker.run(r, m_limit, m_traces[r]))
                break;
            m_events += worker.events() - before;
            {
                const std::lock_guard lock(m_mutex);
                m_done[r] = 1;
            }
            if (!caller || !m_request.progress)
                continue;
            const std::uint32_t n = done();
            if (n >= look && n < m_traces.size()) {
                m_request.progress(reduce(n));
                look = 2 * n;
            }
        }
    }

    std::uint32_t done()
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<std::uint32_t>(std::find(m_done.begin(), m_done.end(), 0) - m_done.begin());
    }

    WhatIfResult reduce(std::uint32_t n) const
    {
        WhatIfResult out;
        out.replications = n, out.stepS = m_request.stepS, out.watched = m_watched, out.events = m_events;
        reduceTraces(m_traces, n, m_request.options.size(), m_watched.size(), out.options);
        out.wallS = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
        return out;
    }

    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    const NetworkSnapshot& m_snapshot;
    const WhatIfRequest& m_request;
    const WhatIfLimit m_limit;
    std::vector<int> m_watched;
    std::vector<std::vector<WhatIfTrace>> m_traces; // [replication][option]
    std::mutex m_mutex;
    std::vector<char> m_done; // guarded by m_mutex
    std::atomic<std::uint32_t> m_next{0};
    std::atomic<std::uint64_t> m_events{0};
};

void checkChange(Findings& f, const Network& n, const WhatIfChange& c, const std::string& at)
{
    using Kind = WhatIfChange::Kind;
    const std::size_t size = c.kind == Kind::Servers ? n.stations.size()
                             : c.kind == Kind::Fleet ? n.fleets.size()
                                                     : n.sources.size();
    if (c.index < 0 || static_cast<std::size_t>(c.index) >= size)
        f.add(at, "no such station, fleet or source");
    if (!(c.value >= 0) || c.value > (c.kind == Kind::Pace ? 1e3 : kMostServers))
        f.add(at + ".value", "out of range");
    else if (c.kind != Kind::Pace && c.value != std::floor(c.value))
        f.add(at + ".value", "must be whole");
    if (!(c.fromS >= 0))
        f.add(at + ".from_s", "must not be negative");
    if (!(c.untilS > c.fromS))
        f.add(at + ".until_s", "must be after from_s");
}

} // namespace

std::vector<NetworkProblem> validate(const WhatIfRequest& r, const Network& n)
{
    Findings f;
    if (r.options.empty())
        f.add("$.options", "must not be empty");
    for (std::size_t i = 0; i < r.options.size(); ++i)
        for (std::size_t k = 0; k < r.options[i].changes.size(); ++k)
            checkChange(f, n, r.options[i].changes[k], item(item("$.options", i) + ".changes", k));
    for (std::size_t i = 0; i < r.watch.size(); ++i)
        if (r.watch[i] < 0 || static_cast<std::size_t>(r.watch[i]) >= n.stations.size())
            f.add(item("$.watch", i), "no such station");
    if (!(r.horizonS > 0) || r.horizonS > kLongestRunS)
        f.add("$.horizon_s", "must be positive and at most " + number(kLongestRunS));
    if (!(r.stepS > 0) || r.stepS > r.horizonS || r.horizonS / r.stepS > 10'000)
        f.add("$.step_s", "must divide the horizon into 1 to 10000 steps");
    if (r.replications == 0 || r.replications > 1'000'000)
        f.add("$.replications", "must be between 1 and 1000000");
    for (const auto* list : {&r.inputs.rateCv, &r.inputs.serviceCv, &r.inputs.rateFactor})
        for (const double x : *list)
            if (!(x >= 0) || x > 100)
                f.add("$.inputs", "must be between 0 and 100");
    return std::move(f.list);
}

WhatIfResult runWhatIf(const NetworkSnapshot& snapshot, const WhatIfRequest& request)
{
    return Forecast(snapshot, request).run();
}

} // namespace coi::sim
