// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_vehicles.h"

#include "sim_people.h"
#include "sim_things.h"

namespace coi::media {
namespace {

using C = SimCanvas;

Tone paint(quint32 seed, float dark, float bright)
{
    LookRandom r(seed);
    const float v = dark + r.next() * (bright - dark);
    const float tint = r.next();
    return tint < 0.4f   ? Tone{v * 1.05f, v * 0.98f, v * 0.9f}
           : tint < 0.7f ? Tone{v * 0.93f, v * 0.98f, v * 1.05f}
                         : Tone::grey(v);
}

/// Drawn before the body, which hides their upper part.
void wheels(C& c, const Placement& at, std::initializer_list<float> rows, float side, float diameter,
            float bodyDepth)
{
    for (const float y : rows)
        for (const float x : {-side, side}) {
            const float behind = bodyDepth + 0.3f - c.depthOn(at, {x, y, diameter / 2});
            c.box(at, {x, y, 0}, {0.36f, diameter, diameter}, {20, 20, 21}, {.bias = std::max(0.3f, behind)});
        }
}

/// Lamps at the front face, with a glow in the dark when they look at the camera.
void headlights(C& c, const Placement& at, float side, float z, bool dark, float depth)
{
    for (const float x : {-side, side}) {
        c.panel(at, C::Front, 0.05f, x - 0.16f, x + 0.16f, z, z + 0.2f, {236, 236, 228}, depth);
        if (dark && at.ahead.y < -0.3f)
            c.glow(at.at({x, 0.1f, z + 0.1f}), 0.9f);
    }
}

void plate(C& c, const Placement& at, const QString& text, float z, float depth)
{
    if (text.isEmpty())
        return;
    c.panel(at, C::Front, 0.06f, -0.52f, 0.52f, z, z + 0.26f, Tone::grey(240), depth - 0.01f);
    c.lettering(at, C::Front, 0.06f, -0.5f, 0.5f, z, z + 0.26f, text, depth);
}

} // namespace

void addContainer(C& c, const Placement& at, float backY, float lengthM, float z, quint32 seed)
{
    const Tone tone = paint(seed, 92, 142);
    c.box(at, {0, backY + lengthM / 2, z}, {2.45f, lengthM, 2.65f}, tone, {.edge = true});
    const float depth = c.depthOn(at, {0, backY + lengthM / 2, z + 1.3f});
    const float y0 = backY + 0.25f, y1 = backY + lengthM - 0.25f;
    for (int i = 0; i < 9; ++i) {
        const float y = y0 + (y1 - y0) * static_cast<float>(i) / 9.f;
        c.panel(at, C::Left, -1.235f, y, y + 0.14f, z + 0.15f, z + 2.5f, tone * 0.7f, depth);
        c.panel(at, C::Right, 1.235f, y, y + 0.14f, z + 0.15f, z + 2.5f, tone * 0.7f, depth);
    }
    for (int i = -2; i <= 2; ++i) {
        const float x = static_cast<float>(i) * 0.45f;
        c.panel(at, C::Front, backY + lengthM + 0.01f, x - 0.03f, x + 0.03f, z + 0.15f, z + 2.5f,
                tone * 0.65f, depth);
        c.panel(at, C::Rear, backY - 0.01f, x - 0.03f, x + 0.03f, z + 0.15f, z + 2.5f, tone * 0.5f, depth);
    }
}

void addTruck(C& c, const SimObject& o, bool dark)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float length = o.lengthM > 0 ? std::max(5.f, o.lengthM) : 13;
    const float body = length - 2.8f;
    const Tone cab = paint(o.seed + 7, 118, 190);
    c.shadow(at, -1.3f, -length, 1.3f, 0);
    c.box(at, {0, -1.15f, 0.55f}, {2.45f, 2.2f, 2.55f}, cab, {.edge = true});
    const float depth = c.depthOn(at, {0, -1.15f, 1.8f});
    c.panel(at, C::Front, 0.02f, -1.05f, 1.05f, 1.75f, 2.85f, {26, 30, 34}, depth);
    c.panel(at, C::Front, 0.03f, -1.18f, 1.18f, 0.6f, 1.0f, {44, 46, 48}, depth);
    for (const C::Side side : {C::Left, C::Right})
        c.panel(at, side, side == C::Left ? -1.24f : 1.24f, -1.5f, -0.4f, 1.8f, 2.75f, {34, 38, 42}, depth);
    headlights(c, at, 0.92f, 0.95f, dark, depth);
    plate(c, at, o.plate, 0.62f, depth);
    c.box(at, {0, -2.8f - body / 2, 0.75f}, {2.3f, body, 0.4f}, {40, 41, 42});
    if (o.loaded || o.seed % 3 != 0) {
        addContainer(c, at, -length, body, 1.15f, o.seed);
    } else {
        c.box(at, {0, -2.8f - body / 2, 1.15f}, {2.5f, body, 0.25f}, {96, 94, 90}, {.edge = true});
        c.box(at, {0, -2.7f, 1.15f}, {2.4f, 0.15f, 1.2f}, {110, 110, 108}, {.edge = true});
    }
    wheels(c, at, {-1.0f, -4.2f, -length + 2.6f, -length + 1.2f}, 1.05f, 0.95f,
           c.depthOn(at, {0, -2.8f - body / 2, 1.5f}));
    c.panel(at, C::Rear, -length - 0.02f, -1.1f, 1.1f, 0.6f, 0.85f, {70, 52, 50},
            c.depthOn(at, {0, -2.8f - body / 2, 1}));
}

