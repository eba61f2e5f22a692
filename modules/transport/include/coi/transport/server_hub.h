// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's end of the wire: accepts consoles, checks them, gives each the state and every change after
// it. Lives in one thread (the gateway's). A bad, slow or silent client is closed and counted; the others
// notice nothing. The delegate outlives the hub.
//
//   ServerHub hub(delegate, config);
//   if (auto ok = hub.listen(); !ok) return ok.error();
//   apply(state, change); hub.publish({change});
#pragma once
#include <QObject>
#include <coi/transport/hub_config.h>
#include <coi/transport/hub_delegate.h>
#include <memory>

namespace coi::transport {

class ServerHub : public QObject
{
    Q_OBJECT
public:
    ServerHub(HubDelegate& delegate, HubConfig config, QObject* parent = nullptr);
    ~ServerHub() override;

    core::Status listen();
    quint16 port() const; // 0 while not listening
    // Says goodbye to everybody and stops listening.
    void close();

    // Call right after applying the changes to State. Returns the new stream position (unchanged when there
    // is nothing to publish); a large set of changes becomes several deltas.
    std::uint64_t publish(std::vector<domain::Change> changes);
    // Newest wins: a client that is behind skips frames.
    void publishPoses(const domain::PoseFrame& frame);
    void publishHeat(const domain::HeatFrame& frame);

    // To one session; nothing happens when it is gone.
    void reply(SessionId session, const domain::Reply& reply);
    void reply(SessionId session, const domain::HistoryResult& result);
    void reply(SessionId session, const domain::AuditResult& result);
    void reply(SessionId session, const domain::AlarmLogResult& result);
    void reply(SessionId session, const domain::ForecastResult& result);
    void reply(SessionId session, const domain::ForecastScoreResult& result);

    // Closes every session of this user and forgets their resume tokens.
    void dropUser(const std::string& user);

    std::uint64_t epoch() const;
    std::uint64_t seq() const;
    const HubCounters& counters() const;
    std::vector<SessionInfo> sessions() const;

private:
    class Impl;
    std::unique_ptr<Impl> m;
};

} // namespace coi::transport
