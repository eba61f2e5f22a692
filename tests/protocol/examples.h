// SPDX-License-Identifier: GPL-3.0-or-later
// One message or more of every type, with values as they occur at a gate.
#pragma once
#include <coi/protocol/messages.h>
#include <string>
#include <vector>

namespace coi::test {

struct Example
{
    std::string name; // type, or type-variant: the file's name
    protocol::Message message;
};

std::vector<Example> examples();

// Whoever may send this type; a console when both may.
inline protocol::Sender senderOf(const protocol::Message& m)
{
    return protocol::mayCome(m.body.index(), protocol::Sender::Console) ? protocol::Sender::Console
                                                                        : protocol::Sender::Gateway;
}

} // namespace coi::test
