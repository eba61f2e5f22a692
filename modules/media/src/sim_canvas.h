// SPDX-License-Identifier: GPL-3.0-or-later
// A small flat-shaded 3D painter on QPainter: project, shade, fog, sort from far to near, fill. z up, metres.
// Made for one picture, on one thread.
#pragma once
#include <array>
#include <cmath>
#include <vector>

#include <QImage>
#include <QPainter>

#include <coi/media/sim_scene.h>

namespace coi::media {

struct Vec3
{
    float x = 0, y = 0, z = 0;
};
inline Vec3 operator-(Vec3 a, Vec3 b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
inline Vec3 operator+(Vec3 a, Vec3 b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
inline Vec3 operator*(Vec3 a, float k)
{
    return {a.x * k, a.y * k, a.z * k};
}
inline float dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
inline Vec3 cross(Vec3 a, Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline Vec3 normalized(Vec3 a)
{
    const float l = std::sqrt(dot(a, a));
    return l > 0 ? a * (1 / l) : a;
}

/// A nearly grey colour, 0…255 each.
struct Tone
{
    float r = 0, g = 0, b = 0;
    static Tone grey(float v) { return {v, v, v}; }
};
inline Tone operator*(Tone t, float k)
{
    return {t.r * k, t.g * k, t.b * k};
}
inline Tone mix(Tone a, Tone b, float t)
{
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}

/// Where a thing stands: its own x to its right, y ahead, turned clockwise by headingDeg.
struct Placement
{
    Placement(float x, float y, float headingDeg = 0);
    Vec3 at(Vec3 local) const { return origin + right * local.x + ahead * local.y + Vec3{0, 0, local.z}; }
    Vec3 origin, right, ahead;
};

struct Air
{
    Tone fog = Tone::grey(150);
    float fogM = 150; ///< distance at which things have gone grey
    Vec3 light{-0.4f, -0.5f, 0.9f};
};

class SimCanvas
{
public:
    SimCanvas(QPainter& painter, QSize size, const SimView& view, const SimAim& aim, const Air& air);

    enum Side { Front, Rear, Left, Right };
    struct Look
    {
        bool edge = false;
        float bias = 0; ///< added to the depth when sorting
        float alpha = 1;
    };
    using Quad = std::array<Vec3, 4>;

    /// Painted at once, under everything sorted.
    void ground(float x0, float y0, float x1, float y1, Tone tone, float z = 0);
    void groundQuad(const Quad& quad, Tone tone);
    /// Painted at once: soft dark patch under a vehicle.
    void shadow(const Placement& at, float x0, float y0, float x1, float y1);

    /// Bottom centre of the box at `base`, in the frame of the placement.
    void box(const Placement& at, Vec3 base, Vec3 size, Tone tone, Look look);
    void box(const Placement& at, Vec3 base, Vec3 size, Tone tone) { box(at, base, size, tone, Look()); }
    /// An upright or free quad, seen from both sides, not shaded.
    void quad(const Placement& at, const Quad& local, Tone tone, Look look);
    void quad(const Placement& at, const Quad& local, Tone tone) { quad(at, local, tone, Look()); }
    /// A detail on the face of a vehicle, seen from outside only. `offset`: position of the face along its
    /// normal; a…b along the face, z0…z1 up; depth for sorting: depthOn().
    void panel(const Placement& at, Side side, float offset, float a, float b, float z0, float z1, Tone tone,
               float depth);
    void lettering(const Placement& at, Side side, float offset, float a, float b, float z0, float z1,
                   const QString& text, float depth);
    /// `scale`: pixels of the picture per pixel of the image; the anchor is in those of the image.
    void sprite(Vec3 foot, const QImage& image, QPointF anchor, double scale = 1);
    void glow(Vec3 at, float radiusM);

    void flush();

    struct Projected
    {
        QPointF p;
        float depth = 0;
        bool ok = false;
    };
    Projected project(Vec3 world) const;
    /// For details of a larger part: sorted just in front of the middle of that part.
    float depthOn(const Placement& at, Vec3 middle) const { return toCamera(at.at(middle)).z - 0.05f; }
    float pixelsPerMetre(float depth) const { return m_k / depth; }
    Tone fogged(Tone tone, float depth) const;
    QPainter& painter() { return m_painter; }
    QSize size() const { return m_size; }
    /// How far the camera is turned: headings are counted from its usual view.
    float panDeg() const { return m_panDeg; }
    /// Screen row of the horizon.
    float horizon() const;

private:
    struct Face
    {
        std::array<QPointF, 10> points;
        int count = 0;
        float depth = 0;
        QColor colour;
        bool edge = false;
        QImage sprite;
        QString text;
        float glow = 0;
        double scale = 1;
    };
    Vec3 toCamera(Vec3 world) const;
    bool outline(const Quad& world, Face& face) const;
    void clip(Face& face) const;
    static Quad panelQuad(const Placement& at, Side side, float offset, float a, float b, float z0, float z1);
    bool facesAway(const Quad& world) const;
    Tone shaded(Tone tone, Vec3 normal, float depth) const;
    void draw(const Face& face);
    void drawText(const Face& face);

    QPainter& m_painter;
    QSize m_size;
    Vec3 m_eye, m_forward, m_right, m_up;
    float m_k = 1, m_panDeg = 0;
    Air m_air;
    std::vector<Face> m_faces;
};

QColor toColour(Tone tone, float alpha = 1);

} // namespace coi::media
