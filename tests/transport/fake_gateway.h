// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway without a gate: a hub over a small state that the test changes as it likes.
#pragma once
#include <coi/domain/state.h>
#include <coi/transport/server_hub.h>
#include <map>
#include <memory>

namespace coi::test {

class FakeGateway : public transport::HubDelegate
{
public:
    domain::State now;
    std::map<std::string, std::string> passwords{{"lan", "correct horse battery"}};
    std::string token = "one-time";
    bool slowAuth = false, muteAuth = false;
    std::vector<AuthDone> waitingAuth;
    std::vector<transport::SiteFile> files{{"site.geojson", QByteArray(300000, 's')}, {"flows.json", "{}"}};
    std::vector<domain::CommandRequest> commands, selections;
    std::vector<core::Millis> ages; // of the commands
    std::vector<std::string> unselected;
    domain::Reply selectAnswer;
    std::vector<domain::AlarmRequest> alarmRequests;
    std::vector<domain::SimRequest> simRequests;
    std::vector<domain::HistoryQuery> historyQueries;
    std::vector<domain::AuditQuery> auditQueries;
    std::vector<domain::ForecastQuery> forecastQueries;
    std::vector<std::string> forecastsCancelled;
    std::vector<std::string> refused, closed;
    std::vector<transport::SessionInfo> opened;
    int hashes = 0; // passwords checked
    std::unique_ptr<transport::ServerHub> hub;
    bool answers = true;

    transport::ServerHub& start(transport::HubConfig config = {})
    {
        config.siteId = "mong-cai";
        config.siteName = "Cửa khẩu Móng Cái – 东兴口岸";
        hub = std::make_unique<transport::ServerHub>(*this, config);
        if (const auto ok = hub->listen(); !ok)
            qFatal("%s", ok.error().text.c_str());
        return *hub;
    }

    std::uint64_t publish(const std::vector<domain::Change>& changes)
    {
        for (const domain::Change& change : changes)
            domain::apply(now, change);
        return hub->publish(changes);
    }
    std::uint64_t setLane(const std::string& id, std::int32_t queue)
    {
        domain::LaneState lane;
        lane.id = id;
        lane.queue = queue;
        lane.note = "Nguyễn Thị Hồng 阮氏红";
        return publish({lane});
    }

    void authenticate(const transport::AuthRequest& request, AuthDone done) override
    {
        const auto it = passwords.find(request.user);
        ++hashes;
        if (muteAuth)
            waitingAuth.push_back(done);
        else if ((it != passwords.end() && it->second == request.password) ||
                 (!request.token.empty() && request.token == token))
            done(transport::UserInfo{request.user.empty() ? "local" : request.user, "Phạm Thu Lan",
                                     "supervisor"});
        else
            done(core::Error{core::Errc::Refused, "no"});
    }
    const domain::State& state() const override { return now; }
    core::UtcTime utcNow() const override { return core::fromMs(1'792'137'600'000); }
    std::vector<transport::SiteFile> siteFiles() const override { return files; }
    void onSessionOpened(const transport::SessionInfo& s) override { opened.push_back(s); }
    void onSessionClosed(const transport::SessionInfo&, const std::string& why) override
    {
        closed.push_back(why);
    }
    void onRefused(const std::string&, const std::string& why) override { refused.push_back(why); }

    void onCommand(const transport::SessionInfo& s, const domain::CommandRequest& r,
                   core::Millis age) override
    {
        commands.push_back(r);
        ages.push_back(age);
        if (answers)
            hub->reply(s.id, domain::Reply{r.id, domain::Refusal::None, {}});
    }
    void onSelect(const transport::SessionInfo& s, const domain::CommandRequest& r) override
    {
        selections.push_back(r);
        if (answers)
            hub->reply(s.id, domain::Reply{r.id, selectAnswer.cause, selectAnswer.detail});
    }
    void onUnselect(const transport::SessionInfo& s, const std::string& id) override
    {
        unselected.push_back(id);
        hub->reply(s.id, domain::Reply{id, domain::Refusal::NoSelection, {}});
    }
    void onAlarmRequest(const transport::SessionInfo& s, const domain::AlarmRequest& r) override
    {
        alarmRequests.push_back(r);
        hub->reply(s.id, domain::Reply{r.id, domain::Refusal::None, {}});
    }
    void onSimRequest(const transport::SessionInfo& s, const domain::SimRequest& r) override
    {
        simRequests.push_back(r);
        hub->reply(s.id, domain::Reply{r.id, domain::Refusal::OutOfRange, "speed"});
    }
    void onHistoryQuery(const transport::SessionInfo& s, const domain::HistoryQuery& q) override
    {
        historyQueries.push_back(q);
        if (answers)
            hub->reply(s.id, domain::HistoryResult{q.id, {}, q.from, 3600, {1.5, std::nullopt, 3.0}});
    }
    void onAuditQuery(const transport::SessionInfo& s, const domain::AuditQuery& q) override
    {
        auditQueries.push_back(q);
        domain::AuditResult result{q.id, {}, {}};
        result.rows.resize(std::size_t(q.limit));
        hub->reply(s.id, result);
    }
    void onAlarmLogQuery(const transport::SessionInfo& s, const domain::AlarmLogQuery& q) override
    {
        domain::AlarmLogResult result{q.id, {}, {}};
        result.rows.resize(std::size_t(q.limit));
        hub->reply(s.id, result);
    }
    void onForecastQuery(const transport::SessionInfo& s, const domain::ForecastQuery& q) override
    {
        forecastQueries.push_back(q);
        if (answers)
            forecast(s.id, q.id, q.replications, true);
    }
    void forecast(transport::SessionId session, const std::string& id, std::int32_t done, bool last) const
    {
        domain::ForecastResult result;
        result.id = id, result.done = result.of = done, result.last = last;
        hub->reply(session, result);
    }
    void onForecastCancel(const transport::SessionInfo&, const std::string& id) override
    {
        forecastsCancelled.push_back(id);
    }
    void onPtzRequest(const transport::SessionInfo& s, const domain::PtzRequest& r) override
    {
        hub->reply(s.id, domain::Reply{r.id, domain::Refusal::LockedByOther, r.camera});
    }
    void onForecastScoreQuery(const transport::SessionInfo& s, const domain::ForecastScoreQuery& q) override
    {
        domain::ForecastScoreResult result{q.id, {}, {}};
        result.rows.push_back({q.place, domain::ForecastQuantity::Waiting, 900, 40, 0.9, -0.5, 2.5});
        hub->reply(s.id, result);
    }
};

} // namespace coi::test
