// SPDX-License-Identifier: GPL-3.0-or-later
// GeoJSON geometries and plan coordinates of one feature.
#pragma once
#include "node.h"

#include <coi/domain/site.h>

namespace coi::site {

enum class Geometry { Point, LineString, Polygon };

// What a position may be: set by the site feature before the others are read.
struct Extent
{
    double planWidth = 1424, planHeight = 804;
    std::optional<domain::GeoPoint> origin; // positions must lie within kMaxDistanceKm of it
};
inline constexpr double kMaxDistanceKm = 50;

// The points of a geometry of the wanted kind; a Polygon gives its outer ring without the closing point.
// Empty after a problem.
std::vector<domain::GeoPoint> readGeometry(Report& report, const QJsonValue& geometry, Geometry wanted,
                                           const Extent& extent, const std::string& path,
                                           const std::string& feature);

std::vector<domain::PlanPoint> planPoints(Node& n, const char* key, const Extent& extent);
domain::PlanPoint planPoint(Node& n, const char* key, const Extent& extent);
domain::PlanRect planRect(Node& n, const char* key, const Extent& extent);

// Twice the signed area, positive when the ring runs counter-clockwise on the map.
double turning(const std::vector<domain::GeoPoint>& ring);
double turning(const std::vector<domain::PlanPoint>& ring);

} // namespace coi::site
