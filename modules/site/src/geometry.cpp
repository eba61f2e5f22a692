// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry.h"

#include <cmath>

namespace coi::site {

namespace {

using domain::GeoPoint;
using domain::PlanPoint;

std::string numbersInWords(const QJsonArray& a)
{
    std::string s = "[";
    for (qsizetype i = 0; i < std::min<qsizetype>(a.size(), 4); ++i)
        s += (i ? ", " : "") + (a.at(i).isDouble() ? inWords(a.at(i).toDouble()) : inWords(a.at(i)));
    return s + (a.size() > 4 ? ", …]" : "]");
}

bool isGeo(double lon, double lat)
{
    return std::isfinite(lon) && std::isfinite(lat) && std::abs(lon) <= 180 && std::abs(lat) <= 90;
}

double kilometres(GeoPoint a, GeoPoint b)
{
    domain::Site frame;
    frame.origin = a;
    const domain::Metres m = domain::toMetres(frame, b);
    return std::hypot(m.x, m.y) / 1000.0;
}

struct Positions
{
    Report& report;
    const Extent& extent;
    const std::string& feature;

    std::optional<GeoPoint> read(const QJsonValue& v, const std::string& path) const
    {
        const QJsonArray a = v.toArray();
        // A third number is the height some tools write.
        if (!v.isArray() || a.size() < 2 || a.size() > 3 || !a.at(0).isDouble() || !a.at(1).isDouble()) {
            report.add(feature, path, "a position [lon, lat]", v.isArray() ? numbersInWords(a) : inWords(v));
            return std::nullopt;
        }
        const GeoPoint p{a.at(0).toDouble(), a.at(1).toDouble()};
        if (!isGeo(p.lon, p.lat)) {
            const char* hint = isGeo(p.lat, p.lon) ? ", lon and lat look swapped" : "";
            report.add(feature, path, "[lon, lat], lon from -180 to 180, lat from -90 to 90",
                       numbersInWords(a) + hint);
            return std::nullopt;
        }
        return near(p, path, a) ? std::optional(p) : std::nullopt;
    }

    bool near(GeoPoint p, const std::string& path, const QJsonArray& a) const
    {
        if (!extent.origin || kilometres(*extent.origin, p) <= kMaxDistanceKm)
            return true;
        const bool swapped = kilometres(*extent.origin, {p.lat, p.lon}) <= kMaxDistanceKm;
        const double km = std::round(kilometres(*extent.origin, p));
        report.add(feature, path, "a position within " + inWords(kMaxDistanceKm) + " km of the site's origin",
                   numbersInWords(a) + ", " + inWords(km) + " km away" +
                       (swapped ? ", lon and lat look swapped" : ""));
        return false;
    }

    std::vector<GeoPoint> readAll(const QJsonArray& items, const std::string& path) const
    {
        std::vector<GeoPoint> out;
        for (qsizetype i = 0; i < items.size(); ++i)
            if (const auto p = read(items.at(i), at(path, i)))
                out.push_back(*p);
        return static_cast<qsizetype>(out.size()) == items.size() ? out : std::vector<GeoPoint>{};
    }
};

std::vector<GeoPoint> readRing(const Positions& positions, const QJsonArray& rings, const std::string& path)
{
    if (rings.size() != 1 || !rings.at(0).isArray()) {
        positions.report.add(positions.feature, path, "one ring, without holes",
                             "a list of " + std::to_string(rings.size()));
        return {};
    }
    std::vector<GeoPoint> ring = positions.readAll(rings.at(0).toArray(), at(path, 0));
    if (ring.empty())
        return ring;
    if (ring.size() < 4 || ring.front().lon != ring.back().lon || ring.front().lat != ring.back().lat) {
        positions.report.add(positions.feature, at(path, 0), "a ring that ends where it starts",
                             std::to_string(ring.size()) + " points, not closed");
        return {};
    }
    ring.pop_back();
    return ring;
}

const char* nameOf(Geometry g)
{
    return g == Geometry::Point ? "Point" : g == Geometry::LineString ? "LineString" : "Polygon";
}

bool onPlan(double x, double y, const Extent& e)
{
    return std::isfinite(x) && std::isfinite(y) && x >= 0 && y >= 0 && x <= e.planWidth && y <= e.planHeight;
}

std::string planInWords(const Extent& e)
{
    return "x from 0 to " + inWords(e.planWidth) + ", y from 0 to " + inWords(e.planHeight);
}

std::optional<PlanPoint> readPlan(Node& n, const QJsonValue& v, const std::string& path, const Extent& extent)
{
    const QJsonArray a = v.toArray();
    if (a.size() != 2 || !a.at(0).isDouble() || !a.at(1).isDouble()) {
        n.report().add(n.feature(), path, "a plan point [x, y]",
                       v.isArray() ? numbersInWords(a) : inWords(v));
        return std::nullopt;
    }
    const PlanPoint p{a.at(0).toDouble(), a.at(1).toDouble()};
    if (onPlan(p.x, p.y, extent))
        return p;
    n.report().add(n.feature(), path, planInWords(extent), numbersInWords(a));
    return std::nullopt;
}

template <class P, class X, class Y> double turningOf(const std::vector<P>& ring, X x, Y y)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const P& a = ring[i];
        const P& b = ring[(i + 1) % ring.size()];
        sum += x(a) * y(b) - x(b) * y(a);
    }
    return sum;
}

} // namespace

