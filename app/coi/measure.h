// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the running desktop and prints one JSON line: milliseconds from the start of the process to the
// first frame that shows live data; then, over a time, frames drawn, processor time of the GUI thread per
// frame, and of the whole process. GUI thread.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <atomic>

class QQmlApplicationEngine;

namespace coi::desktop {

class Desktop;

class Measure : public QObject
{
    Q_OBJECT
public:
    Measure(Desktop& desktop, QQmlApplicationEngine& engine, int seconds);

private:
    void watch();
    void begin();
    void finish();

    Desktop& m_desktop;
    QQmlApplicationEngine& m_engine;
    int m_seconds;
    double m_firstLiveMs = -1, m_guiCpuMs = 0, m_processCpuMs = 0;
    std::atomic<int> m_frames{0}; // counted in the render thread
    QElapsedTimer m_wall;
};

} // namespace coi::desktop
