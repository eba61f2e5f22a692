// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about the corridor of the guided carriers, answered from the tracks of the site. Pure functions.
#pragma once
#include <coi/domain/site.h>
#include <string_view>

namespace coi::domain {

// The two zones that meet at the border, as the tracks cross it: VN-3 and CN-1.
bool inBorderStrip(const Site& site, std::string_view zone);

} // namespace coi::domain
