// SPDX-License-Identifier: GPL-3.0-or-later
// A console's end of the wire: connects, logs in, keeps the heartbeat, notices a dead link, reconnects by
// itself with back-off and resume token once it has been live. Knows nothing of the state that flows through
// it: the mirror says what it has (requestResume) and when it is in step (setInStep). Lives in the GUI
// thread.
//
// A first connection that fails ends in Disconnected with error(); after Live every loss is LinkLost and
// retried for ever, except when the login itself is refused.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <coi/protocol/messages.h>
#include <coi/transport/link.h>
#include <optional>

class QWebSocket;

namespace coi::transport {

class ClientSession : public QObject
{
    Q_OBJECT
public:
    explicit ClientSession(SessionTimes times = {}, QObject* parent = nullptr);
    ~ClientSession() override;

    void connectTo(const ConnectOptions& options);
    // Logs out; no reconnect.
    void disconnectFromGateway();
    // Tries at once instead of at the end of the back-off.
    void retryNow();

    LinkState state() const { return m_state; }
    LinkError error() const { return m_error; }
    QString errorText() const { return m_errorText; } // in the user's language
    const std::optional<protocol::Welcome>& welcome() const { return m_welcome; }
    std::uint64_t sessionId() const { return m_session; }
    qint64 silentForMs() const; // since anything was heard; -1 = never
    // The gateway's monotonic clock now, at least: what it said last and the time since. 0 = not logged in.
    qint64 gatewayUptimeMs() const;

    // False, and nothing happens, unless logged in. Nothing is queued for later.
    bool send(const protocol::Body& body);

    void requestResume(std::uint64_t epoch, std::uint64_t seq); // also after a gap: state goes to Syncing
    void acknowledge(std::uint64_t epoch, std::uint64_t seq) { m_epoch = epoch, m_ack = seq; }
    void setInStep(std::uint64_t epoch, std::uint64_t seq); // Syncing -> Live; acknowledges too
    void dropLink(LinkError error, const QString& text);    // the peer broke the contract: reconnect

Q_SIGNALS:
    void stateChanged(coi::transport::LinkState state);
    void failed(coi::transport::LinkError error, const QString& text);
    void welcomed(const coi::protocol::Message& welcome);
    // Everything after welcome except heartbeats' bookkeeping, in order.
    void received(const coi::protocol::Message& message);

private:
    void open();
    bool prepareTls();
    void closeSocket();
    void onConnected();
    void onSocketError(int code);
    void onDisconnected();
    void onBinary(const QByteArray& bytes);
    void onWelcome(const protocol::Message& message);
    void setUptime(std::int64_t uptimeMs);
    void onRefused(const protocol::Refused& refused);
    void onTick();
    void lose(LinkError error, const QString& detail);
    void giveUp(LinkError error, const QString& detail);
    void setState(LinkState state);
    void scheduleRetry();

    SessionTimes m_times;
    ConnectOptions m_options;
    QPointer<QWebSocket> m_socket;
    LinkState m_state = LinkState::Disconnected;
    LinkError m_error = LinkError::None;
    QString m_errorText, m_tlsTrouble;
    std::optional<protocol::Welcome> m_welcome;
    std::string m_resumeToken;
    std::uint64_t m_session = 0, m_sent = 0, m_epoch = 0, m_ack = 0;
    bool m_wasLive = false, m_resuming = false, m_reached = false;
    int m_attempts = 0;
    qint64 m_uptime = 0; // of the gateway, at m_uptimeAt
    QElapsedTimer m_heard, m_opened, m_beat, m_ticked, m_uptimeAt;
    core::SystemClock m_clock;
    QTimer m_tick, m_retry;
};

} // namespace coi::transport
