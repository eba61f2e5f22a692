// SPDX-License-Identifier: GPL-3.0-or-later
// The empty places in front of simulated cameras: floor, walls, sky, river. Drawn once per size and light.
#pragma once
#include "sim_canvas.h"
#include <coi/media/sim_scene.h>

namespace coi::media {

Air airOf(SimPlace place);
/// Indoor places stay lit at night.
bool indoors(SimPlace place);
void paintBackdrop(SimCanvas& canvas, SimPlace place);

} // namespace coi::media
