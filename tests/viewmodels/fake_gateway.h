// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway for tests: the real hub on a free loopback port, a state that only put() changes, and a record of
// what consoles asked. Answers each request with `answer` at once. GUI thread.
#pragma once
#include <QElapsedTimer>
#include <coi/transport/server_hub.h>
#include <memory>

namespace coi::testing {

class FakeGateway : public transport::HubDelegate
{
public:
    explicit FakeGateway(bool simulated)
    {
        m_config.siteId = "small";
        m_config.siteName = "Small gate";
        m_config.simulated = simulated;
        m_since.start();
    }

    bool open()
    {
        m_hub = std::make_unique<transport::ServerHub>(*this, m_config);
        const bool listening = bool(m_hub->listen());
        m_config.port = m_hub->port(); // the same one after an outage
        return listening;
    }
    void close() { m_hub.reset(); }
    transport::ServerHub& hub() { return *m_hub; }
    quint16 port() const { return m_config.port; }

    void put(const std::vector<domain::Change>& changes)
    {
        std::vector<domain::Change> applied;
        for (const domain::Change& change : changes)
            if (domain::apply(m_state, change))
                applied.push_back(change);
        if (m_hub)
            m_hub->publish(applied);
    }
    // 16 October 2026, 15:24:07 in Viet Nam, and running.
    core::UtcTime utcNow() const override { return m_base + core::Millis(m_since.elapsed()); }
    void advance(core::Millis by) { m_base += by; }

    std::vector<domain::CommandRequest> commands, selections;
    std::vector<std::string> unselected;
    std::vector<domain::AlarmRequest> alarmRequests;
    std::vector<domain::SimRequest> simRequests;
    std::vector<domain::PtzRequest> ptzRequests;
    std::vector<domain::HistoryQuery> historyQueries;
    std::vector<domain::AuditQuery> auditQueries;
    std::vector<domain::AlarmLogQuery> alarmLogQueries;
    domain::Reply answer;          // cause and detail of every reply
    bool silent = false;           // no replies at all
    domain::HistoryResult history; // answer to every history query
    domain::AuditResult audit;
    domain::AlarmLogResult alarmLog;
    std::vector<domain::ForecastQuery> forecastQueries;
    std::vector<std::string> forecastsCancelled;
    std::vector<domain::ForecastResult> forecasts; // answers to every query, in turn
    domain::ForecastScoreResult scores;
    transport::UserInfo user{"hanh", "Nguyen Thi Hanh", "supervisor"};

private:
    void authenticate(const transport::AuthRequest& request, AuthDone done) override
    {
        if (request.token == "token")
            done(user);
        else
            done(core::Error{core::Errc::Refused, "wrong token"});
    }
    const domain::State& state() const override { return m_state; }
    std::vector<transport::SiteFile> siteFiles() const override { return {}; }
    void reply(const transport::SessionInfo& session, const std::string& id)
    {
        domain::Reply r = answer;
        r.id = id;
        if (!silent)
            m_hub->reply(session.id, r);
    }
    void onCommand(const transport::SessionInfo& s, const domain::CommandRequest& r,
                   core::Millis /*age*/) override
    {
        commands.push_back(r), reply(s, r.id);
    }
    void onSelect(const transport::SessionInfo& s, const domain::CommandRequest& r) override
    {
        selections.push_back(r), reply(s, r.id);
    }
    void onUnselect(const transport::SessionInfo& s, const std::string& id) override
    {
        unselected.push_back(id), reply(s, id);
    }
    void onAlarmRequest(const transport::SessionInfo& s, const domain::AlarmRequest& r) override
    {
        alarmRequests.push_back(r), reply(s, r.id);
    }
    void onSimRequest(const transport::SessionInfo& s, const domain::SimRequest& r) override
    {
        simRequests.push_back(r), reply(s, r.id);
    }
    void onHistoryQuery(const transport::SessionInfo& s, const domain::HistoryQuery& q) override
    {
        historyQueries.push_back(q);
        domain::HistoryResult result = history;
        result.id = q.id;
        if (!silent)
            m_hub->reply(s.id, result);
    }
    void onAuditQuery(const transport::SessionInfo& s, const domain::AuditQuery& q) override
    {
        auditQueries.push_back(q);
        domain::AuditResult result = audit;
        result.id = q.id;
        if (!silent)
            m_hub->reply(s.id, result);
    }

    void onAlarmLogQuery(const transport::SessionInfo& s, const domain::AlarmLogQuery& q) override
    {
        alarmLogQueries.push_back(q);
        domain::AlarmLogResult result = alarmLog;
        result.id = q.id;
        if (!silent)
            m_hub->reply(s.id, result);
    }

    void onForecastQuery(const transport::SessionInfo& s, const domain::ForecastQuery& q) override
    {
        forecastQueries.push_back(q);
        for (domain::ForecastResult result : forecasts) {
            result.id = q.id;
            if (!silent)
                m_hub->reply(s.id, result);
        }
    }
    void onForecastCancel(const transport::SessionInfo&, const std::string& id) override
    {
        forecastsCancelled.push_back(id);
    }
    void onPtzRequest(const transport::SessionInfo& s, const domain::PtzRequest& r) override
    {
        ptzRequests.push_back(r), reply(s, r.id);
    }
    void onForecastScoreQuery(const transport::SessionInfo& s, const domain::ForecastScoreQuery& q) override
    {
        domain::ForecastScoreResult result = scores;
        result.id = q.id;
        if (!silent)
            m_hub->reply(s.id, result);
    }

    transport::HubConfig m_config;
    domain::State m_state;
    core::UtcTime m_base = core::fromMs(1792139047000);
    QElapsedTimer m_since;
    std::unique_ptr<transport::ServerHub> m_hub;
};

} // namespace coi::testing
