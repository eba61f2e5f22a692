// SPDX-License-Identifier: GPL-3.0-or-later
// "What if" on a running network. A snapshot copies the live state and nothing of its future; each
// replication draws anew what nobody can know yet (what is left of every service, walk, repair and patience
// given how long it has lasted, next arrivals, every choice of way) and each option runs on the same random
// numbers, so their differences show early. Replications are spread over threads, reduced in the order of
// their index: the result depends on how many there are, not on the threads.
//
//   NetworkSnapshot now;
//   now.take(live);                                    // microseconds; the live run goes on
//   const auto result = runWhatIf(now, {.options = {{"as is", {}}, {"one more booth", {{.index = 1, .value =
//   12}}}},
//                                       .horizonS = 3600, .replications = 100, .threads = 2});
#pragma once
#include <atomic>
#include <coi/sim/network_population.h>
#include <coi/sim/network_run.h>
#include <coi/sim/network_sim.h>
#include <functional>

namespace coi::sim {

struct NetworkState;
struct NetworkPlan;

// Reused: taking again allocates only when more is going on than ever before. Taken in the thread of the live
// run, read by others.
class NetworkSnapshot
{
public:
    NetworkSnapshot();
    ~NetworkSnapshot();
    NetworkSnapshot(NetworkSnapshot&&) noexcept;
    NetworkSnapshot& operator=(NetworkSnapshot&&) noexcept;

    void take(const NetworkSim& live);
    void take(const std::shared_ptr<const NetworkPlan>& plan, const NetworkPopulation& population);
    bool empty() const { return m_plan == nullptr; }
    Tick now() const;
    const std::shared_ptr<const NetworkPlan>& plan() const { return m_plan; }
    const NetworkState& state() const { return *m_state; }

private:
    std::shared_ptr<const NetworkPlan> m_plan;
    std::unique_ptr<NetworkState> m_state;
};

// An absolute target for a time: servers open at a station, how many of them an entry of its `reserved` has,
// units of a fleet, or the rate factor of a source. Times count from the snapshot. Where changes of one thing
// overlap, the one that began last holds, of those that begin together the one that stands last in the list;
// where none holds, what the snapshot has. What is reserved counts from the next change of the station's
// servers on, which stands after it in the list.
struct WhatIfChange
{
    enum class Kind : std::uint8_t { Servers, Fleet, Pace, Reserved };
    Kind kind = Kind::Servers;
    int index = 0;
    double value = 0;
    double fromS = 0;
    double untilS = 1e12;
    int entry = 0; // of Kind::Reserved
};

struct WhatIfOption
{
    std::string name;
    std::vector<WhatIfChange> changes;
};

// How uncertain the inputs are: each replication multiplies the rates of the sources and the service times of
// the stations by lognormal factors of mean 1, the same in every option. Missing entries: certain. Without
// them, prediction intervals only know the noise of the model.
struct WhatIfInputs
{
    std::vector<double> rateCv, serviceCv; // per source, per station
    std::vector<double> rateFactor;        // per source: what was observed against the model; missing: 1
    // Per source: those of one group are off by the same factor; missing: each by its own.
    std::vector<std::uint32_t> rateGroup;
};

struct Band // over replications: the mean, the limits between which 90 % lie, and the median
{
    double mean = 0, low = 0, high = 0, median = 0;
};

// At the end of each step from the snapshot on. The wait of a step is the mean of those who entered service
// in it; when nobody did, how long the first in the queue has waited, 0 when there is none. `waiting` are
// those of `number` who are not served.
struct WhatIfSeries
{
    std::vector<Band> number, waiting, waitS;
    std::vector<double> overLimit; // share of replications with a longer wait than WhatIfRequest::limitS
};

// `cost` is the mean number waiting at the watched stations together over the horizon. Differences are
// paired, option less the first; `independentSe` is what the standard error of the cost's would be without
// common random numbers, `pairedSe` what it is by them alone. The difference of the costs is freed of what
// the replications happened to draw, where an option changes a station: it is not the difference of the means
// to the last digit.
struct WhatIfOutcome
{
    std::vector<WhatIfSeries> stations; // as watched
    // Per watched station, over the whole horizon.
    std::vector<Estimate> waitS, waitDifferenceS, queueAtEnd, queueDifference;
    Estimate cost, costDifference;
    Band costBand;
    double independentSe = 0, pairedSe = 0;
    double best = 0; // share of replications in which no option cost less; ties are split
};

struct WhatIfResult
{
    std::uint32_t replications = 0; // done
    double stepS = 0;
    std::vector<int> watched;
    std::vector<WhatIfOutcome> options;
    std::uint64_t events = 0;
    double wallS = 0;
    bool complete = false; // neither cancelled nor out of time
};

struct WhatIfRequest
{
    std::vector<WhatIfOption> options; // the first is what the others are compared with
    std::vector<int> watch{};          // stations; empty: all
    std::vector<double> limitS{};      // of a wait, per watched station; missing: none
    WhatIfInputs inputs{};
    std::vector<NetworkUnseen> unseen{};
    double horizonS = 3600, stepS = 300;
    std::uint32_t replications = 100, threads = 1;
    std::uint64_t seed = 1;
    double budgetS = 0; // 0: none; looked at every 4,096 events, like `cancel`
    const std::atomic<bool>* cancel = nullptr;
    std::uint32_t firstLook = 20; // progress after so many, then each time twice as many
    std::function<void(const WhatIfResult&)> progress{}; // in the calling thread
};

// Problems of a request against the network it is for, with JSON paths; empty: it can be run.
std::vector<NetworkProblem> validate(const WhatIfRequest& request, const Network& network);

// Blocks. Stopped early, it reports the replications done up to the first that is missing.
WhatIfResult runWhatIf(const NetworkSnapshot& snapshot, const WhatIfRequest& request);

} // namespace coi::sim
