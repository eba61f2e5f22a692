// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pictures of a camera come from, parsed from the text in the site file:
//   rtsp://[user:password@]host[:port]/path   rtsps://…   a live stream
//   file:/path, file:///path, /path, ./path               a clip, repeated without end
//   sim:<camera id>                                       drawn from the simulated place itself
// Values, not thread-bound. A malformed text is an Invalid error whose text never repeats credentials.
#pragma once
#include <QString>

#include <coi/core/result.h>

namespace coi::media {

enum class SourceKind { Rtsp, File, Sim };

struct CameraSource
{
    SourceKind kind = SourceKind::Sim;
    QString location; ///< what is opened: the whole URL with credentials, the file path or the camera id
    QString display;  ///< the same for people and logs, without credentials

    bool operator==(const CameraSource&) const = default;
};

core::Result<CameraSource> parseCameraSource(const QString& text);

/// Replaces user and password of every URL inside a text by "***". For anything that is shown or logged.
QString redacted(const QString& text);

} // namespace coi::media
