// SPDX-License-Identifier: GPL-3.0-or-later
// Decoded pictures to QImage at the size of the tile. Belongs to one decoder thread.
#pragma once
#include <QImage>

struct AVFrame;
struct SwsContext;

namespace coi::media {

class AvScaler
{
public:
    AvScaler() = default;
    ~AvScaler();
    AvScaler(const AvScaler&) = delete;
    AvScaler& operator=(const AvScaler&) = delete;

    /// Fitted into the target with the picture's own aspect, never enlarged; null if the format cannot be
    /// converted.
    QImage toImage(const AVFrame& frame, QSize target);

private:
    SwsContext* m_sws = nullptr;
};

/// Hash over all planes of the decoded picture, before any scaling.
quint64 contentHash(const AVFrame& frame);

} // namespace coi::media
