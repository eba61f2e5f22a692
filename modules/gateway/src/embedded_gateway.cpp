// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/embedded_gateway.h>
#include <coi/gateway/password.h>

namespace coi::gateway {
namespace {

core::Result<GatewayOptions> optionsFrom(const EmbeddedOptions& from, const std::string& token)
{
    auto site = loadSite(from.siteDir);
    if (!site)
        return site.error();
    GatewayOptions options;
    options.site = *std::move(site);
    options.dataDir = from.dataDir;
    options.simulation = from.simulation;
    options.tokens.push_back({token, from.user});
    return options;
}

} // namespace

EmbeddedGateway::EmbeddedGateway()
{
    m_thread.setObjectName(QStringLiteral("gateway"));
}

EmbeddedGateway::~EmbeddedGateway()
{
    stop();
}

core::Result<EmbeddedAccess> EmbeddedGateway::start(const EmbeddedOptions& options)
{
    if (m_gateway)
        return core::Error{core::Errc::Conflict, "the gateway runs already"};
    const std::string token = makeToken();
    core::Result<EmbeddedAccess> out =
        core::Error{core::Errc::Internal, "the gateway's thread did not start"};
    m_thread.start();
    auto* starter = new QObject;
    starter->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        starter,
        [&] {
            auto setup = optionsFrom(options, token);
            if (!setup) {
                out = setup.error();
                return;
            }
            auto gateway = std::make_unique<Gateway>(*std::move(setup));
            if (const auto started = gateway->start(); !started)
                out = started.error();
            else
                out = EmbeddedAccess{gateway->url(), token}, m_gateway = gateway.release();
        },
        Qt::BlockingQueuedConnection);
    starter->deleteLater();
    if (!out)
        stop();
    return out;
}

void EmbeddedGateway::setFieldSilent(bool silent)
{
    if (m_gateway)
        QMetaObject::invokeMethod(
            m_gateway, [this, silent] { m_gateway->setFieldSilent(silent); }, Qt::BlockingQueuedConnection);
}

void EmbeddedGateway::setHistorySilent(bool silent)
{
    if (m_gateway)
        QMetaObject::invokeMethod(
            m_gateway, [this, silent] { m_gateway->setHistorySilent(silent); }, Qt::BlockingQueuedConnection);
}

void EmbeddedGateway::stop()
{
    if (m_gateway) {
        QMetaObject::invokeMethod(
            m_gateway,
            [this] {
                m_gateway->stop();
                std::exchange(m_gateway, nullptr)->deleteLater();
            },
            Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

} // namespace coi::gateway
