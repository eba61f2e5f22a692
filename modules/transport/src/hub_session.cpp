// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_session.h"

#include <algorithm>
#include <coi/protocol/cbor.h>

namespace coi::transport {

using protocol::Sender;

namespace {

constexpr qint64 kPumpBytes = 256 * 1024; // handed to the socket at a time
constexpr qint64 kMarkEveryMs = 250;

} // namespace

HubSession::HubSession(QWebSocket* socket, QTcpSocket* raw, const QString& address, const HubConfig& config,
                       HubCounters& counters, qint64 now)
    : m_socket(socket), m_tls(qobject_cast<QSslSocket*>(raw)), m_address(address), m_config(config),
      m_counters(counters), m_phaseSince(now), m_heard(now), m_now(now),
      m_tokens(config.limits.messagesPerSecond), m_tokensAt(now), m_resumesAt(now)
{
    m_socket->setParent(nullptr);
    info.address = address.toStdString();
    connect(socket, &QWebSocket::binaryMessageReceived, this, &HubSession::onBinary);
    connect(socket, &QWebSocket::textFrameReceived, this, &HubSession::onText);
    connect(socket, &QWebSocket::textMessageReceived, this, &HubSession::onText);
    connect(socket, &QWebSocket::disconnected, this, &HubSession::onDisconnected);
    connect(socket, &QWebSocket::bytesWritten, this, &HubSession::pump);
}

HubSession::~HubSession()
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be what is calling
}

void HubSession::setAuthenticating(qint64 now)
{
    m_phase = Phase::Authenticating;
    m_phaseSince = now;
}

void HubSession::setOpen(qint64 now)
{
    m_phase = Phase::Open;
    m_phaseSince = now;
    m_heard = now;
}

bool HubSession::withinRate(qint64 now)
{
    const double perSecond = m_config.limits.messagesPerSecond;
    m_tokens = std::min(perSecond, m_tokens + perSecond * static_cast<double>(now - m_tokensAt) / 1000.0);
    m_tokensAt = now;
    m_tokens -= 1;
    return m_tokens >= 0;
}

bool HubSession::allowResume(qint64 now)
{
    m_resumes = std::min(5.0, m_resumes + static_cast<double>(now - m_resumesAt) / 1000.0);
    m_resumesAt = now;
    m_resumes -= 1;
    return m_resumes >= 0;
}

void HubSession::onText()
{
    if (m_phase != Phase::Closing)
        closeWith(QWebSocketProtocol::CloseCodeDatatypeNotSupported,
                  QStringLiteral("text frame: only binary frames"), &m_counters.textFrames);
}

void HubSession::onBinary(const QByteArray& bytes)
{
    if (m_phase == Phase::Closing)
        return;
    ++m_counters.messagesIn;
    if (!withinRate(m_now)) {
        closeWith(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("too many messages"),
                  &m_counters.floods);
        return;
    }
    const core::Result<protocol::Message> message = protocol::decode(bytes, Sender::Console);
    if (!message) {
        ++m_counters.malformed;
        refuse(protocol::RefusedReason::Malformed, message.error().text);
        return;
    }
    const protocol::Envelope& envelope = message->envelope;
    if (envelope.seq != m_lastSeqIn + 1 || envelope.session != info.id) {
        ++m_counters.outOfPlace;
        refuse(protocol::RefusedReason::NotAllowed,
               envelope.session != info.id
                   ? "session " + std::to_string(envelope.session) + ", this is " + std::to_string(info.id)
                   : "message " + std::to_string(envelope.seq) + ", " + std::to_string(m_lastSeqIn + 1) +
                         " is next");
        return;
    }
    m_lastSeqIn = envelope.seq;
    m_heard = m_now;
    noteAck(envelope.ack);
    Q_EMIT arrived(this, *message);
}

void HubSession::noteAck(std::uint64_t ack)
{
    while (!m_marks.empty() && m_marks.front().seq <= ack)
        m_marks.pop_front();
}

qint64 HubSession::unsent() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

bool HubSession::write(const QByteArray& bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    m_counters.bytesOut += static_cast<std::uint64_t>(bytes.size());
    return m_socket->sendBinaryMessage(bytes) == bytes.size();
}

void HubSession::send(const QByteArray& bytes, bool bulk)
{
    if (m_phase == Phase::Closing)
        return;
    m_queue.push_back({bytes, bulk});
    if (!bulk)
        m_queuedRegular += bytes.size();
    pump();
    checkUnsent();
}

void HubSession::checkUnsent()
{
    if (m_phase != Phase::Closing && m_queuedRegular + unsent() > m_config.limits.unsentBytes)
        cut(QStringLiteral("too slow: %1 bytes unsent").arg(m_queuedRegular + unsent()), &m_counters.cutSlow);
}

