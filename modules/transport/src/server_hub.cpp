// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_hub_impl.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>
#include <atomic>
#include <coi/core/hash.h>

namespace coi::transport {

namespace {

std::uint64_t newEpoch()
{
    // Below 2^53. Later than any before in this process; another one than before a restart even if the clock
    // was set back meanwhile.
    static std::atomic<std::uint64_t> last{0};
    const auto ms = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch());
    const std::uint64_t now = ms << 8 | QRandomGenerator::system()->bounded(256U);
    std::uint64_t before = last;
    while (!last.compare_exchange_weak(before, std::max(now, before + 1))) {
    }
    return std::max(now, before + 1);
}

constexpr char kTooLarge[] = "the answer is too large for one message: ask for less";

// Said instead of an answer that is too large; nothing for bodies that never are.
std::optional<protocol::Body> insteadOf(const protocol::Body& body)
{
    if (const auto* history = std::get_if<domain::HistoryResult>(&body))
        return domain::HistoryResult{history->id, kTooLarge, history->from, 0, {}};
    if (const auto* audit = std::get_if<domain::AuditResult>(&body))
        return domain::AuditResult{audit->id, kTooLarge, {}};
    if (const auto* log = std::get_if<domain::AlarmLogResult>(&body))
        return domain::AlarmLogResult{log->id, kTooLarge, {}};
    if (const auto* score = std::get_if<domain::ForecastScoreResult>(&body))
        return domain::ForecastScoreResult{score->id, kTooLarge, {}};
    if (const auto* forecast = std::get_if<domain::ForecastResult>(&body)) {
        domain::ForecastResult out;
        out.id = forecast->id, out.detail = kTooLarge, out.last = true;
        out.refusal = domain::ForecastRefusal::OutOfRange;
        return out;
    }
    return {};
}

} // namespace

ServerHub::Impl::Impl(HubDelegate& d, HubConfig c)
    : delegate(d), config(std::move(c)), m_ring(config.limits.ringDeltas, config.limits.ringBytes)
{
    if (config.epoch == 0)
        config.epoch = newEpoch();
    m_clock.start();
    m_tick.setInterval(std::clamp(config.times.heartbeat / 5, 10, 200));
    connect(&m_tick, &QTimer::timeout, this, &Impl::onTick);
}

ServerHub::Impl::~Impl()
{
    gate.reset();
    for (HubSession* session : m_sessions)
        delete session;
}

core::Status ServerHub::Impl::listen()
{
    auto fresh = std::make_unique<SocketGate>(config, counters, nullptr);
    connect(fresh.get(), &SocketGate::upgraded, this, &Impl::onUpgraded);
    connect(
        fresh.get(), &SocketGate::turnedAway, this,
        [this](const QString& address, const QString& why) {
            delegate.onRefused(address.toStdString(), why.toStdString());
        },
        Qt::QueuedConnection);
    core::Status started = fresh->start();
    if (started) {
        gate = std::move(fresh);
        m_tick.start();
    }
    return started;
}

void ServerHub::Impl::close()
{
    if (gate)
        gate->close();
    const QByteArray bye = toAll(protocol::Bye{protocol::ByeReason::ShuttingDown, "the gateway stops"});
    for (HubSession* session : std::vector<HubSession*>(m_sessions)) {
        if (session->phase() == HubSession::Phase::Open)
            session->send(bye, true);
        session->closeWith(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("the gateway stops"));
    }
}

QByteArray ServerHub::Impl::toAll(const protocol::Body& body) const
{
    return protocol::encode({.session = 0, .epoch = config.epoch, .seq = seq, .ack = 0}, body);
}

bool ServerHub::Impl::anybodyStreams() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [](const HubSession* s) {
        return s->phase() == HubSession::Phase::Open && s->streaming;
    });
}

HubSession* ServerHub::Impl::find(SessionId id) const
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const HubSession* s) {
        return s->info.id == id && s->phase() == HubSession::Phase::Open;
    });
    return it == m_sessions.end() ? nullptr : *it;
}

void ServerHub::Impl::publishGroup(const std::vector<domain::Change>& changes)
{
    ++seq;
    ++counters.deltas;
    const QByteArray bytes = toAll(protocol::Delta{changes});
    if (static_cast<std::size_t>(bytes.size()) > protocol::kFromGateway.bytes)
        ++counters.tooLarge;
    m_ring.push(seq, bytes);
    forStreaming([&](HubSession* session) { session->send(bytes); });
}

std::uint64_t ServerHub::Impl::publish(std::vector<domain::Change> changes)
{
    if (changes.empty())
        return seq;
    if (changes.size() == 1) {
        publishGroup(changes);
    } else {
        for (const auto& group : protocol::splitChanges(std::move(changes)))
            publishGroup(group);
    }
    return seq;
}

void ServerHub::Impl::publishPoses(const domain::PoseFrame& frame)
{
    if (!anybodyStreams())
        return;
    const QByteArray bytes = toAll(frame);
    forStreaming([&](HubSession* session) { session->offerPoses(bytes); });
}

void ServerHub::Impl::publishHeat(const domain::HeatFrame& frame)
{
    if (!anybodyStreams())
        return;
    const QByteArray bytes = toAll(frame);
    if (static_cast<std::size_t>(bytes.size()) > protocol::kFromGateway.bytes) {
        ++counters.tooLarge;
        return;
    }
    forStreaming([&](HubSession* session) { session->offerHeat(bytes); });
}

