// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/forecast_desk.h>

#include "forecast_routine.h"
#include "forecast_worker.h"

#include <algorithm>
#include <coi/domain/roles.h>
#include <thread>

namespace coi::gateway {

using namespace domain;

namespace {

constexpr double kBudgetS = 8; // the largest query takes a second or two on an idle machine

unsigned threads()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 2U);
}

} // namespace

ForecastDesk::ForecastDesk(ForecastServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services)), m_watch(m_services.site),
      m_worker(std::make_unique<ForecastWorker>(
          ForecastSite{m_services.site, m_services.flows, m_services.alarms})),
      m_routine(std::make_unique<ForecastRoutine>(m_services, m_watch, *m_worker, this))
{
    m_services.store.addListener(
        [this](const std::vector<Change>& changes) { m_watch.changed(changes, m_services.now()); });
}

ForecastDesk::~ForecastDesk()
{
    m_worker.reset();
}

void ForecastDesk::refuse(const Answer& answer, const std::string& id, ForecastRefusal why,
                          const std::string& detail)
{
    ForecastResult out;
    out.id = id, out.refusal = why, out.detail = detail, out.last = true;
    QMetaObject::invokeMethod(
        this, [answer, out] { answer(out); }, Qt::QueuedConnection);
}

void ForecastDesk::query(const Requester& who, const ForecastQuery& query, Answer answer)
{
    const auto refused = [&](ForecastRefusal why, const std::string& detail = {}) {
        refuse(answer, query.id, why, detail);
    };
    if (!may(who.role, RequestKind::Forecast))
        return refused(ForecastRefusal::NotAuthorised, std::string(codeOf(who.role)));
    if (const std::string path = outOfRange(query); !path.empty())
        return refused(ForecastRefusal::OutOfRange, path);
    const auto same = std::find_if(m_asked.begin(), m_asked.end(), [&](const auto& a) {
        return a.second.session == who.session && a.second.id == query.id;
    });
    if (same != m_asked.end())
        drop(same->first);
    const auto mine = std::count_if(m_asked.begin(), m_asked.end(),
                                    [&](const auto& a) { return a.second.session == who.session; });
    if (static_cast<std::size_t>(mine) >= kPerConsole || m_asked.size() >= kInAll)
        return refused(ForecastRefusal::TooMany);
    ForecastJob job;
    job.query = query;
    job.input = m_watch.take(m_services.store.state(), m_services.now());
    job.threads = threads(), job.budgetS = kBudgetS;
    if (!job.input->told)
        return refused(ForecastRefusal::NoData);
    const std::uint64_t serial = ++m_serial;
    job.tell = [this, serial](const ForecastResult& result) {
        QMetaObject::invokeMethod(
            this, [this, serial, result] { told(serial, result); }, Qt::QueuedConnection);
    };
    m_asked[serial] = {who.session, query.id, m_worker->post(std::move(job)), std::move(answer)};
}

void ForecastDesk::told(std::uint64_t serial, const ForecastResult& result)
{
    const auto it = m_asked.find(serial);
    if (it == m_asked.end())
        return; // cancelled or replaced
    const Answer answer = it->second.answer;
    if (result.last)
        m_asked.erase(it);
    answer(result);
}

void ForecastDesk::drop(std::uint64_t serial)
{
    const auto node = m_asked.extract(serial);
    if (!node.empty())
        m_worker->cancel(node.mapped().ticket);
}

void ForecastDesk::cancel(std::uint64_t session, const std::string& id)
{
    for (const auto& [serial, asked] : m_asked) {
        if (asked.session != session || asked.id != id)
            continue;
        refuse(asked.answer, id, ForecastRefusal::Cancelled, {});
        return drop(serial);
    }
}

void ForecastDesk::sessionClosed(std::uint64_t session)
{
    for (auto it = m_asked.begin(); it != m_asked.end();) {
        const auto serial = it->first;
        const bool gone = it->second.session == session;
        ++it;
        if (gone)
            drop(serial);
    }
}

void ForecastDesk::tick()
{
    m_routine->tick();
}

void ForecastDesk::minutes(const std::vector<MinuteRollup>& minutes)
{
    m_routine->minutes(minutes);
}

void ForecastDesk::fieldRestarted()
{
    m_watch.reset();
    m_routine->fieldRestarted();
}

void ForecastDesk::restore(std::vector<StoredForecast> open)
{
    m_routine->restore(std::move(open));
}

} // namespace coi::gateway