void HubSession::offer(QByteArray& slot, const QByteArray& bytes)
{
    if (m_phase != Phase::Open || !streaming)
        return;
    if (!slot.isEmpty())
        ++m_counters.framesCoalesced;
    slot = bytes;
    pump();
}

void HubSession::pump()
{
    if (m_phase == Phase::Closing)
        return;
    while (!m_queue.empty() && unsent() < kPumpBytes) {
        const Item item = std::move(m_queue.front());
        m_queue.pop_front();
        if (!item.bulk)
            m_queuedRegular -= item.bytes.size();
        if (!write(item.bytes))
            return;
    }
    if (!m_queue.empty())
        return;
    for (QByteArray* slot : {&m_poses, &m_heat}) {
        if (!slot->isEmpty() && unsent() <= m_config.limits.coalesceBytes)
            write(std::exchange(*slot, QByteArray()));
    }
}

void HubSession::checkAck(qint64 now, std::uint64_t streamSeq)
{
    if (!m_marks.empty() && now - m_marks.front().at > m_config.times.ackLag) {
        cut(QStringLiteral("too slow: acknowledgement is behind"), &m_counters.cutSlow);
        return;
    }
    const bool newer = m_marks.empty() || m_marks.back().seq < streamSeq;
    if (streaming && newer && (m_marks.empty() || now - m_marks.back().at >= kMarkEveryMs))
        m_marks.push_back({streamSeq, now});
}

void HubSession::tick(qint64 now, std::uint64_t streamSeq)
{
    m_now = now;
    const qint64 inPhase = now - m_phaseSince;
    switch (m_phase) {
    case Phase::Hello:
        if (inPhase > m_config.times.hello)
            closeWith(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("no hello in time"),
                      &m_counters.lateHandshakes);
        break;
    case Phase::Authenticating:
        if (inPhase > m_config.times.authenticate)
            refuse(protocol::RefusedReason::Unavailable, "accounts do not answer");
        break;
    case Phase::Open:
        if (now - m_heard > m_config.times.silence) {
            cut(QStringLiteral("silent"), &m_counters.cutSilent);
            return;
        }
        checkUnsent(); // pongs count too
        if (m_phase == Phase::Open)
            checkAck(now, streamSeq);
        break;
    case Phase::Closing:
        if (inPhase > m_config.times.closing)
            m_socket->abort();
        break;
    }
}

void HubSession::refuse(protocol::RefusedReason reason, const std::string& text)
{
    write(protocol::encode({.session = info.id}, protocol::Refused{reason, text}));
    closeWith(QWebSocketProtocol::CloseCodePolicyViolated, QString::fromStdString(text));
}

void HubSession::closeWith(QWebSocketProtocol::CloseCode code, const QString& why, std::uint64_t* counter)
{
    if (m_phase == Phase::Closing)
        return;
    if (counter != nullptr)
        ++*counter;
    m_phase = Phase::Closing;
    m_phaseSince = m_now;
    m_why = why;
    m_queue.clear();
    if (code != QWebSocketProtocol::CloseCodeNormal && code != QWebSocketProtocol::CloseCodeGoingAway)
        Q_EMIT misbehaved(this, why);
    // A close frame carries at most 123 bytes of text.
    QByteArray reason = why.toUtf8().left(120);
    m_socket->close(code, QString::fromUtf8(reason.left(static_cast<qsizetype>(
                              protocol::validUtf8({reason.constData(), std::size_t(reason.size())})))));
}

void HubSession::cut(const QString& why, std::uint64_t* counter)
{
    if (m_phase == Phase::Closing)
        return;
    ++*counter;
    m_phase = Phase::Closing;
    m_phaseSince = m_now;
    m_why = why;
    m_queue.clear();
    Q_EMIT misbehaved(this, why);
    m_socket->abort();
}

void HubSession::onDisconnected()
{
    if (m_gone)
        return;
    m_gone = true;
    const auto code = m_socket->closeCode();
    if (m_phase != Phase::Closing && code == QWebSocketProtocol::CloseCodeTooMuchData) {
        ++m_counters.oversize;
        m_why = QStringLiteral("frame too large");
        Q_EMIT misbehaved(this, m_why);
    } else if (m_phase != Phase::Closing && code != QWebSocketProtocol::CloseCodeNormal &&
               code != QWebSocketProtocol::CloseCodeGoingAway &&
               code != QWebSocketProtocol::CloseCodeAbnormalDisconnection) {
        m_why = QStringLiteral("WebSocket error %1").arg(int(code));
        Q_EMIT misbehaved(this, m_why);
    }
    m_phase = Phase::Closing;
    Q_EMIT gone(this, m_why.isEmpty() ? QStringLiteral("disconnected") : m_why);
}

} // namespace coi::transport
