// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_text.h"

#include <QFile>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <algorithm>
#include <coi/protocol/codec.h>
#include <coi/transport/client_session.h>

namespace coi::transport {

using protocol::Message;
using protocol::RefusedReason;
using protocol::Sender;

ClientSession::ClientSession(SessionTimes times, QObject* parent) : QObject(parent), m_times(times)
{
    m_tick.setInterval(std::max(10, m_times.heartbeat / 5));
    connect(&m_tick, &QTimer::timeout, this, &ClientSession::onTick);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ClientSession::open);
}

ClientSession::~ClientSession()
{
    if (m_socket)
        m_socket->disconnect(this);
    delete m_socket.data();
}

void ClientSession::connectTo(const ConnectOptions& options)
{
    closeSocket();
    m_options = options;
    m_resumeToken.clear();
    m_welcome.reset();
    m_wasLive = false;
    m_attempts = 0;
    m_heard.invalidate();
    open();
}

void ClientSession::disconnectFromGateway()
{
    if (m_socket && m_session != 0) {
        send(protocol::Bye{protocol::ByeReason::Logout, {}});
        m_socket->disconnect(this);
        m_socket->close(); // now: the program may be about to end
    }
    m_retry.stop();
    closeSocket();
    m_resumeToken.clear();
    m_options.credentials = {};
    m_wasLive = false;
    m_error = LinkError::None;
    m_errorText.clear();
    setState(LinkState::Disconnected);
}

void ClientSession::retryNow()
{
    if (m_retry.isActive())
        open();
}

qint64 ClientSession::silentForMs() const
{
    return m_heard.isValid() ? m_heard.elapsed() : -1;
}

qint64 ClientSession::gatewayUptimeMs() const
{
    return m_session == 0 ? 0 : m_uptime + m_uptimeAt.elapsed();
}

void ClientSession::setUptime(std::int64_t uptimeMs)
{
    m_uptime = uptimeMs;
    m_uptimeAt.start();
}

void ClientSession::setState(LinkState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ClientSession::open()
{
    m_retry.stop();
    closeSocket();
    m_sent = 0;
    m_tlsTrouble.clear();
    m_reached = false;
    m_opened.start();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(protocol::kFromGateway.bytes);
    m_socket->setMaxAllowedIncomingMessageSize(protocol::kFromGateway.bytes);
    connect(m_socket, &QWebSocket::connected, this, &ClientSession::onConnected);
    connect(m_socket, &QWebSocket::bytesWritten, this, [this] { m_reached = true; });
    connect(m_socket, &QWebSocket::disconnected, this, &ClientSession::onDisconnected);
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError code) { onSocketError(code); });
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList texts;
        for (const QSslError& error : errors)
            texts.append(error.errorString());
        m_tlsTrouble = texts.join(QStringLiteral("; "));
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &ClientSession::onBinary);
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this] { dropLink(LinkError::Violation, QStringLiteral("text frame")); });
    if (!m_wasLive)
        setState(LinkState::Connecting);
    m_tick.start();
    if (!prepareTls())
        return;
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols({QLatin1String(protocol::kSubprotocol)});
    m_socket->open(QNetworkRequest(m_options.url), handshake);
}

bool ClientSession::prepareTls()
{
    const QString scheme = m_options.url.scheme();
    if ((scheme != QLatin1String("ws") && scheme != QLatin1String("wss")) || m_options.url.host().isEmpty()) {
        giveUp(LinkError::HostUnreachable, QStringLiteral("%1 is not ws://host:port or wss://host:port")
                                               .arg(m_options.url.toDisplayString()));
        return false;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_options.caFile.isEmpty()) {
        QFile file(m_options.caFile);
        const QList<QSslCertificate> authorities =
            file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file) : QList<QSslCertificate>();
        if (authorities.isEmpty()) {
            giveUp(LinkError::BadCertificate, QStringLiteral("no certificate in %1").arg(m_options.caFile));
            return false;
        }
        tls.setCaCertificates(authorities);
    }
    m_socket->setSslConfiguration(tls);
    return true;
}

void ClientSession::closeSocket()
{
    m_tick.stop();
    m_session = 0;
    if (!m_socket)
        return;
    QWebSocket* socket = m_socket;
    m_socket = nullptr;
    socket->disconnect(this);
    socket->setParent(nullptr);
    // Not at once: this may run inside one of its signals.
    QTimer::singleShot(0, socket, [socket] {
        if (socket->state() == QAbstractSocket::ConnectedState)
            socket->close();
        socket->abort();
        socket->deleteLater();
    });
}

