// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway_impl.h"

namespace coi::gateway {

using namespace domain;

Q_LOGGING_CATEGORY(lcGateway, "coi.gateway", QtInfoMsg)

namespace {

constexpr int kTickMs = 100;

transport::HubConfig hubConfig(const GatewayOptions& o)
{
    transport::HubConfig c;
    c.address = o.address;
    c.port = o.port;
    c.tls = o.tls;
    c.allowedOrigins = o.origins;
    c.siteId = o.site.site->id;
    c.siteName = o.site.site->name.en;
    c.simulated = o.simulation.has_value();
    c.limits = o.limits;
    c.times = o.times;
    return c;
}

} // namespace

QString usersPath(const QString& dataDir)
{
    return dataDir + QStringLiteral("/users.json");
}

Gateway::Impl::Impl(const GatewayOptions& options, FieldDriver field,
                    std::unique_ptr<historian::Historian> historian, UserFile users, Memory memory)
    : m_site(options.site), m_usersPath(usersPath(options.dataDir)), m_historian(std::move(historian)),
      m_journal(*m_historian, this), m_field(std::move(field)), m_accounts(m_clock), m_users(users),
      m_hub(*this, hubConfig(options)), m_ingest(*m_field.port, m_store, Ingest(m_site.site, m_site.flows),
                                                 [this](std::vector<MinuteRollup> minutes) {
                                                     m_forecasts.minutes(minutes);
                                                     m_historian->addMinutes(std::move(minutes));
                                                 }),
      m_alarms(alarmServices()), m_arbiter(arbiterServices()),
      m_history(*m_historian, *m_site.flows, m_store, this), m_forecasts(forecastServices()),
      m_ptz(ptzServices())
{
    m_accounts.setUsers(std::move(users));
    for (const TokenGrant& grant : options.tokens)
        m_accounts.grantToken(grant.token, grant.who);
    m_store.publishTo([this](std::vector<Change> changes) { m_hub.publish(std::move(changes)); });
    m_store.addListener([this](const std::vector<Change>& changes) { m_arbiter.changed(changes); });
    m_ingest.fieldRestarted(memory.countsOfDay);
    m_alarms.restore(memory.alarms);
    if (m_field.sim)
        m_alarms.ignoreBefore(utcNow());
    m_arbiter.restore(std::move(memory.openCommands), std::move(memory.leases));
    m_forecasts.restore(std::move(memory.forecasts));
    connectField();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Impl::tick);
    m_watch.addPath(options.dataDir);
    connect(&m_watch, &QFileSystemWatcher::directoryChanged, this, &Impl::reloadUsers);
}

Gateway::Impl::~Impl() = default;

ArbiterServices Gateway::Impl::arbiterServices()
{
    return {*m_site.site,
            m_store,
            m_journal,
            m_clock,
            [this] { return m_field.port->now(); },
            [this](const FieldCommand& command) { m_field.port->send(command); },
            [this](TargetKind kind, const std::string& object, std::optional<Lease> lease) {
                m_ingest.ingest().setLease(kind, object, std::move(lease));
            },
            [this](TargetKind kind, const std::string& object, const std::string& by) {
                m_ingest.ingest().attribute(kind, object, by);
            }};
}

AlarmServices Gateway::Impl::alarmServices()
{
    return {*m_site.site, *m_site.alarms, m_store, m_journal, [this] { return m_field.port->now(); }};
}

ForecastServices Gateway::Impl::forecastServices()
{
    return {m_site.site,
            m_site.flows,
            m_site.alarms,
            m_store,
            [this] { return m_field.port->now(); },
            [this](std::vector<StoredForecast> figures) { m_historian->addForecasts(std::move(figures)); }};
}

PtzServices Gateway::Impl::ptzServices()
{
    return {*m_site.site, m_store, m_journal, m_clock, [this] { return m_field.port->now(); }, *m_field.ptz};
}

void Gateway::Impl::connectField()
{
    using field::FieldPort;
    FieldPort* port = m_field.port.get();
    connect(port, &FieldPort::acknowledged, this,
            [this](const FieldAck& ack) { m_arbiter.acknowledged(ack); });
    connect(port, &FieldPort::restarted, this, &Impl::fieldRestarted);
    connect(port, &FieldPort::poses, this, [this](const PoseFrame& frame) {
        if (!m_ingest.deaf())
            m_hub.publishPoses(frame);
    });
    connect(port, &FieldPort::heat, this, [this](const HeatFrame& frame) {
        if (!m_ingest.deaf())
            m_hub.publishHeat(frame);
    });
    connect(m_field.ptz.get(), &field::PtzPort::reported, this,
            [this](const field::PtzReport& report) { m_ptz.reported(report); });
    connect(&m_ingest, &FieldIngest::flushed, this, [this] {
        m_alarms.evaluate();
        m_forecasts.tick();
    });
}

