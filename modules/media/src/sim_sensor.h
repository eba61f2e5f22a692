// SPDX-License-Identifier: GPL-3.0-or-later
// What the camera adds: darker corners, scan lines, sensor noise. Works in place on RGB32.
#pragma once
#include <QImage>

namespace coi::media {

struct Sensor
{
    float gain = 0.96f;
    int noise = 7; ///< amplitude, 0…255
};
void applySensor(QImage& image, const Sensor& sensor, quint32 shot);

} // namespace coi::media
