// SPDX-License-Identifier: GPL-3.0-or-later
// A client session with short times that follows the stream without keeping it.
#pragma once
#include "fake_gateway.h"

#include <coi/transport/client_session.h>

namespace coi::test {

inline transport::ConnectOptions to(quint16 port, const QString& scheme = QStringLiteral("ws"))
{
    transport::ConnectOptions options;
    options.url = QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port));
    options.credentials = {"", "lan", "correct horse battery"};
    options.console = "VN-SUP-02";
    return options;
}

inline transport::SessionTimes quickLink()
{
    transport::SessionTimes times;
    times.connect = 600;
    times.backOffMin = 20;
    times.backOffMax = 100;
    return times;
}

// Says it is in step as soon as the gateway's answer to resume is complete.
class Follower : public transport::ClientSession
{
public:
    explicit Follower(transport::SessionTimes times = quickLink()) : ClientSession(times)
    {
        connect(this, &ClientSession::welcomed, this, [this] { requestResume(0, 0); });
        connect(this, &ClientSession::received, this, [this](const protocol::Message& m) {
            if (std::holds_alternative<protocol::Digest>(m.body))
                setInStep(m.envelope.epoch, m.envelope.seq);
        });
    }
};

} // namespace coi::test
