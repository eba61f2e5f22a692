// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the words on standard input, one a line, and plays: "c", "h", "m", "l" as long as that priority
// wants, "none" stops, "refused" is one low tone, "lost" (the link) that of high once, "test" every priority
// once. Says "device NAME" or "device none" on standard output at the start; without a device it only
// listens. Ends with its input.
#pragma once
#include "sound_plan.h"

#include <QAudioSink>
#include <QBuffer>
#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>

namespace coi::sound {

class Player : public QObject
{
    Q_OBJECT
public:
    Player(QMap<QString, Sound> sounds, int input, QObject* parent = nullptr);

Q_SIGNALS:
    void ended();

private:
    void openDevice();
    void read();
    void obey(const QString& word);
    void tick();
    void begin(const QString& name);

    QMap<QString, QByteArray> m_samples;
    Schedule m_schedule;
    int m_input;
    QSocketNotifier m_notifier;
    QByteArray m_line;
    QStringList m_once; // asked for out of turn: refused, test
    QTimer m_tick;
    QElapsedTimer m_clock;
    QBuffer m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace coi::sound
