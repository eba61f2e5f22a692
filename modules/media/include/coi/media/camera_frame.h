// SPDX-License-Identifier: GPL-3.0-or-later
// One picture of a camera, already scaled for its tile. The image is implicitly shared and never written
// again.
#pragma once
#include <QImage>

namespace coi::media {

struct CameraFrame
{
    QImage image;            ///< RGB32
    qint64 arrivalUtcMs = 0; ///< when it was received
    qint64 pictureUtcMs =
        0;                ///< the camera's own time where it is known (simulated cameras), else the arrival
    qint64 ptsUs = -1;    ///< presentation time of the stream; -1 without
    quint64 sequence = 0; ///< 1, 2, … per feed; 0 means no picture yet
};

} // namespace coi::media
