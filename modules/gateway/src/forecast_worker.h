// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that makes forecasts, one after the other, consoles before the gateway's own. post() and
// cancel() come from the gateway thread and never wait for a forecast; `tell` is called in the worker thread,
// several times, the last time with `last` (also when cancelled). Destroying it ends what runs within
// milliseconds.
#pragma once
#include "forecast_input.h"
#include "forecast_model.h"

#include <atomic>
#include <coi/domain/forecast.h>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace coi::gateway {

struct ForecastJob
{
    domain::ForecastQuery query;
    std::shared_ptr<const ForecastInput> input;
    std::function<void(const domain::ForecastResult&)> tell;
    bool own = false; // of the gateway: gives way to consoles and is then begun again
    unsigned threads = 1;
    double budgetS = 0;
};

class ForecastWorker
{
public:
    using Ticket = std::uint64_t;

    explicit ForecastWorker(ForecastSite site);
    ~ForecastWorker();

    ForecastWorker(const ForecastWorker&) = delete;
    ForecastWorker& operator=(const ForecastWorker&) = delete;

    Ticket post(ForecastJob job);
    void cancel(Ticket ticket); // told so, unless it is finished

private:
    struct Entry
    {
        Ticket ticket = 0;
        std::shared_ptr<ForecastJob> job;
    };

    void loop();
    bool run(const ForecastJob& job); // false: stopped, and not told
    const ForecastModel& model(const ForecastInput& input);

    const ForecastSite m_site;
    // The worker's own.
    std::unique_ptr<ForecastModel> m_model;
    std::pair<domain::Profile, int> m_modelOf{};

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    Entry m_running;
    Ticket m_last = 0;
    bool m_stop = false, m_again = false;
    std::atomic<bool> m_cancel{false};
    std::thread m_thread;
};

} // namespace coi::gateway
