// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/sound_model.h>

#include <algorithm>
#include <array>
#include <coi/viewmodels/alarm_text.h>

namespace coi::viewmodels {

namespace {

// One that returned by itself is told on only where it has to be acknowledged for the sound to end.
bool calls(const domain::Alarm& alarm)
{
    return isUnacknowledged(alarm.state) && (alarm.state != domain::AlarmState::RtnUnacknowledged ||
                                             alarm.priority <= domain::AlarmPriority::High);
}

} // namespace

SoundModel::SoundModel(const Context& context, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_context(context), m_clock(clock),
      m_refresher(context, {domain::RecordKind::Alarm}, [this] { refresh(); })
{
    connect(&context.commands, &client::CommandTracker::updated, this, &SoundModel::onCommand);
    connect(&context.mirror, &client::Mirror::linkChanged, this, &SoundModel::onLink);
}

void SoundModel::onCommand(const std::string& id)
{
    const client::TrackedCommand* command = m_context.commands.find(id);
    if (!command || command->status != domain::CommandStatus::Refused || id == m_refused)
        return;
    m_refused = id;
    Q_EMIT wanted(QStringLiteral("refused"));
}

void SoundModel::onLink(transport::LinkState state)
{
    const bool lost = state == transport::LinkState::LinkLost;
    if (lost && !m_lost)
        Q_EMIT wanted(QStringLiteral("lost"));
    m_lost = lost || (m_lost && state != transport::LinkState::Live); // also while it tries again
}

void SoundModel::setCriticalOnly(bool on)
{
    if (on == m_criticalOnly)
        return;
    m_criticalOnly = on;
    refresh();
}

void SoundModel::setDevice(const QString& name)
{
    const QString device = name == QLatin1String("none") ? QString() : name;
    if (device == m_device)
        return;
    m_device = device;
    Q_EMIT changed();
}

QString SoundModel::stateText() const
{
    if (silenced()) {
        const double leftS = static_cast<double>((*m_silentUntil - m_clock.monoNow()).count()) / 1000;
        return tr("Silenced %1").arg(m_context.formats.duration(std::max(0.0, leftS)));
    }
    if (!hasDevice())
        return tr("No sound");
    return m_criticalOnly ? tr("Critical only") : tr("Sound on");
}

QString SoundModel::deviceText() const
{
    return hasDevice() ? m_device : tr("this console has no sound device");
}

void SoundModel::silence()
{
    if (m_word == QLatin1String("none"))
        return;
    m_silentFrom = m_context.mirror.gatewayTime();
    m_silentUntil = m_clock.monoNow() + std::chrono::seconds(kSilenceS);
    refresh();
}

QString SoundModel::wordNow(std::size_t& count) const
{
    constexpr std::array kWords{"c", "h", "m", "l"};
    std::array<std::size_t, kWords.size()> counts{};
    for (const auto& [id, alarm] : m_context.state().alarms)
        if (calls(alarm) && (!silenced() || alarm.raisedAt > m_silentFrom))
            ++counts[static_cast<std::size_t>(alarm.priority)];
    for (std::size_t i = 0; i < (m_criticalOnly ? 1 : kWords.size()); ++i) {
        if (counts[i] > 0) {
            count = counts[i];
            return QLatin1String(kWords[i]);
        }
    }
    count = 0;
    return QStringLiteral("none");
}

void SoundModel::refresh()
{
    if (silenced() && m_clock.monoNow() >= *m_silentUntil)
        m_silentUntil.reset();
    std::size_t count = 0;
    QString word = wordNow(count);
    if (silenced() && word != QLatin1String("none")) {
        m_silentUntil.reset(); // something new: silence is over for all
        word = wordNow(count);
    }
    // One more of the same priority is told again, so that it is heard.
    const bool tell = word != m_word || count > m_count;
    m_word = word;
    m_count = count;
    m_refresher.setTicking(silenced());
    if (tell)
        Q_EMIT wanted(m_word);
    Q_EMIT changed();
}

} // namespace coi::viewmodels