void addIgv(C& c, const SimObject& o)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float length = o.lengthM > 0 ? std::max(6.f, o.lengthM) : 13;
    c.shadow(at, -1.35f, -length, 1.35f, 0);
    c.box(at, {0, -length / 2, 0.55f}, {2.7f, length, 0.75f}, {74, 77, 80}, {.edge = true});
    const float depth = c.depthOn(at, {0, -length / 2, 0.9f});
    wheels(c, at, {-1.6f, -3.2f, -length + 3.2f, -length + 1.6f}, 1.15f, 1.05f, depth);
    c.panel(at, C::Front, 0.01f, -1.2f, 1.2f, 0.75f, 0.95f, {226, 230, 232}, depth);
    c.panel(at, C::Rear, -length - 0.01f, -1.2f, 1.2f, 0.75f, 0.95f, {120, 90, 88}, depth);
    for (const float x : {-1.1f, 1.1f})
        c.box(at, {x, -0.25f, 1.3f}, {0.22f, 0.22f, 0.55f}, {200, 202, 204});
    if (o.loaded)
        addContainer(c, at, -length + 0.4f, std::min(12.2f, length - 0.8f), 1.32f, o.seed);
    if (!o.plate.isEmpty())
        c.lettering(at, C::Front, 0.02f, -0.8f, 0.8f, 0.95f, 1.25f, o.plate, depth);
}

void addCoach(C& c, const SimObject& o, bool dark)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float length = o.lengthM > 0 ? std::max(6.f, o.lengthM) : 12;
    const Tone tone = paint(o.seed, 146, 186);
    c.shadow(at, -1.3f, -length, 1.3f, 0);
    c.box(at, {0, -length / 2, 0.4f}, {2.6f, length, 3}, tone, {.edge = true});
    const float depth = c.depthOn(at, {0, -length / 2, 1.9f});
    c.panel(at, C::Front, 0.02f, -1.15f, 1.15f, 1.4f, 3.0f, {34, 38, 42}, depth);
    c.panel(at, C::Rear, -length - 0.02f, -1.1f, 1.1f, 2.0f, 3.0f, {44, 48, 52}, depth);
    for (int i = 0; i < 6; ++i) {
        const float step = (length - 1) / 6;
        const float y = -length + 0.6f + step * static_cast<float>(i);
        c.panel(at, C::Left, -1.31f, y, y + step - 0.15f, 1.8f, 3.0f, {40, 44, 48}, depth);
        c.panel(at, C::Right, 1.31f, y, y + step - 0.15f, 1.8f, 3.0f, {40, 44, 48}, depth);
    }
    headlights(c, at, 0.95f, 0.7f, dark, depth);
    plate(c, at, o.plate, 0.45f, depth);
    wheels(c, at, {-2.2f, -length + 2.6f}, 1.1f, 0.95f, depth);
}

void addCar(C& c, const SimObject& o, bool dark)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float length = o.lengthM > 0 ? std::max(3.f, o.lengthM) : 4.5f;
    const Tone tone = paint(o.seed, 70, 190);
    c.shadow(at, -0.95f, -length, 0.95f, 0);
    c.box(at, {0, -length / 2, 0.3f}, {1.8f, length, 0.6f}, tone, {.edge = true});
    c.box(at, {0, -length * 0.55f, 0.9f}, {1.6f, length * 0.5f, 0.55f}, {52, 56, 60},
          {.edge = true, .bias = -0.4f});
    c.box(at, {0, -length * 0.55f, 1.4f}, {1.5f, length * 0.42f, 0.08f}, tone, {.bias = -0.6f});
    const float depth = c.depthOn(at, {0, -length / 2, 0.6f});
    headlights(c, at, 0.65f, 0.5f, dark, depth);
    plate(c, at, o.plate, 0.3f, depth);
    wheels(c, at, {-0.8f, -length + 0.8f}, 0.8f, 0.6f, depth);
}

} // namespace coi::media
