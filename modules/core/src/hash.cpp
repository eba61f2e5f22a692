// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/core/hash.h>

namespace coi::core {

std::string toHex(std::uint64_t v)
{
    std::string out(16, '0');
    for (std::size_t i = 0; i < 16; ++i)
        out[15 - i] = "0123456789abcdef"[(v >> (4 * i)) & 0xf];
    return out;
}

} // namespace coi::core
