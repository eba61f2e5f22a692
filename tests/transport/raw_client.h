// SPDX-License-Identifier: GPL-3.0-or-later
// A console made of a bare TCP socket, so that it can break every rule: own handshake, own frames.
#pragma once
#include <QObject>
#include <QTcpSocket>
#include <QtEndian>
#include <coi/protocol/codec.h>

namespace coi::test {

class RawClient
{
public:
    struct Frame
    {
        int opcode = 0;
        QByteArray payload;
    };
    QTcpSocket socket;
    QByteArray head; // of the HTTP answer
    std::vector<Frame> frames;
    std::uint64_t sent = 0, session = 0;

    explicit RawClient(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { onData(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }

    void handshake(const QByteArray& subprotocol = "coi.v1", const QByteArray& origin = {})
    {
        QByteArray text = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";
        if (!subprotocol.isEmpty())
            text += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
        if (!origin.isEmpty())
            text += "Origin: " + origin + "\r\n";
        socket.write(text + "\r\n");
    }

    void frame(int opcode, QByteArray payload, bool last = true)
    {
        QByteArray out;
        out += static_cast<char>((last ? 0x80 : 0) | opcode);
        const auto size = static_cast<std::uint64_t>(payload.size());
        if (size < 126) {
            out += static_cast<char>(0x80 | size);
        } else if (size < 65536) {
            out += static_cast<char>(0xfe);
            out.append(2, '\0');
            qToBigEndian(static_cast<quint16>(size), out.data() + 2);
        } else {
            out += static_cast<char>(0xff);
            out.append(8, '\0');
            qToBigEndian(static_cast<quint64>(size), out.data() + 2);
        }
        const QByteArray mask("\x21\x43\x65\x07", 4);
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = static_cast<char>(payload[i] ^ mask[i % 4]);
        // Qt's server swallows what arrives together with the handshake.
        if (upgraded())
            socket.write(out + mask + payload);
        else
            m_early += out + mask + payload;
    }

    void send(const protocol::Body& body, std::uint64_t ack = 0)
    {
        frame(2, protocol::encode({.session = session, .epoch = 0, .seq = ++sent, .ack = ack}, body));
    }

    void hello(const std::string& user = "lan", const std::string& password = "correct horse battery")
    {
        send(protocol::Hello{protocol::kProtocolVersion, "raw", "desk", {}, {}, user, password});
    }

    bool open() const { return socket.state() == QAbstractSocket::ConnectedState; }
    bool upgraded() const { return head.startsWith("HTTP/1.1 101"); }
    int status() const { return head.mid(9, 3).toInt(); }

    int closeCode() const // 0 = none yet
    {
        for (const Frame& f : frames) {
            if (f.opcode == 8 && f.payload.size() >= 2)
                return qFromBigEndian<quint16>(f.payload.constData());
        }
        return 0;
    }
    QString closeReason() const
    {
        for (const Frame& f : frames) {
            if (f.opcode == 8)
                return QString::fromUtf8(f.payload.mid(2));
        }
        return {};
    }

    template <class T> std::vector<std::pair<protocol::Envelope, T>> got() const
    {
        std::vector<std::pair<protocol::Envelope, T>> out;
        for (const Frame& f : frames) {
            if (f.opcode != 2)
                continue;
            const auto message = protocol::decode(f.payload, protocol::Sender::Gateway);
            if (!message)
                qFatal("%s", message.error().text.c_str());
            if (const T* body = std::get_if<T>(&message->body))
                out.emplace_back(message->envelope, *body);
        }
        return out;
    }

    bool takeWelcome()
    {
        const auto welcomes = got<protocol::Welcome>();
        if (!welcomes.empty())
            session = welcomes.front().first.session;
        return session != 0;
    }

private:
    void onData()
    {
        m_buffer += socket.readAll();
        if (head.isEmpty()) {
            const auto end = m_buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            head = m_buffer.left(end);
            m_buffer.remove(0, end + 4);
            if (upgraded())
                socket.write(m_early);
        }
        while (takeFrame()) {
        }
    }

    bool takeFrame()
    {
        if (m_buffer.size() < 2)
            return false;
        qsizetype start = 2;
        auto size = static_cast<qsizetype>(m_buffer[1] & 0x7f);
        if (size == 126)
            start = 4;
        else if (size == 127)
            start = 10;
        if (m_buffer.size() < start)
            return false;
        if (size == 126)
            size = qFromBigEndian<quint16>(m_buffer.constData() + 2);
        else if (size == 127)
            size = static_cast<qsizetype>(qFromBigEndian<quint64>(m_buffer.constData() + 2));
        if (m_buffer.size() < start + size)
            return false;
        frames.push_back({m_buffer[0] & 0x0f, m_buffer.mid(start, size)});
        m_buffer.remove(0, start + size);
        return true;
    }

    QByteArray m_buffer, m_early;
};

} // namespace coi::test
