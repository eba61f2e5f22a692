// SPDX-License-Identifier: GPL-3.0-or-later
// What coi-sim says about itself.
#pragma once
#include <string>

namespace coi::simapp {

std::string generalHelp();
std::string dayHelp();
std::string runHelp();
std::string whatIfHelp();
std::string benchHelp();

} // namespace coi::simapp
