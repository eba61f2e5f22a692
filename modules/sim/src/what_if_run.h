// SPDX-License-Identifier: GPL-3.0-or-later
// One replication of a forecast: every option from the same snapshot on the same random numbers.
#pragma once
#include "what_if_controls.h"

#include <chrono>
#include <coi/sim/what_if.h>

namespace coi::sim {

// What one option did in one replication.
struct WhatIfTrace
{
    std::vector<float> number, queue, wait; // [watched][step]
    std::vector<double> waitS, queueAtEnd;  // per watched station; not a number: nobody was served
    double cost = 0;
    WhatIfControls controls{};
};

// When to stop early. Any thread.
class WhatIfLimit
{
public:
    explicit WhatIfLimit(const WhatIfRequest& request);
    bool reached() const;

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    const std::atomic<bool>* m_cancel;
    double m_budgetS;
};

// Belongs to one thread; its engine is used again for every run.
class WhatIfWorker
{
public:
    WhatIfWorker(const NetworkSnapshot& snapshot, const WhatIfRequest& request,
                 const std::vector<int>& watched);

    // One trace an option; false: stopped early.
    bool run(std::uint32_t replication, const WhatIfLimit& limit, std::vector<WhatIfTrace>& out);
    std::uint64_t events() const { return m_events; }

private:
    struct Change
    {
        Tick at = 0;
        WhatIfChange::Kind kind{};
        std::uint32_t index = 0; // of a reserved one: in the plan's list
        double value = 0;
    };

    std::vector<Change> timeline(const WhatIfOption& option) const;
    double valueAt(double atS, const WhatIfOption& option, const WhatIfChange& of) const;
    double presentValue(const WhatIfChange& of) const;
    std::uint32_t slotOf(const WhatIfChange& change) const;
    void sampleInputs(std::uint32_t replication);
    WhatIfControl controlOf(const WhatIfOption& option) const;
    void begin(const std::vector<Change>& changes, std::uint32_t replication);
    void apply(const Change& change);
    bool runOption(std::size_t option, std::uint32_t replication, const WhatIfLimit& limit, WhatIfTrace& out);
    void look(std::size_t step, WhatIfTrace& out);

    const NetworkSnapshot& m_snapshot;
    const WhatIfRequest& m_request;
    const std::vector<int>& m_watched;
    NetworkEngine m_engine;
    std::vector<std::vector<Change>> m_changes; // per option, in order of time
    std::vector<WhatIfControl> m_controls;      // per option
    std::vector<Variate> m_rate, m_service;
    std::vector<double> m_pace, m_scale;            // of this replication
    std::vector<std::uint64_t> m_started, m_waited; // at the last look
    std::size_t m_steps = 0;
    std::uint64_t m_events = 0;
};

} // namespace coi::sim
