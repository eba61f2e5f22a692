// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/feed_health.h>

namespace coi::media {

QString causeCode(FeedCause cause)
{
    switch (cause) {
    case FeedCause::None:
        return QString();
    case FeedCause::BadUrl:
        return QStringLiteral("bad-url");
    case FeedCause::HostUnknown:
        return QStringLiteral("host-unknown");
    case FeedCause::NoRoute:
        return QStringLiteral("no-route");
    case FeedCause::Refused:
        return QStringLiteral("refused");
    case FeedCause::ConnectTimeout:
        return QStringLiteral("connect-timeout");
    case FeedCause::Unauthorized:
        return QStringLiteral("unauthorized");
    case FeedCause::NotFound:
        return QStringLiteral("not-found");
    case FeedCause::NoVideo:
        return QStringLiteral("no-video");
    case FeedCause::BadStream:
        return QStringLiteral("bad-stream");
    case FeedCause::ReadTimeout:
        return QStringLiteral("read-timeout");
    case FeedCause::Ended:
        return QStringLiteral("ended");
    case FeedCause::NoNewPicture:
        return QStringLiteral("no-new-picture");
    case FeedCause::SamePicture:
        return QStringLiteral("same-picture");
    case FeedCause::TimeStands:
        return QStringLiteral("time-stands");
    case FeedCause::DecoderLimit:
        return QStringLiteral("decoder-limit");
    case FeedCause::NoSignal:
        return QStringLiteral("no-signal");
    }
    return QString();
}

} // namespace coi::media
