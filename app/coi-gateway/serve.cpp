// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve.h"
#include "unix_signals.h"
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <coi/gateway/gateway.h>
#include <coi/gateway/password.h>
#include <coi/sim/gate_sim.h>
#include <iostream>

namespace coi::gatewayapp {
namespace {

using core::Errc;
using core::Error;

int fail(const Error& error)
{
    std::cerr << "coi-gateway: " << error.text << '\n';
    return 1;
}

// The token of a console on this machine. It stays the same over restarts, so that the console finds back.
core::Result<std::string> tokenIn(const QString& path)
{
    constexpr qint64 kLeast = 32, kMost = 256;
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error{Errc::Io, path.toStdString() + ": " + file.errorString().toStdString()};
        if (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
            return Error{Errc::Refused, path.toStdString() + ": others can read the token; make it mode 600"};
        const QByteArray text = file.read(kMost).trimmed();
        if (text.size() < kLeast)
            return Error{Errc::Invalid, path.toStdString() + ": expected a token of 32 to 255 characters"};
        return text.toStdString();
    }
    const std::string token = gateway::makeToken();
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) ||
        !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        out.write(token.c_str()) < 0 || !out.commit())
        return Error{Errc::Io, path.toStdString() + ": " + out.errorString().toStdString()};
    return token;
}

core::Result<gateway::GatewayOptions> gatewayOptions(const ServeOptions& o)
{
    gateway::GatewayOptions out;
    auto site = gateway::loadSite(o.siteDir);
    if (!site)
        return site.error();
    out.site = *std::move(site);
    if (o.simulation)
        for (const std::string& fleet : sim::undrivenFleets(*out.site.site))
            qWarning("site.geojson: %s: the simulator drives the first fleet only", fleet.c_str());
    out.dataDir = o.dataDir;
    out.simulation = o.simulation;
    out.address = o.listen.address;
    out.port = o.listen.port;
    out.origins = o.origins;
    if (!o.tlsCert.isEmpty()) {
        auto tls = transport::loadServerTls(o.tlsCert, o.tlsKey);
        if (!tls)
            return tls.error();
        out.tls = *std::move(tls);
    }
    if (!o.tokenFile.isEmpty()) {
        auto token = tokenIn(o.tokenFile);
        if (!token)
            return token.error();
        out.tokens.push_back({*std::move(token), {"console", "Console", domain::Role::ShiftManager}});
    }
    return out;
}

} // namespace

int serve(const ServeOptions& o)
{
    if (!o.simulation)
        return fail({Errc::Unsupported, "the simulator is the only field driver there is: start with --sim"});
    auto options = gatewayOptions(o);
    if (!options)
        return fail(options.error());
    // Before anybody can know that it runs: who asks it to stop right after the ready line is heard.
    UnixSignals signal;
    QObject::connect(&signal, &UnixSignals::terminate, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    gateway::Gateway gateway(*std::move(options));
    QObject::connect(&gateway, &gateway::Gateway::storeFailed, qApp, [](const QString& why) {
        QCoreApplication::exit(
            fail({Errc::Io, "the journal has failed, ending for a restart: " + why.toStdString()}));
    });
    if (const auto started = gateway.start(); !started)
        return fail(started.error());
    if (o.printPort)
        std::cout << gateway.port() << std::endl;
    else
        std::cout << "listening on " << gateway.url().toString().toStdString() << std::endl;
    const int status = QCoreApplication::exec();
    gateway.stop();
    return status;
}

} // namespace coi::gatewayapp
