// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP relay between a console and a hub that can misbehave: swallow everything, swallow chosen messages of
// the gateway, hold up what the console says, cut the connection, refuse new ones.
#pragma once
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>
#include <coi/protocol/codec.h>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace coi::test {

class Relay
{
public:
    explicit Relay(quint16 target) : m_target(target)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("relay can not listen");
    }

    quint16 port() const { return m_server.serverPort(); }
    void setTarget(quint16 port) { m_target = port; }

    bool blackHole = false; // takes everything, passes nothing on, either way
    bool deaf = false;      // accepts no connection's data from now on: as a hung host
    std::function<bool(const protocol::Message&)> swallow; // of the gateway's messages
    int swallowed = 0, connections = 0;

    // What consoles say waits here until it is let go; what gateways say goes on.
    void holdConsoles(bool hold)
    {
        m_hold = hold;
        for (const auto& pair : m_pairs) {
            if (!hold && pair->gateway)
                pair->gateway->write(std::exchange(pair->held, {}));
        }
    }

    void cutAll()
    {
        for (const auto& pair : m_pairs) {
            for (QTcpSocket* socket : {pair->console.data(), pair->gateway.data()}) {
                if (socket == nullptr)
                    continue;
                socket->disconnect();
                socket->abort();
                socket->deleteLater();
            }
        }
        m_pairs.clear();
    }

private:
    struct Pair
    {
        QPointer<QTcpSocket> console, gateway;
        QByteArray fromGateway, held;
        bool upgraded = false;
    };

    void accept()
    {
        while (QTcpSocket* console = m_server.nextPendingConnection()) {
            ++connections;
            auto pair = std::make_shared<Pair>();
            pair->console = console;
            m_pairs.push_back(pair);
            if (deaf)
                continue;
            auto* gateway = new QTcpSocket(&m_server);
            pair->gateway = gateway;
            const auto forward = [this, console, gateway, pair] {
                if (gateway->state() != QAbstractSocket::ConnectedState)
                    return;
                const QByteArray bytes = console->readAll();
                if (m_hold)
                    pair->held += bytes;
                else if (!blackHole)
                    gateway->write(bytes);
            };
            QObject::connect(console, &QTcpSocket::readyRead, gateway, forward);
            QObject::connect(gateway, &QTcpSocket::connected, console, forward);
            QObject::connect(gateway, &QTcpSocket::readyRead, console, [this, pair] { pass(*pair); });
            QObject::connect(console, &QTcpSocket::disconnected, gateway, &QTcpSocket::disconnectFromHost);
            QObject::connect(gateway, &QTcpSocket::disconnected, console, &QTcpSocket::disconnectFromHost);
            QObject::connect(gateway, &QTcpSocket::errorOccurred, console, [console](auto error) {
                if (error == QAbstractSocket::ConnectionRefusedError)
                    console->disconnectFromHost();
            });
            gateway->connectToHost(QHostAddress::LocalHost, m_target);
        }
    }

    void pass(Pair& pair)
    {
        const QByteArray bytes = pair.gateway->readAll();
        if (blackHole)
            return;
        pair.fromGateway += bytes;
        if (!pair.upgraded) {
            const auto end = pair.fromGateway.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            pair.upgraded = true;
            pair.console->write(pair.fromGateway.left(end + 4));
            pair.fromGateway.remove(0, end + 4);
        }
        while (const qsizetype size = frameSize(pair.fromGateway)) {
            passFrame(pair, pair.fromGateway.left(size));
            pair.fromGateway.remove(0, size);
        }
    }

    void passFrame(Pair& pair, const QByteArray& frame)
    {
        if (swallow && (frame[0] & 0x0f) == 2) {
            const auto message = protocol::decode(frame.mid(headerSize(frame)), protocol::Sender::Gateway);
            if (message && swallow(*message)) {
                ++swallowed;
                return;
            }
        }
        pair.console->write(frame);
    }

    static qsizetype headerSize(const QByteArray& data)
    {
        const int length = data[1] & 0x7f;
        return length == 127 ? 10 : length == 126 ? 4 : 2;
    }

    static qsizetype frameSize(const QByteArray& data) // 0: not whole
    {
        if (data.size() < 2 || data.size() < headerSize(data))
            return 0;
        qsizetype size = data[1] & 0x7f;
        if (size == 126)
            size = qFromBigEndian<quint16>(data.constData() + 2);
        else if (size == 127)
            size = static_cast<qsizetype>(qFromBigEndian<quint64>(data.constData() + 2));
        size += headerSize(data);
        return data.size() >= size ? size : 0;
    }

    QTcpServer m_server;
    quint16 m_target;
    bool m_hold = false;
    std::vector<std::shared_ptr<Pair>> m_pairs;
};

} // namespace coi::test