void ClientSession::onConnected()
{
    if (m_socket->subprotocol() != QLatin1String(protocol::kSubprotocol)) {
        lose(LinkError::WrongProtocol, QStringLiteral("sub-protocol coi.v1 is not spoken"));
        return;
    }
    if (!m_wasLive)
        setState(LinkState::Authenticating);
    const Credentials& who = m_options.credentials;
    protocol::Hello hello;
    hello.version = protocol::kProtocolVersion;
    hello.client = m_options.client;
    hello.console = m_options.console;
    m_resuming = !m_resumeToken.empty();
    if (m_resuming) {
        hello.resumeToken = std::exchange(m_resumeToken, {}); // works once
    } else if (!who.token.empty()) {
        hello.token = who.token;
    } else {
        hello.user = who.user;
        hello.password = who.password;
    }
    m_socket->sendBinaryMessage(
        protocol::encode({.session = 0, .epoch = 0, .seq = ++m_sent, .ack = 0}, hello));
}

void ClientSession::onSocketError(int code)
{
    const QString detail = m_socket->errorString();
    const bool upgraded = m_session != 0 || m_state == LinkState::Authenticating;
    if (upgraded) {
        lose(LinkError::LinkLost, detail);
        return;
    }
    switch (code) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        if (m_tlsTrouble.isEmpty())
            lose(LinkError::WrongProtocol, detail);
        else
            lose(LinkError::BadCertificate, m_tlsTrouble);
        break;
    case QAbstractSocket::SocketTimeoutError:
        lose(LinkError::TimedOut, detail);
        break;
    case QAbstractSocket::RemoteHostClosedError:
        lose(LinkError::WrongProtocol, detail);
        break;
    case QAbstractSocket::ConnectionRefusedError:
        // Qt reports a failed WebSocket handshake like this too; its text has the HTTP status.
        if (m_reached && detail.contains(QLatin1String("403")))
            lose(LinkError::OriginRefused, detail);
        else
            lose(m_reached ? LinkError::WrongProtocol : LinkError::HostUnreachable, detail);
        break;
    default:
        lose(LinkError::HostUnreachable, detail);
    }
}

void ClientSession::onDisconnected()
{
    const QString reason = m_socket->closeReason();
    if (m_session != 0 || m_state == LinkState::Authenticating || m_wasLive) {
        lose(LinkError::LinkLost, reason);
        return;
    }
    // Qt says why a connection failed just after saying that it did.
    QTimer::singleShot(0, m_socket, [this, reason, socket = m_socket.data()] {
        if (socket == m_socket)
            lose(LinkError::WrongProtocol, reason);
    });
}

void ClientSession::onBinary(const QByteArray& bytes)
{
    const core::Result<Message> message = protocol::decode(bytes, Sender::Gateway);
    if (!message) {
        dropLink(m_session == 0 ? LinkError::WrongProtocol : LinkError::Violation,
                 QString::fromStdString(message.error().text));
        return;
    }
    m_heard.start();
    if (const auto* refused = std::get_if<protocol::Refused>(&message->body)) {
        onRefused(*refused);
    } else if (const auto* bye = std::get_if<protocol::Bye>(&message->body)) {
        const QString text = QString::fromStdString(bye->text);
        if (bye->reason == protocol::ByeReason::AccountChanged)
            giveUp(LinkError::GatewayLeft, text);
        else
            lose(LinkError::GatewayLeft, text);
    } else if (std::holds_alternative<protocol::Welcome>(message->body)) {
        onWelcome(*message);
    } else if (m_session != 0) {
        const auto* heartbeat = std::get_if<protocol::Heartbeat>(&message->body);
        if (heartbeat != nullptr && heartbeat->uptimeMs)
            setUptime(*heartbeat->uptimeMs);
        Q_EMIT received(*message);
    } else {
        dropLink(LinkError::WrongProtocol, QStringLiteral("message before welcome"));
    }
}

