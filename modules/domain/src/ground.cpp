// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/site.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coi::domain {

namespace {

double bearingOf(double dx, double dy)
{
    const double deg = std::atan2(dx, dy) * 180.0 / std::numbers::pi;
    return deg < 0 ? deg + 360.0 : deg;
}

// Both polylines have the same corners but other lengths, so u is a share of the plan's length: find its
// segment there and go the same share along the real one. A figure on the plan and in a camera's picture is
// then at the same corner.
GroundPose onTrack(const Site& site, const Surface& s, double u, double v)
{
    double total = 0;
    for (std::size_t i = 1; i < s.plan.size(); ++i)
        total += std::hypot(s.plan[i].x - s.plan[i - 1].x, s.plan[i].y - s.plan[i - 1].y);
    double rest = std::clamp(u, 0.0, 1.0) * total;
    for (std::size_t i = 1; i < s.geo.size(); ++i) {
        const double len = std::hypot(s.plan[i].x - s.plan[i - 1].x, s.plan[i].y - s.plan[i - 1].y);
        if (rest > len && i + 1 < s.geo.size()) {
            rest -= len;
            continue;
        }
        const Metres a = toMetres(site, s.geo[i - 1]), b = toMetres(site, s.geo[i]);
        const double t = len > 0 ? std::min(rest / len, 1.0) : 0;
        const double real = std::hypot(b.x - a.x, b.y - a.y);
        const double dx = real > 0 ? (b.x - a.x) / real : 0, dy = real > 0 ? (b.y - a.y) / real : 1;
        const double across = (v - 0.5) * s.widthM;
        return {a.x + (b.x - a.x) * t + dy * across, a.y + (b.y - a.y) * t - dx * across, bearingOf(dx, dy)};
    }
    return {};
}

} // namespace

GroundPose groundAt(const Site& site, const Surface& s, double u, double v)
{
    if (s.kind == SurfaceKind::Track)
        return onTrack(site, s, u, v);
    if (s.geo.size() < 3)
        return {};
    const Metres o = toMetres(site, s.geo[0]), a = toMetres(site, s.geo[1]), b = toMetres(site, s.geo[2]);
    return {o.x + (a.x - o.x) * u + (b.x - a.x) * v, o.y + (a.y - o.y) * u + (b.y - a.y) * v,
            bearingOf(a.x - o.x, a.y - o.y)};
}

} // namespace coi::domain