std::vector<GeoPoint> readGeometry(Report& report, const QJsonValue& geometry, Geometry wanted,
                                   const Extent& extent, const std::string& path, const std::string& feature)
{
    if (!geometry.isObject()) {
        report.add(feature, path, std::string("a ") + nameOf(wanted), inWords(geometry));
        return {};
    }
    Node n(report, geometry.toObject(), path, feature);
    const QJsonValue type = n.take("type"), coordinates = n.take("coordinates");
    n.take("bbox");
    n.finish();
    if (type.toString() != QLatin1String(nameOf(wanted))) {
        report.add(feature, path + ".type", inQuotes(nameOf(wanted)), inWords(type));
        return {};
    }
    const std::string inner = path + ".coordinates";
    const Positions positions{report, extent, feature};
    if (wanted == Geometry::Point) {
        const auto p = positions.read(coordinates, inner);
        return p ? std::vector<GeoPoint>{*p} : std::vector<GeoPoint>{};
    }
    if (!coordinates.isArray()) {
        report.add(feature, inner, "a list", inWords(coordinates));
        return {};
    }
    if (wanted == Geometry::Polygon)
        return readRing(positions, coordinates.toArray(), inner);
    if (coordinates.toArray().size() < 2) {
        report.add(feature, inner, "at least 2 points", inWords(coordinates));
        return {};
    }
    return positions.readAll(coordinates.toArray(), inner);
}

std::vector<PlanPoint> planPoints(Node& n, const char* key, const Extent& extent)
{
    std::vector<PlanPoint> out;
    const auto items = n.list(key);
    if (!items)
        return out;
    for (qsizetype i = 0; i < items->size(); ++i)
        if (const auto p = readPlan(n, items->at(i), at(n.pathOf(key), i), extent))
            out.push_back(*p);
    return static_cast<qsizetype>(out.size()) == items->size() ? out : std::vector<PlanPoint>{};
}

PlanPoint planPoint(Node& n, const char* key, const Extent& extent)
{
    return readPlan(n, n.take(key), n.pathOf(key), extent).value_or(PlanPoint{});
}

domain::PlanRect planRect(Node& n, const char* key, const Extent& extent)
{
    const QJsonValue v = n.take(key);
    const QJsonArray a = v.toArray();
    bool good = a.size() == 4;
    for (const QJsonValue& item : a)
        good = good && item.isDouble();
    if (!good) {
        n.expected(key, "a plan rectangle [x, y, width, height]",
                   v.isArray() ? numbersInWords(a) : inWords(v));
        return {};
    }
    const domain::PlanRect r{a.at(0).toDouble(), a.at(1).toDouble(), a.at(2).toDouble(), a.at(3).toDouble()};
    if (!(r.w > 0) || !(r.h > 0) || !onPlan(r.x, r.y, extent) || !onPlan(r.x + r.w, r.y + r.h, extent))
        n.expected(key, "a rectangle inside " + planInWords(extent), numbersInWords(a));
    return r;
}

double turning(const std::vector<GeoPoint>& ring)
{
    // Relative to the first corner: the full coordinates would lose the small difference.
    const GeoPoint o = ring.empty() ? GeoPoint{} : ring.front();
    return turningOf(
        ring, [&](GeoPoint p) { return p.lon - o.lon; }, [&](GeoPoint p) { return p.lat - o.lat; });
}

double turning(const std::vector<PlanPoint>& ring)
{
    return turningOf(
        ring, [](PlanPoint p) { return p.x; }, [](PlanPoint p) { return -p.y; });
}

} // namespace coi::site
