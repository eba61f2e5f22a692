// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_backdrop.h"

#include <QLinearGradient>

#include "sim_people.h"

namespace coi::media {
namespace {

using C = SimCanvas;
const Placement kWorld(0, 0);

void sky(C& c, float top, float bottom)
{
    const QRectF all(QPointF(0, 0), QSizeF(c.size()));
    QLinearGradient g(0, 0, 0, std::max(20.0, static_cast<double>(c.horizon())));
    g.setColorAt(0, toColour({top - 4, top, top + 4}));
    g.setColorAt(1, toColour({bottom - 2, bottom, bottom + 2}));
    c.painter().fillRect(all, g);
}

void wall(C& c, float y, float x0, float x1, float z0, float z1, Tone tone)
{
    c.quad(kWorld, {Vec3{x0, y, z0}, {x1, y, z0}, {x1, y, z1}, {x0, y, z1}}, tone);
}

/// In a row across the way to which `at` looks.
void houses(C& c, const Placement& at, float y, int count, float step, float most)
{
    LookRandom r(91);
    for (int i = 0; i < count; ++i) {
        const float x =
            (static_cast<float>(i) - static_cast<float>(count) / 2) * step + r.next() * step * 0.3f;
        const float width = step * (0.5f + 0.35f * r.next());
        c.box(at, {x, y + r.next() * 40, 0}, {width, 10, 8 + r.next() * most}, {128, 132, 136});
    }
    c.flush();
}

void trees(C& c, const Placement& at, float y, int count, float step, float middle = 0)
{
    LookRandom r(37);
    c.painter().setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const float x =
            middle + (static_cast<float>(i) - static_cast<float>(count) / 2) * step + r.next() * 4;
        const auto p = c.project(at.at({x, y + r.next() * 18, 2}));
        const float v = 86 + r.next() * 34;
        const double size =
            static_cast<double>((2.2f + r.next() * 2.2f) * c.pixelsPerMetre(std::max(1.f, p.depth)));
        c.painter().setBrush(toColour({v, v + 4, v}));
        if (p.ok)
            c.painter().drawEllipse(p.p, size, size * 0.8);
    }
}

void glints(C& c, float y0, float y1, float z, int count)
{
    LookRandom r(53);
    c.painter().setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const auto p = c.project({-150 + 300 * r.next(), y0 + (y1 - y0) * r.next(), z});
        const double width = (0.04 + 0.1 * static_cast<double>(r.next())) * c.size().width();
        c.painter().setBrush(toColour({200, 206, 210}, 0.06f + 0.13f * r.next()));
        if (p.ok)
            c.painter().drawRect(QRectF(p.p, QSizeF(width, 1.2)));
    }
}

void lines(C& c, std::initializer_list<float> xs, float y0, float y1, Tone tone)
{
    for (const float x : xs)
        c.ground(x - 0.08f, y0, x + 0.08f, y1, tone, 0.01f);
}

constexpr float kHorizonM = 3000;

/// Behind and beside the camera, where it looks when it is turned.
void housesAround(C& c, float y, int count, float step, float most)
{
    for (const float heading : {90.f, 180.f, 270.f})
        houses(c, Placement(0, 0, heading), y, count, step, most);
}

void hallWalls(C& c)
{
    constexpr float kFar = 46, kWide = 80;
    for (const float x : {-kWide, kWide})
        c.quad(kWorld, {Vec3{x, -kFar, 0}, {x, kFar, 0}, {x, kFar, 9}, {x, -kFar, 9}}, {162, 165, 167});
    wall(c, -kFar, -90, 90, 0, 9, {164, 167, 169});
    c.flush();
    for (int i = 0; i < 9; ++i) {
        const float at = static_cast<float>(i) * 9;
        wall(c, -kFar + 0.2f, -40 + at, -34 + at, 0.4f, 4.2f, {92, 97, 101});
        for (const float x : {-kWide + 0.2f, kWide - 0.2f})
            c.quad(kWorld, {Vec3{x, -38 + at, 5}, {x, -33 + at, 5}, {x, -33 + at, 7}, {x, -38 + at, 7}},
                   {196, 200, 203});
    }
    c.flush();
}

