// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub asks of the gateway. All calls come in the hub's thread from its event loop, never from inside
// publish(); they must return quickly, answers may come later. Identity is only ever the SessionInfo made at
// login, never something a message claims.
#pragma once
#include <QByteArray>
#include <QString>
#include <coi/core/result.h>
#include <coi/protocol/messages.h>
#include <functional>
#include <string>
#include <vector>

namespace coi::transport {

using SessionId = std::uint64_t;

struct UserInfo
{
    std::string name, displayName, role;
};

struct AuthRequest
{ // token, or user and password
    std::string token, user, password;
    std::string client, console, address;
};

struct SessionInfo
{ // one authenticated connection
    SessionId id = 0;
    UserInfo user;
    std::string client, console, address;
    bool resumed = false;
};

struct SiteFile
{
    std::string name; // "site.geojson"
    QByteArray bytes;
};

class HubDelegate
{
public:
    virtual ~HubDelegate() = default;

    // Calls done exactly once in the hub's thread, at once or later (a password hash takes its time in
    // another thread). Errc::Refused = wrong credentials, Errc::Limit = too many attempts, else not available
    // now.
    using AuthDone = std::function<void(core::Result<UserInfo>)>;
    virtual void authenticate(const AuthRequest& request, AuthDone done) = 0;

    // Must contain exactly the changes published so far.
    virtual const domain::State& state() const = 0;
    virtual core::UtcTime utcNow() const = 0; // site time, simulated in a simulation
    virtual std::vector<SiteFile> siteFiles() const = 0;

    virtual void onSessionOpened(const SessionInfo&) {}
    virtual void onSessionClosed(const SessionInfo&, const std::string& /*why*/) {}
    // A connection turned away or cut for misbehaving, once per connection; for the audit.
    virtual void onRefused(const std::string& /*address*/, const std::string& /*why*/) {}

    // Answered with ServerHub::reply, same id. `age`: since the console sent it, at most; monotonic.
    virtual void onCommand(const SessionInfo&, const domain::CommandRequest&, core::Millis age) = 0;
    virtual void onSelect(const SessionInfo&, const domain::CommandRequest&) = 0;
    virtual void onUnselect(const SessionInfo&, const std::string& id) = 0;
    virtual void onAlarmRequest(const SessionInfo&, const domain::AlarmRequest&) = 0;
    virtual void onSimRequest(const SessionInfo&, const domain::SimRequest&) = 0;
    virtual void onHistoryQuery(const SessionInfo&, const domain::HistoryQuery&) = 0;
    virtual void onAuditQuery(const SessionInfo&, const domain::AuditQuery&) = 0;
    virtual void onAlarmLogQuery(const SessionInfo&, const domain::AlarmLogQuery&) = 0;
    virtual void onForecastQuery(const SessionInfo&, const domain::ForecastQuery&) = 0; // several answers
    virtual void onForecastCancel(const SessionInfo&, const std::string& id) = 0;
    virtual void onForecastScoreQuery(const SessionInfo&, const domain::ForecastScoreQuery&) = 0;
    virtual void onPtzRequest(const SessionInfo&, const domain::PtzRequest&) = 0;
};

} // namespace coi::transport
