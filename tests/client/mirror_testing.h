// SPDX-License-Identifier: GPL-3.0-or-later
// A console with its mirror, linked to a fake gateway through a relay that can misbehave.
#pragma once
#include "../transport/fake_gateway.h"
#include "../transport/follower.h"
#include "../transport/hub_testing.h"
#include "../transport/relay.h"

#include <coi/client/mirror.h>

namespace coi::test {

// Members in the order they must end: console first, hub last.
struct Console
{
    explicit Console(quint16 port) : session(times()), mirror(session) { session.connectTo(to(port)); }

    static transport::SessionTimes times()
    {
        transport::SessionTimes t = quickLink();
        t.connect = 2000;
        t.heartbeat = 100;
        t.linkLost = 800;
        return t;
    }
    bool live() const { return mirror.live(); }

    transport::ClientSession session;
    client::Mirror mirror;
};

} // namespace coi::test
