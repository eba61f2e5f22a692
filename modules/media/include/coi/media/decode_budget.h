// SPDX-License-Identifier: GPL-3.0-or-later
// Which cameras are decoded when there are more tiles than decoders: the larger tile wins, and among equals
// the one that already runs, so that nothing flaps. Pure, not thread-bound.
#pragma once
#include <vector>

#include <QString>

namespace coi::media {

struct DecodeDemand
{
    QString cameraId;
    qint64 pixels = 0; ///< of the largest tile that shows it; 0: nobody looks just now
    bool running = false;
};

/// The ids that may decode, most important first; at most `most`.
std::vector<QString> chooseDecoders(std::vector<DecodeDemand> demands, int most);

} // namespace coi::media
