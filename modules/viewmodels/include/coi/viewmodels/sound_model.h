// SPDX-License-Identifier: GPL-3.0-or-later
// What this console should sound: the highest priority with an unacknowledged alarm, unless the operator
// silenced it. Critical and high sound until acknowledged, also when they have returned. Silence lasts 120 s
// of the clock on the wall, also when a simulation runs faster, and is broken by an alarm raised after it.
// With `criticalOnly` the others are quiet. A refused command and a lost link are each told once. The sounds
// themselves come from another process, told by wanted(): "c", "h", "m", "l", "none", "refused", "lost",
// "test". GUI thread.
#pragma once
#include <coi/core/time.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/refresher.h>
#include <optional>

namespace coi::viewmodels {

class SoundModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by Console")
    Q_PROPERTY(bool criticalOnly READ criticalOnly NOTIFY changed)
    Q_PROPERTY(bool silenced READ silenced NOTIFY changed)
    Q_PROPERTY(bool sounding READ sounding NOTIFY changed) // again and again, so that it can be silenced
    Q_PROPERTY(bool muted READ muted NOTIFY changed)       // wholly or in part: has to be seen
    Q_PROPERTY(bool hasDevice READ hasDevice NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)   // "Sound on", "Silenced 01:45"
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY changed) // name of the device, or that there is none

public:
    static constexpr int kSilenceS = 120;
    SoundModel(const Context& context, const core::Clock& clock, QObject* parent = nullptr);

    bool criticalOnly() const { return m_criticalOnly; }
    void setCriticalOnly(bool on);
    bool silenced() const { return m_silentUntil.has_value(); }
    bool sounding() const { return m_word != QLatin1String("none") && m_word != QLatin1String("l"); }
    bool muted() const { return silenced() || m_criticalOnly; }
    bool hasDevice() const { return !m_device.isEmpty(); }
    // "none" or empty: there is no device, which is not an error.
    void setDevice(const QString& name);
    QString stateText() const;
    QString deviceText() const;
    // The word the process has to obey now, for one that has just started.
    const QString& word() const { return m_word; }

    Q_INVOKABLE void silence();
    Q_INVOKABLE void test() { Q_EMIT wanted(QStringLiteral("test")); }

Q_SIGNALS:
    void changed();
    void wanted(const QString& word);

private:
    void refresh();
    void onCommand(const std::string& id);
    void onLink(transport::LinkState state);
    QString wordNow(std::size_t& count) const;

    Context m_context;
    QString m_word = QStringLiteral("none"), m_device;
    std::size_t m_count = 0; // alarms of the sounding priority
    const core::Clock& m_clock;
    core::UtcTime m_silentFrom{}; // by the gateway, to tell newer alarms
    std::optional<core::MonoTime> m_silentUntil;
    std::string m_refused; // the last one that was told
    bool m_lost = false;
    bool m_criticalOnly = false;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
