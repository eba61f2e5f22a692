// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "desktop.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace coi::desktop {

namespace {

constexpr int kSettleMs = 5000; // screens are loaded and first pictures decoded

double cpuMs(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

// Milliseconds since the kernel started this process: field 22 of /proc/self/stat, in clock ticks since boot.
double msSinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(19).toDouble();
    return cpuMs(CLOCK_BOOTTIME) - ticks * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

} // namespace

Measure::Measure(Desktop& desktop, QQmlApplicationEngine& engine, int seconds)
    : m_desktop(desktop), m_engine(engine), m_seconds(seconds)
{
    QTimer::singleShot(0, this, &Measure::watch);
}

void Measure::watch()
{
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
    if (!window) {
        QCoreApplication::exit(1);
        return;
    }
    connect(
        window, &QQuickWindow::frameSwapped, this, [this] { ++m_frames; }, Qt::DirectConnection);
    connect(window, &QQuickWindow::frameSwapped, this, [this] {
        if (m_firstLiveMs >= 0 || m_desktop.entrance().phase() != QLatin1String("running") ||
            !m_desktop.hasPoses())
            return;
        m_firstLiveMs = msSinceProcessStart();
        QTimer::singleShot(kSettleMs, this, &Measure::begin);
    });
}

void Measure::begin()
{
    m_frames = 0;
    m_guiCpuMs = cpuMs(CLOCK_THREAD_CPUTIME_ID);
    m_processCpuMs = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
    m_wall.start();
    QTimer::singleShot(m_seconds * 1000, this, &Measure::finish);
}

void Measure::finish()
{
    const auto wallMs = static_cast<double>(m_wall.elapsed());
    const int frames = m_frames;
    const double gui = cpuMs(CLOCK_THREAD_CPUTIME_ID) - m_guiCpuMs;
    const double process = cpuMs(CLOCK_PROCESS_CPUTIME_ID) - m_processCpuMs;
    const QJsonObject out{{QStringLiteral("first_live_ms"), m_firstLiveMs},
                          {QStringLiteral("seconds"), wallMs / 1000.0},
                          {QStringLiteral("frames"), frames},
                          {QStringLiteral("gui_ms_per_frame"), frames > 0 ? gui / frames : -1.0},
                          {QStringLiteral("gui_core"), gui / wallMs},
                          {QStringLiteral("process_core"), process / wallMs}};
    std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::exit(0);
}

} // namespace coi::desktop
