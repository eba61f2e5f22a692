// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/client/mirror.h>

#include <QLoggingCategory>
#include <algorithm>
#include <coi/core/hash.h>

namespace coi::client {

Q_LOGGING_CATEGORY(lcMirror, "coi.client.mirror", QtInfoMsg)

using transport::LinkError;
using transport::LinkState;

namespace {

constexpr qint64 kNoStateMs = 6000; // beyond the interval of digests

} // namespace

Mirror::Mirror(transport::ClientSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_poses(std::make_shared<const domain::PoseFrame>()),
      m_heat(std::make_shared<const domain::HeatFrame>())
{
    connect(&session, &transport::ClientSession::welcomed, this, &Mirror::onWelcome);
    connect(&session, &transport::ClientSession::received, this, &Mirror::onMessage);
    connect(&session, &transport::ClientSession::stateChanged, this, &Mirror::onLink);
}

void Mirror::onLink(LinkState state)
{
    if (state != LinkState::Live)
        m_time = gatewayTime(); // carried on to here, then it stands
    m_timeAt.start();
    m_ticking = state == LinkState::Live;
    Q_EMIT linkChanged(state);
}

void Mirror::onWelcome(const protocol::Message& message)
{
    setTime(std::get<protocol::Welcome>(message.body).time);
    resync(m_epoch, m_seq);
}

void Mirror::resync(std::uint64_t epoch, std::uint64_t seq)
{
    m_syncing = true;
    m_progress.start();
    m_incoming = {};
    m_session.requestResume(epoch, seq);
}

void Mirror::onMessage(const protocol::Message& message)
{
    std::visit(
        [&](const auto& body) {
            using T = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<T, domain::PoseFrame>) {
                m_poses = std::make_shared<const domain::PoseFrame>(body);
                m_posesAt.start();
                setTime(body.at);
                Q_EMIT posesChanged();
            } else if constexpr (std::is_same_v<T, domain::HeatFrame>) {
                m_heat = std::make_shared<const domain::HeatFrame>(body);
                m_heatAt.start();
                Q_EMIT heatChanged();
            } else if constexpr (std::is_same_v<T, protocol::SnapshotPart> ||
                                 std::is_same_v<T, protocol::Delta> || std::is_same_v<T, protocol::Digest> ||
                                 std::is_same_v<T, protocol::Heartbeat>) {
                take(message.envelope, body);
            }
        },
        message.body);
}

void Mirror::take(const protocol::Envelope& envelope, const protocol::SnapshotPart& part)
{
    if (!m_syncing)
        return; // of a resync that is over
    m_progress.start();
    if (part.part == 1)
        m_incoming = {{}, envelope.epoch, envelope.seq, 1};
    if (part.part != m_incoming.next || envelope.epoch != m_incoming.epoch ||
        envelope.seq != m_incoming.seq) {
        ++m_counters.gaps;
        resync(0, 0);
        return;
    }
    for (const domain::Change& change : part.changes)
        domain::apply(m_incoming.state, change);
    if (m_incoming.next++ < part.parts)
        return;
    ++m_counters.snapshots;
    m_state = std::move(m_incoming.state);
    m_epoch = m_incoming.epoch;
    m_seq = m_incoming.seq;
    m_incoming = {};
    Q_EMIT reset();
}

void Mirror::take(const protocol::Envelope& envelope, const protocol::Delta& delta)
{
    if (envelope.epoch == m_epoch && envelope.seq <= m_seq)
        return; // seen: sent again after a resume
    if (envelope.epoch != m_epoch || envelope.seq != m_seq + 1) {
        if (!m_syncing) {
            ++m_counters.gaps;
            resync(m_epoch, m_seq);
        }
        return;
    }
    ++m_counters.deltas;
    m_progress.start();
    m_seq = envelope.seq;
    RecordRefs refs;
    for (const domain::Change& change : delta.changes) {
        if (domain::apply(m_state, change))
            refs.push_back({domain::kindOf(change), domain::idOf(change)});
    }
    m_session.acknowledge(m_epoch, m_seq);
    if (!refs.empty())
        Q_EMIT changed(refs);
}

void Mirror::take(const protocol::Envelope& envelope, const protocol::Digest& digest)
{
    if (envelope.epoch != m_epoch || envelope.seq != m_seq) {
        // Also while syncing: a digest ends the answer to resume, and that did not lead here.
        ++m_counters.gaps;
        resync(m_epoch, m_seq);
        return;
    }
    const std::string mine = core::toHex(domain::digest(m_state));
    if (mine == digest.digest) {
        ++m_counters.digestsMatched;
        m_mismatchesInRow = 0;
        m_syncing = false;
        m_session.setInStep(m_epoch, m_seq);
        return;
    }
    ++m_counters.digestMismatches;
    qCWarning(lcMirror, "state differs from the gateway's at epoch %llu, seq %llu: digest %s here, %s there",
              static_cast<unsigned long long>(m_epoch), static_cast<unsigned long long>(m_seq), mine.c_str(),
              digest.digest.c_str());
    if (++m_mismatchesInRow < 3) {
        resync(0, 0);
        return;
    }
    // A snapshot that does not agree with its own digest will not agree when sent again at once.
    m_mismatchesInRow = 0;
    m_session.dropLink(LinkError::Violation, QStringLiteral("state and digest do not agree"));
}

void Mirror::take(const protocol::Envelope& envelope, const protocol::Heartbeat& heartbeat)
{
    setTime(heartbeat.time);
    if (m_syncing && m_progress.elapsed() > kNoStateMs) {
        m_session.dropLink(LinkError::TimedOut, QStringLiteral("no state arrives"));
        return;
    }
    const bool behind = envelope.epoch != m_epoch || envelope.seq != m_seq;
    if (behind && !m_syncing) {
        ++m_counters.gaps;
        resync(m_epoch, m_seq);
    }
}

void Mirror::setTime(core::UtcTime time)
{
    m_time = time;
    m_timeAt.start();
}

core::UtcTime Mirror::gatewayTime() const
{
    if (!m_ticking || !m_timeAt.isValid())
        return m_time;
    double speed = 1;
    if (!m_state.sim.empty()) {
        const domain::SimStatus& sim = m_state.sim.begin()->second;
        speed = sim.paused ? 0 : sim.speed;
    }
    // A heartbeat is due each second: do not run far ahead of a clock that has stopped.
    const double elapsed = static_cast<double>(std::min<qint64>(m_timeAt.elapsed(), 1500));
    return m_time + core::Millis{static_cast<std::int64_t>(elapsed * speed)};
}

qint64 Mirror::posesAgeMs() const
{
    return m_posesAt.isValid() ? m_posesAt.elapsed() : -1;
}

qint64 Mirror::heatAgeMs() const
{
    return m_heatAt.isValid() ? m_heatAt.elapsed() : -1;
}

} // namespace coi::client
