// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include <QMediaDevices>
#include <cstdio>
#include <unistd.h>

namespace coi::sound {

namespace {

constexpr int kTickMs = 20;
constexpr qsizetype kLongestLine = 64;

QMap<QString, QByteArray> renderAll(const QMap<QString, Sound>& sounds)
{
    QMap<QString, QByteArray> samples;
    for (auto it = sounds.begin(); it != sounds.end(); ++it)
        samples[it.key()] = samplesOf(it.value());
    return samples;
}

} // namespace

Player::Player(QMap<QString, Sound> sounds, int input, QObject* parent)
    : QObject(parent), m_samples(renderAll(sounds)), m_schedule(std::move(sounds)), m_input(input),
      m_notifier(input, QSocketNotifier::Read)
{
    m_clock.start();
    connect(&m_notifier, &QSocketNotifier::activated, this, &Player::read);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Player::tick);
    openDevice();
}

void Player::openDevice()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(kSampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    const bool usable = !device.isNull() && device.isFormatSupported(format);
    if (usable)
        m_sink = std::make_unique<QAudioSink>(device, format);
    std::printf("device %s\n", usable ? qPrintable(device.description()) : "none");
    std::fflush(stdout);
}

void Player::read()
{
    char bytes[256];
    const ssize_t count = ::read(m_input, bytes, sizeof bytes);
    if (count <= 0) {
        m_notifier.setEnabled(false);
        Q_EMIT ended();
        return;
    }
    m_line.append(bytes, static_cast<qsizetype>(count));
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        obey(QString::fromLatin1(m_line.left(end).trimmed()));
        m_line.remove(0, end + 1);
    }
    if (m_line.size() > kLongestLine)
        m_line.clear();
}

void Player::obey(const QString& word)
{
    if (word == QLatin1String("test"))
        m_once =
            QStringList{QStringLiteral("l"), QStringLiteral("m"), QStringLiteral("h"), QStringLiteral("c")};
    else if (word == QLatin1String("refused"))
        m_once << word;
    else if (word == QLatin1String("lost"))
        m_once << QStringLiteral("h");
    else
        m_schedule.play(word, m_clock.elapsed());
    if (m_schedule.playing().isEmpty() && m_once.isEmpty() && m_sink)
        m_sink->stop();
    m_tick.start();
    tick();
}

void Player::tick()
{
    const bool busy = m_sink && m_sink->state() == QAudio::ActiveState;
    if (!m_once.isEmpty()) {
        if (!busy)
            begin(m_once.takeFirst());
        return;
    }
    if (const auto name = m_schedule.due(m_clock.elapsed()))
        begin(*name);
    if (m_schedule.playing().isEmpty() && !busy)
        m_tick.stop();
}

void Player::begin(const QString& name)
{
    if (!m_sink)
        return;
    m_sink->stop();
    m_buffer.close();
    m_buffer.setData(m_samples[name]);
    m_buffer.open(QIODevice::ReadOnly);
    m_sink->start(&m_buffer);
}

} // namespace coi::sound
