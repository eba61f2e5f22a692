// SPDX-License-Identifier: GPL-3.0-or-later
// People as small pictures, drawn once per clothing and height in pixels and kept. Valid for one view:
// distance, and with it the haze, follows from the height.
#pragma once
#include <unordered_map>

#include "sim_canvas.h"
#include <coi/media/sim_scene.h>

namespace coi::media {

class SimPeople
{
public:
    void clear() { m_sprites.clear(); }
    void add(SimCanvas& canvas, const SimObject& person);

private:
    struct Clothes;
    QImage draw(const SimCanvas& canvas, const Clothes& clothes, int height, float depth) const;

    std::unordered_map<quint32, QImage> m_sprites;
};

/// Repeatable numbers for the looks of things; every call gives the next of the sequence, 0 … 1.
class LookRandom
{
public:
    explicit LookRandom(quint32 seed) : m_state(seed * 2654435761u + 0x9E3779B9u) {}
    float next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return static_cast<float>(m_state >> 8) / 16777216.f;
    }

private:
    quint32 m_state;
};

} // namespace coi::media
