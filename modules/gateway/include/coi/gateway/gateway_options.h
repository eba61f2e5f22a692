// SPDX-License-Identifier: GPL-3.0-or-later
// How a gateway is set up. Plain values, made by a program and moved into the gateway.
#pragma once
#include <QHostAddress>
#include <QSslConfiguration>
#include <QStringList>
#include <coi/field/sim_field.h>
#include <coi/gateway/accounts.h>
#include <coi/gateway/loaded_site.h>
#include <coi/transport/hub_config.h>

namespace coi::gateway {

struct SimulationOptions
{
    domain::Profile profile = domain::Profile::Normal;
    int phase = 1;
    std::uint64_t seed = 1;
    core::UtcTime start{}; // epoch: now, or 08:00 local time (UTC+7) of today outside 07:00 to 19:00
    double speed = 1;
    bool paused = false;
};

struct TokenGrant
{
    std::string token;
    Identity who;
};

struct GatewayOptions
{
    LoadedSite site;
    QString dataDir; // journal, history, users.json; made when it does not exist
    // The field: the only driver there is. Absent: start() refuses.
    std::optional<SimulationOptions> simulation;
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; // 0: a free one
    std::optional<QSslConfiguration> tls;
    QStringList origins;
    std::vector<TokenGrant> tokens;
    transport::HubLimits limits;
    transport::HubTimes times;
};

// The instant `secondsOfDay` after local midnight (UTC+7) of the day `now` is in.
core::UtcTime localTimeOfDay(core::UtcTime now, int secondsOfDay);
// `asked`, or an instant of today at which the gate is busy.
core::UtcTime startInstant(core::UtcTime asked, core::UtcTime now);

} // namespace coi::gateway
