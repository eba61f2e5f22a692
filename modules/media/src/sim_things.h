// SPDX-License-Identifier: GPL-3.0-or-later
// Vehicles and fixtures of a simulated picture, put together from boxes and panels.
#pragma once
#include "sim_canvas.h"
#include <coi/media/sim_scene.h>

namespace coi::media {

/// Whatever it is, except people. `dark`: vehicles have their lights on.
void addThing(SimCanvas& canvas, const SimObject& object, bool dark);

void addContainer(SimCanvas& canvas, const Placement& at, float backY, float lengthM, float z, quint32 seed);

} // namespace coi::media
