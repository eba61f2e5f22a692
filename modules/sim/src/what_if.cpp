// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/sim/what_if.h>

#include "what_if_reduce.h"

#include <algorithm>
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
        reduceTraces(m_traces, n, m_request.options.size(), m_watched.size(), m_request.limitS, out.options);
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

} // namespace

WhatIfResult runWhatIf(const NetworkSnapshot& snapshot, const WhatIfRequest& request)
{
    return Forecast(snapshot, request).run();
}

} // namespace coi::sim
