// SPDX-License-Identifier: GPL-3.0-or-later
// State and troubles of a console's link to its gateway.
#pragma once
#include <QString>
#include <QUrl>
#include <QtGlobal>
#include <coi/protocol/limits.h>
#include <cstdint>
#include <string>

namespace coi::transport {

// Only Live is live: everywhere else shown values are old and commands are not sent.
enum class LinkState : std::uint8_t { Disconnected, Connecting, Authenticating, Syncing, Live, LinkLost };

enum class LinkError : std::uint8_t {
    None,
    WrongCredentials,
    HostUnreachable, // unknown name, no route, nobody listens
    BadCertificate,
    WrongProtocol, // not a COI gateway, or one of another version
    OriginRefused,
    TimedOut,    // no answer while connecting
    LinkLost,    // connected once, then nothing was heard, or the connection broke
    GatewayLeft, // it said goodbye
    TooMany,     // sessions or attempts
    Violation    // the gateway sent what it must not
};

// Code in snake_case, for logs and tests.
const char* codeOf(LinkError error);
const char* codeOf(LinkState state);

struct Credentials
{ // a token, or user and password
    std::string token, user, password;
};

struct ConnectOptions
{
    QUrl url; // ws:// or wss://
    Credentials credentials;
    QString caFile; // PEM, in place of the system's; a certificate that does not verify is never accepted
    std::string client = "coi", console = "console";
};

struct SessionTimes
{                       // milliseconds
    int connect = 5000; // to welcome
    int heartbeat = protocol::kHeartbeatMs;
    int linkLost = protocol::kLinkLostMs;
    int backOffMin = 250, backOffMax = 8000; // doubled each time, half of it random
};

} // namespace coi::transport
