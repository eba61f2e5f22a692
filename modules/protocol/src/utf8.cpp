// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/protocol/cbor.h>

#include <cstring>

namespace coi::protocol {

namespace {

std::size_t skipAscii(const unsigned char* p, std::size_t at, std::size_t size)
{
    while (size - at >= 8) {
        std::uint64_t word;
        std::memcpy(&word, p + at, 8);
        if (word & 0x8080808080808080ULL)
            break;
        at += 8;
    }
    while (at < size && p[at] < 0x80)
        ++at;
    return at;
}

// Length of the sequence that starts at p, 0 when it is not valid. Ranges: RFC 3629, section 4.
std::size_t sequence(const unsigned char* p, std::size_t left)
{
    const unsigned char a = p[0];
    std::size_t length = 0;
    unsigned char low = 0x80, high = 0xbf;
    if (a >= 0xc2 && a <= 0xdf)
        length = 2;
    else if (a >= 0xe0 && a <= 0xef)
        length = 3;
    else if (a >= 0xf0 && a <= 0xf4)
        length = 4;
    if (length == 0 || length > left)
        return 0;
    if (a == 0xe0)
        low = 0xa0;
    else if (a == 0xed)
        high = 0x9f;
    else if (a == 0xf0)
        low = 0x90;
    else if (a == 0xf4)
        high = 0x8f;
    if (p[1] < low || p[1] > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (p[i] < 0x80 || p[i] > 0xbf)
            return 0;
    }
    return length;
}

} // namespace

std::size_t validUtf8(std::string_view text)
{
    const auto* p = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t at = 0;
    for (;;) {
        at = skipAscii(p, at, text.size());
        if (at == text.size())
            return at;
        const std::size_t length = sequence(p + at, text.size() - at);
        if (length == 0)
            return at;
        at += length;
    }
}

} // namespace coi::protocol
