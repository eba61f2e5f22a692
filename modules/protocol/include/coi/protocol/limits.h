// SPDX-License-Identifier: GPL-3.0-or-later
// The figures both ends of the wire agree on. Sizes in bytes, counts per message, times in milliseconds.
#pragma once
#include <cstddef>
#include <cstdint>

namespace coi::protocol {

inline constexpr std::uint32_t kProtocolVersion = 1;
inline constexpr char kSubprotocol[] = "coi.v1";

// Who wrote a message decides its limits and which types are allowed.
enum class Sender : std::uint8_t { Console, Gateway };

struct Limits
{
    std::size_t bytes = 0;
    int depth = 16; // nested arrays and maps, the envelope is 1
    int keys = 0;   // map entries in the whole message
};
inline constexpr Limits kFromConsole{64 * 1024, 16, 1000};
inline constexpr Limits kFromGateway{256 * 1024, 16, 32 * 1024};
constexpr const Limits& limitsOf(Sender sender)
{
    return sender == Sender::Console ? kFromConsole : kFromGateway;
}

inline constexpr int kHeartbeatMs = 1000; // both ways
inline constexpr int kLinkLostMs = 3000;  // a console that hears nothing for so long has lost its link
inline constexpr int kDigestMs = 5000;
inline constexpr int kResumeTokenMs = 60000; // after the connection ended

// A snapshot and a large delta are cut into messages of about this size.
inline constexpr std::size_t kPartBytes = 48 * 1024;
inline constexpr std::size_t kMaxPoses = 20000;

} // namespace coi::protocol
