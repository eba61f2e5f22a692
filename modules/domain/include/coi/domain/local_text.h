// SPDX-License-Identifier: GPL-3.0-or-later
// A text of the site files in the four languages of the program.
#pragma once
#include <string>

namespace coi::domain {

struct LocalText
{
    std::string en, vi, zh, fr;
};

} // namespace coi::domain
