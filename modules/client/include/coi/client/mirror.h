// SPDX-License-Identifier: GPL-3.0-or-later
// The console's copy of the gateway's state: same records, same apply(), checked by digest. Lives in the GUI
// thread, as do its readers; only the frames may be handed to other threads. A gap or a digest mismatch is
// counted and repaired by itself. While the link is not Live the last values stay readable, with their age.
//
//   transport::ClientSession session;
//   client::Mirror mirror(session);
//   connect(&mirror, &Mirror::changed, ...);   session.connectTo(options);
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <coi/domain/state.h>
#include <coi/protocol/messages.h>
#include <coi/transport/client_session.h>
#include <memory>
#include <vector>

namespace coi::client {

struct RecordRef
{
    domain::RecordKind kind = domain::RecordKind::Lane;
    std::string id;
    bool operator==(const RecordRef&) const = default;
};
using RecordRefs = std::vector<RecordRef>;

struct MirrorCounters
{
    std::uint64_t deltas = 0, snapshots = 0, gaps = 0, digestsMatched = 0, digestMismatches = 0;
};

class Mirror : public QObject
{
    Q_OBJECT
public:
    explicit Mirror(transport::ClientSession& session, QObject* parent = nullptr);

    const domain::State& state() const { return m_state; }
    std::uint64_t epoch() const { return m_epoch; }
    std::uint64_t seq() const { return m_seq; }
    bool hasState() const { return m_epoch != 0; }

    transport::LinkState link() const { return m_session.state(); }
    bool live() const { return link() == transport::LinkState::Live; }
    const std::optional<protocol::Welcome>& welcome() const { return m_session.welcome(); }
    transport::ClientSession& session() const { return m_session; }

    // Newest frames; never null, empty before the first. Immutable, may be kept by another thread.
    std::shared_ptr<const domain::PoseFrame> poses() const { return m_poses; }
    std::shared_ptr<const domain::HeatFrame> heat() const { return m_heat; }

    // Milliseconds on the monotonic clock since ...; -1 = never.
    qint64 linkAgeMs() const { return m_session.silentForMs(); } // anything was heard
    qint64 posesAgeMs() const;
    qint64 heatAgeMs() const;

    // The gateway's clock now (simulated time in a simulation): last known instant carried on at the speed of
    // the simulation. Stands still while the link is not Live.
    core::UtcTime gatewayTime() const;

    const MirrorCounters& counters() const { return m_counters; }

Q_SIGNALS:
    // Records that were added, replaced or removed, once per delta; look them up in state().
    void changed(const coi::client::RecordRefs& records);
    // Everything may be different: a snapshot was taken over.
    void reset();
    void posesChanged();
    void heatChanged();
    void linkChanged(coi::transport::LinkState state);

private:
    void onWelcome(const protocol::Message& message);
    void onMessage(const protocol::Message& message);
    void onLink(transport::LinkState state);
    void take(const protocol::Envelope& envelope, const protocol::SnapshotPart& part);
    void take(const protocol::Envelope& envelope, const protocol::Delta& delta);
    void take(const protocol::Envelope& envelope, const protocol::Digest& digest);
    void take(const protocol::Envelope& envelope, const protocol::Heartbeat& heartbeat);
    void resync(std::uint64_t epoch, std::uint64_t seq);
    void setTime(core::UtcTime time);

    transport::ClientSession& m_session;
    domain::State m_state;
    std::uint64_t m_epoch = 0, m_seq = 0;
    bool m_syncing = false;
    struct Incoming
    { // a snapshot on its way
        domain::State state;
        std::uint64_t epoch = 0, seq = 0;
        std::int32_t next = 1;
    } m_incoming;
    std::shared_ptr<const domain::PoseFrame> m_poses;
    std::shared_ptr<const domain::HeatFrame> m_heat;
    QElapsedTimer m_posesAt, m_heatAt, m_timeAt, m_progress;
    core::UtcTime m_time{};
    bool m_ticking = false;
    int m_mismatchesInRow = 0;
    MirrorCounters m_counters;
};

} // namespace coi::client
