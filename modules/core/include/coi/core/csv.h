// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a comma-separated file as RFC 4180 section 2 writes it: in quotes when it holds a comma, a
// quote or a line break, its quotes doubled. Any thread.
#pragma once
#include <string>
#include <string_view>

namespace coi::core {

std::string csvField(std::string_view text);

} // namespace coi::core
