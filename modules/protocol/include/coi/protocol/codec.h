// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes <-> messages. Pure functions, any thread. An error names what was wrong and the byte offset:
// "delta.changes[3].lane.status at byte 118: 9 is not a value of this enumeration (0..7)". Never throws.
//
//   QByteArray bytes = encode({.envelope = {.seq = 7}, .body = Heartbeat{now}});
//   core::Result<Message> m = decode(bytes, Sender::Gateway);
#pragma once
#include <QByteArrayView>
#include <coi/core/result.h>
#include <coi/protocol/messages.h>

namespace coi::protocol {

// Not limited in size: who sends checks against limitsOf(). A double that is not finite is written as 0.
QByteArray encode(const Message& message);
QByteArray encode(const Envelope& envelope, const Body& body);

core::Result<Message> decode(QByteArrayView bytes, Sender sender);

// Cuts changes into groups that encode to about kPartBytes each; at least one group, possibly empty. A single
// record too large for a message is its own group.
std::vector<std::vector<domain::Change>> splitChanges(std::vector<domain::Change> changes);

} // namespace coi::protocol
