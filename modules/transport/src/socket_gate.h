// SPDX-License-Identifier: GPL-3.0-or-later
// Listens and brings each connection through TLS and the WebSocket handshake within an absolute deadline. Per
// address only so many connections may be waiting for their login: hold() .. release(). Hub thread.
#pragma once
#include <QElapsedTimer>
#include <QHash>
#include <QSslSocket>
#include <QTcpServer>
#include <QWebSocket>
#include <QWebSocketServer>
#include <coi/transport/hub_config.h>

namespace coi::transport {

class SocketGate : public QTcpServer
{
    Q_OBJECT
public:
    SocketGate(const HubConfig& config, HubCounters& counters, QObject* parent);

    core::Status start();
    void tick();
    void release(const QString& address); // authenticated, or gone

Q_SIGNALS:
    // The receiver owns the socket and calls release(address) once. raw is the socket below, for its
    // counters.
    void upgraded(QWebSocket* socket, QTcpSocket* raw, const QString& address);
    void turnedAway(const QString& address, const QString& why);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Waiting
    {
        QString address;
        qint64 since = 0;
    };
    void onUpgraded();
    void onRawGone(QTcpSocket* socket);
    QTcpSocket* takeRaw(quint16 peerPort, QString& address);

    const HubConfig& m_config;
    HubCounters& m_counters;
    QWebSocketServer m_webSockets;
    QHash<QTcpSocket*, Waiting> m_waiting;
    QHash<QString, int> m_held;
    QElapsedTimer m_clock;
};

} // namespace coi::transport
