// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the pictures of one camera at one moment. Values, not thread-bound. Ages are durations
// of the monotonic clock; instants are UTC milliseconds since 1970 and only for showing.
#pragma once
#include <chrono>

#include <QSize>
#include <QString>

namespace coi::media {

enum class FeedState {
    Connecting, ///< started, no picture yet, nothing failed yet
    Live,       ///< the last new picture is younger than FeedLimits::lateAfter
    Late,       ///< older than that
    Frozen,     ///< older than FeedLimits::frozenAfter although the source is connected
    Offline     ///< no connection; stays so through all retries until the next picture
};

enum class FeedCause {
    None,
    BadUrl,         ///< the source text cannot be used; no retry
    HostUnknown,    ///< name does not resolve, or a plain I/O error while connecting
    NoRoute,        ///< no route to the camera
    Refused,        ///< the camera refuses connections
    ConnectTimeout, ///< the camera does not answer
    Unauthorized,   ///< wrong or missing credentials
    NotFound,       ///< no such stream or file
    NoVideo,        ///< the source has no decodable video
    BadStream,      ///< data that cannot be decoded
    ReadTimeout,    ///< the stream stopped and did not come back
    Ended,          ///< the camera closed the stream
    NoNewPicture,   ///< frozen: nothing arrives
    SamePicture,    ///< frozen: the same picture is repeated bit by bit
    TimeStands,     ///< frozen: pictures arrive, their time stamp stands still
    DecoderLimit,   ///< not shown: all decoders are used by larger tiles
    NoSignal        ///< a simulated camera that is out of order
};

/// Stable code for translation tables and logs, e.g. "refused".
QString causeCode(FeedCause cause);

struct FeedLimits
{
    std::chrono::milliseconds lateAfter{1000};
    /// Below 2 s by the period of the display's clock, so that the mark is on the screen within 2 s.
    std::chrono::milliseconds frozenAfter{1700};
};

struct FeedHealth
{
    FeedState state = FeedState::Connecting;
    FeedCause cause = FeedCause::None;
    std::chrono::milliseconds age{-1}; ///< of the last new picture; -1 without any
    std::chrono::milliseconds retryIn{
        -1};                    ///< until the next attempt; 0 while one runs; -1 when none is planned
    qint64 stateSinceUtcMs = 0; ///< Frozen: time of the last new picture; Offline: time of the loss
    qint64 pictureUtcMs = 0;    ///< time code of the newest picture; 0 without any
    double fps = 0;             ///< new pictures per second, over the last two seconds
    QSize pictureSize;          ///< as sent by the camera
};

} // namespace coi::media
