// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a SimScene as a camera would see it, in the grey tones of an old surveillance camera. One painter
// belongs to one camera and one thread at a time (any thread; needs QGuiApplication for its fonts). It keeps
// the empty place and the people it has drawn once, so that a picture of 480 × 270 costs a few milliseconds.
#pragma once
#include <memory>

#include <QImage>

#include <coi/media/sim_scene.h>

namespace coi::media {

class SimPainter
{
public:
    SimPainter();
    ~SimPainter();
    SimPainter(const SimPainter&) = delete;
    SimPainter& operator=(const SimPainter&) = delete;

    /// RGB32 of exactly this size; `shot` numbers the pictures and moves the sensor noise.
    QImage paint(const SimScene& scene, QSize size, quint32 shot);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coi::media
