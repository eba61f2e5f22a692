// SPDX-License-Identifier: GPL-3.0-or-later
// A whole gateway inside another program: its own thread, a free loopback port, and a token that is made for
// this run and known to nobody else. Used from one thread (the GUI's).
//
//   EmbeddedGateway gateway;
//   auto access = gateway.start({.siteDir = dir, .dataDir = data, .simulation = {...}});
//   if (access) session.connectTo({.url = access->url, .credentials = {.token = access->token}});
#pragma once
#include <QThread>
#include <QUrl>
#include <coi/gateway/gateway.h>

namespace coi::gateway {

struct EmbeddedOptions
{
    QString siteDir, dataDir;
    SimulationOptions simulation;
    Identity user{"supervisor", "Supervisor", domain::Role::ShiftManager};
};

struct EmbeddedAccess
{
    QUrl url;
    std::string token;
};

class EmbeddedGateway
{
public:
    EmbeddedGateway();
    ~EmbeddedGateway(); // stops

    EmbeddedGateway(const EmbeddedGateway&) = delete;
    EmbeddedGateway& operator=(const EmbeddedGateway&) = delete;

    // Waits until the gateway listens (normally well below a second) or has failed.
    core::Result<EmbeddedAccess> start(const EmbeddedOptions& options);
    // See Gateway; both return when it is so.
    void setFieldSilent(bool silent);
    void setHistorySilent(bool silent);
    // Says goodbye, writes what is queued and joins the thread.
    void stop();

private:
    QThread m_thread;
    Gateway* m_gateway = nullptr; // lives in m_thread
};

} // namespace coi::gateway
