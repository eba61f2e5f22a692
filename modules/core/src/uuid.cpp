// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/core/uuid.h>

#include <array>
#include <cstdint>
#include <random>

namespace coi::core {

std::string makeUuid7(UtcTime now)
{
    thread_local std::random_device device;
    std::array<std::uint8_t, 16> b{};
    const auto ms = static_cast<std::uint64_t>(toMs(now));
    for (std::size_t i = 0; i < 6; ++i)
        b[i] = static_cast<std::uint8_t>(ms >> (8 * (5 - i)));
    for (std::size_t i = 6; i < 16; ++i)
        b[i] = static_cast<std::uint8_t>(device());
    b[6] = static_cast<std::uint8_t>((b[6] & 0x0f) | 0x70);
    b[8] = static_cast<std::uint8_t>((b[8] & 0x3f) | 0x80);
    std::string out;
    out.reserve(36);
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out += '-';
        out += "0123456789abcdef"[b[i] >> 4];
        out += "0123456789abcdef"[b[i] & 15];
    }
    return out;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (dash ? c != '-' : !hex)
            return false;
    }
    return true;
}

} // namespace coi::core
