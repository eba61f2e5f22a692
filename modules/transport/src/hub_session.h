// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of a console inside the hub: limits on what comes in, an ordered queue of what must go out,
// newest-wins slots for frames, and the clocks that end it. It decides nothing about content. Hub thread.
#pragma once
#include <QObject>
#include <QPointer>
#include <QSslSocket>
#include <QWebSocket>
#include <coi/protocol/codec.h>
#include <coi/transport/hub_config.h>
#include <coi/transport/hub_delegate.h>
#include <deque>
#include <memory>

namespace coi::transport {

class HubSession : public QObject
{
    Q_OBJECT
public:
    enum class Phase : std::uint8_t { Hello, Authenticating, Open, Closing };

    HubSession(QWebSocket* socket, QTcpSocket* raw, const QString& address, const HubConfig& config,
               HubCounters& counters, qint64 now);
    ~HubSession() override;

    SessionInfo info;
    Phase phase() const { return m_phase; }
    const QString& address() const { return m_address; }
    void setAuthenticating(qint64 now);
    void setOpen(qint64 now);

    // Deltas and answers, in order. Bulk (snapshot, site files) may exceed the limit of unsent bytes.
    void send(const QByteArray& bytes, bool bulk = false);
    void offerPoses(const QByteArray& bytes) { offer(m_poses, bytes); }
    void offerHeat(const QByteArray& bytes) { offer(m_heat, bytes); }

    bool streaming = false;       // gets deltas and frames
    bool allowResume(qint64 now); // asking for the state again and again is a flood
    void tick(qint64 now, std::uint64_t streamSeq);

    // Says why, sends a close frame and ends within HubTimes::closing.
    void closeWith(QWebSocketProtocol::CloseCode code, const QString& why, std::uint64_t* counter = nullptr);
    void refuse(protocol::RefusedReason reason, const std::string& text);
    void cut(const QString& why, std::uint64_t* counter); // at once

Q_SIGNALS:
    void arrived(coi::transport::HubSession* session, const coi::protocol::Message& message);
    void misbehaved(coi::transport::HubSession* session, const QString& why);
    void gone(coi::transport::HubSession* session, const QString& why);

private:
    void offer(QByteArray& slot, const QByteArray& bytes);
    void onBinary(const QByteArray& bytes);
    void onText();
    void onDisconnected();
    bool withinRate(qint64 now);
    void pump();
    qint64 unsent() const;
    void checkUnsent();
    void checkAck(qint64 now, std::uint64_t streamSeq);
    void noteAck(std::uint64_t ack);
    bool write(const QByteArray& bytes);

    struct Item
    {
        QByteArray bytes;
        bool bulk = false;
    };
    struct Mark
    {
        std::uint64_t seq = 0;
        qint64 at = 0;
    };

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QSslSocket> m_tls;
    QString m_address, m_why;
    const HubConfig& m_config;
    HubCounters& m_counters;
    Phase m_phase = Phase::Hello;
    qint64 m_phaseSince, m_heard, m_now;
    std::uint64_t m_lastSeqIn = 0;
    double m_tokens; // of the message rate
    qint64 m_tokensAt;
    double m_resumes = 5;
    qint64 m_resumesAt;
    std::deque<Item> m_queue;
    qint64 m_queuedRegular = 0;
    QByteArray m_poses, m_heat; // newest frame that waits
    std::deque<Mark> m_marks;   // stream positions not acknowledged yet
    bool m_gone = false;
};

} // namespace coi::transport
