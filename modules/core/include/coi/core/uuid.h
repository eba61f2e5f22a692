// SPDX-License-Identifier: GPL-3.0-or-later
// UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then randomness. The text form has 36
// characters, lower case. makeUuid7() may be called from any thread.
#pragma once
#include <coi/core/time.h>
#include <string>
#include <string_view>

namespace coi::core {

std::string makeUuid7(UtcTime now);
bool isUuid(std::string_view text);

} // namespace coi::core
