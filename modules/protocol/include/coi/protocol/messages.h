// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that travels between a console and a gateway, as plain values. coi.cddl is the same as a schema
// for others; the number of a type on the wire is its place in Body plus 1, so types are only ever appended.
//
// Conversation: hello -> welcome | refused + close; then resume(epoch, seq) -> missing deltas, or snapshot
// parts when the gateway can not continue from there -> digest (the console is in step) -> deltas, frames,
// digests, heartbeats.
#pragma once
#include <QByteArray>
#include <coi/domain/forecast.h>
#include <coi/domain/frames.h>
#include <coi/domain/history.h>
#include <coi/domain/requests.h>
#include <coi/domain/state.h>
#include <coi/protocol/limits.h>
#include <variant>

namespace coi::protocol {

using core::UtcTime;

// First message of a console. Exactly one of resumeToken, token or user with password is given.
struct Hello
{
    std::int64_t version = 0;
    std::string client;  // program and version, for the log
    std::string console; // which desk this is: "VN-SUP-02"
    std::optional<std::string> resumeToken, token, user, password;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("version", r.version), f("client", r.client), f("console", r.console);
        f("resumeToken", r.resumeToken), f("token", r.token), f("user", r.user), f("password", r.password);
    }
    bool operator==(const Hello&) const = default;
};

struct Welcome
{                            // the envelope has the session number and the gateway's epoch and seq
    std::string resumeToken; // proves the same login for 60 s after the connection ends; new each time
    UtcTime time{};          // of the gateway: simulated time in a simulation
    std::string user, displayName, role;
    bool simulated = false;
    std::string siteId, siteName;
    std::int64_t uptimeMs = 0; // see Heartbeat
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("resumeToken", r.resumeToken), f("time", r.time), f("user", r.user),
            f("displayName", r.displayName);
        f("role", r.role), f("simulated", r.simulated), f("siteId", r.siteId), f("siteName", r.siteName);
        f("uptimeMs", r.uptimeMs);
    }
    bool operator==(const Welcome&) const = default;
};

enum class RefusedReason : std::uint8_t {
    Credentials,   // unknown user, wrong password or token: never told apart
    ResumeExpired, // log in again
    Version,       // protocol version not spoken here
    Malformed,     // not a valid message
    NotAllowed,    // message out of place: before hello, second hello, from the wrong side
    TooMany,       // sessions or attempts
    Unavailable    // accounts can not be read now
};
struct Refused
{
    RefusedReason reason = RefusedReason::Credentials;
    std::string text;
    template <class S, class F> static void fields(S& r, F&& f) { f("reason", r.reason), f("text", r.text); }
    bool operator==(const Refused&) const = default;
};

struct Resume
{ // what the console has; epoch 0 = nothing
    std::uint64_t epoch = 0, seq = 0;
    template <class S, class F> static void fields(S& r, F&& f) { f("epoch", r.epoch), f("seq", r.seq); }
    bool operator==(const Resume&) const = default;
};

struct SnapshotPart
{ // envelope: the epoch and seq the whole snapshot stands for
    std::int32_t part = 1, parts = 1;
    std::vector<domain::Change> changes;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("part", r.part), f("parts", r.parts), f("changes", r.changes);
    }
    bool operator==(const SnapshotPart&) const = default;
};

struct Delta
{ // envelope seq = seq of the one before + 1
    std::vector<domain::Change> changes;
    template <class S, class F> static void fields(S& r, F&& f) { f("changes", r.changes); }
    bool operator==(const Delta&) const = default;
};

struct Digest
{ // of the state at the envelope's seq: core::toHex(domain::digest(state))
    std::string digest;
    template <class S, class F> static void fields(S& r, F&& f) { f("digest", r.digest); }
    bool operator==(const Digest&) const = default;
};

struct Heartbeat
{ // each second both ways; the envelope's seq (gateway) or ack (console) says how far the stream is
    UtcTime time{};
    // From a gateway: its monotonic clock, in real time also where `time` is simulated.
    std::optional<std::int64_t> uptimeMs;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("time", r.time), f("uptimeMs", r.uptimeMs);
    }
    bool operator==(const Heartbeat&) const = default;
};

struct Select
{ // takes the object for the command that follows
    domain::CommandRequest request;
    template <class S, class F> static void fields(S& r, F&& f) { f("request", r.request); }
    bool operator==(const Select&) const = default;
};

struct Unselect
{
    std::string id; // of the selected request
    template <class S, class F> static void fields(S& r, F&& f) { f("id", r.id); }
    bool operator==(const Unselect&) const = default;
};

struct Command
{
    domain::CommandRequest request;
    // When it was sent, on the gateway's clock: the uptimeMs heard last and the time since. That is never
    // later than it was, so what was held up on either way only makes the command older.
    std::int64_t sentMs = 0;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("request", r.request), f("sentMs", r.sentMs);
    }
    bool operator==(const Command&) const = default;
};

struct SiteRequest
{ // answered by the parts of every site file
    std::string id;
    template <class S, class F> static void fields(S& r, F&& f) { f("id", r.id); }
    bool operator==(const SiteRequest&) const = default;
};

struct SitePart
{
    std::string id;         // of the request
    std::int32_t files = 0; // number of files in all
    std::string name;       // "site.geojson"
    std::int32_t part = 1, parts = 1;
    QByteArray bytes;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("files", r.files), f("name", r.name), f("part", r.part), f("parts", r.parts);
        f("bytes", r.bytes);
    }
    bool operator==(const SitePart&) const = default;
};

struct ForecastCancel
{                   // ends a forecast that is not finished; its last result says so
    std::string id; // of the query
    template <class S, class F> static void fields(S& r, F&& f) { f("id", r.id); }
    bool operator==(const ForecastCancel&) const = default;
};

enum class ByeReason : std::uint8_t { Logout, ShuttingDown, AccountChanged, Violation, TooSlow };
struct Bye
{ // last message; a logout ends the session at once, its resume token too
    ByeReason reason = ByeReason::Logout;
    std::string text;
    template <class S, class F> static void fields(S& r, F&& f) { f("reason", r.reason), f("text", r.text); }
    bool operator==(const Bye&) const = default;
};

using Body =
    std::variant<Hello, Welcome, Refused, Resume, SnapshotPart, Delta, domain::PoseFrame, domain::HeatFrame,
                 Digest, Heartbeat, Select, Unselect, Command, domain::AlarmRequest, domain::SimRequest,
                 domain::Reply, domain::HistoryQuery, domain::HistoryResult, domain::AuditQuery,
                 domain::AuditResult, SiteRequest, SitePart, Bye, domain::AlarmLogQuery,
                 domain::AlarmLogResult, domain::ForecastQuery, domain::ForecastResult, ForecastCancel,
                 domain::ForecastScoreQuery, domain::ForecastScoreResult, domain::PtzRequest>;
inline constexpr std::size_t kMessageTypes = std::variant_size_v<Body>;

// session: number given by the gateway, 0 = before welcome, or to every session. seq: from the gateway the
// stream position, from a console the number of this message within its connection (1, 2, ...). ack: from a
// console the last stream position it has applied; 0 from the gateway.
struct Envelope
{
    std::uint64_t session = 0, epoch = 0, seq = 0, ack = 0;
    bool operator==(const Envelope&) const = default;
};

struct Message
{
    Envelope envelope;
    Body body;
};

// "hello", "snapshotPart", ...: the rule names of coi.cddl.
std::string_view typeName(const Body& body);
std::string_view typeName(std::size_t index);

// Whether a message of this type may come from there.
bool mayCome(std::size_t index, Sender sender);

} // namespace coi::protocol
