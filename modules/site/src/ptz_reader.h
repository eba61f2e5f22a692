// SPDX-License-Identifier: GPL-3.0-or-later
// The block `ptz` of a camera -> domain::PtzSpec.
#pragma once
#include "node.h"
#include <coi/domain/ptz.h>

namespace coi::site {

inline constexpr std::size_t kMaxPresets = 32;

// The spec as far as it could be read; use it only when the report is empty.
domain::PtzSpec readPtz(Node& n);

} // namespace coi::site
