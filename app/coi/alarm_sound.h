// SPDX-License-Identifier: GPL-3.0-or-later
// The process beside the desktop that makes the sounds (coi-sound, in the same folder): started once, told
// what to play, started again when it ends by itself. Without the program or a device the desktop works and
// says so.
#pragma once
#include <QProcess>
#include <QTimer>
#include <coi/viewmodels/sound_model.h>

namespace coi::desktop {

class AlarmSound : public QObject
{
    Q_OBJECT
public:
    explicit AlarmSound(viewmodels::SoundModel& model, QObject* parent = nullptr);
    ~AlarmSound() override;

private:
    void start();
    void read();
    void tell(const QString& word);

    viewmodels::SoundModel& m_model;
    QProcess m_process;
    QTimer m_again;
};

} // namespace coi::desktop
