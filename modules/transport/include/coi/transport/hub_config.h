// SPDX-License-Identifier: GPL-3.0-or-later
// Where the hub listens and what it tolerates, and what it has counted. Plain values.
#pragma once
#include <QHostAddress>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <coi/core/result.h>
#include <coi/protocol/limits.h>
#include <cstdint>
#include <optional>
#include <string>

namespace coi::transport {

struct HubLimits
{
    int sessions = 512; // authenticated
    int unauthenticatedPerAddress = 20;
    int messagesPerSecond = 200;           // per connection
    std::int64_t unsentBytes = 1 << 20;    // above: the client is cut; a snapshot in progress does not count
    std::int64_t coalesceBytes = 64 << 10; // above: poses and heat wait and only the newest is sent
    std::size_t ringDeltas = 10000, ringBytes = 16 << 20; // kept for resume
};

struct HubTimes
{                       // milliseconds
    int upgrade = 5000; // from accept to the end of the TLS and WebSocket handshake
    int hello = 3000;   // from there to hello
    int authenticate = 10000;
    int heartbeat = protocol::kHeartbeatMs;
    int digest = protocol::kDigestMs;
    int ackLag = 10000;
    int silence = 10000; // nothing heard from a session
    int resumeToken = protocol::kResumeTokenMs;
    int closing = 1000; // a close frame that is not answered
};

struct HubConfig
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;                     // 0: a free one
    std::optional<QSslConfiguration> tls; // absent: plain ws://, for loopback
    QStringList allowedOrigins;           // browsers send one; a request without Origin is no browser
    std::string siteId, siteName;
    bool simulated = false;
    std::uint64_t epoch = 0; // 0: made from the clock
    HubLimits limits;
    HubTimes times;
};

// TLS 1.2 or newer from PEM files.
core::Result<QSslConfiguration> loadServerTls(const QString& certificateFile, const QString& keyFile);

struct HubCounters
{
    std::uint64_t accepted = 0, opened = 0, resumed = 0, closed = 0;
    std::uint64_t refusedLogins = 0, refusedOrigins = 0, refusedSubprotocols = 0, refusedTooMany = 0;
    std::uint64_t lateHandshakes = 0; // upgrade or hello not in time
    std::uint64_t textFrames = 0, malformed = 0, oversize = 0, floods = 0, outOfPlace = 0;
    std::uint64_t cutSlow = 0, cutSilent = 0;
    std::uint64_t deltas = 0, snapshots = 0, resumes = 0; // resumes: answered from the ring
    std::uint64_t framesCoalesced = 0, tooLarge = 0;      // tooLarge: own messages that could not be sent
    std::uint64_t bytesOut = 0, messagesIn = 0;
};

} // namespace coi::transport
