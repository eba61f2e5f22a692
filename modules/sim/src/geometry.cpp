// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coi::sim {

namespace {

std::uint16_t packed(double share)
{
    return static_cast<std::uint16_t>(std::clamp(share, 0.0, 1.0) * 65535.0 + 0.5);
}

// Clockwise from "up", in turns.
double turnOf(double dx, double dy)
{
    const double t = std::atan2(dx, -dy) / (2 * std::numbers::pi);
    return t < 0 ? t + 1 : t;
}

double overshoot(double share)
{
    return share < 0 ? -share : share > 1 ? share - 1 : 0;
}

} // namespace

double distance(Spot a, Spot b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

Motion straight(Tick now, Tick time, Spot from, Spot to)
{
    Motion m;
    m.t0 = now, m.t1 = now + time;
    m.a0 = static_cast<float>(from.x), m.b0 = static_cast<float>(from.y);
    m.a1 = static_cast<float>(to.x), m.b1 = static_cast<float>(to.y);
    return m;
}

// On a track, or on a chain when `track` is Motion::kChain.
Motion along(Tick now, Tick time, std::int16_t track, double from, double to, double v)
{
    Motion m = straight(now, time, {from, v}, {to, v});
    m.track = track;
    return m;
}

Motion through(Tick now, Tick time, Spot from, Spot middle, Spot to)
{
    Motion m = straight(now, time, from, to);
    m.am = static_cast<float>(middle.x), m.bm = static_cast<float>(middle.y);
    const double first = distance(from, middle), second = distance(middle, to);
    m.bendAt =
        first + second > 0 ? static_cast<float>(std::clamp(first / (first + second), 0.01, 0.99)) : 0.5F;
    return m;
}

Geometry::Geometry(const domain::Site& site)
{
    for (const domain::Surface& s : site.surfaces) {
        Mapped m;
        m.kind = s.kind;
        m.lengthM = s.lengthM;
        for (const auto& p : s.plan)
            m.points.push_back({p.x, p.y});
        if (s.kind == domain::SurfaceKind::Area && m.points.size() >= 3) {
            const Spot o = m.points[0], a = m.points[1], b = m.points[2];
            m.ox = o.x, m.oy = o.y, m.ux = a.x - o.x, m.uy = a.y - o.y, m.vx = b.x - a.x, m.vy = b.y - a.y;
            m.det = m.ux * m.vy - m.uy * m.vx;
            m.headingTurn = turnOf(m.ux, m.uy);
            m.planLength = distance(o, a);
        }
        if (s.kind == domain::SurfaceKind::Track)
            for (std::size_t i = 1; i < m.points.size(); ++i)
                m.planLength += distance(m.points[i - 1], m.points[i]);
        m.metresPerUnit = m.planLength > 0 && s.lengthM > 0 ? s.lengthM / m.planLength : 1;
        m.halfWidth = s.widthM / 2 / m.metresPerUnit;
        if (s.kind == domain::SurfaceKind::Track && m.points.size() == 2)
            frameOf(m);
        m_surfaces.push_back(std::move(m));
    }
}

// A straight track is an area as well: v runs across it, from left to right of the direction of travel.
void Geometry::frameOf(Mapped& m)
{
    const Spot a = m.points[0], b = m.points[1];
    m.ux = b.x - a.x, m.uy = b.y - a.y;
    const double nx = m.planLength > 0 ? -m.uy / m.planLength : 0,
                 ny = m.planLength > 0 ? m.ux / m.planLength : 0;
    m.ox = a.x - nx * m.halfWidth, m.oy = a.y - ny * m.halfWidth;
    m.vx = 2 * m.halfWidth * nx, m.vy = 2 * m.halfWidth * ny;
    m.det = m.ux * m.vy - m.uy * m.vx;
    m.headingTurn = turnOf(m.ux, m.uy);
}

Spot Geometry::at(int surface, double u, double v) const
{
    const Mapped& m = m_surfaces[static_cast<std::size_t>(surface)];
    if (m.kind == domain::SurfaceKind::Area)
        return {m.ox + m.ux * u + m.vx * v, m.oy + m.uy * u + m.vy * v};
    double rest = std::clamp(u, 0.0, 1.0) * m.planLength;
    for (std::size_t i = 1; i < m.points.size(); ++i) {
        const Spot a = m.points[i - 1], b = m.points[i];
        const double len = distance(a, b);
        if (rest > len && i + 1 < m.points.size()) {
            rest -= len;
            continue;
        }
        const double t = len > 0 ? rest / len : 0, dx = len > 0 ? (b.x - a.x) / len : 0,
                     dy = len > 0 ? (b.y - a.y) / len : 0, across = (v - 0.5) * 2 * m.halfWidth;
        return {a.x + (b.x - a.x) * t - dy * across, a.y + (b.y - a.y) * t + dx * across};
    }
    return m.points.empty() ? Spot{} : m.points.front();
}

Geometry::OnTrack Geometry::project(int track, Spot p) const
{
    const Mapped& m = m_surfaces[static_cast<std::size_t>(track)];
    OnTrack best{0, 1e18};
    double before = 0;
    for (std::size_t i = 1; i < m.points.size(); ++i) {
        const Spot a = m.points[i - 1], b = m.points[i];
        const double len = distance(a, b);
        if (len <= 0)
            continue;
        const double along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / (len * len);
        const double t = std::clamp(along, 0.0, 1.0);
        const double d = distance(p, {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t});
        if (d < best.distance)
            best = {m.planLength > 0 ? (before + t * len) / m.planLength : 0, d};
        before += len;
    }
    return best;
}

// Distance (plan units) by which p lies outside; u and v may lie outside 0..1.
double Geometry::fit(const Mapped& m, Spot p, double& u, double& v) const
{
    if (m.det == 0)
        return 1e18;
    const double x = p.x - m.ox, y = p.y - m.oy;
    u = (x * m.vy - y * m.vx) / m.det;
    v = (m.ux * y - m.uy * x) / m.det;
    const double vLength = std::sqrt(m.vx * m.vx + m.vy * m.vy);
    return overshoot(u) * m.planLength + overshoot(v) * vLength;
}

Spot Geometry::nearest(int surface, Spot p) const
{
    double u = 0.5, v = 0.5;
    fit(m_surfaces[static_cast<std::size_t>(surface)], p, u, v);
    return at(surface, std::clamp(u, 0.02, 0.98), std::clamp(v, 0.02, 0.98));
}

bool Geometry::place(domain::Pose& pose, const std::vector<std::uint8_t>& candidates, Spot p,
                     Spot direction) const
{
    double best = 1e18, u = 0, v = 0;
    double turn = 0;
    for (const std::uint8_t index : candidates) {
        const Mapped& m = m_surfaces[index];
        double cu = 0, cv = 0;
        const double outside = fit(m, p, cu, cv);
        if (outside >= best)
            continue;
        best = outside, u = cu, v = cv, turn = m.headingTurn;
        pose.surface = index;
        if (outside <= 0)
            break;
    }
    pose.u = packed(u), pose.v = packed(v);
    if (direction.x != 0 || direction.y != 0) {
        const double relative = turnOf(direction.x, direction.y) - turn + 1;
        pose.heading = static_cast<std::uint8_t>(static_cast<int>(relative * 256.0 + 0.5) & 255);
    }
    return best <= 0;
}

void Geometry::placeOnTrack(domain::Pose& pose, int track, double u, double v)
{
    pose.surface = static_cast<std::uint8_t>(track);
    pose.u = packed(u), pose.v = packed(v);
    pose.heading = 0;
}

} // namespace coi::sim
