// SPDX-License-Identifier: GPL-3.0-or-later
// The sounds of the alarms as the design tokens describe them: tones and pattern of each priority, how often
// it is repeated, and the samples of one round. No device, no clock of its own; any thread.
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace coi::sound {

enum class Repeat { UntilStopped, ThreeThenEachMinute, Once };

struct Sound
{
    QList<double> tonesHz; // in turn for the sounding parts
    QList<int> patternMs;  // sounding, silent, sounding, …
    Repeat repeat = Repeat::Once;
    int roundMs() const; // length of one round
};

// By name: "c", "h", "m", "l", "refused". Empty with the reason in `problem` when the text is not as
// expected.
QMap<QString, Sound> readSounds(const QByteArray& tokensJson, QString& problem);

constexpr int kSampleRate = 44100; // mono, 16 bit signed, of this machine's byte order

// One round. Each tone fades in and out over 5 ms: a jump would click.
QByteArray samplesOf(const Sound& sound);

// What sounds now and next. Times are milliseconds of any steady clock.
class Schedule
{
public:
    explicit Schedule(QMap<QString, Sound> sounds) : m_sounds(std::move(sounds)) {}
    // From now on this one; begins anew when it is told again. An unknown name or "none" is silence.
    void play(const QString& name, qint64 nowMs);
    // The sound whose round begins at or before `nowMs`; nothing while it is silent.
    std::optional<QString> due(qint64 nowMs);
    const QString& playing() const { return m_name; }

private:
    QMap<QString, Sound> m_sounds;
    QString m_name;
    int m_rounds = 0;
    qint64 m_nextMs = 0;
};

} // namespace coi::sound
