// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <coi/viewmodels/shell_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

constexpr qint64 kMissingShownMs = 30000;

// Fires just after the gateway's second has turned, so that the clocks step evenly.
int untilNextSecondMs(core::UtcTime now)
{
    const auto into = static_cast<int>(core::toMs(now) % 1000);
    return std::clamp(1000 - into + 5, 200, 1005);
}

} // namespace

ShellModel::ShellModel(const Context& context, Navigation& navigation, QObject* parent)
    : QObject(parent), m_context(context), m_feeds(context), m_banner(context, navigation)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ShellModel::onTick);
    connect(&context.mirror, &client::Mirror::linkChanged, this, &ShellModel::onLink);
    connect(&context.mirror, &client::Mirror::reset, this, &ShellModel::changed);
    connect(&context.formats, &Formats::languageChanged, this, &ShellModel::changed);
    connect(&m_feeds, &FeedListModel::refreshed, this, &ShellModel::changed);
    onLink();
    m_tick.start(0);
}

void ShellModel::onTick()
{
    const auto sim = m_context.state().sim.find("sim");
    const bool even =
        !m_lost && (sim == m_context.state().sim.end() || (!sim->second.paused && sim->second.speed == 1));
    m_tick.start(even ? untilNextSecondMs(m_context.now()) : 1000);
    Q_EMIT changed();
}

void ShellModel::onLink()
{
    using transport::LinkState;
    const LinkState link = m_context.mirror.link();
    // A resync after a gap is not a lost link, and a lost one is back only when everything is in step again.
    const bool lost =
        link != LinkState::Live && (m_lost || link == LinkState::LinkLost || link == LinkState::Disconnected);
    if (lost && !m_lost) {
        m_lostAt = m_context.now();
        m_silentMs = std::max<qint64>(m_context.mirror.linkAgeMs(), 0);
        m_lostSince.start();
    } else if (!lost && m_lost) {
        m_missedS = lostS();
        m_backSince.start();
    }
    if (lost != m_lost) {
        m_lost = lost;
        Q_EMIT linkLostChanged();
    }
    Q_EMIT changed();
}

double ShellModel::lostS() const
{
    return m_lostSince.isValid() ? static_cast<double>(m_silentMs + m_lostSince.elapsed()) / 1000.0 : -1;
}

QString ShellModel::mode() const
{
    if (m_lost)
        return QStringLiteral("linkLost");
    return simulated() ? QStringLiteral("simulation") : QStringLiteral("live");
}

bool ShellModel::simulated() const
{
    const auto& welcome = m_context.mirror.welcome();
    return welcome && welcome->simulated;
}

QString ShellModel::modeNote() const
{
    if (m_lost)
        return tr("%1 · you see %2").arg(lostFor(), lostAt());
    const auto sim = m_context.state().sim.find("sim");
    if (sim == m_context.state().sim.end())
        return {};
    const QString profile = words::of(sim->second.profile);
    if (sim->second.paused)
        return tr("no real gate · paused · %1").arg(profile);
    const double speed = sim->second.speed;
    return tr("no real gate · ×%1 · %2").arg(m_context.formats.number(speed, speed < 1 ? 1 : 0), profile);
}

QString ShellModel::linkText() const
{
    const qint64 silent = m_context.mirror.linkAgeMs();
    if (m_lost)
        return tr("No heartbeat %1").arg(m_context.formats.age(lostS()));
    return tr("Link %1").arg(m_context.formats.age(silent < 0 ? -1 : static_cast<double>(silent) / 1000.0));
}

QString ShellModel::linkDetail() const
{
    if (m_lost)
        return tr("connecting again");
    return tr("%1 of %2 feeds fresh").arg(m_feeds.fresh()).arg(m_feeds.rowCount());
}

QString ShellModel::lostAt() const
{
    return m_lost ? m_context.formats.clock(m_lostAt) : QString();
}

QString ShellModel::lostFor() const
{
    return m_lost ? m_context.formats.duration(lostS()) : QString();
}

QString ShellModel::missing() const
{
    if (m_lost || m_missedS < 0 || m_backSince.elapsed() > kMissingShownMs)
        return {};
    return tr("back, %1 missing").arg(m_context.formats.age(m_missedS));
}

QString ShellModel::userName() const
{
    const auto& welcome = m_context.mirror.welcome();
    if (!welcome)
        return {};
    return qs(welcome->displayName.empty() ? welcome->user : welcome->displayName);
}

QString ShellModel::userRole() const
{
    const auto& welcome = m_context.mirror.welcome();
    return welcome ? words::role(qs(welcome->role)) : QString();
}

void ShellModel::retryLink()
{
    m_context.mirror.session().retryNow();
}

} // namespace coi::viewmodels
