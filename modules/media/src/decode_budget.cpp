// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/decode_budget.h>

#include <algorithm>
#include <tuple>

namespace coi::media {

std::vector<QString> chooseDecoders(std::vector<DecodeDemand> demands, int most)
{
    std::sort(demands.begin(), demands.end(), [](const DecodeDemand& a, const DecodeDemand& b) {
        return std::tuple(-a.pixels, !a.running, a.cameraId) < std::tuple(-b.pixels, !b.running, b.cameraId);
    });
    std::vector<QString> ids;
    for (const DecodeDemand& d : demands) {
        if (static_cast<int>(ids.size()) >= most)
            break;
        ids.push_back(d.cameraId);
    }
    return ids;
}

} // namespace coi::media
