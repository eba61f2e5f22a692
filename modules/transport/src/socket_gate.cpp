// SPDX-License-Identifier: GPL-3.0-or-later
#include "socket_gate.h"

#include <QWebSocketCorsAuthenticator>

namespace coi::transport {

namespace {

// Small kernel buffers: a client that stops reading is noticed soon, and its frames do not get old in there.
constexpr int kSendBuffer = 128 * 1024;
constexpr qint64 kReadBuffer = 128 * 1024;

QWebSocketServer::SslMode modeOf(const HubConfig& config)
{
    return config.tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode;
}

} // namespace

SocketGate::SocketGate(const HubConfig& config, HubCounters& counters, QObject* parent)
    : QTcpServer(parent), m_config(config), m_counters(counters),
      m_webSockets(QStringLiteral("COI"), modeOf(config))
{
    m_clock.start();
    m_webSockets.setMaxPendingConnections(INT_MAX);
    m_webSockets.setSupportedSubprotocols({QLatin1String(protocol::kSubprotocol)});
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &SocketGate::onUpgraded);
    connect(&m_webSockets, &QWebSocketServer::originAuthenticationRequired, this,
            [this](QWebSocketCorsAuthenticator* request) {
                const QString origin = request->origin();
                const bool allowed = origin.isEmpty() || m_config.allowedOrigins.contains(origin);
                request->setAllowed(allowed);
                if (allowed)
                    return;
                ++m_counters.refusedOrigins;
                Q_EMIT turnedAway(QString(), QStringLiteral("origin %1").arg(origin.left(200)));
            });
}

core::Status SocketGate::start()
{
    if (listen(m_config.address, m_config.port))
        return core::Done{};
    return core::Error{core::Errc::Io, "can not listen on " + m_config.address.toString().toStdString() +
                                           ":" + std::to_string(m_config.port) + ": " +
                                           errorString().toStdString()};
}

void SocketGate::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = m_config.tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    ++m_counters.accepted;
    const QString address = socket->peerAddress().toString();
    if (m_held[address] >= m_config.limits.unauthenticatedPerAddress) {
        ++m_counters.refusedTooMany;
        Q_EMIT turnedAway(address, QStringLiteral("too many connections without login"));
        socket->abort();
        delete socket;
        return;
    }
    ++m_held[address];
    m_waiting.insert(socket, {address, m_clock.elapsed()});
    socket->setReadBufferSize(kReadBuffer);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kSendBuffer);
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] { onRawGone(socket); });
    if (auto* tls = qobject_cast<QSslSocket*>(socket)) {
        tls->setSslConfiguration(*m_config.tls);
        connect(tls, &QSslSocket::encrypted, this, [this, tls] { m_webSockets.handleConnection(tls); });
        tls->startServerEncryption();
    } else {
        m_webSockets.handleConnection(socket);
    }
}

void SocketGate::onRawGone(QTcpSocket* socket)
{
    const auto it = m_waiting.find(socket);
    if (it == m_waiting.end())
        return;
    release(it->address);
    m_waiting.erase(it);
    socket->deleteLater();
}

QTcpSocket* SocketGate::takeRaw(quint16 peerPort, QString& address)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (it.key()->peerPort() != peerPort || it.key()->state() != QAbstractSocket::ConnectedState)
            continue;
        QTcpSocket* raw = it.key();
        address = it->address;
        disconnect(raw, nullptr, this, nullptr);
        m_waiting.erase(it);
        return raw;
    }
    return nullptr;
}

void SocketGate::onUpgraded()
{
    while (m_webSockets.hasPendingConnections()) {
        QWebSocket* socket = m_webSockets.nextPendingConnection();
        QString address;
        QTcpSocket* raw = takeRaw(socket->peerPort(), address);
        if (raw == nullptr) { // gone meanwhile
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setMaxAllowedIncomingFrameSize(protocol::kFromConsole.bytes);
        socket->setMaxAllowedIncomingMessageSize(protocol::kFromConsole.bytes);
        Q_EMIT upgraded(socket, raw, address);
    }
}

void SocketGate::tick()
{
    const qint64 now = m_clock.elapsed();
    QList<QTcpSocket*> late;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (now - it->since > m_config.times.upgrade)
            late.append(it.key());
    }
    for (QTcpSocket* socket : late) {
        ++m_counters.lateHandshakes;
        Q_EMIT turnedAway(m_waiting.value(socket).address, QStringLiteral("handshake not in time"));
        socket->abort(); // ends in onRawGone
        onRawGone(socket);
    }
}

void SocketGate::release(const QString& address)
{
    const auto it = m_held.find(address);
    if (it != m_held.end() && --*it <= 0)
        m_held.erase(it);
}

} // namespace coi::transport
