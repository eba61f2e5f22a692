// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/site.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coi::domain {

namespace {

template <class T> const T* byId(const std::vector<T>& items, std::string_view id)
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const T& t) { return t.id == id; });
    return it == items.end() ? nullptr : &*it;
}

double headingOf(double dx, double dy)
{
    const double deg = std::atan2(dx, -dy) * 180.0 / std::numbers::pi;
    return deg < 0 ? deg + 360.0 : deg;
}

PlanPose onTrack(const Surface& s, double u, double v)
{
    double total = 0;
    for (std::size_t i = 1; i < s.plan.size(); ++i)
        total += std::hypot(s.plan[i].x - s.plan[i - 1].x, s.plan[i].y - s.plan[i - 1].y);
    double rest = std::clamp(u, 0.0, 1.0) * total;
    for (std::size_t i = 1; i < s.plan.size(); ++i) {
        const PlanPoint a = s.plan[i - 1], b = s.plan[i];
        const double len = std::hypot(b.x - a.x, b.y - a.y);
        if (rest > len && i + 1 < s.plan.size()) {
            rest -= len;
            continue;
        }
        const double t = len > 0 ? std::min(rest / len, 1.0) : 0;
        const double dx = len > 0 ? (b.x - a.x) / len : 0, dy = len > 0 ? (b.y - a.y) / len : -1;
        // Real metres across become plan units by the scale along this track.
        const double across = (v - 0.5) * (s.lengthM > 0 ? s.widthM * total / s.lengthM : 0);
        return {a.x + (b.x - a.x) * t - dy * across, a.y + (b.y - a.y) * t + dx * across, headingOf(dx, dy)};
    }
    return s.plan.empty() ? PlanPose{} : PlanPose{s.plan.front().x, s.plan.front().y, 0};
}

} // namespace

const Surface* Site::surface(std::string_view id_) const
{
    return byId(surfaces, id_);
}
const LaneSpec* Site::lane(std::string_view id_) const
{
    return byId(lanes, id_);
}
const GateSpec* Site::gate(std::string_view id_) const
{
    return byId(gates, id_);
}
const QueueZone* Site::zone(std::string_view id_) const
{
    return byId(zones, id_);
}
const StationSpec* Site::station(std::string_view id_) const
{
    return byId(stations, id_);
}
const CameraSpec* Site::camera(std::string_view id_) const
{
    return byId(cameras, id_);
}
const InterlockGroup* Site::interlock(std::string_view id_) const
{
    return byId(interlocks, id_);
}

int Site::surfaceIndex(std::string_view id_) const
{
    const Surface* s = surface(id_);
    return s ? static_cast<int>(s - surfaces.data()) : -1;
}

PlanPose planAt(const Surface& s, double u, double v)
{
    if (s.kind == SurfaceKind::Track)
        return onTrack(s, u, v);
    if (s.plan.size() < 3)
        return {};
    const PlanPoint o = s.plan[0], a = s.plan[1], b = s.plan[2];
    const double ux = a.x - o.x, uy = a.y - o.y, vx = b.x - a.x, vy = b.y - a.y;
    return {o.x + ux * u + vx * v, o.y + uy * u + vy * v, headingOf(ux, uy)};
}

Metres toMetres(const Site& site, GeoPoint p)
{
    constexpr double kMetresPerDegree = 111194.93; // mean Earth radius 6,371,008.8 m
    const double rad = std::numbers::pi / 180.0;
    return {(p.lon - site.origin.lon) * kMetresPerDegree * std::cos(site.origin.lat * rad),
            (p.lat - site.origin.lat) * kMetresPerDegree};
}

} // namespace coi::domain
