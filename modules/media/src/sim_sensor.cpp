// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_sensor.h"

#include <array>
#include <vector>

namespace coi::media {
namespace {

constexpr std::size_t kNoiseSize = 8192;

/// Triangular noise around 0 in −127…127, made once.
const std::array<std::int8_t, kNoiseSize>& noiseTable()
{
    static const auto table = [] {
        std::array<std::int8_t, kNoiseSize> t{};
        quint32 s = 0x1234567;
        const auto next = [&s] {
            s ^= s << 13;
            s ^= s >> 17;
            s ^= s << 5;
            return static_cast<int>(s >> 25); // 0…127
        };
        for (auto& v : t) {
            const int up = next();
            v = static_cast<std::int8_t>(up - next());
        }
        return t;
    }();
    return table;
}

inline quint32 channel(quint32 v, int gain, int add)
{
    const int x = ((static_cast<int>(v) * gain) >> 12) + add;
    return static_cast<quint32>(x < 0 ? 0 : x > 255 ? 255 : x);
}

} // namespace

void applySensor(QImage& image, const Sensor& sensor, quint32 shot)
{
    const int w = image.width();
    const int h = image.height();
    const auto& noise = noiseTable();
    std::vector<int> column(static_cast<std::size_t>(w));
    for (int x = 0; x < w; ++x) {
        const float u = (static_cast<float>(x) / static_cast<float>(w) - 0.5f) * 1.5f;
        column[static_cast<std::size_t>(x)] = static_cast<int>(0.28f * u * u * sensor.gain * 4096);
    }
    quint32 random = shot * 2654435761u + 77;
    for (int y = 0; y < h; ++y) {
        const float v = (static_cast<float>(y) / static_cast<float>(h) - 0.5f) * 1.4f;
        const float line = y % 3 == 0 ? 0.965f : 1.f;
        const int row = static_cast<int>((1 - 0.28f * v * v) * sensor.gain * line * 4096);
        random = random * 1664525u + 1013904223u;
        std::size_t at = random >> 19;
        auto* p = reinterpret_cast<quint32*>(image.scanLine(y));
        for (int x = 0; x < w; ++x, ++p) {
            const int gain = row - column[static_cast<std::size_t>(x)];
            const int add = (noise[at] * sensor.noise) >> 7;
            at = (at + 1) & (kNoiseSize - 1);
            *p = 0xff000000u | channel((*p >> 16) & 255u, gain, add) << 16 |
                 channel((*p >> 8) & 255u, gain, add) << 8 | channel(*p & 255u, gain, add);
        }
    }
}

} // namespace coi::media
