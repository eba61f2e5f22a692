// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway_impl.h"
#include <QDir>
#include <coi/field/sim_ptz.h>

namespace coi::gateway {

using core::Errc;
using core::Error;

QString usersPath(const QString& dataDir);

namespace {

constexpr int kBusyFromS = 7 * 3600, kBusyToS = 19 * 3600, kMorningS = 8 * 3600;

FieldDriver makeField(const GatewayOptions& o, core::UtcTime start,
                      const std::vector<domain::StandingOverride>& standing)
{
    field::SimFieldOptions f;
    f.site = o.site.site;
    f.flows = o.site.flows;
    f.speed = o.simulation->speed;
    f.paused = o.simulation->paused;
    f.config.profile = o.simulation->profile;
    f.config.phase = o.simulation->phase;
    f.config.seed = o.simulation->seed;
    f.config.start = start;
    for (const domain::StandingOverride& s : standing)
        f.standing.push_back({s.id, s.request.target, s.request.object, s.request.action});
    auto sim = std::make_unique<field::SimField>(std::move(f));
    field::SimControl* control = sim.get();
    static const core::SystemClock clock;
    return {std::move(sim), control, std::make_unique<field::SimPtz>(o.site.site, clock)};
}

core::Result<Memory> recall(historian::Historian& historian, core::UtcTime now)
{
    Memory memory;
    auto alarms = historian.restoreAlarms();
    if (!alarms)
        return alarms.error();
    memory.alarms = *std::move(alarms);
    auto commands = historian.loadOpenCommands();
    if (!commands)
        return commands.error();
    memory.openCommands = *std::move(commands);
    auto leases = historian.restoreOverrides();
    if (!leases)
        return leases.error();
    memory.leases = *std::move(leases);
    auto totals = historian.restoreTotals(core::localMidnight(now), now);
    if (!totals)
        return totals.error();
    memory.countsOfDay = *std::move(totals);
    auto forecasts = historian.openForecasts(now);
    if (!forecasts)
        return forecasts.error();
    memory.forecasts = *std::move(forecasts);
    return memory;
}

} // namespace

core::UtcTime localTimeOfDay(core::UtcTime now, int secondsOfDay)
{
    return core::localMidnight(now) + std::chrono::seconds{secondsOfDay};
}

core::UtcTime startInstant(core::UtcTime asked, core::UtcTime now)
{
    if (asked != core::UtcTime{})
        return asked;
    const bool busy = now >= localTimeOfDay(now, kBusyFromS) && now < localTimeOfDay(now, kBusyToS);
    return busy ? now : localTimeOfDay(now, kMorningS);
}

Gateway::Gateway(GatewayOptions options, QObject* parent) : QObject(parent), m_options(std::move(options)) {}

Gateway::~Gateway()
{
    stop();
}

core::Status Gateway::start()
{
    if (m)
        return Error{Errc::Conflict, "started already"};
    if (!m_options.simulation)
        return Error{Errc::Unsupported, "the simulator is the only field driver there is"};
    if (!QDir().mkpath(m_options.dataDir))
        return Error{Errc::Io, m_options.dataDir.toStdString() + ": can not be made"};
    m_lock = std::make_unique<QLockFile>(QDir(m_options.dataDir).filePath(QStringLiteral("gateway.lock")));
    m_lock->setStaleLockTime(0); // only a process that is gone makes it stale
    if (!m_lock->tryLock(0))
        return Error{Errc::Conflict,
                     m_options.dataDir.toStdString() + ": another gateway is using this directory"};
    auto users = UserFile::load(usersPath(m_options.dataDir));
    if (!users)
        return users.error();
    auto historian = historian::Historian::open({.dir = m_options.dataDir.toStdString()});
    if (!historian)
        return historian.error();
    const core::UtcTime start = startInstant(m_options.simulation->start, core::SystemClock().utcNow());
    // A simulated field tells its day from midnight: what another run left of it would be counted twice.
    (*historian)->forgetFrom(core::localMidnight(start));
    auto memory = recall(**historian, start);
    if (!memory)
        return memory.error();
    memory->countsOfDay = {}, memory->forecasts.clear();
    auto impl = std::make_unique<Impl>(m_options, makeField(m_options, start, memory->leases),
                                       *std::move(historian), *std::move(users), *std::move(memory));
    if (auto listening = impl->listen(); !listening)
        return listening.error();
    m = std::move(impl);
    m->storeFailed = [this](const std::string& why) { Q_EMIT storeFailed(QString::fromStdString(why)); };
    m->run();
    return core::Done{};
}

void Gateway::setFieldSilent(bool silent)
{
    if (m)
        m->setFieldSilent(silent);
}

void Gateway::setHistorySilent(bool silent)
{
    if (m)
        m->setHistorySilent(silent);
}

void Gateway::stop()
{
    if (m)
        m->stop();
    m.reset();
    m_lock.reset();
}

quint16 Gateway::port() const
{
    return m ? m->hub().port() : quint16{0};
}

QUrl Gateway::url() const
{
    QUrl url;
    url.setScheme(m_options.tls ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(m_options.address.toString());
    url.setPort(port());
    return url;
}

} // namespace coi::gateway
