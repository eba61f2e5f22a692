// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of ServerHub: server_hub.cpp has sending and clocks, hub_login.cpp how a connection becomes a
// session, hub_dispatch.cpp what a session's messages cause.
#pragma once
#include "delta_ring.h"
#include "hub_session.h"
#include "resume_tokens.h"
#include "socket_gate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <coi/transport/server_hub.h>
#include <map>

namespace coi::transport {

class ServerHub::Impl : public QObject
{
    Q_OBJECT
public:
    Impl(HubDelegate& delegate, HubConfig config);
    ~Impl() override;

    core::Status listen();
    void close();
    std::uint64_t publish(std::vector<domain::Change> changes);
    void publishPoses(const domain::PoseFrame& frame);
    void publishHeat(const domain::HeatFrame& frame);
    void answer(SessionId session, const protocol::Body& body);
    void dropUser(const std::string& user);
    std::vector<SessionInfo> sessions() const;

    HubDelegate& delegate;
    HubConfig config;
    HubCounters counters;
    std::uint64_t seq = 0;
    std::unique_ptr<SocketGate> gate;

private:
    // login
    void onUpgraded(QWebSocket* socket, QTcpSocket* raw, const QString& address);
    void onHello(HubSession* session, const protocol::Hello& hello);
    void onAuthenticated(HubSession* session, const core::Result<UserInfo>& user);
    void resumeSession(HubSession* session, const std::string& token);
    void open(HubSession* session, const UserInfo& user, bool resumed);
    void onGone(HubSession* session, const QString& why);

    // dispatch
    void onArrived(HubSession* session, const protocol::Message& message);
    void onOpenMessage(HubSession* session, const protocol::Message& message);
    void onResume(HubSession* session, const protocol::Resume& resume);
    void onSiteRequest(HubSession* session, const protocol::SiteRequest& request);

    void onTick();
    void publishGroup(const std::vector<domain::Change>& changes);
    QByteArray toAll(const protocol::Body& body) const;
    const std::vector<QByteArray>& snapshot();
    QByteArray digestMessage();
    template <class F> void forStreaming(F&& f);
    bool anybodyStreams() const;
    HubSession* find(SessionId id) const;
    qint64 now() const { return m_clock.elapsed(); }

    std::vector<HubSession*> m_sessions; // every connection; owned, deleted in onGone
    ResumeTokens m_tokens;
    DeltaRing m_ring;
    SessionId m_nextSession = 1;
    std::vector<QByteArray> m_snapshot; // of m_snapshotSeq
    QByteArray m_digest;                // of m_digestSeq
    std::uint64_t m_snapshotSeq = UINT64_MAX, m_digestSeq = UINT64_MAX;
    QElapsedTimer m_clock;
    QTimer m_tick;
    qint64 m_heartbeatAt = 0, m_digestAt = 0, m_tickedAt = 0;
};

template <class F> void ServerHub::Impl::forStreaming(F&& f)
{
    for (HubSession* session : std::vector<HubSession*>(m_sessions)) {
        if (session->phase() == HubSession::Phase::Open && session->streaming)
            f(session);
    }
}

} // namespace coi::transport
