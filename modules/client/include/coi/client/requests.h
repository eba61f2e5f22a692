// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and requests to the gateway with their answers as callbacks, in the GUI thread. Every callback is
// called exactly once, never before the call returns: with the answer; or with Refusal::LinkLost (error "link
// lost") when the link is not there or breaks; or with Refusal::Expired ("no answer") after the time-out. The
// id of a request is filled in here. A callback whose context object is gone is not called.
//
// Queries go out at kQueriesPerSecond at most, after as many at once: a screen that asks for a hundred curves
// leaves the gateway's limit per connection (HubLimits) to commands and acknowledgements.
//
// A forecast is answered several times, the last time with `last` (also when refused); it may be cancelled,
// then its callback is not called any more; the end of its context cancels it. Its time-out runs from the
// answer before.
//
//   requests.history(query, this, [this](const domain::HistoryResult& r) { ... });
#pragma once
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <coi/client/mirror.h>
#include <coi/core/result.h>
#include <deque>
#include <functional>
#include <map>

namespace coi::client {

using SiteFiles = std::map<std::string, QByteArray>; // by name: site.geojson, flows.json, alarms.json

class SiteAssembly;

inline constexpr int kQueriesPerSecond = 80; // of history, audit, alarm log and scores together

class Requests : public QObject
{
    Q_OBJECT
public:
    explicit Requests(Mirror& mirror, QObject* parent = nullptr);

    using OnReply = std::function<void(const domain::Reply&)>;
    using OnHistory = std::function<void(const domain::HistoryResult&)>;
    using OnAudit = std::function<void(const domain::AuditResult&)>;
    using OnAlarmLog = std::function<void(const domain::AlarmLogResult&)>;
    using OnForecast = std::function<void(const domain::ForecastResult&)>;
    using OnForecastScore = std::function<void(const domain::ForecastScoreResult&)>;
    using OnSite = std::function<void(const core::Result<SiteFiles>&)>;

    void alarm(domain::AlarmRequest request, const QObject* context, OnReply done);
    void simulation(domain::SimRequest request, const QObject* context, OnReply done);
    void select(domain::CommandRequest request, const QObject* context, OnReply done);
    void ptz(domain::PtzRequest request, const QObject* context, OnReply done);
    void unselect(const std::string& id, const QObject* context, OnReply done);
    void history(domain::HistoryQuery query, const QObject* context, OnHistory done);
    void audit(domain::AuditQuery query, const QObject* context, OnAudit done);
    void alarmLog(domain::AlarmLogQuery query, const QObject* context, OnAlarmLog done);
    std::string forecast(domain::ForecastQuery query, const QObject* context, OnForecast progress); // its id
    void cancelForecast(const std::string& id); // unknown or finished: nothing happens
    void forecastScore(domain::ForecastScoreQuery query, const QObject* context, OnForecastScore done);
    void siteFiles(const QObject* context, OnSite done); // link may be Syncing

    void setTimeoutMs(int ms)
    {
        m_timeoutMs = ms;
    } // 10 s unless told; forecasts wait in turn: six times that
    int pending() const { return static_cast<int>(m_pending.size()); }

private:
    struct Pending
    {
        std::function<void(const protocol::Body&)> done;
        std::function<void(domain::Refusal, const std::string&)> failed;
        std::shared_ptr<SiteAssembly> site; // of a request for the site files
        bool forecast = false;
        QPointer<const QObject> context{}; // of a forecast
        qint64 sentMs = 0;
    };
    template <class Body, class T>
    void ask(Body body, bool onlyLive, const QObject* context, std::function<void(const T&)> done);
    void put(const std::string& id, Pending pending, protocol::Body body, bool onlyLive);
    void send(const std::string& id, const protocol::Body& body, bool onlyLive);
    void sendQueries(); // those whose turn it is
    void onMessage(const protocol::Message& message);
    void onLink(transport::LinkState state);
    void onTick();
    void take(const protocol::SitePart& part);
    void take(const domain::ForecastResult& result, const protocol::Body& answer);
    void finish(const std::string& id, const protocol::Body& answer);
    void fail(const std::string& id, domain::Refusal cause, const std::string& text);

    Mirror& m_mirror;
    std::map<std::string, Pending> m_pending;
    QElapsedTimer m_clock;
    QTimer m_tick, m_turn;
    std::deque<std::pair<std::string, protocol::Body>> m_queries; // not sent yet
    double m_turns = kQueriesPerSecond;
    qint64 m_turnsMs = 0;
    int m_timeoutMs = 10000;
};

} // namespace coi::client