// Consoles see it as an alarm (AlarmDesk); here it is said to whoever looks after the process.
void Gateway::Impl::checkStore()
{
    const historian::HistorianHealth before = std::exchange(m_storeHealth, m_historian->health());
    const historian::HistorianHealth& now = m_storeHealth;
    if (now.failed && !before.failed) {
        qCCritical(lcGateway, "journal failed, nothing more is written: %s", now.error.c_str());
        storeFailed(now.error);
    } else if (before.writable && !now.writable) {
        qCCritical(lcGateway, "journal not writable, commands are refused: %s", now.error.c_str());
    } else if (!before.writable && now.writable) {
        qCInfo(lcGateway, "journal writable again");
    }
}

// What went wrong only: how much went well says nothing that has to be looked after.
void Gateway::Impl::logCounters()
{
    const transport::HubCounters& c = m_hub.counters();
    const std::string changed = m_counters.take({{"log-ins refused", c.refusedLogins},
                                                 {"origins refused", c.refusedOrigins},
                                                 {"sub-protocols refused", c.refusedSubprotocols},
                                                 {"too many connections", c.refusedTooMany},
                                                 {"late handshakes", c.lateHandshakes},
                                                 {"text frames", c.textFrames},
                                                 {"malformed", c.malformed},
                                                 {"oversize", c.oversize},
                                                 {"floods", c.floods},
                                                 {"out of place", c.outOfPlace},
                                                 {"cut as slow", c.cutSlow},
                                                 {"cut as silent", c.cutSilent},
                                                 {"own messages too large", c.tooLarge},
                                                 {"history dropped", m_storeHealth.telemetryDropped}},
                                                m_clock.monoNow());
    if (!changed.empty())
        qCWarning(lcGateway, "counted: %s", changed.c_str());
}

void Gateway::Impl::tick()
{
    checkStore();
    logCounters();
    m_arbiter.tick();
    m_ptz.tick();
    for (const RefusalLog::More& more : m_refusals.takeMore(m_clock.monoNow()))
        auditRefusal(more.from, std::to_string(more.count) + " more within a minute");
}

void Gateway::Impl::run()
{
    qCInfo(lcGateway, "site %s: %zu lanes; %zu accounts; %zu alarms and the field from %s",
           m_site.site->id.c_str(), m_site.site->lanes.size(), m_users.users().size(),
           m_store.state().alarms.size(), core::toIso(m_field.port->now()).c_str());
    m_field.port->start();
    m_field.ptz->start();
    m_ingest.start();
    m_tick.start();
}

void Gateway::Impl::stop()
{
    m_tick.stop();
    m_hub.close();
    m_field.port->stop();
    m_field.ptz->stop();
    m_ingest.stop();
}

void Gateway::Impl::fieldRestarted()
{
    const UtcTime now = m_field.port->now();
    qCInfo(lcGateway, "the field started again at %s", core::toIso(now).c_str());
    m_arbiter.fieldRestarted();
    m_alarms.fieldRestarted();
    m_forecasts.fieldRestarted();
    if (m_field.sim)
        m_alarms.ignoreBefore(now);
    // The new field tells its day from midnight again.
    m_historian->forgetFrom(core::localMidnight(now));
    m_ingest.fieldRestarted({});
}

void Gateway::Impl::reloadUsers()
{
    auto file = UserFile::load(m_usersPath);
    if (!file) {
        qCWarning(lcGateway, "accounts not reloaded: %s", file.error().text.c_str());
        return;
    }
    for (const UserAccount& old : m_users.users()) {
        const UserAccount* now = file->find(old.name);
        if (!old.disabled && (!now || now->disabled || now->role != old.role || now->phc != old.phc))
            m_hub.dropUser(old.name);
    }
    qCInfo(lcGateway, "%zu accounts read", file->users().size());
    m_users = *file;
    m_accounts.setUsers(*std::move(file));
}

} // namespace coi::gateway
