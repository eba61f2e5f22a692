// SPDX-License-Identifier: GPL-3.0-or-later
// Answers "what if" of consoles on the live State, and makes the gateway's own forecast: as soon as the field
// has told everything, then every five minutes of the field's time. Gateway thread; it only copies some
// hundred numbers of State (ForecastWatch::take), the forecasts run in a thread of their own and come back
// through the event loop.
#pragma once
#include <QObject>
#include <coi/domain/alarm.h>
#include <coi/domain/flows.h>
#include <coi/domain/forecast.h>
#include <coi/domain/rollup.h>
#include <coi/gateway/forecast_watch.h>
#include <coi/gateway/requester.h>
#include <coi/gateway/state_store.h>
#include <functional>
#include <map>
#include <vector>

namespace coi::gateway {

class ForecastRoutine;
class ForecastWorker;
struct ForecastSite;

struct ForecastServices
{
    std::shared_ptr<const domain::Site> site;
    std::shared_ptr<const domain::Flows> flows;
    std::shared_ptr<const domain::AlarmCatalogue> alarms;
    StateStore& store;                  // listened to
    std::function<core::UtcTime()> now; // of the field
    // New figures, and those that have been observed: stored under (made, place, quantity, lead).
    std::function<void(std::vector<domain::StoredForecast>)> record;
};

class ForecastDesk : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const domain::ForecastResult&)>;

    static constexpr std::size_t kPerConsole = 2, kInAll = 8; // under way

    explicit ForecastDesk(ForecastServices services, QObject* parent = nullptr);
    ~ForecastDesk() override; // stops what runs

    // `answer` comes several times, never before this returns; the last time with `last`.
    void query(const Requester& who, const domain::ForecastQuery& query, Answer answer);
    void cancel(std::uint64_t session, const std::string& id);
    void sessionClosed(std::uint64_t session);

    // After each flush of the field, and with the minutes that ended.
    void tick();
    void minutes(const std::vector<domain::MinuteRollup>& minutes);
    void fieldRestarted();
    // Stored figures whose time has not come yet.
    void restore(std::vector<domain::StoredForecast> open);

    std::size_t underWay() const { return m_asked.size(); }

private:
    struct Asked
    {
        std::uint64_t session = 0;
        std::string id;
        std::uint64_t ticket = 0; // of the worker
        Answer answer;
    };
    void refuse(const Answer& answer, const std::string& id, domain::ForecastRefusal why,
                const std::string& detail);
    void told(std::uint64_t serial, const domain::ForecastResult& result);
    void drop(std::uint64_t serial);

    ForecastServices m_services;
    ForecastWatch m_watch;
    std::map<std::uint64_t, Asked> m_asked; // by a number of their own
    std::uint64_t m_serial = 0;
    std::unique_ptr<ForecastWorker> m_worker;
    std::unique_ptr<ForecastRoutine> m_routine;
};

} // namespace coi::gateway