void ClientSession::onWelcome(const Message& message)
{
    if (m_session != 0 || message.envelope.session == 0) {
        dropLink(LinkError::Violation, QStringLiteral("welcome out of place"));
        return;
    }
    m_session = message.envelope.session;
    m_ticked.invalidate();
    m_welcome = std::get<protocol::Welcome>(message.body);
    setUptime(m_welcome->uptimeMs);
    m_resumeToken = m_welcome->resumeToken;
    if (!m_wasLive)
        setState(LinkState::Syncing);
    Q_EMIT welcomed(message);
}

void ClientSession::onRefused(const protocol::Refused& refused)
{
    const QString text = QString::fromStdString(refused.text);
    switch (refused.reason) {
    case RefusedReason::Credentials:
        giveUp(LinkError::WrongCredentials, {});
        break;
    case RefusedReason::ResumeExpired:
        m_resumeToken.clear();
        if (m_resuming)
            open(); // with the credentials
        else
            giveUp(LinkError::WrongCredentials, text);
        break;
    case RefusedReason::Version:
        lose(LinkError::WrongProtocol, text);
        break;
    case RefusedReason::TooMany:
    case RefusedReason::Unavailable:
        lose(LinkError::TooMany, text);
        break;
    case RefusedReason::Malformed:
    case RefusedReason::NotAllowed:
        lose(m_session == 0 ? LinkError::WrongProtocol : LinkError::Violation, text);
        break;
    }
}

bool ClientSession::send(const protocol::Body& body)
{
    if (!m_socket || m_session == 0)
        return false;
    const QByteArray bytes =
        protocol::encode({.session = m_session, .epoch = m_epoch, .seq = m_sent + 1, .ack = m_ack}, body);
    if (static_cast<std::size_t>(bytes.size()) > protocol::kFromConsole.bytes)
        return false;
    ++m_sent;
    return m_socket->sendBinaryMessage(bytes) == bytes.size();
}

void ClientSession::requestResume(std::uint64_t epoch, std::uint64_t seq)
{
    if (m_state == LinkState::Live)
        setState(LinkState::Syncing);
    send(protocol::Resume{epoch, seq});
}

void ClientSession::setInStep(std::uint64_t epoch, std::uint64_t seq)
{
    m_epoch = epoch;
    m_ack = seq;
    if (m_session == 0 || m_state == LinkState::Live)
        return;
    m_wasLive = true;
    m_attempts = 0;
    m_error = LinkError::None;
    m_errorText.clear();
    setState(LinkState::Live);
}

void ClientSession::onTick()
{
    if (m_session == 0) {
        if (m_opened.elapsed() > m_times.connect)
            lose(LinkError::TimedOut, m_options.url.toDisplayString());
        return;
    }
    // This thread was held up itself: first read what has come meanwhile.
    const bool late = m_ticked.isValid() && m_ticked.elapsed() > m_times.linkLost / 2;
    m_ticked.start();
    if (late)
        return;
    // The promise is to a person: what it takes to notice and to draw comes off.
    if (m_heard.elapsed() > m_times.linkLost - m_times.heartbeat / 2) {
        lose(LinkError::LinkLost, QStringLiteral("nothing heard for %1 ms").arg(m_heard.elapsed()));
        return;
    }
    if (m_beat.isValid() && m_beat.elapsed() < m_times.heartbeat)
        return;
    m_beat.start();
    send(protocol::Heartbeat{m_clock.utcNow(), {}});
}

void ClientSession::dropLink(LinkError error, const QString& text)
{
    lose(error, text);
}

void ClientSession::lose(LinkError error, const QString& detail)
{
    if (!m_wasLive) {
        giveUp(error, detail);
        return;
    }
    closeSocket();
    m_error = error;
    m_errorText = textOf(error, detail);
    scheduleRetry();
    setState(LinkState::LinkLost);
    Q_EMIT failed(error, m_errorText);
}

void ClientSession::giveUp(LinkError error, const QString& detail)
{
    closeSocket();
    m_retry.stop();
    m_resumeToken.clear();
    m_wasLive = false;
    m_error = error;
    m_errorText = textOf(error, detail);
    setState(LinkState::Disconnected);
    Q_EMIT failed(error, m_errorText);
}

void ClientSession::scheduleRetry()
{
    const int doubled = m_times.backOffMin << std::min(m_attempts++, 12);
    const int delay = std::clamp(doubled, m_times.backOffMin, m_times.backOffMax);
    m_retry.start(delay / 2 + QRandomGenerator::global()->bounded(delay / 2 + 1));
}

} // namespace coi::transport
