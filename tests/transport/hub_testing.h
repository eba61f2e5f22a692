// SPDX-License-Identifier: GPL-3.0-or-later
// A hub whose deadlines are short enough to be waited for, and a raw console that follows it.
#pragma once
#include "fake_gateway.h"
#include "raw_client.h"

namespace coi::test {

inline transport::HubConfig quickHub()
{
    transport::HubConfig config;
    config.times.upgrade = 400;
    config.times.hello = 300;
    config.times.heartbeat = 100;
    config.times.digest = 300;
    config.times.silence = 1500;
    config.times.ackLag = 1000;
    config.times.closing = 200;
    return config;
}

// Logged in and in the stream.
inline bool isIn(RawClient& c)
{
    if (c.session == 0 && c.takeWelcome())
        c.send(protocol::Resume{});
    return !c.got<protocol::Digest>().empty();
}

} // namespace coi::test
