// SPDX-License-Identifier: GPL-3.0-or-later
// A 64-bit hash that is the same on every machine and compiler: FNV-1a over little-endian bytes with a final
// avalanche (the 64-bit finaliser of MurmurHash3). For digests that detect divergence, not for security.
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace coi::core {

class Hash64
{
public:
    void byte(std::uint8_t b) { m_h = (m_h ^ b) * 0x100000001b3ULL; }
    void u64(std::uint64_t v)
    {
        for (int i = 0; i < 8; ++i)
            byte(static_cast<std::uint8_t>(v >> (8 * i)));
    }
    void i64(std::int64_t v) { u64(static_cast<std::uint64_t>(v)); }
    void real(double v) { u64(std::bit_cast<std::uint64_t>(v == 0.0 ? 0.0 : v)); }
    void text(std::string_view s)
    {
        u64(s.size());
        for (char c : s)
            byte(static_cast<std::uint8_t>(c));
    }
    std::uint64_t value() const
    {
        std::uint64_t h = m_h;
        h ^= h >> 33, h *= 0xff51afd7ed558ccdULL;
        h ^= h >> 33, h *= 0xc4ceb9fe1a85ec53ULL;
        return h ^ (h >> 33);
    }

private:
    std::uint64_t m_h = 0xcbf29ce484222325ULL;
};

// 16 lower-case hexadecimal digits.
std::string toHex(std::uint64_t v);

} // namespace coi::core