void ServerHub::Impl::answer(SessionId id, const protocol::Body& body)
{
    HubSession* session = find(id);
    if (session == nullptr)
        return;
    const protocol::Envelope envelope{.session = id, .epoch = config.epoch, .seq = seq, .ack = 0};
    QByteArray bytes = protocol::encode(envelope, body);
    if (static_cast<std::size_t>(bytes.size()) > protocol::kFromGateway.bytes) {
        ++counters.tooLarge;
        const auto instead = insteadOf(body);
        if (!instead)
            return;
        bytes = protocol::encode(envelope, *instead);
    }
    // A forecast comes as several large messages: a slow console gets them late, it is not cut off for them.
    session->send(bytes, std::holds_alternative<domain::ForecastResult>(body));
}

void ServerHub::Impl::dropUser(const std::string& user)
{
    m_tokens.forgetUser(user);
    const QByteArray bye =
        toAll(protocol::Bye{protocol::ByeReason::AccountChanged, "the account has changed"});
    for (HubSession* session : std::vector<HubSession*>(m_sessions)) {
        if (session->info.user.name != user || session->phase() != HubSession::Phase::Open)
            continue;
        session->send(bye, true);
        session->closeWith(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("account changed"));
    }
}

std::vector<SessionInfo> ServerHub::Impl::sessions() const
{
    std::vector<SessionInfo> out;
    for (const HubSession* session : m_sessions) {
        if (session->phase() == HubSession::Phase::Open)
            out.push_back(session->info);
    }
    return out;
}

const std::vector<QByteArray>& ServerHub::Impl::snapshot()
{
    if (m_snapshotSeq == seq)
        return m_snapshot;
    m_snapshot.clear();
    m_snapshotSeq = seq;
    auto groups = protocol::splitChanges(domain::asChanges(delegate.state()));
    protocol::SnapshotPart part;
    part.parts = static_cast<std::int32_t>(groups.size());
    for (auto& group : groups) {
        part.changes = std::move(group);
        m_snapshot.push_back(toAll(part));
        if (static_cast<std::size_t>(m_snapshot.back().size()) > protocol::kFromGateway.bytes)
            ++counters.tooLarge;
        ++part.part;
    }
    return m_snapshot;
}

QByteArray ServerHub::Impl::digestMessage()
{
    if (m_digestSeq != seq) {
        m_digestSeq = seq;
        m_digest = toAll(protocol::Digest{core::toHex(domain::digest(delegate.state()))});
    }
    return m_digest;
}

void ServerHub::Impl::onTick()
{
    const qint64 t = now();
    if (gate)
        gate->tick();
    // After a hold-up of this thread read first what the consoles have sent meanwhile.
    const bool late = t - std::exchange(m_tickedAt, t) > config.times.silence / 4;
    for (HubSession* session : std::vector<HubSession*>(m_sessions)) {
        if (!late)
            session->tick(t, seq);
    }
    if (t - m_heartbeatAt >= config.times.heartbeat) {
        m_heartbeatAt = t;
        m_tokens.expire(t);
        const QByteArray beat = toAll(protocol::Heartbeat{delegate.utcNow(), t});
        for (HubSession* session : std::vector<HubSession*>(m_sessions)) {
            if (session->phase() == HubSession::Phase::Open)
                session->send(beat);
        }
    }
    if (t - m_digestAt >= config.times.digest) {
        m_digestAt = t;
        if (anybodyStreams())
            forStreaming([bytes = digestMessage()](HubSession* session) { session->send(bytes); });
    }
}

ServerHub::ServerHub(HubDelegate& delegate, HubConfig config, QObject* parent)
    : QObject(parent), m(std::make_unique<Impl>(delegate, std::move(config)))
{
}

ServerHub::~ServerHub() = default;

core::Status ServerHub::listen()
{
    return m->listen();
}

quint16 ServerHub::port() const
{
    return m->gate && m->gate->isListening() ? m->gate->serverPort() : 0;
}

void ServerHub::close()
{
    m->close();
}

std::uint64_t ServerHub::publish(std::vector<domain::Change> changes)
{
    return m->publish(std::move(changes));
}

void ServerHub::publishPoses(const domain::PoseFrame& frame)
{
    m->publishPoses(frame);
}

void ServerHub::publishHeat(const domain::HeatFrame& frame)
{
    m->publishHeat(frame);
}

void ServerHub::reply(SessionId session, const domain::Reply& reply)
{
    m->answer(session, reply);
}

void ServerHub::reply(SessionId session, const domain::HistoryResult& result)
{
    m->answer(session, result);
}

void ServerHub::reply(SessionId session, const domain::AuditResult& result)
{
    m->answer(session, result);
}

void ServerHub::reply(SessionId session, const domain::AlarmLogResult& result)
{
    m->answer(session, result);
}

void ServerHub::reply(SessionId session, const domain::ForecastResult& result)
{
    m->answer(session, result);
}

void ServerHub::reply(SessionId session, const domain::ForecastScoreResult& result)
{
    m->answer(session, result);
}

void ServerHub::dropUser(const std::string& user)
{
    m->dropUser(user);
}

std::uint64_t ServerHub::epoch() const
{
    return m->config.epoch;
}

std::uint64_t ServerHub::seq() const
{
    return m->seq;
}

const HubCounters& ServerHub::counters() const
{
    return m->counters;
}

std::vector<SessionInfo> ServerHub::sessions() const
{
    return m->sessions();
}

} // namespace coi::transport
