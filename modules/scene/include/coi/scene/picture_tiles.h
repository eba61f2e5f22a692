// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts an opaque picture into tiles and says which of them hold one colour only. A plan is mostly plain
// ground, and a plain rectangle costs a software rasteriser a third of what sampling a texture costs. Pure
// function, any thread.
#pragma once
#include <QImage>
#include <QRect>
#include <optional>
#include <vector>

namespace coi::scene {

struct PictureRun
{
    QRect rect;                // pixels of the picture
    std::optional<QRgb> plain; // the one colour; none: the picture itself must be drawn here
};

// Tiles of `tile` pixels, those of one kind that follow each other in a row joined. Together they cover the
// picture exactly once. `image` must be Format_RGB32; an empty one has no runs.
std::vector<PictureRun> runsOf(const QImage& image, int tile);

} // namespace coi::scene
