// SPDX-License-Identifier: GPL-3.0-or-later
// The draws of a run: the blocks of coi::sim::Draws bit for bit, quicker for one key many times. On x86-64
// both multiplications of a round are one instruction, and the keys of the rounds are made once.
#pragma once
#include <coi/sim/philox.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace coi::sim {

class NetworkDraws
{
public:
    explicit NetworkDraws(Draws draws = {}) : m_draws(draws)
    {
#if defined(__SSE2__)
        const std::array<std::uint32_t, 2> key = draws.key();
        for (std::uint32_t round = 0; round < 10; ++round) {
            m_keys[4 * round] = key[0] + round * kPhiloxKeySteps[0];
            m_keys[4 * round + 2] = key[1] + round * kPhiloxKeySteps[1];
        }
#endif
    }

    PhiloxBlock block(std::uint32_t entity, std::uint32_t entityClass, std::uint32_t purpose,
                      std::uint32_t draw = 0) const
    {
#if defined(__SSE2__)
        // Of four 32-bit lanes the even ones count: words 0 and 2 to be multiplied, words 1 and 3 aside.
        const __m128i factors =
            _mm_set_epi32(0, static_cast<int>(kPhiloxFactors[1]), 0, static_cast<int>(kPhiloxFactors[0]));
        __m128i even = _mm_set_epi32(0, static_cast<int>(purpose), 0, static_cast<int>(entity));
        __m128i odd = _mm_set_epi32(0, static_cast<int>(draw), 0, static_cast<int>(entityClass));
        for (std::size_t round = 0; round < 10; ++round) {
            const __m128i keys = _mm_load_si128(reinterpret_cast<const __m128i*>(&m_keys[4 * round]));
            const __m128i product = _mm_shuffle_epi32(_mm_mul_epu32(even, factors), 0x1b); // reversed
            even = _mm_xor_si128(product, _mm_xor_si128(odd, keys));
            odd = _mm_srli_epi64(product, 32);
        }
        const auto word = [](__m128i v) { return static_cast<std::uint32_t>(_mm_cvtsi128_si32(v)); };
        return {word(even), word(odd), word(_mm_shuffle_epi32(even, 2)), word(_mm_shuffle_epi32(odd, 2))};
#else
        return m_draws.block(entity, entityClass, purpose, draw);
#endif
    }

    std::uint32_t u32(std::uint32_t entity, std::uint32_t entityClass, std::uint32_t purpose) const
    {
        return block(entity, entityClass, purpose)[0];
    }

private:
    Draws m_draws;
#if defined(__SSE2__)
    alignas(16) std::array<std::uint32_t, 40> m_keys{};
#endif
};

} // namespace coi::sim
