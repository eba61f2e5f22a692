// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the tests of camera feeds: services, clips made by FFmpeg, a caller that must never wait.
#pragma once
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <coi/media/camera_feed.h>
#include <coi/media/worker_reaper.h>

namespace coi::media::testing {

inline FeedServices decodingOnly()
{
    return {std::make_shared<WorkerReaper>(), nullptr};
}

/// Runs ffmpeg with the arguments; false and its message on failure.
inline bool makeClip(const QStringList& arguments)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-y")} +
                     arguments);
    if (!ffmpeg.waitForFinished(60000) || ffmpeg.exitCode() != 0) {
        qWarning() << "ffmpeg:" << ffmpeg.errorString() << ffmpeg.readAllStandardError();
        return false;
    }
    return true;
}

/// The longest time the calls took on the caller's thread, in milliseconds.
class CallTimer
{
public:
    template <class F> void run(F call)
    {
        QElapsedTimer t;
        t.start();
        call();
        m_longest = std::max(m_longest, t.elapsed());
    }
    qint64 longest() const { return m_longest; }

private:
    qint64 m_longest = 0;
};

/// No call may wait for a camera; a busy machine may take the thread away for a while.
constexpr qint64 kCallMs = 50;

inline FeedOptions quickOptions()
{
    FeedOptions o;
    o.connectTimeout = std::chrono::seconds(5);
    o.readTimeout = std::chrono::seconds(6);
    o.retryFirst = std::chrono::milliseconds(200);
    o.retryMost = std::chrono::milliseconds(800);
    return o;
}

} // namespace coi::media::testing
