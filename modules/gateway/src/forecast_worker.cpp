// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_worker.h"

#include "forecast_answer.h"
#include "forecast_options.h"
#include "forecast_start.h"

#include <algorithm>
#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace coi::gateway {

using namespace domain;

namespace {

// Forecasts take what the live gate leaves: Linux keeps a niceness for each thread, and threads that this one
// starts inherit it.
void giveWay()
{
#ifdef __linux__
    constexpr int kNice = 10;
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kNice);
#endif
}

ForecastResult ended(const ForecastQuery& query, ForecastRefusal why, std::string detail = {})
{
    ForecastResult out;
    out.id = query.id, out.refusal = why, out.detail = std::move(detail), out.last = true;
    return out;
}

} // namespace

ForecastWorker::ForecastWorker(ForecastSite site) : m_site(std::move(site)), m_thread([this] { loop(); }) {}

ForecastWorker::~ForecastWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_queue.clear();
        m_cancel = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

ForecastWorker::Ticket ForecastWorker::post(ForecastJob job)
{
    Ticket ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        ticket = ++m_last;
        const bool own = job.own;
        auto place = m_queue.end();
        if (!own) {
            place = std::find_if(m_queue.begin(), m_queue.end(), [](const Entry& e) { return e.job->own; });
            if (m_running.job && m_running.job->own && !m_cancel)
                m_again = m_cancel = true;
        }
        m_queue.insert(place, {ticket, std::make_shared<ForecastJob>(std::move(job))});
    }
    m_wake.notify_one();
    return ticket;
}

void ForecastWorker::cancel(Ticket ticket)
{
    std::shared_ptr<ForecastJob> waiting;
    {
        const std::lock_guard lock(m_mutex);
        if (m_running.ticket == ticket && m_running.job) {
            m_again = false;
            m_cancel = true;
            return;
        }
        const auto it =
            std::find_if(m_queue.begin(), m_queue.end(), [&](const Entry& e) { return e.ticket == ticket; });
        if (it == m_queue.end())
            return;
        waiting = it->job;
        m_queue.erase(it);
    }
    waiting->tell(ended(waiting->query, ForecastRefusal::Cancelled));
}

void ForecastWorker::loop()
{
    giveWay();
    for (;;) {
        std::shared_ptr<ForecastJob> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_stop)
                return;
            m_running = m_queue.front();
            m_queue.pop_front();
            m_cancel = m_again = false;
            job = m_running.job;
        }
        const bool told = run(*job);
        const std::lock_guard lock(m_mutex);
        if (m_again && !told)
            m_queue.push_back(m_running);
        m_running = {};
    }
}

const ForecastModel& ForecastWorker::model(const ForecastInput& input)
{
    const std::pair key{input.profile, input.phase};
    if (!m_model || m_modelOf != key) {
        m_model = std::make_unique<ForecastModel>(m_site, input.profile, input.phase);
        m_modelOf = key;
    }
    return *m_model;
}

bool ForecastWorker::run(const ForecastJob& job)
{
    const ForecastModel& gate = model(*job.input);
    const auto refuse = [&](ForecastRefusal why, std::string detail) {
        job.tell(ended(job.query, why, std::move(detail)));
        return true;
    };
    if (gate.empty())
        return refuse(ForecastRefusal::NoNetwork, m_site.site->id);
    const ForecastStart start = startOf(gate, *m_site.site, *job.input);
    ForecastRun made;
    if (const ForecastRefused r = prepareRun(gate, *m_site.site, *job.input, start, job.query, made);
        r.why != ForecastRefusal::None)
        return refuse(r.why, r.detail);
    job.tell(made.head);
    sim::NetworkSnapshot now;
    now.take(job.query.places.empty() ? gate.plan() : gate.planOf(made.request.watch), start.population);
    made.request.threads = job.threads, made.request.budgetS = job.budgetS;
    made.request.cancel = &m_cancel;
    made.request.progress = [&](const sim::WhatIfResult& so) { job.tell(answerOf(made, so, false)); };
    const sim::WhatIfResult result = sim::runWhatIf(now, made.request);
    if (result.complete || !m_cancel) {
        job.tell(answerOf(made, result, true));
        return true;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_again || m_stop)
            return false;
    }
    return refuse(ForecastRefusal::Cancelled, {});
}

} // namespace coi::gateway
