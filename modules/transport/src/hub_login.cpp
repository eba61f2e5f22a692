// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_hub_impl.h"

#include <QPointer>
#include <algorithm>

namespace coi::transport {

using protocol::RefusedReason;

namespace {

constexpr std::size_t kMaxName = 100; // of programs and consoles, which go to log and audit

} // namespace

void ServerHub::Impl::onUpgraded(QWebSocket* socket, QTcpSocket* raw, const QString& address)
{
    auto* session = new HubSession(socket, raw, address, config, counters, now());
    m_sessions.push_back(session);
    connect(session, &HubSession::arrived, this, &Impl::onArrived);
    // Queued: the delegate must not hear of it from inside publish().
    connect(session, &HubSession::gone, this, &Impl::onGone, Qt::QueuedConnection);
    connect(
        session, &HubSession::misbehaved, this,
        [this](HubSession* s, const QString& why) {
            delegate.onRefused(s->address().toStdString(), why.toStdString());
        },
        Qt::QueuedConnection);
    if (socket->subprotocol() != QLatin1String(protocol::kSubprotocol))
        session->closeWith(QWebSocketProtocol::CloseCodePolicyViolated,
                           QStringLiteral("sub-protocol coi.v1 is required"), &counters.refusedSubprotocols);
}

void ServerHub::Impl::onHello(HubSession* session, const protocol::Hello& hello)
{
    if (hello.version != protocol::kProtocolVersion) {
        ++counters.outOfPlace;
        session->refuse(RefusedReason::Version, "protocol version " + std::to_string(hello.version) +
                                                    " is not spoken here, only " +
                                                    std::to_string(protocol::kProtocolVersion));
        return;
    }
    const bool password = hello.user && hello.password;
    const int ways = int(hello.resumeToken.has_value()) + int(hello.token.has_value()) + int(password);
    if (ways != 1 || hello.user.has_value() != hello.password.has_value()) {
        ++counters.malformed;
        session->refuse(RefusedReason::Malformed,
                        "hello needs exactly one of resumeToken, token, user + password");
        return;
    }
    if (hello.client.size() > kMaxName || hello.console.size() > kMaxName) {
        ++counters.malformed;
        session->refuse(RefusedReason::Malformed, "client or console is longer than 100 bytes");
        return;
    }
    session->info.client = hello.client;
    session->info.console = hello.console;
    session->setAuthenticating(now());
    if (hello.resumeToken) {
        resumeSession(session, *hello.resumeToken);
        return;
    }
    const AuthRequest request{hello.token.value_or(""),
                              hello.user.value_or(""),
                              hello.password.value_or(""),
                              hello.client,
                              hello.console,
                              session->info.address};
    delegate.authenticate(request, [hub = QPointer<Impl>(this),
                                    who = QPointer<HubSession>(session)](const core::Result<UserInfo>& user) {
        if (hub && who && who->phase() == HubSession::Phase::Authenticating)
            hub->onAuthenticated(who, user);
    });
}

void ServerHub::Impl::onAuthenticated(HubSession* session, const core::Result<UserInfo>& user)
{
    if (user) {
        open(session, *user, false);
        return;
    }
    ++counters.refusedLogins;
    switch (user.error().code) {
    case core::Errc::Refused:
        session->refuse(RefusedReason::Credentials, "wrong user, password or token");
        break;
    case core::Errc::Limit:
        session->refuse(RefusedReason::TooMany, "too many attempts");
        break;
    default:
        session->refuse(RefusedReason::Unavailable, "logins can not be checked now");
    }
}

void ServerHub::Impl::resumeSession(HubSession* session, const std::string& token)
{
    const auto entry = m_tokens.redeem(token, now());
    if (!entry) {
        ++counters.refusedLogins;
        session->refuse(RefusedReason::ResumeExpired, "log in again");
        return;
    }
    // The console may have noticed the break before this end did.
    if (HubSession* old = find(entry->session))
        old->closeWith(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("resumed elsewhere"));
    ++counters.resumed;
    open(session, entry->user, true);
}

void ServerHub::Impl::open(HubSession* session, const UserInfo& user, bool resumed)
{
    const auto sessionsOpen = std::count_if(m_sessions.begin(), m_sessions.end(), [](const HubSession* s) {
        return s->phase() == HubSession::Phase::Open;
    });
    if (sessionsOpen >= config.limits.sessions) {
        ++counters.refusedTooMany;
        session->refuse(RefusedReason::TooMany, "too many sessions");
        return;
    }
    if (gate)
        gate->release(session->address());
    session->info.id = m_nextSession++;
    session->info.user = user;
    session->info.resumed = resumed;
    session->setOpen(now());
    ++counters.opened;
    const protocol::Welcome welcome{m_tokens.issue(user, session->info.id),
                                    delegate.utcNow(),
                                    user.name,
                                    user.displayName,
                                    user.role,
                                    config.simulated,
                                    config.siteId,
                                    config.siteName,
                                    now()};
    session->send(protocol::encode({.session = session->info.id, .epoch = config.epoch, .seq = seq, .ack = 0},
                                   welcome));
    delegate.onSessionOpened(session->info);
}

void ServerHub::Impl::onGone(HubSession* session, const QString& why)
{
    m_sessions.erase(std::remove(m_sessions.begin(), m_sessions.end(), session), m_sessions.end());
    ++counters.closed;
    if (session->info.id != 0) {
        m_tokens.connectionEnded(session->info.id, now() + config.times.resumeToken);
        delegate.onSessionClosed(session->info, why.toStdString());
    } else if (gate) {
        gate->release(session->address());
    }
    session->deleteLater();
}

} // namespace coi::transport