void paintHall(C& c, bool booths)
{
    const float base = booths ? 128.f : 140.f;
    sky(c, 122, 168);
    c.ground(-80, -46, 80, 60, Tone::grey(base));
    for (int i = -24; i < 24; ++i) {
        const float at = static_cast<float>(i) * 3;
        c.ground(at, -46, at + 0.06f, 60, Tone::grey(base - 15), 0.005f);
        if (at > -46)
            c.ground(-80, at, 80, at + 0.05f, Tone::grey(base - 10), 0.005f);
    }
    hallWalls(c);
    wall(c, 46, -90, 90, 0, 9, {168, 171, 173});
    c.flush();
    wall(c, 45.8f, -40, 40, 4.6f, 6.6f, {58, 62, 66});
    c.flush();
    for (int i = 0; i < 11; ++i)
        wall(c, 45.6f, -34 + static_cast<float>(i) * 6.4f, -30 + static_cast<float>(i) * 6.4f, 5.0f, 6.2f,
             {208, 212, 214});
    for (int i = 0; i < 7; ++i) {
        const float x = -42 + static_cast<float>(i) * 14;
        for (const float y : {-34.f, -20.f, 10.f, 24.f})
            c.quad(kWorld,
                   {Vec3{x - 3, y, 8.4f}, {x + 3, y, 8.4f}, {x + 3, y + 10, 8.4f}, {x - 3, y + 10, 8.4f}},
                   {228, 230, 230}, {.bias = 40, .alpha = 0.9f});
    }
    c.flush();
}

void paintTruckLane(C& c)
{
    sky(c, 166, 202);
    c.ground(-kHorizonM, -kHorizonM, kHorizonM, kHorizonM, {100, 102, 104});
    housesAround(c, 150, 14, 24, 8);
    houses(c, kWorld, 130, 9, 24, 8);
    for (const float x : {-8.75f, -5.25f, -1.75f, 1.75f, 5.25f, 8.75f})
        c.ground(x - 0.06f, -160, x + 0.06f, 160, {166, 168, 170}, 0.01f);
    c.ground(-8.7f, 6.4f, 8.7f, 6.9f, {190, 192, 194}, 0.01f);
    for (const float x : {-10.5f, 10.5f}) {
        c.box(kWorld, {x, 24, 0}, {0.5f, 0.5f, 6.4f}, {150, 153, 156});
        c.box(kWorld, {x, 30, 0}, {0.5f, 0.5f, 6.4f}, {150, 153, 156});
    }
    c.box(kWorld, {0, 27, 6.4f}, {25, 8, 0.8f}, {132, 136, 139}, {.edge = true});
    c.flush();
    for (const float x : {-7.f, -3.5f, 0.f, 3.5f, 7.f})
        wall(c, 22.9f, x - 0.8f, x + 0.8f, 6.5f, 7.1f, {34, 38, 42});
    c.flush();
}

void paintBridge(C& c)
{
    sky(c, 160, 200);
    c.ground(-kHorizonM, -kHorizonM, kHorizonM, kHorizonM, {92, 99, 103}, -7);
    glints(c, -190, 190, -7, 120);
    const Placement back(0, 0, 180);
    for (const Placement& bank : {kWorld, back}) {
        const Vec3 a = bank.at({-kHorizonM, 240, -6}), b = bank.at({kHorizonM, kHorizonM, -6});
        c.ground(a.x, a.y, b.x, b.y, {108, 112, 110}, -6);
        for (const float middle : {-414.f, 414.f, 0.f})
            trees(c, bank, 246, 46, 9, middle);
        houses(c, bank, 330, 12, 26, 34);
    }
    c.ground(-10.5f, -260, 10.5f, 260, {88, 91, 93});
    c.ground(-10.5f, -260, -7.2f, 260, {78, 81, 84}, 0.005f);
    for (int i = -32; i < 32; ++i) {
        const float y = static_cast<float>(i) * 8;
        c.ground(-0.1f, y, 0.1f, y + 4, {150, 153, 155}, 0.01f);
    }
    lines(c, {-7.1f, 8.8f}, -260, 260, {168, 170, 172});
    for (int i = -24; i < 24; ++i) {
        const float y = static_cast<float>(i) * 10;
        for (const float x : {-10.5f, 10.5f}) {
            c.box(kWorld, {x, y, 0}, {0.16f, 0.16f, 1.15f}, {150, 154, 157});
            for (const float z : {0.55f, 1.1f})
                c.quad(kWorld, {Vec3{x, y, z}, {x, y + 10, z}, {x, y + 10, z + 0.09f}, {x, y, z + 0.09f}},
                       {168, 172, 175});
        }
        if (i % 4 == 2 || i % 4 == -2) {
            c.box(kWorld, {10.9f, y, 0}, {0.25f, 0.25f, 9}, {126, 130, 134});
            c.box(kWorld, {9.6f, y, 8.9f}, {2.8f, 0.25f, 0.16f}, {140, 144, 148});
        }
    }
    c.flush();
}

