// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_things.h"

#include "sim_vehicles.h"

namespace coi::media {
namespace {

using C = SimCanvas;

void addBarrier(C& c, const SimObject& o)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float length = o.lengthM > 0 ? o.lengthM : 3.6f;
    const float angle = std::clamp(o.open, 0.f, 1.f) * 1.48f;
    c.box(at, {0, 0, 0}, {0.42f, 0.42f, 1.1f}, {170, 172, 174}, {.edge = true});
    constexpr int kStripes = 8;
    for (int i = 0; i < kStripes; ++i) {
        const float a = length * static_cast<float>(i) / kStripes;
        const float b = length * static_cast<float>(i + 1) / kStripes;
        const float cx = std::cos(angle), sz = std::sin(angle), w = 0.08f;
        c.quad(at,
               {Vec3{a * cx, -0.1f, 0.95f + a * sz - w},
                {b * cx, -0.1f, 0.95f + b * sz - w},
                {b * cx, -0.1f, 0.95f + b * sz + w},
                {a * cx, -0.1f, 0.95f + a * sz + w}},
               i % 2 ? Tone{70, 70, 72} : Tone::grey(226), {.bias = -0.2f});
    }
}

void addGate(C& c, const SimObject& o)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float width = o.lengthM > 0 ? o.lengthM : 1.3f;
    c.box(at, {0, 0, 0}, {0.45f, 3.4f, 1.1f}, {188, 191, 193}, {.edge = true});
    c.box(at, {0, -1.4f, 1.1f}, {0.28f, 0.3f, 0.5f}, {48, 51, 54});
    c.panel(at, C::Rear, -1.56f, -0.11f, 0.11f, 1.18f, 1.5f, {190, 205, 214},
            c.depthOn(at, {0, -1.4f, 1.35f}));
    const float x0 = 0.22f;
    const float leaf = (width - 0.1f) / 2 * (1 - std::clamp(o.open, 0.f, 1.f));
    const C::Look glass{.bias = -0.3f, .alpha = 0.45f};
    const auto door = [&](float a, float b) {
        if (b - a > 0.03f)
            c.quad(at, {Vec3{a, 0.9f, 0.15f}, {b, 0.9f, 0.15f}, {b, 0.9f, 1.65f}, {a, 0.9f, 1.65f}},
                   {216, 224, 228}, glass);
    };
    door(x0, x0 + leaf);
    door(x0 + width - leaf, x0 + width);
    // A light that is bright when open: readable from far away, in grey too.
    c.box(at, {0, 0.9f, 1.1f}, {0.14f, 0.14f, 0.55f}, o.open > 0.5f ? Tone::grey(238) : Tone::grey(64));
}

void addBooth(C& c, const SimObject& o)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float wide = o.lengthM > 0 ? o.lengthM : 1.7f, half = wide / 2;
    c.box(at, {0, 0, 0}, {wide, 2.6f, 1.1f}, {120, 124, 128}, {.edge = true});
    const C::Look glass{.bias = -0.4f, .alpha = 0.35f};
    c.quad(at, {Vec3{-half, -1.3f, 1.1f}, {half, -1.3f, 1.1f}, {half, -1.3f, 2.3f}, {-half, -1.3f, 2.3f}},
           {196, 208, 214}, glass);
    c.box(at, {0, 0, 2.3f}, {wide + 0.2f, 2.8f, 0.18f}, {90, 94, 98}, {.edge = true, .bias = -0.5f});
    c.panel(at, C::Rear, -1.42f, -half / 2, half / 2, 2.5f, 2.95f,
            o.open > 0.5f ? Tone::grey(220) : Tone::grey(40), c.depthOn(at, {0, -1.3f, 2.4f}) - 0.8f);
}

void addRope(C& c, const SimObject& o)
{
    const Placement at(o.x, o.y, o.headingDeg);
    const float length = o.lengthM > 0 ? o.lengthM : 2.4f;
    const int spans = std::clamp(static_cast<int>(std::lround(length / 2.4f)), 1, 40);
    const float step = length / static_cast<float>(spans);
    for (int i = 0; i <= spans; ++i) {
        const float y = step * static_cast<float>(i);
        c.box(at, {0, y, 0}, {0.07f, 0.07f, 0.95f}, {60, 62, 64});
        if (i < spans)
            c.quad(at, {Vec3{0, y, 0.82f}, {0, y + step, 0.82f}, {0, y + step, 0.92f}, {0, y, 0.92f}},
                   {70, 74, 82});
    }
}

} // namespace

void addThing(C& canvas, const SimObject& o, bool dark)
{
    switch (o.kind) {
    case SimKind::Person:
        return;
    case SimKind::Truck:
        return addTruck(canvas, o, dark);
    case SimKind::Igv:
        return addIgv(canvas, o);
    case SimKind::Coach:
        return addCoach(canvas, o, dark);
    case SimKind::Car:
        return addCar(canvas, o, dark);
    case SimKind::Barrier:
        return addBarrier(canvas, o);
    case SimKind::Gate:
        return addGate(canvas, o);
    case SimKind::Booth:
        return addBooth(canvas, o);
    case SimKind::Rope:
        return addRope(canvas, o);
    case SimKind::Container: {
        const Placement at(o.x, o.y, o.headingDeg);
        const float length = o.lengthM > 0 ? o.lengthM : 6.1f;
        canvas.shadow(at, -1.25f, -length, 1.25f, 0);
        return addContainer(canvas, at, -length, length, 0, o.seed);
    }
    }
}

} // namespace coi::media
