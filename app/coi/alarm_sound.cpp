// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_sound.h"

#include <QCoreApplication>
#include <QDir>

namespace coi::desktop {

namespace {

constexpr int kAgainMs = 5000;
constexpr int kEndMs = 1000; // it ends with its input

} // namespace

AlarmSound::AlarmSound(viewmodels::SoundModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_again, &QTimer::timeout, this, &AlarmSound::start);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &AlarmSound::read);
    connect(&m_process, &QProcess::finished, this, [this] {
        m_model.setDevice({});
        m_again.start();
    });
    connect(&m_model, &viewmodels::SoundModel::wanted, this, &AlarmSound::tell);
    start();
}

AlarmSound::~AlarmSound()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kEndMs))
        m_process.kill();
}

void AlarmSound::start()
{
    m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("coi-sound")), {});
    tell(m_model.word());
}

void AlarmSound::read()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(QLatin1String("device ")))
            m_model.setDevice(line.mid(7));
    }
}

void AlarmSound::tell(const QString& word)
{
    if (m_process.state() != QProcess::NotRunning)
        m_process.write(word.toLatin1() + '\n');
}

} // namespace coi::desktop