void paintYard(C& c)
{
    sky(c, 166, 200);
    c.ground(-kHorizonM, -kHorizonM, kHorizonM, kHorizonM, {106, 108, 110});
    housesAround(c, 240, 14, 34, 10);
    houses(c, kWorld, 260, 10, 34, 10);
    for (int i = -8; i <= 8; ++i)
        c.ground(static_cast<float>(i) * 4.5f - 0.06f, 16, static_cast<float>(i) * 4.5f + 0.06f, 32,
                 {160, 162, 164}, 0.01f);
    c.ground(-120, 36, 120, 36.2f, {160, 162, 164}, 0.01f);
    c.ground(-120, 50, 120, 50.2f, {160, 162, 164}, 0.01f);
    for (int i = 0; i < 9; ++i)
        for (int level = 0; level <= (i * 7 + 3) % 3; ++level) {
            LookRandom r(static_cast<quint32>(i * 5 + level));
            const float v = 96 + 44 * r.next();
            c.box(kWorld, {-58 + static_cast<float>(i) * 14.5f, 96, static_cast<float>(level) * 2.6f},
                  {12.2f, 2.5f, 2.6f}, {v, v, v * 0.97f}, {.edge = true});
        }
    for (const float x : {26.f, 38.f})
        c.box(kWorld, {x, 84, 0}, {0.8f, 0.8f, 15}, {160, 163, 165});
    c.box(kWorld, {32, 84, 15}, {16, 1.2f, 1.2f}, {172, 175, 177}, {.edge = true});
    c.flush();
}

void paintRiverBank(C& c)
{
    sky(c, 166, 206);
    c.ground(-kHorizonM, -kHorizonM, kHorizonM, kHorizonM, {104, 108, 104});
    c.groundQuad({Vec3{-900, 14, 0}, {900, 74, 0}, {900, 170, 0}, {-900, 74, 0}}, {118, 126, 130});
    glints(c, 50, 110, 0, 90);
    trees(c, Placement(0, 0, 180), 90, 90, 6);
    trees(c, kWorld, 125, 90, 3.4f, -306);
    trees(c, kWorld, 158, 90, 3.4f, 306);
    trees(c, kWorld, 140, 90, 3.4f);
    c.ground(-900, 14, 900, 17.5f, {124, 124, 120});
    for (int i = 0; i < 25; ++i) {
        const float x = -60 + static_cast<float>(i) * 5;
        c.box(kWorld, {x, 24, 0}, {0.18f, 0.18f, 2.6f}, {140, 144, 146});
        for (const float z : {0.7f, 1.4f, 2.1f})
            c.quad(kWorld, {Vec3{x, 24, z}, {x + 5, 24, z}, {x + 5, 24, z + 0.07f}, {x, 24, z + 0.07f}},
                   {150, 154, 156});
    }
    c.flush();
}

void paintForecourt(C& c)
{
    sky(c, 172, 206);
    c.ground(-kHorizonM, -kHorizonM, kHorizonM, kHorizonM, {122, 124, 125});
    housesAround(c, 120, 12, 26, 12);
    for (int i = -12; i < 12; ++i)
        c.ground(static_cast<float>(i) * 5, -60, static_cast<float>(i) * 5 + 0.08f, 60, {112, 114, 115},
                 0.005f);
    c.box(kWorld, {0, 72, 0}, {90, 18, 11}, {156, 159, 161}, {.edge = true});
    c.flush();
    wall(c, 62.9f, -40, 40, 1, 7, {74, 80, 85});
    c.flush();
    for (int i = 0; i < 12; ++i)
        c.box(kWorld, {-40 + static_cast<float>(i) * 7.3f, 62.5f, 0}, {0.7f, 0.7f, 8}, {170, 172, 174});
    c.flush();
}

} // namespace

bool indoors(SimPlace place)
{
    return place == SimPlace::Hall || place == SimPlace::Booths;
}

Air airOf(SimPlace place)
{
    switch (place) {
    case SimPlace::Hall:
        return {{150, 152, 154}, 90, {-0.2f, -0.4f, 1}};
    case SimPlace::Booths:
        return {{140, 143, 146}, 70, {-0.3f, -0.5f, 0.9f}};
    case SimPlace::TruckLane:
        return {{150, 154, 157}, 130, {0.5f, -0.6f, 0.8f}};
    case SimPlace::Bridge:
        return {{146, 150, 152}, 230, {-0.4f, -0.5f, 0.9f}};
    case SimPlace::Yard:
        return {{150, 154, 156}, 220, {-0.4f, -0.5f, 0.9f}};
    case SimPlace::RiverBank:
        return {{158, 163, 165}, 230, {-0.4f, -0.5f, 0.9f}};
    case SimPlace::Forecourt:
        return {{156, 160, 162}, 140, {-0.4f, -0.5f, 0.9f}};
    }
    return {};
}

void paintBackdrop(C& canvas, SimPlace place)
{
    switch (place) {
    case SimPlace::Hall:
        return paintHall(canvas, false);
    case SimPlace::Booths:
        return paintHall(canvas, true);
    case SimPlace::TruckLane:
        return paintTruckLane(canvas);
    case SimPlace::Bridge:
        return paintBridge(canvas);
    case SimPlace::Yard:
        return paintYard(canvas);
    case SimPlace::RiverBank:
        return paintRiverBank(canvas);
    case SimPlace::Forecourt:
        return paintForecourt(canvas);
    }
}

} // namespace coi::media
