// SPDX-License-Identifier: GPL-3.0-or-later
// Philox4x32-10 (Salmon et al., SC'11): randomness as a pure function of a key and a counter. The simulator
// asks for the draw of an entity for a purpose, so runs repeat bit for bit, options share their random
// numbers, and a fork has no generator state to copy.
//
//   const Draws draws{seed, replication};
//   const std::uint32_t u = draws.u32(travellerNumber, kClassTraveller, kPurposeService);
#pragma once
#include <array>
#include <cstdint>

namespace coi::sim {

using PhiloxBlock = std::array<std::uint32_t, 4>;

inline constexpr std::array<std::uint32_t, 2> kPhiloxFactors{0xD2511F53U, 0xCD9E8D57U};
inline constexpr std::array<std::uint32_t, 2> kPhiloxKeySteps{0x9E3779B9U, 0xBB67AE85U};

constexpr PhiloxBlock philox4x32(PhiloxBlock counter, std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t{kPhiloxFactors[0]} * counter[0];
        const std::uint64_t b = std::uint64_t{kPhiloxFactors[1]} * counter[2];
        counter = {static_cast<std::uint32_t>(b >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(b),
                   static_cast<std::uint32_t>(a >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(a)};
        key = {key[0] + kPhiloxKeySteps[0], key[1] + kPhiloxKeySteps[1]};
    }
    return counter;
}

struct Draws
{
    std::uint64_t seed = 1;
    std::uint32_t replication = 0;

    // The high half of a long seed is folded into the key; the replication has a key word of its own.
    constexpr std::array<std::uint32_t, 2> key() const
    {
        const auto low = static_cast<std::uint32_t>(seed);
        const auto high = static_cast<std::uint32_t>(seed >> 32);
        return {low ^ (high * 0x9E3779B9U), replication};
    }
    constexpr PhiloxBlock block(std::uint32_t entity, std::uint32_t entityClass, std::uint32_t purpose,
                                std::uint32_t draw = 0) const
    {
        return philox4x32({entity, entityClass, purpose, draw}, key());
    }
    constexpr std::uint32_t u32(std::uint32_t entity, std::uint32_t entityClass, std::uint32_t purpose,
                                std::uint32_t draw = 0) const
    {
        return block(entity, entityClass, purpose, draw)[0];
    }
};

// A probability as a threshold for u32 draws: `u < chance(p)` is true with probability p.
constexpr std::uint64_t chance(double p)
{
    return p <= 0 ? 0 : p >= 1 ? std::uint64_t{1} << 32 : static_cast<std::uint64_t>(p * 4294967296.0);
}

} // namespace coi::sim
