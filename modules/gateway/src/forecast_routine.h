// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's own forecast of the next hour: made as soon as the field has told everything, then every five
// minutes of the field's time, put into State, stored, and held against what happened when its time has come.
// Gateway thread.
#pragma once
#include "forecast_worker.h"

#include <QElapsedTimer>
#include <coi/gateway/forecast_desk.h>

namespace coi::gateway {

class ForecastRoutine
{
public:
    // All outlive it; `context` is the object in whose thread results arrive.
    ForecastRoutine(const ForecastServices& services, const ForecastWatch& watch, ForecastWorker& worker,
                    QObject* context);

    void tick();
    void minutes(const std::vector<domain::MinuteRollup>& minutes);
    void fieldRestarted();
    void restore(std::vector<domain::StoredForecast> open) { m_open = std::move(open); }

private:
    struct Place
    {
        std::vector<std::string> zones; // or
        std::string station;
    };
    struct Waits // of those served at a zone in a minute
    {
        double sumS = 0, count = 0;
    };

    void makeWhenDue(core::UtcTime now);
    bool toldEnough(core::UtcTime now);
    void made(const domain::ForecastResult& result);
    Place placeOf(const domain::ForecastPlace& place) const;
    void score(core::UtcTime now);
    std::optional<double> waiting(const Place& place, core::UtcTime now) const;
    std::int32_t waitNow(const Place& place, core::UtcTime now) const;
    std::optional<double> waitS(const Place& place, core::UtcTime until) const;

    const ForecastServices& m_services;
    const ForecastWatch& m_watch;
    ForecastWorker& m_worker;
    QObject* m_context;
    std::map<std::string, Place> m_places; // of the last forecast
    std::vector<domain::StoredForecast> m_open;
    std::map<std::int64_t, std::map<std::string, Waits>> m_waits; // by minute, by zone
    std::int64_t m_slot = -1;                                     // of the last forecast; -1: none yet
    std::optional<core::UtcTime> m_toldSince;                     // by the field
    std::uint64_t m_round = 0, m_ticket = 0;                      // 0: none under way
    QElapsedTimer m_since;
};

} // namespace coi::gateway
