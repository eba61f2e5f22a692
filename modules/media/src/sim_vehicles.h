// SPDX-License-Identifier: GPL-3.0-or-later
// The vehicles of a simulated picture. Origin: middle of the front bumper.
#pragma once
#include "sim_canvas.h"
#include <coi/media/sim_scene.h>

namespace coi::media {

void addTruck(SimCanvas& canvas, const SimObject& object, bool dark);
void addIgv(SimCanvas& canvas, const SimObject& object);
void addCoach(SimCanvas& canvas, const SimObject& object, bool dark);
void addCar(SimCanvas& canvas, const SimObject& object, bool dark);

} // namespace coi::media
