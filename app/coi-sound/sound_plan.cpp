// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace coi::sound {

namespace {

constexpr int kFadeMs = 5;
constexpr double kLoudness = 0.5; // of full scale; the console's volume control does the rest
constexpr int kMinuteMs = 60000;
constexpr int kFirstRounds = 3;
constexpr int kLongestPartMs = 60000;

Repeat repeatOf(const QString& words)
{
    if (words.startsWith(QLatin1String("until")))
        return Repeat::UntilStopped;
    return words.startsWith(QLatin1Char('3')) ? Repeat::ThreeThenEachMinute : Repeat::Once;
}

bool readSound(const QJsonObject& o, Sound& sound)
{
    for (const QJsonValue& v : o[QLatin1String("tones_hz")].toArray())
        sound.tonesHz << v.toDouble();
    for (const QJsonValue& v : o[QLatin1String("pattern_ms")].toArray())
        sound.patternMs << v.toInt();
    sound.repeat = repeatOf(o[QLatin1String("repeat")].toString());
    const auto audible = [](double hz) { return hz >= 20 && hz <= 20000; };
    const auto sane = [](int ms) { return ms > 0 && ms <= kLongestPartMs; };
    return !sound.tonesHz.isEmpty() && !sound.patternMs.isEmpty() &&
           std::all_of(sound.tonesHz.begin(), sound.tonesHz.end(), audible) &&
           std::all_of(sound.patternMs.begin(), sound.patternMs.end(), sane);
}

void addTone(QByteArray& samples, double hz, int ms)
{
    const int count = kSampleRate * ms / 1000;
    const int fade = std::min(kSampleRate * kFadeMs / 1000, count / 2);
    for (int i = 0; i < count; ++i) {
        const double edge =
            fade > 0 ? std::min({1.0, i / double(fade), (count - 1 - i) / double(fade)}) : 1.0;
        const double wave = std::sin(2 * std::numbers::pi * hz * i / kSampleRate);
        const auto value = static_cast<qint16>(std::lround(32767 * kLoudness * edge * wave));
        samples.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
}

} // namespace

int Sound::roundMs() const
{
    return std::accumulate(patternMs.begin(), patternMs.end(), 0);
}

QMap<QString, Sound> readSounds(const QByteArray& tokensJson, QString& problem)
{
    QJsonParseError error;
    const QJsonObject all =
        QJsonDocument::fromJson(tokensJson, &error).object()[QLatin1String("sound")].toObject();
    if (error.error != QJsonParseError::NoError) {
        problem = error.errorString();
        return {};
    }
    QMap<QString, Sound> sounds;
    for (const char* key : {"c", "h", "m", "l", "refused"}) {
        const QString name = QLatin1String(key);
        if (!readSound(all[name].toObject(), sounds[name])) {
            problem = QStringLiteral("sound.%1: expected tones_hz and pattern_ms").arg(name);
            return {};
        }
    }
    return sounds;
}

QByteArray samplesOf(const Sound& sound)
{
    QByteArray samples;
    for (qsizetype i = 0; i < sound.patternMs.size(); ++i) {
        const int ms = sound.patternMs[i];
        if (i % 2 == 0)
            addTone(samples, sound.tonesHz[i / 2 % sound.tonesHz.size()], ms);
        else
            samples.append(QByteArray(2 * (kSampleRate * ms / 1000), '\0'));
    }
    return samples;
}

void Schedule::play(const QString& name, qint64 nowMs)
{
    const bool known = m_sounds.contains(name);
    if (known && name == m_name && m_sounds[name].repeat == Repeat::UntilStopped)
        return; // it goes on without a break
    m_name = known ? name : QString();
    m_rounds = 0;
    m_nextMs = nowMs;
}

std::optional<QString> Schedule::due(qint64 nowMs)
{
    if (m_name.isEmpty() || nowMs < m_nextMs)
        return std::nullopt;
    const Sound& sound = m_sounds[m_name];
    ++m_rounds;
    const bool rest = sound.repeat == Repeat::ThreeThenEachMinute && m_rounds >= kFirstRounds;
    m_nextMs = nowMs + (rest ? kMinuteMs : sound.roundMs());
    const QString name = m_name;
    if (sound.repeat == Repeat::Once)
        m_name.clear();
    return name;
}

} // namespace coi::sound
